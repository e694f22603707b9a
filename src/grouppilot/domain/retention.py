"""Who came, who went and who stayed: growth by day, retention by cohort, invitations."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.domain.measures import NONE, Rate

WEEK = 7


@dataclass(frozen=True)
class Stay:
    """One stay of a member in a group.

    Attributes:
        who: Id of the member.
        joined: First day.
        left: The day they left or were removed; None while they are there.
        inviter: Who brought them; None where nobody knows.
    """

    who: int
    joined: date
    left: date | None = None
    inviter: int | None = None

    def there(self, day: date) -> bool:
        """Return whether they are a member at the end of a day."""
        return self.joined <= day and (self.left is None or day < self.left)


@dataclass(frozen=True)
class Growth:
    """How a group grew over a period.

    Attributes:
        before: Members before its first day.
        joins, leaves: By day; days on which nothing happened are left out.
        members: At its end.
    """

    before: int
    joins: Mapping[date, int]
    leaves: Mapping[date, int]
    members: int

    @property
    def net(self) -> int:
        """Joins less leaves."""
        return sum(self.joins.values()) - sum(self.leaves.values())


def growth(stays: Iterable[Stay], first: date, last: date) -> Growth:
    """Count members, joins and leaves of a period, both days included.

    Somebody who joins and leaves on one day counts in both, and comes back as another join.
    """
    joins: dict[date, int] = {}
    leaves: dict[date, int] = {}
    before = members = 0
    for stay in stays:
        before += stay.there(first - timedelta(days=1))
        members += stay.there(last)
        if first <= stay.joined <= last:
            joins[stay.joined] = joins.get(stay.joined, 0) + 1
        if stay.left is not None and first <= stay.left <= last:
            leaves[stay.left] = leaves.get(stay.left, 0) + 1
    return Growth(before, joins, leaves, members)


def week_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def month_of(day: date) -> date:
    """Return the first of a day's month."""
    return day.replace(day=1)


def cohorts(
    stays: Iterable[Stay], today: date, start: Callable[[date], date] = week_of, step: int = WEEK
) -> Mapping[date, Sequence[Rate]]:
    """Return the retention of each cohort: how many of those who joined in a week are there n weeks later.

    Each is asked for ``n * step`` days after their own joining, so that nobody counts before the time has
    passed: the cases of a cohort may shrink to the right, and a step that nobody reached is left out. Only
    the first stay of somebody counts; who left and came back is there again.

    Args:
        stays: All stays.
        today: The owner's day.
        start: Gives the day by which a cohort is known: ``week_of`` or ``month_of``.
        step: Days between two looks.

    Returns:
        By cohort, rates from step 0 (all of them) on.
    """
    by_who: dict[int, list[Stay]] = {}
    for stay in stays:
        by_who.setdefault(stay.who, []).append(stay)
    found: dict[date, list[Rate]] = {}
    for own in by_who.values():
        joined = min(stay.joined for stay in own)
        rates = found.setdefault(start(joined), [])
        for place in range((today - joined).days // step + 1):
            day = joined + timedelta(days=place * step)
            if place == len(rates):
                rates.append(NONE)
            rates[place] += Rate(int(not place or any(stay.there(day) for stay in own)), 1)
    return dict(sorted(found.items()))


@dataclass(frozen=True)
class Invited:
    """What became of those whom one member brought.

    Attributes:
        brought: How many they brought.
        stayed: How many of them are there.
    """

    brought: int
    stayed: int


def invitations(stays: Iterable[Stay], today: date) -> Mapping[int, Invited]:
    """Return what each inviter brought directly; the invited of their invited are not theirs."""
    by_inviter: dict[int, dict[int, bool]] = {}
    for stay in stays:
        if stay.inviter is not None and stay.inviter != stay.who:
            brought = by_inviter.setdefault(stay.inviter, {})
            brought[stay.who] = brought.get(stay.who, False) or stay.there(today)
    return {who: Invited(len(brought), sum(brought.values())) for who, brought in by_inviter.items()}
