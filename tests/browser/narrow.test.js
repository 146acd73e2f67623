// Every kind of page in every language fits the narrowest window, and that of a phone whose owner reads letters of twice the size.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, hidden, launch, tooWide } from "./chromium.js";
import { SHIPPED, SMALL, kinds, languages } from "./kinds.js";
import { startShared, startSmallCity } from "./server.js";

const NARROW = { width: 320, height: 740 };
const CITIES = [
  { city: "gdansk", all: SHIPPED, begin: startShared },
  { city: "port", all: SMALL, begin: startSmallCity },
];
// A browser that is set to twice the size: rules that ask how many letters fit a window hear of it only so.
const SET = "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26";

let plain;
let large;
before(async () => {
  [plain, large] = [await launch(), await launch([SET])];
});
after(() => Promise.all([plain?.close(), large?.close()]));

// A search waits for its index, which a build for tests makes slowly: too late an answer is asked for again.
async function open(page, address) {
  for (let tries = 0; tries < 10; tries += 1) if ((await page.goto(address)).status() < 500) return;
  throw new Error(`${address} is not answered`);
}

// Looks at pages in two tabs of a browser.
async function each(browser, pages, look) {
  const context = await browser.newContext({ viewport: NARROW, serviceWorkers: "block" });
  const waiting = [...pages];
  const tab = async () => {
    const page = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await page.setViewportSize(NARROW);
      await open(page, next.address);
      await look(page, next);
    }
  };
  await Promise.all([tab(), tab()]);
  await context.close();
}

for (const { city, all, begin } of CITIES) {
  test(`no kind of page of ${city} scrolls sideways in any language, at 320 px, or at 360 px with letters of twice the size`, async () => {
    const site = await begin();
    const tags = await languages(site.base, city);
    const faults = [];
    const note = async (page, language, kind, state) => {
      const over = await tooWide(page);
      if (over > 0) faults.push(`${language}, ${kind}: ${over} px too wide, ${state}`);
    };
    const pages = tags.flatMap((language) => kinds(site.base, city, language, all).map((one) => ({ ...one, language })));
    await each(plain, pages, async (page, { language, kind }) => {
      await note(page, language, kind, "320 px");
      await page.setViewportSize(PHONE);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await note(page, language, kind, "360 px, 200 %");
    });
    // Every kind once as the browser's own setting makes it, in languages by turns.
    const names = Object.keys(all);
    const sample = pages.filter(({ kind, language }) => names.indexOf(kind) % tags.length === tags.indexOf(language));
    await each(large, sample, async (page, { language, kind }) => {
      await page.setViewportSize(PHONE);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
      await note(page, language, kind, "360 px, a browser set to 200 %");
    });
    await site.stop();
    assert.ok(pages.length > tags.length * (names.length - 1), `${pages.length} pages`);
    assert.deepEqual(faults, []);
  });
}

// Android's own setting of how large letters are: a page has to say that it follows it. On such a phone nothing else is larger.
const SCALES = [1.3, 1.5, 2];

for (const { city, all, begin } of CITIES) {
  test(`letters of ${city} are as large as the owner of the phone wants them, and none of their words is hidden`, async () => {
    const site = await begin();
    const tags = await languages(site.base, city);
    const faults = [];
    const waiting = tags.flatMap((language) => kinds(site.base, city, language, all).map((one) => ({ ...one, language })));
    const names = Object.keys(all);
    const context = await plain.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, serviceWorkers: "block" });
    const tab = async () => {
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { address, language, kind } = next;
        // Each kind at each size in some languages, at twice the size in all.
        const turn = (names.indexOf(kind) + tags.indexOf(language)) % SCALES.length;
        for (const scale of new Set([SCALES[turn], 2])) {
          await client.send("Emulation.setEmulatedOSTextScale", { scale });
          await open(page, address);
          const [root, letters] = await page.evaluate(() => [document.documentElement, document.body].map((part) => parseFloat(getComputedStyle(part).fontSize)));
          if (root !== Math.round(16 * scale) || letters <= root) faults.push(`${language}, ${kind}: ${root} px at ${scale}`);
          const over = await tooWide(page);
          if (over > 0) faults.push(`${language}, ${kind}: ${over} px too wide at ${scale}`);
          for (const fault of await hidden(page)) faults.push(`${language}, ${kind}, at ${scale}: ${fault}`);
        }
      }
    };
    await Promise.all([tab(), tab()]);
    await context.close();
    await site.stop();
    assert.deepEqual(faults, []);
  });
}
