"""Indexes for workspaces of very many people."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Find an account wherever it is, and not group by group; and whose birthday a day is."""
    op.drop_index("ix_membership_platform", "membership")
    op.create_index("ix_membership_platform", "membership", ["platform_id", "group_id"])
    op.drop_index("ix_person_birth_month", "person")
    op.create_index("ix_person_birthday", "person", ["birth_lunar", "birth_month", "birth_day"])
