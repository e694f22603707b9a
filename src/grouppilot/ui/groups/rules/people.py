"""Who of a group can be chosen, by a part of a name or by the number."""

from collections.abc import Callable, Sequence

from grouppilot.ui.context import Context
from grouppilot.ui.kit.picker import Picker
from grouppilot.usecases import members
from grouppilot.usecases.members import Filter, MemberRow

MOST = 8


def member_picker(context: Context, hint: str, group: Callable[[], int]) -> Picker:
    """Return a field in which a member of the group at hand is chosen."""

    def find(text: str) -> Sequence[tuple[int, str]]:
        wanted = Filter(text, group(), statuses=frozenset(("active",)))
        found = members.ids(context.workspace, wanted)[:MOST]
        return [(row.id, member_text(row)) for row in members.rows(context.workspace, found)]

    return Picker(hint, find)


def member_text(row: MemberRow) -> str:
    """Return a member's name with the number, as lists to choose from show them."""
    name = row.nickname or row.name
    return name if row.number is None else f"{name} · {row.number:03d}"
