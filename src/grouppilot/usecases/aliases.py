"""Other names a member goes by, remembered so that the next list, sign-up or chat file finds them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store.members import Membership
from grouppilot.store.people import Alias

LONGEST = 200


def remember(session: Session, member_id: int, name: str, source: str) -> None:
    """Keep a name of a member, once, unless it is one they have anyway.

    Args:
        session: To write in.
        member_id: The membership.
        name: As it was written.
        source: Where it was seen: ``owner``, ``roster``, ``signup`` or ``chat``.

    Raises:
        Refused: ``member_gone``.
    """
    member = session.get(Membership, member_id)
    if member is None:
        raise Refused("member_gone")
    folded = fold(name)
    there = select(Alias.id).where(Alias.membership_id == member_id, Alias.folded == folded)
    if folded and name not in (member.card, member.nickname) and session.scalar(there.limit(1)) is None:
        session.add(Alias(membership_id=member_id, name=name[:LONGEST], folded=folded[:600], source=source))
