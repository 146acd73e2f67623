"""Packs and what they cost, beside the same content printed by another program."""

import hashlib
import json
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import measure
import pages
from measure import Failed, median
from pages import is_item

# What the site keeps of finished files (`src/site/kept.rs`).
MOST_KEPT = 64 * 1024 * 1024
PEER = "weasyprint==70.0"
PEER_SCRIPT = Path(__file__).with_name("peer.py")
PEER_STYLE = """
@page { size: A5; margin: 21mm 15mm 18mm 17mm; @bottom-center { content: counter(page) } }
html { font: 10.5pt/1.4 "Noto Sans", "Noto Naskh Arabic", sans-serif }
.icon { width: 1em; height: 1em; fill: none; stroke: currentColor }
.vh { display: none }
article { margin-bottom: 2em }
"""
@dataclass
class Prints:
    """Several prints of the same content."""

    costs: list = field(default_factory=list)
    pages: int = 0
    bytes: int = 0
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
        self.bytes = file.stat().st_size
        self.hashes.add((edition, hashlib.sha256(file.read_bytes()).hexdigest()))


def print_pack(program, city, language, folder, prints, *options):
    """Prints one pack, with further options of the command, into a folder that holds nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    command = [*program, "pack", "--city", city, "--language", language, "--out", str(folder), "--draft", *options]
    cost = measure.run(command)
    manifest = json.loads((folder / "manifest.json").read_text())
    (file,) = manifest["files"]
    prints.add(cost, file["pages"], folder / file["name"], manifest["edition"])


def print_and_print(program, city, languages, topics, runs, step):
    """Has one process, a server, print different packs; gives its own memory in MB after every so many, without the files that it
    keeps."""
    held, kept = [], 0
    with pages.serving(program, f"/{city}/{languages[0]}") as (server, _):
        for number in range(runs):
            language, topic = languages[number % len(languages)], topics[number // len(languages) % len(topics)]
            query = urlencode({"city": city, "product": "welcome", "language": language, "topic": topic})
            with urlopen(f"{server.address}/packs/{city}-welcome-{language}.pdf?{query}") as answer:
                file = answer.read()
                if not file.startswith(b"%PDF"):
                    raise Failed(f"{answer.url} is no PDF")
                kept = min(kept + len(file), MOST_KEPT)
            if (number + 1) % step == 0:
                held.append(measure.own_memory(server.pid) - kept / 1e6)
    return held


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
