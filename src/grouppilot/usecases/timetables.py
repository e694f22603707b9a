"""The timetable as members see it: chosen days of chosen groups, with what is said below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.messages import Messages
from grouppilot.domain.plans import PlanDay
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import length_limit
from grouppilot.domain.timetables import (
    FOOT_CHARS,
    Planned,
    Timetable,
    several_groups,
    text,
    timetable,
    usual_foot,
)
from grouppilot.store.brands import Brand
from grouppilot.store.groups import Group
from grouppilot.store.settings import read_setting, write_setting
from grouppilot.usecases import groups, settings
from grouppilot.usecases.timetable_days import Asked, Days, days_of, is_shown
from grouppilot.usecases.workspace import Workspace

if TYPE_CHECKING:
    from grouppilot.render.cards import Look

_FOOT = "timetable.foot.{}"  # of a group, by its uid
_CAMP_KINDS = ("learning", "education")


@dataclass(frozen=True)
class Shared:
    """A timetable as members see it.

    Attributes:
        asked: What was asked.
        timetable: In words of the groups' language.
        brand: Name of the brand that the groups share; empty without one.
        limit: Longest message that every one of their apps takes, in UTF-16 units.
        hidden: How many were left out, as members are not to see them.
    """

    asked: Asked
    timetable: Timetable
    brand: str
    limit: int
    hidden: int

    @property
    def text(self) -> Messages:
        """The text to paste."""
        return text(self.timetable, self.limit)


def read(ws: Workspace, asked: Asked) -> Shared:
    """Return the timetable of chosen days and groups.

    Raises:
        Refused: ``timetable_days`` where there are none or too many, ``group_unknown``.
    """
    with ws.read() as session:
        return shared_in(session, ws, asked, days_of(session, asked))


def keep_foot(ws: Workspace, group_id: int, said: str, *, by: object = None) -> None:
    """Keep what is said below the timetables of a group; the usual is not kept, so it follows the host.

    Raises:
        Refused: ``group_unknown``; ``field_too_long`` with ``field`` and ``most``.
    """
    said = tidy(said)
    if len(said) > FOOT_CHARS:
        raise Refused("field_too_long", field="foot", most=FOOT_CHARS)
    with ws.write("timetable.foot", by=by) as session:
        row = groups.alive(session, group_id)
        usual = usual_foot(_host(session, ws, row), row.language)
        write_setting(session, _FOOT.format(row.uid), None if said == usual else said)


def look_of(shared: Shared) -> Look:
    """Return the look of its pictures."""
    from grouppilot.render.cards import Look

    return Look(shared.timetable.group, shared.timetable.language, shared.brand)


def shared_in(session: Session, ws: Workspace, asked: Asked, days: Days) -> Shared:
    """Return the timetable of what was read, within a session."""
    meant = days.groups
    languages = {row.language for row in meant}
    language = languages.pop() if len(languages) == 1 else asked.language
    shown = [day for day in days.every if is_shown(day)]
    told = timetable(
        map(_planned, shown),
        (asked.first, asked.last),
        several_groups([row.name for row in meant], language),
        language,
        camp=bool(meant) and all(_is_camp(row) for row in meant),
        several=len(meant) > 1,
        foot=_foot(session, ws, meant, language) if asked.foot is None else asked.foot,
    )
    limit = min((length_limit(row.platform) for row in meant), default=length_limit(""))
    return Shared(asked, told, _brand(session, meant), limit, len(days.every) - len(shown))


def _planned(day: PlanDay) -> Planned:
    return Planned(day.day, day.minute, day.title, day.length, day.kind, day.format, day.groups)


def _is_camp(row: Group) -> bool:
    """A camp's members know its plan as 课表: it is one by its rung, or as it teaches for a time."""
    return row.rung == "camp" or (row.life == "temporary" and row.kind in _CAMP_KINDS)


def _foot(session: Session, ws: Workspace, meant: Sequence[Group], language: str) -> str:
    if len(meant) != 1:
        return usual_foot("", language)
    kept = read_setting(session, _FOOT.format(meant[0].uid))
    return usual_foot(_host(session, ws, meant[0]), language) if kept is None else str(kept)


def _host(session: Session, ws: Workspace, row: Group) -> str:
    from grouppilot.store import member_queries  # with the people, for whom no start waits

    return next(iter(member_queries.holders(session, row.id, "host", settings.today_in(session, ws))), "")


def _brand(session: Session, meant: Sequence[Group]) -> str:
    numbers = {row.brand_id for row in meant}
    number = numbers.pop() if len(numbers) == 1 else None
    row = None if number is None else session.get(Brand, number)
    return "" if row is None else row.name
