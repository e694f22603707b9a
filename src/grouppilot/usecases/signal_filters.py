"""Who has a signal, of one group or of all: what the table of members is narrowed to."""

from collections.abc import Callable, Collection, Mapping
from datetime import timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.cards import fitting
from grouppilot.domain.onboarding import LAPSE_DAYS
from grouppilot.domain.signals import FILTERS, of_offences
from grouppilot.store import onboarding_queries, people_queries
from grouppilot.store import signal_queries as queries
from grouppilot.usecases import settings
from grouppilot.usecases.member_signals import (
    Ground,
    asks_for_cards,
    ground,
    ladder_for,
    newcomer_signal,
    offences,
)
from grouppilot.usecases.newcomer_rows import Going, answers, going, joined_since, marks_of, teams_of
from grouppilot.usecases.workspace import Workspace

SLOW = frozenset({"rename"})
"""The filters that look at every member: a third of a second for 100,000 of them."""


def members_with(ws: Workspace, keys: Collection[str], group_id: int | None = None) -> frozenset[int]:
    """Return the active members who have at least one of some signals.

    Args:
        ws: The workspace.
        keys: Of ``domain.signals.FILTERS``.
        group_id: Only of this group.
    """
    found: set[int] = set()
    with ws.read() as session:
        on = ground(session, settings.today_in(session, ws))
        for key in sorted(set(keys) & set(FILTERS)):
            found |= _ASKS[key](session, on, _scope(on, group_id))
    return frozenset(found)


def counts(ws: Workspace, keys: Collection[str], group_id: int | None = None) -> dict[str, int]:
    """Return how many active members have each of some signals; see ``members_with``."""
    with ws.read() as session:
        on = ground(session, settings.today_in(session, ws))
        return {key: len(_ASKS[key](session, on, _scope(on, group_id))) for key in keys}


def _scope(on: Ground, group_id: int | None) -> list[int]:
    return list(on.groups) if group_id is None else [group_id] if group_id in on.groups else []


def _removed(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
    return queries.members_in(session, on.returned, groups)


def _offenders(key: str) -> Callable[[Session, Ground, Collection[int]], set[int]]:
    wanted = FILTERS[key]

    def find(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
        rows = queries.offenders(session, groups)
        group_of = {row.membership_id: row.group_id for row in rows}
        return {
            member
            for member, each in offences(rows).items()
            if any(
                one.key in wanted
                for one in of_offences(each, ladder_for(session, on, group_of[member]), on.today)
            )
        }

    return find


def _not_renamed(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
    found: set[int] = set()
    for group in groups:
        if asks_for_cards(on.groups[group]):
            fit = fitting(on.groups[group].card_format)
            found.update(
                member for member, card, number in queries.cards(session, group) if not fit(card, number)
            )
    return found


def _newcomers(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
    running = [group for group in groups if on.groups[group].runs]
    goings = going(session, among=running)
    found = _unfinished(session, on, goings)
    plain = set(running) - {each.group_id for each in goings}
    staff = onboarding_queries.staff(on.today)
    return found | queries.joined_since(session, plain, on.today - timedelta(days=LAPSE_DAYS), staff)


def _unfinished(session: Session, on: Ground, goings: Collection[Going]) -> set[int]:
    news = joined_since(session, goings, on.today)
    rows = [row for each in news.values() for row in each]
    if not rows:
        return set()
    noted = answers(session, list(news), min(row.joined for row in rows))
    teams = teams_of(session, goings)
    return {
        row.id
        for each in goings
        for row in news[each.group_id]
        if newcomer_signal(each, marks_of(each, row, noted.get(row.id, {}), teams.get(row.id)))
    }


def _with_birthday(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
    born = {row.id for row in people_queries.born_on(session, on.birthdays.keys())}
    return queries.places_of(session, born, groups)


def _promised(session: Session, _on: Ground, groups: Collection[int]) -> set[int]:
    return queries.places_of(session, queries.promised_to(session), groups)


def _to_write_to(session: Session, on: Ground, groups: Collection[int]) -> set[int]:
    due = {row.id for row in people_queries.due(session, on.today)}
    return queries.places_of(session, due, groups)


_ASKS: Mapping[str, Callable[[Session, Ground, Collection[int]], set[int]]] = {
    "newcomer": _newcomers,
    "open": _offenders("open"),
    "warned": _offenders("warned"),
    "rename": _not_renamed,
    "removed": _removed,
    "promise": _promised,
    "birthday": _with_birthday,
    "touch": _to_write_to,
}
