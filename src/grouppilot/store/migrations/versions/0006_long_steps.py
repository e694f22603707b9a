"""Steps of the owner that are written, taken back or done again in many transactions."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what tells how far such a step is, and what of it nobody reads yet."""
    op.add_column("undo_action", sa.Column("place", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("undo_action", sa.Column("state", sa.String(40), nullable=False, server_default=""))
    op.add_column("undo_action", sa.Column("until", sa.Integer(), nullable=True))
    op.add_column("undo_action", sa.Column("hidden", sa.JSON(), nullable=False, server_default="{}"))
