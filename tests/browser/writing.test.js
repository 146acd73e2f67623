// Writing at the desk with JavaScript: values stand in the text as chips, and the whole page is seen as it would be, on the site and in
// the pack, before anything is kept.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { BEST, PHONE, listen, stage, tooWide, violations } from "./chromium.js";
import { run, startDesk } from "./server.js";

// With a folder here, what is looked at is kept as pictures, for people to look at.
const pictures = process.env.WITAJ_PICTURES;
const DOCTOR = "kraj/health/doctor";

const { server, browser } = stage(startDesk);

// Somebody who has come in and opened the form of a section; and what the browser complains about.
async function writing(name, language, section, more = {}) {
  const link = await run("review", "invite", "--content", server.content, "--store", server.store, "--city", "port", "--site", server.base, "--language", language, name);
  const context = await browser.newContext({ viewport: PHONE, ...more });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const faults = listen(page, server.base);
  await page.goto(link.trim());
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  await page.goto(`${server.base}/desk/${language}/${DOCTOR}`);
  const unit = page.locator(`#s-${section}`);
  await unit.locator("summary.act").first().click();
  return { context, page, unit, field: unit.locator(".writing"), sent: () => unit.locator("textarea[name=body]").inputValue(), faults };
}

async function picture(page, name) {
  if (!pictures) return;
  for (const width of [360, 1200]) {
    await page.setViewportSize({ ...PHONE, width });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(PHONE);
}

for (const { language, name, forward } of [
  { language: "ar", name: "هدى سالم", forward: "ArrowLeft" },
  { language: "uk", name: "Ірина Мельник", forward: "ArrowRight" },
]) {
  test(`a value in the text is a chip that nobody can break, in ${language}`, async () => {
    const { context, page, unit, field, sent, faults } = await writing(name, language, "steps");
    const before = await sent();
    assert.ok(before.includes("{fact:deadline}") && !/[\u2066\u2069]/.test(before), before);
    assert.ok(!(await field.innerText()).includes("{fact"));
    const chip = field.locator(".chip");
    assert.equal(await chip.count(), 1);
    assert.match(await chip.getAttribute("aria-label"), /.+: .*14/);
    await picture(page, `chips-${language}`);

    // One step over it, one step to delete it, one to have it back.
    await field.focus();
    await page.evaluate(() => {
      const chip = document.querySelector("#s-steps .writing .chip");
      getSelection().collapse(chip.previousSibling, chip.previousSibling.length);
    });
    await page.keyboard.press(forward);
    await page.keyboard.type("!");
    assert.equal(await sent(), before.replace("{fact:deadline}", "{fact:deadline}!"), "written behind it, not in it");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    assert.equal(await sent(), before.replace("{fact:deadline}", ""));
    assert.equal(await unit.locator(".lacks").count(), 1);
    assert.ok((await unit.locator("[role=status]").last().innerText()).length > 5, "and those who do not see it are told");
    await picture(page, `chip-lacks-${language}`);
    await page.keyboard.press("Control+z");
    assert.equal(await sent(), before);
    assert.equal(await unit.locator(".lacks").count(), 0);

    // From the row, it is put where somebody writes; there already, it is moved.
    const bring = unit.locator(".bring").first();
    assert.ok((await bring.boundingBox()).height >= 44);
    await page.keyboard.press("Control+Home");
    await bring.click();
    assert.equal(await sent(), "{fact:deadline}" + before.replace("{fact:deadline}", ""));
    await page.keyboard.type("x");
    assert.ok((await sent()).startsWith("{fact:deadline}x"));

    // Copied and pasted as words, in which chips are whole; markup is none.
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+x");
    assert.equal(await sent(), "");
    await page.keyboard.press("Control+v");
    assert.ok((await sent()).startsWith("{fact:deadline}x"), await sent());
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/html", "<b>bold</b>");
      data.setData("text/plain", "\n<b>{fact:deadline}</b>\r\n{fact:none}");
      const field = document.querySelector("#s-steps .writing");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    assert.ok((await sent()).endsWith("\n<b>{fact:deadline}</b>\n{fact:none}"), await sent());
    assert.equal(await chip.count(), 2, "what nobody knows is words");
    assert.equal(await field.locator("b").count(), 0);

    assert.equal(await tooWide(page), 0);
    assert.deepEqual(await violations(page, BEST), []);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test("links stand in text from the right as their words, and what is written behind them goes on to the left", async () => {
  const { context, page, field, sent, faults } = await writing("ليلى", "ar", "steps");
  await page.setViewportSize({ ...PHONE, width: 1200 });
  await field.focus();
  await page.keyboard.press("Control+a");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "انظر [بيسل](term:pesel)، [النجدة](https://example.org/a/)");
    document.querySelector("#s-steps .writing").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" واتصل.");
  assert.equal(await sent(), "انظر [بيسل](term:pesel)، [النجدة](https://example.org/a/) واتصل.");
  // From right to left on the page: words, a link, words, a link, words.
  const edges = await field.evaluate((field) => Array.from(field.childNodes, (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    return [left, right, node.textContent];
  }).filter(([left, right]) => right > left));
  assert.deepEqual(edges.map(([, , words]) => words), ["انظر ", "بيسل", "، ", "النجدة", " واتصل."]);
  for (const [at, [left]] of edges.slice(0, -1).entries()) assert.ok(left >= edges[at + 1][1] - 1, JSON.stringify(edges));
  await page.keyboard.press("Control+Home");
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  assert.ok(!(await sent()).includes("term"), "it is deleted as a whole");
  await page.keyboard.press("Control+z");
  assert.ok((await sent()).includes("[بيسل](term:pesel)"));
  assert.deepEqual(faults, []);
  await context.close();
});

test("the words of a link are changed, where it leads is not, and the row puts a link in again", async () => {
  const { context, page, unit, field, sent, faults } = await writing("Соломія Гнатюк", "uk", "danger");
  const before = await sent();
  assert.ok(before.endsWith("[порятунок](item:safety/emergency)."), before);
  const link = field.locator(".leads");
  assert.equal(await link.innerText(), "порятунок");
  assert.match(await link.getAttribute("aria-label"), /^Посилання: порятунок \(\S.*\)$/);
  await picture(page, "link-uk");

  await link.click();
  const words = page.locator("dialog.reword input");
  assert.equal(await words.inputValue(), "порятунок");
  await picture(page, "link-words-uk");
  assert.deepEqual(await violations(page, BEST), []);
  await words.fill("швидку [допомогу]");
  await page.keyboard.press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await sent(), before.replace("порятунок", "швидку допомогу"));
  await page.keyboard.press("Control+z");
  assert.equal(await sent(), before);
  // From the keyboard alone: marked, and Enter. Escape changes nothing.
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNode(document.querySelector("#s-danger .writing .leads"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  await page.keyboard.press("Enter");
  await words.fill("інше");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await sent(), before);

  await page.keyboard.press("Control+a");
  await page.keyboard.type("Дивіться ");
  assert.equal(await unit.locator(".lacks").count(), 2, "a value and a link");
  const bring = unit.locator("[data-link] .bring");
  assert.ok((await bring.boundingBox()).height >= 44);
  await bring.click();
  await words.press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.match(await sent(), /^Дивіться \[[^[\]]+\]\(item:safety\/emergency\)$/);
  assert.equal(await unit.locator(".lacks").count(), 1);
  assert.equal(await tooWide(page), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the whole page is seen while it is written, with what is wrong with it, and nothing is kept", async () => {
  const { context, page, unit, field, faults } = await writing("سلمى الرفاعي", "ar", "steps");
  await unit.locator("details.fold > summary").last().click();
  const frame = page.frameLocator("#s-steps iframe.live");
  await frame.locator("#steps .step, #steps li").first().waitFor();
  assert.equal(await frame.locator(".look-says li").count(), 0);
  assert.match(await frame.locator(".look-says").innerText(), /معاينة/);
  await field.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" كلمة جديدة");
  await frame.locator("#steps", { hasText: "كلمة جديدة" }).waitFor();
  await picture(page, "live-ar");

  // A broken one is shown, too, and says why it is.
  await field.locator(".chip").click();
  await page.keyboard.press("Delete");
  await frame.locator(".look-says li").first().waitFor();
  assert.equal(await frame.locator("script").count(), 0);
  assert.equal(await frame.locator("a[href], form[action]").count(), 0, "nothing leads away");
  await picture(page, "live-broken-ar");
  assert.deepEqual(await violations(page, BEST), []);

  // In a window of its own, and as the pack prints it.
  for (const what of ["page", "pack"]) {
    const [other] = await Promise.all([context.waitForEvent("page"), unit.locator(`button[value=${what}]`).click()]);
    await other.waitForLoadState();
    assert.match(await other.locator(".look-says").innerText(), /معاينة[\s\S]+/);
    assert.ok((await other.locator(".look-says li").count()) > 0);
    if (what === "pack") {
      const all = other.locator(".pictures img");
      assert.ok((await all.count()) > 0, await other.locator("main").innerText());
      assert.ok(await all.evaluateAll((images) => images.every((image) => image.complete && image.naturalWidth > 100)));
    }
    assert.deepEqual(await violations(other, BEST), []);
    assert.equal(await tooWide(other), 0);
    await picture(other, `look-${what}-ar`);
    await other.close();
  }

  // Readers and the desk know nothing of it.
  const read = await (await fetch(`${server.base}/port/ar/health/doctor`)).text();
  assert.ok(!read.includes("كلمة جديدة") && !read.includes("look-says"));
  const asked = page.waitForEvent("dialog");
  const leaving = page.goto(`${server.base}/desk/ar/${DOCTOR}`);
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload", "what was typed is not left by a slip");
  await dialog.accept();
  await leaving;
  assert.ok(!(await page.locator("main").innerHTML()).includes("كلمة جديدة"), "not even as a draft");
  assert.deepEqual(faults, []);
  await context.close();
});

test("without JavaScript the field holds references, and the previews are there", async () => {
  const { context, page, unit } = await writing("Дарина Шевчук", "uk", "steps", { javaScriptEnabled: false });
  assert.equal(await unit.locator(".writing").count(), 0);
  const body = unit.locator("textarea[name=body]");
  assert.ok((await body.inputValue()).includes("{fact:deadline}"));
  await body.fill("1. Оберіть поліклініку за {fact:deadline}.");
  const [other] = await Promise.all([context.waitForEvent("page"), unit.locator("button[value=page]").click()]);
  await other.waitForLoadState();
  assert.match(await other.locator("#steps").innerText(), /Оберіть поліклініку за 14/);
  assert.equal(new URL(other.url()).pathname, `/desk/uk/${DOCTOR}`);
  assert.ok((await page.locator("#s-steps").innerText()).length > 0);
  await context.close();
});
