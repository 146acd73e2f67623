// Pages are read aloud by real voices, in Ukrainian, Arabic and Hindi; where a device has none, nothing says that they could be.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, stage } from "./chromium.js";
import { launchWithVoices } from "./voices.js";

const GUIDE = "/health/insurance-and-doctor";
const SERVICE = "/safety/crisis-centre";
const { server, browser } = stage();

let voices;
before(async () => (voices = await launchWithVoices()));
after(() => voices?.close());

// Runs in the page before its scripts: notes what is said and how it ends, and lets the voice say it.
function overhear() {
  self.spoken = [];
  const { speechSynthesis } = self;
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    const said = { lang: utterance.lang, voice: utterance.voice?.lang, words: utterance.text.trim(), heard: [] };
    self.spoken.push(said);
    for (const what of ["start", "end", "error"]) utterance.addEventListener(what, () => said.heard.push(what));
    speak(utterance);
  };
}

const signs = (text) => text.replace(/[⁦-⁩]/g, "").trim();

for (const language of ["uk", "ar", "hi"]) {
  test(`a voice of the device reads a guide, sentence by sentence, in ${language}`, async () => {
    const context = await voices.browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(overhear);
    await page.goto(`${server.base}/gdansk/${language}${GUIDE}`);
    const listen = page.locator("[data-listen]").first();
    await listen.waitFor();
    const offer = await listen.innerText();
    await listen.click();
    await page.waitForFunction(() => self.spoken.filter(({ heard }) => heard.includes("end")).length >= 4, null, { timeout: 60_000 });
    assert.equal(await listen.getAttribute("aria-pressed"), "true");
    assert.notEqual(await listen.innerText(), offer, "now it offers to stop");
    const marked = page.locator(".aloud");
    assert.equal(await marked.count(), 1, "what is read is marked");
    const place = await marked.evaluate((one) => one.getBoundingClientRect().toJSON());
    assert.ok(place.top < PHONE.height && place.bottom > 0, `and seen: ${JSON.stringify(place)}`);
    const spoken = await page.evaluate(() => self.spoken);
    assert.equal(signs(spoken[0].words), signs(await page.locator("article h1").innerText()));
    for (const { lang, voice, words, heard } of spoken.slice(0, 4)) {
      assert.equal(voice.split(/[-_]/)[0], language, `${words} by a voice of ${lang}`);
      assert.deepEqual(heard, ["start", "end"], words);
    }
    await listen.click();
    assert.equal(await listen.innerText(), offer);
    assert.equal(await page.locator(".aloud").count(), 0);
    assert.equal(await page.evaluate(() => speechSynthesis.speaking || speechSynthesis.pending), false, "it is silent");
    await context.close();
  });

  test(`numbers to call are read digit by digit, in ${language}`, async () => {
    const context = await voices.browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(overhear);
    await page.goto(`${server.base}/gdansk/${language}${SERVICE}`);
    const listen = page.locator("[data-listen]").first();
    await listen.waitFor();
    await listen.click();
    const digits = "5 8, 5 1 1, 0 1, 2 1";
    await page.waitForFunction((digits) => self.spoken.some(({ words, heard }) => words.includes(digits) && heard.includes("end")), digits, { timeout: 60_000 });
    await context.close();
  });

  test(`without a voice for ${language} nothing offers to read, and another language's voice does not read it`, async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}${GUIDE}`, { waitUntil: "networkidle" });
    assert.equal(await page.evaluate(() => speechSynthesis.getVoices().length), 0, "this browser has none");
    assert.ok(await page.locator("[data-listen]").first().isHidden());
    await context.close();
    const foreign = await voices.browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const other = await foreign.newPage();
    // Of all voices of the device only the Polish ones are left.
    await other.addInitScript(() => {
      const all = speechSynthesis.getVoices.bind(speechSynthesis);
      speechSynthesis.getVoices = () => all().filter(({ lang }) => lang.startsWith("pl"));
    });
    await other.goto(`${server.base}/gdansk/${language}${GUIDE}`, { waitUntil: "networkidle" });
    await other.waitForFunction(() => speechSynthesis.getVoices().length > 0);
    assert.ok(await other.locator("[data-listen]").first().isHidden());
    await foreign.close();
  });
}
