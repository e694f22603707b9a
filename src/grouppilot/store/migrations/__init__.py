"""Schema changes of the workspace file. ``REVISIONS`` is their order, so a start need not load alembic."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")
HEAD = REVISIONS[-1]
