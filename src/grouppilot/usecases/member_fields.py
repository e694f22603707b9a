"""How one field of a member is set: what it may hold, and what follows from it."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.cells import tidy, tidy_lines, without_controls
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_rows import LIMITS
from grouppilot.store import member_queries as queries
from grouppilot.store.groups import NumberCounter
from grouppilot.store.members import Membership, Person, RoleHolding, Spell, TierHolding
from grouppilot.usecases import naming, removals

OF_PERSON = ("region", "trade", "phone")
NAMES = ("card", "nickname", "platform_id")
STATUSES = ("active", "left", "removed")
LIMIT = 200
HIGHEST_NUMBER = 999_999_999
Value = Any
"""number: int or None · joined, left: day or None · tags: texts · role: ids · tier: id or None · or text."""


def assign(session: Session, member: Membership, field: str, value: Value, today: date) -> None:
    """Set one field of a member.

    Args:
        session: To write in.
        member: Whose field.
        field: Key of a roster column.
        value: As the field takes it; see ``Value``.
        today: The owner's day, from which roles, tiers and stays count.

    Raises:
        Refused: ``number_taken``, ``number_not_whole``, ``field_too_long``, ``tags_too_long``,
            ``name_missing``, ``left_before_joined``, ``unknown_field``; nothing is changed then.
    """
    setters: dict[str, Callable[[], None]] = {
        "number": lambda: _set_number(session, member, value),
        "joined": lambda: _set_days(session, member, value, member.left),
        "left": lambda: _set_left(session, member, value, today),
        "status": lambda: change_status(session, member, value, today),
        "inviter": lambda: _set_inviter(session, member, value),
        "tags": lambda: setattr(member, "tags", tagging.pack(value)),
        "role": lambda: set_roles(session, member.id, value, today),
        "tier": lambda: set_tier(session, member.id, value, today),
    }
    if field in setters:
        setters[field]()
    else:
        _set_text(session, member, field, value)


def checked(field: str, value: str) -> str:
    """Return a text as it is kept.

    Raises:
        Refused: ``field_too_long`` with ``field`` and ``most``.
    """
    shown = without_controls(value)
    text = tidy_lines(shown) if field == "note" else tidy(shown)
    most = LIMITS.get(field, LIMIT)
    if len(text) > most:
        raise Refused("field_too_long", field=field, most=most)
    return text


def _set_text(session: Session, member: Membership, field: str, value: str) -> None:
    text = checked(field, value)
    if field in OF_PERSON:
        setattr(_person(session, member), field, text)
    elif field in NAMES:
        _set_name(session, member, field, text)
    elif field in ("note", "custom1", "custom2", "custom3"):
        setattr(member, field, text)
    else:
        raise Refused("unknown_field", field=field)


def _set_name(session: Session, member: Membership, field: str, text: str) -> None:
    person = _person(session, member)
    followed = person.name in (member.card, member.nickname)
    setattr(member, field, text)
    if not (member.card or member.nickname):
        raise Refused("name_missing")
    if followed:
        person.name = member.nickname or member.card
    index_names(member, person)


def index_names(member: Membership, person: Person) -> None:
    """Make what searches and sorting look at fit the member's names."""
    member.folded = naming.folded_names(member.card, member.nickname, person.name, member.platform_id)
    member.sort_key = naming.sort_key(member.card or member.nickname or person.name)


def _person(session: Session, member: Membership) -> Person:
    return session.get_one(Person, member.person_id)


def _set_number(session: Session, member: Membership, number: int | None) -> None:
    if number is not None:
        claim_number(session, member.group_id, number, member.id)
    member.number = number


def claim_number(session: Session, group_id: int, number: int, member_id: int | None = None) -> None:
    """Make sure that a number is free in a group, and that it is never given again.

    Raises:
        Refused: ``number_taken`` with ``number`` and the ``name`` of who has it; ``number_not_whole``.
    """
    if not 0 <= number <= HIGHEST_NUMBER:
        raise Refused("number_not_whole", number=str(number))
    holder = queries.holder_of_number(session, group_id, number)
    if holder is not None and holder.id != member_id:
        raise Refused("number_taken", number=number, name=holder.card or holder.nickname)
    if number >= next_number(session, group_id):
        set_next_number(session, group_id, number + 1)


def next_number(session: Session, group_id: int) -> int:
    """Return the number that the next member of a group gets; never one that was given before."""
    counter = session.get(NumberCounter, group_id)
    return max(counter.next_number if counter else 1, queries.highest_number(session, group_id) + 1)


def set_next_number(session: Session, group_id: int, number: int) -> None:
    """Keep the number that comes next in a group."""
    counter = session.get(NumberCounter, group_id)
    if counter is None:
        session.add(NumberCounter(group_id=group_id, next_number=number))
    else:
        counter.next_number = max(counter.next_number, number)


def last_spell(session: Session, member: Membership) -> Spell:
    """Return a member's latest stay, made from the membership where none was noted."""
    query = select(Spell).where(Spell.membership_id == member.id).order_by(Spell.id.desc()).limit(1)
    spell = session.scalars(query).first()
    if spell is None:
        spell = Spell(membership_id=member.id, joined=member.joined, left=member.left)
        spell.leaving = "" if member.status == "active" else member.status
        session.add(spell)
    return spell


def _set_days(session: Session, member: Membership, joined: date | None, left: date | None) -> None:
    if joined and left and left < joined:
        raise Refused("left_before_joined", joined=joined.isoformat(), left=left.isoformat())
    spell = last_spell(session, member)
    member.joined = spell.joined = joined
    member.left = spell.left = left


def _set_left(session: Session, member: Membership, left: date | None, today: date) -> None:
    if left is not None and member.status == "active":
        change_status(session, member, "left", today, day=left)
    else:
        _set_days(session, member, member.joined, left)


def change_status(
    session: Session, member: Membership, status: str, today: date, *, day: date | None = None
) -> None:
    """Let a member leave, be removed, or come back: leaving ends the stay, coming back opens a new one.

    Who is removed is remembered, to be told when they show up again.
    """
    if status not in STATUSES:
        raise Refused("unknown_status", status=status)
    if status == member.status:
        return
    spell = last_spell(session, member)
    if status == "active":
        session.add(Spell(membership_id=member.id, joined=today))
        member.joined, member.left = today, None
    elif member.status == "active":
        _set_days(session, member, member.joined, day or _no_earlier(today, member.joined))
        spell.leaving = status
        for held in _current(session, RoleHolding, member.id):
            end_holding(session, held, today)
    else:
        spell.leaving = status
    member.status = status
    if status == "removed":
        removals.note(session, member, today)


def _no_earlier(day: date, than: date | None) -> date:
    return max(day, than) if than else day


def _set_inviter(session: Session, member: Membership, name: str) -> None:
    member.inviter_name = checked("inviter", name)
    member.inviter_id = find_inviter(session, member.group_id, member.inviter_name, member.id)
    last_spell(session, member).inviter_id = member.inviter_id


def find_inviter(session: Session, group_id: int, name: str, but: int | None = None) -> int | None:
    """Return the one member of a group who has a name as card or nickname; None if nobody, or several, do."""
    if not name:
        return None
    same = or_(Membership.card == name, Membership.nickname == name)
    query = select(Membership.id).where(Membership.group_id == group_id, same)
    if but is not None:
        query = query.where(Membership.id != but)
    found = session.scalars(query.limit(2)).all()
    return found[0] if len(found) == 1 else None


def _current(session: Session, holding: Any, member_id: int) -> list[Any]:
    return list(
        session.scalars(select(holding).where(holding.membership_id == member_id, holding.until.is_(None)))
    )


def end_holding(session: Session, held: Any, today: date) -> None:
    """End a role or tier today; one that began today was never held."""
    if held.since == today:
        session.delete(held)
    else:
        held.until = today


def give_role(session: Session, member_id: int, role_id: int, today: date) -> None:
    """Let a member carry a role from today; nothing happens if they do already."""
    if all(held.role_id != role_id for held in _current(session, RoleHolding, member_id)):
        session.add(RoleHolding(membership_id=member_id, role_id=role_id, since=today))


def end_role(session: Session, member_id: int, role_id: int, today: date) -> None:
    """End a role today; nothing happens without it."""
    for held in _current(session, RoleHolding, member_id):
        if held.role_id == role_id:
            end_holding(session, held, today)


def set_roles(session: Session, member_id: int, role_ids: Collection[int], today: date) -> None:
    """Let a member carry exactly these roles from today."""
    current = {held.role_id for held in _current(session, RoleHolding, member_id)}
    for role_id in current - set(role_ids):
        end_role(session, member_id, role_id, today)
    for role_id in role_ids:
        give_role(session, member_id, role_id, today)


def set_tier(session: Session, member_id: int, tier_id: int | None, today: date) -> None:
    """Put a member in one tier from today, or in none."""
    current = _current(session, TierHolding, member_id)
    if [held.tier_id for held in current] == [tier_id]:
        return
    for held in current:
        end_holding(session, held, today)
    if tier_id is not None:
        session.add(TierHolding(membership_id=member_id, tier_id=tier_id, since=today))
