"""The programmes that ship beside the code: entries by their days before and after a day 0."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from grouppilot.assets import resource
from grouppilot.domain.packs import LANGUAGES


@dataclass(frozen=True)
class Step:
    """One entry of a programme.

    Attributes:
        days: On which days, counted from day 0.
        minute: Time of day in minutes.
        title: ``{n}`` in it counts the days.
        length: In minutes; 0 where it is not said.
        pack: Parts of the material pack it needs; None for what its format usually does.
    """

    days: tuple[int, ...]
    minute: int
    title: str
    kind: str
    format: str
    length: int = 0
    text: str = ""
    pack: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Programme:
    """A set of entries laid out from one day; ``weekly`` ones make sense again every week."""

    key: str
    name: str
    about: str
    weekly: bool
    steps: tuple[Step, ...]


@cache
def programmes(language: str) -> tuple[Programme, ...]:
    """Return the programmes in a language, English where it has none."""
    known = language if language in LANGUAGES else "en"
    with resource("programmes", f"{known}.toml").open("rb") as file:
        tables = tomllib.load(file)["programme"]
    return tuple(
        Programme(
            each["key"],
            each["name"],
            each["about"],
            each.get("weekly", False),
            tuple(_step(entry) for entry in each["entry"]),
        )
        for each in tables
    )


def _step(entry: dict[str, Any]) -> Step:
    hour, minute = map(int, entry["time"].split(":"))
    return Step(
        tuple(entry["days"]),
        hour * 60 + minute,
        entry["title"],
        entry["kind"],
        entry["format"],
        entry.get("minutes", 0),
        entry.get("text", ""),
        tuple(entry["pack"]) if "pack" in entry else None,
    )
