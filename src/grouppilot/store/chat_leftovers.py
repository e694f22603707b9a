"""Asks at each start for imports of chats that were cut off, without loading the classes of their rows."""

from sqlalchemy import Select, column, select, table
from sqlalchemy.orm import Session


def any_writing(session: Session) -> bool:
    """Tell whether an import of a chat was cut off while it was written."""
    rows = table("chat_import")
    query: Select[tuple[int]] = (
        select(column("id")).select_from(rows).where(column("state") == "writing").limit(1)
    )
    return session.scalar(query) is not None
