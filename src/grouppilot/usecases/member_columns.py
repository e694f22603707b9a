"""Which columns the table of members shows, and how wide: kept with the workspace, not undone with edits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from grouppilot.domain.roster_columns import FIELDS
from grouppilot.store.settings import read_setting, write_setting
from grouppilot.usecases.workspace import Workspace

KEY = "members.columns"
SIGNALS = "signals"
COLUMNS = (*FIELDS, SIGNALS)
"""All columns of the table: what a roster tells, and the marks beside members, which stay here."""

USUAL = ("number", "card", "group", "role", "tier", "joined", "inviter", SIGNALS)
ALONE = ("inviter",)
WIDEST = 2000


@dataclass(frozen=True)
class ColumnChoice:
    """The owner's choice.

    Attributes:
        shown: The columns from left to right.
        widths: In pixels, of those to which the owner gave a width.
        alone: Those that are left out while all groups are shown, where the group takes their room.
    """

    shown: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)
    alone: tuple[str, ...] = ALONE

    def of_scope(self, in_group: bool) -> tuple[str, ...]:
        """Return the columns for one group, or for all: the group only where there are several."""
        left_out = {"group"} if in_group else set(self.alone)
        return tuple(name for name in self.shown if name not in left_out)

    def toggled(self, name: str, on: bool, in_group: bool) -> "ColumnChoice":
        """Return the choice with a column added to a scope, or taken away from both."""
        alone = self.alone if in_group else tuple(one for one in self.alone if one != name)
        if on and name in self.shown:
            shown = self.shown
        else:
            shown = (*self.shown, name) if on else tuple(one for one in self.shown if one != name)
        return ColumnChoice(shown, self.widths, alone)


def choice(ws: Workspace) -> ColumnChoice:
    """Return the owner's choice of columns; unknown ones are left out."""
    with ws.read() as session:
        return parse(read_setting(session, KEY))


def parse(kept: Mapping[str, Any] | None) -> ColumnChoice:
    """Return a choice as it is kept; see ``choice``."""
    if kept is None:
        return ColumnChoice()
    shown = tuple(name for name in kept.get("shown", USUAL) if name in COLUMNS)
    # Columns that were not to be had when the choice was made are shown as on the first day.
    offered = kept.get("offered", FIELDS)
    shown += tuple(name for name in USUAL if name not in offered and name not in shown)
    widths = {name: width for name, width in kept.get("widths", {}).items() if name in COLUMNS}
    return ColumnChoice(shown or USUAL, widths, tuple(kept.get("alone", ())))


def choose(ws: Workspace, chosen: ColumnChoice) -> None:
    """Keep a choice of columns."""
    widths = {name: max(1, min(width, WIDEST)) for name, width in chosen.widths.items()}
    kept = {"shown": list(chosen.shown), "widths": widths, "alone": list(chosen.alone)}
    with ws.keep("members.columns", "setting") as session:
        write_setting(session, KEY, kept | {"offered": list(COLUMNS)})
