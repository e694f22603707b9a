"""What members did, day by day: check-ins and homework, sign-ups, comparisons, private runs and pairs."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class LedgerMark(Base):
    """A member checked in, or handed homework in, for a day."""

    __tablename__ = "ledger_mark"
    __table_args__ = (
        Index("uq_ledger_mark", "membership_id", "kind", "day", unique=True),
        AUTONUMBER,
    )

    id: Mapped[Id]
    membership_id: Mapped[int] = owned_by("membership.id", index=False)
    kind: Mapped[Key] = mapped_column(default="checkin")  # checkin or homework
    day: Mapped[date]
    state: Mapped[Key] = mapped_column(default="done")  # done, late, reviewed or excellent
    source: Mapped[Key] = mapped_column(default="tick")  # tick, chain or chat


class SignUp(Base):
    """A chain sign-up that was pasted, with its lines as they stood."""

    __tablename__ = "sign_up"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id")
    activity_id: Mapped[int | None] = pointing_at("activity.id")  # for which one signed
    title: Mapped[Name]
    day: Mapped[date]
    created: Mapped[datetime]


class SignUpLine(Base):
    """One line of a sign-up, matched to a member or not."""

    __tablename__ = "sign_up_line"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    sign_up_id: Mapped[int] = owned_by("sign_up.id")
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[Name]
    heads: Mapped[int] = mapped_column(default=1)
    note: Mapped[str] = mapped_column(String(400), default="")
    membership_id: Mapped[int | None] = pointing_at("membership.id")


class RosterCheck(Base):
    """The roster was compared with the real group on a day, and what came out."""

    __tablename__ = "roster_check"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id")
    at: Mapped[datetime]
    day: Mapped[date]
    source: Mapped[str] = mapped_column(String(400), default="")
    found: Mapped[dict[str, Any]] = mapped_column(default=dict)


class PersonRun(Base):
    """A text sent one by one to chosen members, by hand."""

    __tablename__ = "person_run"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    entry_id: Mapped[int | None] = pointing_at("entry.id")  # planned on the calendar
    title: Mapped[Name]
    script_id: Mapped[int | None] = pointing_at("script.id")
    text: Mapped[str] = mapped_column(String(8000), default="")
    cap: Mapped[int | None]  # a day; none: the account's
    created: Mapped[datetime]
    closed: Mapped[date | None]


class PersonRunLine(Base):
    """One member of a run: still to write to, written to, or left out."""

    __tablename__ = "person_run_line"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    run_id: Mapped[int] = owned_by("person_run.id")
    membership_id: Mapped[int] = owned_by("membership.id")
    position: Mapped[int] = mapped_column(default=0)
    state: Mapped[Key] = mapped_column(default="open")  # open, done or skipped
    day: Mapped[date | None]
    text: Mapped[str] = mapped_column(String(8000), default="")  # empty: the run's
    note: Mapped[str] = mapped_column(String(400), default="")


class PairRound(Base):
    """The pairs of one week: peer review or skill exchange."""

    __tablename__ = "pair_round"
    __table_args__ = (Index("uq_pair_round", "group_id", "purpose", "week", unique=True), AUTONUMBER)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    purpose: Mapped[Key] = mapped_column(default="review")  # review or exchange
    week: Mapped[date]  # its Monday


class Pair(Base):
    """Two members of a round, or three where they are odd."""

    __tablename__ = "pair"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    round_id: Mapped[int] = owned_by("pair_round.id")
    position: Mapped[int] = mapped_column(default=0)
    one_id: Mapped[int] = owned_by("membership.id")
    two_id: Mapped[int] = owned_by("membership.id")
    three_id: Mapped[int | None] = pointing_at("membership.id")
