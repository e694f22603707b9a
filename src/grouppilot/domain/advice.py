"""Quiet advice on what is planned: each piece with its reason, and mostly with a better place.

Every rule is a function of its own: it is given one entry for one group and what is known around it, and
yields pieces of advice. What was posted, and what is past, is left in peace.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from grouppilot.domain.calendars import SATURDAY, WorkingDays
from grouppilot.domain.content_mix import TARGETS, too_promotional
from grouppilot.domain.days import DAY_MINUTES, PeakWindow
from grouppilot.domain.entries import KINDS, promotes

FRIDAY = 4
EVENING = 17 * 60
"""From this time on a Friday belongs to its evening."""

AGAIN_DAYS = 14
"""Within so many days members remember a text."""

FIRST_DAYS = 5
"""Days of a group's life in which one talks more and promotes little."""

NEAR = 60
"""Minutes around a peak window that are as good as in it."""

MATERIAL_DAYS = 1
"""The material should be whole so many days before."""

ENOUGH = 10
"""Results from which a group's own figures tell its best hours."""

CODES = (
    *("resting", "holiday", "weekend", "friday_evening", "off_hours", "same_hour", "same_text"),
    *("early_promotion", "too_promotional", "material"),
)
"""The codes of all advice on entries, the weightiest first."""

PLAN_SHORT = "plan_short"
"""The code of advice on a group: less than a week is planned for it."""


class Planned(NamedTuple):
    """An entry for one group, or for none, as advice sees it. There are many: a tuple costs least.

    Attributes:
        key: Of the calendar.
        source: Number of its row, or of its series: days of one series are meant to be alike.
        wording: The same for the same words; empty where there are none, or others each time.
        missing: Parts of the material pack that are needed and not there.
    """

    key: str
    source: int
    day: date
    minute: int | None
    length: int
    title: str
    kind: str
    format: str
    group_id: int | None
    wording: str = ""
    missing: tuple[str, ...] = ()

    @property
    def promotes(self) -> bool:
        """Whether it sells."""
        return promotes(self.kind, self.format)


@dataclass(frozen=True)
class Side:
    """What is known of a group.

    Attributes:
        shop: Its members come to buy: pushes may come on any day.
        peaks: Its best hours; ``own`` where its own results tell them.
        start: Its first day.
        frequency: How often its product is bought; empty where it is not said.
        counts: Entries by kind around the day, for the mix.
    """

    group_id: int
    shop: bool
    peaks: tuple[PeakWindow, ...]
    own: bool
    start: date | None
    frequency: str
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Advice:
    """One piece of advice on an entry.

    Attributes:
        key: The entry; ``group_id`` the group it is about.
        facts: What the wording needs.
        instead: A better day and minute, where there is one.
    """

    code: str
    key: str
    group_id: int | None
    facts: Mapping[str, Any] = field(default_factory=dict)
    instead: tuple[date, int | None] | None = None


@dataclass(frozen=True)
class Around:
    """What advice is given against.

    Attributes:
        lives: Tells whether a group runs on a day and does not rest.
        holidays: Names of public holidays by day.
    """

    today: date
    sides: Mapping[int, Side]
    working: WorkingDays
    holidays: Mapping[date, str]
    lives: Callable[[int, date], bool]
    hours: Mapping[tuple[int, date, int], Sequence[Planned]]
    wordings: Mapping[tuple[int, str], Sequence[Planned]]


def advise(
    planned: Iterable[Planned], around: Around, asked: Callable[[Planned], bool] = lambda _planned: True
) -> Iterator[Advice]:
    """Yield all advice on entries from today on, entry by entry, the weightiest first.

    Args:
        planned: What is planned.
        around: As `around_of` makes it of all that is planned about then.
        asked: Tells which entries are to be advised on.
    """
    told: set[str] = set()
    for each in planned:
        if each.day >= around.today and asked(each):
            side = around.sides.get(each.group_id) if each.group_id is not None else None
            yield from _material(each, around) if each.key not in told else ()
            told.add(each.key)
            if side is not None:
                for rule in _RULES:
                    yield from rule(each, side, around)


def around_of(
    planned: Iterable[Planned],
    today: date,
    sides: Mapping[int, Side],
    working: WorkingDays,
    holidays: Mapping[date, str],
    lives: Callable[[int, date], bool],
) -> Around:
    """Sort what is planned by group, hour and words, so that each entry finds its neighbours."""
    hours: dict[tuple[int, date, int], list[Planned]] = defaultdict(list)
    wordings: dict[tuple[int, str], list[Planned]] = defaultdict(list)
    for each in planned:
        if each.group_id is None:
            continue
        if each.minute is not None:
            hours[each.group_id, each.day, each.minute // 60].append(each)
        if each.wording:
            wordings[each.group_id, each.wording].append(each)
    for same in wordings.values():
        same.sort(key=_when)
    return Around(today, sides, working, holidays, lives, hours, wordings)


def best_hours(results: Iterable[tuple[int, int]]) -> tuple[PeakWindow, ...]:
    """Return the hours in which a group answered best, as its own results say.

    Args:
        results: Of what was posted in it: time of day in minutes, and how many responded.

    Returns:
        Windows of full hours in which the average is at least three quarters of the best hour's; empty where
        there are too few results, or none but of one hour.
    """
    by_hour: dict[int, list[int]] = defaultdict(list)
    for minute, responded in results:
        by_hour[minute // 60].append(responded)
    if sum(map(len, by_hour.values())) < ENOUGH or len(by_hour) < 2:
        return ()
    means = {hour: sum(found) / len(found) for hour, found in by_hour.items()}
    best = max(means.values())
    good = sorted(hour for hour, mean in means.items() if mean >= best * 3 / 4) if best else []
    windows: list[PeakWindow] = []
    for hour in good:
        if windows and windows[-1].end == hour * 60:
            windows[-1] = PeakWindow(windows[-1].start, hour * 60 + 60)
        else:
            windows.append(PeakWindow(hour * 60, hour * 60 + 60))
    return tuple(windows)


def _material(each: Planned, around: Around) -> Iterator[Advice]:
    if each.missing and each.day <= around.today + timedelta(days=MATERIAL_DAYS):
        yield Advice("material", each.key, None, {"parts": each.missing})


def _resting(each: Planned, side: Side, around: Around) -> Iterator[Advice]:
    if not around.lives(side.group_id, each.day):
        day = each.day
        ahead = (day + timedelta(days=number) for number in range(1, 31))
        better = next((other for other in ahead if around.lives(side.group_id, other)), None)
        yield Advice(
            "resting",
            each.key,
            side.group_id,
            {"day": day},
            None if better is None else (better, each.minute),
        )


def _days_off(each: Planned, side: Side, around: Around) -> Iterator[Advice]:
    if not each.promotes or side.shop:
        return
    day = each.day
    if not around.working.is_working(day):
        name = around.holidays.get(day, "")
        code = "holiday" if name or day.weekday() < SATURDAY else "weekend"
        yield Advice(code, each.key, side.group_id, {"day": day, "holiday": name}, _worked(each, around, 1))
    elif (
        day.weekday() == FRIDAY
        and (each.minute or 0) >= EVENING
        and not around.working.is_working(day + timedelta(days=1))
    ):
        yield Advice("friday_evening", each.key, side.group_id, {"day": day}, _worked(each, around, -1))


def _worked(each: Planned, around: Around, step: int) -> tuple[date, int | None] | None:
    """Return the nearest working day before or after; one to come where those before are past."""
    days = (each.day + timedelta(days=step * number) for number in range(1, 20))
    for day in days:
        evening = day.weekday() == FRIDAY and (each.minute or 0) >= EVENING
        if day >= around.today and around.working.is_working(day) and not evening:
            return day, each.minute
    return None if step > 0 else _worked(each, around, 1)


def _off_hours(each: Planned, side: Side, _around: Around) -> Iterator[Advice]:
    minute = each.minute
    if minute is None or not side.peaks:
        return
    nearest, distance = _nearest(minute, minute + max(each.length, 1), side.peaks)
    if distance <= NEAR:
        return
    facts = {"windows": [(window.start, window.end) for window in side.peaks], "own": side.own}
    yield Advice("off_hours", each.key, side.group_id, facts, (each.day, nearest.start))


@lru_cache(maxsize=4096)
def _nearest(start: int, end: int, windows: tuple[PeakWindow, ...]) -> tuple[PeakWindow, int]:
    """Return the window that is nearest to a stretch of a day, and the minutes between them."""
    nearest = min(windows, key=lambda window: _distance(start, end, window))
    return nearest, _distance(start, end, nearest)


def _distance(start: int, end: int, window: PeakWindow) -> int:
    """Return the minutes between a stretch of a day and a window, 0 where they touch."""
    until = window.end if window.end > window.start else window.end + DAY_MINUTES
    gaps = (
        max(window.start + turn - end, start - until - turn, 0) for turn in (-DAY_MINUTES, 0, DAY_MINUTES)
    )
    return min(gaps)


def _same_hour(each: Planned, side: Side, around: Around) -> Iterator[Advice]:
    if each.minute is None:
        return
    together = around.hours.get((side.group_id, each.day, each.minute // 60), ())
    if len(together) > 1:
        others = [other for other in together if other.key != each.key]
        facts = {"titles": [other.title for other in others], "minute": others[0].minute}
        yield Advice("same_hour", each.key, side.group_id, facts)


def _same_text(each: Planned, side: Side, around: Around) -> Iterator[Advice]:
    if not each.wording:
        return
    same = around.wordings.get((side.group_id, each.wording), ())
    for place in range(bisect_left(same, _when(each), key=_when) - 1, -1, -1):
        days = (each.day - same[place].day).days
        if days > AGAIN_DAYS:
            return
        if same[place].source != each.source:
            facts = {"title": same[place].title, "day": same[place].day, "days": days}
            yield Advice("same_text", each.key, side.group_id, facts)
            return


def _when(each: Planned) -> tuple[date, int, str]:
    return each.day, each.minute or 0, each.key


def _promotion(each: Planned, side: Side, _around: Around) -> Iterator[Advice]:
    if not each.promotes:
        return
    if side.start is not None and 0 <= (each.day - side.start).days < FIRST_DAYS:
        facts = {"day": (each.day - side.start).days + 1, "days": FIRST_DAYS}
        later = side.start + timedelta(days=FIRST_DAYS)
        yield Advice("early_promotion", each.key, side.group_id, facts, (later, each.minute))
    if too_promotional(side.counts, side.frequency):
        total = sum(side.counts.get(kind, 0) for kind in KINDS)
        share = round(side.counts.get("beneficial", 0) * 100 / total)
        target = TARGETS[side.frequency]["beneficial"]
        yield Advice("too_promotional", each.key, side.group_id, {"share": share, "target": target})


_RULES = (_resting, _days_off, _off_hours, _same_hour, _same_text, _promotion)
