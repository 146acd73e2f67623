// Suggestions while somebody types: makes an ARIA combobox of the search box. Without it the box is a plain form.
// Asks this site alone, keeps nothing, and stays silent where anything fails.
"use strict";
(() => {
  const box = document.querySelector("[data-suggest]");
  if (!box || !self.AbortController) return;
  const saving = (navigator.connection || {}).saveData;
  const make = (name, attributes, parent) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const list = make("ul", { id: "w-hints", class: "hints", role: "listbox", "aria-label": box.dataset.hints }, box.parentNode);
  const note = make("p", { class: "vh", role: "status" }, box.parentNode);
  // The page's own language runs as the page does, even where a phrase begins with a foreign name.
  const words = (lang, kind, parent) =>
    make("bdi", { lang, class: kind, dir: lang === document.documentElement.lang && document.dir }, parent);
  let urls = [];
  let active = -1;
  let timer;
  let request;

  const stop = () => {
    clearTimeout(timer);
    if (request) request.abort();
  };
  const point = (place) => {
    active = place;
    Array.from(list.children).forEach((option, index) => option.setAttribute("aria-selected", index === place));
    if (place < 0) return box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-activedescendant", list.children[place].id);
    list.children[place].scrollIntoView({ block: "nearest" });
  };
  const open = (is) => {
    list.hidden = !is;
    box.setAttribute("aria-expanded", is);
    point(-1);
    if (!is) note.textContent = "";
  };
  const close = () => {
    stop();
    open(false);
  };
  const go = (url) => {
    close();
    location.assign(url);
  };
  const show = (answer) => {
    list.textContent = "";
    urls = answer.suggestions.map((suggestion) => suggestion.url);
    answer.suggestions.forEach(({ text, language, typed, title, title_language }, place) => {
      const option = make("li", { role: "option", id: "w-hint-" + place }, list);
      const phrase = words(language, "", option);
      let last = 0;
      for (const [from, to] of typed) {
        phrase.append(text.slice(last, from));
        make("mark", {}, phrase).append(text.slice(from, to));
        last = to;
      }
      phrase.append(text.slice(last));
      if (title && title !== text) {
        option.append(" ");
        words(title_language, "small", option).append(title);
      }
    });
    open(urls.length > 0);
    note.textContent = answer.note;
  };
  const ask = () => {
    const typed = box.value;
    request = new AbortController();
    fetch(box.dataset.suggest + "?" + new URLSearchParams({ q: typed }), { signal: request.signal, cache: "no-store" })
      .then((response) => (response.ok ? response.json() : Promise.reject()))
      .then((answer) => typed === box.value && document.activeElement === box && show(answer))
      .catch((error) => error && error.name === "AbortError" || open(false));
  };
  // Nothing is asked for less than two letters, nor while somebody is still typing.
  const wait = () => {
    stop();
    if ((box.value.match(/[\p{L}\p{N}]/gu) || []).length < 2) return open(false);
    timer = setTimeout(ask, saving ? 600 : 150);
  };

  for (const [key, value] of Object.entries({ role: "combobox", autocomplete: "list", haspopup: "listbox", controls: list.id })) {
    box.setAttribute(key === "role" ? key : "aria-" + key, value);
  }
  open(false);
  box.addEventListener("input", wait);
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  addEventListener("pageshow", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) wait();
    else if (step) point(((active + 1 + step + urls.length + 1) % (urls.length + 1)) - 1);
    else if (event.key === "Enter" && active >= 0) go(urls[active]);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while a finger or mouse is on the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) go(urls[Array.from(list.children).indexOf(option)]);
  });
})();
