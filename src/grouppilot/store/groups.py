"""Groups, their rest ranges, and the numbers they have given out."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from grouppilot.store.base import AUTONUMBER, NOT_LOGGED, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Group(Base):
    """One chat group that the owner runs."""

    __tablename__ = "chat_group"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    folded: Mapped[str] = mapped_column(String(600), default="", index=True)
    platform: Mapped[Key] = mapped_column(default="wechat")
    account: Mapped[str] = mapped_column(String(200), default="")
    kind: Mapped[Key] = mapped_column(default="interest")
    life: Mapped[Key] = mapped_column(default="long")
    stage: Mapped[Key] = mapped_column(default="running")
    start: Mapped[date | None]
    end: Mapped[date | None]
    seats: Mapped[int | None]
    rhythm: Mapped[Key] = mapped_column(default="daily")
    language: Mapped[str] = mapped_column(String(10), default="en")
    # Peak windows as [[start, end], …] in minutes of the day; none means the workspace's own.
    peaks: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    note: Mapped[str] = mapped_column(String(4000), default="")
    position: Mapped[int] = mapped_column(default=0)
    # Hidden everywhere; purged once no undo can bring it back. Settled days leave a bare row of it.
    deleted: Mapped[bool] = mapped_column(default=False)
    brand_id: Mapped[int | None] = pointing_at("brand.id")
    ladder_id: Mapped[int | None] = pointing_at("ladder.id")
    rung: Mapped[Key] = mapped_column(default="", server_default="")  # free, low, high or camp
    seat_warning: Mapped[int | None]  # warn from so many members on; none: a share of the seats
    qr_cap: Mapped[int | None]  # a scanned code admits nobody beyond; none: the platform's usual
    qr_until: Mapped[date | None]
    ritual_id: Mapped[int | None] = pointing_at("ritual.id")
    ritual_since: Mapped[date | None]  # rates count newcomers who joined from then on
    number_format: Mapped[str] = mapped_column(String(60), default="", server_default="")
    card_format: Mapped[str] = mapped_column(String(200), default="", server_default="")
    # The days on which members check in, as a recurrence table; none means every day of the group's life.
    ledger_rule: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    tier_review: Mapped[date | None]  # from this day on members may be moved down a tier
    tier_review_days: Mapped[int | None]  # days between two reviews; none: the usual
    created: Mapped[datetime]


class Rest(Base):
    """Days on which one group, or everything, rests: nothing is due and no streak breaks."""

    __tablename__ = "rest_range"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    first: Mapped[date]
    last: Mapped[date]
    note: Mapped[str] = mapped_column(String(400), default="")


class NumberCounter(Base):
    """The next enrolment number of a group. Outside the undo log: a number is never given twice."""

    __tablename__ = "number_counter"
    __table_args__ = (NOT_LOGGED,)

    group_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    next_number: Mapped[int]


def all_groups(session: Session, *, archived: bool = True) -> list[Group]:
    """Return the groups in the owner's order, archived ones last and only if wanted."""
    query = select(Group).where(Group.deleted.is_(False))
    query = query.order_by(Group.stage == "archived", Group.position, Group.id)
    if not archived:
        query = query.where(Group.stage != "archived")
    return list(session.scalars(query))


def rests_of(session: Session, group_id: int | None) -> list[Rest]:
    """Return the rest ranges that silence a group, or all of them, earliest first."""
    query = select(Rest).order_by(Rest.first, Rest.last, Rest.id)
    if group_id is not None:
        query = query.where(or_(Rest.group_id.is_(None), Rest.group_id == group_id))
    return list(session.scalars(query))


def rests(session: Session) -> list[Rest]:
    """Return every rest range, earliest first."""
    return list(session.scalars(select(Rest).order_by(Rest.first, Rest.id)))
