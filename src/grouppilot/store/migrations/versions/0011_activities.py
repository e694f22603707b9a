"""Activities: stages, costs, prizes and who has them, attendance, draws."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _activity()
    _stage_and_cost()
    _prize()
    _draw()
    _award()
    _attendance()
    # Past alembic, which would copy the whole table to add a column with a key.
    key = "CONSTRAINT fk_sign_up_activity_id REFERENCES activity (id) ON DELETE SET NULL"
    op.execute(f"ALTER TABLE sign_up ADD COLUMN activity_id INTEGER {key}")
    op.create_index("ix_sign_up_activity_id", "sign_up", ["activity_id"])


def _column(name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _owned(child: str, parent: str) -> sa.Column[Any]:
    column = f"{parent}_id"
    key = sa.ForeignKey(f"{parent}.id", ondelete="CASCADE", name=f"fk_{child}_{column}")
    return _column(column, sa.Integer(), key)


def _pointing(child: str, target: str) -> sa.Column[Any]:
    column = f"{target}_id"
    key = sa.ForeignKey(f"{target}.id", ondelete="SET NULL", name=f"fk_{child}_{column}")
    return _column(column, sa.Integer(), key, null=True)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _activity() -> None:
    op.create_table(
        "activity",
        _id(),
        _column("uid", sa.String(36)),
        _owned("activity", "entry"),
        _column("aim", sa.String(40)),
        _column("target", sa.Integer(), null=True),
        _column("reached", sa.Integer(), null=True),
        _column("place", sa.String(40)),
        _column("address", sa.String(400)),
        _column("way", sa.String(400)),
        _column("deadline", sa.Date(), null=True),
        _column("note", sa.String(2000)),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_activity_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_activity_entry", "activity", ["entry_id"], unique=True)


def _stage_and_cost() -> None:
    op.create_table(
        "activity_stage",
        _id(),
        _owned("activity_stage", "activity"),
        _owned("activity_stage", "entry"),
        _column("step", sa.String(40)),
        sqlite_autoincrement=True,
    )
    _index("activity_stage", "activity_id")
    op.create_index("uq_activity_stage_entry", "activity_stage", ["entry_id"], unique=True)
    op.create_table(
        "activity_cost",
        _id(),
        _owned("activity_cost", "activity"),
        _column("name", sa.String(200)),
        _column("planned", sa.Integer(), null=True),
        _column("spent", sa.Integer(), null=True),
        sqlite_autoincrement=True,
    )
    _index("activity_cost", "activity_id")


def _prize() -> None:
    op.create_table(
        "prize",
        _id(),
        _owned("prize", "activity"),
        _column("position", sa.Integer()),
        _column("name", sa.String(200)),
        _column("number", sa.Integer()),
        _column("worth", sa.Integer(), null=True),
        sqlite_autoincrement=True,
    )
    _index("prize", "activity_id")


def _draw() -> None:
    op.create_table(
        "draw",
        _id(),
        _column("uid", sa.String(36)),
        _owned("draw", "activity"),
        _column("source", sa.String(40)),
        _column("lines", sa.JSON()),
        _column("digest", sa.String(64)),
        _column("again", sa.Integer()),
        _column("left_out", sa.JSON()),
        _column("members", sa.JSON()),
        _column("levels", sa.JSON()),
        _column("mode", sa.String(40)),
        _column("seed", sa.String(200)),
        _column("hint", sa.String(200)),
        _column("won", sa.JSON()),
        _column("frozen", sa.String(32)),
        _column("drawn", sa.String(32), null=True),
        _column("called_off", sa.String(32), null=True),
        sa.UniqueConstraint("uid", name="uq_draw_uid"),
        sqlite_autoincrement=True,
    )
    _index("draw", "activity_id")


def _award() -> None:
    op.create_table(
        "award",
        _id(),
        _owned("award", "activity"),
        _pointing("award", "prize"),
        _pointing("award", "draw"),
        _pointing("award", "membership"),
        _column("name", sa.String(200)),
        _column("day", sa.Date()),
        _column("handed", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    _index("award", "activity_id", "prize_id", "draw_id", "membership_id")


def _attendance() -> None:
    op.create_table(
        "attendance",
        _id(),
        _owned("attendance", "activity"),
        _pointing("attendance", "membership"),
        _column("name", sa.String(200)),
        sqlite_autoincrement=True,
    )
    _index("attendance", "membership_id")
    op.create_index("uq_attendance", "attendance", ["activity_id", "membership_id"], unique=True)
