"""What questions become that are typed with the keyboard set to Latin letters, or with keys for the marks of Vietnamese."""

import json
import re
import tomllib
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# As in src/locale/words.rs: the keys of a keyboard with Latin letters, row by row, without and with shift.
KEYS, SHIFT = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./=", "~QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?+"
# Acute, grave, hook, tilde, dot below: typed after the syllable. Circumflex, horn, breve, đ: typed after the letter.
TONES = dict(zip("\u0301\u0300\u0309\u0303\u0323", ["s1", "f2", "r3", "x4", "j5"]))
MARKS = {"\u0302": ("", "6"), "\u031b": ("w", "7"), "\u0306": ("w", "8")}
TELEX, VNI = 0, 1
# Typos and half words are those of another keyboard then, and office words are Polish.
CATEGORIES = {"inflect", "question", "synonym", "emergency"}


def write(folder):
    """Writes the questions of practice that a keyboard would spoil, and the same spoilt; gives both lists of files."""
    files = {"typed rightly": [], "typed with other keys": []}
    for file in sorted((ROOT / "tests" / "search" / "practice").glob("queries_*.json")):
        language = file.stem.removeprefix("queries_")
        retype = retyped(language)
        questions = json.loads(file.read_text(encoding="utf-8"))
        rightly = [one for one in questions if one["cat"] in CATEGORIES and any(one["rel"].values()) and fits(language, one["q"])]
        if not retype or not rightly:
            continue
        spoilt = [one | {"id": f"{one['id']}-{number}", "q": text} for one in rightly for number, text in enumerate(retype(one["q"]))]
        for name, written in zip(files, (rightly, spoilt)):
            put = Path(folder) / f"{name.replace(' ', '-')}-{language}.json"
            put.write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
            files[name].append(put)
    return files


def fits(language, question):
    """Whether all of it would be spoilt: no Latin letters among others, and Vietnamese with its marks."""
    return not question.isascii() if language == "vi" else not re.search("[A-Za-zà-ž]", question)


def retyped(language):
    """Gives what may become of a question; nothing for a language with a Latin keyboard."""
    rules = tomllib.loads((ROOT / "locales" / language / "search.toml").read_text(encoding="utf-8"))
    if rules.get("typing"):
        return lambda question: [" ".join(syllable(word, way) for word in question.split()) for way in (TELEX, VNI)]
    if not rules.get("keyboard"):
        return None
    keyboard = rules["keyboard"][0]
    keys = dict(zip(keyboard["shift"].split(), SHIFT)) | dict(zip(keyboard["keys"].split(), KEYS))
    # A key may give two letters: longer ones first.
    several = re.compile("|".join(re.escape(given) for given in sorted(keys, key=len, reverse=True)))
    return lambda question: [several.sub(lambda given: keys[given[0]], unicodedata.normalize("NFC", question))]


def syllable(word, way):
    typed, tone = "", ""
    for letter in unicodedata.normalize("NFD", word):
        if letter in TONES:
            tone = TONES[letter][way]
        elif letter in MARKS:
            typed += MARKS[letter][way] or typed[-1]
        elif letter in "đĐ":
            typed += ("dd", "d9")[way]
        else:
            typed += letter
    return typed + tone
