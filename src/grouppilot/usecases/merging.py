"""Two records become one person, and are taken apart again, however much later.

What a merge changed is kept row by row with it (``PersonMerge.before``), apart from the undo log, which
forgets. Parting undoes each of those changes that nobody overwrote since.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from grouppilot.domain.duplicates import pair
from grouppilot.domain.merging import chosen
from grouppilot.domain.refusals import Refused
from grouppilot.store import merge_rows as rows
from grouppilot.store.members import Membership, Person
from grouppilot.store.merge_rows import Change
from grouppilot.store.people import Dismissal, PersonMerge
from grouppilot.usecases import member_fields, merge_members, merge_preview, settings
from grouppilot.usecases.workspace import Workspace

DUPLICATE, SEATS, TIER = "duplicate", "seats", "tier"
"""Kinds of suggestions that name people or members by their ids."""


@dataclass(frozen=True)
class Parted:
    """What taking a merge back brought.

    Attributes:
        kept_id, gone_id: The two people.
        missed: Rows that could not be put back, as what they belonged to is gone.
    """

    kept_id: int
    gone_id: int
    missed: int


def merge(
    ws: Workspace, kept_id: int, gone_id: int, wanted: Mapping[str, str] | None = None, *, by: object = None
) -> int:
    """Make one person of two; returns the number by which the merge can be taken back.

    Args:
        ws: The workspace.
        kept_id: Who stays.
        gone_id: Who becomes part of them.
        wanted: For a field's key as in ``merge_preview.preview``, which value wins.
        by: Whoever asks.

    Raises:
        Refused: ``person_gone``, ``same_person``.
    """
    if kept_id == gone_id:
        raise Refused("same_person")
    found = merge_preview.preview(ws, kept_id, gone_id)
    name = found.right.name
    with ws.write("person.merge", by=by, kept=found.left.name, gone=name) as session:
        kept, gone = _person(session, kept_id), _person(session, gone_id)
        takes = chosen(
            merge_preview.choices_in(session, kept, gone, settings.today_in(session, ws)), wanted or {}
        )
        members = merge_members.pairs(session, kept_id, gone_id)
        ids = [one.id for one in merge_members.of_people(session, (kept_id, gone_id))]
        before = rows.around(session, (kept_id, gone_id), ids)
        away = rows.dismissals(session, (DUPLICATE, SEATS, TIER), [*map(str, (kept_id, gone_id, *ids))])
        _merge(session, kept, gone, members, takes)
        after = rows.again(session, before, rows.around(session, (kept_id, gone_id), ids))
        left = rows.again(session, away, {})
        journal = [*rows.changes(before, after), *rows.changes(away, left)]
        kept_rows = {"kept": kept_id, "gone": gone_id, "changes": [list(one) for one in journal]}
        made = PersonMerge(at=ws.now(), kept_id=kept_id, gone_name=name, before=kept_rows)
        session.add(made)
        session.flush()
        return made.id


def part(ws: Workspace, merge_id: int, *, by: object = None) -> Parted:
    """Take a merge back: both people are as they were, but for what was changed since.

    Raises:
        Refused: ``merge_gone``; ``merge_parted``; ``merge_newer_first`` with the ``name`` of who was merged
            later, where that merge changed the same things.
    """
    with ws.read() as session:
        kept, gone = _names(session, merge_id)
    with ws.write("person.part", by=by, kept=kept, gone=gone) as session:
        made = _merge_of(session, merge_id)
        journal = _journal(made)
        _refuse_older(session, made, journal)
        missed = rows.put_back(session, journal)
        session.expire_all()
        kept_id, gone_id = made.before["kept"], made.before["gone"]
        for person_id in (kept_id, gone_id):
            _mend_numbers(session, person_id)
            _index(session, person_id)
        made.parted = ws.now()
    return Parted(kept_id, gone_id, len(missed))


def latest(ws: Workspace, person_id: int) -> int | None:
    """Return the merge by which a person last took another in and that still holds, or None."""
    with ws.read() as session:
        query = select(PersonMerge.id).where(PersonMerge.kept_id == person_id, PersonMerge.parted.is_(None))
        return session.scalar(query.order_by(PersonMerge.id.desc()).limit(1))


def parted_pairs(session: Session) -> set[tuple[int, int]]:
    """Return the pairs that were merged and taken apart again: nobody suggests them twice."""
    found = session.scalars(select(PersonMerge.before).where(PersonMerge.parted.is_not(None)))
    return {pair(one["kept"], one["gone"]) for one in found}


def _merge(
    session: Session,
    kept: Person,
    gone: Person,
    pairs: list[tuple[Membership, Membership]],
    takes: Mapping[str, str],
) -> None:
    merge_preview.take_person(kept, gone, takes)
    session.flush()
    for mine, theirs in pairs:
        merge_members.join(session, mine, theirs, takes)
        _rename(session, TIER, theirs.id, mine.id)
        session.execute(delete(Membership).where(Membership.id == theirs.id))
    rows.repoint(session, rows.PERSON, gone.id, kept.id)
    _rename(session, DUPLICATE, gone.id, kept.id)
    _rename(session, SEATS, gone.id, kept.id)
    session.execute(delete(Person).where(Person.id == gone.id))
    session.expire_all()
    _index(session, kept.id)
    session.flush()


def _rename(session: Session, kind: str, old: int, new: int) -> None:
    """Let what was put away about one hold for the other; what then says nothing goes."""
    for row in session.scalars(select(Dismissal).where(Dismissal.kind == kind)):
        wanted = _renamed(row.subject, kind, str(old), str(new))
        if wanted == row.subject:
            continue
        same = select(Dismissal.id).where(Dismissal.kind == kind, Dismissal.subject == wanted)
        if not wanted or session.scalar(same) is not None:
            session.delete(row)
        else:
            row.subject = wanted
        session.flush()


def _renamed(subject: str, kind: str, old: str, new: str) -> str:
    """Return a subject about another one; empty for two who are one now."""
    first, _, second = subject.partition(":")
    if kind != DUPLICATE:
        return f"{new if first == old else first}:{second}"
    one, other = (new if each == old else each for each in (first, second))
    return "" if one == other else ":".join(sorted((one, other), key=int))


def _index(session: Session, person_id: int) -> None:
    """Make what searches and sorting look at fit the names, which may have changed with the person."""
    person = session.get(Person, person_id)
    if person is None:
        return
    for member in merge_members.of_people(session, (person_id,)):
        member_fields.index_names(member, person)


def _journal(made: PersonMerge) -> list[Change]:
    return [(one[0], one[1], one[2], one[3]) for one in made.before["changes"]]


def _merge_of(session: Session, merge_id: int) -> PersonMerge:
    made = session.get(PersonMerge, merge_id)
    if made is None:
        raise Refused("merge_gone")
    if made.parted is not None:
        raise Refused("merge_parted")
    return made


def _names(session: Session, merge_id: int) -> tuple[str, str]:
    made = _merge_of(session, merge_id)
    kept = session.get(Person, made.kept_id)
    return (kept.name if kept else ""), made.gone_name


def _refuse_older(session: Session, made: PersonMerge, journal: list[Change]) -> None:
    """A merge can be taken back as long as none that came after it touched the same rows."""
    touched = {(name, key) for name, key, _was, _now in journal}
    query = select(PersonMerge).where(PersonMerge.id > made.id, PersonMerge.parted.is_(None))
    for later in session.scalars(query.where(PersonMerge.kept_id == made.kept_id)):
        if any((one[0], one[1]) in touched for one in later.before["changes"]):
            raise Refused("merge_newer_first", name=later.gone_name)


def _mend_numbers(session: Session, person_id: int) -> None:
    """A membership whose number somebody else was given meanwhile comes back without one."""
    for member in merge_members.of_people(session, (person_id,)):
        if member.number is not None and merge_members.is_number_of_other(session, member):
            member.number = None


def _person(session: Session, person_id: int) -> Person:
    found = session.get(Person, person_id)
    if found is None:
        raise Refused("person_gone")
    return found
