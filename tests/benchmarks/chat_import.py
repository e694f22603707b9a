"""A million messages of WhatsApp taken in, beside reading the lines and writing plain tuples.

Processor time is compared, the reading process included, as other programs share the machine.
"""

import gc
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Result

MESSAGES = 1_000_000
PEOPLE = 300
TICKS = 0.25  # seconds between two
MOST_BYTES, MOST_MEMORY, MOST_WAIT = 40, 200, 50
_LINE = re.compile(r"(\d\d)/(\d\d)/(\d{4}), (\d\d):(\d\d) - ([^:]+): (.*)")
_WORDS = [
    "ok",
    "yes",
    "thanks",
    "see",
    "you",
    "tomorrow",
    "收到",
    "好的",
    "打卡",
    "great",
    "idea",
    "what",
    "do",
    "you",
    "think?",
    "https://example.org/a",
]


def write_chat(path: Path, messages: int = MESSAGES) -> None:
    """Write a chat of three years: few write much, many write little."""
    chance = random.Random(5)
    moment = datetime(2023, 1, 1, 8)  # noqa: DTZ001 - on the clock of the source
    step = 3 * 365 * 86400 / messages
    weights = [1 / (place + 1) for place in range(PEOPLE)]
    names = chance.choices([f"Member {place:03}" for place in range(PEOPLE)], weights, k=messages)
    with path.open("w", encoding="utf-8") as file:
        for name in names:
            moment += timedelta(seconds=chance.expovariate(1 / step))
            text = " ".join(chance.choices(_WORDS, k=chance.randint(1, 12)))
            file.write(f"{moment:%d/%m/%Y, %H:%M} - {name}: {text}\n")


def floor(chat: Path, folder: Path) -> dict[str, float]:
    """Read the lines, one regular expression each, and write plain tuples into the same table."""
    ws = _workspace(folder)
    begun = time.process_time()
    rows: list[tuple[Any, ...]] = []
    people: dict[str, int] = {}
    with chat.open(encoding="utf-8") as file, ws.keep("floor") as session:
        for place, line in enumerate(file):
            found = _LINE.match(line)
            assert found is not None
            day, month, year, hour, minute, name, text = found.groups()
            at = ((int(year) * 12 + int(month)) * 31 + int(day)) * 86400 + int(hour) * 3600 + int(minute) * 60
            who = people.setdefault(name, len(people))
            rows.append((1, at, who, place.to_bytes(8, "big"), 1, 0, len(text), 1, None, 0))
        insert = "INSERT INTO chat_message VALUES (?,?,?,?,?,?,?,?,?,?)"
        session.connection().exec_driver_sql(insert, rows)
    return {"seconds": time.process_time() - begun}


def whole(chat: Path, folder: Path) -> dict[str, float]:
    """Take the chat in beside a window that ticks."""
    from grouppilot.usecases import chat_import

    ws = _workspace(folder)
    gc.disable()  # as in the window, which collects what little there is by itself
    size = _size(folder)
    waits, gaps, done = [], [], threading.Event()
    work = threading.Thread(target=lambda: (chat_import.take_in(ws, chat, 1), done.set()))
    begun, before = time.perf_counter(), _spent()
    work.start()
    last, ticked = time.perf_counter(), 0.0
    while not done.wait(0.005):
        now = time.perf_counter()
        gaps.append(now - last - 0.005)
        if now - ticked > TICKS:
            with ws.keep("tick") as session:
                session.connection().exec_driver_sql("UPDATE setting SET value = value WHERE key = 'zone'")
            ticked = time.perf_counter()
            waits.append(ticked - now)
        last = time.perf_counter()
    work.join()
    ws.close()
    return {
        "seconds": _spent() - before,
        "wall": time.perf_counter() - begun,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "reading": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        "bytes": (_size(folder) - size) / MESSAGES,
        "wait": max(waits) * 1000,
        "usual_wait": sorted(waits)[len(waits) * 99 // 100] * 1000,
        "gap": max(gaps) * 1000,
    }


def _workspace(folder: Path) -> Any:
    from grouppilot.usecases import groups, settings
    from grouppilot.usecases.opening import open_to_write

    opened = open_to_write(folder, lambda: datetime(2026, 6, 11, 12, tzinfo=UTC))
    settings.change(opened.workspace, zone="Asia/Shanghai")
    groups.add(opened.workspace, groups.GroupForm("Chat", platform="whatsapp"))
    return opened.workspace


def _spent() -> float:
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, kinds))


def _size(folder: Path) -> int:
    return sum(
        path.stat().st_size for path in folder.glob("grouppilot.db*") if not path.name.endswith("-shm")
    )


def _apart(what: str, chat: Path, folder: Path) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.chat_import", what, str(chat), str(folder)]
    told: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return told


def results() -> list[Result]:
    """Return the figures; those beside the time have what is allowed as their floor."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        chat = place / "WhatsApp Chat with Chat.txt"
        write_chat(chat)
        least = min(_apart("floor", chat, place / f"floor{n}")["seconds"] for n in range(2))
        told = min(
            (_apart("whole", chat, place / f"whole{n}") for n in range(2)), key=lambda one: one["seconds"]
        )
    return [
        Result("a chat of 1,000,000 taken in, processor", told["seconds"] * 1000, least * 1000, 2),
        Result("its growth of the file, bytes a message", told["bytes"], MOST_BYTES, 1),
        Result("its memory, MB", told["memory"], MOST_MEMORY, 1),
        Result("memory of the reading beside it, MB", told["reading"], MOST_MEMORY, 1),
        Result("the longest wait of a tick meanwhile", told["wait"], MOST_WAIT, 1),
        Result("the longest gap of the window meanwhile", told["gap"], MOST_WAIT, 1),
    ]


if __name__ == "__main__":
    from collections.abc import Callable

    parts: dict[str, Callable[[Path, Path], dict[str, float]]] = {"floor": floor, "whole": whole}
    print(json.dumps(parts[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
