// A newcomer says that a page was of no use and why, in Ukrainian, Arabic and Hindi, on a narrow phone and without JavaScript.
import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { test } from "node:test";
import { BEST, stage, tooWide, violations } from "./chromium.js";
import { run, startWithStore } from "./server.js";

const PHONE = { width: 320, height: 740 };
const ABOUT = "/health/insurance-and-doctor";
const JOURNEYS = [
  { language: "uk", direction: "ltr", text: "Номер телефону вже інший." },
  { language: "ar", direction: "rtl", text: "رقم الهاتف تغيّر: 112" },
  { language: "hi", direction: "ltr", text: "फ़ोन नंबर बदल गया है।" },
];

const { server, browser } = stage(startWithStore);

async function open(options = {}) {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => request.url().startsWith(server.base) || foreign.push(request.url()));
  return { page, foreign, context };
}

// What axe finds on a page, and how much too wide it is.
async function look(address) {
  const { page, context } = await open();
  await page.goto(address);
  const found = { faults: await violations(page, BEST), over: await tooWide(page) };
  await context.close();
  return found;
}

for (const { language, direction, text } of JOURNEYS) {
  test(`a page was of no use, and why, in ${language}`, async () => {
    const { page, foreign, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${server.base}/gdansk/${language}${ABOUT}`);
    const sizes = await page.locator(".useful button").evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    assert.ok(sizes.length === 2 && sizes.every((height) => height >= 44), String(sizes));
    assert.deepEqual(await look(page.url()), { faults: [], over: 0 });
    await page.locator('.useful button[value="no"]').click();
    await page.waitForURL("**sent=yes");
    assert.equal(await page.getAttribute("html", "dir"), direction);
    assert.deepEqual(await look(page.url()), { faults: [], over: 0 });
    await page.fill("textarea[name=text]", text);
    assert.equal(await page.locator("textarea").evaluate((field) => getComputedStyle(field).direction), direction);
    await page.locator("form.order button").click();
    await page.waitForURL("**sent=yes");
    assert.equal(await page.locator("textarea[name=text]").inputValue(), "", "what was sent is not in the form any more");
    await page.reload();
    await page.locator("main a.more").click();
    await page.waitForURL(`**${ABOUT}`);
    const kept = JSON.parse(await run("feedback", "--store", server.store, "--format", "json", "--city", "gdansk"));
    const own = kept.filter((entry) => entry.language === language);
    assert.deepEqual(own.map(({ page, useful, text }) => ({ page, useful, text })), [
      { page: ABOUT, useful: false, text: "" },
      { page: ABOUT, useful: null, text },
    ]);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(foreign, []);
    await context.close();
  });

  test(`what was typed is not lost while the store is away, in ${language}`, async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${server.base}/gdansk/${language}/emergency`);
    await page.locator(".useful a").click();
    await page.waitForURL("**/feedback?about=*");
    assert.deepEqual(await look(page.url()), { faults: [], over: 0 });
    assert.equal(await page.locator("input[name=website]").isVisible(), false);
    await page.locator('input[value="no"]').check();
    await page.fill("textarea", text);
    await rename(server.store, `${server.store}.away`);
    await page.locator("form.order button").click();
    await page.locator("main [role=alert]").waitFor();
    assert.equal(await page.locator("textarea").inputValue(), text);
    assert.ok(await page.locator('input[value="no"]').isChecked());
    await rename(`${server.store}.away`, server.store);
    await page.locator("form.order button").click();
    await page.waitForURL("**sent=yes");
    await context.close();
  });
}

test("another site can't send the form for its visitors", async () => {
  const { page, context } = await open();
  await page.route("http://other.example/", (route) => route.fulfill({
    contentType: "text/html",
    body: `<form method="post" action="${server.base}/gdansk/uk/feedback"><input name="text" value="x"><button>Go</button></form>`,
  }));
  await page.goto("http://other.example/");
  const [answer] = await Promise.all([page.waitForResponse("**/feedback"), page.locator("button").click()]);
  assert.equal(answer.status(), 403);
  await context.close();
});
