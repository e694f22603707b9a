"""Runs migrations on the connection that ``store.migrate`` hands over, inside its transaction."""

from alembic import context

from grouppilot.store.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
