// Debian's Firefox, driven as it offers it itself: WebDriver BiDi over a WebSocket (https://w3c.github.io/webdriver-bidi/). No other program
// stands between, and nothing is fetched for it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import axe from "axe-core";
// Node knows WebSockets only from 22 on.
import utils from "playwright-core/lib/utilsBundle";
import { BEST, PHONE } from "./chromium.js";

const PROGRAM = "/usr/bin/firefox-esr";
// Nothing that looks for other hosts.
const PREFERENCES = {
  "app.normandy.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.systemAddon.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

export const isInstalled = existsSync(PROGRAM);

export async function launchFirefox() {
  const profile = await mkdtemp(join(tmpdir(), "witaj-firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, "user.js"), lines.join(""));
  const options = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const child = spawn(PROGRAM, options, { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      const found = line.match(/listening on (ws:\S+)/);
      if (found) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}`)));
  });
  const bidi = await connect(`${address}/session`);
  const close = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    bidi.end();
    child.kill("SIGTERM");
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  return { newPage: () => newPage(bidi), errors: bidi.errors, close };
}

// A session: each command has a number, by which its answer is known.
async function connect(address) {
  const socket = new utils.ws(address);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map();
  const errors = [];
  socket.on("message", (data) => {
    const { id, type, method, params, result, error, message } = JSON.parse(data);
    if (method === "log.entryAdded" && params.level === "error") errors.push(params.text);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === "error") asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  return { send, errors, end: () => socket.terminate() };
}

// A phone of somebody else: it shares no cookies with another.
async function newPage({ send }) {
  const { userContext } = await send("browser.createUserContext");
  const { context } = await send("browsingContext.create", { type: "tab", userContext });
  await send("browsingContext.setViewport", { context, viewport: PHONE, devicePixelRatio: 1 });

  // What an expression comes to, as JSON holds it.
  async function evaluate(expression) {
    const wanted = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const answer = await send("script.evaluate", { expression: wanted, target: { context }, awaitPromise: true, resultOwnership: "none" });
    if (answer.type === "exception") throw new Error(`${answer.exceptionDetails.text}: ${expression}`);
    return JSON.parse(answer.result.value);
  }

  const goto = (url) => send("browsingContext.navigate", { context, url, wait: "complete" });
  const text = (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText`);

  async function until(expression) {
    for (let tries = 0; tries < 300; tries += 1) {
      // A page that is just being left answers nothing.
      if (await evaluate(expression).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`it did not come: ${expression}`);
  }

  // A finger in the middle of something.
  async function tap(selector) {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    await until(`Boolean(${element})`);
    const middle = "(box) => [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)";
    const measured = () => evaluate(`(${element}.scrollIntoView({ block: "center" }), (${middle})(${element}.getBoundingClientRect()))`);
    let [x, y] = await measured();
    // What was just done may still move it.
    for (let now = []; String(now) !== String([x, y]); now = await measured()) {
      if (now.length) [x, y] = now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const finger = [{ type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    const actions = [{ type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions: finger }];
    await send("input.performActions", { context, actions });
  }

  // A tap that leads to another page, or to the same anew.
  async function follow(selector) {
    await evaluate("(window.isLeft = true)");
    await tap(selector);
    await until(`!window.isLeft && document.readyState === "complete"`);
  }

  function press(...keys) {
    const strokes = keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    return send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: strokes }] });
  }

  async function screenshot(path) {
    const { data } = await send("browsingContext.captureScreenshot", { context, origin: "document" });
    await writeFile(path, Buffer.from(data, "base64"));
  }

  const tooWide = () => evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  async function violations() {
    if (!(await evaluate("Boolean(window.axe)"))) {
      await send("script.evaluate", { expression: axe.source, target: { context }, awaitPromise: false, resultOwnership: "none" });
    }
    const options = JSON.stringify({ runOnly: { type: "tag", values: BEST }, resultTypes: ["violations"] });
    const found = await evaluate(`axe.run(document, ${options}).then(({ violations }) => violations)`);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
  }

  return { evaluate, goto, text, until, tap, follow, press, type: (words) => press(...words), screenshot, tooWide, violations };
}
