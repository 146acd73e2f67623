// Keeps pages on the device, so that they can be read without a network. Asks this site alone. Pages that were read are kept as
// they were last seen; emergency numbers and first steps are fetched beforehand. Searches and orders are never kept.
"use strict";
const PAGES = "pages";
const FILES = "files";
const MOST = 300;
// A slow answer is waited for this long (ms) where there is a kept copy.
const PATIENCE = 5000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const isPage = (response) => response.ok && !response.redirected && (response.headers.get("content-type") || "").startsWith("text/html");

const keep = async (address, response) => {
  if ((response.headers.get("cache-control") || "").includes("no-store")) return;
  const headers = new Headers(response.headers);
  headers.set("x-kept", Date.now());
  // What is kept is unpacked.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const cache = await caches.open(PAGES);
  // Put last in the order, so that what was not read for longest is first.
  await cache.delete(address);
  await cache.put(address, new Response(await response.blob(), { headers }));
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST)).map((old) => cache.delete(old)));
};

// A kept page says since when it is kept.
const copy = async (address) => {
  const kept = await (await caches.open(PAGES)).match(address);
  if (!kept) return;
  const html = (await kept.text()).replace("<html ", `<html data-kept="${kept.headers.get("x-kept")}" `);
  return new Response(html, { headers: kept.headers });
};

const page = async (event) => {
  const url = new URL(event.request.url);
  const address = url.origin + url.pathname;
  const kept = await copy(address);
  const stop = new AbortController();
  const timer = kept && setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(event.request, { signal: stop.signal });
    if (isPage(response) && !url.search) event.waitUntil(keep(address, response.clone()).catch(() => {}));
    return response;
  } catch {
    const [, city, language] = url.pathname.split("/");
    return kept || (await copy(`${url.origin}/${city}/${language}/offline`)) || Response.error();
  } finally {
    clearTimeout(timer);
  }
};

const file = async (request) => {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
};

// What the site wants to be there before it is looked for, once for each of its editions: of this one, not what the browser has
// kept by itself of the one before.
const prepare = async (list) => {
  const wanted = await (await fetch(list, { cache: "no-cache" })).json();
  const files = await caches.open(FILES);
  for (const old of await files.keys()) {
    if (!wanted.files.includes(new URL(old.url).pathname)) await files.delete(old);
  }
  await Promise.all(wanted.files.map((address) => file(new Request(address))));
  for (const address of wanted.pages) {
    const url = new URL(address, self.location).href;
    const response = await fetch(url, { cache: "no-cache" });
    if (isPage(response)) await keep(url, response);
  }
};

self.addEventListener("message", (event) => event.waitUntil(prepare(event.data).catch(() => {})));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(file(event.request));
  else if (event.request.mode === "navigate" && !url.pathname.startsWith("/packs/")) event.respondWith(page(event));
});
