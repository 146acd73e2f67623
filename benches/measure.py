"""What a finished process has cost, and how several measurements are told."""

import os
import statistics
import subprocess
import tempfile
import time
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
    """The most that it held at once, in MB of 1,000,000 bytes. Never less than this benchmark itself, some 30 MB."""
    output: str


class Failed(Exception):
    """A process did not do what it was started for."""


def run(command):
    """Runs a command to its end."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        # Not `process.wait()`: only this call tells what this very process has used.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            raise Failed(f"{os.path.basename(command[0])} ended with {process.returncode}: {errors.read()[-2000:]}")
        # Linux counts memory in units of 1,024 bytes.
        return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6, output.read())


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
