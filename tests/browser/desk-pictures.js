// Makes the pictures of the review desk, as a reviewer sees it on a phone: see desk-pictures.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.js";
import { run, start } from "./server.js";

const WIDTH = 360;
const folder = process.argv[2];
const place = await mkdtemp(join(tmpdir(), "witaj-"));
const [content, store] = [join(place, "content"), join(place, "store.db")];
await cp(fileURLToPath(new URL("../../content", import.meta.url)), content, { recursive: true });
const server = await start("--content", content, "--store", store, "--desk");
const browser = await launch();

// A reviewer's phone. Nobody's name stands in a picture.
async function phone(language) {
  const link = await run("review", "invite", "--content", content, "--store", store, "--city", "gdansk", "--site", server.base, "--language", language, language);
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 } });
  const page = await context.newPage();
  await page.goto(link.trim());
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  return page;
}

async function picture(page, name, height, top = 0) {
  const path = join(folder, `desk-${name}.png`);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top, width: WIDTH, height } });
}

const ukrainian = await phone("uk");
await picture(ukrainian, "queue-uk", 900);
const arabic = await phone("ar");
await arabic.goto(`${server.base}/desk/ar/poland/safety/emergency-call`);
await picture(arabic, "sheet-ar", 1000);
await arabic.goto(`${server.base}/desk/ar/poland/work/minimum-wage`);
const unit = arabic.locator("#s-amount");
await unit.locator("summary.act").first().click();
await unit.locator("details.fold > summary").last().click();
await arabic.frameLocator("#s-amount iframe.live").locator("#amount li").first().waitFor();
await arabic.waitForTimeout(500);
const { y } = await unit.locator(".writing").boundingBox();
await picture(arabic, "writing-ar", 1150, Math.floor(y + (await arabic.evaluate(() => scrollY))) - 50);
await ukrainian.goto(`${server.base}/desk/uk/poland/work/minimum-wage`);
const own = ukrainian.locator("#s-amount");
await own.locator("summary.act").first().click();
const [pack] = await Promise.all([ukrainian.context().waitForEvent("page"), own.locator("button[value=pack]").click()]);
await pack.locator(".pictures img").first().waitFor();
await pack.waitForTimeout(1000);
await picture(pack, "pack-uk", 900);

await browser.close();
await server.stop();
await rm(place, { recursive: true, force: true });
