"""Which columns the table of members shows, and how wide: kept with the workspace, not undone with edits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from grouppilot.domain.roster_columns import FIELDS
from grouppilot.store.settings import read_setting, write_setting
from grouppilot.usecases.workspace import Workspace

KEY = "members.columns"
USUAL = ("number", "card", "group", "role", "tier", "joined", "inviter", "tags")
WIDEST = 2000


@dataclass(frozen=True)
class ColumnChoice:
    """The columns from left to right, and the widths in pixels that the owner gave some of them."""

    shown: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)


def choice(ws: Workspace) -> ColumnChoice:
    """Return the owner's choice of columns; unknown ones are left out."""
    with ws.read() as session:
        return choice_in(session)


def choice_in(session: Session) -> ColumnChoice:
    """Return the choice within a session; see ``choice``."""
    kept = read_setting(session, KEY, {})
    shown = tuple(name for name in kept.get("shown", USUAL) if name in FIELDS)
    widths = {name: width for name, width in kept.get("widths", {}).items() if name in FIELDS}
    return ColumnChoice(shown or USUAL, widths)


def choose(ws: Workspace, shown: Sequence[str], widths: Mapping[str, int]) -> None:
    """Keep a choice of columns."""
    bounded = {name: max(1, min(width, WIDEST)) for name, width in widths.items()}
    with ws.keep("members.columns", "setting") as session:
        write_setting(session, KEY, {"shown": list(shown), "widths": bounded})
