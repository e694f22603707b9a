"""The ladder of sanctions: remind, warn, mute, remove; what a member's offences come to on it.

The steps are set per chat app, as not every app can do each of them. What is assumed of them: in QQ,
Telegram and Discord an administrator can mute one member for a time; ordinary groups of WeChat, WhatsApp and
LINE know no such thing, so their usual ladder goes from the warning to the removal. Where that is no longer
so, the owner puts the step in.

What is proposed depends on the set of offences alone, never on the order in which they were entered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from grouppilot.domain.refusals import Refused

STEPS = ("remind", "warn", "mute", "remove")
NOTED = "noted"
"""Instead of a step: it was noted and needs no step of its own."""

ANSWERS = (NOTED, *STEPS)
CAN_MUTE = frozenset({"qq", "telegram", "discord"})
MOST_DAYS = 3650
LONGEST_MUTE = 365


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a ladder.

    Attributes:
        key: One of `STEPS`.
        expires: It counts for so many days from the offence; None for good. For a removal, also how long the
            member is flagged when coming back.
        days: How long a mute lasts; None for the other steps.
    """

    key: str
    expires: int | None
    days: int | None = None


USUAL = {
    "remind": Step("remind", 30),
    "warn": Step("warn", 90),
    "mute": Step("mute", 180, 3),
    "remove": Step("remove", 365),
}


@dataclass(frozen=True, slots=True)
class Ladder:
    """The steps of one chat app, from the mildest to the hardest; there is at least one."""

    steps: tuple[Step, ...]

    def step(self, key: str) -> Step | None:
        """Return a step by its key; None where the ladder does not have it."""
        return next((step for step in self.steps if step.key == key), None)

    def rung(self, key: str) -> int:
        """Return how far up an answer is: its step, or the next below where that was taken out; else -1."""
        if key not in STEPS:
            return -1
        place = STEPS.index(key)
        return max((n for n, step in enumerate(self.steps) if STEPS.index(step.key) <= place), default=-1)

    def at(self, height: int) -> Step:
        """Return the step of a height; beyond the last there is nothing harder."""
        return self.steps[min(height, len(self.steps) - 1)]


@dataclass(frozen=True, slots=True)
class Offence:
    """A rule was broken.

    Attributes:
        key: Tells it from the others.
        day: When.
        step: What was done about it: a step, `NOTED`, or empty while nothing was.
        appealed: It was taken back and counts no more.
    """

    key: int
    day: date
    step: str = ""
    appealed: bool = False


def usual_ladder(platform: str) -> Ladder:
    """Return the ladder of a chat app until the owner sets another."""
    return Ladder(tuple(step for key, step in USUAL.items() if key != "mute" or platform in CAN_MUTE))


def heights(offences: Iterable[Offence], ladder: Ladder) -> dict[int, int]:
    """Return how high on the ladder each offence stands, by its key; those taken back stand nowhere.

    An offence stands one above the highest that still counts on its day; a harder step that was taken lifts
    it to its own place. Heights go on beyond the last step.
    """
    found: dict[int, int] = {}
    before: list[tuple[Offence, int]] = []
    for offence in _in_order(offences):
        highest = max(
            (height for other, height in before if _counts(other, height, ladder, offence.day)), default=-1
        )
        found[offence.key] = max(highest + 1, ladder.rung(offence.step))
        before.append((offence, found[offence.key]))
    return found


def counts_until(offence: Offence, height: int, ladder: Ladder) -> date | None:
    """Return the first day on which an offence of a height counts no more; None if it counts for good."""
    expires = ladder.at(height).expires
    return None if expires is None else offence.day + timedelta(days=expires)


def proposed(offences: Sequence[Offence], ladder: Ladder) -> Step | None:
    """Return the step that a member's offences ask for as of the latest of them.

    Returns:
        None where nothing asks for one: there are none that count, or what was done covers them all.
    """
    standing = heights(offences, ladder)
    if not standing:
        return None
    counting = [each for each in offences if each.key in standing]
    latest = max(each.day for each in counting)
    counting = [each for each in counting if _counts(each, standing[each.key], ladder, latest)]
    highest = max(standing[each.key] for each in counting)
    taken = max(ladder.rung(each.step) for each in counting)
    return None if taken >= highest else ladder.at(highest)


def next_step(offences: Sequence[Offence], ladder: Ladder, day: date) -> Step:
    """Return the step that one more offence on a day would ask for."""
    new = Offence(max((each.key for each in offences), default=0) + 1, day)
    return ladder.at(heights([*offences, new], ladder)[new.key])


def ladder_from(table: Mapping[str, Any]) -> Ladder:
    """Return the ladder of a kept table.

    Raises:
        Refused: ``bad_ladder`` where there is no step, one twice or out of its order, or days make no sense.
    """
    try:
        steps = tuple(_step_from(each) for each in table["steps"])
        keys = [STEPS.index(step.key) for step in steps]
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("bad_ladder") from error
    if not keys or keys != sorted(set(keys)):
        raise Refused("bad_ladder")
    return Ladder(steps)


def ladder_to(ladder: Ladder) -> dict[str, Any]:
    """Return the table of a ladder; `ladder_from` makes the same ladder of it."""
    return {"steps": [{"key": each.key, "expires": each.expires, "days": each.days} for each in ladder.steps]}


def _in_order(offences: Iterable[Offence]) -> list[Offence]:
    """Return the offences that count by day, on one day those with the harder answer first, open ones last.

    Those of one day with the same answer can be exchanged without a difference.
    """
    counting = [each for each in offences if not each.appealed]
    return sorted(counting, key=lambda each: (each.day, -_hardness(each.step)))


def _hardness(step: str) -> int:
    return ANSWERS.index(step) if step in ANSWERS else -1


def _counts(offence: Offence, height: int, ladder: Ladder, day: date) -> bool:
    until = counts_until(offence, height, ladder)
    return until is None or day < until


def _step_from(table: Mapping[str, Any]) -> Step:
    step = Step(table["key"], table["expires"], table["days"])
    limits = ((step.expires, MOST_DAYS), (step.days, LONGEST_MUTE))
    if any(days is not None and (type(days) is not int or not 0 < days <= most) for days, most in limits):
        raise ValueError(step)
    if (step.days is None) == (step.key == "mute"):
        raise ValueError(step)
    return step
