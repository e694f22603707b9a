"""On which days a routine falls: rules as plain values, and one predicate over them.

Every rule answers "does it fall on this day?" directly, without listing earlier days, so a year of a
heat map costs 365 small questions. RFC 5545 is followed where it has the same rule (a month that lacks
the 31st is skipped; weeks start on Monday); working days and days of a group's life are kinds of their own.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import assert_never

from grouppilot.domain.calendars import WorkingDays
from grouppilot.domain.refusals import Refused

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Names of the weekdays in rule tables; a rule holds their places, 0 for Monday, as ``date.weekday`` does."""

MAX_EVERY = 999
MAX_LIFE_DAY = 36_500


@dataclass(frozen=True)
class LifeSpan:
    """The days between which a group lives; either may be unknown or open.

    Args:
        start: D0 of the group.
        end: Its last day.
    """

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True)
class Once:
    """One day and never again."""

    day: date


@dataclass(frozen=True)
class Daily:
    """Every ``every`` days from ``start`` on; without it, from the group's or item's (`anchored`)."""

    every: int = 1
    start: date | None = None

    def __post_init__(self) -> None:
        _check("daily", every=1 <= self.every <= MAX_EVERY)


@dataclass(frozen=True)
class Working:
    """Every working day of the region."""


@dataclass(frozen=True)
class Weekly:
    """Chosen weekdays (0 Monday … 6 Sunday) of every ``every``-th week, the first being that of ``start``."""

    on: frozenset[int]
    every: int = 1
    start: date | None = None

    def __post_init__(self) -> None:
        _check("weekly", on=bool(self.on) and self.on <= _WEEK, every=1 <= self.every <= MAX_EVERY)


@dataclass(frozen=True)
class Monthly:
    """Dates of the month: 1 … 31, or -1 the last, -2 the one before it. A date a month lacks is skipped."""

    days: frozenset[int]

    def __post_init__(self) -> None:
        _check("monthly", days=bool(self.days) and all(1 <= abs(day) <= 31 for day in self.days))


@dataclass(frozen=True)
class MonthlyWeekday:
    """The ``nth`` given weekday of the month, 1 … 5 or -1 the last. A fifth that a month lacks is skipped."""

    on: int
    nth: int

    def __post_init__(self) -> None:
        _check("monthly_weekday", on=self.on in _WEEK, nth=self.nth == -1 or 1 <= self.nth <= 5)


@dataclass(frozen=True)
class MonthlyWorking:
    """The ``nth`` working day of the month; -1 the last. One that a month lacks is skipped."""

    nth: int

    def __post_init__(self) -> None:
        _check("monthly_working", nth=1 <= abs(self.nth) <= 31)


@dataclass(frozen=True)
class Life:
    """Days of the group's life.

    Args:
        days: Spans (first, last) inclusive. Counted from the start day, which is 0, or with ``from_end``
            from the end day: 0 the end day, -1 the day before it, 1 the day after.
        from_end: Count from the end instead of the start.
        on: Only these weekdays (0 Monday), or None for all.
        working: Only working days.
    """

    days: tuple[tuple[int, int], ...]
    from_end: bool = False
    on: frozenset[int] | None = None
    working: bool = False

    def __post_init__(self) -> None:
        ordered = all(-MAX_LIFE_DAY <= first <= last <= MAX_LIFE_DAY for first, last in self.days)
        on = self.on is None or (bool(self.on) and self.on <= _WEEK)
        _check("life", days=bool(self.days) and ordered, on=on)


Rule = Once | Daily | Working | Weekly | Monthly | MonthlyWeekday | MonthlyWorking | Life

_WEEK = frozenset(range(7))


def _check(kind: str, **fields: bool) -> None:
    for name, good in fields.items():
        if not good:
            raise Refused("bad_rule", kind=kind, field=name)


PRESETS: Mapping[str, Rule] = MappingProxyType(
    {
        "every_day": Daily(),
        "working_days": Working(),
        "weekends": Weekly(frozenset({5, 6})),
        "mon_wed_fri": Weekly(frozenset({0, 2, 4})),
        "tue_thu": Weekly(frozenset({1, 3})),
        "weekly_monday": Weekly(frozenset({0})),
        "month_first": Monthly(frozenset({1})),
        "month_last": Monthly(frozenset({-1})),
        "first_working_day": MonthlyWorking(1),
        "last_working_day": MonthlyWorking(-1),
    }
)
"""One-click rules by stable name, in the order they are offered."""


def anchored(rule: Rule, start: date | None) -> Rule:
    """Fix from where a rule counts when it does not say so itself.

    Args:
        rule: Any rule; only `Daily` and `Weekly` without a start change.
        start: The day to count from: the group's start, else the item's.

    Returns:
        The rule with its own start kept, or ``start`` in its place.
    """
    if isinstance(rule, Daily | Weekly) and rule.start is None:
        return replace(rule, start=start)
    return rule


def falls_on(rule: Rule, day: date, life: LifeSpan, calendar: WorkingDays, since: date | None = None) -> bool:
    """Tell whether a rule falls on a day.

    Args:
        rule: The rule.
        day: The owner's day.
        life: Life of the group asked about; its start is where a `Daily` or `Weekly` without a start counts
            from. With neither, days and weeks are counted from Monday 1 January of year 1.
        calendar: Working days of the region.
        since: Where such a rule counts from instead, as if it were `anchored` there.

    Returns:
        Whether it falls on that day. Whether the group lives, rests or is archived is not asked here
        (`grouppilot.domain.due`).
    """
    match rule:
        case Once():
            return day == rule.day
        case Daily():
            return _every_days(day, rule.every, rule.start or since or life.start or date.min)
        case Working():
            return calendar.is_working(day)
        case Weekly():
            return day.weekday() in rule.on and _every_weeks(
                day, rule.every, rule.start or since or life.start or date.min
            )
        case Monthly():
            return day.day in rule.days or day.day - _month_length(day) - 1 in rule.days
        case MonthlyWeekday():
            return day.weekday() == rule.on and (_is_last(day) if rule.nth == -1 else rule.nth == _nth(day))
        case MonthlyWorking():
            return calendar.is_working(day) and _working_days_to(day, calendar, from_end=rule.nth < 0) == abs(
                rule.nth
            )
        case Life():
            return _in_life(rule, day, life, calendar)
    assert_never(rule)


def _every_days(day: date, every: int, start: date) -> bool:
    return day >= start and (day - start).days % every == 0


def _every_weeks(day: date, every: int, start: date) -> bool:
    return day >= start and (_week(day) - _week(start)) % every == 0


def _week(day: date) -> int:
    # Ordinal 1, the first of January of year 1, is a Monday in the proleptic Gregorian calendar.
    return (day.toordinal() - 1) // 7


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _nth(day: date) -> int:
    return (day.day + 6) // 7


def _is_last(day: date) -> bool:
    return day.day + 7 > _month_length(day)


def _working_days_to(day: date, calendar: WorkingDays, *, from_end: bool) -> int:
    """Count working days between the month's near edge and ``day``, both inclusive."""
    dates = range(day.day, _month_length(day) + 1) if from_end else range(1, day.day + 1)
    return sum(calendar.is_working(day.replace(day=number)) for number in dates)


def _in_life(rule: Life, day: date, life: LifeSpan, calendar: WorkingDays) -> bool:
    origin = life.end if rule.from_end else life.start
    if origin is None or (rule.on is not None and day.weekday() not in rule.on):
        return False
    number = (day - origin).days
    inside = any(first <= number <= last for first, last in rule.days)
    return inside and (not rule.working or calendar.is_working(day))


def to_rrule(rule: Rule, start: date) -> str | None:
    """Write a rule as the value of an RFC 5545 RRULE.

    Args:
        rule: The rule.
        start: The DTSTART the text will be read with; where a rule without a start counts from.

    Returns:
        For example ``"FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,TH"``: with that DTSTART it yields exactly the
        rule's days from ``start`` on. None where RFC 5545 cannot say it: one-off days (an event without a
        rule), working days, days of a life, and a rule whose own start does not agree with ``start``.
    """
    match rule:
        case Daily():
            fits = rule.start is None or _every_days(start, rule.every, rule.start)
            return f"FREQ=DAILY;INTERVAL={rule.every}" if fits else None
        case Weekly():
            fits = rule.start is None or _every_weeks(start, rule.every, rule.start)
            days = ",".join(_rfc_weekday(day) for day in sorted(rule.on))
            return f"FREQ=WEEKLY;INTERVAL={rule.every};WKST=MO;BYDAY={days}" if fits else None
        case Monthly():
            return "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(str(day) for day in sorted(rule.days))
        case MonthlyWeekday():
            return f"FREQ=MONTHLY;BYDAY={rule.nth}{_rfc_weekday(rule.on)}"
        case _:
            return None


def _rfc_weekday(weekday: int) -> str:
    return WEEKDAYS[weekday][:2].upper()


class _Table:
    """A rule table being read: each field is taken once, and nothing may be left over."""

    def __init__(self, kind: str, table: Mapping[str, object]) -> None:
        self._kind = kind
        self._left = {key: value for key, value in table.items() if key != "kind"}

    def refuse(self, field: str) -> Refused:
        return Refused("bad_rule", kind=self._kind, field=field)

    def finish(self) -> None:
        for field in self._left:
            raise self.refuse(field)

    def whole(self, field: str, default: int | None = None) -> int:
        return self._whole(field, self._left.pop(field, default))

    def _whole(self, field: str, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refuse(field)
        return value

    def flag(self, field: str) -> bool:
        value = self._left.pop(field, False)
        if not isinstance(value, bool):
            raise self.refuse(field)
        return value

    def day(self, field: str) -> date:
        value = self.optional_day(field)
        if value is None:
            raise self.refuse(field)
        return value

    def optional_day(self, field: str) -> date | None:
        value = self._left.pop(field, None)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        try:
            return date.fromisoformat(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            raise self.refuse(field) from None

    def weekday(self, field: str) -> int:
        return self._weekday(field, self._left.pop(field, None))

    def _weekday(self, field: str, value: object) -> int:
        if value not in WEEKDAYS:
            raise self.refuse(field)
        return WEEKDAYS.index(str(value))

    def weekdays(self, field: str) -> frozenset[int]:
        return frozenset(
            self._weekday(field, value) for value in self._list(field, self._left.pop(field, None))
        )

    def optional_weekdays(self, field: str) -> frozenset[int] | None:
        return self.weekdays(field) if self._left.get(field) is not None else None

    def wholes(self, field: str) -> frozenset[int]:
        return frozenset(
            self._whole(field, value) for value in self._list(field, self._left.pop(field, None))
        )

    def spans(self, field: str) -> tuple[tuple[int, int], ...]:
        return tuple(self._span(field, value) for value in self._list(field, self._left.pop(field, None)))

    def _span(self, field: str, value: object) -> tuple[int, int]:
        match self._list(field, value):
            case [first, last]:
                return self._whole(field, first), self._whole(field, last)
            case _:
                raise self.refuse(field)

    def _list(self, field: str, value: object) -> list[object]:
        if not isinstance(value, list | tuple):
            raise self.refuse(field)
        return list(value)


_READERS: Mapping[str, Callable[[_Table], Rule]] = {
    "once": lambda t: Once(t.day("day")),
    "daily": lambda t: Daily(t.whole("every", 1), t.optional_day("from")),
    "working": lambda _: Working(),
    "weekly": lambda t: Weekly(t.weekdays("on"), t.whole("every", 1), t.optional_day("from")),
    "monthly": lambda t: Monthly(t.wholes("days")),
    "monthly_weekday": lambda t: MonthlyWeekday(t.weekday("on"), t.whole("nth")),
    "monthly_working": lambda t: MonthlyWorking(t.whole("nth")),
    "life": lambda t: Life(t.spans("days"), t.flag("from_end"), t.optional_weekdays("on"), t.flag("working")),
}


def rule_from(table: object) -> Rule:
    """Read a rule from its JSON or TOML table.

    Args:
        table: A mapping with ``kind`` and that kind's fields; days as ISO text or TOML dates.

    Returns:
        The rule.

    Raises:
        Refused: ``bad_rule`` with ``kind`` and ``field``: an unknown kind, a field that is missing, unknown
            or out of range.
    """
    if not isinstance(table, Mapping):
        raise Refused("bad_rule", kind=None, field="when")
    kind = table.get("kind")
    if not isinstance(kind, str) or kind not in _READERS:
        raise Refused("bad_rule", kind=kind, field="kind")
    fields = _Table(kind, table)
    rule = _READERS[kind](fields)
    fields.finish()
    return rule


def rule_to(rule: Rule) -> dict[str, object]:
    """Write a rule as the table `rule_from` reads: JSON values only, fields at their default left out."""
    match rule:
        case Once():
            return {"kind": "once", "day": rule.day.isoformat()}
        case Daily():
            return {"kind": "daily"} | _counted(rule)
        case Working():
            return {"kind": "working"}
        case Weekly():
            return {"kind": "weekly", "on": _names(rule.on)} | _counted(rule)
        case Monthly():
            return {"kind": "monthly", "days": sorted(rule.days)}
        case MonthlyWeekday():
            return {"kind": "monthly_weekday", "on": WEEKDAYS[rule.on], "nth": rule.nth}
        case MonthlyWorking():
            return {"kind": "monthly_working", "nth": rule.nth}
        case Life():
            return _life_table(rule)
    assert_never(rule)


def _counted(rule: Daily | Weekly) -> dict[str, object]:
    table: dict[str, object] = {} if rule.every == 1 else {"every": rule.every}
    return table if rule.start is None else table | {"from": rule.start.isoformat()}


def _names(weekdays: frozenset[int]) -> list[str]:
    return [WEEKDAYS[day] for day in sorted(weekdays)]


def _life_table(rule: Life) -> dict[str, object]:
    table: dict[str, object] = {"kind": "life", "days": [list(span) for span in rule.days]}
    if rule.from_end:
        table["from_end"] = True
    if rule.on is not None:
        table["on"] = _names(rule.on)
    if rule.working:
        table["working"] = True
    return table
