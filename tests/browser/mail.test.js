// The desk where it sends e-mail, on a phone in Arabic and without JavaScript: somebody invites by e-mail, the person comes in by what they
// got, asks for another link on another device, deletes their address and enters another. The server of e-mail is Debian's python3-aiosmtpd.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { BEST, PHONE, keep, launch, note, setsPassword, tooWide, violations } from "./chromium.js";
import { run, smallCity, start } from "./server.js";

// With a folder here, each page is kept as a picture, for people to look at.
const pictures = process.env.WITAJ_PICTURES;

let folder;
let content;
let store;
let post;
let server;
let browser;

async function free() {
  const listener = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const { port } = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

async function listens(port) {
  const answers = () => new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket.destroy() && true)).once("error", () => resolve(false));
  });
  while (!(await answers())) {
    assert.equal(post.exitCode, null, "python3-aiosmtpd, which tests/run installs");
    await pause(50);
  }
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "witaj-"));
  [content, store] = [await smallCity(), join(folder, "store.db")];
  const [letters, pages] = [await free(), await free()];
  const listen = ["-m", "aiosmtpd", "--nosetuid", "--listen", `127.0.0.1:${letters}`];
  post = spawn("/usr/bin/python3", [...listen, "--class", "aiosmtpd.handlers.Mailbox", join(folder, "mail")], { stdio: "ignore" });
  await listens(letters);
  process.env.WITAJ_SMTP_URL = `smtp://127.0.0.1:${letters}`;
  process.env.WITAJ_MAIL_FROM = "Witaj <desk@witaj.example>";
  const own = ["--listen", `127.0.0.1:${pages}`, "--site", `http://127.0.0.1:${pages}`];
  server = await start("--content", content, "--store", store, "--desk", ...own);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  post?.kill();
  await rm(folder, { recursive: true });
  await rm(content, { recursive: true });
});

// The text of the letter that came as the last of so many.
async function letter(count) {
  const inbox = join(folder, "mail", "new");
  let names = [];
  while (names.length < count) {
    await pause(50);
    names = await readdir(inbox).catch(() => []);
  }
  assert.equal(names.length, count);
  const letters = await Promise.all(names.map((name) => readFile(join(inbox, name), "utf8")));
  const newest = letters.sort((one, other) => Date.parse(one.match(/^Date: (.*)$/m)[1]) - Date.parse(other.match(/^Date: (.*)$/m)[1])).at(-1);
  assert.match(newest, /^Content-Transfer-Encoding: base64$/m);
  return Buffer.from(newest.split(/\r?\n\r?\n/).slice(1).join(""), "base64").toString();
}

function link(text, page = "join") {
  return text.split(/\r?\n/).find((line) => line.startsWith(`${server.base}/desk/${page}/`));
}

async function look(page, name) {
  await keep(page, name);
  const context = await browser.newContext({ viewport: PHONE, storageState: await page.context().storageState() });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.setContent(await page.content(), { waitUntil: "load" });
  for (const scheme of ["light", "dark"]) {
    await other.emulateMedia({ colorScheme: scheme });
    const [faults, over] = [await violations(other, BEST), await tooWide(other)];
    if (pictures) await other.screenshot({ path: join(pictures, `${name}-${scheme}.png`), fullPage: true });
    assert.deepEqual({ name, scheme, faults, over }, { name, scheme, faults: [], over: 0 });
  }
  await context.close();
}

async function device() {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, locale: "ar" });
  return note(await context.newPage());
}

test("an invitation, a link that is asked for, an address that is deleted and one that is entered", { timeout: 120_000 }, async () => {
  const invite = ["review", "invite", "--content", content, "--store", store, "--city", "port", "--site", server.base];
  const zofia = await device();
  await zofia.goto((await run(...invite, "--admin", "--reads", "ar", "Zofia")).trim());
  await zofia.locator("form.order button").click();
  await zofia.goto(`${server.base}/desk/people`);
  await zofia.locator("#w-name").fill("أمل حداد");
  await zofia.locator("#w-email").fill("amal@example.org");
  await zofia.locator('input[name=language][value="ar"]').check();
  await zofia.locator('form[action="/desk/people/invite"] button').click();
  await setsPassword(zofia, "zofia");
  assert.match(await zofia.locator(".next .note").innerText(), /amal@example\.org/);
  await zofia.locator("details.fold summary").first().click();
  await look(zofia, "people-mailed");

  const amal = await device();
  const first = await letter(1);
  assert.match(first, /أمل حداد/);
  await amal.goto(link(first));
  await look(amal, "join-mailed");
  await amal.locator("form.order button").click();
  await amal.goto(`${server.base}/desk/me`);
  await amal.locator("input[name=week]").check();
  await amal.locator('form[action="/desk/me/week"] button').click();
  assert.ok(await amal.locator("input[name=week]").isChecked());
  await look(amal, "me-mailed");

  const other = await device();
  await other.goto(`${server.base}/desk/sign-in`);
  await look(other, "door-mailed");
  await other.locator("#w-email").fill("amal@example.org");
  await other.locator('form[action="/desk/sign-in/link"] button').click();
  await look(other, "sent");
  const asked = link(await letter(2));
  await other.goto(asked);
  await other.locator("form.order button").click();
  await other.waitForURL("**/desk");
  const gone = await other.goto(asked);
  assert.equal(gone.status(), 410, "once");

  await amal.locator('form[action="/desk/me/forget-address"] button').click();
  assert.ok(!(await amal.content()).includes("amal@example.org"));
  await look(amal, "me-forgotten");
  const last = await letter(3);
  assert.match(last, /عنوان بريدك الإلكتروني أو غُيّر أو حُذف/, "a last letter tells what was done");
  assert.ok(!last.includes(server.base), "there is nothing to open in it");

  // They enter another themselves: it is kept once the link that was sent there is opened, wherever that is.
  await amal.locator("#w-email").fill("amal");
  await amal.locator("#w-email").evaluate((field) => (field.form.noValidate = true));
  await amal.locator('form[action="/desk/me/address"] button').click();
  assert.ok(await amal.locator("#email .note").isVisible());
  await look(amal, "me-no-address");
  await amal.locator("#w-email").fill("amal@example.com");
  await amal.locator('form[action="/desk/me/address"] button').click();
  await look(amal, "me-address-sent");
  const mail = await device();
  await mail.goto(link(await letter(4), "address"));
  await look(mail, "address");
  await mail.locator("form.order button").click();
  await look(mail, "address-kept");
  await amal.goto(`${server.base}/desk/me`);
  assert.ok((await amal.content()).includes("amal@example.com"));
  await look(amal, "me-address");
  await other.goto(`${server.base}/desk/stop/${"0".repeat(64)}`);
  await look(other, "stop-gone");
});
