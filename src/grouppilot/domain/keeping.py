"""How often the owner keeps in touch with a person, and when it is time again."""

from datetime import date, timedelta

from grouppilot.domain.refusals import Refused

INTERVALS = {"core": 7, "regular": 30}
"""Days between two contacts, by closeness; without one, nobody is waiting."""

CLOSENESS = tuple(INTERVALS)
LONGEST = 3650


def interval(closeness: str, own: int | None) -> int | None:
    """Return the days between two contacts: a person's own, else by closeness; None for no interval."""
    return own if own else INTERVALS.get(closeness)


def due_on(last: date | None, days: int | None, today: date) -> date | None:
    """Return the day on which a person is to be written to; None where nobody waits.

    Args:
        last: When the owner last was in touch; None for never, which makes it due at once.
        days: The interval.
        today: The owner's day.
    """
    if days is None:
        return None
    if last is None:
        return today
    return last + timedelta(days=days)


def checked_closeness(closeness: str) -> str:
    """Return a closeness, empty for none.

    Raises:
        Refused: ``bad_closeness``.
    """
    if closeness and closeness not in INTERVALS:
        raise Refused("bad_closeness", closeness=closeness)
    return closeness


def checked_days(days: int | None) -> int | None:
    """Return an interval in days.

    Raises:
        Refused: ``bad_interval`` with ``most``.
    """
    if days is not None and not 1 <= days <= LONGEST:
        raise Refused("bad_interval", most=LONGEST)
    return days
