"""Compares everybody with everybody else who shares something with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.duplicates import Record, Suspect, core_name, find, names_of, pair, phone_key, tells
from grouppilot.domain.watching import Watch
from grouppilot.store import dismissal_queries
from grouppilot.store import duplicate_queries as queries
from grouppilot.usecases import merging, settings
from grouppilot.usecases.workspace import Workspace

_READING = 0.6
"""The share of the time that goes into reading."""


@dataclass(frozen=True)
class Found:
    """What a search brought: the pairs, the likeliest first, and among how many people."""

    pairs: tuple[Suspect, ...]
    people: int


def search_in(session: Session, ws: Workspace, watch: Watch) -> Found:
    """Find pairs within a session."""
    number = queries.count(session)
    away = put_away(session, ws)

    def tell(done: float) -> None:
        watch.look(int(done * 1000), 1000)

    records: list[Record] = []
    for record in _records(session):
        if len(records) % queries.CHUNK == 0:
            tell(_READING * len(records) / max(number, 1))
        records.append(record)
    later = Watch(lambda done, total: tell(_READING + (1 - _READING) * done / max(total, 1)))
    return Found(tuple(find(records, frozenset(away), later)), number)


def put_away(session: Session, ws: Workspace) -> set[tuple[int, int]]:
    """Return the pairs that the owner told apart, by word or by taking a merge back."""
    today = settings.today_in(session, ws)
    found = merging.parted_pairs(session)
    for subject in dismissal_queries.subjects(session, merging.DUPLICATE, today):
        one, _, other = subject.partition(":")
        found.add(pair(int(one), int(other)))
    return found


def _records(session: Session) -> Iterator[Record]:
    """Yield everybody, walking through people, memberships and aliases side by side."""
    by_person = attrgetter("person_id")
    members = groupby(queries.memberships(session), by_person)
    aliases = groupby(queries.aliases(session), by_person)
    member, alias = next(members, None), next(aliases, None)
    for person in queries.people(session):
        own: list[Any] = []
        other: list[str] = []
        if member is not None and member[0] == person.id:
            own, member = list(member[1]), next(members, None)
        if alias is not None and alias[0] == person.id:
            other, alias = [row.name for row in alias[1]], next(aliases, None)
        yield _record(person, own, other)


def _record(person: Any, members: Sequence[Any], aliases: Sequence[str]) -> Record:
    cores = (core_name(row.card, person.trade, person.region) for row in members if row.card)
    names = names_of([person.name, *(row.nickname for row in members)])
    birthday = None
    if person.birth_month is not None and person.birth_year is not None:
        birthday = (person.birth_lunar, person.birth_month, person.birth_day, person.birth_year)
    return Record(
        id=person.id,
        names=names.union(name for name in cores if tells(name)),
        full=next(iter(names_of([person.name])), ""),
        aliases=names_of(aliases),
        accounts=frozenset((row.platform, row.platform_id) for row in members if row.platform_id),
        phone=phone_key(person.phone) if person.phone else "",
        region=person.region,
        trade=person.trade,
        birthday=birthday,
        active=frozenset(row.group_id for row in members if row.status == "active"),
        past=frozenset(row.group_id for row in members if row.status != "active"),
    )
