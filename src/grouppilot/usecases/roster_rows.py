"""Writes the rows of a roster: new members many at a time, changed ones field by field."""

from collections.abc import Sequence
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
from grouppilot.usecases import naming
from grouppilot.usecases.member_roles import new_role, new_tier
from grouppilot.usecases.rosters import key_of

# All the roles that a platform's own list of members knows.
_PLATFORM_ROLES = frozenset({"owner", "administrator"})
# A stay is dated before it is ended, and ended before its last day is corrected.
_ORDER = ("joined", "status", "left")
_TEXTS = ("card", "nickname", "platform_id", "note", "custom1", "custom2", "custom3")


class Keys:
    """The ids of the roles and tiers that rows speak of; those of names nobody knows are made."""

    def __init__(self, session: Session, rows: Sequence[RowPlan]) -> None:
        self._roles = {key_of(role): role.id for role in session.scalars(select(Role))}
        self._tiers = {key_of(tier): tier.id for tier in session.scalars(select(Tier))}
        for row in rows:
            for role in _roles(row.row):
                if role not in self._roles:
                    self._roles[role] = new_role(session, role)
            tier = row.row.text("tier")
            if tier and tier not in self._tiers:
                self._tiers[tier] = new_tier(session, tier)

    def roles(self, keys: Sequence[str]) -> list[int]:
        """Return the ids of roles."""
        return [self._roles[key] for key in keys]

    def tier(self, key: str) -> int:
        """Return the id of a tier."""
        return self._tiers[key]


def _roles(row: RosterRow) -> tuple[str, ...]:
    value = row.values.get("role", ())
    return value if isinstance(value, tuple) else ()


class Writer:
    """Writes rows into one group.

    Args:
        now: The moment of the import.
        today: The owner's day.
        group_id: The group.
        keys: Roles and tiers.
    """

    def __init__(self, now: datetime, today: date, group_id: int, keys: Keys) -> None:
        self._now, self._today, self._group_id, self._keys = now, today, group_id, keys

    def add(self, session: Session, rows: Sequence[RowPlan]) -> dict[int, str]:
        """Add new members; returns the names of their inviters by membership."""
        if not rows:
            return {}
        told = [row.row for row in rows]
        people = self._people(session, told)
        uids = [str(uuid4()) for _ in told]
        made = [self._membership(*one) for one in zip(uids, people, told, strict=True)]
        queries.insert_many(session, Membership, made)
        ids = queries.numbers_by_uid(session, Membership, uids)
        self._add_stays(session, ids, made)
        self._add_holdings(session, ids, told)
        numbers = [one["number"] for one in made if one["number"] is not None]
        if numbers:
            fields.set_next_number(session, self._group_id, max(numbers) + 1)
        return {one: row.text("inviter") for one, row in zip(ids, told, strict=True) if row.text("inviter")}

    def change(self, session: Session, row: RowPlan) -> bool:
        """Change what a row changes; False if another edit got in its way, and nothing was changed."""
        member = session.get(Membership, row.member)
        if member is None:
            return False
        changes = {change.field: change.new for change in row.changes}
        ordered = sorted(changes, key=lambda name: _ORDER.index(name) if name in _ORDER else -1)
        try:
            with session.begin_nested():
                for name in ordered:
                    self._assign(session, member, name, changes[name])
        except Refused:
            return False
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

    def _people(self, session: Session, rows: Sequence[RosterRow]) -> list[tuple[int, str]]:
        """Return id and name of the person of each row: known by the platform's id, or new."""
        group = session.get_one(Group, self._group_id)
        ids = [row.text("platform_id") for row in rows if row.text("platform_id")]
        known = queries.people_by_platform_id(session, group, ids)
        new = {at: self._person(row) for at, row in enumerate(rows) if row.text("platform_id") not in known}
        queries.insert_many(session, Person, list(new.values()))
        made = queries.numbers_by_uid(session, Person, [one["uid"] for one in new.values()])
        numbers = dict(zip(new, made, strict=True))
        return [
            (
                numbers[at] if at in numbers else _fill(session, known[row.text("platform_id")], row),
                _name(row),
            )
            for at, row in enumerate(rows)
        ]

    def _person(self, row: RosterRow) -> dict[str, Any]:
        of_person = {name: row.text(name) for name in fields.OF_PERSON}
        return {
            "uid": str(uuid4()),
            "name": _name(row),
            "note": "",
            "created": self._now,
            **of_person,
        }

    def _membership(self, uid: str, person: tuple[int, str], row: RosterRow) -> dict[str, Any]:
        names = {name: row.text(name) for name in _TEXTS}
        left, status = row.values.get("left"), row.text("status")
        return {
            "uid": uid,
            "group_id": self._group_id,
            "person_id": person[0],
            "number": row.values.get("number"),
            "status": status or ("left" if left else "active"),
            "joined": row.values.get("joined"),
            "left": None if status == "active" else left,
            "inviter_name": row.text("inviter"),
            "tags": tagging.pack(_tags(row)),
            "folded": naming.folded_names(names["card"], names["nickname"], person[1], names["platform_id"]),
            "sort_key": naming.sort_key(names["card"] or names["nickname"] or person[1]),
            "created": self._now,
            **names,
        }

    def _add_stays(self, session: Session, ids: Sequence[int], made: Sequence[dict[str, Any]]) -> None:
        stays = [
            {
                "membership_id": number,
                "joined": one["joined"],
                "left": one["left"],
                "way": "imported",
                "leaving": "" if one["status"] == "active" else one["status"],
            }
            for number, one in zip(ids, made, strict=True)
        ]
        queries.insert_many(session, Spell, stays)

    def _add_holdings(self, session: Session, ids: Sequence[int], rows: Sequence[RosterRow]) -> None:
        """Since when they carry what the file says, it does not say."""
        roles = [
            {"membership_id": number, "role_id": role}
            for number, row in zip(ids, rows, strict=True)
            for role in self._keys.roles(_roles(row))
        ]
        tiers = [
            {"membership_id": number, "tier_id": self._keys.tier(row.text("tier"))}
            for number, row in zip(ids, rows, strict=True)
            if row.text("tier")
        ]
        queries.insert_many(session, RoleHolding, roles)
        queries.insert_many(session, TierHolding, tiers)


def _name(row: RosterRow) -> str:
    return row.text("nickname") or row.text("card")


def _tags(row: RosterRow) -> tuple[str, ...]:
    value = row.values.get("tags", ())
    return value if isinstance(value, tuple) else ()


def _fill(session: Session, person_id: int, row: RosterRow) -> int:
    """Tell a known person what is not known of them yet."""
    person = session.get_one(Person, person_id)
    for name in fields.OF_PERSON:
        if row.text(name) and not getattr(person, name):
            setattr(person, name, row.text(name))
    return person_id
