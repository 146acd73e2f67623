// What only the reader's device can do: keep pages for a time without a network, tick off, remember what was read, know what is
// open now, read aloud, print, share, leave quickly. Nothing of it leaves the device. Everything works without it.
"use strict";
(() => {
  const { dataset: site } = document.currentScript;
  const root = document.documentElement;
  const all = (what, from = document) => Array.from(from.querySelectorAll(what));
  const show = (what, does) => all(what).forEach((element) => {
    element.hidden = false;
    if (does) element.addEventListener("click", () => does(element));
  });
  // A browser may refuse to keep anything: then nothing is kept.
  const store = {
    get: (key) => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      try {
        if (value) localStorage.setItem(key, JSON.stringify(value));
        else localStorage.removeItem(key);
      } catch {}
    },
  };
  const text = (name, words, parent, attributes = {}) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
    element.append(words);
    parent.append(element);
    return element;
  };

  // On a slow device, the clock of another place and the store take long: each has a turn of its own, between which the page answers
  // to its reader. What nobody waits for begins when the page stands.
  const soon = (does) => setTimeout(does);
  const later = (does) => addEventListener("load", () => setTimeout(does));

  // Without a network. A new edition is fetched once; on a dear connection nothing is fetched that nobody asked for.
  later(() => {
    if (!navigator.serviceWorker || !site.worker) return;
    navigator.serviceWorker.register(site.worker);
    const wanted = site.keep + " " + site.edition;
    if (store.get("kept") !== wanted && !(navigator.connection || {}).saveData) {
      navigator.serviceWorker.ready.then((worker) => {
        worker.active.postMessage(site.keep);
        store.set("kept", wanted);
      });
    }
  });
  if (root.dataset.kept) {
    const since = new Date(Number(root.dataset.kept));
    all("[data-copy]").forEach((note) => {
      note.hidden = false;
      const words = new Intl.DateTimeFormat(root.lang, { dateStyle: "long", timeStyle: "short", numberingSystem: "latn" }).format(since);
      text("bdi", words, note);
    });
  }

  // Open now? The page carries the hours of eight days, in the time of the place.
  let moment;
  const now = () => (moment = moment || new Date().toLocaleString("sv-SE", { timeZone: site.zone }));
  const clock = (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  const opening = (list) => {
    const [first, ...days] = list.dataset.open.split(" ");
    const at = now();
    const today = Math.round((Date.parse(at.slice(0, 10)) - Date.parse(first)) / 864e5);
    const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
    const spans = days.flatMap((day, index) => day.split(",").filter((span) => span !== "-").map((span) => {
      const [from, to] = span.split("-");
      return [(index - today) * 1440 + Number(from), (index - today) * 1440 + Number(to)];
    }));
    // A night is one stretch, though it is written as two.
    const joined = [];
    for (const span of spans) {
      const last = joined[joined.length - 1];
      if (last && last[1] === span[0]) last[1] = span[1];
      else joined.push(span);
    }
    if (today < 0 || today >= days.length) return null;
    const open = joined.find(([from, to]) => from <= minute && minute < to);
    const next = joined.find(([from]) => from > minute);
    if (open) return { open: true, words: site.open, time: open[1] - minute < 1440 && open[1] };
    return { open: false, words: site.closed, time: next && next[0] };
  };
  const day = (minutes) => {
    const date = new Date(Date.parse(now().slice(0, 10)) + Math.floor(minutes / 1440) * 864e5);
    return minutes < 1440 ? "" : new Intl.DateTimeFormat(root.lang, { weekday: "long", timeZone: "UTC" }).format(date);
  };
  soon(() => all("[data-open]").forEach((list) => {
    // Between two languages these words would stand in both.
    const state = !list.closest(".pair") && opening(list);
    if (!state) return;
    const line = document.createElement("p");
    line.className = state.open ? "opening now" : "opening";
    line.append(state.words);
    if (state.time) {
      const [before, after] = (state.open ? site.until : site.opens).split("{time}");
      const words = [day(state.time), clock(state.time % 1440)].filter(Boolean);
      line.append(" ", before);
      words.forEach((word, place) => {
        text("bdi", word, line);
        if (place + 1 < words.length) line.append(" ");
      });
      line.append(after || "");
    }
    list.before(line);
  }));

  // Boxes to tick. Ticks of a section are forgotten when its source text has changed: they would stand at other points.
  const place = location.pathname.split("/").slice(1);
  const here = [place[0], ...place.slice(2)].join("/");
  soon(() => all("[data-ticks]").forEach((section) => {
    const key = `ticks ${here}#${section.id}`;
    const known = store.get(key) || {};
    const ticked = new Set(known.unit === section.dataset.ticks ? known.on : []);
    all(".ticks > li", section).forEach((point, index) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = ticked.has(index);
      point.id = point.id || `${section.id}-${index + 1}`;
      box.setAttribute("aria-labelledby", point.id);
      box.addEventListener("change", () => {
        if (box.checked) ticked.add(index);
        else ticked.delete(index);
        store.set(key, ticked.size ? { unit: section.dataset.ticks, on: [...ticked] } : null);
      });
      point.prepend(box);
    });
  }));

  // What was read last, but not where being seen is dangerous.
  const lately = `lately ${place.slice(0, 2).join("/")}`;
  soon(() => {
    const title = document.querySelector("[data-read]");
    if (title) {
      const entry = { href: location.pathname, title: title.textContent, lang: title.closest("[lang]").lang };
      store.set(lately, [entry, ...(store.get(lately) || []).filter((old) => old.href !== entry.href)].slice(0, 5));
    }
    all("[data-lately]").forEach((section) => {
      const read = store.get(lately) || [];
      section.hidden = !read.length;
      for (const { href, title, lang } of read) text("a", title, text("li", "", section.querySelector("ul")), { href, lang });
    });
  });
  show("[data-forget]", () => {
    store.set(lately, null);
    all("[data-lately]").forEach((section) => (section.hidden = true));
  });

  // Leaves, and puts the other page into this one's place in the history.
  all("[data-exit]").forEach((link) => {
    const leave = () => {
      document.body.hidden = true;
      location.replace(link.href);
    };
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    let times = 0;
    addEventListener("keydown", ({ key }) => {
      times = key === "Escape" ? times + 1 : 0;
      if (times === 3) leave();
    });
  });

  show("[data-print]", () => print());
  if (navigator.share) show("[data-share]", () => navigator.share({ title: document.title, url: location.href.split("#")[0] }).catch(() => {}));

  // Reads aloud, sentence by sentence, with a voice of the device for the language of each part.
  let speech;
  const voice = (lang) => speech.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === lang.split("-")[0]);
  const sentences = () => all("article :is(h1, h2, h3, p, li)").flatMap((element) => {
    if (element.closest("[hidden], .trust, .marks, .small, .tools, details, nav") || element.matches("li:has(p, li)")) return [];
    const lang = element.closest("[lang]").lang;
    // Numbers to dial are read digit by digit, as they are for readers of the screen.
    const words = all("a.tel", element).reduce((words, tel) => words.replace(tel.innerText, tel.getAttribute("aria-label")), element.innerText).trim();
    const cut = self.Intl && Intl.Segmenter ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(words)] : [{ segment: words }];
    return cut.filter(({ segment }) => segment.trim()).map(({ segment }) => ({ element, lang, words: segment }));
  });
  let reading = 0;
  const mark = (element) => {
    all(".aloud").forEach((old) => old.classList.remove("aloud"));
    if (!element) return;
    element.classList.add("aloud");
    element.scrollIntoView({ block: "nearest" });
  };
  const say = ([next, ...rest], turn) => {
    if (turn !== reading) return;
    if (!next) return stop();
    const utterance = new SpeechSynthesisUtterance(next.words);
    utterance.voice = voice(next.lang);
    utterance.lang = next.lang;
    utterance.onend = () => say(rest, turn);
    utterance.onerror = () => turn === reading && stop();
    if (!utterance.voice) return say(rest, turn);
    mark(next.element);
    speech.speak(utterance);
  };
  const listening = (is) => all("[data-listen]").forEach((button) => {
    button.setAttribute("aria-pressed", is);
    button.lastElementChild.textContent = is ? button.dataset.stop : button.dataset.listen;
  });
  const stop = () => {
    reading += 1;
    speech.cancel();
    mark();
    listening(false);
  };
  later(() => {
    speech = self.speechSynthesis;
    if (!speech) return;
    const ready = () => {
      if (!voice(root.lang)) return;
      speech.onvoiceschanged = null;
      show("[data-listen]", (button) => {
        if (button.getAttribute("aria-pressed") === "true") return stop();
        listening(true);
        say(sentences(), (reading += 1));
      });
    };
    speech.onvoiceschanged = ready;
    ready();
    addEventListener("pagehide", stop);
  });
})();
