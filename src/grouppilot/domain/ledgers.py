"""Check-ins and homework as a ledger of member and day: streaks, who broke off, who completes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

STATES = ("done", "late", "reviewed", "excellent")
"""From least to most: a mark is only ever raised by another source, never lowered."""

BROKEN_DAYS = 2
"""Days in a row without a mark after which one who had begun has broken off."""

COMPLETE = 0.8
"""Share of the days that must be marked to complete, where the owner says nothing else."""


@dataclass(frozen=True)
class Standing:
    """How one member stands in a ledger.

    Attributes:
        days: Days that were asked for since they joined, up to today.
        done: How many of them are marked.
        streak: Marked days in a row up to today; a today that is still open does not end it.
        longest: The longest such row.
        missed: Days in a row without a mark, up to today or yesterday while today is open.
        share: ``done / days``; None where nothing was asked for yet.
    """

    days: int
    done: int
    streak: int
    longest: int
    missed: int

    @property
    def share(self) -> float | None:
        """Share of the days that are marked."""
        return self.done / self.days if self.days else None

    @property
    def broke_off(self) -> bool:
        """Whether somebody who had begun has stopped."""
        return self.done > 0 and self.missed >= BROKEN_DAYS

    @property
    def never_began(self) -> bool:
        """Whether nothing was ever marked though enough days have passed."""
        return self.done == 0 and self.missed >= BROKEN_DAYS

    def completes(self, all_days: int, share: float = COMPLETE) -> bool | None:
        """Tell whether they completed: True or False once it is certain, None while it is open.

        Args:
            all_days: Days asked for over the whole life of the group.
            share: Share of them that must be marked, 0 to 1.
        """
        needed = all_days * share
        left = all_days - self.days
        if self.done >= needed:
            return True
        return None if self.done + left >= needed else False


def standing(days: Sequence[date], marked: Collection[date], today: date, joined: date | None) -> Standing:
    """Return how a member stands.

    Args:
        days: The days that ask for a mark, in order; those to come are left out.
        marked: The days they are marked on.
        today: The owner's day; unmarked it is open, not missed.
        joined: Days before it are not asked of them; None asks all.
    """
    asked = [day for day in days if day <= today and (joined is None or day >= joined)]
    hits = [day in marked for day in asked]
    ended = hits[:-1] if asked and asked[-1] == today and not hits[-1] else hits
    return Standing(len(asked), sum(hits), _tail(ended, True), _longest(hits), _tail(ended, False))


def pace(done: int, all_members: int, goal: int, days_gone: int, days_all: int) -> float | None:
    """Return how a group stands against its goal: 1.0 is on the way, 0.5 half of what it should be by now.

    ``(done / goal) / (days_gone / days_all)``, both shares counted to 1 at most for the days.

    Args:
        done: Members who reached the goal.
        all_members: Members who count.
        goal: How many are to reach it; 0 takes all members.
        days_gone, days_all: Days of the group's life, so far and in all.

    Returns:
        None where there is no goal or no day has passed.
    """
    wanted = goal or all_members
    if wanted <= 0 or days_gone <= 0 or days_all <= 0:
        return None
    return (done / wanted) / min(days_gone / days_all, 1.0)


def raised(before: str | None, after: str) -> str:
    """Return the higher of two marks, so that a paste never takes a review away."""
    if before is None:
        return after
    return max(before, after, key=STATES.index)


def broken(standings: Mapping[int, Standing]) -> list[int]:
    """Return who broke off or never began, longest silent first."""
    found = [key for key, one in standings.items() if one.broke_off or one.never_began]
    return sorted(found, key=lambda key: (-standings[key].missed, key))


def _tail(hits: Sequence[bool], value: bool) -> int:
    count = 0
    for hit in reversed(hits):
        if hit is not value:
            break
        count += 1
    return count


def _longest(hits: Sequence[bool]) -> int:
    best = run = 0
    for hit in hits:
        run = run + 1 if hit else 0
        best = max(best, run)
    return best
