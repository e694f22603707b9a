"""SOP items, ticks, settled days, and texts to paste."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _script()
    _script_text()
    _sop_item()
    _sop_audience()
    _sop_version()
    _tick()
    _due_draft()
    _text_use()
    _settled_day()
    _settled_version()
    _settled_due()


def _column(name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _script() -> None:
    op.create_table(
        "script",
        _id(),
        _column("uid", sa.String(36)),
        _column("title", sa.String(200)),
        _column("category", sa.String(40)),
        _column("language", sa.String(10)),
        _column("pool", sa.Boolean()),
        _column("pack", sa.String(40)),
        _column("pack_key", sa.String(40)),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_script_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_script_pack", "script", ["pack", "pack_key", "language"])


def _script_text() -> None:
    op.create_table(
        "script_text",
        _id(),
        _column("uid", sa.String(36)),
        _column("script_id", sa.Integer(), _key("script_text", "script_id", "script.id")),
        _column("position", sa.Integer()),
        _column("text", sa.String(8000)),
        sa.UniqueConstraint("uid", name="uq_script_text_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_script_text_script_id", "script_text", ["script_id"])


def _sop_item() -> None:
    op.create_table(
        "sop_item",
        _id(),
        _column("uid", sa.String(36)),
        _column("audience", sa.String(40)),
        _column("position", sa.Integer()),
        _column("pack", sa.String(40)),
        _column("pack_key", sa.String(40)),
        _column("home_group_id", sa.Integer(), _key("sop_item", "home_group_id", "chat_group.id"), null=True),
        _column("deleted", sa.Boolean()),
        _column("created", sa.Date()),
        sa.UniqueConstraint("uid", name="uq_sop_item_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sop_item_home_group_id", "sop_item", ["home_group_id"])
    op.create_index("ix_sop_item_pack", "sop_item", ["pack", "pack_key", "home_group_id"])


def _sop_audience() -> None:
    op.create_table(
        "sop_audience",
        _id(),
        _column("item_id", sa.Integer(), _key("sop_audience", "item_id", "sop_item.id")),
        _column("group_id", sa.Integer(), _key("sop_audience", "group_id", "chat_group.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sop_audience_group_id", "sop_audience", ["group_id"])
    op.create_index("ix_sop_audience_item_id", "sop_audience", ["item_id"])


def _sop_version() -> None:
    op.create_table(
        "sop_version",
        _id(),
        _column("item_id", sa.Integer(), _key("sop_version", "item_id", "sop_item.id")),
        _column(
            "script_id", sa.Integer(), _key("sop_version", "script_id", "script.id", "SET NULL"), null=True
        ),
        _column("valid_from", sa.Date()),
        _column("title", sa.String(200)),
        _column("minute", sa.Integer(), null=True),
        _column("rule", sa.JSON()),
        _column("must", sa.Boolean()),
        _column("minutes", sa.Integer()),
        _column("figures", sa.JSON()),
        _column("of_members", sa.Boolean()),
        _column("stages", sa.JSON()),
        _column("status", sa.String(40)),
        _column("role", sa.String(40)),
        _column("responsible", sa.String(200)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sop_version_script_id", "sop_version", ["script_id"])
    op.create_index("uq_sop_version_item_day", "sop_version", ["item_id", "valid_from"], unique=True)


def _tick() -> None:
    op.create_table(
        "tick",
        _id(),
        _column("item_id", sa.Integer(), _key("tick", "item_id", "sop_item.id")),
        _column("group_id", sa.Integer(), _key("tick", "group_id", "chat_group.id"), null=True),
        _column("due", sa.Date()),
        _column("state", sa.String(40)),
        _column("figures", sa.JSON()),
        _column("members", sa.Integer(), null=True),
        _column("reason", sa.String(400)),
        _column("note", sa.String(2000)),
        _column("at", sa.String(32)),
        _column("at_offset", sa.Integer()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tick_due", "tick", ["due"])
    op.create_index("ix_tick_group_id", "tick", ["group_id"])
    op.create_index("uq_tick_key", "tick", ["item_id", sa.text("coalesce(group_id, 0)"), "due"], unique=True)


def _due_draft() -> None:
    op.create_table(
        "due_draft",
        _id(),
        _column("item_id", sa.Integer(), _key("due_draft", "item_id", "sop_item.id")),
        _column("group_id", sa.Integer(), _key("due_draft", "group_id", "chat_group.id"), null=True),
        _column("due", sa.Date()),
        _column("values", sa.JSON()),
        _column("text", sa.String(8000)),
        _column(
            "text_id", sa.Integer(), _key("due_draft", "text_id", "script_text.id", "SET NULL"), null=True
        ),
        _column("note", sa.String(2000)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_due_draft_group_id", "due_draft", ["group_id"])
    op.create_index("ix_due_draft_item", "due_draft", ["item_id", "group_id", "due"])
    op.create_index("ix_due_draft_text_id", "due_draft", ["text_id"])


def _text_use() -> None:
    op.create_table(
        "text_use",
        _id(),
        _column("text_id", sa.Integer(), _key("text_use", "text_id", "script_text.id")),
        _column("group_id", sa.Integer(), _key("text_use", "group_id", "chat_group.id"), null=True),
        _column("item_id", sa.Integer(), _key("text_use", "item_id", "sop_item.id"), null=True),
        _column("due", sa.Date()),
        _column("at", sa.String(32)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_text_use_group", "text_use", ["group_id", "text_id"])
    op.create_index("ix_text_use_item_id", "text_use", ["item_id"])
    op.create_index("ix_text_use_text_id", "text_use", ["text_id"])


def _settled_day() -> None:
    op.create_table(
        "settled_day",
        sa.Column("day", sa.Date(), primary_key=True, nullable=False),
        _column("at", sa.String(32)),
    )


def _settled_version() -> None:
    op.create_table(
        "settled_version",
        _id(),
        _column("version_id", sa.Integer()),
        _column("item_id", sa.Integer()),
        _column("script_id", sa.Integer(), null=True),
        _column("valid_from", sa.Date()),
        _column("title", sa.String(200)),
        _column("minute", sa.Integer(), null=True),
        _column("rule", sa.JSON()),
        _column("must", sa.Boolean()),
        _column("minutes", sa.Integer()),
        _column("figures", sa.JSON()),
        _column("of_members", sa.Boolean()),
        _column("stages", sa.JSON()),
        _column("status", sa.String(40)),
        _column("role", sa.String(40)),
        _column("responsible", sa.String(200)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_settled_version_version_id", "settled_version", ["version_id"])


def _settled_due() -> None:
    op.create_table(
        "settled_due",
        _id(),
        _column("day", sa.Date()),
        _column("item_id", sa.Integer(), _key("settled_due", "item_id", "sop_item.id", "RESTRICT")),
        _column(
            "group_id", sa.Integer(), _key("settled_due", "group_id", "chat_group.id", "RESTRICT"), null=True
        ),
        _column(
            "version_id", sa.Integer(), _key("settled_due", "version_id", "settled_version.id", "RESTRICT")
        ),
        _column("must", sa.Boolean()),
        _column("minutes", sa.Integer()),
        _column("state", sa.String(40)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_settled_due_group_id", "settled_due", ["group_id"])
    op.create_index("ix_settled_due_item", "settled_due", ["item_id", "day"])
    op.create_index("ix_settled_due_version_id", "settled_due", ["version_id"])
    op.create_index(
        "uq_settled_due_key", "settled_due", ["day", "item_id", sa.text("coalesce(group_id, 0)")], unique=True
    )
