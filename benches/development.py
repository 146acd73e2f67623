"""Writes the development set of search as a content repository: its services in five languages, alone or among unrelated entries."""

import json
import random
import re
from pathlib import Path

from generate import PROVENANCE, digest, put

ROOT = Path(__file__).resolve().parent.parent
SET = ROOT / "tests" / "search"
CITY, TOPIC = "testowo", "first-steps"
FIRST_HELP = "emergency-numbers"
LANGUAGES = ["pl", "uk", "ru", "en", "ar"]
# Syllables of names that nobody has.
SYLLABLES = {"pl": "bra dol wik mar tes rów ka lin", "uk": "бра дол вік мар тес рів ка лін", "ru": "бра дол вик мар тес ров ка лин", "en": "bra dol wick mar tess row ka lin", "ar": "بر دول ويك مار تس رو كا لين"}


def write(folder, unrelated=0, seed=1):
    """Writes the repository with so many unrelated entries. The office's Polish terms are keywords of the Polish texts alone."""
    folder = Path(folder)
    put(folder / "topics.toml", f'[[topic]]\nslug = "{TOPIC}"\nicon = "work"\n')
    languages = json.dumps(LANGUAGES)
    # The program takes a number in a text for a fact that nobody proves, unless it is part of a name.
    numbers = {number for entries in (read(f"corpus_{language}.json") for language in LANGUAGES) for entry in entries
               for number in re.findall(r"\w*\d[\w+-]*", entry["title"] + " " + entry["summary"])}
    put(folder / "kraj" / "layer.toml", 'name = "Kraj"\nkind = "country"\nsource_language = "pl"\n')
    put(folder / CITY / "layer.toml", f'name = "Testowo"\nkind = "city"\nparent = "kraj"\nemergency = ["{TOPIC}/{FIRST_HELP}"]\nshort_numbers = ["112"]\nsource_language = "pl"\nlanguages = {languages}\nproper_names = {json.dumps(sorted(numbers))}\n'
        "[bounds]\nwest = 18.0\nsouth = 54.0\neast = 19.0\nnorth = 55.0\n")
    put(folder / CITY / "sources.toml", '[office]\ntitle = "Strona urzędu"\npublisher = "official"\ndate = "2026"\n')
    put(folder / CITY / "facts.toml", '[number-112]\ntype = "phone"\nvalue = "112"\nprint = "yes"\n' + PROVENANCE)
    for name in ("letter", "values"):
        put(folder / CITY / name / "pl.md", '+++\ntitle = "Witaj"\nsummary = "Witaj."\norigin = "person"\n+++\n\nDzień dobry.\n')
    entries = {language: {entry["id"]: entry for entry in read(f"corpus_{language}.json")} for language in LANGUAGES}
    for id, polish in entries["pl"].items():
        service(folder, id, {language: entries[language][id] for language in LANGUAGES}, polish["official"])
    words = read_json(Path(__file__).parent / "unrelated.json")
    draw = {language: random.Random(f"{seed} {language}") for language in LANGUAGES}
    for number in range(unrelated):
        texts = {language: {"aliases": [], **entry(language, words[language], draw[language])} for language in LANGUAGES}
        service(folder, f"unrelated-{number}", texts, [])


def service(folder, id, texts, official):
    home = folder / CITY / "services" / TOPIC / id
    put(home / "service.toml", ('phones = [{ fact = "number-112" }]\n' if id == FIRST_HELP else "") + PROVENANCE)
    hashes = {"head": digest(f"{texts['pl']['title']}\n{texts['pl']['summary']}")}
    for language, text in texts.items():
        keywords = list(dict.fromkeys(text["aliases"] + (official if language == "pl" else [])))
        front = f"title = {quoted(text['title'])}\nsummary = {quoted(text['summary'])}\n"
        front += f"keywords = [{', '.join(map(quoted, keywords))}]\n"
        front += 'origin = "person"\n' if language == "pl" else f'origin = "machine"\n[translates]\nhead = "{hashes["head"]}"\n'
        put(home / f"{language}.md", f"+++\n{front}+++\n")


def entry(language, words, draw):
    """An entry about anything else: title and two or three sentences."""
    things, kinds, everyday = (words[name].split() for name in ("things", "kinds", "everyday"))
    syllables = SYLLABLES[language].split()
    name = lambda: "".join(draw.choice(syllables) for _ in range(draw.randint(2, 3))).capitalize()

    def fill(frame):
        for mark, choose in (("{t}", lambda: draw.choice(things)), ("{k}", lambda: draw.choice(kinds)), ("{e}", lambda: draw.choice(everyday)), ("{n}", name)):
            while mark in frame:
                frame = frame.replace(mark, choose(), 1)
        return frame[0].upper() + frame[1:]

    title = fill(draw.choice(["{k} {t}", "{t} {n}", "{e}: {t}", "{t} {t}", "{k} {e} {n}"]))
    return {"title": title, "summary": " ".join(fill(frame) for frame in draw.sample(words["frames"], draw.randint(2, 3)))}


def elsewhere(file):
    """Writes the questions anew, each on the sites of all other languages than its own."""
    questions = [question for language in LANGUAGES for question in read(f"queries_{language}_dev.json")]
    asked = [question | {"lang": site} for question in questions for site in LANGUAGES if site != question["lang"]]
    Path(file).write_text(json.dumps(asked, ensure_ascii=False), encoding="utf-8")


def questions():
    """The files of its judged questions."""
    return [SET / f"queries_{language}_dev.json" for language in LANGUAGES]


def read(name):
    return read_json(SET / name)


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def quoted(text):
    return json.dumps(text, ensure_ascii=False)
