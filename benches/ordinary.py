"""Keywords of a word or two of pages that are in no hurry: what they find first is no number to call in danger."""

import json
import tomllib
from pathlib import Path

from halves import LANGUAGES, texts

# The topic of the numbers to call in danger.
SAFETY = "safety"


def write(folder):
    """Writes all such keywords with the pages that have them; gives the file."""
    questions = []
    for language in LANGUAGES:
        for keyword, ids in sorted(keywords(language).items()):
            judged = {"lang": language, "rel": {id: 2 for id in sorted(ids)}}
            questions.append({"id": f"{language}-{len(questions)}", "cat": "ordinary", "q": keyword} | judged)
    file = Path(folder) / "ordinary.json"
    file.write_text(json.dumps(questions, ensure_ascii=False), encoding="utf-8")
    return file


def keywords(language):
    """The pages of each keyword of a word or two."""
    told = {}
    for file, words in texts(language):
        if file.parts[-3] != SAFETY and is_in_no_hurry(file.parent):
            for keyword in (keyword for keyword in words if len(keyword.split()) <= 2):
                told.setdefault(keyword.lower(), set()).add("/".join(file.parts[-3:-1]))
    return told


def is_in_no_hurry(folder):
    (about,) = (*folder.glob("guide.toml"), *folder.glob("service.toml"))
    return tomllib.loads(about.read_text(encoding="utf-8")).get("urgency") == "normal"


def led_to_safety(questions, details):
    """How many of them find a number to call in danger before anything that they are a keyword of."""
    wanted = {question["id"]: question["rel"] for question in questions}
    first = ((wanted[detail["id"]], detail["found"][:1]) for detail in details)
    return sum(bool(found) and found[0] not in rel and found[0].startswith(f"{SAFETY}/") for rel, found in first)
