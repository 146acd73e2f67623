#!/usr/bin/env python3
"""Kills the server at random moments while many write to it, and looks whether anything that it thanked for is lost.

    benches/store.py [--rounds 1000] [--program target/release/witaj] [--database postgres://…]

Each round starts the server, lets eight clients send feedback over HTTP, kills it with SIGKILL after a random while, and
compares what `witaj feedback` shows with what was thanked for. Ends with 1 when something is lost or kept twice.
"""
import argparse, http.client, json, os, random, re, subprocess, sys, tempfile, threading, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLIENTS = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--program", default=str(ROOT / "target/release/witaj"))
    parser.add_argument("--database", help="a PostgreSQL database, empty; without it, a file")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "WITAJ_STORE")}
        environment["WITAJ_LOG"] = "off"
        if args.database:
            environment["DATABASE_URL"] = args.database
        else:
            environment["WITAJ_STORE"] = str(Path(folder) / "store.db")
        thanked, starts = set(), []
        for number in range(args.rounds):
            begun = time.monotonic()
            thanked |= one_round(args.program, environment, number, chance.uniform(0, 0.25), starts, begun)
            if (number + 1) % 50 == 0 or number + 1 == args.rounds:
                lost, twice, kept = judged(args.program, environment, thanked)
                print(f"{number + 1} kills: {len(thanked)} thanked, {kept} kept, {lost} lost, {twice} twice", flush=True)
                if lost or twice:
                    sys.exit(1)
        starts.sort()
        print(f"served again after {starts[len(starts) // 2]:.2f} s (median)")


def one_round(program, environment, number, lives, starts, begun):
    command = [program, "serve", "--content", "tests/small-city", "--listen", "127.0.0.1:0"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline()
    port = int(re.search(r":(\d+)\s*$", line).group(1))
    starts.append(time.monotonic() - begun)
    thanked, threads = set(), []
    for client in range(CLIENTS):
        threads.append(threading.Thread(target=write, args=(port, f"{number}-{client}", thanked)))
    for thread in threads:
        thread.start()
    time.sleep(lives)
    server.kill()
    server.wait()
    for thread in threads:
        thread.join()
    return thanked


def write(port, name, thanked):
    """Sends until the server is gone."""
    count = 0
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    while True:
        text = f"{name}-{count}"
        try:
            connection.request("POST", "/port/uk/feedback", f"text={text}", headers)
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            return
        if answer.status == 303:
            thanked.add(text)
        count += 1


def judged(program, environment, thanked):
    shown = subprocess.run([program, "feedback", "--format", "json"], cwd=ROOT, env=environment, capture_output=True, text=True)
    if shown.returncode != 0:
        sys.exit(f"the store can't be read: {shown.stderr}")
    texts = [entry["text"] for entry in json.loads(shown.stdout)]
    return len(thanked - set(texts)), len(texts) - len(set(texts)), len(texts)


if __name__ == "__main__":
    main()
