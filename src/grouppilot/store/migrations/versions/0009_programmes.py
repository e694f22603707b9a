"""Programmes of the owner's own, and the titles of entries found by pinyin and initials."""

import sqlalchemy as sa
from alembic import op

from grouppilot.store.spelling import folded_names

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and the key by which a search finds an entry."""
    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
        sa.Column("weekly", sa.Boolean(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("created", sa.String(32), nullable=False),
        sa.UniqueConstraint("uid", name="uq_programme_uid"),
        sqlite_autoincrement=True,
    )
    # Past alembic, which would copy the whole table to add a column.
    op.execute("ALTER TABLE entry ADD COLUMN folded VARCHAR(1500) DEFAULT '' NOT NULL")
    _fold()


def _fold() -> None:
    bind = op.get_bind()
    rows = bind.execute(sa.text("SELECT id, title FROM entry")).all()
    keys = [{"id": number, "folded": folded_names(title)} for number, title in rows]
    if keys:
        bind.execute(sa.text("UPDATE entry SET folded = :folded WHERE id = :id"), keys)
