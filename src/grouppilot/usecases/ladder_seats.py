"""Who sits in several groups of one ladder: seats that others could have, unless the owner means it so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from grouppilot.domain.ladders import RUNGS
from grouppilot.domain.refusals import Refused
from grouppilot.store import dismissal_queries, role_queries
from grouppilot.store import seat_queries as queries
from grouppilot.store.members import Membership
from grouppilot.usecases import member_fields, merging, settings
from grouppilot.usecases.workspace import Workspace

READS = (
    *("membership", "person", "chat_group", "ladder", "dismissal", "role", "role_holding"),
    "person_merge",
)
"""The tables whose changes concern who sits where."""


@dataclass(frozen=True)
class Seat:
    """One of several memberships on a ladder."""

    member_id: int
    group_id: int
    group: str
    rung: str
    joined: date | None
    name: str


@dataclass(frozen=True)
class SeatRow:
    """Somebody with several seats on one ladder.

    Attributes:
        person_id, name: Who.
        ladder_id, ladder: Which ladder.
        seats: From the highest rung down; the first is the one worth keeping.
        meant: Whether the owner said that it is meant so.
        staff: Whether they work for a group, so that it is meant so in any case.
    """

    person_id: int
    name: str
    ladder_id: int
    ladder: str
    seats: tuple[Seat, ...]
    meant: bool
    staff: bool

    @property
    def wasted(self) -> int:
        """How many seats others could have."""
        return 0 if self.meant or self.staff else len(self.seats) - 1

    @property
    def lower(self) -> tuple[Seat, ...]:
        """The seats that could be given up."""
        return self.seats[1:]


def several(ws: Workspace, group_id: int | None = None) -> list[SeatRow]:
    """Return everybody with several seats on one ladder, the most wasteful first.

    Args:
        ws: The workspace.
        group_id: Only people who are in this group.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        meant = dismissal_queries.subjects(session, merging.SEATS, today)
        staff = role_queries.staff_people(session, today)
        found = queries.several(session, group_id)
    rows = [
        _row(list(group), meant, staff)
        for _key, group in groupby(found, lambda row: (row.person_id, row.ladder_id))
    ]
    return sorted(rows, key=lambda row: (-row.wasted, row.staff, row.name))


def mean(ws: Workspace, rows: Iterable[tuple[int, int]], *, by: object = None) -> None:
    """Remember that these people (with the ladder) sit in several groups on purpose."""
    with ws.write("seats.dismiss", by=by) as session:
        today = settings.today_in(session, ws)
        dismissal_queries.put_away(session, merging.SEATS, [subject(*row) for row in rows], today)


def doubt(ws: Workspace, rows: Iterable[tuple[int, int]], *, by: object = None) -> None:
    """Count the seats of these people again."""
    with ws.write("seats.dismiss", by=by) as session:
        dismissal_queries.take_back(session, merging.SEATS, [subject(*row) for row in rows])


def leave(ws: Workspace, member_ids: Sequence[int], *, by: object = None) -> int:
    """Note that members left these groups today, as they did in the chat app; returns how many.

    Raises:
        Refused: ``member_gone``.
    """
    with ws.write("seats.leave", by=by, count=len(member_ids)) as session:
        today = settings.today_in(session, ws)
        for one in member_ids:
            member = session.get(Membership, one)
            if member is None:
                raise Refused("member_gone")
            member_fields.change_status(session, member, "left", today)
    return len(member_ids)


def names_text(rows: Iterable[SeatRow]) -> str:
    """Write who would leave which group, a paragraph a group, to work through in the chat app."""
    groups: dict[int, tuple[str, list[str]]] = {}
    for row in rows:
        for seat in row.lower:
            groups.setdefault(seat.group_id, (seat.group, []))[1].append(seat.name)
    return "\n\n".join("\n".join([name, *members]) for name, members in groups.values())


def subject(person_id: int, ladder_id: int) -> str:
    """Return the name under which it is remembered that somebody's seats are meant so."""
    return f"{person_id}:{ladder_id}"


def _row(found: list[Any], meant: set[str], staff: set[int]) -> SeatRow:
    first = found[0]
    seats = [
        Seat(
            row.member_id,
            row.group_id,
            row.group,
            row.rung,
            row.joined,
            row.card or row.nickname or row.person,
        )
        for row in found
    ]
    # The highest rung first, and of two on one rung the one they have longer.
    seats.sort(key=lambda seat: (-_height(seat.rung), seat.joined or date.min))
    return SeatRow(
        person_id=first.person_id,
        name=first.person,
        ladder_id=first.ladder_id,
        ladder=first.ladder,
        seats=tuple(seats),
        meant=subject(first.person_id, first.ladder_id) in meant,
        staff=first.person_id in staff,
    )


def _height(rung: str) -> int:
    return RUNGS.index(rung) if rung in RUNGS else -1
