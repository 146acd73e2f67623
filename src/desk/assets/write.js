// Writing at the desk. Values that the program prints, and links, stand in the text as chips, which nobody can break: each is deleted, moved
// and copied as a whole, and a row below the field puts one in again. Of a link, the words are changed by tapping it. The field of the form stays the truth: it is kept in step and sent.
// And the whole page, as it would be, while somebody writes. Without this file the field holds references in braces, and a button
// shows the page.
"use strict";
(() => {
  const REFERENCE = /\{fact:[^{}\s]+\}|\[[^[\]{}\n]+\]\((?:item|term|https?):[^()\s]+\)/;
  const BLOCK = /^(DIV|P|LI|UL|OL|PRE|H\d|TABLE|TR)$/;
  const make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const command = (name, value) => document.execCommand(name, false, value);

  // What an element says, with its chips as they are written.
  const written = (node) => {
    let text = "";
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.data;
      else if (child.nodeName === "BR") text += "\n";
      else if (child.dataset && child.dataset.fact) text += child.dataset.fact;
      else text += (BLOCK.test(child.nodeName) && text && !text.endsWith("\n") ? "\n" : "") + written(child);
    }
    return text;
  };

  const chips = (form, area, row) => {
    const facts = new Map(Array.from(row.querySelectorAll("[data-fact]"), (item) => [item.dataset.fact, item]));
    const title = form.querySelector(`label[for="${area.id}"]`);
    title.id = area.id + "-label";
    const field = make("div", {
      class: "writing", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-labelledby": title.id,
      "aria-describedby": row.id, lang: area.lang, dir: area.dir, spellcheck: "true",
    });
    const said = make("p", { class: "vh", role: "status" });
    const chip = (fact) => {
      const item = facts.get(fact);
      const value = item.querySelector("b").firstElementChild || item.querySelector("b");
      const name = item.querySelector(".name").textContent + ": " + value.textContent;
      const isLong = value.textContent.length > 20;
      const attributes = { class: isLong ? "chip long" : "chip", contenteditable: "false", role: "img", "aria-label": name, title: name, "data-fact": fact };
      // A short one stands in one line.
      const words = isLong ? value.textContent : value.textContent.replace(/ /g, "\u00a0");
      return make("span", attributes, make("bdi", { dir: value.dir }, words));
    };
    // Where a link leads, as the row says it.
    const target = (words) => words.slice(words.indexOf("](") + 1);
    const label = (words) => words.slice(1, words.indexOf("]("));
    const named = (words) => (facts.has(words) ? facts.get(words).querySelector("b").textContent : words.slice(1, -1));
    const link = (words) => {
      const name = `${row.dataset.name}: ${label(words)} (${named(target(words))})`;
      return make("span", { class: "chip leads long", contenteditable: "false", role: "img", "aria-label": name, title: name, "data-fact": words, dir: "auto" }, label(words));
    };
    // A text as letters and chips. What nobody knows stays as it is written.
    const pieces = (text) => {
      const found = [];
      let rest = text;
      for (let match; (match = REFERENCE.exec(rest)); rest = rest.slice(match.index + match[0].length)) {
        if (match.index) found.push(rest.slice(0, match.index));
        found.push(match[0][0] === "[" ? link(match[0]) : facts.has(match[0]) ? chip(match[0]) : match[0]);
      }
      return rest ? [...found, rest] : found;
    };
    const inside = () => {
      const selection = getSelection();
      return selection.rangeCount && field.contains(selection.anchorNode) ? selection.getRangeAt(0) : null;
    };
    const select = (range) => {
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    };
    const index = (node) => Array.prototype.indexOf.call(node.parentNode.childNodes, node);
    const around = (node) => {
      const range = document.createRange();
      range.selectNode(node);
      return range;
    };
    // By way of the browser's own commands, so that its undo knows of it.
    const put = (text) => {
      command("insertHTML", make("div", {}, ...pieces(text)).innerHTML);
      // Some browsers leave the caret in what was put in last.
      const { anchorNode: node } = getSelection();
      const own = node && (node.closest ? node : node.parentNode).closest("[data-fact]");
      if (own) getSelection().setBaseAndExtent(own.parentNode, index(own) + 1, own.parentNode, index(own) + 1);
      step();
    };
    const remove = (node) => {
      select(around(node));
      command("delete");
    };
    // The chip beside the caret.
    const beside = (back) => {
      const { anchorNode: node, anchorOffset: at, isCollapsed } = getSelection();
      if (!isCollapsed || !field.contains(node)) return null;
      let next;
      if (node.nodeType === Node.TEXT_NODE) {
        if (back ? at > 0 : at < node.length) return null;
        next = back ? node.previousSibling : node.nextSibling;
      } else next = node.childNodes[back ? at - 1 : at];
      while (next && next.nodeType === Node.TEXT_NODE && !next.length) next = back ? next.previousSibling : next.nextSibling;
      return next && next.dataset && next.dataset.fact ? next : null;
    };

    let place = null;
    let lacking = "";
    // The form's field says what the chips say; the row tells which of them the text has not.
    const step = () => {
      // Where a chip is the last, some browsers let nobody write behind it without a line there.
      const last = field.lastChild;
      if (last && last.dataset && last.dataset.fact) field.append(make("br", {}));
      // A line that only holds the caret is none.
      area.value = written(field).replace(/\n+$/, "");
      const names = [];
      for (const [fact, item] of facts) {
        const lacks = area.value.split(fact).length - 1 < Number(item.dataset.times);
        item.classList.toggle("lacks", lacks);
        item.querySelector(".lack").hidden = !lacks;
        if (lacks) names.push(item.querySelector(item.dataset.link ? "b" : ".name").textContent);
      }
      const says = names.length ? row.dataset.lacks + ": " + names.join(", ") : "";
      if (says !== lacking) said.textContent = lacking = says;
    };
    const show = () => {
      const text = area.dir === "rtl" ? area.value.replace(/[\u2066\u2069]/g, "") : area.value;
      field.replaceChildren(...pieces(text));
      step();
      said.textContent = "";
    };
    // Puts a value where somebody writes. One that the text has as often as it should is moved there.
    const bring = (fact, item) => {
      field.focus();
      let range = place && field.contains(place.startContainer) ? place : null;
      if (!range) {
        range = document.createRange();
        range.selectNodeContents(field);
        range.collapse(false);
      }
      const isIt = ({ dataset }) => dataset.fact === fact || (item.dataset.link && target(dataset.fact) === fact);
      const there = Array.from(field.querySelectorAll("[data-fact]")).filter(isIt);
      let words = item.dataset.link ? `[${named(fact).replace(/[[\]{}\n]/g, "")}]${fact}` : fact;
      if (there.length && there.length >= Number(item.dataset.times)) {
        const mark = range.cloneRange();
        words = there[there.length - 1].dataset.fact;
        remove(there[there.length - 1]);
        range = field.contains(mark.startContainer) ? mark : getSelection().getRangeAt(0);
      }
      select(range);
      put(words);
      // A link that is new has words that fit where it stands.
      const all = Array.from(field.querySelectorAll("[data-fact]")).filter((one) => one.dataset.fact === words);
      if (item.dataset.link && !there.length && all.length) reword(all[all.length - 1]);
    };
    // The words of a link, in a small window of their own.
    const reword = (own) => {
      const words = own.dataset.fact;
      const input = make("input", { id: area.id + "-words", value: label(words), lang: area.lang, dir: area.dir, autocomplete: "off", autofocus: "yes" });
      const inner = make("form", { class: "order", method: "dialog" },
        make("p", {}, make("label", { for: input.id }, row.dataset.words), input),
        make("p", { class: "small" }, row.dataset.name + ": ", make("bdi", {}, named(target(words)))),
        make("p", {}, make("button", {}, row.dataset.save)));
      const pane = make("dialog", { class: "reword", "aria-label": row.dataset.words }, inner);
      let typed = "";
      inner.addEventListener("submit", () => (typed = input.value.replace(/[[\]{}\s]+/g, " ").trim()));
      pane.addEventListener("click", (event) => event.target === pane && pane.close());
      pane.addEventListener("close", () => {
        pane.remove();
        field.focus();
        if (!field.contains(own)) return;
        select(around(own));
        if (typed && typed !== label(words)) put(`[${typed}]${target(words)}`);
        else getSelection().collapseToEnd();
      });
      field.closest("main").append(pane);
      pane.showModal();
      input.select();
    };

    for (const [fact, item] of facts) {
      const value = item.querySelector("b");
      const button = make("button", { type: "button", class: "bring" }, value, " ", item.querySelector(".name"), " ");
      button.append(make("span", { class: "lack" }, row.dataset.lacks));
      item.replaceChildren(button);
      // The caret stays where it is while a finger or mouse is on the row.
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => bring(fact, item));
    }
    for (const lead of row.querySelectorAll("p")) lead.textContent = lead.dataset.lead;
    document.addEventListener("selectionchange", () => {
      const range = inside();
      if (range) place = range.cloneRange();
    });
    field.addEventListener("input", step);
    field.addEventListener("click", (event) => {
      const own = event.target.closest("[data-fact]");
      if (!own) return;
      select(around(own));
      if (own.dataset.fact[0] === "[") reword(own);
    });
    // Whoever has no finger or mouse marks a link and presses Enter.
    field.addEventListener("keydown", (event) => {
      const range = event.key === "Enter" && inside();
      const marked = range && !range.collapsed ? Array.from(range.cloneContents().querySelectorAll("[data-fact]")) : [];
      if (marked.length !== 1 || marked[0].dataset.fact[0] !== "[" || range.toString() !== marked[0].textContent) return;
      event.preventDefault();
      const own = Array.from(field.querySelectorAll("[data-fact]")).find((one) => range.intersectsNode(one) && one.dataset.fact === marked[0].dataset.fact);
      if (own) reword(own);
    });
    field.addEventListener("beforeinput", (event) => {
      const kind = event.inputType;
      const back = kind === "deleteContentBackward";
      const own = back || kind === "deleteContentForward" ? beside(back) : null;
      if (own) remove(own);
      else if (kind === "insertParagraph") command("insertLineBreak");
      else if (!kind.startsWith("format")) return;
      event.preventDefault();
      step();
    });
    const copy = (event) => {
      const range = inside();
      if (!range || range.collapsed) return;
      event.clipboardData.setData("text/plain", written(range.cloneContents()));
      event.preventDefault();
      if (event.type === "cut") command("delete");
      step();
    };
    field.addEventListener("copy", copy);
    field.addEventListener("cut", copy);
    field.addEventListener("paste", (event) => {
      event.preventDefault();
      put(event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n"));
    });
    // Chips are moved by the row, or cut and pasted; what comes from elsewhere comes as words.
    field.addEventListener("dragstart", (event) => event.preventDefault());
    field.addEventListener("drop", (event) => {
      event.preventDefault();
      field.focus();
      put(event.dataTransfer.getData("text/plain").replace(/\r\n?/g, "\n"));
    });
    title.addEventListener("click", () => field.focus());
    form.addEventListener("submit", step);
    // The browser may have put back what was typed before the page was left.
    addEventListener("pageshow", show);
    area.hidden = true;
    area.after(field, said);
    show();
  };

  // The page of the site with what is being typed in its place. Nothing in it can be followed, sent or run.
  const live = (form) => {
    const saving = (navigator.connection || {}).saveData;
    const frame = make("iframe", { title: form.dataset.look, sandbox: "allow-same-origin", class: "live" });
    const pane = make("details", { class: "fold" }, make("summary", {}, form.dataset.live), frame);
    const section = form.querySelector("[name=section]").value;
    let timer;
    let request;
    let seen = null;
    const ask = () => {
      clearTimeout(timer);
      if (request) request.abort();
      request = new AbortController();
      const body = new URLSearchParams(new FormData(form));
      body.set("do", "page");
      fetch(form.getAttribute("action"), { method: "POST", body, signal: request.signal })
        .then((answer) => (answer.status === 503 ? Promise.reject(answer) : answer.text()))
        .then((html) => {
          seen = frame.contentWindow && seen !== null ? frame.contentWindow.scrollY : null;
          frame.srcdoc = html;
        })
        .catch((why) => why.name === "AbortError" || wait(5000));
    };
    const wait = (time) => {
      clearTimeout(timer);
      if (pane.open) timer = setTimeout(ask, time);
    };
    frame.addEventListener("load", () => {
      const page = frame.contentDocument;
      if (!page || !frame.srcdoc) return;
      const own = page.getElementById(section);
      if (seen !== null) frame.contentWindow.scrollTo(0, seen);
      else if (own) own.scrollIntoView();
      seen = frame.contentWindow.scrollY;
      for (const link of page.querySelectorAll("a, form")) link.removeAttribute(link.href ? "href" : "action");
      for (const button of page.querySelectorAll("button, input")) button.disabled = true;
    });
    pane.addEventListener("toggle", () => pane.open && ask());
    form.addEventListener("input", () => wait(saving ? 3000 : 800));
    form.append(pane);
  };

  // Words that were typed and not sent are not lost by a slip: the browser asks before it leaves them.
  const hold = (form) => {
    let typed = false;
    form.addEventListener("input", () => (typed = true));
    form.addEventListener("submit", (event) => (typed = typed && event.submitter && event.submitter.formTarget === "_blank"));
    addEventListener("beforeunload", (event) => typed && event.preventDefault());
  };

  for (const form of document.querySelectorAll("form.order")) hold(form);
  for (const form of document.querySelectorAll("form.edit")) {
    const row = form.querySelector(".chips");
    if (row) chips(form, form.querySelector("textarea[name=body]"), row);
    if (form.dataset.live) live(form);
  }
})();
