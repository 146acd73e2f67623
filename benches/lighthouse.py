"""Asks Lighthouse about pages of a running site, as on a phone with a slow network."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pages
from measure import Failed
from run import PROGRAM, ROOT, Report

VERSION = "13.5.0"
FOLDER = ROOT / "target" / "rivals" / f"lighthouse-{VERSION}"
PATHS = ["/gdansk/uk", "/gdansk/uk/health/insurance-and-doctor", "/gdansk/uk/search"]
CHROMIUM = "/usr/bin/chromium"
FLAGS = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking"


def install():
    """The command of Lighthouse, fetched if it is not there."""
    command = FOLDER / "node_modules" / ".bin" / "lighthouse"
    if not command.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        npm = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(FOLDER), f"lighthouse@{VERSION}"]
        if subprocess.run(npm, stdout=subprocess.DEVNULL).returncode:
            raise Failed("npm could not fetch Lighthouse")
    return str(command)


def ask(command, address):
    """The scores and what they miss."""
    environment = {**os.environ, "CHROME_PATH": CHROMIUM}
    run = [command, address, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    done = subprocess.run(run, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed(f"Lighthouse ended with {done.returncode}: {done.stderr[-1500:]}")
    return json.loads(done.stdout)


def main():
    program = Path(os.environ.get("WITAJ_PROGRAM", PROGRAM)).resolve()
    if not program.is_file():
        sys.exit("There is no target/release/witaj to measure; run `cargo build --release` first.")
    command, report = install(), Report()
    os.chdir(ROOT)
    paths = sys.argv[1:] or PATHS
    with pages.serving([str(program)], paths[0]) as (server, _):
        report.title("Lighthouse", f"version {VERSION}, mobile")
        for path in paths:
            server.get(server.address + path)
            found = ask(command, server.address + path)
            scores = {name: round((category["score"] or 0) * 100) for name, category in found["categories"].items()}
            told = ", ".join(f"{name} {score}" for name, score in scores.items())
            report.line(path, told, "100 each", all(score == 100 for score in scores.values()))
            for name, category in found["categories"].items():
                for reference in category["auditRefs"]:
                    audit = found["audits"][reference["id"]]
                    if reference["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                        print(f"    {name}: {audit['id']}: {audit.get('displayValue') or audit['title']}")
    return 1 if report.missed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"Lighthouse could not be asked: {error}")
