"""What members did lately that speaks for another tier, from every source that knows of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.tier_steps import ASKED, Evidence, merged
from grouppilot.store import tier_queries as queries

Joined = Mapping[int, date | None]
"""The members asked about, with the day each joined."""

Source = Callable[[Session, int, Joined, date], Mapping[int, Sequence[Evidence]]]
"""Tells what members of one group did: session, group, members, the owner's day."""


def evidence(session: Session, group_id: int, joined: Joined, today: date) -> dict[int, list[Evidence]]:
    """Return what is known of each member of a group."""
    return merged(source(session, group_id, joined, today) for source in SOURCES)


def _ledger(kind: str) -> Source:
    def told(
        session: Session, group_id: int, joined: Joined, today: date
    ) -> Mapping[int, Sequence[Evidence]]:
        days = queries.ledger_days(session, group_id, kind, today, ASKED)
        done: dict[int, set[date]] = {}
        for member, day in queries.ledger_marks(session, group_id, kind, days):
            done.setdefault(member, set()).add(day)
        return {
            member: [Evidence(kind, len(done.get(member, ())), asked)]
            for member, since in joined.items()
            if (asked := _since(days, since))
        }

    return told


def _sign_ups(
    session: Session, group_id: int, joined: Joined, today: date
) -> Mapping[int, Sequence[Evidence]]:
    days = queries.sign_ups(session, group_id, today, ASKED)
    done: dict[int, int] = {}
    for member, _sign_up in queries.signed(session, days.keys()):
        done[member] = done.get(member, 0) + 1
    return {
        member: [Evidence("signup", min(done.get(member, 0), asked), asked)]
        for member, since in joined.items()
        if (asked := _since(days.values(), since))
    }


def _invitations(
    session: Session, group_id: int, joined: Joined, _today: date
) -> Mapping[int, Sequence[Evidence]]:
    found = queries.invited(session, group_id)
    return {member: [Evidence("invited", count)] for member, count in found.items() if member in joined}


def _onboarding(
    session: Session, group_id: int, joined: Joined, _today: date
) -> Mapping[int, Sequence[Evidence]]:
    return {
        member: [Evidence("onboarded", 1)]
        for member in queries.onboarded(session, group_id)
        if member in joined
    }


def _since(days: Collection[date], joined: date | None) -> int:
    """Return how many of the days a member was there for."""
    return sum(joined is None or day >= joined for day in days)


SOURCES: tuple[Source, ...] = (
    _ledger("checkin"),
    _ledger("homework"),
    _sign_ups,
    _invitations,
    _onboarding,
)
"""Every source; one that reads chats tells of answered posts as ``Evidence("answered", done, asked)``."""
