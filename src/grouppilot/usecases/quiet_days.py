"""Why a day is quiet: everything or the group rests, or the region has a holiday."""

from dataclasses import dataclass
from datetime import date

from grouppilot.store import sop_queries
from grouppilot.store.groups import rests_of
from grouppilot.usecases import holidays, settings
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class Quiet:
    """What is known about a day on which nothing is due.

    Attributes:
        rests: Everything, or the group asked about, rests; ``note`` says why, where the owner did.
        holiday: Name of the public holiday, empty on any other day.
        items: There are items at all.
    """

    rests: bool
    note: str
    holiday: str
    items: bool


def quiet(ws: Workspace, day: date, group_id: int | None = None) -> Quiet:
    """Return what is known about a day without anything due, for one group or all."""
    with ws.read() as session:
        region = settings.load(session).region
        found = [
            row
            for row in rests_of(session, group_id)
            if row.first <= day <= row.last and row.group_id in (None, group_id)
        ]
        name, working = holidays.names(session, region, day, day).get(day, ("", False))
        return Quiet(
            rests=bool(found),
            note=next((row.note for row in found if row.note), ""),
            holiday="" if working else name,
            items=sop_queries.any_item(session),
        )
