"""Rest ranges: days on which a group, or everything, has nothing due, and no streak breaks."""

from dataclasses import dataclass
from datetime import date

from grouppilot.domain.refusals import Refused
from grouppilot.store import group_queries
from grouppilot.store.groups import Rest, rests_of
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace

NOTE_CHARS = 400
LONGEST = 3660


@dataclass(frozen=True)
class RestRow:
    """Days of rest, first and last inclusive.

    Attributes:
        group_id: The group that rests; None when everything does.
        group: Its name, empty for everything.
        over: Its last day has passed.
    """

    id: int
    group_id: int | None
    group: str
    first: date
    last: date
    note: str
    over: bool


def listed(ws: Workspace, group_id: int | None = None) -> list[RestRow]:
    """Return the rest ranges, earliest first: all of them, or those that silence one group."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        names = group_queries.names(session)
        return [
            RestRow(
                id=row.id,
                group_id=row.group_id,
                group=names.get(row.group_id, "") if row.group_id else "",
                first=row.first,
                last=row.last,
                note=row.note,
                over=row.last < today,
            )
            for row in rests_of(session, group_id)
            if row.group_id is None or row.group_id in names
        ]


def add(
    ws: Workspace,
    first: date,
    last: date,
    *,
    group_id: int | None = None,
    note: str = "",
    by: object = None,
) -> int:
    """Let a group, or everything, rest from a day to another, both inclusive, and return the range's id.

    Days before today that it covers stay as they ended.

    Raises:
        Refused: ``rest_backwards`` when it ends before it starts, ``rest_over`` when it ended before today,
            ``rest_too_long`` with ``most`` days, ``group_unknown``.
    """
    today = settings.today(ws)
    if last < first:
        raise Refused("rest_backwards")
    if last < today:
        raise Refused("rest_over")
    if (last - first).days >= LONGEST:
        raise Refused("rest_too_long", most=LONGEST)
    with ws.write("rest.add", by=by, first=first.isoformat(), last=last.isoformat()) as session:
        if group_id is not None:
            groups.alive(session, group_id)
        row = Rest(group_id=group_id, first=first, last=last, note=note.strip()[:NOTE_CHARS])
        session.add(row)
        session.flush()
        return row.id


def remove(ws: Workspace, rest_id: int, *, by: object = None) -> None:
    """Take a rest range away; its days from today on have their items again.

    Raises:
        Refused: ``rest_unknown``.
    """
    with ws.write("rest.delete", by=by) as session:
        row = session.get(Rest, rest_id)
        if row is None:
            raise Refused("rest_unknown")
        session.delete(row)
