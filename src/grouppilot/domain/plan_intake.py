"""A plan on its way into the calendar: what each row of a file says, and what would become of it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID, uuid5

STATES = ("new", "changed", "unchanged", "clashing", "wrong")
"""What becomes of a row; "clashing" is new in an hour in which its group has something already."""

MOST_ROWS = 5000
"""Rows of one plan, each day of events that are written out counted."""

_FOREIGN = UUID("6f1d3c52-8c0e-5d0b-9a53-0a4f3b1f2c77")
_OURS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Note(NamedTuple):
    """Something about a row, as a code to be worded.

    Attributes:
        code: What it is.
        field: Which field it is about; empty for the whole row.
        text: What the file says there.
    """

    code: str
    field: str = ""
    text: str = ""


@dataclass(frozen=True)
class PlanRow:
    """One entry, or one day of a series, as a file says it.

    Attributes:
        line: Its line in the file, from 1.
        uid: By what the file tells it from others; empty where it does not.
        original: The day of the series called ``uid`` that it stands for; None for an entry of its own.
        said: Fields of an entry's form that the file says, with their values.
        groups: Names of the groups it is for, as one cell holds them; empty where the file does not say.
        skipped: Days that a series leaves out.
        notes: What was understood with a doubt, or not at all.
        wrong: Why it cannot be taken; None if it can.
    """

    line: int
    uid: str = ""
    original: date | None = None
    said: Mapping[str, Any] = field(default_factory=dict)
    groups: str = ""
    skipped: tuple[date, ...] = ()
    notes: tuple[Note, ...] = ()
    wrong: Note | None = None

    @property
    def title(self) -> str:
        """What it is called; empty where nothing says so."""
        return str(self.said.get("title", ""))


@dataclass(frozen=True)
class RowPlan:
    """What would become of a row.

    Attributes:
        row: The row.
        state: One of ``STATES``.
        uid: By which the entry is remembered.
        key: Of the entry it is about; empty for one to be made.
        changed: Fields that would change, with what they would say; groups by their numbers.
        groups: Numbers of the groups it is for, or would be.
        skipped: Days that its series would leave out.
        clash: Title of what its group has in that hour.
        wrong: Why it is not taken.
        of: Uid of the series in the same file of which it would be one day; empty for any other.
    """

    row: PlanRow
    state: str
    uid: str = ""
    key: str = ""
    changed: Mapping[str, Any] = field(default_factory=dict)
    groups: tuple[int, ...] = ()
    skipped: tuple[date, ...] = ()
    clash: str = ""
    wrong: Note | None = None
    of: str = ""


@dataclass(frozen=True)
class Plan:
    """What an import would do, row by row."""

    rows: Sequence[RowPlan]

    def counts(self) -> dict[str, int]:
        """Return how many rows are in each of ``STATES``."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in STATES}


def kept_uid(uid: str) -> str:
    """Return the uid under which an entry of this name in a file is kept: one of ours as it is.

    Uids of other programs are of any length; the same one is always kept under the same name.
    """
    return uid if _OURS.fullmatch(uid) else str(uuid5(_FOREIGN, uid))
