// The QR codes of cards and of paper, read from a picture as the phone of a clerk reads them: they lead to the page that they stand on.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { PHONE, stage } from "./chromium.js";
import { startSmallCity } from "./server.js";

const ORIGIN = "https://witaj.example.org";
const LOOKS = [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }, { media: "print" }];
const { server, browser } = stage(() => startSmallCity("--site", ORIGIN));
const reader = await readFile(new URL("node_modules/jsqr/dist/jsQR.js", import.meta.url), "utf8");

// What the first code in a picture says; nothing where there is none.
async function read(page, picture) {
  await page.goto("about:blank");
  await page.evaluate(reader);
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
    paper.drawImage(image, 0, 0);
    const points = paper.getImageData(0, 0, image.width, image.height);
    return self.jsQR(points.data, image.width, image.height)?.data;
  }, picture.toString("base64"));
}

for (const language of ["uk", "ar", "hi"]) {
  test(`the code of a card leads to the card, on a screen and on paper, in ${language}`, async () => {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, locale: language, serviceWorkers: "block" });
    const [page, desk] = [await context.newPage(), await context.newPage()];
    assert.equal(await read(desk, await page.screenshot()), undefined, "an empty page has none");
    for (const [path, looks] of [["/health/doctor/card", LOOKS], ["/health/doctor/card/steps", [{}]], ["/health/clinic/card", [{}]]]) {
      const address = `/port/${language}${path}`;
      await page.goto(server.base + address);
      for (const look of looks) {
        await page.emulateMedia({ media: "screen", forcedColors: "none", ...look });
        await page.locator(".code svg").scrollIntoViewIfNeeded();
        assert.equal(await read(desk, await page.screenshot()), ORIGIN + address, JSON.stringify(look));
      }
      assert.equal((await page.request.get(server.base + address)).status(), 200);
    }
    await context.close();
  });
}

test("the code of a printed poster leads to a page of what has changed since", { timeout: 300_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(`${server.base}/port/ar/packs?product=poster&item=health%2Fdoctor&language=ar`, { timeout: 180_000 });
  const pdf = await page.request.get(server.base + (await page.locator('.receipt a[href^="/packs/"]').getAttribute("href")), { timeout: 180_000 });
  const folder = await mkdtemp(join(tmpdir(), "witaj-"));
  await writeFile(join(folder, "poster.pdf"), await pdf.body());
  await promisify(execFile)("pdftoppm", ["-png", "-r", "100", "-singlefile", join(folder, "poster.pdf"), join(folder, "poster")]);
  const told = await read(page, await readFile(join(folder, "poster.png")));
  await rm(folder, { recursive: true });
  assert.ok(told?.startsWith(`${ORIGIN}/port/ar/`), told);
  assert.equal((await page.request.get(told.replace(ORIGIN, server.base))).status(), 200);
  await page.close();
});
