"""Rituals and their steps, how far each newcomer is, study teams and ceremonies."""

from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Ritual(Base):
    """How a newcomer becomes a member, in one or more groups (``chat_group.ritual_id``)."""

    __tablename__ = "ritual"
    __table_args__ = (Index("ix_ritual_pack", "pack", "pack_key", "language"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    language: Mapped[str] = mapped_column(String(10), default="en")
    pack: Mapped[Key] = mapped_column(default="")
    pack_key: Mapped[Key] = mapped_column(default="")
    finish_days: Mapped[int] = mapped_column(default=7)
    lapse_days: Mapped[int] = mapped_column(default=14)
    position: Mapped[int] = mapped_column(default=0)
    deleted: Mapped[bool] = mapped_column(default=False)
    created: Mapped[datetime]


class RitualStep(Base):
    """One step: due so many days after joining, proved by something, with a text to paste."""

    __tablename__ = "ritual_step"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    ritual_id: Mapped[int] = owned_by("ritual.id")
    pack_key: Mapped[Key] = mapped_column(default="")
    title: Mapped[Name]
    offset: Mapped[int] = mapped_column(default=0)
    required: Mapped[bool] = mapped_column(default=True)
    proof: Mapped[Key] = mapped_column(default="none")  # none, number, card, introduction or team
    proof_chars: Mapped[int | None]
    script_id: Mapped[int | None] = pointing_at("script.id")
    position: Mapped[int] = mapped_column(default=0)
    deleted: Mapped[bool] = mapped_column(default=False)


class StepMark(Base):
    """A newcomer did a step, or was let off it. One for each stay, as who comes back begins anew."""

    __tablename__ = "step_mark"
    __table_args__ = (
        Index("uq_step_mark", "membership_id", "step_id", "joined", unique=True),
        AUTONUMBER,
    )

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id", index=False)
    step_id: Mapped[int] = owned_by("ritual_step.id")
    joined: Mapped[date | None]  # of the stay it belongs to
    state: Mapped[Key] = mapped_column(default="done")  # done or skipped
    day: Mapped[date]
    chars: Mapped[int | None]  # length of the introduction that was pasted
    note: Mapped[str] = mapped_column(String(400), default="")


class Team(Base):
    """A study team of a group."""

    __tablename__ = "team"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id")
    name: Mapped[Name]
    captain_id: Mapped[int | None] = pointing_at("membership.id")
    position: Mapped[int] = mapped_column(default=0)


class TeamPlace(Base):
    """A member is in a team; in one team of a group at most."""

    __tablename__ = "team_place"
    __table_args__ = (Index("uq_team_place_member", "membership_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    team_id: Mapped[int] = owned_by("team.id")
    membership_id: Mapped[int] = owned_by("membership.id", index=False)


class Ceremony(Base):
    """The opening or the closing of a group, with a checklist of its own."""

    __tablename__ = "ceremony"
    __table_args__ = (Index("uq_ceremony_group_kind", "group_id", "kind", unique=True), AUTONUMBER)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    kind: Mapped[Key]  # opening or closing
    day: Mapped[date | None]
    minute: Mapped[int | None]
    held: Mapped[date | None]


class CeremonyTask(Base):
    """One line of a ceremony's checklist."""

    __tablename__ = "ceremony_task"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    ceremony_id: Mapped[int] = owned_by("ceremony.id")
    title: Mapped[str] = mapped_column(String(400))
    script_id: Mapped[int | None] = pointing_at("script.id")
    done: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)
