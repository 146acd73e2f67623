// The desk in Firefox, with Debian's firefox-esr: a reviewer on a phone comes in, approves, corrects, and comes in again by a
// password; an editor finds all ways on one line. With WITAJ_PICTURES, each page is kept as a picture, for people to look at.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isInstalled, launchFirefox } from "./firefox.js";
import { run, startDesk } from "./server.js";

const pictures = process.env.WITAJ_PICTURES;
const skip = isInstalled ? false : "firefox-esr is not installed";
const BACKSPACE = "\uE003";

let site;
let firefox;

before(async () => {
  if (skip) return;
  site = await startDesk();
  firefox = await launchFirefox();
});

after(async () => {
  await firefox?.close();
  await site?.stop();
});

async function invited(name, ...args) {
  const link = await run("review", "invite", "--content", site.content, "--store", site.store, "--city", "port", "--site", site.base, ...args, name);
  const page = await firefox.newPage();
  await page.goto(link.trim());
  return page;
}

async function look(page, name) {
  if (pictures) await page.screenshot(join(pictures, `firefox-${name}.png`));
  const [faults, over] = [await page.violations(), await page.tooWide()];
  assert.deepEqual({ name, faults, over }, { name, faults: [], over: 0 });
}

for (const { language, direction, name, value, words } of [
  { language: "ar", direction: "rtl", name: "أمل حداد", value: "14 يومًا", words: " نعم." },
  { language: "uk", direction: "ltr", name: "Олена Коваленко", value: "14 днів", words: " Так." },
]) {
  test(`a reviewer approves one section and corrects another in Firefox, in ${language}`, { skip, timeout: 240_000 }, async () => {
    const page = await invited(name, "--language", language);
    assert.equal(await page.evaluate("document.documentElement.dir"), direction);
    await look(page, `join-${language}`);
    await page.follow("form.order button");
    await look(page, `queue-${language}`);
    const doctor = `${site.base}/desk/${language}/kraj/health/doctor`;
    await page.goto(doctor);
    await look(page, `sheet-${language}`);
    await page.follow(".unit button[value=good]");
    assert.ok(await page.text("[role=status]"), "it is approved, and said");

    await page.goto(doctor);
    await page.tap("#s-steps .act-more summary");
    const chip = "#s-steps .writing .chip";
    await page.until(`document.querySelector("${chip}")?.innerText.replace("\\u00a0", " ") === "${value}"`);
    // One box, although in Arabic its digits run from the left and its words from the right.
    const box = await page.evaluate(`(({ width, height }) => [width, height])(document.querySelector("${chip}").getBoundingClientRect())`);
    assert.ok(box[0] < 160 && box[1] < 48, `a line of its own: ${box}`);
    await look(page, `writing-${language}`);
    // A value goes as a whole, and comes back where somebody touches it below.
    const field = () => page.evaluate("document.querySelector('#s-steps textarea').value");
    const caret = (place) => page.evaluate(`(getSelection().collapse(...${place}), document.querySelector("#s-steps .writing").focus())`);
    await caret(`((chip) => [chip.parentNode, [...chip.parentNode.childNodes].indexOf(chip) + 1])(document.querySelector("${chip}"))`);
    await page.press(BACKSPACE);
    assert.ok(!(await field()).includes("{fact:deadline}"), await field());
    await page.tap("#s-steps .chips .bring");
    assert.equal((await field()).split("{fact:deadline}").length, 2, await field());
    const before = await field();
    await caret(`((field) => [field, field.childNodes.length])(document.querySelector("#s-steps .writing"))`);
    await page.type(words);
    assert.equal((await field()).trimEnd(), before.trimEnd() + words);
    await page.tap("#s-steps details.fold summary");
    await page.until(`document.querySelector("#s-steps iframe").contentDocument.body.innerText.includes("${words.trim()}")`);
    await look(page, `typed-${language}`);
    await page.follow("#s-steps button[value=change]");
    assert.ok((await page.text("#s-steps")).includes(words.trim()), await page.text("#s-steps"));
    await look(page, `corrected-${language}`);

    await page.goto(`${site.base}/desk/me`);
    await page.evaluate(`(document.querySelector("#w-name").value = "at-${language}", document.querySelector("#w-password").value = "lipa most zupa rower")`);
    await page.follow("#password button");
    assert.equal(await page.evaluate("location.search"), "?done=password", await page.text("#password"));
    await page.follow('[action="/desk/sign-out"] button');
    await page.goto(`${site.base}/desk/sign-in?lang=${language}`);
    await look(page, `sign-in-${language}`);
    await page.evaluate(`(document.querySelector("[name=name]").value = "at-${language}", document.querySelector("[name=password]").value = "lipa most zupa rower")`);
    await page.follow("form.order button");
    assert.equal(await page.evaluate("location.pathname"), "/desk");
    assert.deepEqual(firefox.errors, []);
  });
}

test("an editor finds all ways on one line of a phone in Firefox", { skip, timeout: 120_000 }, async () => {
  for (const language of ["uk", "ar"]) {
    const page = await invited(`редактор ${language}`, "--editor", "--admin", "--language", language);
    await page.follow("form.order button");
    await page.goto(`${site.base}/desk/facts`);
    assert.ok((await page.evaluate("document.querySelector('.ways-bar').offsetHeight")) < 60);
    await page.tap(".ways-bar summary");
    await look(page, `menu-${language}`);
    for (const room of ["people", "records", "alerts/new", "history"]) {
      await page.goto(`${site.base}/desk/${room}`);
      await look(page, `${room.replaceAll("/", "-")}-${language}`);
    }
  }
});
