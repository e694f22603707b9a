"""What the owner marks for newcomers: steps done, skipped or open again, many in one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from unicodedata import category

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership
from grouppilot.store.onboarding import RitualStep, StepMark
from grouppilot.usecases import numbering, settings
from grouppilot.usecases.newcomer_rows import is_proved
from grouppilot.usecases.workspace import Workspace

LONGEST_REASON = 400

At = tuple[int, int]
"""A cell of the board: the member's id and the step's."""


@dataclass(frozen=True)
class _Place:
    member: Membership
    step: RitualStep

    @property
    def at(self) -> At:
        """The cell it is."""
        return self.member.id, self.step.id


def mark(ws: Workspace, cells: Sequence[At], *, by: object = None) -> int:
    """Mark steps as done today. Who has no number gets one where the step is the number.

    Returns:
        How many were not done before.

    Raises:
        Refused: ``newcomer_gone`` where a member or step is not there any more.
    """
    with ws.write("onboarding.mark", by=by, count=len(cells)) as session:
        today = settings.today_in(session, ws)
        places = _places(session, cells)
        before = {at for at, row in _kept(session, places).items() if row.state == "done"}
        before |= _proved(session, places)
        numbering.give(session, [each.member.id for each in places if each.step.proof == "number"], today)
        kept, proved = _kept(session, places), _proved(session, places)
        for place in places:
            _put(session, place, kept.get(place.at), queries.PROVED if place.at in proved else "done", today)
        return sum(place.at not in before for place in places)


def skip(ws: Workspace, cells: Sequence[At], reason: str = "", *, by: object = None) -> int:
    """Let newcomers off steps; returns how many were not skipped before.

    Raises:
        Refused: ``newcomer_gone``.
    """
    note = " ".join(reason.split())[:LONGEST_REASON]
    with ws.write("onboarding.skip", by=by, count=len(cells)) as session:
        today = settings.today_in(session, ws)
        places = _places(session, cells)
        kept = _kept(session, places)
        return sum(_put(session, place, kept.get(place.at), "skipped", today, note=note) for place in places)


def unmark(ws: Workspace, cells: Sequence[At], *, by: object = None) -> int:
    """Open steps again that were marked by hand; what a number, card or team proves stays done.

    Returns:
        How many were opened.

    Raises:
        Refused: ``newcomer_gone``; ``step_proved`` with ``title`` where nothing of it was marked by hand.
    """
    with ws.write("onboarding.unmark", by=by, count=len(cells)) as session:
        places = _places(session, cells)
        kept = _kept(session, places)
        found = [kept[at] for at in cells if at in kept and kept[at].state != queries.PROVED]
        if places and not found:
            raise Refused("step_proved", title=places[0].step.title)
        for row in found:
            session.delete(row)
        return len(found)


def introduce(ws: Workspace, at: At, text: str, *, by: object = None) -> int:
    """Take a pasted introduction: its length is kept, the text is not. Returns the length in characters.

    Raises:
        Refused: ``newcomer_gone``; ``introduction_short`` with ``chars`` and ``least`` where it is too short.
    """
    chars = characters(text)
    with ws.write("onboarding.mark", by=by, count=1) as session:
        (place,) = _places(session, [at])
        least = place.step.proof_chars or 1
        if chars < least:
            raise Refused("introduction_short", chars=chars, least=least)
        kept = _kept(session, [place]).get(at)
        _put(session, place, kept, "done", settings.today_in(session, ws), chars=chars)
    return chars


def characters(text: str) -> int:
    """Return the length of an introduction as a reader counts it: runs of spaces, marks and joiners aside."""
    return sum(category(char) not in ("Mn", "Me", "Cf") for char in " ".join(text.split()))


def _places(session: Session, cells: Sequence[At]) -> list[_Place]:
    members = _by_id(session, Membership, {member for member, _ in cells})
    steps = _by_id(session, RitualStep, {step for _, step in cells})
    places = []
    for member_id, step_id in cells:
        member, step = members.get(member_id), steps.get(step_id)
        if member is None or member.joined is None or step is None or step.deleted:
            raise Refused("newcomer_gone")
        places.append(_Place(member, step))
    return places


def _by_id(session: Session, kind: Any, ids: Iterable[int]) -> dict[int, Any]:
    return {
        row.id: row
        for batch in batches(list(ids))
        for row in session.scalars(select(kind).where(kind.id.in_(batch)))
    }


def _kept(session: Session, places: Sequence[_Place]) -> dict[At, StepMark]:
    rows = queries.marks_on(session, list({place.member.id for place in places}))
    return {(row.membership_id, row.step_id): row for row in rows}


def _proved(session: Session, places: Sequence[_Place]) -> set[At]:
    """Return the cells that a number, card or team proves, which need no word of the owner's."""
    found = {
        group: session.get_one(Group, group).card_format
        for group in {place.member.group_id for place in places}
    }
    teams = queries.places(session, list(found))
    return {
        place.at
        for place in places
        if is_proved(found[place.member.group_id], place.step.proof, place.member, teams.get(place.member.id))
    }


def _put(
    session: Session,
    place: _Place,
    row: StepMark | None,
    state: str,
    today: date,
    *,
    note: str = "",
    chars: int | None = None,
) -> bool:
    if row is None:
        session.add(_row(place, state, today, note, chars))
        return True
    if (row.state, row.note) == (state, note) and chars is None:
        return False
    # The day a proof was first there stays the day it was done.
    row.day = row.day if row.state == queries.PROVED and state != "skipped" else today
    row.state, row.note = state, note
    row.chars = row.chars if chars is None else chars
    return True


def _row(place: _Place, state: str, today: date, note: str = "", chars: int | None = None) -> StepMark:
    return StepMark(
        membership_id=place.member.id,
        step_id=place.step.id,
        joined=place.member.joined,
        state=state,
        day=today,
        note=note,
        chars=chars,
    )
