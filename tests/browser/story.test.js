// The whole story of the review desk, as people live it: invited, read on a phone from right to left, approved, corrected, asked;
// answered by an editor who changes a value and a sentence; and what becomes of sections, packs and the history of the content.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { DESK, PHONE, launch, setsPassword } from "./chromium.js";
import { run, smallCity, start } from "./server.js";

const DOCTOR = "kraj/health/doctor";
const EMERGENCY = "kraj/safety/emergency";
const WELCOME = "/port/ar/packs?product=welcome&language=ar";
// What the welcome pack of the small city has besides these two texts: without it, one evening is enough for all of it.
const MORE = ["kraj/glossary", "kraj/phrases", "port/letter", "port/places", "port/services", "port/values"];

let folder;
let content;
let store;
let server;
let browser;

async function git(...args) {
  const { stdout } = await promisify(execFile)("git", ["-C", content, "-c", "user.name=Witaj", "-c", "user.email=witaj@example.org", ...args]);
  return stdout.trim();
}

// The public address must be known before the site listens: what is printed leads to it.
async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "witaj-"));
  [content, store] = [await smallCity(), join(folder, "store.db")];
  for (const path of MORE) await rm(join(content, path), { recursive: true });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", ".");
  await git("commit", "--quiet", "--message=Begin");
  const port = await freePort();
  server = await start("--listen", `127.0.0.1:${port}`, "--site", `http://127.0.0.1:${port}`, "--content", content, "--store", store, "--desk");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  for (const path of [folder, content]) await rm(path, { recursive: true, force: true });
});

// Whoever only approves and edits needs no JavaScript; whoever writes has values as chips, and the page beside it, with it.
async function comeIn(link, viewport, javaScriptEnabled = false) {
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(link);
  const credit = page.locator("input[name=credit]");
  if (await credit.count()) await credit.check();
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  return page;
}

// Somebody is invited from the desk of who invites, who sets a password before the first time.
async function inviteFrom(page, name, { language, editor, first }) {
  await page.goto(`${server.base}/desk/people`);
  await page.locator("[name=name]").fill(name);
  if (language) await page.locator(`[name=language][value=${language}]`).check();
  if (editor) await page.locator("[name=editor]").check();
  await page.locator('form[action="/desk/people/invite"] button').click();
  if (first) await setsPassword(page, "zofia");
  return page.locator("code.link").innerText();
}

// The state of each section of a text in a language, as its page at the desk shows them.
async function states(page, language, text = DOCTOR) {
  await page.goto(`${server.base}/desk/${language}/${text}`);
  const units = await page.locator("section.unit").evaluateAll((all) => all.map((unit) => [unit.id.slice(2), unit.className.split(" ")[1]]));
  return Object.fromEntries(units);
}

// The same of every text that an editor finds.
async function allStates(page, language) {
  await page.goto(`${server.base}/desk/source`);
  const links = await page.locator('a[href^="/desk/source/"]').evaluateAll((all) => all.map((link) => link.pathname));
  const found = {};
  for (const link of [...new Set(links)].sort()) {
    const path = link.replace("/source/", `/${language}/`);
    const html = await (await page.request.get(server.base + path)).text();
    for (const [, state, id] of html.matchAll(/<section class="unit (\w+)" id="s-([^"]+)"/g)) found[`${path}#${id}`] = state;
  }
  return found;
}

// Puts the caret behind words of the field that is written in.
function behind(field, words) {
  return field.evaluate((field, words) => {
    field.focus();
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const at = node.data.indexOf(words);
      if (at >= 0) return getSelection().collapse(node, at + words.length);
    }
    throw new Error(`${words} is not there`);
  }, words);
}

async function open(page, section, place) {
  const unit = page.locator(`#s-${section}`);
  await unit.locator("summary.act").nth(place).click();
  return unit;
}

// Whether the welcome pack in Arabic is printed as a draft.
async function isDraft() {
  const text = await (await fetch(`${server.base}${WELCOME}`)).text();
  assert.match(text, /port-welcome-ar[^"]*\.pdf/);
  return text.includes("هذه مسودة");
}

test("from an invitation to an approved pack", { timeout: 300_000 }, async () => {
  const link = await run("review", "invite", "--content", content, "--store", store, "--city", "port", "--site", server.base, "--admin", "--reads", "pl", "Zofia Example");
  const zofia = await comeIn(link.trim(), DESK);
  const amal = await comeIn(await inviteFrom(zofia, "أمل حداد", { language: "ar", first: true }), PHONE, true);
  const marta = await comeIn(await inviteFrom(zofia, "Marta Example", { editor: true }), DESK);
  assert.equal(await amal.getAttribute("html", "dir"), "rtl");
  assert.deepEqual(await states(marta, "ar"), { head: "draft", intro: "draft", steps: "outdated", danger: "missing" });
  const ukrainian = await states(marta, "uk");
  const elsewhere = {};

  // She approves one, corrects one, asks about one.
  await amal.goto(`${server.base}/desk/ar/${DOCTOR}`);
  await amal.locator("#s-intro button[value=good]").click();
  await amal.waitForURL("**done=good**");
  const correcting = await open(amal, "steps", 0);
  const field = correcting.locator(".writing");
  assert.match(await field.locator(".chip").innerText(), /14/, "the value stands in the text, not its name");
  await behind(field, "اختر");
  await amal.keyboard.type(" بنفسك");
  await correcting.locator("details.fold > summary").last().click();
  const live = correcting.frameLocator("iframe.live");
  await live.locator("#steps", { hasText: "اختر بنفسك" }).waitFor();
  assert.match(await live.locator(".look-says").innerText(), /معاينة/);
  const [printed] = await Promise.all([amal.context().waitForEvent("page"), correcting.locator("button[value=pack]").click()]);
  await printed.locator(".pictures img").first().waitFor();
  await printed.close();
  assert.ok(!(await (await fetch(`${server.base}/port/ar/health/doctor`)).text()).includes("بنفسك"), "a preview is not published");
  await correcting.locator("button[value=change]").click();
  await amal.waitForURL("**done=changed**");
  const asking = await open(amal, "head", 1);
  await asking.locator("#w-ask-head").fill("هل الكلفة لكل زيارة؟");
  await asking.locator("button[value=ask]").click();
  await amal.waitForURL("**done=asked**");
  assert.deepEqual(await states(marta, "ar"), { head: "draft", intro: "approved", steps: "approved", danger: "missing" });

  // The editor answers, changes a value, which leaves approvals as they are, and a sentence, which does not.
  await marta.goto(`${server.base}/desk/questions`);
  assert.match(await marta.locator(".talk-row").innerText(), /هل الكلفة لكل زيارة؟/);
  await marta.locator(".talk-row [name=text]").fill("Tak, za każdą wizytę.");
  await marta.locator(".talk-row button[value=answer]").click();
  await marta.waitForURL("**done=yes");
  await marta.goto(`${server.base}/desk/facts/kraj/fee`);
  await marta.locator("[name=value]").fill("16");
  await marta.locator("button[value=preview]").click();
  assert.equal(await marta.locator("h1").innerText(), "Najpierw ustaw klucz dostępu albo hasło", "a link alone changes nothing for everybody");
  await setsPassword(marta, "marta");
  await marta.locator("button[value=change]").click();
  await marta.waitForURL("**/desk/facts?done=yes");
  assert.match(await (await fetch(`${server.base}/port/ar/health/doctor`)).text(), /16/);
  assert.deepEqual(await states(marta, "ar"), { head: "draft", intro: "approved", steps: "approved", danger: "missing" });
  for (const language of ["ar", "uk", "hi"]) elsewhere[language] = await allStates(marta, language);
  await marta.goto(`${server.base}/desk/source/${DOCTOR}`);
  const source = marta.locator("#s-intro");
  await source.locator("[name=body]").fill("Lekarz rodzinny pomaga najpierw.");
  await source.locator("button[value=preview]").click();
  await marta.locator("#s-intro button[value=change]").click();
  await marta.waitForURL("**done=yes**");
  assert.deepEqual(await states(marta, "ar"), { head: "draft", intro: "outdated", steps: "approved", danger: "missing" });
  assert.deepEqual(await states(marta, "uk"), { ...ukrainian, intro: "outdated" });
  for (const [language, before] of Object.entries(elsewhere)) {
    assert.ok(Object.keys(before).length > 8, `${language}: ${Object.keys(before)}`);
    const now = await allStates(marta, language);
    const own = `/desk/${language}/${DOCTOR}#intro`;
    assert.deepEqual(now, { ...before, [own]: language === "hi" ? before[own] : "outdated" }, "exactly this section");
  }

  // The reviewer finds the answer, says that her translation still fits, and translates what is missing.
  await amal.goto(`${server.base}/desk/ar/${DOCTOR}`);
  assert.match(await amal.locator("#s-head .talk").innerText(), /Tak, za każdą wizytę/);
  assert.ok((await amal.locator("#s-intro ins").count()) > 0, "the words that changed are marked");
  assert.ok(await isDraft());
  await amal.locator("#s-intro button[value=good]").click();
  await amal.waitForURL("**done=good**");
  const translating = await open(amal, "danger", 0);
  await translating.locator("[name=heading]").fill("عند الخطر");
  await translating.locator(".writing").focus();
  await amal.keyboard.insertText("- [ ] اتصل بالرقم ");
  await translating.locator(".bring").first().click();
  await amal.keyboard.insertText(". انظر ");
  await translating.locator("[data-link] .bring").click();
  await amal.locator("dialog input").fill("النجدة");
  await amal.keyboard.press("Enter");
  await amal.locator("dialog").waitFor({ state: "detached" });
  await amal.keyboard.insertText(".");
  await translating.locator("button[value=change]").click();
  await amal.waitForURL("**done=changed**");
  assert.ok(await isDraft(), "one section still waits");
  await amal.locator("#s-head button[value=good]").click();
  await amal.waitForURL("**done=page");
  assert.ok(await isDraft(), "the other text of the pack still waits");
  assert.deepEqual(await states(marta, "ar", EMERGENCY), { head: "draft", how: "draft" });
  await amal.goto(`${server.base}/desk/ar/${EMERGENCY}`);
  for (const [section, done] of [["head", "done=good"], ["how", "done=page"]]) {
    assert.ok(await isDraft(), section);
    await amal.locator(`#s-${section} button[value=good]`).click();
    await amal.waitForURL(`**${done}**`);
  }
  assert.ok(!(await isDraft()), "with the last section of the language the whole welcome pack is approved");
  const address = (await (await fetch(server.base + WELCOME)).text()).match(/href="([^"]*port-welcome-ar[^"]*)"/)[1];
  const pack = await fetch(new URL(address.replaceAll("&#38;", "&"), server.base));
  assert.deepEqual([pack.status, pack.headers.get("content-type")], [200, "application/pdf"], "and printed as such");
  assert.match(await (await fetch(`${server.base}/port/ar/health/doctor`)).text(), /أمل حداد/);

  const log = (await git("log", "--reverse", "--format=%an: %s")).split("\n");
  assert.deepEqual(log, [
    "Witaj: Begin",
    "أمل حداد: Approve health/doctor #intro in ar",
    "أمل حداد: Translate health/doctor #steps into ar",
    `${log[3].split(":")[0]}: Set the fact fee of kraj to 16`,
    `${log[4].split(":")[0]}: Change health/doctor #intro of kraj`,
    "أمل حداد: Approve health/doctor #intro in ar",
    "أمل حداد: Translate health/doctor #danger into ar",
    "أمل حداد: Approve health/doctor #head in ar",
    "أمل حداد: Approve safety/emergency #head in ar",
    "أمل حداد: Approve safety/emergency #how in ar",
  ]);
  assert.equal(log[3].split(":")[0], "Marta Example");
  assert.equal(log[4].split(":")[0], "Marta Example");
  assert.equal(await git("status", "--porcelain"), "", "nothing is left uncommitted");
});
