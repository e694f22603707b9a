"""China's moon calendar, from borax's tables for 1900 to 2100. Loaded when a lunar birthday first asks."""

from datetime import date
from typing import TYPE_CHECKING, Any

from grouppilot.domain.birthdays import LunarDay

if TYPE_CHECKING:
    from types import ModuleType


class Tables:
    """The calendar as ``domain.birthdays`` asks it; days beyond the tables are None."""

    def of(self, day: date) -> LunarDay | None:
        """Return a day by the moon."""
        tables = _tables()
        try:
            found: Any = tables.LunarDate.from_solar(day)
        except ValueError:
            return None
        return LunarDay(found.year, found.month, found.day, bool(found.leap))

    def leap_month(self, year: int) -> int:
        """Return the number of the month that a year has twice, 0 without one."""
        tables = _tables()
        return int(tables.LCalendars.leap_month(year)) if _known(year) else 0

    def length(self, year: int, month: int, leap: bool) -> int:
        """Return how many days a month has, 0 for one that the year has not."""
        tables = _tables()
        try:
            return int(tables.LCalendars.ndays(year, month, int(leap)))
        except ValueError:
            return 0

    def solar(self, day: LunarDay) -> date | None:
        """Return a day by the sun."""
        tables = _tables()
        try:
            found: Any = tables.LunarDate(day.year, day.month, day.day, int(day.leap)).to_solar_date()
        except ValueError:
            return None
        return date(found.year, found.month, found.day)


class NoTables(Tables):
    """Knows nothing, and loads nothing: for a workspace without lunar birthdays."""

    def of(self, _day: date) -> LunarDay | None:
        """Return None."""
        return None


MOON = Tables()
NO_MOON = NoTables()


def _tables() -> "ModuleType":
    # Past the package's own __init__, which nothing here needs more of.
    from borax.calendars import lunardate

    return lunardate  # type: ignore[no-any-return]


def _known(year: int) -> bool:
    return 1900 <= year <= 2100
