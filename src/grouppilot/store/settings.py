"""Settings of the workspace, and the public holidays of its region as one release of them says."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from grouppilot.store.base import NOT_LOGGED, Base


class Setting(Base):
    """One setting by its name."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


class Holiday(Base):
    """A day whose kind differs from its weekday's. Made again from the library, so never logged."""

    __tablename__ = "holiday"
    __table_args__ = (NOT_LOGGED,)

    region: Mapped[str] = mapped_column(String(10), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    working: Mapped[bool]
    name: Mapped[str] = mapped_column(String(200), default="")
    release: Mapped[str] = mapped_column(String(40), default="")


class HolidayYear(Base):
    """A year of a region that has been looked up, though it may hold no holiday at all."""

    __tablename__ = "holiday_year"
    __table_args__ = (NOT_LOGGED,)

    region: Mapped[str] = mapped_column(String(10), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    release: Mapped[str] = mapped_column(String(40))


def settings_of(session: Session) -> dict[str, Any]:
    """Return every setting that was ever set."""
    table = Setting.__table__
    return {key: value for key, value in session.execute(select(table.c.key, table.c.value))}


def read_setting(session: Session, key: str, default: Any = None) -> Any:
    """Return the value of one setting, or the default where it was never set."""
    row = session.get(Setting, key)
    return default if row is None else row.value


def write_setting(session: Session, key: str, value: Any) -> None:
    """Keep one setting; None forgets it."""
    row = session.get(Setting, key)
    if row is None and value is not None:
        session.add(Setting(key=key, value=value))
    elif row is not None and value is None:
        session.delete(row)
    elif row is not None and row.value != value:
        row.value = value
