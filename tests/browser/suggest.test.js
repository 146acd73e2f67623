// What the search box suggests while somebody types, in Ukrainian, Arabic and Hindi on a narrow phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { BEST, PHONE, stage, tooWide, violations } from "./chromium.js";

const TYPED = [
  { language: "uk", direction: "ltr", typed: "сімейн", page: "/gdansk/uk/health/insurance-and-doctor" },
  { language: "ar", direction: "rtl", typed: "meldu", page: "/gdansk/ar/legal-stay/address-registration" },
  { language: "hi", direction: "ltr", typed: "meldu", page: "/gdansk/hi/legal-stay/address-registration" },
];
const OPTIONS = "#w-hints [role=option]";

const { server, browser } = stage();

// A page of a site, what its script asked for, and what went wrong in it.
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  const asked = [];
  const faults = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.base)) faults.push(request.url());
    const url = new URL(request.url());
    if (url.pathname.endsWith("/suggest")) asked.push(url.searchParams.get("q"));
  });
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(server.base + path);
  return { page, asked, faults, box: page.locator("#w-q"), options: page.locator(OPTIONS), close: () => context.close() };
}

for (const { language, direction, typed, page: expected } of TYPED) {
  test(`typing in ${language} shows suggestions that keys choose`, async () => {
    const { page, faults, box, options, close } = await open(`/gdansk/${language}`);
    assert.equal(await box.getAttribute("role"), "combobox");
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    const before = await page.evaluate(() => document.querySelector("main").getBoundingClientRect().top);
    await box.pressSequentially(typed);
    await options.first().waitFor();
    const after = await page.evaluate(() => document.querySelector("main").getBoundingClientRect().top);
    assert.equal(before, after, "the page below does not move");
    assert.equal(await box.getAttribute("aria-expanded"), "true");
    const count = await options.count();
    assert.match(await page.locator(".field [role=status]").textContent(), count > 2 ? new RegExp(String(count)) : /./);
    assert.equal(await options.first().evaluate((option) => getComputedStyle(option).direction), direction);
    assert.equal(await tooWide(page), 0);
    assert.deepEqual(await violations(page, BEST), []);

    await box.press("ArrowDown");
    assert.equal(await box.getAttribute("aria-activedescendant"), await options.first().getAttribute("id"));
    assert.equal(await options.first().getAttribute("aria-selected"), "true");
    await box.press("ArrowUp");
    assert.equal(await box.getAttribute("aria-activedescendant"), null, "above the first is the box itself");
    await box.press("ArrowUp");
    assert.equal(await options.last().getAttribute("aria-selected"), "true");
    await box.press("Escape");
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    assert.equal(await box.inputValue(), typed, "Escape closes the list and leaves what was typed");
    await box.press("ArrowDown");
    await options.first().waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await page.waitForURL(`**${expected}`);
    assert.deepEqual(faults, []);
    await close();
  });

  test(`a finger chooses a suggestion in ${language}`, async () => {
    const { page, faults, box, options, close } = await open(`/gdansk/${language}/emergency`, { hasTouch: true, isMobile: true });
    await box.tap();
    await box.pressSequentially(typed);
    await options.first().waitFor();
    const heights = await options.evaluateAll((all) => all.map((option) => option.getBoundingClientRect().height));
    assert.ok(heights.every((height) => height >= 44), String(heights));
    await options.first().tap();
    await page.waitForURL(`**${expected}`);
    assert.deepEqual(faults, []);
    await close();
  });

  test(`without JavaScript the search box in ${language} is a plain form`, async () => {
    const { page, asked, faults, box, close } = await open(`/gdansk/${language}`, { javaScriptEnabled: false });
    await box.fill("PESEL");
    assert.equal(await box.getAttribute("role"), null);
    assert.equal(await page.locator("#w-hints").count(), 0);
    await box.press("Enter");
    await page.waitForURL("**/search?q=*");
    assert.deepEqual([asked, faults], [[], []]);
    await close();
  });
}

test("little is asked: not for one letter, not for every key, and the form still searches", async () => {
  const { page, asked, box, options, close } = await open("/gdansk/uk");
  await box.pressSequentially("л");
  await page.waitForTimeout(400);
  assert.deepEqual(asked, []);
  await box.pressSequentially("ікар", { delay: 10 });
  await options.first().waitFor();
  assert.deepEqual(asked, ["лікар"]);
  await box.press("Enter");
  await page.waitForURL("**/search?q=*");
  // The device keeps pages, and nothing of what somebody looked for.
  const kept = await page.evaluate(async () => {
    const pages = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, pages.map(({ url }) => decodeURI(url))]);
  });
  assert.ok(!kept.includes("лікар") && !kept.includes("search"), kept);
  await close();
});

test("a late answer to what is no longer typed is not shown, and a failing server changes nothing", async () => {
  const { page, box, options, close } = await open("/gdansk/uk");
  await page.route("**/suggest?*", async (route) => {
    if (new URL(route.request().url()).searchParams.get("q") !== "лі") return route.abort();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return route.continue().catch(() => {});
  });
  await box.pressSequentially("лі");
  await page.waitForTimeout(250);
  await box.pressSequentially("кар");
  await page.waitForTimeout(800);
  assert.equal(await options.count(), 0);
  assert.equal(await box.getAttribute("aria-expanded"), "false");
  await box.press("Enter");
  await page.waitForURL("**/search?q=*");
  await close();
});
