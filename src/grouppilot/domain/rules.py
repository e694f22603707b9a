"""Rules of a group as plain values: which set it goes by, and which wording held on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

KINDS = ("do", "dont", "reward", "penalty")
FEW = 7
"""Past about so many rules nobody reads them."""

TEXT_CHARS = 500
CONSEQUENCE_CHARS = 300


@dataclass(frozen=True, slots=True)
class Wording:
    """What a rule says from one day on, until the next wording of the same rule.

    Attributes:
        rule: Number of the rule.
        since: First day on which it holds.
        kind: One of `KINDS`.
        text: The rule itself.
        consequence: What follows from it, as members read it; may be empty.
        active: Whether the rule holds at all from that day on.
    """

    rule: int
    since: date
    kind: str
    text: str
    consequence: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Use:
    """A group goes by a rule set from a day; ``until`` is the first day on which it does no longer."""

    rule_set: int
    since: date
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the group goes by the set on a day."""
        return self.since <= day and (self.until is None or day < self.until)


def set_on(uses: Iterable[Use], day: date) -> int | None:
    """Return the rule set a group goes by on a day, the one taken up last if there are several."""
    holding = [use for use in uses if use.holds(day)]
    return max(holding, key=lambda use: (use.since, use.rule_set)).rule_set if holding else None


def in_force(wordings: Iterable[Wording], day: date) -> dict[int, Wording]:
    """Return what holds on a day, by rule: of each the latest wording until then, unless it ended the rule.

    Later wordings never change what this says of an earlier day.
    """
    latest: dict[int, Wording] = {}
    for wording in wordings:
        if wording.since > day:
            continue
        known = latest.get(wording.rule)
        if known is None or known.since < wording.since:
            latest[wording.rule] = wording
    return {rule: wording for rule, wording in latest.items() if wording.active}
