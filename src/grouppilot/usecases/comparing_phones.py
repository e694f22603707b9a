"""Members whom a list shows by their phone number, as WhatsApp does whoever is not saved."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from grouppilot.domain.comparing import RosterMember
from grouppilot.domain.roster_rows import RosterRow
from grouppilot.store.members import Membership, Person

TOLD_APART = 9
"""Digits from the end by which numbers are the same, written with or without the country's code."""


def named(
    session: Session, group_id: int, members: Sequence[RosterMember], rows: Sequence[RosterRow]
) -> list[RosterRow]:
    """Return the rows with the name of the member whose phone number they tell.

    What stands beside the number is what they call themselves, if anything, and no name of the owner's.

    Args:
        session: To read in.
        group_id: The group.
        members: Its members.
        rows: Of the list; one whose number belongs to nobody, or to several, stays as it is.
    """
    if not any(row.text("phone") for row in rows):
        return list(rows)
    names = {one.id: one.name for one in members if one.active}
    found: dict[str, set[str]] = {}
    for member, phone, platform_id in session.execute(_numbers(group_id)):
        for number in (phone, platform_id.partition("@")[0]):
            if member in names and (key := key_of(number)):
                found.setdefault(key, set()).add(names[member])
    return [_named(row, found.get(key_of(row.text("phone")), set())) for row in rows]


def key_of(phone: str) -> str:
    """Return what two spellings of one number have in common; empty for what is none."""
    digits = re.sub(r"\D", "", phone)
    return digits[-TOLD_APART:] if len(digits) >= TOLD_APART else ""


def _named(row: RosterRow, names: set[str]) -> RosterRow:
    if len(names) != 1:
        return row
    return replace(row, values={**row.values, "nickname": next(iter(names))})


def _numbers(group_id: int) -> Select[int, str, str]:
    query = select(Membership.id, Person.phone, Membership.platform_id)
    query = query.join(Person, Person.id == Membership.person_id).where(Membership.group_id == group_id)
    return query.where(or_(Person.phone != "", Membership.platform_id != ""))
