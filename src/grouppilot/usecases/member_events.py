"""What happened with a person, over all groups they are and were in, latest first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.days import owner_day
from grouppilot.store import timeline_queries as queries
from grouppilot.usecases import settings


@dataclass(frozen=True)
class Named:
    """A role or tier: one of the playbook's by its key, or the owner's own by its name."""

    id: int
    key: str = ""
    name: str = ""


@dataclass(frozen=True)
class Event:
    """Something in a person's history.

    Attributes:
        day: When; None if nobody noted it.
        code: ``joined``, ``left``, ``removed``, ``role``, ``role_ended``, ``tier``, ``tier_ended``,
            ``violation``, ``invited``, ``moved``, ``contact`` or ``merged``.
        what: The role or tier.
        way: How they joined.
        inviter: Who invited them.
        group: Where, for a person who is or was in several; else empty.
        text: The rule broken, who was invited or merged, what was noted, where they moved from.
        step: What a violation led to; empty while it led to nothing.
        appealed: Whether a violation was taken back.
        ref: Number of the contact or merge; 0 for others.
    """

    day: date | None
    code: str
    what: Named | None = None
    way: str = ""
    inviter: str = ""
    group: str = ""
    text: str = ""
    step: str = ""
    appealed: bool = False
    ref: int = 0


def named(what: Any) -> Named:
    """Return a role or tier, or its id, key and name, as screens show it."""
    return Named(what.id, what.key, what.name)


def of_person(session: Session, person_id: int, places: Mapping[int, str]) -> tuple[Event, ...]:
    """Return the history of a person.

    Args:
        session: To read in.
        person_id: Whose.
        places: Their memberships with the names of the groups; nothing of others is told.
    """
    told = _Told(session, places)
    events = [*told.stays(), *told.carried(), *told.violations(), *told.invited()]
    events += _moves(session, person_id)
    events += _contacts(session, person_id)
    events += _merges(session, person_id)
    return tuple(sorted(events, key=lambda one: one.day or date.min, reverse=True))


@dataclass(frozen=True)
class _Told:
    """What memberships tell; the group is named only where there are several."""

    session: Session
    places: Mapping[int, str]

    def stays(self) -> Iterator[Event]:
        for stay in queries.stays(self.session, [*self.places]):
            group = self._group(stay.membership_id)
            yield Event(stay.joined, "joined", way=stay.way, inviter=stay.invited_by, group=group)
            if stay.leaving:
                yield Event(stay.left, stay.leaving, group=group)

    def carried(self) -> Iterator[Event]:
        for held in queries.roles(self.session, [*self.places]):
            yield from self._held("role", held)
        tiers = queries.tiers(self.session, [*self.places])
        begun = {(held.membership_id, held.since) for held in tiers}
        for held in tiers:
            for event in self._held("tier", held):
                # A tier that ends because the next begins is told once.
                if event.code == "tier" or (held.membership_id, held.until) not in begun:
                    yield event

    def violations(self) -> Iterator[Event]:
        for row in queries.violations(self.session, [*self.places]):
            group, appealed = self._group(row.membership_id), row.appealed is not None
            yield Event(
                row.day, "violation", group=group, text=row.rule_text, step=row.step, appealed=appealed
            )

    def invited(self) -> Iterator[Event]:
        for row in queries.invited(self.session, [*self.places]):
            name = row.name if row.number is None else f"{row.number:03d} {row.name}"
            yield Event(row.joined, "invited", group=self._group(row.inviter_id), text=name)

    def _held(self, code: str, held: Any) -> Iterator[Event]:
        group = self._group(held.membership_id)
        if held.since:
            yield Event(held.since, code, named(held), group=group)
        if held.until:
            yield Event(held.until, f"{code}_ended", named(held), group=group)

    def _group(self, member_id: int) -> str:
        return self.places[member_id] if len(self.places) > 1 else ""


def _moves(session: Session, person_id: int) -> Iterator[Event]:
    for row in queries.moves(session, person_id):
        yield Event(row.ended, "moved", group=row.target, text=row.source or "")


def _contacts(session: Session, person_id: int) -> Iterator[Event]:
    for row in queries.contacts(session, person_id):
        yield Event(row.day, "contact", text=row.note, ref=row.id)


def _merges(session: Session, person_id: int) -> Iterator[Event]:
    found = queries.merges(session, person_id)
    if not found:
        return
    known = settings.load(session)
    for row in found:
        day = owner_day(row.at, known.zoneinfo, known.day_start)
        yield Event(day, "merged", text=row.gone_name, ref=row.id)
