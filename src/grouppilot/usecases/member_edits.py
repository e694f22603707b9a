"""What the owner does to members: add, edit in place, edit many at once, remove. Each is one undo step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.refusals import Refused
from grouppilot.store import member_queries as queries
from grouppilot.store.members import Membership, Person, Spell
from grouppilot.usecases import groups, settings
from grouppilot.usecases import member_fields as fields
from grouppilot.usecases.member_fields import Value
from grouppilot.usecases.onboarding_proofs import witness
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class MemberForm:
    """A member to add.

    Attributes:
        group_id: Where to.
        nickname, card: Names; one of them must be there, unless ``person_id`` brings one.
        number: Of their own choice; None takes the next.
        joined: None for today.
        way: How they joined: ``invited``, ``qr``, ``link``, ``imported`` or ``unknown``.
        roles, tier: Ids of what they carry from the day they joined.
        person_id: Somebody known from another group; None makes a new person.
    """

    group_id: int
    nickname: str = ""
    card: str = ""
    number: int | None = None
    platform_id: str = ""
    joined: date | None = None
    way: str = "unknown"
    inviter: str = ""
    roles: tuple[int, ...] = ()
    tier: int | None = None
    tags: tuple[str, ...] = ()
    region: str = ""
    trade: str = ""
    phone: str = ""
    note: str = ""
    customs: tuple[str, str, str] = ("", "", "")
    person_id: int | None = None


def next_number(ws: Workspace, group_id: int) -> int:
    """Return the number that the next member of a group gets."""
    with ws.read() as session:
        return fields.next_number(session, group_id)


def add(ws: Workspace, form: MemberForm, *, by: object = None) -> int:
    """Add a member to a group.

    Returns:
        The id of the membership.

    Raises:
        Refused: ``group_unknown``, ``person_gone``, ``already_member``, ``name_missing``,
            ``number_taken`` and what ``member_fields.assign`` refuses.
    """
    name = form.card or form.nickname
    with ws.write("member.add", by=by, name=name) as session:
        groups.alive(session, form.group_id)
        return insert(session, form, ws, settings.today_in(session, ws))


def insert(session: Session, form: MemberForm, ws: Workspace, today: date) -> int:
    """Add a member within a session that writes; see ``add``."""
    person = _person_for(session, form, ws)
    nickname = fields.checked("nickname", form.nickname)
    card = fields.checked("card", form.card)
    if not (nickname or card):
        nickname = person.name
    if not nickname and not card:
        raise Refused("name_missing")
    person.name = person.name or nickname or card
    member = Membership(
        group_id=form.group_id,
        person_id=person.id,
        nickname=nickname,
        card=card,
        platform_id=fields.checked("platform_id", form.platform_id),
        status="active",
        joined=form.joined or today,
        created=ws.now(),
    )
    fields.index_names(member, person)
    number = fields.next_number(session, form.group_id) if form.number is None else form.number
    fields.claim_number(session, form.group_id, number)
    member.number = number
    session.add(member)
    session.flush()
    session.add(Spell(membership_id=member.id, joined=member.joined, way=form.way, leaving=""))
    session.flush()
    _fill(session, member, form)
    return member.id


def _person_for(session: Session, form: MemberForm, ws: Workspace) -> Person:
    if form.person_id is None:
        person = Person(name="", created=ws.now())
        session.add(person)
        session.flush()
        return person
    known = session.get(Person, form.person_id)
    if known is None:
        raise Refused("person_gone")
    there = select(Membership.id).where(
        Membership.person_id == known.id, Membership.group_id == form.group_id
    )
    if session.scalar(there.limit(1)) is not None:
        raise Refused("already_member", name=known.name)
    return known


def _fill(session: Session, member: Membership, form: MemberForm) -> None:
    since = member.joined
    assert since is not None
    given = {"inviter": form.inviter, "region": form.region, "trade": form.trade, "phone": form.phone}
    given |= {"note": form.note, **{f"custom{n}": text for n, text in enumerate(form.customs, 1)}}
    for field, text in given.items():
        if text:
            fields.assign(session, member, field, text, since)
    fields.assign(session, member, "tags", form.tags, since)
    fields.set_roles(session, member.id, form.roles, since)
    if form.tier is not None:
        fields.set_tier(session, member.id, form.tier, since)


def edit(ws: Workspace, member_id: int, field: str, value: Value, *, by: object = None) -> None:
    """Set one field of one member; see ``member_fields.assign``.

    Raises:
        Refused: ``member_gone`` and what ``member_fields.assign`` refuses.
    """
    with ws.read() as session:
        found = session.get(Membership, member_id)
        name = (found.card or found.nickname) if found else ""
    with ws.write("member.edit", by=by, name=name, field=field) as session:
        member = session.get(Membership, member_id)
        if member is None:
            raise Refused("member_gone")
        today = settings.today_in(session, ws)
        fields.assign(session, member, field, value, today)
        if field in ("card", "number"):
            witness(session, [member_id], field, today)


def edit_many(ws: Workspace, ids: Sequence[int], field: str, value: Value, *, by: object = None) -> int:
    """Set one field of many members; returns how many there are. A number or name belongs to one alone.

    Raises:
        Refused: ``one_at_a_time`` with ``field`` and what ``member_fields.assign`` refuses.
    """
    if field in ("number", *fields.NAMES):
        raise Refused("one_at_a_time", field=field)
    return _each(
        ws, ids, field, by, lambda session, member, day: fields.assign(session, member, field, value, day)
    )


def give_role(ws: Workspace, ids: Sequence[int], role_id: int, *, by: object = None) -> int:
    """Let members carry a role from today, beside those they have."""
    return _each(
        ws, ids, "role", by, lambda session, member, day: fields.give_role(session, member.id, role_id, day)
    )


def end_role(ws: Workspace, ids: Sequence[int], role_id: int, *, by: object = None) -> int:
    """End a role of members today; their history keeps it."""
    return _each(
        ws, ids, "role", by, lambda session, member, day: fields.end_role(session, member.id, role_id, day)
    )


def set_tier(ws: Workspace, ids: Sequence[int], tier_id: int | None, *, by: object = None) -> int:
    """Put members in a tier from today, or in none."""
    return edit_many(ws, ids, "tier", tier_id, by=by)


def add_tag(ws: Workspace, ids: Sequence[int], tag: str, *, by: object = None) -> int:
    """Give members a tag.

    Raises:
        Refused: ``tag_missing``, ``tags_too_long``.
    """
    if not tagging.clean(tag):
        raise Refused("tag_missing")

    def tagged(_session: Session, member: Membership, _day: date) -> None:
        member.tags = tagging.with_tag(member.tags, tag)

    return _each(ws, ids, "tags", by, tagged)


def remove_tag(ws: Workspace, ids: Sequence[int], tag: str, *, by: object = None) -> int:
    """Take a tag away from members."""

    def untagged(_session: Session, member: Membership, _day: date) -> None:
        member.tags = tagging.without_tag(member.tags, tag)

    return _each(ws, ids, "tags", by, untagged)


def set_status(ws: Workspace, ids: Sequence[int], status: str, *, by: object = None) -> int:
    """Let members leave, be removed, or come back, today."""
    return edit_many(ws, ids, "status", status, by=by)


def give_numbers(ws: Workspace, ids: Sequence[int], *, by: object = None) -> int:
    """Give those of these members who have no number the next ones, in the order given."""
    places = {member: place for place, member in enumerate(ids)}
    with ws.write("member.bulk", by=by, field="number", count=len(ids)) as session:
        found = [
            member
            for batch in queries.batches(ids)
            for member in session.scalars(select(Membership).where(Membership.id.in_(batch)))
            if member.number is None
        ]
        for member in sorted(found, key=lambda one: places[one.id]):
            member.number = fields.next_number(session, member.group_id)
            fields.set_next_number(session, member.group_id, member.number + 1)
            session.flush()
    return len(found)


def delete(ws: Workspace, ids: Sequence[int], *, by: object = None) -> int:
    """Take memberships out of the file, with people who are in no other group; returns how many went."""
    with ws.write("member.delete", by=by, count=len(ids)) as session:
        gone = 0
        for batch in queries.batches(ids):
            members = session.scalars(select(Membership).where(Membership.id.in_(batch))).all()
            people = [member.person_id for member in members]
            for member in members:
                session.delete(member)
            session.flush()
            _delete_people(session, people)
            gone += len(members)
    return gone


def _delete_people(session: Session, people: Sequence[int]) -> None:
    staying = select(Membership.person_id, func.count()).where(Membership.person_id.in_(people))
    kept = {person for person, _ in session.execute(staying.group_by(Membership.person_id))}
    for person in session.scalars(select(Person).where(Person.id.in_(set(people) - kept))):
        session.delete(person)
    session.flush()


def _each(
    ws: Workspace,
    ids: Sequence[int],
    field: str,
    by: object,
    change: Callable[[Session, Membership, date], None],
) -> int:
    done = 0
    with ws.write("member.bulk", by=by, field=field, count=len(ids)) as session:
        today = settings.today_in(session, ws)
        for batch in queries.batches(ids):
            for member in session.scalars(select(Membership).where(Membership.id.in_(batch))):
                change(session, member, today)
                done += 1
    return done
