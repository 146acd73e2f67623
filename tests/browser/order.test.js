// A clerk orders a pack: chooses a situation, sees what it takes, fetches the PDF. Without JavaScript, wide and narrow.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import { launch } from "./chromium.js";
import { start } from "./server.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const CLERKS = [
  { language: "en", width: 1200, pages: /^\d+ pages$/ },
  { language: "ar", width: 360, pages: /^\d+ (صفحة|صفحات)$/ },
];

let server;
let browser;

before(async () => {
  server = await start();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const { language, width, pages } of CLERKS) {
  test(`a clerk chooses a situation, sees the page count and downloads the PDF in ${language}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/packs`);
    await page.locator('main a[href$="?product=welcome"]').click();
    await page.waitForURL("**/packs?product=welcome");
    await page.selectOption("select[name=situation]", { index: 1 });
    const situation = await page.locator("select[name=situation]").inputValue();
    await page.locator('input[name=look][value="greyscale"]').check();
    await page.locator("form.order button").click();
    await page.waitForURL("**language=*", { timeout: 120_000 });
    const marks = /[\u2066-\u2069]/g;
    assert.match((await page.locator(".receipt .value").textContent()).replace(marks, "").trim(), pages);
    assert.equal(await page.locator("select[name=situation]").inputValue(), situation, "the form still says what was chosen");
    assert.deepEqual(await look(page.url(), width), { faults: [], over: 0 });
    const href = await page.locator('.receipt a[href^="/packs/"]').getAttribute("href");
    const pdf = await page.request.get(server.base + href);
    assert.equal(pdf.status(), 200);
    assert.equal(pdf.headers()["content-type"], "application/pdf");
    assert.match(pdf.headers()["content-disposition"], new RegExp(`filename="gdansk-welcome-${language}-.+\\.pdf"`));
    assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
    await context.close();
  });
}

// The same page as a program sees it that runs scripts: what axe finds, and how much too wide it is.
async function look(url, width) {
  const seeing = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await seeing.newPage();
  await page.goto(url);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await seeing.close();
  return { faults: violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`), over };
}
