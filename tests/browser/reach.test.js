// People who use a keyboard, enlarge the text, choose their own colours, want nothing to move, or listen: everything is there for
// them, and in the order in which others see it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESK, PHONE, stage, tooWide } from "./chromium.js";
import { SHIPPED, kinds } from "./kinds.js";

const { server, browser } = stage();
// The kinds that differ most in what can be done on them.
const FEW = Object.fromEntries(["home", "guide", "checklist", "service with hours", "emergency", "results", "order", "feedback", "card"].map((kind) => [kind, SHIPPED[kind]]));

// Runs in the page: what the Tab key should reach, in the order of the document, numbered in an attribute.
function number() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
  const wanted = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const groups = new Set();
  const reached = [...document.querySelectorAll(wanted)].filter((element) => {
    if (!shown(element) || element.disabled || element.tabIndex < 0) return false;
    if (element.type !== "radio") return true;
    // Of radio buttons, one is reached; the arrows lead to the others.
    const group = element.form?.querySelector(`[name="${element.name}"]:checked`) ?? element;
    if (groups.has(element.name) || group !== element) return false;
    return groups.add(element.name);
  });
  reached.forEach((element, place) => element.setAttribute("data-nth", place));
  return reached.length;
}

// Runs in the page: where the focus is, and whether that is seen.
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { nth: Number(element.getAttribute("data-nth") ?? -1), seen: ring && inside, html: element.outerHTML.slice(0, 120) };
}

// Pages of many links are of the kinds that others are.
const LONG = ["glossary", "words", "phrases", "helpers", "places"];
for (const [language, viewport, all] of [["uk", DESK, SHIPPED], ["ar", PHONE, FEW]]) {
  test(`the keyboard reaches everything on every kind of page in ${language}, in order, and is seen`, async () => {
    const context = await browser.newContext({ viewport, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    const faults = [];
    for (const { kind, address } of kinds(server.base, "gdansk", language, all)) {
      await page.goto(address);
      const count = await page.evaluate(number);
      for (let place = 0; place < (LONG.includes(kind) ? Math.min(40, count) : count); place += 1) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(focused);
        if (!at || at.nth !== place || !at.seen) {
          faults.push(`${kind}: ${place} of ${count}: ${JSON.stringify(at)}`);
          break;
        }
      }
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
}

for (const language of ["uk", "ar", "hi"]) {
  test(`the first key leads to the content, and keys alone search and choose a language, in ${language}`, async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: language });
    const page = await context.newPage();
    await page.goto(`${server.base}/gdansk/${language}/health`);
    await page.keyboard.press("Tab");
    assert.ok(await page.locator(".skip").evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "past the header");
    const summary = page.locator(".languages summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".languages a")));
    await page.locator("#w-q").focus();
    await page.keyboard.type("PESEL");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=PESEL");
    await context.close();
  });
}

// Runs in the page: text that is cut off.
function lost() {
  const cut = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.closest(".vh, svg, .skip")) continue;
    const style = getComputedStyle(element);
    const hides = (value) => ["hidden", "clip"].includes(value);
    const isSmall = element.clientWidth <= 1 || element.clientHeight <= 1;
    const over = (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (over && !isSmall && element.textContent.trim()) cut.push(element.outerHTML.slice(0, 120));
  }
  return cut;
}

// Runs in the page: controls that lie on one another.
function covered() {
  const controls = [...document.querySelectorAll("main a, main button, main input, main select, .top a, .top summary, .strip a, .bottom a")];
  const boxes = controls.filter((control) => control.checkVisibility() && !control.closest("svg, .exit, .zoom")).map((control) => [control, [...control.getClientRects()]]);
  const faults = [];
  boxes.forEach(([one, ones], place) => {
    for (const [other, others] of boxes.slice(place + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const touch = ones.some((a) => others.some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 14));
      if (touch) faults.push(`${one.outerHTML.slice(0, 90)} / ${other.outerHTML.slice(0, 90)}`);
    }
  });
  return faults;
}

for (const language of ["uk", "ar"]) {
  test(`text of twice the size is all there on every kind of page in ${language}`, async () => {
    const context = await browser.newContext({ viewport: DESK, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    const faults = [];
    for (const { kind, address } of kinds(server.base, "gdansk", language, SHIPPED)) {
      await page.goto(address);
      // As a browser does it for whoever sets a larger text: everything is measured by the root's size.
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      for (const width of [DESK.width, 640, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await tooWide(page);
        if (over > 0) faults.push(`${kind}: ${over} px too wide at ${width}`);
        faults.push(...(await page.evaluate(lost)).map((html) => `${kind}, ${width}: cut off: ${html}`));
        faults.push(...(await page.evaluate(covered)).map((html) => `${kind}, ${width}: one on another: ${html}`));
      }
      await page.setViewportSize(DESK);
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
}

// Runs in the page: numbers that go on in the next line, or whose digits do not stand from left to right.
function broken() {
  const faults = [];
  const parts = [...document.querySelectorAll("p, li, dt, dd, h1, h2, h3, a, summary, label")].filter((part) => part.checkVisibility() && !part.closest(".vh") && !part.querySelector("p, li, h3, dd"));
  for (const part of parts) {
    const letters = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) for (let place = 0; place < walker.currentNode.length; place += 1) letters.push([walker.currentNode, place]);
    const text = letters.map(([node, place]) => node.data[place]).join("");
    for (const { 0: digits, index } of text.matchAll(/\+?\d+(?:[ \u00a0\u202f]\d+)+|\d\d?:\d\d(?:–\d\d?:\d\d)?/gu)) {
      const boxes = [...digits].map((digit, place) => {
        const range = document.createRange();
        const [node, offset] = letters[index + place];
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect();
      });
      const shown = boxes.filter((box) => box.width > 0);
      const isWhole = shown.every((box, place) => place === 0 || (Math.abs(box.top - shown[place - 1].top) < 6 && box.left >= shown[place - 1].left));
      if (!isWhole) faults.push(`${digits} in ${part.outerHTML.slice(0, 160)}`);
    }
  }
  return faults;
}

for (const language of ["uk", "ar", "hi"]) {
  test(`no number goes on in the next line or runs backwards on any kind of page in ${language}`, async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    const questions = ["meldunek", "telefon", "Urząd Miejski", "adwokat", "NFZ"].map((words) => [words, `/search?q=${encodeURIComponent(words)}&all=1`]);
    const faults = [];
    for (const { kind, address } of kinds(server.base, "gdansk", language, { ...SHIPPED, ...Object.fromEntries(questions) })) {
      await page.goto(address);
      for (const width of [320, 340, 360, 390, 412]) {
        await page.setViewportSize({ width, height: 740 });
        faults.push(...(await page.evaluate(broken)).map((fault) => `${kind}, ${width}: ${fault}`));
      }
    }
    assert.deepEqual(faults, []);
    await context.close();
  });

  test(`the answers to “was this useful?” stand in one line in ${language}`, async () => {
    for (const width of [320, 360]) {
      const page = await browser.newPage({ viewport: { width, height: 740 }, locale: language });
      await page.goto(`${server.base}/gdansk/${language}/health`);
      const [yes, no] = await page.locator(".useful button").evaluateAll((both) => both.map((button) => button.getBoundingClientRect().top));
      assert.equal(yes, no, `${width}`);
      await page.close();
    }
  });
}

// Runs in the page: controls without an edge or an underline, and states that look like none.
function faint() {
  const faults = [];
  const edge = (element) => {
    const style = getComputedStyle(element);
    const sides = ["Top", "Right", "Bottom", "Left"].filter((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
    const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    return sides.length >= 3 || outline;
  };
  const underlined = (element) => [element, ...element.querySelectorAll("*")].some((one) => getComputedStyle(one).textDecorationLine.includes("underline"));
  for (const control of document.querySelectorAll("button, input:not([type=hidden]), select, textarea, .button, .tel, .narrow a, .tools a, .tiles a, .tongues a")) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest(".hints")) continue;
    if (["checkbox", "radio"].includes(control.type)) continue;
    if (!edge(control) && !underlined(control)) faults.push(`no edge: ${control.outerHTML.slice(0, 120)}`);
  }
  for (const state of document.querySelectorAll("[aria-current], [aria-pressed=true], [aria-selected=true]")) {
    if (!state.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(state);
    const thick = Math.max(...["Top", "Right", "Bottom", "Left"].map((side) => parseFloat(style[`border${side}Width`]))) >= 2;
    const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    if (!thick && !outline && Number(style.fontWeight) < 600) faults.push(`a state that is not seen: ${state.outerHTML.slice(0, 120)}`);
  }
  for (const icon of document.querySelectorAll("svg.icon")) {
    const style = getComputedStyle(icon);
    if (icon.checkVisibility() && style.stroke === getComputedStyle(document.body).backgroundColor) faults.push(`an icon that is not seen: ${icon.outerHTML.slice(0, 80)}`);
  }
  return faults;
}

test("controls and states are seen in the reader's own colours, light and dark", async () => {
  const context = await browser.newContext({ viewport: PHONE, forcedColors: "active", serviceWorkers: "block" });
  const page = await context.newPage();
  const faults = [];
  for (const { kind, address } of kinds(server.base, "gdansk", "uk", SHIPPED)) {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
      if (colorScheme === "light") await page.goto(address);
      await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      faults.push(...(await page.evaluate(faint)).map((fault) => `${kind}, ${colorScheme}: ${fault}`));
    }
  }
  assert.deepEqual(faults, []);
  // What was drawn in colours that mean something keeps them.
  await page.goto(`${server.base}/gdansk/uk/places`);
  const ground = await page.locator(".picture").first().evaluate((picture) => getComputedStyle(picture).backgroundColor);
  assert.equal(ground, "rgb(255, 255, 255)");
  await context.close();
});

test("nothing moves for readers who want that", async () => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce", serviceWorkers: "block" });
  const page = await context.newPage();
  const moving = () =>
    [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      const takes = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
      return takes(style.transitionDuration) || takes(style.animationDuration) || style.scrollBehavior === "smooth";
    }).length;
  for (const { kind, address } of kinds(server.base, "gdansk", "uk", SHIPPED)) {
    await page.goto(address);
    assert.equal(await page.evaluate(moving), 0, kind);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0, kind);
  }
  await context.close();
});

// What a screen reader reads, in its order, with the place where each of it is seen.
async function heard(client) {
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const leaves = [];
  const walk = (node) => {
    const role = node.role?.value;
    const isText = role === "StaticText" && node.name?.value.trim();
    const isControl = ["textbox", "searchbox", "combobox", "checkbox", "radio"].includes(role);
    if (!node.ignored && node.backendDOMNodeId && (isText || isControl)) return leaves.push(node);
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes.find((node) => !node.parentId));
  const places = await Promise.all(leaves.map(async ({ name, backendDOMNodeId }) => {
    const { object } = await client.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId });
    const { result } = await client.send("Runtime.callFunctionOn", { objectId: object.objectId, returnByValue: true, functionDeclaration: String(seen) });
    return result.value && { words: name?.value ?? "", ...result.value };
  }));
  return places.filter(Boolean);
}

// Runs in the page, for a text or a control: where it is seen, and to which control it belongs.
function seen() {
  const element = this.nodeType === Node.TEXT_NODE ? this.parentElement : this;
  if (!element || element.closest(".vh, .skip, svg, .exit, .top")) return null;
  const range = document.createRange();
  if (this.nodeType === Node.TEXT_NODE) range.selectNodeContents(this);
  else range.selectNode(this);
  const box = range.getBoundingClientRect();
  // A row of controls runs as the page does; words within a line run as their scripts do.
  const control = element.closest("a, button, label, input, select, textarea, summary, dt, th");
  const place = (control ?? element).getBoundingClientRect();
  const sides = control ? [place.left, place.right] : null;
  return box.width > 1 && box.height > 1 ? { top: box.top, bottom: box.bottom, control: sides, inline: control ? getComputedStyle(control).display === "inline" : true } : null;
}

for (const [language, direction] of [["uk", "ltr"], ["ar", "rtl"]]) {
  test(`what is read aloud comes in the order in which it is seen, in ${language}`, async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, serviceWorkers: "block" });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Accessibility.enable");
    await client.send("DOM.enable");
    const faults = [];
    for (const { kind, address } of kinds(server.base, "gdansk", language, FEW)) {
      await page.goto(address);
      await client.send("DOM.getDocument");
      const places = await heard(client);
      assert.ok(places.length > 10, `${kind}: ${places.length}`);
      places.slice(1).forEach((next, before) => {
        const last = places[before];
        const told = `${kind}: “${last.words.slice(0, 40)}” is read before “${next.words.slice(0, 40)}”`;
        if (next.bottom <= last.top + 2) faults.push(`${told}, which stands above it`);
        const besides = last.control && next.control && !last.inline && !next.inline && Math.abs(last.top - next.top) < 4;
        if (!besides) return;
        const after = direction === "rtl" ? last.control[0] - next.control[1] : next.control[0] - last.control[1];
        // A box to tick stands in its label.
        const within = next.control[0] <= last.control[0] && last.control[1] <= next.control[1];
        if (!within && after < -2) faults.push(`${told}, which stands before it`);
      });
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
}
