// Alerts and events as people meet them, without JavaScript, and times in order on Arabic pages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, listen, stage } from "./chromium.js";
import { startSmallCity } from "./server.js";

const { server, browser } = stage(startSmallCity);

for (const language of ["uk", "ar", "hi"]) {
  test(`a warning stands above every page, and an event goes into the calendar, in ${language}`, async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: false });
    const page = await context.newPage();
    const faults = listen(page, server.base);
    await page.goto(`${server.base}/port/${language}/health/doctor`);
    const warning = page.locator(".alerts .alert.warning a").first();
    const title = (await warning.innerText()).trim();
    await warning.click();
    await page.waitForURL("**/alerts#*");
    assert.equal((await page.locator("article.alert h2").first().innerText()).trim(), title);
    await page.goto(`${server.base}/port/${language}/events`);
    await page.locator('main a[href$="/events/conversation-club"]').first().click();
    await page.waitForURL("**/events/conversation-club");
    const lines = await page.locator(".contact li bdi[dir=ltr]").evaluateAll((times) => times.map((time) => time.getClientRects().length));
    assert.deepEqual([...new Set(lines)], [1], "no stretch of hours goes on in the next line");
    const calendar = await page.request.get(server.base + (await page.locator('main a[href$=".ics"]').first().getAttribute("href")));
    assert.match(await calendar.text(), /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT/);
    const feed = await page.request.get(`${server.base}/port/${language}/feed.atom`);
    assert.match(await feed.text(), new RegExp(`<feed [^>]*xml:lang="${language}"`));
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test("the day stands before the hour in the direction of the page", async () => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const order = () => {
    const [day, hour] = [...document.querySelectorAll(".alerts time")][0].querySelectorAll("bdi");
    return day.getBoundingClientRect().left - hour.getBoundingClientRect().left;
  };
  await page.goto(`${server.base}/port/ar/events`);
  assert.ok((await page.evaluate(order)) > 0, "the hour stands left of the day");
  await page.goto(`${server.base}/port/uk/events`);
  assert.ok((await page.evaluate(order)) < 0, "the hour stands right of the day");
  await page.close();
});
