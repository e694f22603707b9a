"""Ladders of groups, the moves of members along them, and the accounts that carry the moves out."""

from datetime import date

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Ladder(Base):
    """A row of groups that members climb; each group tells its rung (``chat_group.rung``)."""

    __tablename__ = "ladder"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    position: Mapped[int] = mapped_column(default=0)


class Move(Base):
    """A person is to be moved to another group, or was: done by hand in the chat app, spread over days."""

    __tablename__ = "ladder_move"
    __table_args__ = (Index("ix_ladder_move_state", "state", "planned"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    person_id: Mapped[int] = owned_by("person.id")
    from_group_id: Mapped[int | None] = pointing_at("chat_group.id")
    to_group_id: Mapped[int] = owned_by("chat_group.id")
    planned: Mapped[date]
    state: Mapped[Key] = mapped_column(default="open")  # open, done or dropped
    ended: Mapped[date | None]
    account: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(String(400), default="")


class Account(Base):
    """A phone or account the owner runs groups from, with its daily limits and its deputy."""

    __tablename__ = "account"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    platform: Mapped[Key] = mapped_column(default="wechat")
    name: Mapped[Name]
    daily_adds: Mapped[int | None]  # none: the platform's usual limit
    daily_messages: Mapped[int | None]
    backup: Mapped[str] = mapped_column(String(200), default="")
