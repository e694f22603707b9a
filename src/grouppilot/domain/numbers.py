"""Enrolment numbers as members read them: 81 as "081", "No. 081" or "Reading-081"."""

import re

from grouppilot.domain.refusals import Refused

LONGEST = 60
MOST_PLACES = 9
GROUP = "{group}"

_HASHES = re.compile(r"#+")
_EXAMPLE = re.compile(r"\d+(?=\D*$)", re.ASCII)


def check_format(text: str) -> str:
    """Return a format as it is kept.

    A format holds one run of ``#``, a place each, or ends in an example such as ``001``; ``{group}`` stands
    for the group's name. An empty one writes the bare number.

    Raises:
        Refused: ``number_format_bad`` with ``format``.
    """
    tidy = " ".join(text.split())
    runs = _HASHES.findall(tidy) or _EXAMPLE.findall(tidy)
    if tidy and (len(runs) != 1 or len(runs[0]) > MOST_PLACES or len(tidy) > LONGEST):
        raise Refused("number_format_bad", format=tidy)
    return tidy


def digits(number: int, text: str = "") -> str:
    """Return the number alone, with as many places as a format asks for at least."""
    place = _place(text)
    return str(number).zfill(len(place[0]) if place else 0)


def written(number: int | None, text: str = "", group: str = "") -> str:
    """Return a number in a format.

    Args:
        number: The number; None without one, which gives an empty text.
        text: The format; see ``check_format``.
        group: Name of the group, for ``{group}``.
    """
    if number is None:
        return ""
    place = _place(text)
    if place is None:
        return str(number)
    before, after = text[: place.start()], text[place.end() :]
    return f"{before.replace(GROUP, group)}{digits(number, text)}{after.replace(GROUP, group)}"


def _place(text: str) -> re.Match[str] | None:
    return _HASHES.search(text) or _EXAMPLE.search(text)
