"""Writes the rows of a roster: new members many at a time, changed ones field by field."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_rows import RosterRow
from grouppilot.domain.rosters import RowPlan
from grouppilot.store import roster_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Spell, Tier, TierHolding
from grouppilot.usecases import member_fields as fields
from grouppilot.usecases import naming, removals
from grouppilot.usecases.member_roles import new_role, new_tier
from grouppilot.usecases.rosters import key_of

# All the roles that a platform's own list of members knows.
_PLATFORM_ROLES = frozenset({"owner", "administrator"})
# A stay is dated before it is ended, and ended before its last day is corrected.
_ORDER = ("joined", "status", "left")
_TEXTS = ("card", "nickname", "platform_id", "note", "custom1", "custom2", "custom3")


class Keys:
    """The ids of the roles and tiers that rows speak of; those of names nobody knows are made.

    Attributes:
        made: The table and number of each that was made.
    """

    def __init__(self, session: Session, rows: Sequence[RowPlan]) -> None:
        self.made: list[tuple[str, int]] = []
        self._roles = {key_of(role): role.id for role in session.scalars(select(Role))}
        self._tiers = {key_of(tier): tier.id for tier in session.scalars(select(Tier))}
        for row in rows:
            for role in _roles(row.row):
                if role not in self._roles:
                    self._roles[role] = new_role(session, role)
                    self.made.append(("role", self._roles[role]))
            tier = row.row.text("tier")
            if tier and tier not in self._tiers:
                self._tiers[tier] = new_tier(session, tier)
                self.made.append(("tier", self._tiers[tier]))

    def roles(self, keys: Sequence[str]) -> list[int]:
        """Return the ids of roles."""
        return [self._roles[key] for key in keys]

    def tier(self, key: str) -> int:
        """Return the id of a tier."""
        return self._tiers[key]


def _roles(row: RosterRow) -> tuple[str, ...]:
    value = row.values.get("role", ())
    return value if isinstance(value, tuple) else ()


@dataclass(frozen=True)
class Prepared:
    """A new member, with all that can be worked out before anything is written."""

    row: RosterRow
    person: dict[str, Any]
    membership: dict[str, Any]


def prepare(row: RosterRow, number: int, inviter: int | None, now: datetime) -> Prepared:
    """Work out what a row makes of a new member.

    Args:
        row: The row.
        number: What the membership gets.
        inviter: The membership of who invited them, if that is there already.
        now: The moment.
    """
    membership = {**_membership(row, now), "id": number, "inviter_id": inviter}
    return Prepared(row, _person(row, now), membership)


class Writer:
    """Writes rows into one group.

    Args:
        today: The owner's day.
        group_id: The group.
        keys: Roles and tiers.
        people: The numbers that new people get.
    """

    def __init__(self, today: date, group_id: int, keys: Keys, people: Iterator[int]) -> None:
        self._today, self._group_id, self._keys, self._new_people = today, group_id, keys, people

    def add(self, session: Session, rows: Sequence[Prepared]) -> None:
        """Add new members."""
        people = self._people(session, rows)
        made = [
            {**row.membership, "group_id": self._group_id, "person_id": person}
            for row, person in zip(rows, people, strict=True)
        ]
        queries.insert_many(session, Membership, made)
        self._add_stays(session, made)
        if removed := [one for one in made if one["status"] == "removed"]:
            removals.note_many(session, self._group_id, removed, self._today)
        self._add_holdings(session, rows)
        numbers = [one["number"] for one in made if one["number"] is not None]
        if numbers:
            fields.set_next_number(session, self._group_id, max(numbers) + 1)

    def change(self, session: Session, rows: Sequence[RowPlan]) -> int:
        """Change what rows change; returns how many could not, as another edit got in their way."""
        kept = queries.people_of(
            session, [row.member for row in rows]
        )  # in the session while this holds them
        try:
            with session.begin_nested():
                missed = [row for row in rows if not self._change(session, row)]
        except Refused:
            missed = [row for row in rows if not self._change_alone(session, row)]
        del kept
        return len(missed)

    def _change_alone(self, session: Session, row: RowPlan) -> bool:
        try:
            with session.begin_nested():
                return self._change(session, row)
        except Refused:
            return False

    def _change(self, session: Session, row: RowPlan) -> bool:
        member = session.get(Membership, row.member)
        if member is None:
            return False
        changes = {change.field: change.new for change in row.changes}
        for name in sorted(changes, key=lambda name: _ORDER.index(name) if name in _ORDER else -1):
            self._assign(session, member, name, changes[name])
        return True

    def _assign(self, session: Session, member: Membership, name: str, value: Any) -> None:
        if name == "role" and set(value) <= _PLATFORM_ROLES:
            for role in self._keys.roles(value):  # a platform's list knows no other roles: those stay
                fields.give_role(session, member.id, role, self._today)
        elif name == "role":
            fields.set_roles(session, member.id, self._keys.roles(value), self._today)
        elif name == "tier":
            fields.set_tier(session, member.id, self._keys.tier(value), self._today)
        else:
            fields.assign(session, member, name, value, self._today)

    def _people(self, session: Session, rows: Sequence[Prepared]) -> list[int]:
        """Return the person of each row: known by the platform's id, or new."""
        group = session.get_one(Group, self._group_id)
        ids = [row.row.text("platform_id") for row in rows]
        known = queries.people_by_platform_id(session, group, [one for one in ids if one])
        new = [at for at in range(len(rows)) if ids[at] not in known]
        numbers = dict(zip(new, self._new_people, strict=False))
        queries.insert_many(session, Person, [{**rows[at].person, "id": numbers[at]} for at in new])
        for at, row in enumerate(rows):
            if at not in numbers:
                numbers[at] = _fill(session, known[ids[at]], row.row)
        return [numbers[at] for at in range(len(rows))]

    def _add_stays(self, session: Session, made: Sequence[dict[str, Any]]) -> None:
        stays = [
            {
                "membership_id": one["id"],
                "joined": one["joined"],
                "left": one["left"],
                "way": "imported",
                "leaving": "" if one["status"] == "active" else one["status"],
                "inviter_id": one["inviter_id"],
            }
            for one in made
        ]
        queries.insert_many(session, Spell, stays)

    def _add_holdings(self, session: Session, rows: Sequence[Prepared]) -> None:
        """Since when they carry what the file says, it does not say."""
        roles = [
            {"membership_id": one.membership["id"], "role_id": role}
            for one in rows
            for role in self._keys.roles(_roles(one.row))
        ]
        tiers = [
            {"membership_id": one.membership["id"], "tier_id": self._keys.tier(one.row.text("tier"))}
            for one in rows
            if one.row.text("tier")
        ]
        queries.insert_many(session, RoleHolding, roles)
        queries.insert_many(session, TierHolding, tiers)


def _person(row: RosterRow, now: datetime) -> dict[str, Any]:
    of_person = {name: row.text(name) for name in fields.OF_PERSON}
    return {"uid": str(uuid4()), "name": _name(row), "note": "", "created": now, **of_person}


def _membership(row: RosterRow, now: datetime) -> dict[str, Any]:
    names = {name: row.text(name) for name in _TEXTS}
    left, status = row.values.get("left"), row.text("status")
    return {
        "uid": str(uuid4()),
        "number": row.values.get("number"),
        "status": status or ("left" if left else "active"),
        "joined": row.values.get("joined"),
        "left": left,
        "inviter_name": row.text("inviter"),
        "tags": tagging.pack(_tags(row)),
        "folded": naming.folded_names(names["card"], names["nickname"], names["platform_id"]),
        "sort_key": naming.sort_key(names["card"] or names["nickname"]),
        "created": now,
        **names,
    }


def _name(row: RosterRow) -> str:
    return row.text("nickname") or row.text("card")


def _tags(row: RosterRow) -> tuple[str, ...]:
    value = row.values.get("tags", ())
    return value if isinstance(value, tuple) else ()


def _fill(session: Session, person_id: int, row: RosterRow) -> int:
    """Tell a known person what the file says of them, as it would in a row that changes them."""
    person = session.get_one(Person, person_id)
    for name in fields.OF_PERSON:
        if row.text(name):
            setattr(person, name, row.text(name))
    return person_id
