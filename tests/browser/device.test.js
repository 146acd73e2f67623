// What the reader's device does: reads without a network, keeps ticks, knows what is open, leaves quickly, shows at a counter.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import { launch } from "./chromium.js";
import { start } from "./server.js";

const PHONE = { width: 360, height: 740 };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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

const phone = (language, options = {}) => browser.newContext({ viewport: PHONE, locale: language, ...options });

test("emergency numbers, first steps and pages that were read are there when the site is not", async () => {
  const site = await start();
  const readers = [];
  for (const language of ["uk", "ar", "hi"]) {
    const context = await phone(language);
    const page = await context.newPage();
    await page.goto(`${site.base}/gdansk/${language}`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const list = (await (await fetch(document.querySelector("[data-keep]").dataset.keep)).json()).pages;
      const pages = await caches.open("pages");
      for (let tries = 0; tries < 300; tries += 1) {
        if ((await Promise.all(list.map((address) => pages.match(address)))).every(Boolean)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error("not everything was kept");
    });
    await page.goto(`${site.base}/gdansk/${language}/health/pregnancy`);
    readers.push({ language, page, context });
  }
  await site.stop();
  for (const { language, page, context } of readers) {
    // What the browser keeps for some minutes by itself is gone after them.
    await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
    await page.goto(`${site.base}/gdansk/${language}/emergency`);
    assert.ok(await page.locator('main a[href="tel:112"]').first().isVisible());
    const note = page.locator("[data-copy]");
    assert.ok(await note.isVisible(), "says that it is a copy");
    assert.match(await note.innerText(), /20\d\d/, "and of when");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".top")).backgroundColor), "rgba(0, 0, 0, 0)", "with its styles");
    await page.goto(`${site.base}/gdansk/${language}/health/pregnancy`);
    assert.ok(await page.locator("article h1").isVisible(), "a page that was read");
    await page.goto(`${site.base}/gdansk/${language}/first-steps/first-weeks`);
    assert.ok(await page.locator(".ticks input").first().isVisible(), "the first steps");
    await page.goto(`${site.base}/gdansk/${language}/housing/renting`);
    assert.ok(await page.locator('main a[href="tel:112"]').first().isVisible(), "elsewhere: the numbers");
    assert.equal(await page.getAttribute("html", "lang"), language);
    await context.close();
  }
});

test("ticks stay on the device, in every language of the list", async () => {
  const context = await phone("uk");
  const page = await context.newPage();
  await page.goto(`${server.base}/gdansk/uk/first-steps/first-weeks`);
  await page.locator(".ticks input").nth(1).check();
  await page.reload();
  assert.deepEqual(await page.locator(".ticks input").evaluateAll((all) => all.slice(0, 3).map((box) => box.checked)), [false, true, false]);
  await page.goto(`${server.base}/gdansk/ar/first-steps/first-weeks`);
  assert.ok(await page.locator(".ticks input").nth(1).isChecked());
  assert.deepEqual(await context.cookies(), []);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  await context.close();
});

test("what is open now follows the clock of the city", async () => {
  const context = await phone("uk", { timezoneId: "America/New_York" });
  const page = await context.newPage();
  const hours = async (time) => {
    await page.clock.setFixedTime(time);
    await page.goto(`${server.base}/gdansk/uk/legal-stay/migrant-info-line`);
    return (await page.locator(".contact .opening").first().innerText()).replace(/[⁦-⁩]/g, "");
  };
  const day = await page.request.get(`${server.base}/gdansk/uk/legal-stay/migrant-info-line`).then((answer) => answer.text());
  const first = new Date(`${day.match(/data-open="(\d{4}-\d\d-\d\d) /)[1]}T00:00:00Z`);
  const weekday = (wanted) => new Date(first.getTime() + (((wanted - first.getUTCDay() + 7) % 7) * 86400 + 11 * 3600) * 1000);
  assert.match(await hours(weekday(3)), /^Зараз відчинено\. Зачиняється: 17:00$/);
  assert.match(await hours(weekday(6)), /^Зараз зачинено\./);
  await context.close();
});

test("a page about violence is left at once and leaves nothing behind", async () => {
  const context = await phone("ar");
  const page = await context.newPage();
  await page.goto(`${server.base}/gdansk/ar/health/pregnancy`);
  await page.goto(`${server.base}/gdansk/ar/safety/domestic-violence`);
  await page.route("https://pl.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>neutral</title>" }));
  const exit = page.locator("[data-exit]");
  assert.ok(await exit.isVisible());
  await exit.click();
  await page.waitForURL("https://pl.wikipedia.org/**");
  await page.goBack();
  await page.waitForURL("**/health/pregnancy");
  await page.goto(`${server.base}/gdansk/ar`);
  const read = await page.locator("[data-lately] a").evaluateAll((links) => links.map((link) => link.pathname));
  assert.deepEqual(read, ["/gdansk/ar/health/pregnancy"]);
  await page.locator("[data-forget]").click();
  assert.ok(await page.locator("[data-lately]").isHidden());
  await context.close();
});

test("the list of places follows the filters, and distance is reckoned on the device", async () => {
  const context = await phone("uk", { permissions: ["geolocation"], geolocation: { latitude: 54.4416, longitude: 18.5601 } });
  const page = await context.newPage();
  const asked = [];
  await page.goto(`${server.base}/gdansk/uk/places`);
  page.on("request", (request) => request.url().includes("/assets/") || asked.push(request.url()));
  const shown = () => page.locator("[data-at]:visible").count();
  const whole = await shown();
  await page.selectOption("#w-speaks", "uk");
  const some = await shown();
  assert.ok(some > 0 && some < whole, `${some} of ${whole}`);
  assert.equal(await page.locator(".picture svg a.out").count() > 0, true, "the others fade on the map");
  await page.selectOption("#w-speaks", "");
  await page.locator("[data-near]").click();
  await page.locator("[data-nearest] .away").first().waitFor();
  const away = await page.locator("[data-nearest] .away bdi").allInnerTexts();
  const kilometres = away.map((text) => parseFloat(text.replace(",", ".")));
  assert.equal(kilometres.length, whole);
  assert.deepEqual(kilometres, [...kilometres].sort((one, other) => one - other));
  assert.deepEqual(asked, [], "where the device is was told to nobody");
  const box = () => page.locator(".picture svg").first().getAttribute("viewBox");
  const before = await box();
  await page.locator("[data-zoom=closer]").click();
  assert.notEqual(await box(), before);
  await page.locator("[data-zoom=whole]").click();
  assert.deepEqual((await box()).split(/[ ,]+/).map(Number), before.split(/[ ,]+/).map(Number));
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  await context.close();
});

for (const language of ["uk", "ar", "hi"]) {
  test(`a guide is shown at the counter in ${language} and Polish`, async () => {
    const context = await phone(language, { colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/health/insurance-and-doctor`);
    await page.locator('.tools a[href$="/card"]').click();
    await page.waitForURL("**/card");
    await page.locator('a[href$="/card/steps"]').click();
    await page.waitForURL("**/card/steps");
    const pair = page.locator("#steps .pair:not(.heads)").first();
    assert.equal(await pair.locator(":scope > div").first().getAttribute("lang"), language);
    assert.equal(await pair.locator(":scope > div").last().getAttribute("lang"), "pl");
    assert.ok(await page.locator("[data-print]").isVisible());
    for (const width of [320, 360, 800]) {
      await page.setViewportSize({ width, height: 740 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
    }
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    await context.close();
  });
}
