"""How good a search is: the same measures for Witaj and for the others, computed from the ids that each found."""

import json
from collections import defaultdict
from math import log2
from statistics import mean

import measure
from measure import Failed

RECALL_AT, GAIN_AT, RIGHT = 5, 10, 2
WITAJ = "Witaj"
# The means that a table shows, by their names in the program's JSON.
MEASURES = ("recall_at_5", "ndcg_at_10", "mrr", "success_at_1", "empty")


def read(files):
    """The judged questions of files that have an answer."""
    questions = [question for file in files for question in json.loads(file.read_text(encoding="utf-8"))]
    return [question for question in questions if any(question["rel"].values())]


def judge(found, grades):
    """The measures of one list of ids; `grades` names items by id or by slug."""
    gains = [grades.get(id, grades.get(id.rpartition("/")[2], 0)) for id in found[:GAIN_AT]]
    right = [grade >= RIGHT for grade in gains]
    total = max(sum(grade >= RIGHT for grade in grades.values()), 1)
    gain = lambda grades: sum((2**grade - 1) / log2(rank + 2) for rank, grade in enumerate(grades))
    best = gain(sorted(grades.values(), reverse=True)[:GAIN_AT])
    return {
        "recall_at_5": sum(right[:RECALL_AT]) / total,
        "ndcg_at_10": gain(gains) / best,
        "mrr": 1 / (right.index(True) + 1) if True in right else 0,
        "success_at_1": float(right[:1] == [True]),
        "empty": float(not found),
    }


def report(questions, found):
    """Means overall, by language and by category."""
    groups = {"overall": defaultdict(list), "languages": defaultdict(list), "categories": defaultdict(list)}
    for question, ids in zip(questions, found, strict=True):
        measures = judge(ids, question["rel"])
        for group, name in (("overall", ""), ("languages", question["lang"]), ("categories", question["cat"])):
            groups[group][name].append(measures)
    means = lambda all: {"queries": len(all)} | {name: mean(one[name] for one in all) for name in MEASURES}
    return {group: {name: means(all) for name, all in of.items()} for group, of in groups.items()}


def witaj(program, content, city, files):
    """The report of the program, which must be what its lists of ids come to here."""
    command = [*program, "search", "--content", str(content), "--city", city, "--format", "json", "--details", "--queries"]
    told = json.loads(measure.run([*command, *map(str, files)]).output)
    answered = [detail for detail in told["details"] if detail["measures"]["queries"]]
    again = report(read(files), [detail["found"] for detail in answered])["overall"][""]
    for name in MEASURES:
        if abs(again[name] - told["overall"][name]) > 1e-9:
            raise Failed(f"the program says {name} {told['overall'][name]:.4f}, its own lists come to {again[name]:.4f}")
    told["overall"] = {"": told["overall"]}
    return told


def rival(find, program, content, city, files):
    """The report of another search over the same texts."""
    questions = read(files)
    corpus = defaultdict(list)
    command = [*program, "search", "--content", str(content), "--city", city, "--corpus"]
    for line in measure.run(command).output.splitlines():
        document = json.loads(line)
        corpus[document["language"]].append(document)
    found = [[] for _ in questions]
    for language in {question["lang"] for question in questions}:
        asked = [number for number, question in enumerate(questions) if question["lang"] == language]
        answers = find(corpus[language], [questions[number]["q"] for number in asked], GAIN_AT)
        for number, ids in zip(asked, answers, strict=True):
            found[number] = ids
    return report(questions, found)


def table(reports, first):
    """Markdown: a row for each language and category, the measures of each search side by side."""
    lines = [f"| {first} | questions |" + "".join(f" {name} |" for name in reports), "|---|---|" + "---|" * len(reports)]
    ours = reports[WITAJ]
    for group in ("overall", "languages", "categories"):
        for name, means in ours[group].items():
            if not means["queries"]:
                continue
            cells = [cell(of[group][name]) for of in reports.values()]
            title = f"**{name or 'all'}**" if group == "overall" else name
            lines.append(f"| {title} | {means['queries']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def cell(means):
    text = f"{means['recall_at_5']:.3f} / {means['ndcg_at_10']:.3f} / {means['success_at_1']:.2f}"
    return text + (f" ({means['empty']:.0%} empty)" if means["empty"] else "")
