"""How commands write: JSON for programs, columns for people."""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import click

WIDE = frozenset("WF")
TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), " ")
"""Characters after which a terminal would write what follows the other way round."""


def write_json(value: Any) -> None:
    """Write a value as JSON, in the letters it is made of."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def write_columns(rows: Iterable[Sequence[str]]) -> None:
    """Write rows with their cells below one another, Chinese characters counted as two."""
    rows = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True))
        click.echo("  ".join(padded).rstrip())


def width(text: str) -> int:
    """Return how many places a text takes in a terminal."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in WIDE)
        for char in text
    )


def one_line(text: str) -> str:
    """Return a text that cannot move or turn the terminal's cursor: what does so becomes a space."""
    plain = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return plain.translate(TURNING)


def time_of(minute: int | None) -> str | None:
    """Return a time of day, e.g. ``"08:30"``."""
    return None if minute is None else f"{minute // 60:02}:{minute % 60:02}"
