"""Rosters that are no tables: names, one a line, and the chat's chain sign-ups (接龙)."""

import re
from collections.abc import Sequence

from grouppilot.domain.cells import tidy

_ITEM = re.compile(r"\s*(\d{1,4})\s*[.．、:：)）]\s*(\S.*)")
_COUNT = re.compile(r"\s*(?:[(（\[【]?\s*(?:[+＋]\s*\d{1,3}|\d{1,3}\s*(?:人|位|个|名|份))\s*[)）\]】]?)\s*$")
_CHAIN = re.compile(r"^\s*#?\s*接龙", re.M)
_LONGEST_NAME = 60


def chain_rows(text: str) -> list[list[str]] | None:
    """Return name and count of each line of a chain sign-up, or None if the text is none.

    A chain is told by its first word (``#接龙``) or by lines numbered from 1 on; lines before the first
    number (title, example) are left out. ``1. 田坤 1人`` gives ``["田坤", "1人"]``.
    """
    items = [found for line in text.splitlines() if (found := _ITEM.fullmatch(line))]
    numbers = [int(found[1]) for found in items]
    running = numbers == list(range(1, len(numbers) + 1))
    lines = sum(1 for line in text.splitlines() if line.strip())
    if not items or not (_CHAIN.search(text) or (running and len(items) * 2 > lines)):
        return None
    return [_name_and_count(found[2]) for found in items]


def _name_and_count(text: str) -> list[str]:
    found = _COUNT.search(text)
    if not found or not text[: found.start()].strip():
        return [tidy(text), ""]
    return [tidy(text[: found.start()]), tidy(found[0]).strip("()（）[]【】 ")]


def name_rows(lines: Sequence[str]) -> list[list[str]] | None:
    """Return one name a row, or None if a line is too long to be a name."""
    names = [tidy(line) for line in lines]
    filled = [name for name in names if name]
    if not filled or any(len(name) > _LONGEST_NAME for name in filled):
        return None
    return [[name] for name in filled]
