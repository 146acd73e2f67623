// A clerk orders a pack: chooses a situation, sees what it takes, fetches the PDF. Without JavaScript, wide and narrow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stage, tooWide, violations } from "./chromium.js";

const CLERKS = [
  { language: "uk", width: 1200, pages: /^\d+ (сторінка|сторінки|сторінок)$/ },
  { language: "ar", width: 360, pages: /^\d+ (صفحة|صفحات)$/ },
  { language: "hi", width: 360, pages: /^\d+ पृष्ठ$/ },
];

const { server, browser } = stage();

for (const { language, width, pages } of CLERKS) {
  test(`a clerk chooses a situation, sees the page count and downloads the PDF in ${language}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    // Printing takes as long as the machine has to do.
    context.setDefaultTimeout(180_000);
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/packs`);
    await page.locator('main a[href$="?product=welcome"]').click();
    await page.waitForURL("**/packs?product=welcome");
    await page.selectOption("select[name=situation]", { index: 1 });
    const situation = await page.locator("select[name=situation]").inputValue();
    await page.locator('input[name=look][value="greyscale"]').check();
    await page.locator("form.order button").click();
    await page.waitForURL("**language=*");
    const marks = /[\u2066-\u2069]/g;
    assert.match((await page.locator(".receipt .value").textContent()).replace(marks, "").trim(), pages);
    assert.equal(await page.locator("select[name=situation]").inputValue(), situation, "the form still says what was chosen");
    assert.deepEqual(await look(page.url(), width), { faults: [], over: 0 });
    const href = await page.locator('.receipt a[href^="/packs/"]').getAttribute("href");
    const pdf = await page.request.get(server.base + href, { timeout: 180_000 });
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
  const found = { faults: await violations(page), over: await tooWide(page) };
  await seeing.close();
  return found;
}
