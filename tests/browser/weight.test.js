// What a page weighs on the way, for the first visit and the next, and whom it asks: nobody but its own site.
import assert from "node:assert/strict";
import http from "node:http";
import { test } from "node:test";
import { PHONE, stage } from "./chromium.js";
import { SHIPPED as KINDS, kinds, languages } from "./kinds.js";

// All parts of the glossary: they have different numbers of words.
const parts = ["a-d", "e-m", "n-o", "p-r", "s-t"].map((letters) => [`words ${letters}`, `/glossary/${letters}`]);
const SHIPPED = { ...KINDS, ...Object.fromEntries(parts) };
const FIRST_VISIT = 30_000;
const NEXT_PAGE = 12_000;
const SCRIPTS = 15_000;
const MAP = 10_000;
const LANGUAGES = ["uk", "ar", "hi"];

const { server, browser } = stage();

// What came over the wire for an answer: the bytes of its body, and of first line, headers and body.
function asked(address) {
  return new Promise((resolve, reject) => {
    http.get(address, { headers: { "Accept-Encoding": "br" } }, (answer) => {
      const head = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
      let body = 0;
      answer.on("data", (piece) => (body += piece.length));
      const first = `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n`;
      answer.on("end", () => resolve({ status: answer.statusCode, body, all: first.length + head + 2 + body }));
    }).on("error", reject);
  });
}

// The same; a search waits for its index, which a build for tests makes slowly: too late an answer is asked for again.
async function fetched(address) {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await asked(address);
    if (answer.status < 500) return answer;
  }
  throw new Error(`${address} is not answered`);
}

test("no page in any language is heavier than 30 KB with everything it needs, nor its next than 12 KB", async () => {
  const files = new Map();
  const faults = [];
  for (const language of await languages(server.base, "gdansk")) {
    for (const { kind, address } of kinds(server.base, "gdansk", language, SHIPPED)) {
      const page = await fetched(address);
      if (page.body > NEXT_PAGE) faults.push(`${language}, ${kind}: ${page.body} bytes of HTML`);
      const html = await (await fetch(address)).text();
      let sum = page.all;
      for (const [, path] of html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|[^"]+\.webmanifest))"/g)) {
        if (!files.has(path)) files.set(path, (await fetched(server.base + path)).all);
        sum += files.get(path);
      }
      if (sum > FIRST_VISIT) faults.push(`${language}, ${kind}: ${sum} bytes for a first visit`);
    }
  }
  assert.deepEqual(faults, []);
});

test("the scripts together are not heavier than 15 KB, that of the map not than 10 KB", async (t) => {
  const html = await (await fetch(`${server.base}/gdansk/uk/places`)).text();
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, path]) => path);
  assert.ok(scripts.length >= 2, String(scripts));
  const sizes = {};
  for (const path of [...scripts, "/worker.js"]) sizes[path.match(/[a-z]+(?=[.-])/)[0]] = (await fetched(server.base + path)).body;
  t.diagnostic(`bytes on the way: ${Object.entries(sizes).map(([name, size]) => `${name} ${size}`).join(", ")}`);
  assert.ok(sizes.map > 0 && sizes.map <= MAP, `${sizes.map} bytes of the map`);
  const sum = Object.values(sizes).reduce((one, other) => one + other);
  assert.ok(sum > 1000 && sum <= SCRIPTS, `${sum} bytes`);
});

// Looks at several pages at a time: most of a look is waiting for the browser.
async function each(pages, look) {
  const waiting = [...pages];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) await look(page);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

for (const [turn, language] of LANGUAGES.entries()) {
  test(`the browser fetches no more than that, and asks nobody else, in ${language}`, async () => {
    const faults = [];
    // Every kind in one of the languages: what each weighs in all of them is asked above, without a browser.
    const own = kinds(server.base, "gdansk", language, SHIPPED).filter((_, place) => place % LANGUAGES.length === turn);
    await each(own, async ({ kind, address }) => {
      const context = await browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await client.send("Network.enable");
      let bytes = 0;
      const hosts = new Set();
      client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
      client.on("Network.requestWillBeSent", ({ request }) => request.url.startsWith("data:") || hosts.add(new URL(request.url).origin));
      await page.goto(address, { waitUntil: "networkidle" });
      if (bytes < 3000 || bytes > FIRST_VISIT) faults.push(`${kind}: ${bytes} bytes`);
      if (hosts.size !== 1 || !hosts.has(server.base)) faults.push(`${kind}: ${[...hosts]}`);
      await context.close();
    });
    assert.deepEqual(faults, []);
  });

  test(`without JavaScript the words of every page are the same, in ${language}`, async () => {
    const reader = (javaScriptEnabled) => browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled, serviceWorkers: "block" });
    const [bare, scripted] = [await reader(false), await reader(true)];
    const words = async (context, address) => {
      const page = await context.newPage();
      await page.goto(address);
      const text = await page.locator("main").innerText();
      await page.close();
      return text.split("\n").map((line) => line.trim()).filter(Boolean);
    };
    const faults = [];
    const some = kinds(server.base, "gdansk", language, SHIPPED).filter(({ kind }) => !["thanks", "missing", "card"].includes(kind));
    await each(some, async ({ kind, address }) => {
      const [without, withScripts] = [await words(bare, address), new Set(await words(scripted, address))];
      // Scripts add to a page; what they take away they would have to replace.
      const gone = without.filter((line) => !withScripts.has(line));
      const less = withScripts.size > 0 && without.length < withScripts.size / 2;
      if (gone.length > 0 || less) faults.push(`${kind}: ${gone.slice(0, 3).join(" | ")}`);
    });
    assert.deepEqual(faults, []);
    await Promise.all([bare.close(), scripted.close()]);
  });
}
