"""Birthdays by the sun's calendar and by China's moon calendar, and the days on which they are kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from grouppilot.domain.refusals import Refused

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST_MONTH = 30
_FIRST_YEAR = 1900
Key = tuple[bool, int, int]
"""By the moon or not, month (negative for a leap month), day."""


@dataclass(frozen=True)
class LunarDay:
    """A day of the moon's calendar; ``leap`` tells the second of two months with one number."""

    year: int
    month: int
    day: int
    leap: bool = False


class Moon(Protocol):
    """The moon's calendar, which only tables can tell."""

    def of(self, day: date) -> LunarDay | None:
        """Return a day by the moon; None beyond the tables."""

    def leap_month(self, year: int) -> int:
        """Return the number of the month that a year has twice, 0 without one."""

    def length(self, year: int, month: int, leap: bool) -> int:
        """Return how many days a month has."""

    def solar(self, day: LunarDay) -> date | None:
        """Return a day by the sun; None beyond the tables."""


@dataclass(frozen=True)
class Birthday:
    """A birthday: month and day, the year where it is known.

    Attributes:
        month: 1 to 12; negative for the moon's leap month of that number.
        day: Of the month.
        year: Of birth, by the same calendar.
        lunar: Whether by the moon's calendar.
    """

    month: int
    day: int
    year: int | None = None
    lunar: bool = False


def checked(birthday: Birthday) -> Birthday:
    """Return a birthday that can be one.

    Raises:
        Refused: ``bad_birthday``.
    """
    month = abs(birthday.month)
    good = 1 <= month <= 12 and (birthday.lunar or birthday.month > 0)
    longest = _LONGEST_MONTH if birthday.lunar else _LENGTHS[month - 1] if good else 0
    good = good and 1 <= birthday.day <= longest
    if birthday.year is not None:
        good = good and _FIRST_YEAR <= birthday.year <= date.max.year
        if good and not birthday.lunar and (birthday.month, birthday.day) == (2, 29):
            good = _is_leap(birthday.year)
    if not good:
        raise Refused("bad_birthday")
    return birthday


def kept_on(day: date, moon: Moon) -> frozenset[Key]:
    """Return the birthdays that are kept on a day.

    Who was born on 29 February keeps the 28th in other years; who was born in a leap month keeps the plain
    month of that number where the year has no such leap month; the 30th falls on the 29th of a short month.
    """
    found: set[Key] = {(False, day.month, day.day)}
    if (day.month, day.day) == (2, 28) and not _is_leap(day.year):
        found.add((False, 2, 29))
    by_moon = moon.of(day)
    if by_moon is None:
        return frozenset(found)
    months = [-by_moon.month] if by_moon.leap else [by_moon.month]
    if not by_moon.leap and moon.leap_month(by_moon.year) != by_moon.month:
        months.append(-by_moon.month)
    days = [by_moon.day]
    if by_moon.day == 29 and moon.length(by_moon.year, by_moon.month, by_moon.leap) == 29:
        days.append(30)
    found.update((True, month, each) for month in months for each in days)
    return frozenset(found)


def next_day(birthday: Birthday, today: date, moon: Moon) -> date | None:
    """Return when a birthday is kept next, today included; None beyond the moon's tables."""
    candidates = _by_moon(birthday, today, moon) if birthday.lunar else _by_sun(birthday, today)
    return min((day for day in candidates if day is not None and day >= today), default=None)


def turns(birthday: Birthday, day: date, moon: Moon) -> int | None:
    """Return how old somebody gets on the day a birthday is kept; None where the year is not known."""
    if birthday.year is None:
        return None
    if not birthday.lunar:
        return day.year - birthday.year
    by_moon = moon.of(day)
    return None if by_moon is None else by_moon.year - birthday.year


def _by_sun(birthday: Birthday, today: date) -> Iterator[date]:
    for year in (today.year, today.year + 1):
        short = (birthday.month, birthday.day) == (2, 29) and not _is_leap(year)
        yield date(year, birthday.month, 28 if short else birthday.day)


def _by_moon(birthday: Birthday, today: date, moon: Moon) -> Iterator[date | None]:
    month = abs(birthday.month)
    for year in (today.year - 1, today.year, today.year + 1):
        leap = birthday.month < 0 and moon.leap_month(year) == month
        length = moon.length(year, month, leap)
        yield moon.solar(LunarDay(year, month, min(birthday.day, length), leap)) if length else None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
