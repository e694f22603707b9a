"""A roster on its way out: what to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["text", "int", "date"]
Out = str | int | date | None
"""What a cell of a sheet holds; None is empty."""


@dataclass(frozen=True)
class Column:
    """One column of a sheet: its field key, its worded header, and what its cells hold."""

    key: str
    header: str
    kind: Kind = "text"


@dataclass(frozen=True)
class RosterSheet:
    """A roster to write, its words already in the owner's language.

    Attributes:
        title: What stands above it and names the sheet, e.g. ``"Roster"``.
        group: The group's name, or what stands for all groups.
        date: The day it shows.
        columns: From left to right.
        rows: A cell a column each, in the types its column names.
    """

    title: str
    group: str
    date: date
    columns: Sequence[Column]
    rows: Sequence[Sequence[Out]]
