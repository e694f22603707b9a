"""The member of a group that somebody means, by number, id or name."""

from collections.abc import Callable, Sequence
from typing import Any

from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store import violation_queries as queries
from grouppilot.usecases import groups
from grouppilot.usecases.workspace import Workspace


def find(ws: Workspace, group_id: int, text: str) -> int:
    """Return the id of the membership that is meant.

    Args:
        ws: The workspace.
        group_id: The group.
        text: An enrolment number such as ``"81"``, an id written ``"#12"`` (or plainly, where nobody has that
            number), or a name: the card, the nickname, the person's or that of the chat app. Of several with
            one name the one who is a member now.

    Raises:
        Refused: ``group_unknown``; ``member_not_found`` with ``name``; ``member_ambiguous`` with ``name`` and
            the ``ids`` it fits.
    """
    wanted = text.strip()
    with ws.read() as session:
        groups.alive(session, group_id)
        known = queries.candidates(session, group_id)
    fits = _numbered(known, wanted) or _named(known, wanted)
    if len(fits) > 1:
        raise Refused("member_ambiguous", name=wanted, ids=", ".join(f"#{key}" for key in fits))
    if not fits:
        raise Refused("member_not_found", name=wanted)
    return fits[0]


def _numbered(known: Sequence[Any], wanted: str) -> list[int]:
    digits = wanted.removeprefix("#")
    if not (digits.isascii() and digits.isdigit()):
        return []
    by_number = [row.id for row in known if row.number == int(digits) and not wanted.startswith("#")]
    return by_number or [row.id for row in known if row.id == int(digits)]


def _named(known: Sequence[Any], wanted: str) -> list[int]:
    """Return who goes by a name, written just so before written alike."""
    folded = fold(wanted)
    return _who(known, lambda name: name == wanted) or _who(
        known, lambda name: bool(folded) and fold(name) == folded
    )


def _who(known: Sequence[Any], same: Callable[[str], bool]) -> list[int]:
    rows = [
        row
        for row in known
        if any(same(name) for name in (row.card, row.nickname, row.name, row.platform_id) if name)
    ]
    return [row.id for row in rows if row.status == "active"] or [row.id for row in rows]
