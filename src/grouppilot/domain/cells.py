"""What one cell of a table holds, and how its text stays the text it is on the way out and in."""

import re
import unicodedata
from datetime import date

Cell = str | date
"""Text, exactly as the file has it, or a day. An empty cell is ``""``."""

_FORMULA = re.compile(r"'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]")
_DAMAGED = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+")
_EXACT_DIGITS = 15  # a spreadsheet keeps no more digits of a number than these


def guarded(text: str) -> str:
    """Return ``text`` with one leading apostrophe more if a spreadsheet could run it as a formula.

    That is the case if it starts with ``= + - @``, one of their full-width forms, a tab or a carriage
    return, after any number of apostrophes.
    """
    return "'" + text if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return ``text`` without the one apostrophe that `guarded` gave it: its exact inverse."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def number_text(value: float) -> str:
    """Return a spreadsheet's number as the text that was meant: whole ones without a point.

    A number of more digits than a spreadsheet keeps stays in its short form, which `damaged` tells.
    """
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    if not value.is_integer():
        return repr(value)
    return str(int(value)) if abs(value) < 10**_EXACT_DIGITS else f"{value:.14E}"


def damaged(text: str) -> bool:
    """Return whether ``text`` is a long number that a spreadsheet cut short, like ``1.38E+10``."""
    return _DAMAGED.fullmatch(text.strip()) is not None


def without_controls(text: str) -> str:
    """Return a text without NUL, escapes and the like, which cannot be shown or written to every file."""
    return "".join(each for each in text if each.isspace() or unicodedata.category(each) != "Cc")


def tidy(text: str) -> str:
    """Return one line: composed characters, no space around, one space within."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy_lines(text: str) -> str:
    """Return several lines: composed characters, no space around, line ends as ``\\n``."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def cell_text(cell: Cell) -> str:
    """Return what a cell shows; a day as ``2026-06-11``."""
    return cell if isinstance(cell, str) else cell.isoformat()


def both_languages(words: str) -> list[str]:
    """Return the words of a vocabulary line: Chinese between spaces, a bar, English between commas."""
    chinese, _, english = words.partition("|")
    return [*chinese.split(), *(word.strip() for word in english.split(",") if word.strip())]
