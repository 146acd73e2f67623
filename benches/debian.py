"""Programs of Debian to measure against, unpacked below `target/rivals` where they are not installed."""

import shutil
import socket
import subprocess
import time
from pathlib import Path

from measure import Failed

RIVALS = Path(__file__).resolve().parent.parent / "target" / "rivals"
# Libraries that a machine may lack, by the program that needs them.
LIBRARIES = {"wrk": ["libluajit-5.1-2"]}


def program(name):
    """The path of a program. Where it is missing, Debian's package of that name is fetched and unpacked: nothing is installed,
    and no service of it is started."""
    folder = RIVALS / name
    started = folder / name
    if known := shutil.which(name) or (str(started) if started.exists() else None):
        return known
    folder.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", name, *LIBRARIES.get(name, [])], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        for package in folder.glob("*.deb"):
            subprocess.run(["dpkg", "--extract", package, folder], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failed(f"{name} is not installed and could not be fetched from Debian ({error}); install it, or run apt-get update") from error
    found = next(folder.glob(f"usr/*bin/{name}"), None)
    if found is None:
        raise Failed(f"Debian's package {name} has no program of that name")
    # The linker does not look for libraries here unless it is told.
    libraries = ":".join(sorted({str(library.parent) for library in folder.glob("usr/lib/**/*.so*")}))
    told = f"LD_LIBRARY_PATH={libraries} " if libraries else ""
    started.write_text(f'#!/bin/sh\n{told}exec {found} "$@"\n', encoding="utf-8")
    started.chmod(0o755)
    return str(started)


def free_port():
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, seconds=10):
    """Waits until somebody listens there."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Failed(f"nobody listens on port {port}")
