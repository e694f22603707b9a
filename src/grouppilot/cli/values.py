"""What can be given on the command line: days, figures, folders."""

import re
from datetime import date
from pathlib import Path

import click

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FIRST_YEAR, LAST_YEAR = 1970, 2999


def a_day(text: str) -> date:
    """Read a date such as ``2026-06-11``."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise click.BadParameter(f"{text!r} is no date; write it as 2026-06-11.")
    return day


def a_figure(text: str) -> tuple[str | None, float]:
    """Read a figure such as ``86``, or with its label ``orders=86``.

    Returns:
        The label, or None, and the number; whether that number makes sense is not asked here.
    """
    label, sign, number = text.rpartition("=")
    try:
        return (label.strip() if sign else None), float(number)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no figure; write 86, or with its label orders=86.") from None


def a_path(text: str) -> Path:
    """Read the path of a file or folder that need not exist; an empty one is a slip, not where one is."""
    if not text.strip() or "\0" in text:
        raise click.BadParameter("a path is needed.")
    return Path(text).expanduser().absolute()
