"""Ladders: the groups that members climb from free to camp."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.ladders import RUNGS
from grouppilot.domain.refusals import Refused
from grouppilot.domain.seats import Level, seats_level
from grouppilot.store import checklist_queries
from grouppilot.store import ladder_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.ladders import Ladder
from grouppilot.usecases import groups
from grouppilot.usecases.workspace import Workspace

NAME_CHARS = 60


@dataclass(frozen=True)
class RungGroup:
    """A group on a rung, with its active members and its seats (None: no limit)."""

    id: int
    name: str
    members: int
    seats: int | None
    level: Level


@dataclass(frozen=True)
class LadderView:
    """A ladder with its groups.

    Attributes:
        rungs: The groups of each rung, all four there, from the lowest.
        moves: Open moves from a rung to another; None stands for groups that are not on this ladder.
    """

    id: int
    name: str
    rungs: Mapping[str, tuple[RungGroup, ...]]
    moves: Mapping[tuple[str | None, str | None], int]

    @property
    def members(self) -> int:
        """Memberships on all its rungs."""
        return sum(group.members for row in self.rungs.values() for group in row)

    def rung_of(self, group_id: int) -> str | None:
        """Return the rung of a group, None where it is not on this ladder."""
        return next((rung for rung, row in self.rungs.items() if group_id in [each.id for each in row]), None)


def listed(ws: Workspace) -> list[LadderView]:
    """Return every ladder in the owner's order."""
    with ws.read() as session:
        return views_in(session)


def views_in(session: Session, ladder_id: int | None = None) -> list[LadderView]:
    """Return every ladder within a session, or one."""
    standing = queries.groups_on(session, ladder_id)
    members = checklist_queries.active_members(session, [row.id for row in standing])
    on: dict[int, list[tuple[str, RungGroup]]] = {}
    for row in standing:
        count = members.get(row.id, 0)
        level = seats_level(count, row.seats, row.seat_warning)
        on.setdefault(row.ladder_id, []).append(
            (row.rung, RungGroup(row.id, row.name, count, row.seats, level))
        )
    moves = queries.open_counts(session)
    wanted = (row for row in queries.ladders(session) if ladder_id in (None, row.id))
    return [_view(ladder, on.get(ladder.id, []), moves) for ladder in wanted]


def ladder_of(session: Session, group: Group) -> LadderView | None:
    """Return the ladder a group stands on, None where it stands on none."""
    if group.ladder_id is None:
        return None
    return next(iter(views_in(session, group.ladder_id)), None)


def add(
    ws: Workspace, name: str, *, group_id: int | None = None, rung: str = "free", by: object = None
) -> int:
    """Add a ladder, with a group on it if one is named, and return its id.

    Raises:
        Refused: ``ladder_name_missing``, ``ladder_exists`` with ``name``, ``field_too_long``,
            ``group_unknown``, ``ladder_bad_rung``.
    """
    with ws.write("ladder.add", by=by, name=tidy(name)) as session:
        row = Ladder(name=_checked(session, name), position=queries.next_position(session))
        session.add(row)
        session.flush()
        if group_id is not None:
            _place(session, group_id, row.id, rung)
        return row.id


def rename(ws: Workspace, ladder_id: int, name: str, *, by: object = None) -> None:
    """Give a ladder another name.

    Raises:
        Refused: As ``add``; ``ladder_gone``.
    """
    with ws.write("ladder.edit", by=by, name=tidy(name)) as session:
        _there(session, ladder_id).name = _checked(session, name, but=ladder_id)


def delete(ws: Workspace, ladder_id: int, *, by: object = None) -> None:
    """Delete a ladder; its groups stay, on none.

    Raises:
        Refused: ``ladder_gone``.
    """
    with ws.write("ladder.delete", by=by) as session:
        row = _there(session, ladder_id)
        for each in queries.groups_on(session):
            if each.ladder_id == ladder_id:
                group = session.get_one(Group, each.id)
                group.ladder_id, group.rung = None, ""
        session.flush()
        session.delete(row)


def place(ws: Workspace, group_id: int, ladder_id: int | None, rung: str = "", *, by: object = None) -> None:
    """Put a group on a rung of a ladder, or on none.

    Raises:
        Refused: ``group_unknown``, ``ladder_gone``, ``ladder_bad_rung``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("ladder.place", by=by, group=name) as session:
        _place(session, group_id, ladder_id, rung)


def _place(session: Session, group_id: int, ladder_id: int | None, rung: str) -> None:
    group = groups.alive(session, group_id)
    if ladder_id is None:
        group.ladder_id, group.rung = None, ""
        return
    if rung not in RUNGS:
        raise Refused("ladder_bad_rung", rung=rung)
    group.ladder_id, group.rung = _there(session, ladder_id).id, rung


def _view(ladder: Ladder, on: list[tuple[str, RungGroup]], moves: queries.Rows) -> LadderView:
    rungs = {rung: tuple(group for each, group in on if each == rung) for rung in RUNGS}
    rung_of = {group.id: rung for rung, group in on}
    counts: dict[tuple[str | None, str | None], int] = {}
    for source, target, count, _first in moves:
        pair = (rung_of.get(source), rung_of.get(target))
        if pair != (None, None):
            counts[pair] = counts.get(pair, 0) + count
    return LadderView(ladder.id, ladder.name, rungs, counts)


def _checked(session: Session, name: str, but: int | None = None) -> str:
    text = tidy(name)
    if not text:
        raise Refused("ladder_name_missing")
    if len(text) > NAME_CHARS:
        raise Refused("field_too_long", field="name", most=NAME_CHARS)
    for row in queries.ladders(session):
        if row.id != but and fold(row.name) == fold(text):
            raise Refused("ladder_exists", name=row.name)
    return text


def _there(session: Session, ladder_id: int) -> Ladder:
    row = session.get(Ladder, ladder_id)
    if row is None:
        raise Refused("ladder_gone")
    return row
