"""The ladder of sanctions of each chat app, as the owner set it or as it usually is."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.platforms import PLATFORMS
from grouppilot.domain.refusals import Refused
from grouppilot.domain.sanctions import Ladder, ladder_from, ladder_to, usual_ladder
from grouppilot.store.rules import SanctionPolicy
from grouppilot.usecases.workspace import Workspace


def ladder_in(session: Session, platform: str) -> Ladder:
    """Return the ladder of a chat app within a session."""
    row = _row(session, platform)
    return usual_ladder(platform) if row is None else ladder_from(row.policy)


def ladder_of(ws: Workspace, platform: str) -> Ladder:
    """Return the ladder of a chat app."""
    with ws.read() as session:
        return ladder_in(session, platform)


def is_usual(ws: Workspace, platform: str) -> bool:
    """Tell whether the ladder of a chat app is still the usual one."""
    return ladder_of(ws, platform) == usual_ladder(platform)


def set_ladder(ws: Workspace, platform: str, ladder: Ladder | None, *, by: object = None) -> None:
    """Set the ladder of a chat app; None goes back to the usual one.

    Steps that were taken stay taken. What is proposed follows the new ladder at once.

    Raises:
        Refused: ``bad_ladder``; ``group_bad_value`` with ``field`` for an unknown chat app.
    """
    if platform not in PLATFORMS:
        raise Refused("group_bad_value", field="platform")
    if ladder is not None:
        ladder_from(ladder_to(ladder))
    with ws.write("ladder.edit", by=by, platform=platform) as session:
        row = _row(session, platform)
        if ladder is None or ladder == usual_ladder(platform):
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(SanctionPolicy(platform=platform, policy=ladder_to(ladder)))
        else:
            row.policy = ladder_to(ladder)


def _row(session: Session, platform: str) -> SanctionPolicy | None:
    return session.scalars(select(SanctionPolicy).where(SanctionPolicy.platform == platform)).first()
