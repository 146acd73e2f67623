// A newcomer with a narrow phone, in Ukrainian, Arabic and Hindi: home → search → service → pack.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, listen, stage } from "./chromium.js";

const JOURNEYS = [
  { language: "uk", direction: "ltr", question: "мене б'є чоловік", service: "/gdansk/uk/safety/crisis-centre" },
  { language: "ar", direction: "rtl", question: "زوجي يضربني", service: "/gdansk/ar/safety/crisis-centre" },
  { language: "hi", direction: "ltr", question: "पति मुझे मारता है", service: "/gdansk/hi/safety/crisis-centre" },
];
const { server, browser } = stage();

// A page that notes every request to another host, and every complaint of the browser.
async function open(options = {}) {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  const foreign = listen(page, server.base);
  return { page, foreign, close: () => context.close() };
}

for (const { language, direction, question, service } of JOURNEYS) {
  test(`home, search, service and pack in ${language}, without JavaScript`, async () => {
    const { page, foreign, close } = await open({ locale: language, javaScriptEnabled: false });
    await page.goto(`${server.base}/`);
    await page.locator('main a[href^="/gdansk"]').click();
    assert.equal(new URL(page.url()).pathname, `/gdansk/${language}`, "the browser's language is negotiated");
    assert.equal(await page.getAttribute("html", "dir"), direction);
    assert.equal(await page.getAttribute("html", "lang"), language);
    await page.fill("input[name=q]", question);
    await page.press("input[name=q]", "Enter");
    await page.waitForURL("**/search?q=*");
    const result = page.locator(`main a[href^="${service}"]`).first();
    await result.waitFor();
    await result.click();
    await page.waitForURL(`**${service}*`);
    assert.ok(await page.locator('main a[href="tel:+48585110121"]').first().isVisible());
    await page.locator('footer a[href$="/packs"]').click();
    await page.waitForURL("**/packs");
    const file = page.locator(`main a[href="/packs/gdansk-welcome-${language}.pdf"]`);
    assert.ok(await file.isVisible());
    // Printing takes as long as the machine has to do.
    const pdf = await page.request.get(server.base + (await file.getAttribute("href")), { timeout: 180_000 });
    assert.equal(pdf.headers()["content-type"], "application/pdf");
    assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
    assert.deepEqual(foreign, []);
    await close();
  });
}

// Runs in the page: the numbers of several groups, and stretches of hours, whose first character stands right of the last.
function reversedNumbers() {
  // Where the characters of every number of several groups, and of every stretch of hours, really stand.
  const wanted = /\+?\d[\d ]{4,}\d|\d{1,2}:\d{2}–\d{1,2}:\d{2}/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility()) continue;
    for (const match of node.data.matchAll(wanted)) {
      const rect = (place) => {
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        return range.getBoundingClientRect();
      };
      const first = rect(match.index);
      const last = rect(match.index + match[0].length - 1);
      if (first.width && last.width && Math.abs(first.top - last.top) < 2 && first.left >= last.left) faults.push(match[0]);
    }
  }
  return faults;
}

test("phones and hours run from left to right on Arabic pages", async () => {
  const { page, close } = await open();
  await page.setContent('<p dir="rtl">هاتف +48 58 307 72 91 من 8:00–15:15</p>');
  assert.equal((await page.evaluate(reversedNumbers)).length, 2, "numbers that nobody protects are seen as reversed");
  for (const path of ["/gdansk/ar/safety/crisis-centre", "/gdansk/ar/legal-stay/foreigners-department", "/gdansk/ar/emergency", "/gdansk/ar/places"]) {
    await page.goto(server.base + path);
    assert.deepEqual(await page.evaluate(reversedNumbers), [], path);
  }
  await close();
});

for (const [language, other, direction] of [["uk", "ar", "rtl"], ["ar", "hi", "ltr"], ["hi", "uk", "ltr"]]) {
  test(`the language switch leads to the same page, from ${language} to ${other}`, async () => {
    const { page, close } = await open();
    await page.goto(`${server.base}/gdansk/${language}/health/insurance-and-doctor`);
    await page.locator("nav.languages summary").click();
    await page.locator(`nav.languages a[lang="${other}"]`).click();
    await page.waitForURL(`**/gdansk/${other}/health/insurance-and-doctor`);
    assert.equal(await page.getAttribute("html", "dir"), direction);
    await close();
  });
}
