// Passkeys as somebody meets them on a phone, in Ukrainian: invited by a link, sets one, signs out, comes in by it, removes it. The
// device is Chromium's own, which is made up; localhost is the only name under which browsers take passkeys without TLS.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { BEST, PHONE, launch, listen, tooWide, violations } from "./chromium.js";
import { run, smallCity, start } from "./server.js";

// With a folder here, each page is kept as a picture, for people to look at.
const pictures = process.env.WITAJ_PICTURES;

let folder;
let content;
let store;
let server;
let browser;
let base;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "witaj-"));
  [content, store] = [await smallCity(), join(folder, "store.db")];
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  base = `http://localhost:${port}`;
  server = await start("--listen", `127.0.0.1:${port}`, "--site", base, "--content", content, "--store", store, "--desk");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  for (const path of [folder, content]) await rm(path, { recursive: true, force: true });
});

// Somebody comes in by a link, on a phone that can keep passkeys.
async function comeIn(name, language, javaScriptEnabled = true, more = []) {
  const place = ["--content", content, "--store", store, "--city", "port"];
  const said = await run("review", "invite", ...place, "--language", language, ...more, name);
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", { options });
  await page.goto(base + new URL(said.match(/https?:\/\/\S+\/desk\/join\/\S+/)[0]).pathname);
  await page.locator("form.order button").click();
  await page.waitForURL("**/desk");
  const credentials = async () => (await device.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  const locks = (isUserVerified) => device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { page, credentials, locks };
}

// Lets all sessions have begun so many seconds earlier.
async function olderBy(seconds) {
  const script = `
import datetime, json, sqlite3, sys
store = sqlite3.connect(sys.argv[1], timeout=10)
for key, body in store.execute("SELECT key, body FROM record WHERE kind = 'session'").fetchall():
    session = json.loads(body)
    for moment in {"began", "proved"} & session.keys():
        at = datetime.datetime.fromisoformat(session[moment].replace("Z", "+00:00")) - datetime.timedelta(seconds=int(sys.argv[2]))
        session[moment] = at.isoformat()
    store.execute("UPDATE record SET body = ?, version = version + 1 WHERE kind = 'session' AND key = ?", (json.dumps(session), key))
store.commit()`;
  await promisify(execFile)("/usr/bin/python3", ["-c", script, store, String(seconds)]);
}

async function looksRight(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `passkey-${name}.png`), fullPage: true });
  assert.ok((await tooWide(page)) <= 0, `${name} is too wide`);
  assert.deepEqual(await violations(page, BEST), [], name);
}

test("a passkey is set on a phone, lets in without a name, and is removed", async () => {
  const { page, credentials, locks } = await comeIn("Олена Коваленко", "uk");
  const faults = listen(page, base);
  await page.goto(`${base}/desk/me`);
  const pane = page.locator("#passkeys");
  await looksRight(page, "none");
  await pane.getByRole("button").click();
  await page.waitForURL("**/desk/me?done=passkey*");
  const [kept] = await credentials();
  assert.deepEqual([kept.rpId, kept.userName, kept.isResidentCredential], ["localhost", "Олена Коваленко", true]);
  await looksRight(page, "set");

  // The device knows that it has one already, and says so before anything is sent.
  await pane.locator("[data-passkey] button").click();
  const alert = pane.getByRole("alert");
  await alert.waitFor();
  assert.equal(await alert.innerText(), "На цьому пристрої вже є ваш ключ доступу.");
  await looksRight(page, "known");

  await page.locator('form[action="/desk/sign-out"] button').click();
  await page.waitForURL("**/desk/sign-in");
  assert.deepEqual(await page.context().cookies(), []);
  await page.goto(`${base}/desk/sign-in?lang=uk`);
  await looksRight(page, "door");
  // Who can't unlock the device stays outside, and is told what else there is.
  const show = page.locator('[data-passkey="show"]');
  await locks(false);
  await show.getByRole("button").click();
  await show.getByRole("alert").waitFor();
  assert.match(await show.getByRole("alert").innerText(), /Спробуйте ще раз або увійдіть інакше/);
  await locks(true);
  await show.getByRole("button").click();
  await page.waitForURL("**/desk");
  await page.goto(`${base}/desk/me`);
  assert.equal(await page.locator("h1").innerText(), "Олена Коваленко");
  assert.match(await pane.locator(".devices li").innerText(), /востаннє використано/);

  await pane.locator(".devices button").click();
  await page.waitForURL("**/desk/me?done=passkey-removed*");
  assert.equal(await pane.locator(".devices").count(), 0);
  await page.locator('form[action="/desk/sign-out"] button').click();
  await page.waitForURL("**/desk/sign-in");
  await page.goto(`${base}/desk/sign-in?lang=uk`);
  await show.getByRole("button").click();
  const refused = page.locator("p.note[role=alert]:not([hidden])");
  await page.waitForURL("**/desk/sign-in/passkey?lang=uk");
  assert.match(await refused.innerText(), /^Цей ключ доступу тут невідомий або його видалено/);
  await looksRight(page, "gone");
  // The browser notes a refusal of the server; nothing else may be amiss.
  assert.deepEqual(faults.filter((fault) => !/403/.test(fault)), []);
});

test("who invites shows the passkey again when some time has gone by, and what was typed stays", async () => {
  const { page } = await comeIn("Marta", "pl", true, ["--admin"]);
  await page.goto(`${base}/desk/me`);
  await page.locator("#passkeys").getByRole("button").click();
  await page.waitForURL("**/desk/me?done=passkey*");
  // Two hours pass in the store: nobody can wait for them.
  await olderBy(2 * 3600);
  await page.goto(`${base}/desk/people`);
  await page.locator("[name=name]").fill("Iwan Nowy");
  await page.locator("[name=language][value=uk]").check();
  await page.locator('form[action="/desk/people/invite"] button').click();
  await page.getByRole("heading", { name: "Czy to nadal Ty?" }).waitFor();
  await looksRight(page, "proof");
  await page.getByRole("button", { name: "Pokaż klucz dostępu" }).click();
  await page.locator("code.link").waitFor();
  assert.equal(await page.locator(".next h2").innerText(), "Iwan Nowy");
});

test("who invites for the first time sets a passkey where it is asked for, and the invitation goes on", async () => {
  const { page, credentials } = await comeIn("Zofia", "pl", true, ["--admin"]);
  await page.goto(`${base}/desk/people`);
  await page.locator("[name=name]").fill("Halina");
  await page.locator("[name=language][value=uk]").check();
  await page.locator('form[action="/desk/people/invite"] button').click();
  await page.getByRole("heading", { name: "Najpierw ustaw klucz dostępu albo hasło" }).waitFor();
  await looksRight(page, "first");
  await page.getByRole("button", { name: "Ustaw klucz dostępu" }).click();
  await page.locator("code.link").waitFor();
  assert.equal(await page.locator(".next h2").innerText(), "Halina");
  assert.equal((await credentials()).length, 1);
});

test("in Arabic, from right to left, the forms fit a phone", async () => {
  const { page } = await comeIn("أمل حداد", "ar");
  await page.goto(`${base}/desk/me`);
  await page.locator("#passkeys").getByRole("button").click();
  await page.waitForURL("**/desk/me?done=passkey*");
  await looksRight(page, "ar");
});

test("without JavaScript nobody is shown what would not work", async () => {
  const { page } = await comeIn("Iwan", "pl", false);
  await page.goto(`${base}/desk/me`);
  assert.equal(await page.locator("#passkeys").isVisible(), false);
  await page.goto(`${base}/desk/sign-in`);
  assert.equal(await page.locator("[data-passkey]").isVisible(), false);
  assert.ok(await page.locator('form[action="/desk/sign-in"]').isVisible());
});
