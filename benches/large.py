"""A large content repository: how long reading and checking takes, and how soon one edit is served."""

import os
import time
from pathlib import Path
from urllib.request import urlopen

import generate
import measure
import pages

CITIES, ITEMS = 50, 400
EDITED = "city-07/guides/health/item-000"
# What the largest repository that we foresee may cost, on two cores.
SECONDS, MEMORY, EDIT_SECONDS = 60.0, 4000.0, 1.0


def measure_all(report, program, folder, edits=5):
    """Generates the repository, checks it on two cores, serves it, and edits one text again and again."""
    texts = generate.write(folder, CITIES, ITEMS)
    report.title("a large repository", f"{CITIES} cities, {ITEMS} items each, {len(generate.LANGUAGES)} languages: {texts:,} texts")
    two = ["taskset", "--cpu-list", ",".join(str(core) for core in sorted(os.sched_getaffinity(0))[:2])]
    cost = measure.run([*two, *program, "check", "--content", str(folder)])
    report.line("read and checked", f"{cost.wall:.1f} s, {cost.cpu:.1f} s of CPU", f"< {SECONDS:g} s", cost.wall < SECONDS)
    report.line("memory", f"{cost.memory:,.0f} MB", f"< {MEMORY:,g} MB", cost.memory < MEMORY)
    city, _, topic, slug = EDITED.split("/")
    page = f"/{city}/uk/{topic}/{slug}"
    with pages.serving([*two, *program, "--content", str(folder)], page) as (server, wall):
        report.line("from start to the first page", f"{wall:.1f} s")
        waits = [wait(server, page, Path(folder) / EDITED / "uk.md", "Зміна " + letter) for letter in "АБВГДЕЖ"[:edits]]
    held = measure.median(waits) < EDIT_SECONDS
    report.line("from one edit to its page", measure.seconds(waits), f"< {EDIT_SECONDS:g} s", held)


def wait(server, page, file, mark):
    """Seconds until a new title is served."""
    text = file.read_text(encoding="utf-8")
    start = time.perf_counter()
    file.write_text(text.replace('title = "', f'title = "{mark} ', 1), encoding="utf-8")
    while time.perf_counter() - start < 60:
        if mark in urlopen(server.address + page).read().decode():
            return time.perf_counter() - start
        time.sleep(0.01)
    raise measure.Failed(f"the edit of {file} was not served within a minute")
