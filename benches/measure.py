"""What a finished process has cost, and how several measurements are told."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """The cost of one whole process, from its start to its end."""

    wall: float
    cpu: float
    """Seconds of all its threads, in the program and in the system."""
    memory: float
    """The most that it held at once, in MB of 1,000,000 bytes. Never less than an idle Python, some 10 MB."""
    output: str


class Failed(Exception):
    """A process did not do what it was started for."""


# Linux counts what the parent held into the memory of a process that it starts, and a benchmark that has read thousands of pages
# holds more than what it measures. So a small process stands between them.
STARTER = """
import json, os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)
# Not `process.wait()`: only this call tells what this very process has used.
_, status, usage = os.wait4(process.pid, 0)
wall = time.perf_counter() - start
process.returncode = os.waitstatus_to_exitcode(status)
with open(sys.argv[1], "w") as file:
    json.dump([process.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss], file)
"""


def run(command):
    """Runs a command to its end."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors, tempfile.NamedTemporaryFile("r") as told:
        starter = [sys.executable, "-S", "-c", STARTER, told.name, *command]
        started = subprocess.run(starter, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, check=False).returncode
        code, wall, cpu, memory = json.load(told) if started == 0 else (started, 0, 0, 0)
        output.seek(0)
        errors.seek(0)
        if code != 0:
            raise Failed(f"{os.path.basename(command[0])} ended with {code}: {errors.read()[-2000:]}")
        # Linux counts memory in units of 1,024 bytes.
        return Cost(wall, cpu, memory * 1024 / 1e6, output.read())


def own_memory(pid):
    """What a process holds besides pages of files, in MB of 1,000,000 bytes."""
    (line,) = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("RssAnon")]
    return int(line.split()[1]) * 1024 / 1e6


@contextmanager
def running(command):
    """A command that runs until the end of the block."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        end(process)


def end(process):
    """Ends a process, by force when it does not heed a word."""
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()


def median(values):
    """The middle one: a neighbour's burst of work moves it least."""
    return statistics.median(values)


def seconds(values):
    """Least, middle and most."""
    values = list(values)
    return f"{min(values):.3f} / {median(values):.3f} / {max(values):.3f} s"
