"""Packs and what they cost, beside the same content printed by another program."""

import hashlib
import json
import re
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
# The one line of the template of packs that sets all topics.
ALL_TOPICS = re.compile(r"^#for topic in data\.topics \{.*\}$", re.MULTILINE)
FIRST_TOPICS = """#for topic in data.topics.slice(0, {count}) {{ chapter(topic) }}
// Other pages name the texts that are left out: each keeps a place to lead to.
#for topic in data.topics.slice({count}) {{
  for text in (topic,) + topic.guides + topic.services.map(service => service.text) [#metadata(none)#label(text.label)]
}}"""


@dataclass
class Prints:
    """Several prints of the same content."""

    costs: list = field(default_factory=list)
    pages: int = 0
    hashes: set = field(default_factory=set)

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

    def add(self, cost, pages, file):
        self.costs.append(cost)
        self.pages = pages
        self.hashes.add(hashlib.sha256(file.read_bytes()).hexdigest())


def print_pack(program, city, language, folder, prints):
    """Prints one pack."""
    folder.mkdir(parents=True, exist_ok=True)
    cost = measure.run([*program, "pack", "--city", city, "--language", language, "--out", str(folder), "--draft"])
    (file,) = json.loads((folder / "manifest.json").read_text())["files"]
    prints.add(cost, file["pages"], folder / file["name"])


def extract(packs, folder, count):
    """A copy of the templates of packs that sets the first topics only: a pack of some 40 pages."""
    shutil.copytree(packs, folder)
    template = folder / "welcome" / "welcome.typ"
    text, changed = ALL_TOPICS.subn(FIRST_TOPICS.format(count=count), template.read_text())
    if changed != 1:
        raise Failed("packs/welcome/welcome.typ no longer sets its topics in one line; benches/packs.py must follow it")
    template.write_text(text)
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
