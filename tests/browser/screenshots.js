// Pictures of every kind of page, and contact sheets of them. Run by `screenshots`.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DESK, PHONE, launch } from "./chromium.js";
import { SHIPPED, SMALL, kinds, languages } from "./kinds.js";
import { startSmallCity, startWithStore } from "./server.js";

const [folder, ...wanted] = process.argv.slice(2);
const tags = wanted.length > 0 ? wanted : ["uk", "ar"];
const CITIES = [
  { city: "gdansk", all: SHIPPED, begin: startWithStore },
  { city: "port", all: SMALL, begin: startSmallCity },
];
// Longer pages are cut: what comes further down looks like what stands above it.
const LONGEST = { phone: 1900, desk: 1300 };
// As many as can be read when a sheet is looked at as a whole.
const ON_A_SHEET = { phone: 6, desk: 4 };
const WIDTH = { phone: 270, desk: 760 };

// One page in one state.
async function shoot(page, form, file) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = form === "phone" ? PHONE : DESK;
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(height, LONGEST[form]) };
  await page.screenshot({ path: file, fullPage: true, clip, animations: "disabled" });
}

// Sheets of pictures with what they are.
async function sheets(browser, name, form, pictures) {
  const page = await browser.newPage({ viewport: { width: form === "phone" ? 1690 : 1560, height: 600 } });
  for (let start = 0; start < pictures.length; start += ON_A_SHEET[form]) {
    const some = pictures.slice(start, start + ON_A_SHEET[form]);
    const figures = await Promise.all(some.map(async ({ kind, file }) =>
      `<figure><figcaption>${kind}</figcaption><img width="${WIDTH[form]}" src="data:image/png;base64,${(await readFile(file)).toString("base64")}"></figure>`));
    await page.setContent(`<style>body{margin:8px;background:#888;font:16px sans-serif;display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}img{display:block}</style>${figures.join("")}`);
    await page.locator("img").evaluateAll((all) => Promise.all(all.map((image) => image.decode())));
    const number = String(start / ON_A_SHEET[form] + 1).padStart(2, "0");
    await page.screenshot({ path: join(folder, `sheet-${name}-${number}.png`), fullPage: true });
  }
  await page.close();
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launch();
const taken = new Map();
for (const { city, all, begin } of CITIES) {
  const site = await begin();
  const spoken = await languages(site.base, city);
  for (const language of tags.filter((tag) => spoken.includes(tag))) {
    const context = await browser.newContext({ locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    for (const { kind, address } of kinds(site.base, city, language, all)) {
      await page.goto(address);
      for (const form of ["phone", "desk"]) {
        await page.setViewportSize(form === "phone" ? PHONE : DESK);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const name = `${language}-${form}-${colorScheme}`;
          const file = join(folder, `${kind.replaceAll(" ", "-")}-${name}.png`);
          await shoot(page, form, file);
          taken.set(name, [...(taken.get(name) ?? []), { kind, file }]);
        }
      }
    }
    await context.close();
  }
  await site.stop();
}
for (const [name, pictures] of taken) await sheets(browser, name, name.split("-")[1], pictures);
await writeFile(join(folder, "README.txt"), "Pictures of every kind of page; sheet-*.png have several each.\n");
await browser.close();
const count = [...taken.values()].flat().length;
console.log(`${count} pictures and their sheets are in ${folder}`);
