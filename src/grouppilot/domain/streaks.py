"""How steadily the routine is kept: the streak, the heat of a day, the share done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.settling import DayState


@dataclass(frozen=True)
class DayScore:
    """How a day went, in counts of due items.

    Args:
        day: The owner's day.
        musts: Must-do items due.
        musts_met: Those of them done or skipped.
        done: Items done, must-do or not.
        missed: Items missed.
        open: Items not answered while the day lasts.
        skipped: Items skipped; they weigh neither way.
    """

    day: date
    musts: int = 0
    musts_met: int = 0
    done: int = 0
    missed: int = 0
    open: int = 0
    skipped: int = 0


def score(day: date, rows: Iterable[tuple[bool, DayState]]) -> DayScore:
    """Count a day.

    Args:
        day: The owner's day.
        rows: (must-do, state) of each item due on it; none on an empty or resting day.
    """
    rows = tuple(rows)
    states = [state for _, state in rows]
    musts = [state for must, state in rows if must]
    return DayScore(
        day,
        len(musts),
        musts.count(DayState.DONE) + musts.count(DayState.SKIPPED),
        states.count(DayState.DONE),
        states.count(DayState.MISSED),
        states.count(DayState.OPEN),
        states.count(DayState.SKIPPED),
    )


def streak(days: Iterable[DayScore], today: date) -> int:
    """Count the days in a row, up to now, on which every must-do was done or skipped.

    Days without a must-do, and so resting days, are neutral: they neither count nor break. Today counts once
    it is complete and never breaks.

    Args:
        days: Scores in any order; a day left out is neutral, one after today is ignored.
        today: The owner's day now.

    Returns:
        The number of complete days.
    """
    length = 0
    for each in sorted(days, key=lambda each: each.day, reverse=True):
        if each.day > today or not each.musts:
            continue
        if each.musts_met == each.musts:
            length += 1
        elif each.day != today:
            break
    return length


def heat(each: DayScore) -> float | None:
    """Return the share of a day's items that are done, 0 to 1, or None when there was nothing to do."""
    return _share(each.done, each.done + each.missed + each.open)


def completion(days: Iterable[DayScore]) -> float | None:
    """Return the share done of all done or missed, 0 to 1, or None without any; open items do not weigh."""
    days = tuple(days)
    done = sum(each.done for each in days)
    return _share(done, done + sum(each.missed for each in days))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
