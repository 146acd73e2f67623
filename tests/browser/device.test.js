// What the reader's device does: reads without a network, keeps ticks, knows what is open, leaves quickly, shows at a counter.
import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { PHONE, stage, tooWide, violations } from "./chromium.js";
import { smallCity, start } from "./server.js";

const LANGUAGES = ["uk", "ar", "hi"];
const { server, browser } = stage();

const phone = (language, options = {}) => browser.newContext({ viewport: PHONE, locale: language, ...options });

// Runs in the page: waits until the device has all that it is to keep.
async function kept() {
  await navigator.serviceWorker.ready;
  const list = (await (await fetch(document.querySelector("[data-keep]").dataset.keep)).json()).pages;
  const pages = await caches.open("pages");
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await Promise.all(list.map((address) => pages.match(address)))).every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("not everything was kept");
}

test("emergency numbers, first steps and pages that were read are there when the site is not", async () => {
  const site = await start();
  const readers = [];
  for (const language of LANGUAGES) {
    const context = await phone(language);
    const page = await context.newPage();
    await page.goto(`${site.base}/gdansk/${language}`);
    await page.evaluate(kept);
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

test("a new edition takes the place of what the device has kept, in uk, ar and hi", { timeout: 120_000 }, async () => {
  const content = await smallCity();
  const site = await start("--content", content);
  const edition = async () => (await fetch(`${site.base}/health`)).text();
  const readers = await Promise.all(LANGUAGES.map(async (language) => {
    const context = await phone(language);
    const page = await context.newPage();
    await page.goto(`${site.base}/port/${language}`);
    await page.evaluate(kept);
    return { language, context, page };
  }));
  const before = await edition();
  // Hindi, in which nobody has written this text, shows what stands in Polish.
  for (const language of ["uk", "ar", "pl"]) {
    const file = join(content, `kraj/services/safety/emergency/${language}.md`);
    await writeFile(file, (await readFile(file, "utf8")).replace(/^title = .*/m, 'title = "112 112"'));
  }
  while ((await edition()) === before) await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { language, page } of readers) {
    // Any page tells the device of it.
    await page.goto(`${site.base}/port/${language}/health/doctor`);
    await page.evaluate(async (address) => {
      for (let tries = 0; tries < 300; tries += 1) {
        const copy = await (await caches.open("pages")).match(address);
        if (copy && (await copy.text()).includes("112 112")) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error("the old edition is still kept");
    }, `/port/${language}/emergency`);
  }
  await site.stop();
  for (const { language, context, page } of readers) {
    await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
    await page.goto(`${site.base}/port/${language}/emergency`);
    assert.ok(await page.locator("[data-copy]").isVisible(), "it is a copy");
    assert.match(await page.locator(".numbers h2").first().innerText(), /112 112/);
    await context.close();
  }
  await rm(content, { recursive: true });
});

for (const language of LANGUAGES) test(`a page is handed on and printed without what only a screen needs, in ${language}`, async () => {
  const context = await phone(language);
  const page = await context.newPage();
  // A device that hands pages on to other programs, which this one is not.
  await page.addInitScript(() => {
    navigator.share = async (page) => (self.shared = page);
    self.print = () => (self.printed = true);
  });
  const address = `${server.base}/gdansk/${language}/first-steps/first-weeks`;
  await page.goto(`${address}#w-main`);
  await page.locator("[data-share]").click();
  assert.equal((await page.evaluate(() => self.shared)).url, address);
  await page.locator("[data-print]").first().click();
  assert.ok(await page.evaluate(() => self.printed));
  await page.emulateMedia({ media: "print" });
  for (const needless of [".finder", "nav.languages", ".useful", "[data-print]", ".tools"]) {
    assert.equal(await page.locator(`${needless}:visible`).count(), 0, needless);
  }
  assert.ok(await page.locator(".ticks input").first().isVisible(), "boxes to tick by hand");
  assert.ok(await page.locator('.strip a[href="tel:112"]').isVisible(), "and the number to call");
  await context.close();
});

for (const [place, language] of LANGUAGES.entries()) {
  test(`ticks stay on the device, in every language of the list, begun in ${language}`, async () => {
    const context = await phone(language);
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/first-steps/first-weeks`);
    await page.locator(".ticks input").nth(1).check();
    await page.reload();
    assert.deepEqual(await page.locator(".ticks input").evaluateAll((all) => all.slice(0, 3).map((box) => box.checked)), [false, true, false]);
    await page.goto(`${server.base}/gdansk/${LANGUAGES[(place + 1) % LANGUAGES.length]}/first-steps/first-weeks`);
    assert.ok(await page.locator(".ticks input").nth(1).isChecked());
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(await violations(page), []);
    await context.close();
  });
}

const OPENING = {
  uk: [/^Зараз відчинено\. Зачиняється: 17:00$/, /^Зараз зачинено\. Відчиняється: .+ 9:00$/],
  ar: [/^مفتوح الآن\. يُغلق: 17:00$/, /^مغلق الآن\. يفتح: .+ 9:00$/],
  hi: [/^अभी खुला है। बंद होगा: 17:00$/, /^अभी बंद है। खुलेगा: .+ 9:00$/],
};
for (const language of LANGUAGES) test(`what is open now follows the clock of the city, in ${language}`, async () => {
  const context = await phone(language, { timezoneId: "America/New_York" });
  const page = await context.newPage();
  const hours = async (time) => {
    await page.clock.setFixedTime(time);
    await page.goto(`${server.base}/gdansk/${language}/legal-stay/migrant-info-line`);
    return (await page.locator(".contact .opening").first().innerText()).replace(/[⁦-⁩]/g, "");
  };
  const day = await page.request.get(`${server.base}/gdansk/${language}/legal-stay/migrant-info-line`).then((answer) => answer.text());
  const first = new Date(`${day.match(/data-open="(\d{4}-\d\d-\d\d) /)[1]}T00:00:00Z`);
  const weekday = (wanted) => new Date(first.getTime() + (((wanted - first.getUTCDay() + 7) % 7) * 86400 + 11 * 3600) * 1000);
  assert.match(await hours(weekday(3)), OPENING[language][0]);
  assert.match(await hours(weekday(0)), OPENING[language][1]);
  await context.close();
});

for (const language of LANGUAGES) test(`a page about violence is left at once and leaves nothing behind, in ${language}`, async () => {
  const context = await phone(language);
  const page = await context.newPage();
  await page.goto(`${server.base}/gdansk/${language}/health/pregnancy`);
  await page.goto(`${server.base}/gdansk/${language}/safety/domestic-violence`);
  await page.route("https://pl.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>neutral</title>" }));
  const exit = page.locator("[data-exit]");
  assert.ok(await exit.isVisible());
  await exit.click();
  await page.waitForURL("https://pl.wikipedia.org/**");
  await page.goBack();
  await page.waitForURL("**/health/pregnancy");
  await page.goto(`${server.base}/gdansk/${language}`);
  const read = await page.locator("[data-lately] a").evaluateAll((links) => links.map((link) => link.pathname));
  assert.deepEqual(read, [`/gdansk/${language}/health/pregnancy`]);
  await page.locator("[data-forget]").click();
  assert.ok(await page.locator("[data-lately]").isHidden());
  await context.close();
});

for (const language of LANGUAGES) test(`the list of places follows the filters, and distance is reckoned on the device, in ${language}`, async () => {
  const context = await phone(language, { permissions: ["geolocation"], geolocation: { latitude: 54.4416, longitude: 18.5601 } });
  const page = await context.newPage();
  const asked = [];
  await page.goto(`${server.base}/gdansk/${language}/places`);
  page.on("request", (request) => request.url().includes("/assets/") || asked.push(request.url()));
  const shown = () => page.locator(".cards.wide > li:visible").count();
  const whole = await shown();
  await page.selectOption("#w-speaks", "uk");
  const some = await shown();
  assert.ok(some > 0 && some < whole, `${some} of ${whole}`);
  assert.equal(await page.locator(".picture svg a.out").count() > 0, true, "the others fade on the map");
  await page.selectOption("#w-speaks", "");
  await page.selectOption("#w-topic", "2");
  assert.equal(await shown(), await page.locator('[data-group]:has(#w-2) .cards > li').count());
  await page.selectOption("#w-topic", "");
  await page.locator("[data-narrow] [name=open]").check();
  assert.equal(await shown(), await page.locator(".cards.wide > li:has(.opening.now, [data-always])").count());
  await page.locator("[data-narrow] [name=open]").uncheck();
  assert.equal(await shown(), whole);
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
  assert.deepEqual(await violations(page), []);
  await context.close();
});

for (const language of LANGUAGES) {
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
      assert.equal(await tooWide(page), 0, `${width} px`);
    }
    assert.deepEqual(await violations(page), []);
    await context.close();
  });
}

for (const language of LANGUAGES) {
  test(`the Polish text stands beside, part by part, and goes away again, in ${language}`, async () => {
    const context = await phone(language, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/health/insurance-and-doctor`);
    const steps = await page.locator("#steps li").count();
    await page.locator('.tools a[href$="/beside"]').click();
    await page.waitForURL("**/beside");
    const pairs = page.locator("#steps .pair:not(.heads)");
    assert.ok((await pairs.count()) >= steps, "each step beside its own");
    assert.deepEqual(await pairs.first().locator(":scope > div").evaluateAll((all) => all.map(({ lang }) => lang)), [language, "pl"]);
    await page.locator('.tools a[aria-current]').click();
    await page.waitForURL("**/health/insurance-and-doctor");
    await context.close();
  });

  test(`what is missing in one language is shown and marked in the reader's next, ${language}`, async () => {
    // French is a language of the site that is far from finished.
    const context = await browser.newContext({ viewport: PHONE, extraHTTPHeaders: { "Accept-Language": `fr,${language};q=0.8` } });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/fr/health/insurance-and-doctor`);
    assert.equal(await page.getAttribute("html", "lang"), "fr");
    const steps = page.locator("#steps");
    assert.equal(await steps.getAttribute("lang"), language);
    assert.ok(await page.locator(".trust.missing, #steps .mark").first().isVisible(), "and says so");
    assert.deepEqual(await violations(page), []);
    await context.close();
  });

  test(`a service goes into the address book, the phone and the mail, in ${language}`, async () => {
    const context = await phone(language);
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/legal-stay/foreigners-department`);
    const card = await page.request.get(server.base + (await page.locator('main a[href$=".vcf"]').first().getAttribute("href")));
    assert.equal(card.headers()["content-type"], "text/vcard; charset=utf-8");
    const text = await card.text();
    for (const call of await page.locator('.contact a[href^="tel:+"]').evaluateAll((all) => all.map((link) => link.href.slice(4)))) {
      assert.ok(text.includes(call), `${call} in ${text}`);
    }
    assert.ok(await page.locator("[data-print]").first().isVisible());
    assert.ok(await page.locator('main bdi[lang="pl"]').first().isVisible(), "the name as on the sign");
    await context.close();
  });
}
