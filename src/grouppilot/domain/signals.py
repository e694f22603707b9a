"""What stands out about a member, as short marks: warned, not renamed, new, a birthday, a promise."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.sanctions import Ladder, Offence, counts_until, heights

KEYS = (
    *("removed", "open", "mute", "warn", "remind", "rename"),
    *("newcomer", "promise", "birthday", "touch"),
)
"""All signals, the most urgent first: removed before; a violation without an answer; the hardest step that
counts (muted, warned, reminded); a card not in the format; a newcomer; something promised; a birthday within
days; the owner should write again."""

FILTERS = {
    "newcomer": frozenset({"newcomer"}),
    "open": frozenset({"open"}),
    "warned": frozenset({"mute", "warn", "remind"}),
    "rename": frozenset({"rename"}),
    "removed": frozenset({"removed"}),
    "promise": frozenset({"promise"}),
    "birthday": frozenset({"birthday"}),
    "touch": frozenset({"touch"}),
}
"""What members can be narrowed to, with the signals each of them asks for."""

_STEPS = ("mute", "warn", "remind")


@dataclass(frozen=True, slots=True)
class Signal:
    """One mark beside a member.

    Attributes:
        key: One of ``KEYS``.
        count: How often (violations), or how many required steps are done (newcomers).
        of: How many required steps there are; 0 for a newcomer without any.
        day: Of the promise or birthday.
        late: That day is over.
    """

    key: str
    count: int = 0
    of: int = 0
    day: date | None = None
    late: bool = False


def in_order(found: Iterable[Signal]) -> tuple[Signal, ...]:
    """Return signals with the most urgent first."""
    return tuple(sorted(found, key=lambda one: KEYS.index(one.key)))


def of_offences(offences: Iterable[Offence], ladder: Ladder, today: date) -> tuple[Signal, ...]:
    """Return what the violations of a member come to today.

    That is how many wait for an answer, and how often the hardest step was taken that still counts.
    """
    kept = list(offences)
    standing = heights(kept, ladder)
    untils = {each.key: counts_until(each, standing[each.key], ladder) for each in kept if not each.appealed}
    counting = [each for each in kept if each.key in untils and _counts(untils[each.key], today)]
    waiting = sum(not each.step and not each.appealed for each in kept)
    found = [Signal("open", waiting)] if waiting else []
    for step in _STEPS:
        times = sum(each.step == step for each in counting)
        if times:
            found.append(Signal(step, times))
            break
    return tuple(found)


def _counts(until: date | None, today: date) -> bool:
    return until is None or today < until
