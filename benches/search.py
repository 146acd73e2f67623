"""Measures how good Witaj's search is, beside others on the same content, and what it costs.

Writes the table of the README. Nothing here is a test; the questions on the shipped content are a test set, so only means
are told.
"""

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

import development
import halves
import keyboards
import ordinary
import quality
import speed
from measure import Failed
from rivals import RIVALS
from run import ROOT, Report, the_program

CITY = "gdansk"
MARKS = ("<!-- search -->\n", "<!-- /search -->")
UNRELATED = 5000
RECALL, GAIN, EACH = 0.99, 0.965, 0.97
RECALL_AMONG, GAIN_AMONG, RECALL_ELSEWHERE, RECALL_SHIPPED = 0.965, 0.91, 0.985, 0.97
SAID_SO, UNSURE = 0.85, 0.04


def shipped():
    return sorted((ROOT / "tests" / "search" / "shipped").glob("*.json"))


def compare(report, program, folder, rivals):
    """The development set and the shipped content, each with all searches; gives the tables in Markdown."""
    content = folder / "development"
    development.write(content)
    sets = {
        "development set": (content, development.CITY, development.questions()),
        "shipped content": (ROOT / "content", CITY, shipped()),
    }
    tables = []
    for name, (content, city, files) in sets.items():
        ours = quality.witaj(program, content, city, files)
        others = {rival: quality.rival(find, program, content, city, files) for rival, find in rivals.items()}
        tables.append(quality.table({quality.WITAJ: ours} | others, name))
        if name == "development set":
            judge(report, name, ours, RECALL, GAIN)
            each = min(means["recall_at_5"] for means in ours["languages"].values())
            report.line("recall@5, least of a language", f"{each:.3f}", f"≥ {EACH}", each >= EACH)
        else:
            judge(report, name, ours)
            for language, means in ours["languages"].items():
                recall = means["recall_at_5"]
                report.line(f"recall@5 in {language}", f"{recall:.3f}", f"≥ {RECALL_SHIPPED}", recall >= RECALL_SHIPPED)
            cries = ours["categories"]["emergency"]["number_at_1"]
            report.line("emergencies: right first, with number", f"{cries:.3f}", "1", cries == 1)
        for rival, theirs in others.items():
            told = theirs["overall"][""]
            ahead = all(told[name] < ours["overall"][""][name] for name in ("recall_at_5", "ndcg_at_10"))
            report.line(rival, quality.cell(told), "behind", ahead)
    return "\n".join(tables)


def judge(report, name, told, recall=None, gain=None, empty=0.0):
    overall = told["overall"][""]
    report.title(name, f"{overall['queries']} questions that have an answer, {overall['without_answer']} that have none")
    least = lambda what, bar: report.line(what[1], f"{overall[what[0]]:.3f}", bar and f"≥ {bar}", bar and overall[what[0]] >= bar)
    least(("recall_at_5", "recall@5"), recall)
    least(("ndcg_at_10", "nDCG@10"), gain)
    report.line("empty", f"{overall['empty']:.3f}", "0", overall["empty"] == empty)
    report.line("answerable, called uncertain", f"{overall['unsure']:.3f}", f"≤ {UNSURE}", overall["unsure"] <= UNSURE)
    if overall["said_so"] is not None:
        report.line("without answer, said so", f"{overall['said_so']:.3f}", f"≥ {SAID_SO}", overall["said_so"] >= SAID_SO)


def strangers(report, program, folder):
    """The development set among unrelated entries, and on sites of other languages."""
    content = folder / "among"
    development.write(content, UNRELATED)
    told = quality.witaj(program, content, development.CITY, development.questions())
    judge(report, f"development set among {UNRELATED:,} unrelated entries in each language", told, RECALL_AMONG, GAIN_AMONG)
    file = folder / "elsewhere.json"
    development.elsewhere(file)
    told = quality.witaj(program, folder / "development", development.CITY, [file])
    judge(report, "development set on the sites of the four other languages", told, RECALL_ELSEWHERE)


def other_keys(report, program, folder):
    """Questions of practice, which are no test set, beside the same typed with other keys."""
    report.title("practice", "questions in other scripts and in Vietnamese, and the same typed with other keys")
    for name, files in keyboards.write(folder).items():
        told = quality.witaj(program, ROOT / "content", CITY, files)["overall"][""]
        report.line(f"{name}: recall@5 / nDCG@10", f"{told['recall_at_5']:.3f} / {told['ndcg_at_10']:.3f} of {told['queries']}")


def half_words(report, program, folder):
    """Keywords of the content, which are no test set, and the same half typed."""
    report.title("half words", f"{halves.KEYWORDS} keywords of the shipped content in each language, and the same with half of the last word")
    for name, files in halves.write(folder).items():
        told = quality.witaj(program, ROOT / "content", CITY, files)["overall"][""]
        report.line(f"{name}: recall@5 / nDCG@10", f"{told['recall_at_5']:.3f} / {told['ndcg_at_10']:.3f} of {told['queries']}")


def ordinary_words(report, program, folder):
    """Short keywords of pages that are in no hurry, which are no test set."""
    file = ordinary.write(folder)
    told = quality.witaj(program, ROOT / "content", CITY, [file])
    overall, away = told["overall"][""], ordinary.led_to_safety(quality.read([file]), told["details"])
    report.title("ordinary words", "all keywords of a word or two of pages that are in no hurry")
    report.line("first hit right", f"{overall['success_at_1']:.3f} of {overall['queries']}")
    report.line("a number to call in danger first", str(away))


def write_readme(tables, versions):
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    names = " and ".join(f"{name} {version}" for name, version in versions.items())
    told = f"Recall@5 / nDCG@10 / share of questions whose first hit is right; {names} search the same texts.\n\n"
    block = MARKS[0] + "\n" + told + tables + "\n" + MARKS[1]
    anew = re.sub(re.escape(MARKS[0]) + ".*?" + re.escape(MARKS[1]), lambda _: block, text, flags=re.DOTALL)
    if anew == text and block not in text:
        raise Failed(f"README.md has no place for the table: {MARKS[0].strip()} … {MARKS[1]}")
    path.write_text(anew, encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(prog="benches/search", description=__doc__.partition("\n")[0])
    parser.add_argument("--program", metavar="FILE", help="another build than target/release/witaj")
    parser.add_argument("--no-rivals", action="store_true", help="don't fetch and ask MiniSearch and SQLite; leaves the README alone")
    parser.add_argument("--costs", action="store_true", help="measure what search costs, too; builds `cargo bench` first")
    parser.add_argument("--bench", metavar="FILE", help="with --costs: a built benchmark")
    return parser.parse_args()


def main():
    args = arguments()
    program = the_program(args)
    os.chdir(ROOT)
    report = Report()
    rivals = {} if args.no_rivals else RIVALS
    versions = {name: rival.install() for name, rival in rivals.items()}
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        tables = compare(report, [str(program)], folder, {name: rival.find for name, rival in rivals.items()})
        if rivals:
            write_readme(tables, versions)
        strangers(report, [str(program)], folder)
        other_keys(report, [str(program)], folder)
        half_words(report, [str(program)], folder)
        ordinary_words(report, [str(program)], folder)
        if args.costs:
            files = [*development.questions(), *shipped()]
            speed.measure_all(report, [str(program)], args.bench or speed.bench(), folder, files)
    return report.close()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"The benchmark could not be finished: {error}")
