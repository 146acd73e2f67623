// What the tests in the browser share: Debian's Chromium without what would look for other hosts, a site and a browser for the
// tests of a file, and what axe finds on a page.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { startShared } from "./server.js";

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };
// WCAG 2.2, levels A and AA.
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const BEST = [...RULES, "best-practice"];

// Nothing that looks for other hosts.
export const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

export function launch(more = [], env = process.env) {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    env,
    args: [...ARGUMENTS, ...more],
  });
}

// One site and one browser from the first test of a file to its last.
export function stage(begin = startShared) {
  let site;
  let chrome;
  before(async () => {
    site = await begin();
    chrome = await launch();
  });
  after(async () => {
    await chrome?.close();
    await site?.stop();
  });
  const server = {
    get base() {
      return site.base;
    },
    get store() {
      return site.store;
    },
    get content() {
      return site.content;
    },
  };
  return { server, browser: { newContext: (options) => chrome.newContext(options), newPage: (options) => chrome.newPage(options) } };
}

// Whoever came by a link sets a password before they first invite somebody or change what everybody reads; then what they have typed
// goes on.
export async function setsPassword(page, name) {
  await page.locator("[name=new-name]").fill(name);
  await page.locator("[name=new-password]").fill("lipa most zupa rower");
  await page.locator("form:has([name=new-password]) button").click();
}

// What axe finds on a page, one line for each rule. The page gets axe once, however often it is asked.
export async function violations(page, rules = RULES, type = "tag") {
  if (!(await page.evaluate(() => Boolean(self.axe)))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (runOnly) => self.axe.run(document, { runOnly, resultTypes: ["violations"] }).then((results) => results.violations),
    { type, values: rules },
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
}

// How many pixels a page is too wide.
export function tooWide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// Words that lie on other words, that reach out of the window, or that what stands around them cuts off. Lines of one height may
// touch: letters of some scripts reach further than their line.
export function hidden(page) {
  return page.evaluate(() => {
    const faults = [];
    const seen = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest(".skip, svg, script, [hidden], .languages details:not([open]) ul") || !element.checkVisibility()) continue;
      range.selectNodeContents(node);
      const words = node.data.trim().slice(0, 30);
      const frame = [...function* () { for (let up = element; up; up = up.parentElement) yield up; }()]
        .find((up) => !["visible", "auto", "scroll"].includes(getComputedStyle(up).overflowX));
      const box = frame && frame !== document.documentElement && frame.getBoundingClientRect();
      // Only for readers of the screen.
      if (box && box.width < 2) continue;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 2) continue;
        if (left < -1 || right > innerWidth + 1) faults.push(`out of the window: ${words}`);
        if (box && (left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 4)) faults.push(`cut off: ${words}`);
        seen.push({ left, right, top, bottom, words, node, stuck: Boolean(element.closest(".exit")) });
      }
    }
    seen.sort((one, other) => one.top - other.top);
    seen.forEach((one, place) => {
      for (const other of seen.slice(place + 1)) {
        if (other.top >= one.bottom) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        if (one.node !== other.node && one.stuck === other.stuck && across > 3 && down > lower / 2) faults.push(`on each other: ${one.words} | ${other.words}`);
      }
    });
    return [...new Set(faults)];
  });
}

// Notes every request of a page to another host, and every complaint of the browser.
export function listen(page, base) {
  const faults = [];
  page.on("request", (request) => request.url().startsWith(base) || request.url().startsWith("data:") || faults.push(`asks ${request.url()}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  return faults;
}

// With a folder in WITAJ_PAGES, pages that come only after other steps are kept there as they came over the wire, for other programs to
// read: `benches/html`.
const pages = process.env.WITAJ_PAGES;
const answers = new WeakMap();

export function note(page) {
  const isPage = (answer) => answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400);
  if (pages) page.on("response", (answer) => isPage(answer) && answers.set(page, answer.text().catch(String)));
  return page;
}

export async function keep(page, name) {
  if (pages) await writeFile(join(pages, `desk-${name}.html`), await answers.get(page));
}
