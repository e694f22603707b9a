"""Groups, people and memberships, settings, the undo log."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _chat_group()
    _rest_range()
    _number_counter()
    _person()
    _membership()
    _membership_spell()
    _role()
    _role_holding()
    _tier()
    _tier_holding()
    _setting()
    _holiday()
    _holiday_year()
    _undo_action()
    _undo_change()


def _column(name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _chat_group() -> None:
    op.create_table(
        "chat_group",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("folded", sa.String(600)),
        _column("platform", sa.String(40)),
        _column("account", sa.String(200)),
        _column("kind", sa.String(40)),
        _column("life", sa.String(40)),
        _column("stage", sa.String(40)),
        _column("start", sa.Date(), null=True),
        _column("end", sa.Date(), null=True),
        _column("seats", sa.Integer(), null=True),
        _column("rhythm", sa.String(40)),
        _column("language", sa.String(10)),
        _column("peaks", sa.JSON(), null=True),
        _column("note", sa.String(4000)),
        _column("position", sa.Integer()),
        _column("deleted", sa.Boolean()),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_chat_group_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_group_folded", "chat_group", ["folded"])


def _rest_range() -> None:
    op.create_table(
        "rest_range",
        _id(),
        _column("group_id", sa.Integer(), _key("rest_range", "group_id", "chat_group.id"), null=True),
        _column("first", sa.Date()),
        _column("last", sa.Date()),
        _column("note", sa.String(400)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rest_range_group_id", "rest_range", ["group_id"])


def _number_counter() -> None:
    op.create_table(
        "number_counter",
        sa.Column("group_id", sa.Integer(), primary_key=True, nullable=False, autoincrement=False),
        _column("next_number", sa.Integer()),
    )


def _person() -> None:
    op.create_table(
        "person",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("region", sa.String(200)),
        _column("trade", sa.String(200)),
        _column("phone", sa.String(60)),
        _column("note", sa.String(4000)),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_person_uid"),
        sqlite_autoincrement=True,
    )


def _membership() -> None:
    op.create_table(
        "membership",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("membership", "group_id", "chat_group.id")),
        _column("person_id", sa.Integer(), _key("membership", "person_id", "person.id")),
        _column("number", sa.Integer(), null=True),
        _column("card", sa.String(200)),
        _column("nickname", sa.String(200)),
        _column("platform_id", sa.String(200)),
        _column("status", sa.String(40)),
        _column("joined", sa.Date(), null=True),
        _column("left", sa.Date(), null=True),
        _column(
            "inviter_id",
            sa.Integer(),
            _key("membership", "inviter_id", "membership.id", "SET NULL"),
            null=True,
        ),
        _column("inviter_name", sa.String(200)),
        _column("tags", sa.String(1000)),
        _column("note", sa.String(4000)),
        _column("custom1", sa.String(400)),
        _column("custom2", sa.String(400)),
        _column("custom3", sa.String(400)),
        _column("folded", sa.String(1500)),
        _column("sort_key", sa.String(400)),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_membership_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_membership_inviter_id", "membership", ["inviter_id"])
    op.create_index("ix_membership_person_id", "membership", ["person_id"])
    op.create_index("ix_membership_platform", "membership", ["group_id", "platform_id"])
    op.create_index(
        "ix_membership_search", "membership", ["group_id", "sort_key", "status", "number", "tags", "folded"]
    )
    op.create_index("ix_membership_sort", "membership", ["sort_key", "group_id"])


def _membership_spell() -> None:
    op.create_table(
        "membership_spell",
        _id(),
        _column("membership_id", sa.Integer(), _key("membership_spell", "membership_id", "membership.id")),
        _column("joined", sa.Date(), null=True),
        _column("left", sa.Date(), null=True),
        _column("way", sa.String(40)),
        _column("leaving", sa.String(40)),
        _column(
            "inviter_id",
            sa.Integer(),
            _key("membership_spell", "inviter_id", "membership.id", "SET NULL"),
            null=True,
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_membership_spell_inviter_id", "membership_spell", ["inviter_id"])
    op.create_index("ix_membership_spell_membership_id", "membership_spell", ["membership_id"])


def _role() -> None:
    op.create_table(
        "role",
        _id(),
        _column("uid", sa.String(36)),
        _column("key", sa.String(40)),
        _column("name", sa.String(200)),
        _column("duties", sa.String(2000)),
        _column("staff", sa.Boolean()),
        _column("position", sa.Integer()),
        sa.UniqueConstraint("uid", name="uq_role_uid"),
        sqlite_autoincrement=True,
    )


def _role_holding() -> None:
    op.create_table(
        "role_holding",
        _id(),
        _column("membership_id", sa.Integer(), _key("role_holding", "membership_id", "membership.id")),
        _column("role_id", sa.Integer(), _key("role_holding", "role_id", "role.id")),
        _column("since", sa.Date(), null=True),
        _column("until", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_role_holding_membership_id", "role_holding", ["membership_id"])
    op.create_index("ix_role_holding_role_id", "role_holding", ["role_id"])


def _tier() -> None:
    op.create_table(
        "tier",
        _id(),
        _column("uid", sa.String(36)),
        _column("key", sa.String(40)),
        _column("name", sa.String(200)),
        _column("position", sa.Integer()),
        sa.UniqueConstraint("uid", name="uq_tier_uid"),
        sqlite_autoincrement=True,
    )


def _tier_holding() -> None:
    op.create_table(
        "tier_holding",
        _id(),
        _column("membership_id", sa.Integer(), _key("tier_holding", "membership_id", "membership.id")),
        _column("tier_id", sa.Integer(), _key("tier_holding", "tier_id", "tier.id")),
        _column("since", sa.Date(), null=True),
        _column("until", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tier_holding_membership_id", "tier_holding", ["membership_id"])
    op.create_index("ix_tier_holding_tier_id", "tier_holding", ["tier_id"])


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.String(80), primary_key=True, nullable=False),
        _column("value", sa.JSON()),
    )


def _holiday() -> None:
    op.create_table(
        "holiday",
        sa.Column("region", sa.String(10), primary_key=True, nullable=False),
        sa.Column("day", sa.Date(), primary_key=True, nullable=False),
        _column("working", sa.Boolean()),
        _column("name", sa.String(200)),
        _column("release", sa.String(40)),
    )


def _holiday_year() -> None:
    op.create_table(
        "holiday_year",
        sa.Column("region", sa.String(10), primary_key=True, nullable=False),
        sa.Column("year", sa.Integer(), primary_key=True, nullable=False, autoincrement=False),
        _column("release", sa.String(40)),
    )


def _undo_action() -> None:
    op.create_table(
        "undo_action",
        _id(),
        _column("code", sa.String(40)),
        _column("facts", sa.JSON()),
        _column("at", sa.String(32)),
        _column("undone", sa.Boolean()),
        sqlite_autoincrement=True,
    )


def _undo_change() -> None:
    op.create_table(
        "undo_change",
        _id(),
        _column("action_id", sa.Integer(), _key("undo_change", "action_id", "undo_action.id")),
        _column("tbl", sa.String(40)),
        _column("row", sa.String(80)),
        _column("sql", sa.Text()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_undo_change_action_id", "undo_change", ["action_id"])
