"""Two people side by side before they are merged: where each is, and which values differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.merging import BOTH, OF_MEMBER, OF_PERSON, PERSON, RIGHT, Choice, notes, usual
from grouppilot.domain.refusals import Refused
from grouppilot.store import member_rows, people_queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.usecases import merge_members, people, settings
from grouppilot.usecases.member_events import named
from grouppilot.usecases.workspace import Workspace

_TEXTS = ("region", "trade", "phone")


@dataclass(frozen=True)
class Place:
    """One membership of a person."""

    member_id: int
    group_id: int
    group: str
    name: str
    number: int | None
    status: str
    joined: date | None
    left: date | None


@dataclass(frozen=True)
class Side:
    """One of two people: what they are called, what is known of them (region, trade, phone), and where."""

    id: int
    name: str
    known: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Preview:
    """Two people before they become one.

    Attributes:
        left: Who stays; right: who becomes part of them.
        choices: Every field on which either says something.
        groups: Names of the groups in which both are, by id; there the two memberships become one.
    """

    left: Side
    right: Side
    choices: tuple[Choice, ...]
    groups: Mapping[int, str]

    @property
    def open(self) -> tuple[Choice, ...]:
        """Only the fields on which they differ."""
        return tuple(one for one in self.choices if one.open)


def preview(ws: Workspace, kept_id: int, gone_id: int) -> Preview:
    """Return what merging two people would bring.

    Raises:
        Refused: ``person_gone``, ``same_person``.
    """
    if kept_id == gone_id:
        raise Refused("same_person")
    with ws.read() as session:
        kept, gone = (session.get(Person, one) for one in (kept_id, gone_id))
        if kept is None or gone is None:
            raise Refused("person_gone")
        choices = choices_in(session, kept, gone, settings.today_in(session, ws))
        both = {mine.group_id for mine, _theirs in merge_members.pairs(session, kept_id, gone_id)}
        names = {one: session.get_one(Group, one).name for one in both}
        return Preview(_side(session, kept), _side(session, gone), tuple(choices), names)


def better(ws: Workspace, one: int, other: int) -> tuple[int, int]:
    """Return two people with the one first who had better stay: in more groups, else on file longer."""
    with ws.read() as session:
        places = people_queries.places_of(session, [one, other])
    first, second = sorted((one, other), key=lambda each: (-len(places.get(each, ())), each))
    return first, second


def choices_in(session: Session, kept: Person, gone: Person, today: date) -> list[Choice]:
    """Return every field on which either of two people says something, within a session."""
    found = [usual(PERSON, field, *(_of_person(one, field) for one in (kept, gone))) for field in OF_PERSON]
    pairs = merge_members.pairs(session, kept.id, gone.id)
    ids = [one.id for both in pairs for one in both]
    tiers = member_rows.tiers_held(session, ids, today) if ids else {}
    for mine, theirs in pairs:
        found += _of_pair(mine, theirs, tiers)
    return [one for one in found if one.left or one.right]


def take_person(kept: Person, gone: Person, takes: Mapping[str, str]) -> None:
    """Give who stays the values that win."""
    wins = {field: takes.get(f"{PERSON}.{field}") for field in OF_PERSON}
    for field in ("name", *_TEXTS):
        if wins[field] == RIGHT:
            setattr(kept, field, getattr(gone, field))
    if wins["birthday"] == RIGHT:
        for field in ("birth_year", "birth_month", "birth_day", "birth_lunar"):
            setattr(kept, field, getattr(gone, field))
    if wins["closeness"] == RIGHT:
        kept.closeness, kept.keep_days = gone.closeness, gone.keep_days
    if wins["tags"] == RIGHT:
        kept.tags = gone.tags
    elif wins["tags"] == BOTH:
        kept.tags = tagging.pack([*tagging.unpack(kept.tags), *tagging.unpack(gone.tags)])
    if wins["note"] == RIGHT:
        kept.note = gone.note
    elif wins["note"] == BOTH:
        kept.note = notes(kept.note, gone.note)


def _of_person(person: Person, field: str) -> object:
    if field == "birthday":
        return people.birthday_of(person)
    if field == "closeness":
        return (person.closeness, person.keep_days) if person.closeness else None
    return tagging.unpack(person.tags) if field == "tags" else getattr(person, field)


def _of_pair(mine: Membership, theirs: Membership, tiers: Mapping[int, list[Any]]) -> Iterator[Choice]:
    for field in OF_MEMBER:
        values: list[object] = []
        for one in (mine, theirs):
            if field == "tier":
                held = tiers.get(one.id, [])
                values.append(named(held[0]) if held else None)
            elif field == "tags":
                values.append(tagging.unpack(one.tags))
            else:
                values.append(getattr(one, field))
        yield usual(mine.group_id, field, *values)


def _side(session: Session, person: Person) -> Side:
    rows = people_queries.places_of(session, [person.id]).get(person.id, ())
    found = [session.get_one(Membership, row.id) for row in rows]
    places = tuple(
        Place(
            member_id=one.id,
            group_id=one.group_id,
            group=session.get_one(Group, one.group_id).name,
            name=one.card or one.nickname or person.name,
            number=one.number,
            status=one.status,
            joined=one.joined,
            left=one.left,
        )
        for one in found
    )
    known = tuple(text for text in (person.region, person.trade, person.phone) if text)
    return Side(person.id, person.name, known, places)
