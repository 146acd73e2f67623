"""The site as a browser gets it: how soon it answers, what its pages weigh, and whom they ask."""

import html
import http.client
import re
import subprocess
import tempfile
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

from measure import Failed, end

# Elements that fetch something as soon as the page is shown, and the attribute that says what.
LOADS = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "image": "href",
    "img": "src",
    "input": "src",
    "object": "data",
    "script": "src",
    "source": "src",
    "track": "src",
    "use": "href",
    "video": "src",
}
# Relations that only name another page; every other `link` is fetched.
ONLY_NAMES = {"alternate", "author", "canonical", "help", "license", "next", "prev", "search"}
# Parts of a page that are no content of a booklet. What is folded away are its sources: a pack names each once, at its end.
NOT_PRINTED = {"details", "form", "nav"}
IN_STYLES = re.compile(r"""(?:@import\s+(?:url\()?|url\()\s*["']?([^"')\s;]+)""")


class Page(HTMLParser):
    """What one page links to, fetches, and says in its `<main>`."""

    def __init__(self, address, text):
        super().__init__()
        self.address = address
        self.languages = {}
        self.direction = "ltr"
        self.links = []
        self.loads = []
        self.forms = []
        self._main = []
        self._inside = False
        self._left_out = 0
        self._style = False
        self.feed(text)

    @property
    def main(self):
        """The content of `<main>` without its navigation."""
        return "".join(self._main)

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        self._note(tag, attributes)
        self._style = tag == "style"
        self._left_out += tag in NOT_PRINTED
        self._emit(self.get_starttag_text())
        self._inside |= tag == "main"

    def handle_startendtag(self, tag, attrs):
        self._note(tag, {name: value or "" for name, value in attrs})
        self._emit(self.get_starttag_text())

    def handle_endtag(self, tag):
        self._inside &= tag != "main"
        self._emit(f"</{tag}>")
        self._left_out -= tag in NOT_PRINTED
        self._style = False

    def handle_data(self, data):
        if self._style:
            self._styles(data)
        self._emit(html.escape(data, quote=False))

    def _emit(self, text):
        if self._inside and not self._left_out:
            self._main.append(text)

    def _note(self, tag, attributes):
        if tag == "html":
            self.direction = attributes.get("dir", "ltr")
        relations = set(attributes.get("rel", "").split())
        if tag == "link" and "alternate" in relations and attributes.get("hreflang", "x-default") != "x-default":
            self.languages[attributes["hreflang"]] = self._absolute(attributes["href"])
        if tag in ("a", "area") and "href" in attributes:
            self.links.append(self._absolute(attributes["href"]))
        if tag == "link" and not relations & ONLY_NAMES:
            self.loads.append(self._absolute(attributes["href"]))
        if attributes.get(LOADS.get(tag, "")):
            self.loads.append(self._absolute(attributes[LOADS[tag]]))
        for candidate in attributes.get("srcset", "").split(","):
            self.loads.extend(self._absolute(address) for address in candidate.split()[:1])
        self.forms.extend(self._absolute(attributes[name]) for name in ("action", "formaction") if name in attributes)
        self._styles(attributes.get("style", ""))

    def _styles(self, css):
        self.loads.extend(self._absolute(address) for address in IN_STYLES.findall(css))

    def _absolute(self, address):
        return urldefrag(urljoin(self.address, address)).url


class Server:
    """A running site and one connection to it."""

    def __init__(self, address, pid):
        self.address = address
        self.pid = pid
        self.host = urlsplit(address).netloc
        self._connection = http.client.HTTPConnection(self.host, timeout=30)

    def get(self, address, encoding="identity"):
        """The body of an answer, and the bytes that came over the wire for it: body, headers and first line."""
        self._connection.request("GET", urlsplit(address).path, headers={"Accept-Encoding": encoding})
        answer = self._connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise Failed(f"GET {urlsplit(address).path} was answered {answer.status}")
        first_line = len(f"HTTP/1.1 {answer.status} {answer.reason}\r\n")
        headers = sum(len(name) + len(value) + len(": \r\n") for name, value in answer.getheaders()) + len("\r\n")
        return body, first_line + headers + len(body)


@contextmanager
def serving(program, first):
    """Starts the site, and gives it with the seconds until the page `first` was answered. Stops it in the end."""
    with tempfile.TemporaryFile("w+") as log:
        start = time.perf_counter()
        process = subprocess.Popen(
            [*program, "serve", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=log, text=True
        )
        try:
            told = re.search(r"http://\S+", process.stdout.readline())
            if told is None:
                process.wait(30)
                log.seek(0)
                raise Failed(f"the site is not served: {log.read()[-2000:]}")
            server = Server(told.group(), process.pid)
            server.get(server.address + first)
            yield server, time.perf_counter() - start
        finally:
            end(process)
            process.stdout.close()


@dataclass
class Survey:
    """What a walk over all pages of a city has found."""

    homes: dict
    """The address of the home page by language."""
    pages: dict = field(default_factory=dict)
    """By address."""
    weights: dict = field(default_factory=dict)
    """Bytes over the wire to show a page for the first time, with all that it fetches, by address."""
    foreign: dict = field(default_factory=dict)
    """Other hosts that are asked, each with a page that asks it."""


def is_item(address):
    """Whether a guide or service stands at this address: /city/language/topic/name."""
    return len(urlsplit(address).path.strip("/").split("/")) == 4


def survey(server, first):
    """Walks from a home page, and those of the other languages that it names, to every page of the city."""
    start = server.address + first
    city = start.rpartition("/")[0]
    homes = Page(start, server.get(start)[0].decode()).languages
    found = Survey({language: homes[language] for language in sorted(homes)})
    waiting = deque(found.homes.values())
    known = set(waiting)
    fetched = {}
    while waiting:
        address = waiting.popleft()
        page = Page(address, server.get(address)[0].decode())
        found.pages[address] = page
        found.weights[address] = server.get(address, "br")[1] + _fetches(server, page, fetched, found.foreign)
        for link in page.links:
            link = link.partition("?")[0]
            if link.startswith(f"{city}/") and link not in known:
                known.add(link)
                waiting.append(link)
    return found


def _fetches(server, page, fetched, foreign):
    """The bytes of what a page fetches, each file once. Notes the other hosts that it names."""
    total = 0
    # A part of the page itself, as in `url(#shade)`, is already there.
    waiting = [address for address in dict.fromkeys(page.loads) if address != page.address]
    for address in [*waiting, *page.forms]:
        _note_foreign(server, address, page, foreign)
    for address in waiting:
        if urlsplit(address).netloc != server.host:
            continue
        if address not in fetched:
            body, _ = server.get(address)
            inner = [urljoin(address, name) for name in IN_STYLES.findall(body.decode(errors="replace"))]
            fetched[address] = (server.get(address, "br")[1], inner)
        size, inner = fetched[address]
        total += size
        for name in inner:
            _note_foreign(server, name, page, foreign)
            if name not in waiting:
                waiting.append(name)
    return total


def _note_foreign(server, address, page, foreign):
    parts = urlsplit(address)
    if parts.scheme in ("http", "https") and parts.netloc != server.host:
        foreign.setdefault(parts.netloc, urlsplit(page.address).path)
