// What search engines and other programs find, as a browser has it: linked data, translations that name each other, the search box of
// the address bar, sitemaps. In Ukrainian, Arabic and Hindi.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.js";
import { startWithStore } from "./server.js";

const PUBLIC = "https://witaj.example.org";
const GUIDE = "/health/insurance-and-doctor";
const SERVICE = "/legal-stay/foreigners-department";
const WORDS = { uk: "лікар", ar: "طبيب", hi: "डॉक्टर" };

let site;
let chrome;
before(async () => {
  site = await startWithStore("--site", PUBLIC);
  chrome = await launch();
});
after(async () => {
  await chrome?.close();
  await site?.stop();
});

// Where the site of this test is that will be under its public address.
function here(address) {
  assert.ok(address.startsWith(`${PUBLIC}/`), address);
  return site.base + address.slice(PUBLIC.length);
}

// Runs in the page: what its head says to programs.
function told() {
  const of = (what, name) => [...document.head.querySelectorAll(what)].map((one) => one.getAttribute(name));
  return {
    linked: of('script[type="application/ld+json"]', "type").length === 1 && JSON.parse(document.head.querySelector('script[type="application/ld+json"]').textContent),
    canonical: of('link[rel="canonical"]', "href"),
    alternates: Object.fromEntries([...document.head.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [link.hreflang, link.href])),
    search: of('link[rel="search"]', "href"),
    robots: of('meta[name="robots"]', "content"),
    lang: document.documentElement.lang,
    title: document.querySelector("h1").textContent.trim(),
    phones: [...document.querySelectorAll('main a[href^="tel:"]')].map((link) => link.getAttribute("href").slice(4)),
  };
}

const signs = (text) => text.replace(/[⁦-⁩]/g, "").replace(/\s+/g, " ").trim();

for (const [language, word] of Object.entries(WORDS)) {
  const open = async (path) => {
    const page = await chrome.newPage({ locale: language });
    await page.goto(site.base + path);
    return page;
  };

  test(`a service and a guide say in linked data what they say to people, in ${language}`, async () => {
    const page = await open(`/gdansk/${language}${SERVICE}`);
    const service = await page.evaluate(told);
    const { linked } = service;
    assert.equal(linked["@type"], "WebPage");
    assert.equal(linked.inLanguage, language);
    assert.equal(linked.url, service.canonical[0]);
    const entity = linked.mainEntity;
    assert.equal(entity["@type"], "GovernmentService");
    assert.equal(signs(entity.name), signs(service.title));
    const [place] = entity.availableChannel.serviceLocation;
    const shown = await page.locator("main").innerText();
    assert.ok(shown.includes(place.address.streetAddress), place.address.streetAddress);
    assert.ok(Math.abs(place.geo.latitude - 54.35) < 0.3 && Math.abs(place.geo.longitude - 18.65) < 0.4, JSON.stringify(place.geo));
    assert.ok(place.telephone.every((phone) => service.phones.includes(phone)), `${place.telephone} of ${service.phones}`);
    const monday = place.openingHoursSpecification.find(({ dayOfWeek }) => dayOfWeek.includes("Monday"));
    assert.ok(shown.includes(`${monday.opens.replace(/^0/, "")}–${monday.closes.replace(/^0/, "")}`), JSON.stringify(monday));

    await page.goto(`${site.base}/gdansk/${language}${GUIDE}`);
    const guide = await page.evaluate(told);
    assert.equal(guide.linked.inLanguage, language);
    assert.equal(signs(guide.linked.name), signs(guide.title));
    const points = guide.linked.mentions.flatMap(({ availableChannel }) => availableChannel.servicePhone ?? []);
    assert.ok(points.length > 0 && points.every((point) => point["@type"] === "ContactPoint" && guide.phones.includes(point.telephone)), JSON.stringify(points));
    await page.close();
  });

  test(`every translation of a page names every other, beginning in ${language}`, async () => {
    const page = await open(`/gdansk/${language}${GUIDE}`);
    const first = await page.evaluate(told);
    assert.deepEqual(first.canonical, [`${PUBLIC}/gdansk/${language}${GUIDE}`]);
    assert.equal(first.alternates[language], first.canonical[0]);
    assert.ok(Object.keys(first.alternates).length >= 12 && first.alternates["x-default"], JSON.stringify(first.alternates));
    for (const [tag, address] of Object.entries(first.alternates)) {
      await page.goto(here(address));
      const other = await page.evaluate(told);
      assert.deepEqual(other.alternates, first.alternates, `${tag} names the same`);
      assert.equal(other.canonical[0], address, "and is itself");
      if (tag !== "x-default") assert.equal(other.lang, tag);
      assert.deepEqual(other.robots, []);
    }
    await page.close();
  });

  test(`a browser learns to search the city from its address bar, in ${language}`, async () => {
    const page = await open(`/gdansk/${language}`);
    const { search } = await page.evaluate(told);
    const box = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      const document = new DOMParser().parseFromString(await answer.text(), "text/xml");
      const templates = [...document.querySelectorAll("Url")].map((url) => [url.getAttribute("type"), url.getAttribute("template")]);
      return { type: answer.headers.get("content-type"), root: document.documentElement.localName, ...Object.fromEntries(templates) };
    }, search[0]);
    assert.match(box.type, /^application\/opensearchdescription\+xml/);
    assert.equal(box.root, "OpenSearchDescription");
    const asked = (template) => here(template.replace("{searchTerms}", encodeURIComponent(word)));
    const [typed, suggestions] = await (await fetch(asked(box["application/x-suggestions+json"]))).json();
    assert.equal(typed, word);
    assert.ok(suggestions.length > 0);
    await page.goto(asked(box["text/html"]));
    assert.equal(await page.inputValue("#w-q"), word);
    assert.ok((await page.locator(".rows > li").count()) > 0);
    assert.deepEqual((await page.evaluate(told)).robots, ["noindex"], "answers are not for search engines");
    await page.close();
  });

  test(`the sitemap leads to the pages and their translations, in ${language}`, async () => {
    const robots = await (await fetch(`${site.base}/robots.txt`)).text();
    const [, index] = robots.match(/^Sitemap: (\S+)$/m);
    const page = await open(`/gdansk/${language}${GUIDE}`);
    const { canonical, alternates } = await page.evaluate(told);
    const read = (address) => page.evaluate(async (address) => {
      const answer = await fetch(address);
      const document = new DOMParser().parseFromString(await answer.text(), "text/xml");
      if (document.querySelector("parsererror")) throw new Error(document.documentElement.textContent);
      const urls = [...document.querySelectorAll("url")].map((url) => [
        url.querySelector("loc").textContent,
        [...url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")].map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
      ]);
      return { maps: [...document.querySelectorAll("sitemap > loc")].map((loc) => loc.textContent), urls };
    }, new URL(here(address)).pathname);
    const { maps } = await read(index);
    const map = maps.find((address) => new URL(address).pathname.startsWith("/gdansk/"));
    const pages = new Map((await read(map)).urls);
    assert.deepEqual(Object.fromEntries(pages.get(canonical[0])), alternates, "the sitemap says what the page says");
    const own = [...pages.keys()].filter((address) => address.startsWith(`${PUBLIC}/gdansk/${language}`));
    assert.ok(own.length > 100, `${own.length} pages`);
    for (const hidden of ["/search?", "/offline", "/feedback", "/card", "/beside"]) assert.ok(!own.some((address) => address.includes(hidden)), hidden);
    await page.close();
  });
}
