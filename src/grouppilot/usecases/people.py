"""A person over all groups: what the owner knows of them, and when to write to them again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import keeping
from grouppilot.domain import tags as tagging
from grouppilot.domain.birthdays import Birthday, Key, checked, kept_on, next_day, turns
from grouppilot.domain.refusals import Refused
from grouppilot.store import people_queries as queries
from grouppilot.store.members import Person
from grouppilot.store.people import Contact
from grouppilot.usecases import member_fields, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.moon import MOON, NO_MOON
from grouppilot.usecases.workspace import Workspace

READS = ("person", "contact", "membership", "chat_group")
"""The tables whose changes concern what is shown of people."""

AHEAD_DAYS = 7
"""Birthdays within so many days are told of."""

LONGEST_NOTE = 1000
NAMED = 5


@dataclass(frozen=True)
class PersonView:
    """What is known of a person.

    Attributes:
        tags: Of the person, beside those of each membership.
        closeness: ``core``, ``regular`` or empty.
        keep_days: An interval of their own; None for that of the closeness.
        every: The interval that holds; None where nobody waits.
        last: The last contact; None for never.
        due: When to write again; None where nobody waits.
        birthday: Where known.
        birthday_next: When it is kept next; ``turns`` how old they get then, where the year is known.
    """

    id: int
    name: str
    note: str
    tags: tuple[str, ...]
    closeness: str
    keep_days: int | None
    every: int | None
    last: date | None
    due: date | None
    birthday: Birthday | None
    birthday_next: date | None
    turns: int | None


@dataclass(frozen=True)
class KeepRow:
    """Somebody the owner keeps in touch with.

    Attributes:
        member_id: A membership by which they can be shown; None without one.
        groups: Names of the groups they are in.
        due: When to write; ``late`` whether that day is over.
    """

    person_id: int
    name: str
    member_id: int | None
    groups: tuple[str, ...]
    closeness: str
    every: int
    last: date | None
    due: date
    late: bool


@dataclass(frozen=True)
class BirthdayRow:
    """A birthday to come, with the day on which it is kept."""

    person_id: int
    name: str
    member_id: int | None
    groups: tuple[str, ...]
    birthday: Birthday
    day: date
    turns: int | None


def view(ws: Workspace, person_id: int) -> PersonView:
    """Return what is known of a person.

    Raises:
        Refused: ``person_gone``.
    """
    with ws.read() as session:
        person = session.get(Person, person_id)
        if person is None:
            raise Refused("person_gone")
        today = settings.today_in(session, ws)
        last = queries.last_contact(session, person_id)
        every = keeping.interval(person.closeness, person.keep_days)
        birthday = birthday_of(person)
        day = next_day(birthday, today, MOON) if birthday else None
        return PersonView(
            id=person.id,
            name=person.name,
            note=person.note,
            tags=tagging.unpack(person.tags),
            closeness=person.closeness,
            keep_days=person.keep_days,
            every=every,
            last=last,
            due=keeping.due_on(last, every, today),
            birthday=birthday,
            birthday_next=day,
            turns=turns(birthday, day, MOON) if birthday and day else None,
        )


def edit(ws: Workspace, person_id: int, field: str, value: Any, *, by: object = None) -> None:
    """Set one thing of a person.

    Args:
        ws: The workspace.
        person_id: Whose.
        field: ``note``, ``tags`` (texts), ``closeness``, ``keep_days`` or ``birthday`` (or None).
        value: As the field takes it.
        by: Whoever asks.

    Raises:
        Refused: ``person_gone``, ``field_too_long``, ``tags_too_long``, ``bad_closeness``, ``bad_interval``,
            ``bad_birthday``, ``unknown_field``.
    """
    setters: dict[str, Callable[[Person], None]] = {
        "note": lambda person: setattr(person, "note", member_fields.checked("note", value)),
        "tags": lambda person: setattr(person, "tags", tagging.pack(value)),
        "closeness": lambda person: _set_closeness(person, value),
        "keep_days": lambda person: _set_days(person, value),
        "birthday": lambda person: _set_birthday(person, value),
    }
    if field not in setters:
        raise Refused("unknown_field", field=field)
    with ws.write("person.edit", by=by) as session:
        setters[field](_person(session, person_id))


def wrote(ws: Workspace, people: Sequence[int], *, note: str = "", by: object = None) -> int:
    """Note that the owner was in touch with people today; once a day is enough. Returns how many are new.

    Raises:
        Refused: ``person_gone``, ``field_too_long``.
    """
    told = member_fields.checked("note", note)
    if len(told) > LONGEST_NOTE:
        raise Refused("field_too_long", field="note", most=LONGEST_NOTE)
    with ws.write("contact.add", by=by, name=_name(ws, people)) as session:
        today = settings.today_in(session, ws)
        fresh = 0
        for person_id in people:
            _person(session, person_id)
            known = queries.contact_on(session, person_id, today)
            if known is None:
                session.add(Contact(person_id=person_id, day=today, note=told))
                fresh += 1
            elif told:
                known.note = told
    return fresh


def forget_contact(ws: Workspace, contact_id: int, *, by: object = None) -> None:
    """Take a contact out of the history of a person.

    Raises:
        Refused: ``contact_gone``.
    """
    with ws.write("contact.delete", by=by) as session:
        contact = session.get(Contact, contact_id)
        if contact is None:
            raise Refused("contact_gone")
        session.delete(contact)


def kept(ws: Workspace, group_id: int | None = None) -> list[KeepRow]:
    """Return everybody the owner keeps in touch with, or those of one group; the most urgent first."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        rows = queries.kept(session)
        places = queries.places_of(session, [row.id for row in rows])
    found = []
    for row in rows:
        every = keeping.interval(row.closeness, row.keep_days)
        due = keeping.due_on(row.last, every, today)
        if every is None or due is None or not _is_in(places, row.id, group_id):
            continue
        member, groups = _where(places, row.id)
        found.append(
            KeepRow(row.id, row.name, member, groups, row.closeness, every, row.last, due, due < today)
        )
    return sorted(found, key=lambda one: (one.due, one.name))


def birthdays(ws: Workspace, group_id: int | None = None, days: int = 30) -> list[BirthdayRow]:
    """Return the birthdays of all, or of one group, that are kept within so many days, the next one first."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        found = list(_birthdays(session, today, days))
        places = queries.places_of(session, [row.id for row, _day in found])
    rows = []
    for row, day in found:
        if not _is_in(places, row.id, group_id):
            continue
        birthday = Birthday(row.birth_month, row.birth_day, row.birth_year, row.birth_lunar)
        member, groups = _where(places, row.id)
        rows.append(BirthdayRow(row.id, row.name, member, groups, birthday, day, turns(birthday, day, MOON)))
    return rows


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell whom to write to, as one line, and each birthday of today and the next days: of no group."""
    if group_id is not None:
        return
    due = queries.due(session, today)
    if due:
        waiting = min((row.last + timedelta(days=row.days) for row in due if row.last), default=today)
        yield AgendaLine(
            "keep_in_touch",
            key="keep_in_touch",
            count=len(due),
            facts={"names": [row.name for row in due[:NAMED]]},
            due=waiting,
            late=waiting < today,
            verb="members",
            target={"tab": "keep"},
        )
    for row, day in _birthdays(session, today, AHEAD_DAYS):
        if day == today and queries.contact_on(session, row.id, today):
            continue
        birthday = Birthday(row.birth_month, row.birth_day, row.birth_year, row.birth_lunar)
        yield AgendaLine(
            "birthday",
            key=f"birthday.{row.id}.{day.isoformat()}",
            facts={
                "name": row.name,
                "person": row.id,
                "turns": turns(birthday, day, MOON),
                "lunar": row.birth_lunar,
                "today": today,
            },
            due=day,
            verb="members",
            target={"tab": "keep"},
        )


def do_line(ws: Workspace, line: AgendaLine, by: object) -> None:
    """Note that the owner wrote to whoever has birthday."""
    wrote(ws, [line.facts["person"]], by=by)


def birthday_of(person: Person) -> Birthday | None:
    """Return a person's birthday, None where it is not known."""
    if person.birth_month is None or person.birth_day is None:
        return None
    return Birthday(person.birth_month, person.birth_day, person.birth_year, person.birth_lunar)


def birthday_keys(session: Session, today: date, days: int = AHEAD_DAYS) -> dict[Key, date]:
    """Return the birthdays that are kept within so many days, each with its day."""
    moon = MOON if queries.any_lunar(session) else NO_MOON
    return {
        key: today + timedelta(days=ahead)
        for ahead in range(days, -1, -1)
        for key in kept_on(today + timedelta(days=ahead), moon)
    }


def _birthdays(session: Session, today: date, days: int) -> Iterable[tuple[Any, date]]:
    """Return people with the day on which their birthday is kept, in the order of the days."""
    keys = birthday_keys(session, today, days)
    found = [
        (row, keys[row.birth_lunar, row.birth_month, row.birth_day])
        for row in queries.born_on(session, keys.keys())
    ]
    return sorted(found, key=lambda pair: pair[1])


def _set_closeness(person: Person, closeness: str) -> None:
    person.closeness = keeping.checked_closeness(closeness)
    if not closeness:
        person.keep_days = None


def _set_days(person: Person, days: int | None) -> None:
    """Whoever has an interval of their own is somebody to keep in touch with."""
    person.keep_days = keeping.checked_days(days)
    if days is not None:
        person.closeness = person.closeness or "regular"


def _set_birthday(person: Person, birthday: Birthday | None) -> None:
    if birthday is None:
        person.birth_year = person.birth_month = person.birth_day = None
        person.birth_lunar = False
        return
    good = checked(birthday)
    person.birth_year, person.birth_month, person.birth_day = good.year, good.month, good.day
    person.birth_lunar = good.lunar


def _person(session: Session, person_id: int) -> Person:
    person = session.get(Person, person_id)
    if person is None:
        raise Refused("person_gone")
    return person


def _name(ws: Workspace, people: Sequence[int]) -> str:
    with ws.read() as session:
        found = session.get(Person, people[0]) if len(people) == 1 else None
        return found.name if found else str(len(people))


def _is_in(places: Mapping[int, list[Any]], person_id: int, group_id: int | None) -> bool:
    found = places.get(person_id, [])
    return group_id is None or any(row.group_id == group_id and row.status == "active" for row in found)


def _where(places: Mapping[int, list[Any]], person_id: int) -> tuple[int | None, tuple[str, ...]]:
    found = places.get(person_id, [])
    active = tuple(row.name for row in found if row.status == "active")
    return (found[0].id if found else None), active
