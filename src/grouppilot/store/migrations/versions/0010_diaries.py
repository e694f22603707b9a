"""The operations diary, and what is decided in the weekly review."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _diary()
    _decision()


def _diary() -> None:
    op.create_table(
        "diary",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        _group("diary"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("worked", sa.String(1000), nullable=False),
        sa.Column("problem", sa.String(1000), nullable=False),
        sa.Column("idea", sa.String(1000), nullable=False),
        sa.Column("mood", sa.String(40), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("folded", sa.String(24000), nullable=False),
        sa.Column("written", sa.String(32), nullable=False),
        sa.UniqueConstraint("uid", name="uq_diary_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_diary_group_id", "diary", ["group_id"])
    # A day as a whole has no group; SQL would take two of those for different.
    op.create_index("uq_diary_day", "diary", ["day", sa.text("coalesce(group_id, 0)")], unique=True)


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        _group("decision"),
        sa.Column("decided", sa.Date(), nullable=False),
        sa.Column("what", sa.String(1000), nullable=False),
        sa.Column("who", sa.String(200), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.UniqueConstraint("uid", name="uq_decision_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_decision_group_id", "decision", ["group_id"])
    op.create_index("ix_decision_open", "decision", ["done", "decided"])


def _group(table: str) -> sa.Column[int]:
    key = sa.ForeignKey("chat_group.id", ondelete="CASCADE", name=f"fk_{table}_group_id")
    return sa.Column("group_id", sa.Integer(), key, nullable=True)
