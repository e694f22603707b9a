"""Who speaks, how often, and how evenly: speakers, stickiness, concentration, noise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from grouppilot.domain.measures import mean

MONTH, WEEK = 30, 7
"""Days that count as a month and as a week, each ending with the day asked for."""

TENTH = 10
"""The top tenth is every tenth speaker, rounded up: one of up to ten, two of up to twenty."""


class Talk(NamedTuple):
    """What one member wrote on one day.

    Attributes:
        day: The owner's day.
        who: Id of whoever spoke.
        messages: How many, at least 1.
        letters: Characters of their texts.
        got: Answers that others gave to them.
        given: Answers that they gave to others.
        shared: Links, pictures, videos and files among their messages.
    """

    day: date
    who: int
    messages: int
    letters: int = 0
    got: int = 0
    given: int = 0
    shared: int = 0


@dataclass(frozen=True)
class Speakers:
    """How many different members spoke.

    Attributes:
        days: By day that is covered by data; 0 where nobody spoke.
        week, month: Within the last 7 and 30 days of the period.
        whole: Within the period.
    """

    days: Mapping[date, int]
    week: int
    month: int
    whole: int

    @property
    def a_day(self) -> float | None:
        """Mean of the covered days."""
        return mean(list(self.days.values()))


def speakers(talks: Iterable[Talk], covered: Sequence[date]) -> Speakers:
    """Count who spoke.

    Args:
        talks: Of the period; those of days that are not covered are left out.
        covered: Days of the period of which there is data, in order.
    """
    by_day: dict[date, set[int]] = {day: set() for day in covered}
    for talk in talks:
        if talk.day in by_day:
            by_day[talk.day].add(talk.who)
    last = covered[-1] if covered else date.min
    return Speakers(
        days={day: len(found) for day, found in by_day.items()},
        week=len(_since(by_day, last, WEEK)),
        month=len(_since(by_day, last, MONTH)),
        whole=len(set().union(*by_day.values())) if by_day else 0,
    )


def stickiness(talks: Iterable[Talk], covered: Sequence[date]) -> float | None:
    """Return the mean number of speakers a day over the speakers of the same 30 days, 0 to 1.

    It is what is known as DAU / MAU: 0.2 means that a member who speaks at all does so every fifth day.

    Args:
        talks: As ``speakers``.
        covered: As ``speakers``; only its last 30 days count.

    Returns:
        None where nobody spoke.
    """
    if not covered:
        return None
    recent = [day for day in covered if (covered[-1] - day).days < MONTH]
    found = speakers(talks, recent)
    return None if not found.whole or found.a_day is None else found.a_day / found.whole


def totals(talks: Iterable[Talk]) -> dict[int, int]:
    """Return how many messages each speaker wrote."""
    found: dict[int, int] = {}
    for talk in talks:
        found[talk.who] = found.get(talk.who, 0) + talk.messages
    return found


def top_share(counts: Iterable[int]) -> float | None:
    """Return the share of all messages that the top tenth of the speakers wrote, 0 to 1; None of nothing."""
    found = sorted(counts, reverse=True)
    whole = sum(found)
    return sum(found[: -(-len(found) // TENTH)]) / whole if whole else None


def gini(counts: Iterable[int]) -> float | None:
    """Return how unevenly messages are spread: 0 all write the same, towards 1 one writes all.

    The Gini coefficient of the speakers' counts x in rising order,
    ``sum((2 i - n - 1) x_i) / (n sum(x))`` (Dixon et al. 1987).

    Args:
        counts: Messages of each speaker.
    """
    found = sorted(counts)
    number, whole = len(found), sum(found)
    if not whole:
        return None
    return sum((2 * place - number - 1) * each for place, each in enumerate(found, 1)) / (number * whole)


def a_speaker(talks: Iterable[Talk]) -> float | None:
    """Return messages a speaker over a period; None where nobody spoke. Many with few answers are noise."""
    counts = totals(talks)
    return sum(counts.values()) / len(counts) if counts else None


def _since(by_day: Mapping[date, set[int]], last: date, days: int) -> set[int]:
    first = last - timedelta(days=days - 1) if by_day else last
    return set().union(*(found for day, found in by_day.items() if first <= day <= last))
