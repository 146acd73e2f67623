"""Measures how fast the site is served: beside nginx, which serves the same bytes with the same headers from a file.

Both get the same two processors in turn, `wrk` the others. A round asks each of them in the same minute; what counts is
the middle of the rounds' ratios, and the processor's time of one request, which other work on the machine disturbs less than
the clock. Then 1,000 pages in each of twelve languages are asked for, to see what a page costs the first time and what
keeping them takes.
"""

import argparse
import http.client
import os
import re
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import debian
import measure
import pages
from measure import Failed, median
from run import PROGRAM, ROOT, Report

CITY = "gdansk"
HOT = f"/{CITY}/uk/health/insurance-and-doctor"
# The page of an edition that nobody printed: made for each who asks, and never kept.
MADE = "/{city}/uk/edition/{edition}"
ORIGIN = "https://witaj.example"
ACCEPTS = "gzip, deflate, br"

# The bars, as parts of what nginx does in the same round.
HOT_SPEED, MADE_SPEED, SLOWEST = 0.9, 0.3, 2.0
COLD_MS = 2.0
KEPT_PAGES, LANGUAGES, KEPT_MB = 1000, 12, 300
CONNECTIONS = (64, 512)
# Headers that are the server's own affair, or that nginx makes itself.
OWN_HEADERS = {"date", "content-length", "etag", "last-modified", "connection", "accept-ranges", "content-type", "server"}


@dataclass
class Load:
    """What `wrk` and the processors say of some seconds of questions."""

    rate: float
    """Requests a second."""
    p99: float
    """Milliseconds within which 99 of 100 were answered."""
    cpu: float
    """Microseconds of the server's processors for one request."""


class Served:
    """A server under load: its address and its processes."""

    def __init__(self, address, pid):
        self.address, self.pid = address, pid

    def cpu(self):
        """Seconds of all its processes so far."""
        tick = os.sysconf("SC_CLK_TCK")
        return sum(sum(int(field) for field in stat(pid)[11:13]) for pid in [self.pid, *children(self.pid)]) / tick


def stat(pid):
    # The name in brackets may have blanks in it.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()


def children(pid):
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in listed]


def pinned(cpus, command):
    return ["taskset", "--cpu-list", ",".join(map(str, cpus)), *map(str, command)]


def load(wrk, cpus, served, path, connections, seconds):
    command = [wrk, "--threads", "2", "--connections", str(connections), "--duration", f"{seconds}s", "--latency", "--timeout", "30s"]
    before = served.cpu()
    told = measure.run(pinned(cpus, [*command, "--header", f"Accept-Encoding: {ACCEPTS}", served.address + path])).output
    used = served.cpu() - before
    if "Socket errors" in told or "Non-2xx" in told:
        raise Failed(f"{path} was not always answered: {told}")
    requests = int(re.search(r"(\d+) requests in", told).group(1))
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1))
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return Load(rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit], used / requests * 1e6)


def settle(served):
    """Waits until a server is at rest: after it listens, it builds its search indexes."""
    before = -1
    while served.cpu() - before > 0.05:
        before = served.cpu()
        time.sleep(3)


def answer(address, path):
    """Body and headers of an answer as a browser gets it."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    connection.request("GET", path, headers={"Accept-Encoding": ACCEPTS})
    got = connection.getresponse()
    body, headers = got.read(), got.getheaders()
    connection.close()
    if got.status != 200:
        raise Failed(f"GET {path} was answered {got.status}")
    return body, headers


CONFIGURATION = """
daemon off;
worker_processes 2;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_requests 100000000;
  open_file_cache max=100 inactive=1h;
  client_body_temp_path {folder};
  proxy_temp_path {folder};
  fastcgi_temp_path {folder};
  uwsgi_temp_path {folder};
  scgi_temp_path {folder};
  types {{ }}
  default_type "text/html; charset=utf-8";
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    root {folder}/files;
{headers}
  }}
}}
"""


@contextmanager
def nginx(program, cpus, folder, body, headers):
    """nginx with one file: the bytes and headers that the site sends."""
    file = folder / "files" / HOT.lstrip("/")
    file.parent.mkdir(parents=True)
    file.write_bytes(body)
    port = debian.free_port()
    lines = [f'    add_header {name} "{value}";' for name, value in headers if name.lower() not in OWN_HEADERS]
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port, headers="\n".join(lines)), encoding="utf-8")
    command = pinned(cpus, [program, "-p", folder, "-c", configuration, "-e", folder / "error.log"])
    with measure.running(command) as process:
        address = f"http://127.0.0.1:{port}"
        debian.wait_for(port)
        same, theirs = answer(address, HOT)
        if same != body or len(theirs) < len(headers) - 1:
            raise Failed("nginx does not serve what the site serves")
        yield Served(address, process.pid)


def race(report, wrk, program, peer, cpus, rounds, seconds, folder):
    """The site and nginx in turn."""
    own, others = cpus
    with pages.serving(pinned(own, program), f"/{CITY}/uk") as (server, _):
        ours = Served(server.address, server.pid)
        body, headers = answer(ours.address, HOT)
        settle(ours)
        edition = answer(ours.address, "/health")[0].decode().split()[1]
        made = MADE.format(city=CITY, edition=edition)
        with nginx(peer, own, folder, body, headers) as theirs:
            told = {(who, what): [] for who in ("nginx", "witaj") for what in (*CONNECTIONS, "made")}
            for turn in range(rounds + 1):
                each = [((who, many), served, HOT, many) for many in CONNECTIONS for who, served in (("nginx", theirs), ("witaj", ours))]
                each.append((("witaj", "made"), ours, made, CONNECTIONS[0]))
                for key, served, path, connections in each:
                    found = load(wrk, others, served, path, connections, seconds if turn else 2)
                    # The first round warms up and is not counted.
                    if turn:
                        told[key].append(found)
    tell_race(report, told, len(body), len(headers))


def tell_race(report, told, size, headers):
    report.title("beside nginx", f"a page of {size:,} bytes in brotli with {headers} headers; middle of the rounds")
    ratio = lambda what, key, base: median(key(one) / key(other) for one, other in zip(told["witaj", what], told["nginx", base]))
    for many in CONNECTIONS:
        for who in ("nginx", "witaj"):
            loads = told[who, many]
            rates = [one.rate for one in loads]
            figure = f"{median(rates):,.0f} a second ({min(rates):,.0f} to {max(rates):,.0f}), p99 {median(one.p99 for one in loads):.2f} ms, {median(one.cpu for one in loads):.1f} µs of CPU"
            report.line(f"{who}, {many} connections", figure)
        speed, slowest = ratio(many, lambda one: one.rate, many), ratio(many, lambda one: one.p99, many)
        report.line(f"a kept page ÷ nginx, {many} connections", f"{speed:.2f} × the requests a second", f"≥ {HOT_SPEED:g}", speed >= HOT_SPEED)
        report.line("the same, p99", f"{slowest:.2f} ×", f"≤ {SLOWEST:g}", slowest <= SLOWEST)
        report.line("the same, CPU of one", f"{ratio(many, lambda one: one.cpu, many):.2f} ×")
    loads = told["witaj", "made"]
    report.line("a page that is made each time", f"{median(one.rate for one in loads):,.0f} a second, p99 {median(one.p99 for one in loads):.2f} ms, {median(one.cpu for one in loads):.1f} µs of CPU")
    speed = ratio("made", lambda one: one.rate, CONNECTIONS[0])
    report.line("the same ÷ nginx", f"{speed:.2f} × the requests a second", f"≥ {MADE_SPEED:g}", speed >= MADE_SPEED)


def addresses(server):
    """1,000 addresses in each of twelve languages: those that search engines are told, and what stands beside them."""
    read = lambda path: re.findall(r"<loc>([^<]+)</loc>", pages.Server(server.address, server.pid).get(server.address + path)[0].decode())
    found = {}
    for sitemap in read("/sitemap.xml"):
        for address in read(urlsplit(sitemap).path):
            path = urlsplit(address).path
            parts = path.strip("/").split("/")
            if len(parts) < 2:
                continue
            beside = [f"{path}/beside", f"{path}/card"] if len(parts) == 4 and parts[1] != "pl" and parts[2] not in ("events", "glossary") else []
            found.setdefault(parts[1], []).extend([path, *beside])
    full = sorted(found, key=lambda tag: -len(found[tag]))[:LANGUAGES]
    return [path for tag in full for path in found[tag][:KEPT_PAGES]]


def cold(report, program, own):
    """What pages cost when they are asked for the first time, and what it takes to keep them."""
    os.environ["WITAJ_SITE"] = ORIGIN
    with pages.serving(pinned(own, program), f"/{CITY}/uk") as (server, _):
        served = Served(server.address, server.pid)
        paths = addresses(server)
        settle(served)
        before, held = served.cpu(), measure.own_memory(server.pid)
        walls, size = [], 0
        connection = http.client.HTTPConnection(urlsplit(server.address).netloc, timeout=30)
        for path in paths:
            start = time.perf_counter()
            connection.request("GET", path, headers={"Accept-Encoding": ACCEPTS})
            got = connection.getresponse()
            body = got.read()
            walls.append((time.perf_counter() - start) * 1000)
            size += len(body)
            if got.status != 200:
                raise Failed(f"GET {path} was answered {got.status}")
        cpu, grown = (served.cpu() - before) / len(paths) * 1000, measure.own_memory(server.pid) - held
    walls.sort()
    report.title("asked for the first time", f"{len(paths):,} pages, one after the other; rendered, and packed as its reader takes it")
    report.line("CPU of one, on average", f"{cpu:.2f} ms", f"< {COLD_MS:g} ms", cpu < COLD_MS)
    figure = f"{median(walls):.2f} / {walls[len(walls) * 99 // 100]:.2f} / {walls[-1]:.2f} ms"
    report.line("until answered: middle / p99 / most", figure, f"< {COLD_MS:g} ms", median(walls) < COLD_MS)
    report.line("on the way, in brotli, on average", f"{size / len(paths):,.0f} bytes")
    report.line("memory to keep them", f"{grown:.0f} MB beside {held:.0f} of everything else", f"≤ {KEPT_MB} MB", grown <= KEPT_MB)


def arguments():
    parser = argparse.ArgumentParser(prog="benches/site", description=__doc__.partition("\n")[0])
    parser.add_argument("--program", metavar="FILE", help="another build than target/release/witaj; its bars are not judged")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds that count [default: 5]")
    parser.add_argument("--seconds", type=int, default=5, metavar="N", help="of each load [default: 5]")
    parser.add_argument("--only", choices=["race", "cold"], help="one of the two parts")
    return parser.parse_args()


def main():
    args = arguments()
    program = Path(args.program).resolve() if args.program else PROGRAM
    if not program.is_file():
        sys.exit(f"There is no program {program} to measure; run `cargo build --release` first.")
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 4:
        sys.exit("Four processors are needed: two for the servers, two for those who ask.")
    cpus = cores[:2], cores[2:4]
    report = Report()
    print(f"Witaj on {date.today()}: {len(cores)} cores, of which {os.getloadavg()[0]:.1f} were busy with other work when this began")
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        if args.only != "cold":
            race(report, debian.program("wrk"), [str(program)], debian.program("nginx"), cpus, args.rounds, args.seconds, Path(folder))
        if args.only != "race":
            cold(report, [str(program)], cpus[0])
    return report.close(judged=not args.program)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        sys.exit(f"The benchmark could not be finished: {error}")
