"""The marks beside members: read for the rows on screen only, and asked for all members as a filter."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import keeping
from grouppilot.domain.birthdays import Key
from grouppilot.domain.cards import fits
from grouppilot.domain.onboarding import LAPSE_DAYS, Mark, progress
from grouppilot.domain.sanctions import Ladder, Offence
from grouppilot.domain.signals import Signal, in_order, of_offences
from grouppilot.store import onboarding_queries, removal_queries
from grouppilot.store import signal_queries as queries
from grouppilot.usecases import people, settings
from grouppilot.usecases.ladder_settings import ladder_in
from grouppilot.usecases.newcomer_rows import Going, Noted, going, marks_of
from grouppilot.usecases.workspace import Workspace

READS = (
    *("violation", "removal", "sanction_policy", "ritual", "ritual_step", "step_mark"),
    *("team", "team_place", "follow_up", "contact"),
)
"""The tables whose changes concern signals, beside those of the members themselves."""

LONGEST_RITUAL = 366


@dataclass
class Ground:
    """What holds for many members, read once for a look at the table.

    Attributes:
        today: The owner's day.
        groups: The groups: platform, card format, whether they run.
        birthdays: Those kept within days.
        returned: Members who had been removed before, with the day of the removal.
        goings: Rituals by group, of the groups that were looked at; None for a group without one.
        ladders: By platform.
    """

    today: date
    groups: Mapping[int, Any]
    birthdays: Mapping[Key, date]
    returned: Mapping[int, date]
    goings: dict[int, Going | None] = field(default_factory=dict)
    ladders: dict[str, Ladder] = field(default_factory=dict)


class Signals:
    """Tells the signals of members, a screenful at a time; made anew when the file has changed."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._ground: Ground | None = None

    def of(self, ids: Sequence[int]) -> dict[int, tuple[Signal, ...]]:
        """Return the signals of members, the most urgent first; those without any are left out."""
        with self._ws.read() as session:
            if self._ground is None:
                self._ground = ground(session, settings.today_in(session, self._ws))
            rows = [row for row in queries.shown(session, ids) if row.status == "active"]
            found: dict[int, list[Signal]] = {row.id: list(_of_row(row, self._ground)) for row in rows}
            for member, signals in _violations(session, rows, self._ground).items():
                found[member] += signals
            for member, signal in _newcomers(session, rows, self._ground).items():
                found[member].append(signal)
        return {member: in_order(signals) for member, signals in found.items() if signals}


def ground(session: Session, today: date) -> Ground:
    """Read what holds for many members."""
    again = removal_queries.present_again(session, today) if queries.any_removal(session) else []
    return Ground(
        today=today,
        groups=queries.groups(session),
        birthdays=people.birthday_keys(session, today),
        returned={row.id: row.removed for row in again},
    )


def asks_for_cards(group: Any) -> bool:
    """Tell whether the members of a group are to be renamed."""
    return bool(group.runs and group.card_format)


def is_newcomer(going_by: Going | None, joined: date | None, today: date) -> bool:
    """Tell whether somebody who joined on a day is a newcomer still, by the ritual of the group."""
    days = going_by.since if going_by else LAPSE_DAYS
    return joined is not None and (today - joined).days <= days


def newcomer_signal(going_by: Going | None, marks: Mapping[int, Mark]) -> Signal | None:
    """Return how far a newcomer is; None where all that is required is done."""
    if going_by is None:
        return Signal("newcomer")
    done, of = progress(going_by.rules, marks)
    return None if done >= of else Signal("newcomer", done, of)


def ladder_for(session: Session, on: Ground, group_id: int) -> Ladder:
    """Return the ladder of a group's chat app, read once."""
    platform = on.groups[group_id].platform if group_id in on.groups else ""
    if platform not in on.ladders:
        on.ladders[platform] = ladder_in(session, platform)
    return on.ladders[platform]


def offences(rows: Iterable[Any]) -> dict[int, list[Offence]]:
    """Return the violations of each member as the ladder counts them."""
    found: dict[int, list[Offence]] = {}
    for row in rows:
        offence = Offence(row.id, row.day, row.step, row.appealed is not None)
        found.setdefault(row.membership_id, []).append(offence)
    return found


def _of_row(row: Any, on: Ground) -> Iterable[Signal]:
    if row.id in on.returned:
        yield Signal("removed", day=on.returned[row.id])
    group = on.groups.get(row.group_id)
    if group is not None and asks_for_cards(group) and not fits(row.card, group.card_format, row.number):
        yield Signal("rename")
    if row.promised is not None:
        yield Signal("promise", day=row.promised, late=row.promised < on.today)
    born = None if row.birth_month is None else (row.birth_lunar, row.birth_month, row.birth_day)
    if born is not None and born in on.birthdays:
        yield Signal("birthday", day=on.birthdays[born])
    every = keeping.interval(row.closeness, row.keep_days) if row.closeness else None
    due = keeping.due_on(row.last, every, on.today)
    if due is not None and due <= on.today:
        yield Signal("touch", day=due, late=due < on.today)


def _violations(session: Session, rows: Sequence[Any], on: Ground) -> dict[int, tuple[Signal, ...]]:
    group_of = {row.id: row.group_id for row in rows}
    found = offences(queries.violations(session, list(group_of))) if rows else {}
    return {
        member: of_offences(each, ladder_for(session, on, group_of[member]), on.today)
        for member, each in found.items()
    }


def _newcomers(session: Session, rows: Sequence[Any], on: Ground) -> dict[int, Signal]:
    recent = [row for row in rows if row.joined and (on.today - row.joined).days <= LONGEST_RITUAL]
    recent = [row for row in recent if row.group_id in on.groups and on.groups[row.group_id].runs]
    _look_up(session, on, {row.group_id for row in recent})
    news = [row for row in recent if is_newcomer(on.goings[row.group_id], row.joined, on.today)]
    if not news:
        return {}
    ids = [row.id for row in news]
    staff = onboarding_queries.staff_among(session, ids, on.today)
    noted: dict[int, dict[int, Noted]] = {}
    for mark in queries.marks(session, ids):
        noted.setdefault(mark.membership_id, {})[mark.step_id] = Noted(mark.state)
    teams = queries.teams(session, ids)
    found = {row.id: _how_far(row, on, noted, teams) for row in news if row.id not in staff}
    return {member: signal for member, signal in found.items() if signal is not None}


def _how_far(
    row: Any, on: Ground, noted: Mapping[int, Mapping[int, Noted]], teams: Mapping[int, int]
) -> Signal | None:
    each = on.goings[row.group_id]
    marks = marks_of(each, row, noted.get(row.id, {}), teams.get(row.id)) if each else {}
    return newcomer_signal(each, marks)


def _look_up(session: Session, on: Ground, group_ids: Collection[int]) -> None:
    fresh = [group for group in group_ids if group not in on.goings]
    if fresh:
        on.goings.update(dict.fromkeys(fresh))
        on.goings.update({each.group_id: each for each in going(session, among=fresh)})
