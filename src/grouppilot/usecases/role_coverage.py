"""Whether the roles a group needs are carried, and which hours are not covered: a line for its members."""

from dataclasses import dataclass

from grouppilot.domain.coverage import NEEDED, Gap
from grouppilot.usecases import groups, role_gaps, settings
from grouppilot.usecases.workspace import Workspace

READS = ("role", "role_holding", "membership", "chat_group")
"""The tables whose changes concern it."""


@dataclass(frozen=True)
class Coverage:
    """What the roles of a group cover.

    Attributes:
        needed: Each role that a group needs, by key, and whether anybody carries it today.
        gaps: Hours that nobody covers, of roles that somebody carries.
    """

    needed: tuple[tuple[str, bool], ...]
    gaps: tuple[Gap, ...]


def of_group(ws: Workspace, group_id: int) -> Coverage:
    """Return what the roles of a group cover.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        groups.alive(session, group_id)
        gaps = role_gaps.of_groups(session, settings.today_in(session, ws), group_id)[group_id]
    missing = {gap.role for gap in gaps if not gap.slot}
    needed = tuple((role, role not in missing) for role in NEEDED)
    return Coverage(needed, tuple(gap for gap in gaps if gap.slot))
