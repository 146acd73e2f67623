// The page of places: the map moves and grows under a finger, the list is narrowed and put in order of distance, and both stay in
// step. Where the device is stays on the device. Without this the page has the whole list and the whole map.
"use strict";
(() => {
  const all = (what, from = document) => Array.from(from.querySelectorAll(what));
  const form = document.querySelector("[data-narrow]");
  const figure = document.querySelector(".picture");
  const svg = figure && figure.querySelector("svg");
  const groups = all("[data-group]");
  const cards = groups.flatMap((group, place) => all("li[id]", group).map((card) => Object.assign(card, { topic: place + 1 })));
  if (!form) return;
  form.hidden = false;
  // The form does more than links to the topics.
  document.querySelector("[data-jump]").hidden = true;
  const pin = (card) => svg && all(`a[href="#${CSS.escape(card.id)}"]`, svg);

  // Narrow the list; places that are left out fade on the map.
  const narrow = () => {
    const { topic, speaks, open } = form.elements;
    for (const card of cards) {
      const fits = (!topic.value || card.topic === Number(topic.value)) &&
        (!speaks.value || (card.dataset.speaks || "").split(" ").includes(speaks.value)) &&
        (!open.checked || card.querySelector(".opening.now, [data-always]"));
      card.hidden = !fits;
      for (const number of pin(card) || []) number.classList.toggle("out", !fits);
    }
    for (const group of groups) group.hidden = all("li[id]", group).every((card) => card.hidden);
    form.querySelector("[data-none]").hidden = cards.some((card) => !card.hidden);
  };
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());

  // List and map in step.
  for (const card of cards) {
    const mark = (is) => () => (pin(card) || []).forEach((number) => number.classList.toggle("on", is));
    card.addEventListener("pointerenter", mark(true));
    card.addEventListener("pointerleave", mark(false));
    card.addEventListener("focusin", mark(true));
    card.addEventListener("focusout", mark(false));
  }

  // The nearest first: great circles on a ball of 6,371 km.
  const near = form.querySelector("[data-near]");
  const kilometres = ([lat, lon], [north, east]) => {
    const turn = Math.PI / 180;
    const half = (angle) => Math.sin((angle * turn) / 2) ** 2;
    return 12742 * Math.asin(Math.sqrt(half(north - lat) + Math.cos(lat * turn) * Math.cos(north * turn) * half(east - lon)));
  };
  const place = (card) => card.querySelector("a[href^='geo:']").getAttribute("href").slice(4).split(",").map(Number);
  const distance = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "kilometer", maximumFractionDigits: 1, numberingSystem: "latn" });
  const sort = ({ coords }) => {
    const here = [coords.latitude, coords.longitude];
    const away = new Map(cards.map((card) => [card, kilometres(here, place(card))]));
    const list = document.querySelector("[data-nearest]");
    list.parentNode.hidden = false;
    [...cards].sort((one, other) => away.get(one) - away.get(other)).forEach((card) => {
      const note = card.querySelector(".away") || card.querySelector("h3").insertAdjacentElement("afterend", document.createElement("p"));
      note.className = "away small";
      const [before, after] = near.dataset.near.split("{distance}");
      const words = document.createElement("bdi");
      words.textContent = distance.format(away.get(card));
      note.replaceChildren(before, words, after || "");
      list.append(card);
    });
    groups.forEach((group) => group.remove());
    narrow();
  };
  const refused = () => (form.querySelector("[data-refused]").hidden = false);
  if (navigator.geolocation) {
    near.hidden = false;
    near.addEventListener("click", () => navigator.geolocation.getCurrentPosition(sort, refused, { timeout: 20000, maximumAge: 60000 }));
  }

  // Closer, farther, and to the side.
  if (!svg) return;
  const [left, top, width, height] = svg.getAttribute("viewBox").split(/[ ,]+/).map(Number);
  let view = { x: left, y: top, zoom: 1 };
  const put = (next) => {
    const zoom = Math.min(8, Math.max(1, next.zoom));
    const hold = (value, from, size) => Math.min(from + size - size / zoom, Math.max(from, value));
    view = { x: hold(next.x, left, width), y: hold(next.y, top, height), zoom };
    svg.setAttribute("viewBox", [view.x, view.y, width / zoom, height / zoom].join(" "));
    figure.classList.toggle("moves", zoom > 1);
  };
  const scale = () => width / view.zoom / svg.getBoundingClientRect().width;
  // The point under (x, y) of the screen stays there.
  const grow = (by, x, y) => {
    const box = svg.getBoundingClientRect();
    const [across, down] = [(x - box.left) * scale(), (y - box.top) * scale()];
    const zoom = Math.min(8, Math.max(1, view.zoom * by));
    put({ x: view.x + across * (1 - view.zoom / zoom), y: view.y + down * (1 - view.zoom / zoom), zoom });
  };
  const middle = (by) => () => {
    const box = svg.getBoundingClientRect();
    grow(by, box.left + box.width / 2, box.top + box.height / 2);
  };
  const does = { closer: middle(1.6), farther: middle(1 / 1.6), whole: () => put({ x: left, y: top, zoom: 1 }) };
  for (const button of all("[data-zoom]", figure)) {
    button.parentNode.hidden = false;
    button.addEventListener("click", does[button.dataset.zoom]);
  }
  const fingers = new Map();
  svg.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    if (view.zoom > 1 && event.pointerType === "mouse") event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const others = [...fingers.values()].filter((finger) => finger.pointerId !== event.pointerId);
    fingers.set(event.pointerId, event);
    if (others.length === 1) {
      const apart = (one) => Math.hypot(one.clientX - others[0].clientX, one.clientY - others[0].clientY) || 1;
      grow(apart(event) / apart(last), (event.clientX + others[0].clientX) / 2, (event.clientY + others[0].clientY) / 2);
    } else if (view.zoom > 1) {
      const step = scale();
      put({ x: view.x - (event.clientX - last.clientX) * step, y: view.y - (event.clientY - last.clientY) * step, zoom: view.zoom });
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(end, (event) => fingers.delete(event.pointerId));
  // With Ctrl, as browsers grow pages; a bare wheel moves the page.
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    grow(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX, event.clientY);
  }, { passive: false });
})();
