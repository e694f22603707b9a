"""What can be given on the command line: days, figures, folders."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from grouppilot.domain.days import FIRST_YEAR, LAST_YEAR

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def a_day(text: str) -> date:
    """Read a date such as ``2026-06-11``."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        raise click.BadParameter(f"{text!r} is no date; write it as 2026-06-11.")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise click.BadParameter(f"{text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}.")
    return day


def a_figure(text: str) -> tuple[str | None, float]:
    """Read a figure such as ``86``, or with its label ``orders=86``.

    Returns:
        The label, or None, and the number; whether that number makes sense is not asked here.
    """
    label, sign, number = text.rpartition("=")
    try:
        return (label.strip() if sign else None), float(number) + 0.0  # no -0
    except ValueError:
        raise click.BadParameter(f"{text!r} is no figure; write 86, or with its label orders=86.") from None


def a_path(text: str) -> Path:
    """Read the path of a file or folder that need not exist; an empty one is a slip, not where one is."""
    if not text.strip() or "\0" in text:
        raise click.BadParameter("a path is needed.")
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError:  # ~somebody, whom this machine does not know
        raise click.BadParameter(f"{text!r} is in the home of nobody here.") from None


def a_text(most: int) -> Callable[[str], str]:
    """Return what reads a text of at most so many characters; a longer one would be cut in silence."""

    def read(text: str) -> str:
        if len(text.strip()) > most:
            raise click.BadParameter(f"it has {len(text.strip()):,} characters; at most {most:,} are kept.")
        return text

    return read
