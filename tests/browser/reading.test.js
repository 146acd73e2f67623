// What a newcomer reads, in Ukrainian, Arabic and Hindi on a narrow phone: a guide from a tile to its last line, a service, the numbers
// to call and what to say, and the map where no script runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, listen, stage } from "./chromium.js";

const GUIDE = "/legal-stay/residence-permit";
const SERVICE = "/legal-stay/foreigners-department";
// What newcomers have asked and a city does not know.
const UNANSWERED = { uk: "best burger in town", ar: "حجز طيران لبيروت", hi: "flight to delhi price" };
const { server, browser } = stage();

// A page on a phone, and what goes wrong with it.
async function open(language, options = {}) {
  const context = await browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const faults = listen(page, server.base);
  const end = async () => {
    assert.deepEqual(faults.filter((line) => !/registration blocked by Playwright|status of 404/.test(line)), []);
    await context.close();
  };
  return { page, end };
}

// Where things stand on a page, from above.
function heights(page, ...places) {
  return Promise.all(places.map((place) => page.locator(place).first().evaluate((one) => one.getBoundingClientRect().top + scrollY)));
}

const signs = (text) => text.replace(/[⁦-⁩]/g, "").trim();

for (const language of ["uk", "ar", "hi"]) {
  const home = `/gdansk/${language}`;

  test(`a tile leads to a guide that says all in its order, and it is found again, in ${language}`, async () => {
    const { page, end } = await open(language);
    await page.goto(server.base + home);
    await page.locator(`.tiles a[href="${home}/legal-stay"]`).click();
    await page.locator(`.rows a[href="${home}${GUIDE}"]`).click();
    await page.waitForURL(`**${GUIDE}`);
    const order = ["h1", "article .lead", ".trust", "#steps .steps li", "#deadline", "#cost", "#papers li", "#w-help", "#w-where", "#w-sources", "#w-useful"];
    const tops = await heights(page, ...order);
    assert.deepEqual(tops, [...tops].sort((one, other) => one - other), `from above: ${order}`);
    // Who helps: a number that dials, and whether somebody is there now.
    assert.ok(await page.locator(".aside .cards a.tel[href^='tel:+48']").first().isVisible());
    assert.match(signs(await page.locator(".aside .opening").first().innerText()), /\d:\d\d/);
    assert.match(await page.locator(".evidence summary time").innerText(), /20\d\d/);
    assert.ok(await page.locator(".useful button").first().isVisible());
    // Numbers on the map are those of the list.
    const numbers = (all) => all.map((one) => one.textContent.match(/\d+/)[0]);
    const drawn = await page.locator(".picture a[href^='#place-']").evaluateAll((all) => all.map((one) => [one.getAttribute("href").slice(1), one.getAttribute("aria-label").match(/^\d+/)[0]]));
    assert.ok(drawn.length > 0);
    for (const [place, number] of drawn) assert.deepEqual(await page.locator(`#${place} .number`).evaluateAll(numbers), [number]);
    await page.goto(server.base + home);
    await page.locator(`[data-lately] a[href$="${GUIDE}"]`).click();
    await page.waitForURL(`**${GUIDE}`);
    await end();
  });

  test(`a service says how to reach it, in words and in Polish, in ${language}`, async () => {
    const { page, end } = await open(language, { javaScriptEnabled: false });
    await page.goto(server.base + home + SERVICE);
    for (const way of ["tel:+48", "mailto:", "geo:", "https://www.openstreetmap.org/directions"]) {
      assert.ok(await page.locator(`main a[href^="${way}"]`).first().isVisible(), way);
    }
    assert.ok((await page.locator("main dl dt").count()) >= 2, "who runs it, and for whom");
    const monday = new Intl.DateTimeFormat(language, { weekday: "long" }).format(new Date("2024-01-01T12:00:00Z"));
    assert.ok((await page.locator(".contact .hours").innerText()).toLowerCase().includes(monday), monday);
    const sign = page.locator('#w-where ~ .cards bdi[lang="pl"]');
    assert.match((await sign.allInnerTexts()).join(" "), /ul\. Chmielna 74\/76, 80-748 Gdańsk/);
    assert.ok(await page.locator("#w-where ~ .cards .place-name").isVisible(), "and what that means");
    await end();
  });

  test(`the numbers to call stand at the same place, are read digit by digit, and what to say is beside them, in ${language}`, async () => {
    const { page, end } = await open(language, { javaScriptEnabled: false });
    const tops = new Set();
    for (const path of ["", "/health", GUIDE, SERVICE, "/emergency", "/search?q=PESEL", "/no-such-page"]) {
      await page.goto(server.base + home + path);
      const number = page.locator('.strip a[href="tel:112"]');
      assert.equal(await number.getAttribute("aria-label"), "1 1 2");
      tops.add((await number.boundingBox()).y);
    }
    assert.equal(tops.size, 1, [...tops].join());
    await page.goto(server.base + home);
    await page.locator('.strip a[href$="/emergency"]').click();
    const [called] = await heights(page, '.numbers a[href="tel:112"]');
    assert.ok(called < PHONE.height, "the first number is seen at once");
    await page.locator('main a[href="#w-say"]').click();
    const phrase = page.locator("#phrase-help");
    assert.equal(await phrase.locator('.phrase bdi[lang="pl"]').innerText(), "Pomocy!");
    assert.equal(await phrase.locator(".meaning").getAttribute("lang"), language);
    assert.ok((await phrase.locator(".said b").innerText()).trim(), "how it sounds, in the reader's letters");
    await page.locator('main a[href$="/phrases"]').click();
    await page.waitForURL("**/phrases");
    await end();
  });

  test(`a question that nothing answers leads to a person, to topics, and then to what comes closest, in ${language}`, async () => {
    const { page, end } = await open(language);
    await page.goto(`${server.base}${home}/search?q=${encodeURIComponent(UNANSWERED[language])}`);
    const found = await heights(page, ".strip .tel", ".missing .tel", ".tiles a", ".rows > li");
    assert.deepEqual(found, [...found].sort((one, other) => one - other), "in this order");
    await end();
  });

  test(`without JavaScript the map is drawn, and its numbers lead to the list, in ${language}`, async () => {
    const { page, end } = await open(language, { javaScriptEnabled: false });
    await page.goto(`${server.base}${home}/places`);
    const drawn = page.locator(".picture svg a[href^='#place-']");
    const listed = await page.locator(".cards.wide > li").count();
    assert.ok((await drawn.count()) >= listed, `${await drawn.count()} of ${listed}`);
    assert.equal(await page.locator("[data-narrow]").isVisible(), false, "nothing is offered that would do nothing");
    const place = await drawn.nth(3).getAttribute("href");
    await drawn.nth(3).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/places${place}`);
    assert.ok(await page.locator(place).evaluate((one) => one.matches(":target") && one.getBoundingClientRect().top < innerHeight));
    await end();
  });
}
