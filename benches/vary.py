"""Writes a content repository with one city of any number of items, varied from the shipped ones.

Each item is a shipped guide or service in which some words are others of the same language, and a few are new: so length,
sections, facts, links, keywords and the growth of the vocabulary are those of real content, and the meaning is lost.
"""

import random
import re
import shutil
from pathlib import Path

from generate import digest, put

CITY = "gdansk"
LAYERS = ["poland", "tricity", "gdansk"]
LANGUAGES = ["pl", "en", "uk", "ru", "be", "ar", "fa", "tr", "vi", "ka", "es", "hi"]
# The shares of words that are others, and that are no words yet.
OTHER, NEW = 0.2, 0.01
# What must stay as it is: facts, targets of links, ids of sections, addresses, names with numbers.
FIXED = re.compile(r"\{[^}]*\}|\]\([^)]*\)|https?://\S+|\S*@\S*|(?:\S+ )?\w*\d\S*")
WORD = re.compile(r"[^\W\d_]{3,}")


def write(content, folder, items, languages=tuple(LANGUAGES), seed=1):
    """Writes the repository into `folder`; `content` is the shipped one. The city has `items` guides and services."""
    content, folder = Path(content), Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(content / "topics.toml", folder)
    for layer in LAYERS:
        shutil.copytree(content / layer, folder / layer)
    shipped = sorted([*(content / "poland").glob("guides/*/*/guide.toml"), *(content / "poland").glob("services/*/*/service.toml")])
    home = folder / CITY
    layer = (home / "layer.toml").read_text(encoding="utf-8")
    put(home / "layer.toml", re.sub(r"languages = .*", f"languages = {list(languages)}".replace("'", '"'), layer, count=1))
    draw = random.Random(seed)
    there = sum(len([*(content / layer).glob("*/*/*/[gs]*.toml")]) for layer in LAYERS)
    texts = {language: [Text(path.parent / f"{language}.md") for path in shipped] for language in {"pl", *languages}}
    words = {language: [word for text in of for word in WORD.findall(FIXED.sub(" ", text.body))] for language, of in texts.items()}
    keywords = {language: [word for text in of for word in text.keywords] for language, of in texts.items()}
    for number in range(max(items - there, 0)):
        base = draw.randrange(len(shipped))
        record = shipped[base]
        kind, topic = record.parts[-4], record.parts[-3]
        target = home / kind / topic / f"{record.parent.name}-{number}"
        put(target / record.name, record.read_text(encoding="utf-8"))
        hashes = None
        for language in ["pl", *(language for language in languages if language != "pl")]:
            varied = texts[language][base].varied(words[language], keywords[language], draw)
            hashes = hashes or varied.hashes()
            put(target / f"{language}.md", varied.markdown(hashes if language != "pl" else {}))


class Text:
    """A text of an item, taken apart."""

    def __init__(self, file=None, parts=None):
        if parts:
            self.title, self.summary, self.keywords, self.body = parts
            return
        _, head, self.body = file.read_text(encoding="utf-8").split("+++\n", 2)
        value = lambda name: re.search(rf'^{name} = "(.*)"$', head, re.M).group(1)
        self.title, self.summary = value("title"), value("summary")
        listed = re.search(r"^keywords = \[(.*?)\]", head, re.M | re.S)
        self.keywords = re.findall(r'"((?:[^"\\]|\\.)*)"', listed.group(1)) if listed else []

    def varied(self, words, keywords, draw):
        change = lambda text, share: vary(text, words, share, draw)
        own = draw.sample(self.keywords, len(self.keywords) * 2 // 3)
        others = draw.sample(keywords, len(self.keywords) - len(own))
        return Text(parts=(change(self.title, 2 * OTHER), change(self.summary, OTHER), own + others, change(self.body, OTHER)))

    def sections(self):
        parts = re.split(r"^(?=## .*\{#)", self.body.strip(), flags=re.M)
        intro = {"intro": parts[0]} if parts[0].strip() else {}
        return intro | {re.search(r"\{#([^}]+)\}", part).group(1): part for part in parts[1:]}

    def hashes(self):
        return {"head": digest(f"{self.title}\n{self.summary}")} | {id: digest(text) for id, text in self.sections().items()}

    def markdown(self, hashes):
        stamp = "[translates]\n" + "".join(f'{id} = "{hash}"\n' for id, hash in hashes.items()) if hashes else ""
        keywords = ", ".join(f'"{keyword}"' for keyword in self.keywords)
        origin = "machine" if hashes else "person"
        front = f'title = "{self.title}"\nsummary = "{self.summary}"\nkeywords = [{keywords}]\norigin = "{origin}"\n'
        return f"+++\n{front}{stamp}+++\n{self.body}"


def vary(text, words, share, draw):
    """The text with some words exchanged, but for what is fixed."""
    pieces, end = [], 0
    for fixed in FIXED.finditer(text):
        pieces += [vary_words(text[end : fixed.start()], words, share, draw), fixed.group()]
        end = fixed.end()
    return "".join(pieces) + vary_words(text[end:], words, share, draw)


def vary_words(text, words, share, draw):
    def other(match):
        chance = draw.random()
        if chance < NEW:
            one, two = draw.choice(words), draw.choice(words)
            return one[: (len(one) + 1) // 2] + two[len(two) // 2 :]
        return draw.choice(words) if chance < share else match.group()

    return WORD.sub(other, text)
