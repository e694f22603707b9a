"""What is known about a person over all groups: other names, contacts, merges, and suggestions put away."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by


class Alias(Base):
    """Another name by which a member shows up in rosters, sign-ups and chat files."""

    __tablename__ = "alias"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id")
    name: Mapped[Name]
    folded: Mapped[str] = mapped_column(String(600), default="", index=True)
    source: Mapped[Key] = mapped_column(default="owner")


class Contact(Base):
    """The owner was in touch with a person on a day."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_person_day", "person_id", "day"), AUTONUMBER)

    id: Mapped[Id]
    person_id: Mapped[int] = owned_by("person.id", index=False)
    day: Mapped[date]
    note: Mapped[str] = mapped_column(String(1000), default="")


class PersonMerge(Base):
    """Two records were found to be one person; all it takes to part them again, long after undo."""

    __tablename__ = "person_merge"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    at: Mapped[datetime]
    kept_id: Mapped[int] = owned_by("person.id")
    gone_name: Mapped[Name]
    # The rows as they were, by table: what parting puts back.
    before: Mapped[dict[str, Any]] = mapped_column(default=dict)
    parted: Mapped[datetime | None]


class Dismissal(Base):
    """A suggestion the owner put away: not the same person, not a waste of seats, not this tier."""

    __tablename__ = "dismissal"
    __table_args__ = (Index("uq_dismissal_kind_subject", "kind", "subject", unique=True), AUTONUMBER)

    id: Mapped[Id]
    kind: Mapped[Key]
    subject: Mapped[str] = mapped_column(String(200))
    day: Mapped[date]
    until: Mapped[date | None]
