// People of the review desk on a phone: Arabic from right to left and Ukrainian, without JavaScript, over a copy of the small city of the
// tests: every save checks all content, which takes the shipped one seconds.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BEST, PHONE, keep, note, setsPassword, stage, tooWide, violations } from "./chromium.js";
import { run, startDesk } from "./server.js";

// With a folder here, each page is kept as a picture, for people to look at.
const pictures = process.env.WITAJ_PICTURES;

const { server, browser } = stage(startDesk);

async function invited(name, ...args) {
  const link = await run("review", "invite", "--content", server.content, "--store", server.store, "--city", "port", "--site", server.base, ...args, name);
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = note(await context.newPage());
  await page.goto(link.trim());
  return { page, context };
}

// What axe finds on a page, and how much too wide it is; the person's session comes along.
async function look(page, name, answered = false) {
  await keep(page, name);
  const state = await page.context().storageState();
  const context = await browser.newContext({ viewport: PHONE, storageState: state });
  const other = await context.newPage();
  await other.goto(page.url());
  // What a form was answered with has no address of its own.
  if (answered) await other.setContent(await page.content(), { waitUntil: "load" });
  for (const [scheme, width] of [["light", 360], ["dark", 360], ["light", 1200]]) {
    await other.setViewportSize({ ...PHONE, width });
    await other.emulateMedia({ colorScheme: scheme });
    const faults = await violations(other, BEST);
    const over = await tooWide(other);
    if (pictures) await other.screenshot({ path: join(pictures, `${name}-${scheme}-${width}.png`), fullPage: true });
    assert.deepEqual({ name, scheme, width, faults, over }, { name, scheme, width, faults: [], over: 0 });
  }
  await context.close();
}

for (const { language, direction, name } of [
  { language: "ar", direction: "rtl", name: "أمل حداد" },
  { language: "uk", direction: "ltr", name: "Олена Коваленко" },
]) {
  test(`a reviewer comes in, approves one section and asks about another, in ${language}`, async () => {
    const { page, context } = await invited(name, "--language", language);
    assert.equal(await page.getAttribute("html", "dir"), direction);
    await look(page, `join-${language}`);
    await page.locator("input[name=credit]").check();
    await page.locator("form.order button").click();
    await page.waitForURL("**/desk");
    await look(page, `queue-${language}`);
    await page.locator(".next .button").click();
    await page.waitForURL(`**/desk/${language}/**`);
    const text = page.url();
    await look(page, `sheet-${language}`);
    const good = page.locator('button[value="good"]').first();
    assert.ok((await good.boundingBox()).height >= 44);
    const section = await page.locator(".unit:has(button[value=good])").first().getAttribute("id");
    await good.click();
    await page.waitForURL("**done=good**");
    assert.match(await page.locator(`#${section}`).getAttribute("class"), /approved/);
    const asking = page.locator(".unit:not(.approved)").first();
    await asking.locator("summary.act").nth(1).click();
    await asking.locator("textarea[name=text]").first().fill(language === "ar" ? "ماذا يعني هذا؟" : "Що це означає?");
    await asking.locator('button[value="ask"]').click();
    await page.waitForURL("**done=asked**");
    await look(page, `asked-${language}`);
    await page.goto(`${server.base}/desk/me`);
    await look(page, `me-${language}`);
    for (const room of ["progress", `paper/${language}`]) {
      await page.goto(`${server.base}/desk/${room}`);
      await look(page, `${room.split("/")[0]}-${language}`);
    }
    const layer = new URL(text).pathname.split("/")[3];
    const approvals = await readFile(join(server.content, layer, "approvals", `${language}.toml`), "utf8");
    assert.ok(approvals.includes(name));
    const cookies = await context.cookies();
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })), [{ name: "witaj", httpOnly: true, sameSite: "Strict" }]);
    await context.close();
  });
}

test("an editor who invites sees questions, values and people", async () => {
  const { page, context } = await invited("Marta Przykładowa", "--editor", "--admin", "--reads", "pl");
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  await look(page, "questions-pl");
  // Ten ways to go stand on one line of a phone: the first, the one where they are, and the others a tap away, without a script.
  const ways = page.locator(".ways-bar");
  assert.ok((await ways.boundingBox()).height < 60, "one line");
  assert.deepEqual(await ways.locator("a:visible").allInnerTexts(), ["Pytania"]);
  await ways.locator("summary").click();
  await look(page, "menu-pl");
  await ways.getByRole("link", { name: "Wartości" }).click();
  await page.waitForURL("**/desk/facts");
  assert.deepEqual(await ways.locator("a:visible").allInnerTexts(), ["Pytania", "Wartości"]);
  for (const room of ["facts?q=112", "people", "history", "progress", "records", "records/place/port/clinic", "alerts", "alerts/new"]) {
    await page.goto(`${server.base}/desk/${room}`);
    await look(page, `${room.split("?")[0].replaceAll("/", "-")}-pl`);
  }
  await context.close();
});

test("the door says what to do when a link is used up", async () => {
  const context = await browser.newContext({ viewport: PHONE, locale: "ar" });
  const page = note(await context.newPage());
  await page.goto(`${server.base}/desk/join/${"0".repeat(64)}`);
  await look(page, "gone-ar");
  await page.goto(`${server.base}/desk`);
  await page.waitForURL("**/desk/sign-in");
  await look(page, "sign-in-ar");
  await context.close();
});

test("an editor whose language runs from right to left is told at each field what is wrong, and sees what a change reaches", async () => {
  const { page, context } = await invited("ليلى منصور", "--editor", "--reads", "ar");
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  await page.goto(`${server.base}/desk/records/place/port/clinic`);
  await page.locator("[name=hours-mo]").fill("٩-١٧");
  await page.locator("[name=phone-0]").fill("58 524 45 00");
  await page.locator("[name=coordinates]").fill("somewhere");
  await page.locator('button[value="preview"]').click();
  await look(page, "first-ar", true);
  await setsPassword(page, "layla");
  assert.equal(await page.locator(".wrong").count(), 2);
  assert.equal(await page.inputValue("[name=hours-mo]"), "٩-١٧");
  await look(page, "record-wrong-ar", true);
  await page.locator("[name=phone-0]").fill("+48 58 524 45 00");
  await page.locator("[name=coordinates]").fill("54.35, 18.65");
  await page.locator('button[value="preview"]').click();
  assert.equal(await page.locator(".wrong").count(), 0);
  await page.locator(".preview summary").click();
  await look(page, "record-reach-ar", true);
  // The page that it reaches, as it would be, in another tab; nothing is changed by that.
  await page.locator("[name=of]").selectOption("port/places");
  await page.locator("[name=in]").selectOption("uk");
  const [whole] = await Promise.all([context.waitForEvent("page"), page.locator('button[value="page"]').click()]);
  await whole.locator(".look-says").waitFor();
  assert.deepEqual(await whole.evaluate(() => [document.documentElement.lang, document.scripts.length]), ["uk", 0]);
  assert.match(await whole.locator("main").innerText(), /9:00/);
  await look(whole, "record-look-ar", true);
  await whole.close();
  await page.locator('button[value="change"]').click();
  await page.waitForURL("**/desk/records?done=yes");
  assert.match(await readFile(join(server.content, "port", "locations.toml"), "utf8"), /schedule = "Mo 09:00-17:00; Tu-Fr 08:00-15:15; PH off"/);
  await look(page, "records-ar");
  await page.goto(`${server.base}/desk/me`);
  assert.match(await page.locator("#notices").innerText(), /وُضعت كلمة سر/, "that a password was set is told on the own page");
  await look(page, "me-told-ar");
  await page.goto(`${server.base}/desk/alerts/new`);
  await page.locator('button[value="preview"]').click();
  assert.ok((await page.locator(".wrong").count()) >= 3);
  await look(page, "alert-wrong-ar", true);
  await context.close();
});

test("corrections on paper come back as a table, and are seen before they are taken, in ar", async () => {
  const { page, context } = await invited("مروة الخطيب", "--language", "ar");
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  const paper = `${server.base}/desk/paper/ar`;
  const sheet = await context.request.get(`${paper}?as=pdf`);
  assert.equal((await sheet.body()).subarray(0, 5).toString(), "%PDF-");
  const table = await (await context.request.get(`${paper}?as=csv&which=all`)).text();
  const line = table.split("\n").find((line) => line.includes("#steps"));
  const code = line.replace("\ufeff", "").split(",")[0];
  await page.goto(paper);
  // The steps without their deadline, and a code that is misspelt.
  const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(`code,new text\n${code},اختر عيادة.\nZZZZZZZ,x\n`) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("form[enctype] button").click();
  const told = await page.locator("main").innerText();
  assert.match(told, /ZZZZZZZ/);
  assert.match(told, /القيمة «\u2068?14 يومًا/, "a value without a name is told by what readers see");
  assert.equal(await page.locator("button[value=take]").count(), 0, "nothing of it can be taken");
  await look(page, "paper-ar", true);
  // Another section beside it is taken; the one that can't be stays in sight and leads to where it is corrected.
  const intro = table.split("\n").find((line) => line.includes("#intro")).split(",")[0];
  const both = Buffer.from(`code,new text\n${code},اختر عيادة.\n${intro},الطبيب يساعد أولاً دائمًا.\n`);
  await page.locator("input[type=file]").setInputFiles({ ...file, buffer: both });
  await page.locator("form[enctype] button").click();
  assert.equal(await page.locator(".unit.takes").count(), 1);
  await look(page, "paper-some-ar", true);
  await page.locator("button[value=take]").click();
  await page.waitForURL("**/desk/paper/ar?done=1");
  assert.deepEqual([await page.locator(".unit.takes").count(), await page.locator(".unit.refuses").count()], [0, 1]);
  assert.match(await page.locator(".unit.refuses").innerText(), /14 يومًا/);
  await look(page, "paper-left-ar", true);
  await page.locator(".unit.refuses a").click();
  await page.waitForURL("**/desk/ar/kraj/health/doctor#s-steps");
  await context.close();
});
