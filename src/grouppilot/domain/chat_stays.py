"""What comings and goings in a chat mean for a member's stays; what contradicts them is told, not guessed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

JOIN, LEFT, REMOVED = "join", "left", "removed"
NEAR = 1
"""Days by which two dates of one coming may differ: clocks and day starts do."""


@dataclass(frozen=True)
class Stay:
    """A member's latest stay.

    Attributes:
        joined, left: None where nobody noted it.
        leaving: Empty while it lasts, else ``left`` or ``removed``.
        way: ``unknown`` where nobody noted it.
        inviter: Membership of who invited them, or None.
    """

    joined: date | None
    left: date | None = None
    leaving: str = ""
    way: str = "unknown"
    inviter: int | None = None


@dataclass(frozen=True)
class Told:
    """A chat tells that a member came or went on a day."""

    day: date
    what: str
    way: str = ""
    inviter: int | None = None


@dataclass(frozen=True)
class Edit:
    """What is to be done: ``fill`` (date, way or inviter of the stay), ``return`` (a new stay) or ``end``."""

    what: str
    stay: Stay


@dataclass(frozen=True)
class Conflict:
    """What a chat tells against what is known.

    Attributes:
        code: ``joined_differs``, ``joined_again``, ``left_differs``, ``left_before``, ``wrote_after``,
            ``inviter_differs``.
        day: Of the event.
        known: The day that is known.
    """

    code: str
    day: date
    known: date | None = None


def follow(
    stay: Stay, told: Iterable[Told], wrote_last: date | None = None, earlier: Iterable[Stay] = ()
) -> tuple[list[Edit], list[Conflict]]:
    """Say what a member's stays become.

    Args:
        stay: Their latest.
        told: What chats tell, in order of time.
        wrote_last: The last day they wrote, if they did: who wrote after leaving must have come back.
        earlier: Stays before the latest, which nothing changes.
    """
    edits: list[Edit] = []
    conflicts: list[Conflict] = []
    old, told = list(earlier), list(told)
    for place, one in enumerate(told):
        if any(_is_of(one, each) for each in old):
            continue
        back = any(later.what == JOIN for later in told[place + 1 :])
        step = _joined(stay, one) if one.what == JOIN else _gone(stay, one, None if back else wrote_last)
        if isinstance(step, Conflict):
            conflicts.append(step)
        elif step is not None:
            if step.what == "return":
                old.append(stay)
            stay = step.stay
            edits.append(step)
    return edits, conflicts


def _near(day: date, other: date | None) -> bool:
    return other is not None and abs((day - other).days) <= NEAR


def _is_of(one: Told, stay: Stay) -> bool:
    return _near(one.day, stay.joined if one.what == JOIN else stay.left)


def _joined(stay: Stay, one: Told) -> Edit | Conflict | None:
    if _near(one.day, stay.joined):
        return _filled(stay, one)
    lasts = not stay.leaving
    if stay.joined is None and (lasts or (stay.left is not None and one.day <= stay.left)):
        return _filled(replace(stay, joined=one.day), one, dated=True)
    if not lasts and stay.left is not None and one.day >= stay.left:
        return Edit("return", Stay(one.day, way=one.way or "unknown", inviter=one.inviter))
    again = lasts and stay.joined is not None and one.day > stay.joined
    return Conflict("joined_again" if again else "joined_differs", one.day, stay.joined)


def _filled(stay: Stay, one: Told, *, dated: bool = False) -> Edit | Conflict | None:
    way = one.way if stay.way in ("unknown", "imported") and one.way not in ("", "unknown") else stay.way
    if one.inviter is not None and stay.inviter not in (None, one.inviter):
        return Conflict("inviter_differs", one.day, stay.joined)
    new = replace(stay, way=way, inviter=stay.inviter if one.inviter is None else one.inviter)
    return Edit("fill", new) if dated or new != stay else None


def _gone(stay: Stay, one: Told, wrote_last: date | None) -> Edit | Conflict | None:
    if stay.leaving:
        if stay.left is None and (stay.joined is None or one.day >= stay.joined):
            return Edit("fill", replace(stay, left=one.day))
        return None if _near(one.day, stay.left) else Conflict("left_differs", one.day, stay.left)
    if stay.joined is not None and one.day < stay.joined:
        return Conflict("left_before", one.day, stay.joined)
    if wrote_last is not None and wrote_last > one.day:
        return Conflict("wrote_after", one.day, wrote_last)
    return Edit("end", replace(stay, left=one.day, leaving=one.what))
