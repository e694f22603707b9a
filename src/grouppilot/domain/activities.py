"""What an activity is for, what it costs, and how its result stands against its aim."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

AIMS = ("stick", "grow", "convert")
"""Keep members, win members, sell."""

PLACES = ("online", "onsite")
STEPS = ("announce", "rules", "remind", "result")
"""What a stage may be for; any other stage has none of them."""

HANDED_DAYS = 3
"""So many days after it was won a prize should be handed over."""

MOST_MONEY = 100_000_000_000
"""Largest sum, in hundredths."""

MOST_FIGURE = 10_000_000


@dataclass(frozen=True)
class Sums:
    """Planned and spent in all, in hundredths of the owner's currency; None where nothing is known."""

    planned: int | None
    spent: int | None


@dataclass(frozen=True)
class Outcome:
    """How a result stands.

    Attributes:
        rate: Reached for each one aimed at; None without a target or a result.
        each: What each one reached cost, in hundredths; None without a cost or a result.
    """

    rate: float | None
    each: float | None


def sums(
    costs: Iterable[tuple[int | None, int | None]], prizes: Iterable[tuple[int | None, int, int]]
) -> Sums:
    """Add up what an activity costs.

    Args:
        costs: Planned and spent, of each thing.
        prizes: What one is worth, how many there are, and how many of them were given.
    """
    planned: list[int] = []
    spent: list[int] = []
    for plan, real in costs:
        planned += [] if plan is None else [plan]
        spent += [] if real is None else [real]
    for worth, number, given in prizes:
        planned += [] if worth is None else [worth * number]
        spent += [] if worth is None or not given else [worth * given]
    return Sums(sum(planned) if planned else None, sum(spent) if spent else None)


def outcome(target: int | None, reached: int | None, spent: int | None) -> Outcome:
    """Hold a result against its aim."""
    rate = reached / target if target and reached is not None else None
    each = spent / reached if spent is not None and reached else None
    return Outcome(rate, each)


def lacks(
    *,
    today: date,
    day: date | None,
    aim: str,
    target: int | None,
    deadline: date | None,
    place: str,
    address: str,
) -> tuple[str, ...]:
    """Return what is missing from the plan of an activity that is still to come.

    ``no_aim``, ``no_target``, ``no_deadline`` (it has a day, but none until which one signs up),
    ``late_deadline`` (one could sign up after it), ``no_address``.
    """
    if day is not None and day < today:
        return ()
    found = [
        ("no_aim", not aim),
        ("no_target", bool(aim) and not target),
        ("no_deadline", day is not None and deadline is None),
        ("late_deadline", day is not None and deadline is not None and deadline > day),
        ("no_address", place == "onsite" and not address),
    ]
    return tuple(code for code, wanting in found if wanting)
