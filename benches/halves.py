"""Keywords of the content as they stand in the search box while they are typed: the last word cut."""

import json
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("poland", "tricity", "gdansk")
LANGUAGES = ("pl", "en", "uk", "ru", "be", "ar", "fa", "tr", "vi", "ka", "es", "hi")
# Of each language so many keywords, evenly from all in order.
KEYWORDS = 400
# Of a word that is longer, so much is typed; a shorter one that is not alone is half typed.
LONG, TYPED = 6, 0.55


def write(folder):
    """Writes keywords, what is typed of them, and for which texts they stand; gives both lists of files."""
    files = {"whole keywords": [], "half typed": []}
    for language in LANGUAGES:
        entries = sorted(keywords(language).items())
        for number, (keyword, ids) in enumerate(entries[:: max(1, len(entries) // KEYWORDS)][:KEYWORDS]):
            half = begun(keyword)
            judged = {"lang": language, "rel": {id: 2 for id in sorted(ids)}}
            for name, text in zip(files, (keyword, half)):
                files[name].append({"id": f"{language}-{name[:4]}-{number}", "cat": "prefix", "q": text} | judged)
    return {name: [put(folder, name, questions)] for name, questions in files.items()}


def put(folder, name, questions):
    file = Path(folder) / f"{name.replace(' ', '-')}.json"
    file.write_text(json.dumps(questions, ensure_ascii=False), encoding="utf-8")
    return file


def keywords(language):
    """The texts of each keyword of more than a short word."""
    told = {}
    for file, words in texts(language):
        for keyword in words:
            told.setdefault(keyword.lower(), set()).add("/".join(file.parts[-3:-1]))
    return {keyword: ids for keyword, ids in told.items() if begun(keyword)}


def texts(language):
    """The files of all guides and services, each with its keywords."""
    for layer in LAYERS:
        for file in (ROOT / "content" / layer).glob(f"*/*/*/{language}.md"):
            if file.parts[-4] in ("guides", "services"):
                yield file, tomllib.loads(file.read_text(encoding="utf-8").split("+++")[1]).get("keywords", [])


def begun(keyword):
    """What is typed of a keyword; nothing where that would be no more than a letter or two."""
    *before, last = keyword.split()
    if len(last) < LONG and not before or len(last) < 2 or not last.replace("’", "").isalpha():
        return None
    typed = round(len(last) * TYPED) if len(last) >= LONG else len(last) // 2
    return " ".join([*before, last[:typed]])
