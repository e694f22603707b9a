"""The content calendar: entries, where they were posted, their results and materials."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _entry()
    _entry_group()
    _publication()
    _entry_draft()
    _entry_result()
    _advice_mute()
    _material()
    _point_at_entries()


def _column(
    name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False, default: Any = None
) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null, server_default=default)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _entry() -> None:
    op.create_table(
        "entry",
        _id(),
        _column("uid", sa.String(36)),
        _column("title", sa.String(200)),
        _column("day", sa.Date(), null=True),
        _column("minute", sa.Integer(), null=True),
        _column("length", sa.Integer()),
        _column("kind", sa.String(40)),
        _column("format", sa.String(40)),
        _column("origin", sa.String(40)),
        _column("reply", sa.String(400)),
        _column("reply_cost", sa.String(60)),
        _column("channels", sa.JSON()),
        _column("role", sa.String(40)),
        _column("responsible", sa.String(200)),
        _column("script_id", sa.Integer(), _key("entry", "script_id", "script.id", "SET NULL"), null=True),
        _column("text", sa.String(8000)),
        _column("note", sa.String(2000)),
        _column("state", sa.String(40)),
        _column("pack", sa.JSON()),
        _column("timetable", sa.Boolean()),
        _column("rule", sa.String(400)),
        _column("working", sa.Boolean()),
        _column("last", sa.Date(), null=True),
        _column("series_id", sa.Integer(), _key("entry", "series_id", "entry.id", "SET NULL"), null=True),
        _column("original_day", sa.Date(), null=True),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_entry_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entry_day", "entry", ["day", "minute"])
    op.create_index("ix_entry_rule", "entry", ["rule"])
    op.create_index("ix_entry_script_id", "entry", ["script_id"])
    op.create_index("uq_entry_series_day", "entry", ["series_id", "original_day"], unique=True)


def _entry_group() -> None:
    op.create_table(
        "entry_group",
        _id(),
        _column("entry_id", sa.Integer(), _key("entry_group", "entry_id", "entry.id")),
        _column("group_id", sa.Integer(), _key("entry_group", "group_id", "chat_group.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entry_group_group_id", "entry_group", ["group_id"])
    op.create_index("uq_entry_group", "entry_group", ["entry_id", "group_id"], unique=True)


def _publication() -> None:
    op.create_table(
        "publication",
        _id(),
        _column("entry_id", sa.Integer(), _key("publication", "entry_id", "entry.id")),
        _column("group_id", sa.Integer(), _key("publication", "group_id", "chat_group.id"), null=True),
        _column("day", sa.Date()),
        _column("state", sa.String(40)),
        _column("reason", sa.String(400)),
        _column("at", sa.String(32)),
        _column("at_offset", sa.Integer()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_publication_day", "publication", ["day"])
    op.create_index("ix_publication_group_id", "publication", ["group_id"])
    _one_a_group("publication")


def _entry_draft() -> None:
    op.create_table(
        "entry_draft",
        _id(),
        _column("entry_id", sa.Integer(), _key("entry_draft", "entry_id", "entry.id")),
        _column("group_id", sa.Integer(), _key("entry_draft", "group_id", "chat_group.id"), null=True),
        _column("values", sa.JSON()),
        _column("text", sa.String(8000)),
        _column(
            "text_id", sa.Integer(), _key("entry_draft", "text_id", "script_text.id", "SET NULL"), null=True
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entry_draft_group_id", "entry_draft", ["group_id"])
    op.create_index("ix_entry_draft_text_id", "entry_draft", ["text_id"])
    _one_a_group("entry_draft")


def _entry_result() -> None:
    op.create_table(
        "entry_result",
        _id(),
        _column("entry_id", sa.Integer(), _key("entry_result", "entry_id", "entry.id")),
        _column("group_id", sa.Integer(), _key("entry_result", "group_id", "chat_group.id"), null=True),
        _column("day", sa.Date()),
        _column("reached", sa.Integer(), null=True),
        _column("responded", sa.Integer(), null=True),
        _column("converted", sa.Integer(), null=True),
        _column("note", sa.String(2000)),
        _column("source", sa.String(40)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entry_result_group_id", "entry_result", ["group_id"])
    _one_a_group("entry_result")


def _advice_mute() -> None:
    op.create_table(
        "advice_mute",
        _id(),
        _column("code", sa.String(40)),
        _column("group_id", sa.Integer(), _key("advice_mute", "group_id", "chat_group.id"), null=True),
        _column("entry_id", sa.Integer(), _key("advice_mute", "entry_id", "entry.id"), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_advice_mute_entry_id", "advice_mute", ["entry_id"])
    op.create_index("ix_advice_mute_group_id", "advice_mute", ["group_id"])


def _material() -> None:
    op.create_table(
        "material",
        _id(),
        _column("uid", sa.String(36)),
        _column("entry_id", sa.Integer(), _key("material", "entry_id", "entry.id")),
        _column("part", sa.String(40)),
        _column("position", sa.Integer()),
        _column("name", sa.String(400)),
        _column("digest", sa.String(64)),
        _column("size", sa.Integer()),
        _column("media", sa.String(100)),
        _column("url", sa.String(2000)),
        sa.UniqueConstraint("uid", name="uq_material_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_material_digest", "material", ["digest"])
    op.create_index("ix_material_entry", "material", ["entry_id", "part"])


def _point_at_entries() -> None:
    # Past alembic, which would copy the whole table to add a column with a key.
    for child, ondelete in (("text_use", "CASCADE"), ("person_run", "SET NULL")):
        key = f"CONSTRAINT fk_{child}_entry_id REFERENCES entry (id) ON DELETE {ondelete}"
        op.execute(f"ALTER TABLE {child} ADD COLUMN entry_id INTEGER {key}")
        op.create_index(f"ix_{child}_entry_id", child, ["entry_id"])


def _one_a_group(table: str) -> None:
    # A key may have no group; SQL would take two of those for different.
    op.create_index(f"uq_{table}_entry", table, ["entry_id", sa.text("coalesce(group_id, 0)")], unique=True)
