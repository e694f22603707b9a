"""On which days a recurring entry falls: the RFC 5545 rules of whole days, asked day by day.

A rule is kept as the text of an RRULE without its DTSTART, which is the day the series starts on. Every day
is asked directly, so a month costs the same in the first year of a series and in its tenth, and a rule that
never falls costs no more than one that does. Times of day are not part of a rule.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any

from grouppilot.domain.refusals import Refused

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
LONGEST_RULE = 400
MOST_TIMES = 5000
LAST_DAY = date(2199, 12, 31)
"""No series goes on after it, and no entry is planned for a later day."""

_RANGES: Mapping[str, tuple[int, int]] = {
    "BYMONTH": (1, 12),
    "BYWEEKNO": (1, 53),
    "BYYEARDAY": (1, 366),
    "BYMONTHDAY": (1, 31),
    "BYSETPOS": (1, 366),
}
_ONLY_WITH: Mapping[str, tuple[str, ...]] = {
    "BYWEEKNO": ("YEARLY",),
    "BYYEARDAY": ("YEARLY",),
    "BYMONTHDAY": ("DAILY", "MONTHLY", "YEARLY"),
}


@dataclass(frozen=True)
class SeriesRule:
    """One RRULE of whole days, read.

    Attributes:
        freq: One of ``FREQUENCIES``.
        every: INTERVAL.
        months, weeks, year_days, month_days, places: BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYSETPOS.
        weekdays: BYDAY as (nth, weekday): nth 0 for every one, weekday 0 for Monday.
        week_start: WKST, 0 for Monday.
        count: How often it falls; None without an end of that kind.
        until: Its last day; None without an end of that kind.
    """

    freq: str
    every: int = 1
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    places: tuple[int, ...] = ()
    week_start: int = 0
    count: int | None = None
    until: date | None = None


@lru_cache(maxsize=1024)
def parse(text: str) -> SeriesRule:
    """Read the value of an RRULE.

    Raises:
        Refused: ``bad_series`` with ``part``: a part that is missing, unknown, out of range, twice there, of
            a time of day (BYHOUR, FREQ=HOURLY …), or not allowed with this frequency.
    """
    if len(text) > LONGEST_RULE:
        raise Refused("bad_series", part="RRULE")
    parts: dict[str, str] = {}
    for piece in filter(None, text.strip().removeprefix("RRULE:").upper().split(";")):
        name, _, value = piece.partition("=")
        if name in parts or not value:
            raise Refused("bad_series", part=name[:20])
        parts[name] = value
    freq = parts.pop("FREQ", "")
    if freq not in FREQUENCIES:
        raise Refused("bad_series", part="FREQ")
    fields = {name: _READERS[name](name, value) for name, value in parts.items() if _known(name, freq)}
    rule = SeriesRule(freq, **{_FIELDS[name]: value for name, value in fields.items()})
    _check(rule)
    return rule


def to_text(rule: SeriesRule) -> str:
    """Write a rule as `parse` reads it, its parts in one order and those at their default left out."""
    parts = [f"FREQ={rule.freq}"]
    if rule.every != 1:
        parts.append(f"INTERVAL={rule.every}")
    if rule.week_start:
        parts.append(f"WKST={WEEKDAYS[rule.week_start]}")
    for name in ("BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"):
        parts += _listed(name, getattr(rule, _FIELDS[name]))
    parts += _listed("BYDAY", [f"{nth or ''}{WEEKDAYS[weekday]}" for nth, weekday in rule.weekdays])
    parts += _listed("BYSETPOS", rule.places)
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if rule.until is not None:
        parts.append(f"UNTIL={rule.until:%Y%m%d}")
    return ";".join(parts)


def falls(rule: SeriesRule, start: date, first: date, last: date) -> Iterator[date]:
    """Yield the days on which a rule falls within a span, both ends inclusive, in order.

    The start itself falls only if it fits the rule, as with every calendar program that reads one. COUNT is
    left alone here: `last_day` says where it ends.
    """
    asked = predicate(rule, start)
    day, end = max(start, first), min(last, rule.until or LAST_DAY, LAST_DAY)
    while day <= end:
        if asked(day):
            yield day
        day += timedelta(1)


@lru_cache(maxsize=1024)
def last_day(rule: SeriesRule, start: date) -> date | None:
    """Return the last day of a series; None where it has no end, the start where it never falls."""
    if rule.count is None:
        return rule.until
    days = list(islice(falls(rule, start, start, LAST_DAY), rule.count))
    return days[-1] if days else start


def first_fall(rule: SeriesRule, start: date) -> date | None:
    """Return the first day on which a series falls; None if it never does."""
    return next(falls(rule, start, start, LAST_DAY), None)


def ended(rule: SeriesRule, last: date) -> SeriesRule:
    """Return a rule that falls up to a day and no further."""
    return replace(rule, count=None, until=last)


def going_on(rule: SeriesRule, start: date, day: date) -> SeriesRule:
    """Return the rule by which a series goes on as another one that starts on ``day``."""
    rule = _spelled(rule, start)
    if rule.count is None:
        return rule
    gone = sum(1 for _ in falls(rule, start, start, day - timedelta(1)))
    return replace(rule, count=max(rule.count - gone, 1))


def moved(rule: SeriesRule, start: date, by: int) -> SeriesRule:
    """Return the rule whose days all lie so many days later.

    Args:
        rule: The rule.
        start: The day its series starts on.
        by: Days, negative for earlier.

    Raises:
        Refused: ``series_cannot_move`` where a rule cannot say that, such as the last day of the month.
    """
    if rule.until is not None:
        rule = replace(rule, until=rule.until + timedelta(by))
    if by == 0:
        return rule
    if rule.freq == "DAILY" and not (rule.months or rule.month_days or rule.weekdays):
        return rule
    if rule.freq == "WEEKLY" and not (rule.months or rule.places):
        # The week moves along, or every second week would fall apart.
        weekdays = tuple(sorted((nth, (weekday + by) % 7) for nth, weekday in rule.weekdays))
        return replace(rule, weekdays=weekdays, week_start=(rule.week_start + by) % 7)
    return _moved_in_month(_spelled(rule, start), start, by)


def _moved_in_month(rule: SeriesRule, start: date, by: int) -> SeriesRule:
    target = start + timedelta(by)
    others = rule.weeks or rule.year_days or rule.places or len(rule.months) > 1
    if others or (rule.freq == "YEARLY") != bool(rule.months):
        raise Refused("series_cannot_move")
    months = (target.month,) if rule.months else ()
    if rule.month_days == (start.day,) and not rule.weekdays:
        return replace(rule, months=months, month_days=(target.day,))
    match rule.weekdays:
        case [(nth, weekday)] if nth and weekday == start.weekday() and not rule.month_days:
            nth = -1 if nth < 0 and _is_last(target) else (target.day + 6) // 7
            return replace(rule, months=months, weekdays=((nth, target.weekday()),))
    raise Refused("series_cannot_move")


def _is_last(day: date) -> bool:
    return day.day + 7 > monthrange(day.year, day.month)[1]


@lru_cache(maxsize=1024)
def predicate(rule: SeriesRule, start: date) -> Callable[[date], bool]:
    """Return what tells whether a rule falls on a day from ``start`` on, UNTIL and COUNT left alone."""
    rule = _spelled(rule, start)
    in_step, fits = _STEPS[rule.freq](rule, start), _filter(rule)
    if not rule.places:
        return lambda day: in_step(day) and fits(day)

    def placed(day: date) -> bool:
        if not (in_step(day) and fits(day)):
            return False
        chosen = [each for each in _period(rule, day) if fits(each)]
        place = chosen.index(day)
        return place + 1 in rule.places or place - len(chosen) in rule.places

    return placed


def _spelled(rule: SeriesRule, start: date) -> SeriesRule:
    """Write out what RFC 5545 takes from the start where the rule itself says nothing."""
    if rule.weeks or rule.year_days or rule.month_days or rule.weekdays or rule.freq == "DAILY":
        return rule
    if rule.freq == "WEEKLY":
        return replace(rule, weekdays=((0, start.weekday()),))
    if rule.freq == "YEARLY" and not rule.months:
        rule = replace(rule, months=(start.month,))
    return replace(rule, month_days=(start.day,))


def _daily(rule: SeriesRule, start: date) -> Callable[[date], bool]:
    return lambda day: (day - start).days % rule.every == 0


def _weekly(rule: SeriesRule, start: date) -> Callable[[date], bool]:
    origin = start - timedelta((start.weekday() - rule.week_start) % 7)
    return lambda day: (day - origin).days // 7 % rule.every == 0


def _monthly(rule: SeriesRule, start: date) -> Callable[[date], bool]:
    origin = start.year * 12 + start.month
    return lambda day: (day.year * 12 + day.month - origin) % rule.every == 0


def _yearly(rule: SeriesRule, start: date) -> Callable[[date], bool]:
    return lambda day: (day.year - start.year) % rule.every == 0


_STEPS = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}


def _filter(rule: SeriesRule) -> Callable[[date], bool]:
    tests: list[Callable[[date], bool]] = []
    if rule.months:
        tests.append(lambda day: day.month in rule.months)
    if rule.weekdays:
        tests.append(_on_weekdays(rule))
    if rule.month_days:
        tests.append(
            lambda day: (
                day.day in rule.month_days
                or day.day - monthrange(day.year, day.month)[1] - 1 in rule.month_days
            )
        )
    if rule.year_days:
        tests.append(
            lambda day: (
                _year_day(day) in rule.year_days or _year_day(day) - _length(day) - 1 in rule.year_days
            )
        )
    if rule.weeks:
        tests.append(lambda day: any(each in rule.weeks for each in _week_numbers(day, rule.week_start)))
    return lambda day: all(test(day) for test in tests)


def _on_weekdays(rule: SeriesRule) -> Callable[[date], bool]:
    every = {weekday for nth, weekday in rule.weekdays if not nth}
    counted = {(nth, weekday) for nth, weekday in rule.weekdays if nth}
    in_month = rule.freq == "MONTHLY" or bool(rule.months)

    def asked(day: date) -> bool:
        weekday = day.weekday()
        if weekday in every:
            return True
        if not counted:
            return False
        place = day.day if in_month else _year_day(day)
        length = monthrange(day.year, day.month)[1] if in_month else _length(day)
        return ((place + 6) // 7, weekday) in counted or (-((length - place) // 7 + 1), weekday) in counted

    return asked


def _year_day(day: date) -> int:
    return day.timetuple().tm_yday


def _length(day: date) -> int:
    return 365 + (monthrange(day.year, 2)[1] == 29)


def _week_numbers(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of a day's week in the year that owns it, from its start and from its end."""
    middle = day - timedelta((day.weekday() - week_start) % 7) + timedelta(3)  # its fourth day owns a week
    number = (_year_day(middle) - 1) // 7 + 1
    weeks_after = (_length(middle) - _year_day(middle)) // 7
    return number, -weeks_after - 1


def _period(rule: SeriesRule, day: date) -> Iterator[date]:
    if rule.freq == "DAILY":
        first, length = day, 1
    elif rule.freq == "WEEKLY":
        first, length = day - timedelta((day.weekday() - rule.week_start) % 7), 7
    elif rule.freq == "MONTHLY":
        first, length = day.replace(day=1), monthrange(day.year, day.month)[1]
    else:
        first, length = day.replace(month=1, day=1), _length(day)
    return (first + timedelta(number) for number in range(length))


def _known(name: str, freq: str) -> bool:
    if name not in _READERS or freq not in _ONLY_WITH.get(name, FREQUENCIES):
        raise Refused("bad_series", part=name[:20])
    return True


def _check(rule: SeriesRule) -> None:
    if rule.count is not None and rule.until is not None:
        raise Refused("bad_series", part="COUNT")
    counted = any(nth for nth, _ in rule.weekdays)
    if counted and (rule.freq not in ("MONTHLY", "YEARLY") or rule.weeks):
        raise Refused("bad_series", part="BYDAY")
    parts = (rule.months, rule.weeks, rule.year_days, rule.month_days, rule.weekdays)
    if rule.places and not any(parts):
        raise Refused("bad_series", part="BYSETPOS")


def _whole(name: str, value: str, least: int, most: int) -> int:
    if not (value.isascii() and value.lstrip("+-").isdigit() and len(value) <= 6):
        raise Refused("bad_series", part=name)
    number = int(value)
    if not least <= abs(number) <= most or (number < 0 and name in ("INTERVAL", "COUNT", "BYMONTH")):
        raise Refused("bad_series", part=name)
    return number


def _wholes(name: str, value: str) -> tuple[int, ...]:
    return tuple(sorted({_whole(name, piece, *_RANGES[name]) for piece in value.split(",")}))


def _by_day(name: str, value: str) -> tuple[tuple[int, int], ...]:
    found: set[tuple[int, int]] = set()
    for piece in value.split(","):
        nth = _whole(name, piece[:-2], 1, 53) if piece[:-2] else 0
        found.add((nth, _weekday(name, piece[-2:])))
    return tuple(sorted(found))


def _weekday(name: str, value: str) -> int:
    if value not in WEEKDAYS:
        raise Refused("bad_series", part=name)
    return WEEKDAYS.index(value)


def _until(name: str, value: str) -> date:
    try:
        return date.fromisoformat(value.partition("T")[0])
    except ValueError:
        raise Refused("bad_series", part=name) from None


def _listed(name: str, values: Iterable[object]) -> list[str]:
    text = ",".join(str(value) for value in values)
    return [f"{name}={text}"] if text else []


_READERS: Mapping[str, Callable[[str, str], Any]] = {
    "INTERVAL": lambda name, value: _whole(name, value, 1, 999),
    "COUNT": lambda name, value: _whole(name, value, 1, MOST_TIMES),
    "UNTIL": _until,
    "WKST": _weekday,
    "BYDAY": _by_day,
    **dict.fromkeys(_RANGES, _wholes),
}
_FIELDS: Mapping[str, str] = {
    "INTERVAL": "every",
    "COUNT": "count",
    "UNTIL": "until",
    "WKST": "week_start",
    "BYDAY": "weekdays",
    "BYMONTH": "months",
    "BYWEEKNO": "weeks",
    "BYYEARDAY": "year_days",
    "BYMONTHDAY": "month_days",
    "BYSETPOS": "places",
}
