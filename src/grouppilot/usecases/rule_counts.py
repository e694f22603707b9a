"""What of the rules of a group waits for its owner, as figures."""

from dataclasses import dataclass

from sqlalchemy import func, select

from grouppilot.store.members import Membership
from grouppilot.store.rules import FollowUp, Incident, Violation
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class Waiting:
    """How many violations wait for an answer, and how many follow-ups and incidents are open."""

    violations: int
    follow_ups: int
    incidents: int


def waiting(ws: Workspace, group_id: int) -> Waiting:
    """Count what waits in a group."""
    broken = select(func.count()).select_from(Violation)
    broken = broken.join(Membership, Membership.id == Violation.membership_id)
    broken = broken.where(Membership.group_id == group_id, Violation.step == "", Violation.appealed.is_(None))
    promised = select(func.count()).select_from(FollowUp)
    promised = promised.where(FollowUp.group_id == group_id, FollowUp.done.is_(None))
    wrong = select(func.count()).select_from(Incident)
    wrong = wrong.where(Incident.group_id == group_id, Incident.closed.is_(None))
    with ws.read() as session:
        return Waiting(*(session.scalar(query) or 0 for query in (broken, promised, wrong)))
