"""Other searches over the same texts: MiniSearch (npm) and SQLite's FTS5 with trigrams. Both get title, summary, keywords,
official terms, names, headings and bodies of every item, and are asked the same questions."""

import json
import sqlite3
import subprocess
from pathlib import Path

from measure import Failed

HERE = Path(__file__).resolve().parent
# MiniSearch is fetched into a folder that git ignores.
MODULES = HERE.parent / "target" / "rivals"
FIELDS = ["title", "summary", "keywords", "terms", "names", "headings", "body"]
# What a match in each field is worth to both: the order that Witaj has, too.
WEIGHTS = [3, 1, 2, 2, 0.8, 0.8, 0.4]
MINISEARCH, SQLITE = "MiniSearch", "SQLite FTS5"


def flat(document):
    """The fields as one text each."""
    return {name: document[name] if isinstance(document[name], str) else "\n".join(document[name]) for name in FIELDS}


class MiniSearch:
    """Words with their beginnings and with slips (fuzzy 0.2), as its documentation shows it."""

    @staticmethod
    def install():
        """Fetches it from the npm registry; tells its version."""
        MODULES.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--prefix", str(MODULES), "--no-audit", "--no-fund", "--ignore-scripts", "minisearch"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"npm could not fetch MiniSearch: {done.stderr[-500:]}")
        package = MODULES / "node_modules" / "minisearch" / "package.json"
        return json.loads(package.read_text(encoding="utf-8"))["version"]

    @staticmethod
    def find(documents, questions, limit):
        """For each question the ids found."""
        work = {"fields": FIELDS, "boost": dict(zip(FIELDS, WEIGHTS)), "limit": limit, "questions": questions,
                "documents": [{"id": document["id"], **flat(document)} for document in documents]}
        command = ["node", str(HERE / "minisearch.mjs"), str(MODULES / "node_modules" / "minisearch" / "dist" / "es" / "index.js")]
        done = subprocess.run(command, input=json.dumps(work), capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"MiniSearch failed: {done.stderr[-500:]}")
        return json.loads(done.stdout)


class Sqlite:
    """Any of the trigrams of the question, ranked by bm25."""

    @staticmethod
    def install():
        """It comes with Python; tells its version."""
        try:
            sqlite3.connect(":memory:").execute("CREATE VIRTUAL TABLE probe USING fts5(text, tokenize = 'trigram')")
        except sqlite3.OperationalError as error:
            raise Failed(f"Python's SQLite {sqlite3.sqlite_version} has no FTS5 with trigrams: {error}") from error
        return sqlite3.sqlite_version

    @staticmethod
    def find(documents, questions, limit):
        """For each question the ids found."""
        database = sqlite3.connect(":memory:")
        database.execute(f"CREATE VIRTUAL TABLE items USING fts5(id UNINDEXED, {', '.join(FIELDS)}, tokenize = 'trigram')")
        rows = [(document["id"], *flat(document).values()) for document in documents]
        database.executemany(f"INSERT INTO items VALUES ({', '.join('?' * (len(FIELDS) + 1))})", rows)
        weights = ", ".join(map(str, [0, *WEIGHTS]))
        select = f"SELECT id FROM items WHERE items MATCH ? ORDER BY bm25(items, {weights}) LIMIT ?"
        return [[id for id, in database.execute(select, (match, limit))] if match else [] for match in map(trigrams, questions)]


def trigrams(question):
    """A query of FTS5: all pieces of three letters of the words, any of which may match."""
    pieces = {word[start : start + 3] for word in question.lower().split() for start in range(len(word) - 2)}
    return " OR ".join('"' + piece.replace('"', '""') + '"' for piece in sorted(pieces))


RIVALS = {MINISEARCH: MiniSearch, SQLITE: Sqlite}
