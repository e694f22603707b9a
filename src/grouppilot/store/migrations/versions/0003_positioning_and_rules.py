"""What a group is for, and its rules."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _brand()
    _ladder()
    _positioning()
    _estimate()
    _check_up()
    _stage_change()
    _ladder_move()
    _account()
    _rule_set()
    _rule_set_use()
    _rule()
    _rule_version()
    _sanction_policy()
    _violation()
    _removal()
    _incident()
    _follow_up()


def _column(
    name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False, default: Any = None
) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null, server_default=default)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _brand() -> None:
    op.create_table(
        "brand",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("facts", sa.JSON()),
        _column("persona", sa.String(4000)),
        _column("position", sa.Integer()),
        sa.UniqueConstraint("uid", name="uq_brand_uid"),
        sqlite_autoincrement=True,
    )


def _ladder() -> None:
    op.create_table(
        "ladder",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("position", sa.Integer()),
        sa.UniqueConstraint("uid", name="uq_ladder_uid"),
        sqlite_autoincrement=True,
    )


def _positioning() -> None:
    op.create_table(
        "positioning",
        _id(),
        _column("group_id", sa.Integer(), _key("positioning", "group_id", "chat_group.id")),
        _column("answers", sa.JSON()),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_positioning_group", "positioning", ["group_id"], unique=True)


def _estimate() -> None:
    op.create_table(
        "estimate",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("estimate", "group_id", "chat_group.id")),
        _column("made", sa.Date()),
        _column("gates", sa.JSON()),
        _column("expected", sa.JSON()),
        _column("actual", sa.JSON()),
        _column("note", sa.String(2000)),
        sa.UniqueConstraint("uid", name="uq_estimate_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_estimate_group_id", "estimate", ["group_id"])


def _check_up() -> None:
    op.create_table(
        "check_up",
        _id(),
        _column("group_id", sa.Integer(), _key("check_up", "group_id", "chat_group.id")),
        _column("day", sa.Date()),
        _column("answers", sa.JSON()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_check_up_group_id", "check_up", ["group_id"])


def _stage_change() -> None:
    op.create_table(
        "stage_change",
        _id(),
        _column("group_id", sa.Integer(), _key("stage_change", "group_id", "chat_group.id")),
        _column("stage", sa.String(40)),
        _column("day", sa.Date()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_stage_change_group_id", "stage_change", ["group_id"])


def _ladder_move() -> None:
    op.create_table(
        "ladder_move",
        _id(),
        _column("uid", sa.String(36)),
        _column("person_id", sa.Integer(), _key("ladder_move", "person_id", "person.id")),
        _column(
            "from_group_id",
            sa.Integer(),
            _key("ladder_move", "from_group_id", "chat_group.id", "SET NULL"),
            null=True,
        ),
        _column("to_group_id", sa.Integer(), _key("ladder_move", "to_group_id", "chat_group.id")),
        _column("planned", sa.Date()),
        _column("state", sa.String(40)),
        _column("ended", sa.Date(), null=True),
        _column("account", sa.String(200)),
        _column("reason", sa.String(400)),
        sa.UniqueConstraint("uid", name="uq_ladder_move_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ladder_move_from_group_id", "ladder_move", ["from_group_id"])
    op.create_index("ix_ladder_move_person_id", "ladder_move", ["person_id"])
    op.create_index("ix_ladder_move_state", "ladder_move", ["state", "planned"])
    op.create_index("ix_ladder_move_to_group_id", "ladder_move", ["to_group_id"])


def _account() -> None:
    op.create_table(
        "account",
        _id(),
        _column("uid", sa.String(36)),
        _column("platform", sa.String(40)),
        _column("name", sa.String(200)),
        _column("daily_adds", sa.Integer(), null=True),
        _column("daily_messages", sa.Integer(), null=True),
        _column("backup", sa.String(200)),
        sa.UniqueConstraint("uid", name="uq_account_uid"),
        sqlite_autoincrement=True,
    )


def _rule_set() -> None:
    op.create_table(
        "rule_set",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("language", sa.String(10)),
        _column("pack", sa.String(40)),
        _column("pack_key", sa.String(40)),
        _column("position", sa.Integer()),
        _column("deleted", sa.Boolean()),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_rule_set_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rule_set_pack", "rule_set", ["pack", "pack_key", "language"])


def _rule_set_use() -> None:
    op.create_table(
        "rule_set_use",
        _id(),
        _column("group_id", sa.Integer(), _key("rule_set_use", "group_id", "chat_group.id")),
        _column("rule_set_id", sa.Integer(), _key("rule_set_use", "rule_set_id", "rule_set.id")),
        _column("since", sa.Date()),
        _column("until", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rule_set_use_group_id", "rule_set_use", ["group_id"])
    op.create_index("ix_rule_set_use_rule_set_id", "rule_set_use", ["rule_set_id"])


def _rule() -> None:
    op.create_table(
        "rule",
        _id(),
        _column("uid", sa.String(36)),
        _column("rule_set_id", sa.Integer(), _key("rule", "rule_set_id", "rule_set.id")),
        _column("pack_key", sa.String(40)),
        _column("position", sa.Integer()),
        _column("deleted", sa.Boolean()),
        sa.UniqueConstraint("uid", name="uq_rule_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rule_rule_set_id", "rule", ["rule_set_id"])


def _rule_version() -> None:
    op.create_table(
        "rule_version",
        _id(),
        _column("rule_id", sa.Integer(), _key("rule_version", "rule_id", "rule.id")),
        _column("valid_from", sa.Date()),
        _column("kind", sa.String(40)),
        _column("text", sa.String(1000)),
        _column("consequence", sa.String(1000)),
        _column("active", sa.Boolean()),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_rule_version_rule_day", "rule_version", ["rule_id", "valid_from"], unique=True)


def _sanction_policy() -> None:
    op.create_table(
        "sanction_policy",
        _id(),
        _column("platform", sa.String(40)),
        _column("policy", sa.JSON()),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_sanction_policy_platform", "sanction_policy", ["platform"], unique=True)


def _violation() -> None:
    op.create_table(
        "violation",
        _id(),
        _column("uid", sa.String(36)),
        _column("membership_id", sa.Integer(), _key("violation", "membership_id", "membership.id")),
        _column("rule_id", sa.Integer(), _key("violation", "rule_id", "rule.id", "SET NULL"), null=True),
        _column("rule_text", sa.String(1000)),
        _column("day", sa.Date()),
        _column("step", sa.String(40)),
        _column("days", sa.Integer(), null=True),
        _column("note", sa.String(2000)),
        _column("appealed", sa.Date(), null=True),
        _column("appeal_note", sa.String(400)),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_violation_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_violation_membership_id", "violation", ["membership_id"])
    op.create_index("ix_violation_rule_id", "violation", ["rule_id"])


def _removal() -> None:
    op.create_table(
        "removal",
        _id(),
        _column("uid", sa.String(36)),
        _column("person_id", sa.Integer(), _key("removal", "person_id", "person.id", "SET NULL"), null=True),
        _column(
            "group_id", sa.Integer(), _key("removal", "group_id", "chat_group.id", "SET NULL"), null=True
        ),
        _column(
            "violation_id",
            sa.Integer(),
            _key("removal", "violation_id", "violation.id", "SET NULL"),
            null=True,
        ),
        _column("platform", sa.String(40)),
        _column("platform_id", sa.String(200)),
        _column("names", sa.String(2000)),
        _column("reason", sa.String(1000)),
        _column("day", sa.Date()),
        _column("until", sa.Date(), null=True),
        _column("lifted", sa.Date(), null=True),
        sa.UniqueConstraint("uid", name="uq_removal_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_removal_group_id", "removal", ["group_id"])
    op.create_index("ix_removal_person_id", "removal", ["person_id"])
    op.create_index("ix_removal_platform_id", "removal", ["platform_id"])
    op.create_index("ix_removal_violation_id", "removal", ["violation_id"])


def _incident() -> None:
    op.create_table(
        "incident",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("incident", "group_id", "chat_group.id")),
        _column("person_id", sa.Integer(), _key("incident", "person_id", "person.id", "SET NULL"), null=True),
        _column("what", sa.String(1000)),
        _column("opened", sa.Date()),
        _column("steps", sa.JSON()),
        _column("rule_id", sa.Integer(), _key("incident", "rule_id", "rule.id", "SET NULL"), null=True),
        _column("closed", sa.Date(), null=True),
        sa.UniqueConstraint("uid", name="uq_incident_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_incident_group_id", "incident", ["group_id"])
    op.create_index("ix_incident_person_id", "incident", ["person_id"])
    op.create_index("ix_incident_rule_id", "incident", ["rule_id"])


def _follow_up() -> None:
    op.create_table(
        "follow_up",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("follow_up", "group_id", "chat_group.id"), null=True),
        _column("person_id", sa.Integer(), _key("follow_up", "person_id", "person.id"), null=True),
        _column("incident_id", sa.Integer(), _key("follow_up", "incident_id", "incident.id"), null=True),
        _column("what", sa.String(1000)),
        _column("responsible", sa.String(200)),
        _column("due", sa.Date()),
        _column("done", sa.Date(), null=True),
        _column("note", sa.String(2000)),
        sa.UniqueConstraint("uid", name="uq_follow_up_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_follow_up_due", "follow_up", ["done", "due"])
    op.create_index("ix_follow_up_group_id", "follow_up", ["group_id"])
    op.create_index("ix_follow_up_incident_id", "follow_up", ["incident_id"])
    op.create_index("ix_follow_up_person_id", "follow_up", ["person_id"])
