"""Rule sets in versions, which group goes by which, and what happens when a rule is broken."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class RuleSet(Base):
    """Rules that one or more groups go by."""

    __tablename__ = "rule_set"
    __table_args__ = (Index("ix_rule_set_pack", "pack", "pack_key", "language"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    language: Mapped[str] = mapped_column(String(10), default="en")
    pack: Mapped[Key] = mapped_column(default="")
    pack_key: Mapped[Key] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    deleted: Mapped[bool] = mapped_column(default=False)
    created: Mapped[datetime]


class RuleSetUse(Base):
    """A group goes by a rule set from one day until another."""

    __tablename__ = "rule_set_use"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id")
    rule_set_id: Mapped[int] = owned_by("rule_set.id")
    since: Mapped[date]
    until: Mapped[date | None]


class Rule(Base):
    """The lineage of a rule: what stays the same while its wording changes."""

    __tablename__ = "rule"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    rule_set_id: Mapped[int] = owned_by("rule_set.id")
    pack_key: Mapped[Key] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    # Shown nowhere any more; what it said on the days it held stays known.
    deleted: Mapped[bool] = mapped_column(default=False)


class RuleVersion(Base):
    """What a rule says from one day on; what was in force on a day stays known."""

    __tablename__ = "rule_version"
    __table_args__ = (Index("uq_rule_version_rule_day", "rule_id", "valid_from", unique=True), AUTONUMBER)

    id: Mapped[Id]
    rule_id: Mapped[int] = owned_by("rule.id", index=False)
    valid_from: Mapped[date]
    kind: Mapped[Key] = mapped_column(default="dont")  # do, dont, reward or penalty
    text: Mapped[str] = mapped_column(String(1000))
    consequence: Mapped[str] = mapped_column(String(1000), default="")
    active: Mapped[bool] = mapped_column(default=True)


class SanctionPolicy(Base):
    """The steps of the ladder on one platform, as the owner set them."""

    __tablename__ = "sanction_policy"
    __table_args__ = (Index("uq_sanction_policy_platform", "platform", unique=True), AUTONUMBER)

    id: Mapped[Id]
    platform: Mapped[Key]
    policy: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Violation(Base):
    """A member broke a rule on a day, and the step the owner took."""

    __tablename__ = "violation"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    membership_id: Mapped[int] = owned_by("membership.id")
    rule_id: Mapped[int | None] = pointing_at("rule.id")
    rule_text: Mapped[str] = mapped_column(String(1000), default="")  # as it stood on the day
    day: Mapped[date]
    step: Mapped[Key] = mapped_column(default="")  # remind, warn, mute or remove; empty: not taken yet
    days: Mapped[int | None]  # how long a mute lasts
    note: Mapped[str] = mapped_column(String(2000), default="")
    appealed: Mapped[date | None]  # taken back on this day: counts no more
    appeal_note: Mapped[str] = mapped_column(String(400), default="")
    created: Mapped[datetime]


class Removal(Base):
    """Somebody was removed: flagged wherever they show up again, until the entry expires or is lifted."""

    __tablename__ = "removal"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    person_id: Mapped[int | None] = pointing_at("person.id")
    group_id: Mapped[int | None] = pointing_at("chat_group.id")
    violation_id: Mapped[int | None] = pointing_at("violation.id")
    platform: Mapped[Key] = mapped_column(default="wechat")
    platform_id: Mapped[str] = mapped_column(String(200), default="", index=True)
    # Folded names between semicolons, as tags are kept.
    names: Mapped[str] = mapped_column(String(2000), default="")
    reason: Mapped[str] = mapped_column(String(1000), default="")
    day: Mapped[date]
    until: Mapped[date | None]
    lifted: Mapped[date | None]


class FollowUp(Base):
    """Something promised to a member: what, until when."""

    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_due", "done", "due"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    person_id: Mapped[int | None] = owned_by("person.id")
    incident_id: Mapped[int | None] = owned_by("incident.id")
    what: Mapped[str] = mapped_column(String(1000))
    responsible: Mapped[str] = mapped_column(String(200), default="")
    due: Mapped[date]
    done: Mapped[date | None]
    note: Mapped[str] = mapped_column(String(2000), default="")


class Incident(Base):
    """A row in the group, taken through its steps: calm, private, solve, report, rule."""

    __tablename__ = "incident"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id")
    person_id: Mapped[int | None] = pointing_at("person.id")
    what: Mapped[str] = mapped_column(String(1000))
    opened: Mapped[date]
    # For each step that was done its day and note, by key.
    steps: Mapped[dict[str, Any]] = mapped_column(default=dict)
    rule_id: Mapped[int | None] = pointing_at("rule.id")
    closed: Mapped[date | None]
