"""Who keeps watch when: the shifts of those who carry a role, and the hours that nobody covers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from grouppilot.domain.refusals import Refused

SLOTS = ("morning", "noon", "evening", "other")
WATCHED = ("morning", "noon", "evening")
"""The slots in which a group expects somebody to be there."""

NEEDED = ("host", "moderator", "kol")
"""Roles that a group needs somebody for (playbook §6)."""

BY_SLOT = ("moderator", "service")
"""Roles that matter hour by hour; a host or KOL comes when they have something to say."""

WEEK = tuple(range(7))
Shift = tuple[int, str]
Shifts = frozenset[Shift] | None
"""Weekday (0 is Monday) and slot of each shift; None for always."""


@dataclass(frozen=True)
class Gap:
    """A role that nobody carries, or not at these hours.

    Attributes:
        role: Key of the role.
        slot: The slot that is not covered; empty where nobody carries the role at all.
        days: Weekdays on which it is not covered, 0 for Monday.
    """

    role: str
    slot: str = ""
    days: tuple[int, ...] = WEEK


def shifts_from(kept: Any) -> Shifts:
    """Read shifts as they are kept; what makes no sense is left out, and no shift at all means always."""
    if not isinstance(kept, list | tuple | set | frozenset):
        return None
    pairs = (tuple(each) for each in kept if isinstance(each, list | tuple) and len(each) == 2)
    found = frozenset((day, slot) for day, slot in pairs if day in WEEK and slot in SLOTS)
    return found or None


def shifts_to(shifts: Iterable[Shift] | None) -> list[list[Any]] | None:
    """Return shifts as they are kept: in order of the week, None where every hour is covered.

    Raises:
        Refused: ``shifts_missing`` without any; ``bad_shift`` with a weekday or slot that does not exist.
    """
    if shifts is None:
        return None
    wanted = set(shifts)
    if not wanted:
        raise Refused("shifts_missing")
    if any(day not in WEEK or slot not in SLOTS for day, slot in wanted):
        raise Refused("bad_shift")
    if len(wanted) == len(WEEK) * len(SLOTS):
        return None
    return [[day, slot] for day, slot in sorted(wanted, key=lambda one: (one[0], SLOTS.index(one[1])))]


def covered(carried: Iterable[Shifts]) -> Shifts:
    """Return all hours that any of several carriers covers; None where one of them is always there."""
    hours: set[Shift] = set()
    for shifts in carried:
        if shifts is None:
            return None
        hours |= shifts
    return frozenset(hours)


def gaps(
    carried: Mapping[str, Sequence[Shifts]],
    needed: Sequence[str] = NEEDED,
    by_slot: Collection[str] = BY_SLOT,
) -> tuple[Gap, ...]:
    """Return what a group's roles leave open.

    Args:
        carried: For each role by key, the shifts of everybody who carries it.
        needed: Roles that somebody must carry.
        by_slot: Roles that must be there in every watched slot, once anybody carries them.
    """
    found = [Gap(role) for role in needed if not carried.get(role)]
    for role, who in carried.items():
        hours = covered(who)
        if role in by_slot and who and hours is not None:
            for slot in WATCHED:
                days = tuple(day for day in WEEK if (day, slot) not in hours)
                if days:
                    found.append(Gap(role, slot, days))
    return tuple(found)
