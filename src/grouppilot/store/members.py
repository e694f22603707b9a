"""People, their memberships with spells, and the roles and tiers they carry from and until."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, String, false
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Person(Base):
    """A human being, however many groups they are in."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_birthday", "birth_lunar", "birth_month", "birth_day"),
        AUTONUMBER,
    )

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    region: Mapped[str] = mapped_column(String(200), default="")
    trade: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(String(4000), default="")
    # Birthday: month and day, the year if known; by the moon's calendar a leap month is negative.
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    birth_lunar: Mapped[bool] = mapped_column(default=False, server_default=false())
    tags: Mapped[str] = mapped_column(String(1000), default="", server_default="")
    # How often the owner keeps in touch: core, regular or none; keep_days: their own interval beside it.
    closeness: Mapped[Key] = mapped_column(default="", server_default="", index=True)
    keep_days: Mapped[int | None]
    created: Mapped[datetime]


class Membership(Base):
    """One person in one group. Its spells tell when; the columns here repeat the latest for speed."""

    __tablename__ = "membership"
    __table_args__ = (
        # Covers a search: it is answered from the index, without reading the far longer rows.
        Index("ix_membership_search", "group_id", "sort_key", "status", "number", "tags", "folded"),
        Index("ix_membership_sort", "sort_key", "group_id"),
        Index("ix_membership_platform", "platform_id", "group_id"),
        # Counts members and finds the last one to join, of each group, without reading the rows.
        Index("ix_membership_counts", "group_id", "status", "joined", "person_id"),
        AUTONUMBER,
    )

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    person_id: Mapped[int] = owned_by("person.id")
    number: Mapped[int | None]
    card: Mapped[str] = mapped_column(String(200), default="")
    nickname: Mapped[str] = mapped_column(String(200), default="")
    platform_id: Mapped[str] = mapped_column(String(200), default="")
    status: Mapped[Key] = mapped_column(default="active")
    joined: Mapped[date | None]
    left: Mapped[date | None]
    inviter_id: Mapped[int | None] = pointing_at("membership.id")
    # The inviter's name as the source gave it, kept until (and after) it is matched to a membership.
    inviter_name: Mapped[str] = mapped_column(String(200), default="")
    # Tags between semicolons (";vip;paid;"), so that one LIKE finds one tag exactly.
    tags: Mapped[str] = mapped_column(String(1000), default="")
    note: Mapped[str] = mapped_column(String(4000), default="")
    custom1: Mapped[str] = mapped_column(String(400), default="")
    custom2: Mapped[str] = mapped_column(String(400), default="")
    custom3: Mapped[str] = mapped_column(String(400), default="")
    goal_reached: Mapped[date | None]
    # Folded names, pinyin and initials: what search looks in. sort_key: the order of names.
    folded: Mapped[str] = mapped_column(String(1500), default="")
    sort_key: Mapped[str] = mapped_column(String(400), default="")
    created: Mapped[datetime]


class Spell(Base):
    """One stay of a member in a group: joined, left, by which way, invited by whom."""

    __tablename__ = "membership_spell"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id")
    joined: Mapped[date | None]
    left: Mapped[date | None]
    way: Mapped[Key] = mapped_column(default="unknown")
    leaving: Mapped[Key] = mapped_column(default="")  # "", left or removed
    inviter_id: Mapped[int | None] = pointing_at("membership.id")


class Role(Base):
    """What a member may be to a group: the playbook's roles by key, and the owner's own by name."""

    __tablename__ = "role"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    key: Mapped[Key] = mapped_column(default="")
    name: Mapped[Name] = mapped_column(default="")
    duties: Mapped[str] = mapped_column(String(2000), default="")
    staff: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class RoleHolding(Base):
    """A membership carries a role from one day until another."""

    __tablename__ = "role_holding"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id")
    role_id: Mapped[int] = owned_by("role.id")
    since: Mapped[date | None]
    until: Mapped[date | None]
    # When it is carried, as [[weekday 0-6, slot], …]; none means always.
    shifts: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))


class Tier(Base):
    """A layer of membership with its own benefits: the playbook's by key, the owner's own by name."""

    __tablename__ = "tier"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    key: Mapped[Key] = mapped_column(default="")
    name: Mapped[Name] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    benefits: Mapped[str] = mapped_column(String(2000), default="", server_default="")
    price: Mapped[str] = mapped_column(String(60), default="", server_default="")


class TierHolding(Base):
    """A membership is in a tier from one day until another."""

    __tablename__ = "tier_holding"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id")
    tier_id: Mapped[int] = owned_by("tier.id")
    since: Mapped[date | None]
    until: Mapped[date | None]
