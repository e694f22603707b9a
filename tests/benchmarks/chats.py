"""Reading chats, beside every other reader of them: the whole process, from the file to its rows.

Peers are installed below ``build/peers`` by ``make peers`` and are of no use to the program; where one is
not there, its row is left out.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from textwrap import indent

from tests.benchmarks.measure import Result

PEERS = Path("build/peers")
RUNS = 3
MESSAGES, TELEGRAM_MESSAGES = 1_000_000, 200_000
WORDS = ("lorem", "ipsum", "dolor", "sit", "amet", "consectetur", "adipiscing", "elit", "sed", "do", "tempor")
NAMES = (
    "Alice",
    "Bob",
    "Carol Ann",
    "Дима",
    "李雷",
    "+44 7700 900123",
    "Tom 🎉",
    *map("Member {}".format, range(60)),
)

OURS = """
import sys
from pathlib import Path
from grouppilot.files.chats.child import Order
from grouppilot.files.chats.reading import read_chat
if __name__ == "__main__":
    print(read_chat(Order(path=Path(sys.argv[1])), lambda part: None).messages)
"""
FLOOR = r"""
import re, sys
head = re.compile(r"(\d+/\d+/\d+), (\d+:\d+) - (?:([^:]+): )?(.*)")
print(len([found.groups() for line in open(sys.argv[1], encoding="utf-8") if (found := head.match(line))]))
"""
JSON_LOAD = "import json, sys; print(len(json.load(open(sys.argv[1], encoding='utf-8'))['messages']))"
WHATSTK = """
import sys, whatstk
print(len(whatstk.WhatsAppChat.from_source(filepath=sys.argv[1], max_size=10**9).df))
"""
CHAT_MINER = """
import sys
from chatminer.chatparsers import {parser}
parser = {parser}(sys.argv[1])
parser.parse_file()
print(len(parser.parsed_messages.get_df()))
"""
NODE = """
import { parseString } from 'whatsapp-chat-parser';
import fs from 'fs';
console.log(parseString(fs.readFileSync(process.argv[2], 'utf8')).length);
"""


@dataclass(frozen=True)
class Taken:
    """What a process took: milliseconds from start to end, megabytes at most."""

    wall: float
    megabytes: float


def results() -> Iterator[Result]:
    """Yield a row for each peer and floor."""
    with tempfile.TemporaryDirectory() as place:
        yield from _whatsapp(Path(place))
        yield from _telegram(Path(place))


def _whatsapp(place: Path) -> Iterator[Result]:
    path, what = place / "WhatsApp Chat with Bench.txt", f"chats: WhatsApp, {MESSAGES:,} messages"
    with path.open(
        "w", encoding="utf-8"
    ) as file:  # in pieces: what this process holds counts for its children
        file.writelines(whatsapp(MESSAGES))
    ours = _script(place / "ours.py", OURS, path)
    yield Result(f"{what}, against 370,000 a second", ours.wall, MESSAGES / 370, 1)
    yield Result(f"{what}, megabytes, against 200", ours.megabytes, 200, 1)
    yield Result(f"{what}, against one regex a line", ours.wall, _script(place / "f.py", FLOOR, path).wall, 3)
    node = PEERS / "node_modules"
    if node.is_dir():
        script = PEERS / "peer.mjs"
        script.write_text(NODE, encoding="utf-8")
        yield Result(
            f"{what}, against whatsapp-chat-parser", ours.wall, _taken(["node", script, path]).wall, 1
        )
    for name, code in (("whatstk", WHATSTK), ("chat-miner", CHAT_MINER.format(parser="WhatsAppParser"))):
        if (other := _peer(place, code, path)) is not None:
            yield Result(f"{what}, against {name}", ours.wall, other.wall, 1 / 8)


def _telegram(place: Path) -> Iterator[Result]:
    path, what = place / "result.json", f"chats: Telegram, {TELEGRAM_MESSAGES:,} messages"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(telegram(TELEGRAM_MESSAGES))
    ours = _script(place / "ours.py", OURS, path)
    yield Result(f"{what}, against json.load", ours.wall, _script(place / "j.py", JSON_LOAD, path).wall, 0.6)
    yield Result(f"{what}, megabytes, against 100", ours.megabytes, 100, 1)
    if (peer := _peer(place, CHAT_MINER.format(parser="TelegramJsonParser"), path)) is not None:
        yield Result(f"{what}, against chat-miner", ours.wall, peer.wall, 0.6)


def _peer(place: Path, code: str, path: Path) -> Taken | None:
    python = PEERS / "python" / "bin" / "python"
    return _script(place / "peer.py", code, path, python) if python.exists() else None


def _script(script: Path, code: str, path: Path, python: Path | str = sys.executable) -> Taken:
    script.write_text(code, encoding="utf-8")
    return _taken([python, script, path])


def _taken(command: Sequence[Path | str]) -> Taken:
    """Run a process several times; the median of its time, the least of its memory."""
    runs = [_once(command) for _run in range(RUNS)]
    return Taken(median(each.wall for each in runs), min(each.megabytes for each in runs))


def _once(command: Sequence[Path | str]) -> Taken:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Taken((time.perf_counter() - start) * 1000, used.ru_maxrss / 1024)


def whatsapp(count: int) -> Iterator[str]:
    """Yield an export of Android: joins, media, check-ins, links, questions, emoji, second lines."""
    chance, at = random.Random(1), datetime(2019, 1, 1, 8)  # noqa: DTZ001 - as a phone writes it
    for number in range(count):
        at += timedelta(seconds=chance.randint(1, 150))
        name = chance.choice(NAMES)
        if number % 200 == 0:
            yield f"{at:%d/%m/%y, %H:%M} - {name} added Member {chance.randint(60, 99)}\n"
        else:
            yield f"{at:%d/%m/%y, %H:%M} - {name}: {_body(chance, number)}\n"


def _body(chance: random.Random, number: int) -> str:
    kind = chance.random()
    if kind < 0.08:
        return "<Media omitted>"
    if kind < 0.15:
        return f"打卡 day {number}" if kind < 0.12 else f"see https://example.com/{number}"
    text = " ".join(chance.choices(WORDS, k=chance.randint(1, 14)))
    for most, end in ((0.25, "?"), (0.35, " 😀"), (0.4, " 谢谢大家"), (0.45, "\nand more")):
        if kind < most:
            return text + end
    return text


def telegram(count: int) -> Iterator[str]:
    """Yield an export of Telegram Desktop in its own layout: answers, pictures, links, reactions."""
    chance, at = random.Random(2), 1_600_000_000
    yield '{\n "name": "Bench",\n "type": "private_supergroup",\n "id": 1,\n "messages": [\n'
    for number in range(1, count + 1):
        at += chance.randint(1, 200)
        told = json.dumps(_message(chance, number, at), ensure_ascii=False, indent=1)
        yield indent(told, "  ") + (",\n" if number < count else "\n ]\n}")


def _message(chance: random.Random, number: int, at: int) -> dict[str, object]:
    local = datetime(1970, 1, 1) + timedelta(seconds=at + 10_800)  # noqa: DTZ001
    who, text = chance.choice(NAMES), " ".join(chance.choices(WORDS, k=chance.randint(1, 14)))
    told: dict[str, object] = {
        "id": number,
        "type": "message",
        "date": local.isoformat(),
        "date_unixtime": str(at),
        "from": who,
        "from_id": f"user{1000 + NAMES.index(who)}",
    }
    kind = chance.random()
    if kind < 0.2:
        told["reply_to_message_id"] = max(1, number - chance.randint(1, 20))
    if kind < 0.1:
        told["photo"] = "(File not included. Change data exporting settings to download.)"
    link = [{"type": "link", "text": "https://example.com/x"}] if kind > 0.9 else []
    told["text"] = [text, *link] if link else text
    told["text_entities"] = [{"type": "plain", "text": text}, *link]
    if 0.8 < kind < 0.85:
        told["reactions"] = [{"type": "emoji", "count": 2, "emoji": "👍"}]
    return told


if __name__ == "__main__":
    for result in results():
        print(result.line(), flush=True)
