"""Packs and what they cost, beside the same content printed by another program."""

import hashlib
import json
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

import measure
from measure import Failed, median
from pages import is_item

PEER = "weasyprint==70.0"
PEER_SCRIPT = Path(__file__).with_name("peer.py")
PEER_STYLE = """
@page { size: A5; margin: 21mm 15mm 18mm 17mm; @bottom-center { content: counter(page) } }
html { font: 10.5pt/1.4 "Noto Sans", "Noto Naskh Arabic", sans-serif }
.icon { width: 1em; height: 1em; fill: none; stroke: currentColor }
.vh { display: none }
article { margin-bottom: 2em }
"""
# What a short pack changes in the templates: a line of a file, and what stands there instead. `%d` is the number of topics.
SHORTER = (
    (
        "style.typ",
        '#let data = json("/data.json")',
        """#let all = json("/data.json")
#let names(topics) = topics.map(t => (t.label,) + t.guides.map(g => g.label) + t.services.map(s => s.text.label)).flatten()
#let dropped = names(all.topics.slice(%d))
#let data = {
  let kept(text) = text.label not in dropped
  let uses = all.uses.filter(use => kept(use.text))
  let cited = uses.map(use => use.sources + use.values.map(item => item.sources).flatten()).flatten()
  (
    ..all,
    topics: all.topics.slice(0, %d),
    credits: all.credits.map(credit => (..credit, texts: credit.texts.filter(kept))),
    uses: uses,
    sources: all.sources.filter(source => source.number in cited),
  )
}""",
    ),
    # Other pages name the texts that are left out: each keeps a place to lead to.
    (
        "welcome.typ",
        '#import "style.typ": data, welcome',
        '#import "style.typ": data, dropped, welcome',
    ),
    ("welcome.typ", "#map\n", "#for name in dropped [#metadata(none)#label(name)]\n#map\n"),
)


@dataclass
class Prints:
    """Several prints of the same content."""

    costs: list = field(default_factory=list)
    pages: int = 0
    hashes: set = field(default_factory=set)
    """Of files, each with the edition that was printed: content may be edited while this runs."""

    @property
    def cpu(self):
        """CPU seconds of a whole process."""
        return median(cost.cpu for cost in self.costs)

    @property
    def cpu_of_40(self):
        """CPU seconds for 40 pages."""
        return self.cpu / self.pages * 40

    @property
    def memory(self):
        """The most that any print held."""
        return max(cost.memory for cost in self.costs)

    def __str__(self):
        return f"{self.pages} pages, {self.cpu:.2f} s, {self.memory:.0f} MB"

    @property
    def identical(self):
        """Whether the same edition always gave the same bytes."""
        return len(self.hashes) == len({edition for edition, _ in self.hashes})

    def add(self, cost, pages, file, edition=None):
        self.costs.append(cost)
        self.pages = pages
        self.hashes.add((edition, hashlib.sha256(file.read_bytes()).hexdigest()))


def print_pack(program, city, language, folder, prints):
    """Prints one pack."""
    folder.mkdir(parents=True, exist_ok=True)
    cost = measure.run([*program, "pack", "--city", city, "--language", language, "--out", str(folder), "--draft"])
    manifest = json.loads((folder / "manifest.json").read_text())
    (file,) = manifest["files"]
    prints.add(cost, file["pages"], folder / file["name"], manifest["edition"])


def extract(packs, folder, topics):
    """A copy of the templates of packs that sets the first topics only, with their sources."""
    shutil.copytree(packs, folder)
    for name, old, new in SHORTER:
        file = folder / "welcome" / name
        text = file.read_text()
        if text.count(old) != 1:
            raise Failed(f"packs/welcome/{name} has no line {old.strip()!r} any more; benches/packs.py must follow it")
        file.write_text(text.replace(old, new.replace("%d", str(topics))))
    return folder


class Peer:
    """WeasyPrint, in a process of its own."""

    def __init__(self, python):
        self._python = python

    @classmethod
    def install(cls, folder):
        """Fetches it into a folder."""
        try:
            venv.create(folder, with_pip=True)
            python = str(folder / "bin" / "python")
            subprocess.run([python, "-m", "pip", "install", "--quiet", PEER], check=True, capture_output=True, text=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Failed(f"{PEER} can't be installed: {getattr(error, 'stderr', None) or error}") from error
        return cls(python).tried()

    def tried(self):
        """Itself, when it can be started."""
        measure.run([self._python, "-c", "import weasyprint"])
        return self

    def print(self, source, prints):
        """Prints one file."""
        target = source.with_suffix(".pdf")
        cost = measure.run([self._python, str(PEER_SCRIPT), str(source), str(target)])
        prints.add(cost, int(cost.output), target)


def booklet(survey, language, file):
    """Writes one page of HTML with the guides and services of a language, topic by topic; gives their number."""
    home = survey.homes[language]
    direction = survey.pages[home].direction
    items = {}
    for topic in survey.pages[home].links:
        if topic.startswith(f"{home}/") and topic in survey.pages:
            links = survey.pages[topic].links
            items.update(dict.fromkeys(link for link in links if is_item(link) and link.startswith(f"{home}/")))
    mains = "\n".join(survey.pages[item].main for item in items)
    file.write_text(
        f'<!DOCTYPE html><html lang="{language}" dir="{direction}"><meta charset="utf-8"><title>Witaj</title>'
        f"<style>{PEER_STYLE}</style><body>{mains}"
    )
    return len(items)
