"""Which items of an SOP open a group and which close it: what comes with a stage."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Literal

from grouppilot.domain.recurrence import Life, LifeSpan, Rule

OPENING_DAY = 0
"""Days of a group's life up to this one open it."""

CLOSING_DAYS = 4
"""The last day of a group's life, so many days before it, and all days after it close it."""

_BEFORE = frozenset({"preparing", "recruiting"})

Part = Literal["opening", "closing"]


def part_of(rule: Rule, stages: Collection[str], life: LifeSpan) -> Part | None:
    """Tell whether an item opens a group, closes it, or belongs to its days.

    Args:
        rule: When it recurs.
        stages: The stages it is limited to; none for all.
        life: First and last day of the group.
    """
    if stages and set(stages) <= _BEFORE:
        return "opening"
    if stages and set(stages) == {"closing"}:
        return "closing"
    if not isinstance(rule, Life):
        return None
    first, last = min(first for first, _ in rule.days), max(last for _, last in rule.days)
    if rule.from_end:
        return "closing" if first >= -CLOSING_DAYS else None
    if last <= OPENING_DAY:
        return "opening"
    length = None if life.start is None or life.end is None else (life.end - life.start).days
    return "closing" if length is not None and first >= length - CLOSING_DAYS else None


def day_of(rule: Rule, life: LifeSpan) -> date | None:
    """Return the first day on which an item of a group's life falls; None where none is known."""
    if not isinstance(rule, Life):
        return None
    zero = life.end if rule.from_end else life.start
    return None if zero is None else zero + timedelta(days=min(first for first, _ in rule.days))
