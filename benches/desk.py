#!/usr/bin/env python3
"""Measures the review desk: how long its queue takes in a large city, how long a section takes to open when a hundred reviewers
read at once, how long after an approval readers see it, and what it takes to look at a whole page or at the pages of the pack before
anything is kept. With --kills, kills the server during approvals and corrections; with --looks, only looks, over a copy of the shipped
content.

    benches/desk.py [--program target/release/witaj] [--items 400] [--reviewers 100] [--cores 0,1] [--kills 0] [--looks]

The city is generated (benches/generate.py), in twelve languages. Reviewers sign in over HTTP and open pages for half a minute,
each one a second (as people never do) and then each as fast as it can. The server runs on the cores named, the clients on the
others. Ends with 1 when something that was acknowledged is lost, when nothing is acknowledged any more, or when the content is no longer valid.
"""
import argparse, html, http.client, json, os, random, re, subprocess, sys, tempfile, threading, time
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).resolve().parent))
import generate

ROOT = Path(__file__).resolve().parent.parent
CITY = "city-00"
SECONDS = 30


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / "target/release/witaj"))
    parser.add_argument("--items", type=int, default=400)
    parser.add_argument("--reviewers", type=int, default=100)
    parser.add_argument("--cores", default="0,1", help="those of the server")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--lives", type=float, default=1.2, help="seconds until a server is killed, at most")
    parser.add_argument("--looks", action="store_true")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if args.kills:
            sys.exit(kills(args, Path(folder)))
        content = Path(folder) / "content"
        if args.looks:
            subprocess.run(["cp", "-r", str(ROOT / "content"), str(content)], check=True)
            desk = Desk(args, content, Path(folder) / "store.db")
            try:
                looking(desk, invites(desk))
            finally:
                desk.stop()
            return
        texts = generate.write(content, 1, args.items)
        print(f"{args.items} items, {texts} texts, {len(generate.LANGUAGES)} languages; the server on cores {args.cores}")
        desk = Desk(args, content, Path(folder) / "store.db")
        try:
            admin = invites(desk)
            queues(desk, admin)
            opening(desk, admin, args.reviewers)
            approving(desk, admin)
            looking(desk, admin)
        finally:
            desk.stop()


class Desk:
    """A server with its desk, and what a browser does there."""

    def __init__(self, args, content, store):
        self.args, self.content, self.store = args, content, store
        self.environment = {key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "WITAJ_STORE")}
        self.environment["WITAJ_LOG"] = "off"
        self.start()

    def start(self):
        command = ["taskset", "-c", self.args.cores, self.args.program, "serve", "--content", self.content, "--store", self.store]
        begun = time.monotonic()
        self.server = subprocess.Popen(command + ["--desk", "--listen", "127.0.0.1:0"], cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True)
        self.port = int(re.search(r":(\d+)\s*$", self.server.stdout.readline()).group(1))
        self.started = time.monotonic() - begun

    def stop(self):
        self.server.kill()
        self.server.wait()

    def run(self, *words):
        done = subprocess.run([self.args.program, *words], cwd=ROOT, env=self.environment, capture_output=True, text=True)
        return done.returncode, done.stdout.strip()

    def invite(self, name, *words):
        code, link = self.run("review", "invite", "--content", self.content, "--store", self.store, "--city", self.city(), *words, name)
        assert code == 0, link
        return link[link.index("/desk/"):]

    def city(self):
        return next(city for city in (CITY, "gdansk", "port") if (self.content / city).exists())

    def cpu(self):
        """Seconds of processor that the server has taken."""
        fields = Path(f"/proc/{self.server.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def come_in(self, path):
        return Browser(self.port).come_in(path)


class Browser:
    """One person's connection and session."""

    def __init__(self, port):
        self.connection, self.cookie = http.client.HTTPConnection("127.0.0.1", port, timeout=60), None

    def ask(self, method, path, fields=None):
        headers = {"sec-fetch-site": "same-origin"}
        if self.cookie:
            headers["cookie"] = self.cookie
        if fields is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
        sent = urlencode(fields) if fields is not None else None
        try:
            self.connection.request(method, path, sent, headers)
            answer = self.connection.getresponse()
        except (BrokenPipeError, http.client.CannotSendRequest, http.client.RemoteDisconnected):
            # The server closes a connection that nobody has used for a while.
            self.connection.close()
            self.connection.request(method, path, sent, headers)
            answer = self.connection.getresponse()
        text = answer.read().decode()
        cookie = answer.getheader("set-cookie")
        if cookie:
            self.cookie = cookie.split(";")[0]
        return answer.status, answer.getheader("location"), text

    def come_in(self, path):
        status, _, text = self.ask("POST", path, [("credit", "yes")])
        assert status == 303, text
        return self

    def timed(self, method, path, fields=None):
        begun = time.monotonic()
        answer = self.ask(method, path, fields)
        return 1000 * (time.monotonic() - begun), answer


def invites(desk):
    """Somebody who invites, with the second factor that it takes besides the link."""
    admin = desk.come_in(desk.invite("Admin", "--admin"))
    status, _, text = admin.ask("POST", "/desk/me/password", [("name", "admin"), ("password", "lipa most zupa rower")])
    assert status == 303, text
    return admin


def invited(desk, admin, name, languages):
    """Somebody whom the admin invites at the desk."""
    fields = [("name", name), ("city", desk.city())] + [("language", language) for language in languages]
    status, _, text = admin.ask("POST", "/desk/people/invite", fields)
    assert status == 200, text
    link = re.search(r"/desk/join/[0-9a-f]+", text).group(0)
    return desk.come_in(link)


def queues(desk, admin):
    languages = [language for language in generate.LANGUAGES if language != "pl"]
    reviewer = invited(desk, admin, "All languages", languages)
    reviewer.ask("GET", "/desk")
    times = []
    for _ in range(5):
        for language in languages:
            took, (status, _, _) = reviewer.timed("GET", f"/desk/{language}")
            assert status == 200
            times.append(took)
    print(f"queue of a language: {said(times)}")


def said(times):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    return f"median {at(0.5):.0f} ms, p99 {at(0.99):.0f} ms, longest {times[-1]:.0f} ms of {len(times)}"


def pages_of(browser, language):
    _, _, text = browser.ask("GET", f"/desk/{language}?all=yes")
    return sorted(set(re.findall(rf'href="(/desk/{language}/[a-z0-9-]+/[^"#]+)"', text)))


def opening(desk, admin, count):
    languages = [language for language in generate.LANGUAGES if language != "pl"]
    reviewers = [invited(desk, admin, f"Reviewer {number}", [languages[number % len(languages)]]) for number in range(count)]
    pages = {language: pages_of(next(one for place, one in enumerate(reviewers) if languages[place % len(languages)] == language), language) for language in languages[:count]}
    for pause, words in [(1.0, "each one a second"), (0.0, "as fast as they can")]:
        times, wrong = [], []
        until = time.monotonic() + SECONDS

        def read(number):
            chance, own = random.Random(number), pages[languages[number % len(languages)]]
            time.sleep(chance.uniform(0, max(pause, 0.01)))
            while time.monotonic() < until:
                took, (status, _, _) = reviewers[number].timed("GET", chance.choice(own))
                (times if status == 200 else wrong).append(took)
                time.sleep(max(0.0, pause - took / 1000))

        threads = [threading.Thread(target=read, args=(number,)) for number in range(count)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        print(f"a page of sections, {count} reviewers, {words}: {said(times)}, {len(wrong)} failed, {len(times) / SECONDS:.0f} a second")


def forms(text, what):
    """The sections of a page that have such a button, with their hidden fields."""
    found = []
    for part in text.split('<section class="unit ')[1:]:
        if f'value="{what}"' in part:
            field = lambda name: re.search(rf'name="{name}" value="([^"]*)"', part).group(1)
            found.append({name: field(name) for name in ("section", "source", "translation")})
    return found


def approving(desk, admin):
    reviewer, reader = invited(desk, admin, "Olena Example", ["uk"]), Browser(desk.port)
    times, seen = [], []
    for path in pages_of(reviewer, "uk"):
        if len(times) == 20:
            break
        sections = forms(reviewer.ask("GET", path)[2], "good")
        live = f"/{desk.city()}/uk/{path.split('/', 4)[4]}"
        if not sections or reader.ask("GET", live)[0] != 200:
            continue
        before = reader.ask("GET", live)[2]
        took = sum(reviewer.timed("POST", path, {"do": "good", **section})[0] for section in sections)
        begun = time.monotonic()
        while reader.ask("GET", live)[2] == before and time.monotonic() - begun < 10:
            time.sleep(0.005)
        times.append(took / len(sections))
        seen.append(1000 * (time.monotonic() - begun))
    print(f"an approval, until it is on the disk and published: {said(times)}")
    print(f"until readers see it after that: {said(seen)}")


def looking(desk, admin):
    """What somebody waits for who looks at a change before it is kept: each page of guides and services once."""
    before = -1.0
    while desk.cpu() - before > 0.05:
        # Indexes are still built in the background.
        before = desk.cpu()
        time.sleep(2)
    for language in ("uk", "ar"):
        reviewer = invited(desk, admin, f"Looks in {language}", [language])
        taken = []
        for path in pages_of(reviewer, language):
            text = reviewer.ask("GET", path)[2]
            parts = [part for part in text.split('<section class="unit ')[1:] if 'value="pack"' in part]
            if parts and len(taken) < 24:
                taken.append((path, parts[min(1, len(parts) - 1)]))
        for what, most, pause in (("page", 24, 0.5), ("pack", 6, 5.0)):
            times, sizes, begun = [], [], desk.cpu()
            for path, part in taken[:most]:
                field = lambda name: html.unescape(re.search(rf'name="{name}" value="([^"]*)"', part).group(1))
                fields = {"do": what, **{name: field(name) for name in ("section", "source", "translation")}}
                fields["body"] = html.unescape(re.search(r'<textarea[^>]*name="body"[^>]*>\n(.*?)</textarea>', part, re.S).group(1)) + " …"
                if 'name="heading"' in part:
                    fields["heading"] = field("heading")
                took, (status, _, text) = reviewer.timed("POST", path, fields)
                assert status == 200 and "look-says" in text, text[:2000]
                times.append(took)
                sizes.append(len(text.encode()))
                time.sleep(pause)
            print(f"a look at {what} in {language}: {said(times)}; {1000 * (desk.cpu() - begun) / len(times):.0f} ms of CPU each, up to {max(sizes) // 1024} KB")


def kills(args, folder):
    """Kills the server while reviewers approve and correct; looks whether all that they were thanked for is there."""
    content, chance = folder / "content", random.Random(args.seed)
    subprocess.run(["cp", "-r", str(ROOT / "tests/small-city"), str(content)], check=True)
    git = ["git", "-C", str(content), "-c", "user.name=Witaj", "-c", "user.email=witaj@example.org"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "Begin"]):
        subprocess.run(git + words, check=True)
    desk = Desk(args, content, folder / "store.db")
    cookies = [desk.come_in(desk.invite(name, "--language", language)).cookie for name, language in [("Olena Example", "uk"), ("Amal Example", "ar")]]
    thanked, lost, invalid, before = set(), set(), 0, 0
    page = {"uk": "/desk/uk/kraj/health/doctor", "ar": "/desk/ar/kraj/health/doctor"}

    def work(place, language, number, tries):
        browser = Browser(desk.port)
        browser.cookie = cookies[place]
        try:
            for turn in range(tries):
                text = browser.ask("GET", page[language])[2]
                part = text.split('id="s-intro"')[1]
                field = lambda name: re.search(rf'name="{name}" value="([^"]*)"', part).group(1)
                # Words without digits, of which each is written once.
                mark = "".join(chr(ord("a") + int(digit)) for digit in f"{number:05}{turn:03}{place}")
                fields = {"do": "change", "section": "intro", "source": field("source"), "translation": field("translation"), "body": f"{mark}."}
                if browser.ask("POST", page[language], fields)[0] == 303:
                    thanked.add(mark)
        except (OSError, http.client.HTTPException, IndexError, AttributeError):
            pass

    for number in range(args.kills):
        if number:
            desk.start()
        threads = [threading.Thread(target=work, args=(place, language, number, 50)) for place, language in enumerate(page)]
        [thread.start() for thread in threads]
        time.sleep(chance.uniform(0.05, args.lives))
        desk.stop()
        [thread.join() for thread in threads]
        if (number + 1) % 25 == 0 or number + 1 == args.kills:
            # Whoever opens the content next ends what was begun; the history has every correction that was thanked for.
            desk.start()
            desk.stop()
            history = subprocess.run(git + ["log", "-p", "--format=%an"], capture_output=True, text=True).stdout
            lost = {mark for mark in thanked if mark not in history}
            code, _ = desk.run("check", "--content", content)
            invalid += code != 0
            print(f"{number + 1} kills: {len(thanked)} thanked, {len(lost)} lost, content {'in' if code else ''}valid", flush=True)
            if len(thanked) == before:
                print("nobody is thanked any more: what the kills prove is nothing")
                return 1
            before = len(thanked)
            if lost or code:
                return 1
    return 0


if __name__ == "__main__":
    main()
