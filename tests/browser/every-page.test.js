// Every kind of page is accessible, fits narrow screens and asks nobody else: in a sample of languages, or in all of them on
// phone and desk, light and dark, when `tests/browser/every-page` asks for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, listen, stage, tooWide, violations } from "./chromium.js";
import { SHIPPED, SMALL, kinds, languages } from "./kinds.js";
import { startSmallCity, startShared } from "./server.js";

const WHOLE = Boolean(process.env.WITAJ_EVERY_PAGE);
const COLOURS = ["color-contrast", "link-in-text-block"];
// Left-to-right and right-to-left, and letters that reach further up and down.
const SAMPLE = ["uk", "ar", "hi"];
const CITIES = [
  { city: "gdansk", all: SHIPPED, begin: startShared },
  { city: "port", all: SMALL, begin: startSmallCity },
];

// All that axe and the widths of the window say of one page.
async function look(page, address, whole) {
  const faults = [];
  const note = (state, lines) => faults.push(...lines.map((line) => `${state}: ${line}`));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(PHONE);
  await page.goto(address);
  note("phone, light", await violations(page));
  await page.emulateMedia({ colorScheme: "dark" });
  note("phone, dark", await (whole ? violations(page) : violations(page, COLOURS, "rule")));
  if (whole) {
    await page.setViewportSize(DESK);
    note("desk, dark", await violations(page));
    await page.emulateMedia({ colorScheme: "light" });
    note("desk, light", await violations(page));
  }
  for (const width of [DESK.width, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    const over = await tooWide(page);
    if (over > 0) faults.push(`${over} px too wide at ${width}`);
  }
  return faults;
}

for (const { city, all, begin } of CITIES) {
  const { server, browser } = stage(begin);

  test(`every kind of page of ${city} is accessible and fits, ${WHOLE ? "in all languages, phone and desk" : "in a sample"}, light and dark`, async () => {
    const tags = WHOLE ? await languages(server.base, city) : SAMPLE;
    const faults = [];
    let looked = 0;
    for (const language of tags) {
      const context = await browser.newContext({ locale: language, serviceWorkers: "block" });
      const page = await context.newPage();
      const heard = listen(page, server.base);
      // A sample: every kind in one of its languages, every language with kinds of its own.
      const turn = tags.indexOf(language);
      const chosen = kinds(server.base, city, language, all).filter((_, place) => WHOLE || place % tags.length === turn);
      for (const { kind, address } of chosen) {
        faults.push(...(await look(page, address, WHOLE)).map((fault) => `${language}, ${kind}: ${fault}`));
        looked += 1;
      }
      // Some kinds are answers to what is not there or not yet whole, and tests keep no device's worker.
      faults.push(...heard.filter((line) => !/status of 40[04]|registration blocked by Playwright/.test(line)));
      await context.close();
      if (WHOLE) console.log(`${city}: ${language}: ${chosen.length} pages, ${faults.length} faults so far`);
    }
    assert.deepEqual(faults, []);
    assert.ok(looked >= Object.keys(all).length, `${looked} pages`);
  });
}
