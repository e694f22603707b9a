"""What every row is made of: the declarative base and the column types that more than one row uses."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import uuid4

from sqlalchemy import JSON, Dialect, ForeignKey, MetaData, String, TypeDecorator, column, select, table
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept as UTC text that sorts by time, to the microsecond."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Base of all rows. A table with ``info={"undo": False}`` stays outside the undo log."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: Instant(),
        dict[str, Any]: JSON(),
        list[str]: JSON(),
    }


# Numbers of deleted rows are never given again: AUTOINCREMENT, as the undo log refers to rows by number.
AUTONUMBER: dict[str, Any] = {"sqlite_autoincrement": True}
NOT_LOGGED: dict[str, Any] = {"info": {"undo": False}}

Id = Annotated[int, mapped_column(primary_key=True)]
Uid = Annotated[str, mapped_column(String(36), unique=True, default=lambda: str(uuid4()))]
Key = Annotated[str, mapped_column(String(40))]
Name = Annotated[str, mapped_column(String(200))]


def owned_by(column: str, *, index: bool = True) -> Any:
    """Return a foreign key to the parent whose deletion takes this row with it."""
    return mapped_column(ForeignKey(column, ondelete="CASCADE"), index=index)


def held_by(column: str, *, index: bool = True) -> Any:
    """Return a foreign key to a parent that cannot be deleted while this row is there."""
    return mapped_column(ForeignKey(column, ondelete="RESTRICT"), index=index)


def pointing_at(column: str) -> Any:
    """Return an optional foreign key that is emptied when its target is deleted."""
    return mapped_column(ForeignKey(column, ondelete="SET NULL"), index=True)


def has_rows(session: Session, name: str) -> bool:
    """Tell whether there is anything in a table; its class need not be known."""
    return session.scalar(select(column("id")).select_from(table(name)).limit(1)) is not None
