"""What search costs: in a city, in indexes of 10,000 and 100,000 items on a disk, and the pages a second that a server answers."""

import json
import os
import random
import subprocess
from pathlib import Path
from urllib.parse import quote

import measure
import pages
import vary
from measure import Failed
from run import ROOT

CITY_ITEMS = 500
# Items in one language → milliseconds of CPU that 99 of 100 questions may take.
QUESTION = {CITY_ITEMS: 1, 10_000: 3, 100_000: 8}
KEYSTROKE = 1
BUILD_SECONDS, BUILD_MEGABYTES, LIVE_SECONDS = 3, 25, 0.5
PEAK, OPEN_MS, OPEN_MEGABYTES = 400, 10, 10
REQUESTS = 3000
LANGUAGE = "pl"
# As `./start` and the README start a site.
AS_A_SITE = ["env", "MALLOC_MMAP_THRESHOLD_=1048576", "MALLOC_TRIM_THRESHOLD_=1048576"]


def bench():
    """Builds the benchmark; gives its path."""
    command = ["cargo", "bench", "--bench", "search", "--no-run", "--message-format", "json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed("cargo could not build the benchmark")
    built = [json.loads(line) for line in done.stdout.splitlines()]
    return next(one["executable"] for one in built if one.get("executable") and one["target"]["name"] == "search")


def measure_all(report, program, executable, folder, files):
    """All of it; `files` hold the questions."""
    content = folder / "varied"
    vary.write(ROOT / "content", content, CITY_ITEMS)
    queries = ["--queries", *map(str, files)]
    told = ask([*AS_A_SITE, executable, "city", "--content", str(content), *queries])
    report.title("a city", f"{told['items']} items in {told['languages']} languages; CPU time of the whole process")
    spread(report, "question", told["questions"], QUESTION[CITY_ITEMS])
    spread(report, "keystroke", told["keystrokes"], KEYSTROKE)
    seconds, megabytes = told["build_cpu_seconds"], told["build_megabytes"]
    report.line("all indexes, CPU", f"{seconds:.2f} s", f"≤ {BUILD_SECONDS} s", seconds <= BUILD_SECONDS)
    told_of = f"{megabytes:.1f} MB, {told['index_megabytes']:.1f} of it indexes"
    report.line("all indexes, memory", told_of, f"≤ {BUILD_MEGABYTES} MB", megabytes <= BUILD_MEGABYTES)
    seconds = told["one_language_cpu_seconds"]
    report.line("after an edit: one language anew, CPU", f"{seconds:.2f} s", f"≤ {LIVE_SECONDS} s", seconds <= LIVE_SECONDS)
    throughput(report, program, content, folder, files)
    for items in list(QUESTION)[1:]:
        index(report, executable, folder / f"index-{items}", items, queries)


def index(report, executable, folder, items, queries):
    folder.mkdir()
    told = ask([executable, "write", str(folder), str(items), LANGUAGE])
    report.title(f"{items:,} items in one language", "an index on the disk")
    report.line("written, CPU", f"{told['cpu_seconds']:.1f} s, {told['disk_megabytes']:.0f} MB on the disk")
    most = items == max(QUESTION)
    peak = told["peak_megabytes"]
    before = f"{told['held_before']:.0f} of it before"
    report.line("most memory while writing", f"{peak:.0f} MB, {before}", f"≤ {PEAK} MB" if most else None, peak <= PEAK if most else None)
    told = ask([executable, "ask", str(folder), LANGUAGE, *queries])
    wall, held = told["open"]["wall_ms"], told["open_megabytes"]
    report.line("opened", f"{wall:.1f} ms", f"≤ {OPEN_MS} ms", wall <= OPEN_MS)
    report.line("own memory once open", f"{held:.1f} MB", f"≤ {OPEN_MEGABYTES} MB", held <= OPEN_MEGABYTES)
    report.line("own memory after the questions", f"{told['asked_megabytes']:.1f} MB")
    spread(report, "question", told["questions"], QUESTION[items])


def spread(report, what, told, bar):
    figure = f"{told['p50']:.2f} / {told['p99']:.2f} / {told['max']:.2f} ms of {told['count']:,}"
    report.line(f"{what}, CPU: p50 / p99 / most", figure, f"≤ {bar} ms", told["p99"] <= bar)


def throughput(report, program, content, folder, files, seconds=10):
    """Requests a second for the search page, from a server on two cores; `wrk` asks from the others."""
    cores = sorted(os.sched_getaffinity(0))
    cpus = lambda some: ["taskset", "--cpu-list", ",".join(map(str, some))]
    questions = [question for file in files for question in json.loads(Path(file).read_text(encoding="utf-8"))]
    random.Random(1).shuffle(questions)
    paths = [f"/{vary.CITY}/{question['lang']}/search?q={quote(question['q'])}" for question in questions]
    script = folder / "paths.lua"
    script.write_text(
        "local paths = {" + ",".join(json.dumps(path) for path in paths) + "}\nlocal at = 0\n"
        'request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end\n', encoding="utf-8")
    with pages.serving([*cpus(cores[:2]), *AS_A_SITE, *program, "--content", str(content)], f"/{vary.CITY}/pl") as (server, _):
        command = [*cpus(cores[2:] or cores), "wrk", "--threads", "2", "--connections", "32", "--script", str(script)]
        try:
            # The first run builds the indexes and is not counted.
            measure.run([*command, "--duration", "10s", server.address])
            output = measure.run([*command, "--duration", f"{seconds}s", server.address]).output
        except (OSError, Failed) as error:
            report.line("requests of the search page", f"not measured: {error}")
            return
    told = dict(line.split(":", 1) for line in output.splitlines() if ":" in line)
    rate = float(told["Requests/sec"])
    wrong = told.get("  Non-2xx or 3xx responses", "0").strip()
    report.line("requests of the search page on two cores", f"{rate:,.0f} a second, {wrong} failed", f"≥ {REQUESTS:,}", rate >= REQUESTS)


def ask(command):
    return json.loads(measure.run(command).output)
