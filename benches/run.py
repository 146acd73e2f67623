"""Measures Witaj on the shipped content, and says which of its bars are missed.

Nothing here is a test: times depend on the machine and on its other work. Each figure is the middle of several
measurements, and where it can it stands beside something else that was measured on the same machine in the same minute.
"""

import argparse
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import large
import measure
import packs
import pages
from measure import Failed, median, seconds

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target" / "release" / "witaj"
CITY = "gdansk"
FIRST = f"/{CITY}/uk"

# The bars. Those of packs are for 40 pages: CPU is counted per 40 pages, memory is that of a short pack of about 40.
CHECK_SECONDS = 1.0
READY_SECONDS = 3.0
PAGE_BYTES = 30_000
CPU_OF_40_PAGES = 0.6
MEMORY = 150.0
# The chapter of a short pack, so that it is of some 40 pages.
TOPIC = "culture-community"
# The chapter of a set of some 60 pages.
LONGER_TOPIC = "health"
CPU_OF_ALL = 6.0
# A whole pack, counted for as many pages.
WHOLE_PAGES = 238
CPU_OF_WHOLE = 2.5
# Packs that a server prints one after the other, in steps; from one of them on it holds no more than so much more, besides the
# files that it keeps for whoever asks again.
MANY_PRINTS, PRINTS_STEP, WARM_STEP = 100, 20, 3
GROWTH = 1.1
MANY_TOPICS = ["culture-community", "first-steps", "housing", "taking-part", "transport-money", "polish-language", "safety", "work"]
MEMORY_OF_ALL = 300.0
LARGEST_PACK = 3_000_000
PEER_TIMES = 10.0


class Report:
    """Prints figures as they come, and remembers the bars that were missed."""

    def __init__(self):
        self.missed = []
        self._subject = ""

    def title(self, subject, text):
        self._subject = subject
        print(f"\n{subject}: {text}", flush=True)

    def line(self, what, figure, bar=None, held=None):
        """One figure; with a bar and whether it is held."""
        verdict = {None: "", True: "held", False: "MISSED"}[held]
        print(f"  {what:<36} {figure:<58} {bar or '':<9} {verdict}".rstrip(), flush=True)
        if held is False:
            self.missed.append(f"{self._subject}, {what}")

    def close(self, judged=True):
        """Says which bars were missed, and gives the status to exit with: 1 where one was, if the program is judged."""
        print(f"\nMissed: {'; '.join(self.missed)}." if self.missed else "\nEvery bar is held.")
        return 1 if self.missed and judged else 0


def check(report, program, runs):
    report.title("witaj check", f"{runs} runs after one that is not counted; least / middle / most")
    files = [str(file) for folder in ("content", "locales") for file in sorted((ROOT / folder).rglob("*")) if file.is_file()]
    measure.run([*program, "check"])
    pairs = [(measure.run([*program, "check"]), measure.run(["cat", *files])) for _ in range(runs)]
    wall = [ours.wall for ours, _ in pairs]
    report.line("from start to end", seconds(wall), f"< {CHECK_SECONDS:g} s", median(wall) < CHECK_SECONDS)
    report.line("CPU", seconds(ours.cpu for ours, _ in pairs))
    report.line(f"only reading its {len(files)} files (cat)", seconds(read.wall for _, read in pairs))
    report.line("check ÷ only reading, pair by pair", f"{median(ours.wall / read.wall for ours, read in pairs):.1f} times")


def ready(report, program, runs):
    report.title("witaj serve", f"{runs} starts; least / middle / most")
    walls = []
    for _ in range(runs):
        with pages.serving(program, FIRST) as (_, wall):
            walls.append(wall)
    held = median(walls) < READY_SECONDS
    report.line("from start to the first page", seconds(walls), f"< {READY_SECONDS:g} s", held)


def weigh(report, program):
    """What pages weigh; gives the walk over the site."""
    with pages.serving(program, FIRST) as (server, _):
        survey = pages.survey(server, FIRST)
    report.title("bytes over the wire", "page, styles and pictures of a first visit in brotli, with the headers of the answers")
    weights = survey.weights
    report.line("pages", f"{len(weights)} in {len(survey.homes)} languages ({', '.join(survey.homes)})")
    for what, of in (("largest page", weights), ("largest guide or service", [*filter(pages.is_item, weights)])):
        largest = max(of, key=weights.get)
        weight = weights[largest]
        report.line(what, f"{weight:,} bytes, {urlsplit(largest).path}", f"≤ {PAGE_BYTES:,}", weight <= PAGE_BYTES)
    report.line("middle page", f"{median(weights.values()):,.0f} bytes")
    asked = ", ".join(f"{host} by {page}" for host, page in survey.foreign.items())
    report.line("other hosts that pages ask", asked or "0", "0", not asked)
    return survey


def print_all(report, program, survey, peer, runs, folder):
    """Packs in every language, in full and of some 40 pages, in turn with the peer."""
    for language in survey.homes:
        whole, short, other = packs.Prints(), packs.Prints(), packs.Prints()
        source = folder / f"{language}.html"
        items = packs.booklet(survey, language, source)
        for _ in range(runs):
            packs.print_pack(program, CITY, language, folder / "whole", whole, "--full")
            packs.print_pack(program, CITY, language, folder / "short", short, "--topic", TOPIC)
            if peer:
                peer.print(source, other)
        report.title(f"witaj pack --language {language}", f"whole process, {runs} prints; middle of CPU, most of memory")
        tell_pack(report, "short pack", short)
        report.line("short pack, memory", f"{short.memory:.0f} MB", f"≤ {MEMORY:g} MB", short.memory <= MEMORY)
        tell_pack(report, "whole pack", whole)
        cpu = whole.cpu / whole.pages * WHOLE_PAGES
        report.line(f"whole pack, CPU per {WHOLE_PAGES} pages", f"{cpu:.2f} s", f"≤ {CPU_OF_WHOLE:g} s", cpu <= CPU_OF_WHOLE)
        report.line("largest file", f"{whole.bytes:,} bytes", f"≤ {LARGEST_PACK:,}", whole.bytes <= LARGEST_PACK)
        identical = whole.identical and short.identical
        report.line("every print has the same bytes", "yes" if identical else "no", "yes", identical)
        if peer:
            report.line(packs.PEER, f"{other} ({items} guides and services, nothing else)")
            ratios = [theirs.cpu / ours.cpu for ours, theirs in zip(whole.costs, other.costs)]
            times = median(ratios)
            report.line("its CPU ÷ that of the whole pack", f"{times:.1f} times, pair by pair", f"≥ {PEER_TIMES:g}", times >= PEER_TIMES)
            # Its prints of the same texts have up to twice as many pages: a page of either is not the same work.
            report.line("the same per page", f"{times * whole.pages / other.pages:.1f} times")


def print_all_at_once(report, program, languages, runs, folder):
    """One run for all languages, each a set of some 60 pages."""
    costs = []
    for _ in range(runs):
        command = [*program, "pack", "--city", CITY, "--language", ",".join(languages), "--out", str(folder / "all"), "--draft"]
        command += ["--topic", LONGER_TOPIC]
        costs.append(measure.run(command))
    cpu, memory = median(cost.cpu for cost in costs), max(cost.memory for cost in costs)
    report.title(f"witaj pack in {len(languages)} languages", f"one process, {runs} runs; middle of CPU, most of memory")
    report.line("CPU", f"{cpu:.2f} s", f"≤ {CPU_OF_ALL:g} s", cpu <= CPU_OF_ALL)
    report.line("memory", f"{memory:.0f} MB", f"≤ {MEMORY_OF_ALL:g} MB", memory <= MEMORY_OF_ALL)


def print_many(report, program, languages, topics):
    """Different packs of one process, one after the other: what it holds does not grow with their number."""
    held = packs.print_and_print(program, CITY, languages, topics, MANY_PRINTS, PRINTS_STEP)
    report.title(f"{MANY_PRINTS} packs of one server", f"its own memory after every {PRINTS_STEP}, without the files that it keeps")
    grown = held[-1] / held[WARM_STEP - 1]
    report.line("memory", ", ".join(f"{most:.0f}" for most in held) + " MB", f"≤ {GROWTH:g} ×", grown <= GROWTH)


def tell_pack(report, what, prints):
    report.line(what, str(prints))
    held = prints.cpu_of_40 <= CPU_OF_40_PAGES
    report.line(f"{what}, CPU per 40 pages", f"{prints.cpu_of_40:.2f} s", f"≤ {CPU_OF_40_PAGES:g} s", held)


def find_peer(args, folder):
    if args.no_peer:
        return None
    try:
        return packs.Peer(args.peer_python).tried() if args.peer_python else packs.Peer.install(folder / "peer")
    except (Failed, OSError) as error:
        print(f"\nNOT COMPARED with {packs.PEER}, since it can't be started here: {error}", file=sys.stderr)
        return None


def arguments():
    parser = argparse.ArgumentParser(prog="benches/run", description=__doc__.partition("\n")[0])
    parser.add_argument("--program", metavar="FILE", help="another build than target/release/witaj; its bars are not judged")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="measurements of check and serve [default: 5]")
    parser.add_argument("--prints", type=int, default=3, metavar="N", help="prints of each pack [default: 3]")
    parser.add_argument("--peer-python", metavar="FILE", help=f"a Python that has {packs.PEER}; otherwise it is fetched")
    parser.add_argument("--no-peer", action="store_true", help=f"don't compare with {packs.PEER}")
    parser.add_argument("--no-large", action="store_true", help="don't generate and check a repository of 240,000 texts")
    return parser.parse_args()


def the_program(args):
    """What is measured: the build that is named, or the release build."""
    program = Path(args.program).resolve() if args.program else PROGRAM
    if not program.is_file():
        sys.exit(f"There is no program {args.program or 'target/release/witaj'} to measure; run `cargo build --release` first.")
    return program


def main():
    args = arguments()
    program = the_program(args)
    report = Report()
    cores, load = len(os.sched_getaffinity(0)), os.getloadavg()[0]
    print(f"Witaj on {date.today()}: {cores} cores, of which {load:.1f} were busy with other work when this began")
    if args.program:
        print("This is not the release build: bars are told, not judged.")
    # The program reads `content`, `locales` and `packs` where it stands.
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        peer = find_peer(args, Path(folder))
        check(report, [str(program)], args.runs)
        ready(report, [str(program)], args.runs)
        if not args.no_large:
            large.measure_all(report, [str(program)], Path(folder) / "large")
        survey = weigh(report, [str(program)])
        print_all(report, [str(program)], survey, peer, args.prints, Path(folder))
        print_all_at_once(report, [str(program)], list(survey.homes), args.prints, Path(folder))
        print_many(report, [str(program)], list(survey.homes), MANY_TOPICS)
    return report.close(judged=not args.program)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"The benchmark could not be finished: {error}")
