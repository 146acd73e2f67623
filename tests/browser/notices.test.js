// Alerts and events as people see them: accessible and narrow in light and dark, times in order on Arabic pages, and nothing that
// the browser's policy objects to.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import { launch } from "./chromium.js";
import { start } from "./server.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PAGES = ["", "/health", "/alerts", "/events", "/events/conversation-club", "/events/night-of-health"];
const DAY = 864e5;

let content;
let server;
let browser;

// The small city of the tests, with its alerts holding now and its events ahead.
before(async () => {
  content = await mkdtemp(join(tmpdir(), "witaj-"));
  await cp(fileURLToPath(new URL("../small-city", import.meta.url)), content, { recursive: true });
  const day = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const change = async (path, change) => {
    const file = join(content, "port", path);
    await writeFile(file, change(await readFile(file, "utf8")));
  };
  for (const alert of ["water", "clinic-closed"]) {
    await change(`alerts/${alert}/alert.toml`, (text) =>
      text.replace(/^from = .*/m, `from = ${day(-2)}T18:00:00`).replace(/^until = .*/m, `until = ${day(2)}T00:00:00`).replace(/^updated.*\n/m, ""));
  }
  await change("events/night-of-health/event.toml", (text) =>
    text.replace(/^start = .*/m, `start = ${day(3)}T22:00:00`).replace(/^end = .*/m, `end = ${day(4)}T02:00:00`));
  await change("events/conversation-club/event.toml", (text) =>
    text.replace(/^start = .*/m, `start = ${day(1)}T17:00:00`).replace(/^end = .*/m, `end = ${day(1)}T18:30:00`)
      .replace(/^until = .*/m, `until = ${day(40)}`).replace(/^except = .*\n/m, ""));
  server = await start("--content", content);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(content, { recursive: true, force: true });
});

for (const [language, colorScheme] of [["uk", "light"], ["uk", "dark"], ["ar", "light"], ["ar", "dark"]]) {
  test(`alerts and events in ${language}, ${colorScheme}, are accessible and fit 360 and 320 pixels`, async () => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    for (const path of PAGES) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${server.base}/port/${language}${path}`);
      if (path !== "/alerts") assert.ok(await page.locator(".alerts .alert.warning a").isVisible(), `${path} shows the alert`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      for (const violation of violations) {
        faults.push(`${path}: ${violation.id}: ${violation.nodes.map((node) => node.html).join(" ").slice(0, 300)}`);
      }
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) faults.push(`${path}: ${overflow} px too wide at ${width}`);
      }
    }
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
