"""How far newcomers are: which step of a ritual is due, late, done or lapsed, and where newcomers stop.

A day counts from joining: a step with offset 2 is due on the second day after. What is not done by the day
on which the ritual lapses is let go, so that nothing piles up.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

PROOFS = ("none", "number", "card", "introduction", "team")
"""What can prove a step: nothing, a number, a card in the group's format, an introduction, a team."""

STATES = ("later", "due", "late", "done", "skipped", "lapsed")
"""A step that comes later, is due today, is late, was done, was skipped, or was let go."""

OPEN = frozenset({"later", "due", "late"})
FINISH_DAYS = 7
LAPSE_DAYS = 14


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``offset`` is the day after joining on which it is due."""

    id: int
    offset: int = 0
    required: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """A newcomer did a step (``done``) or was let off it (``skipped``); the day is None if unknown."""

    state: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Ritual:
    """The steps in their order, the days within which newcomers should finish, and those until it lapses."""

    steps: tuple[Step, ...]
    finish_days: int = FINISH_DAYS
    lapse_days: int = LAPSE_DAYS

    @property
    def required(self) -> tuple[Step, ...]:
        """The steps a newcomer must do to have finished."""
        return tuple(step for step in self.steps if step.required)


@dataclass(frozen=True, slots=True)
class Stay:
    """When somebody joined, and their marks by the step's id."""

    joined: date
    marks: Mapping[int, Mark]


@dataclass(frozen=True, slots=True)
class Finish:
    """How newcomers fared whose days to finish are over.

    Attributes:
        newcomers: How many there are.
        finished: How many did all required steps in time.
        done: How many did each step in time, by its id.
        stop: The required step at which most of the others stopped; None where nobody did.
        stopped: How many stopped there.
    """

    newcomers: int = 0
    finished: int = 0
    done: Mapping[int, int] = field(default_factory=dict)
    stop: int | None = None
    stopped: int = 0

    @property
    def share(self) -> float | None:
        """Share of them who finished, 0 to 1; None while there is nobody to count."""
        return self.finished / self.newcomers if self.newcomers else None

    def share_of(self, step_id: int) -> float | None:
        """Share of them who did one step in time; None while there is nobody to count."""
        return self.done.get(step_id, 0) / self.newcomers if self.newcomers else None


def due_day(step: Step, joined: date) -> date:
    """Return the day on which a step is due."""
    return joined + timedelta(days=step.offset)


def last_day(step: Step, joined: date, lapse_days: int) -> date:
    """Return the last day on which a step counts: that of the ritual's lapse, but not before it is due."""
    return joined + timedelta(days=max(lapse_days, step.offset))


def state_of(step: Step, joined: date, today: date, mark: Mark | None, lapse_days: int = LAPSE_DAYS) -> str:
    """Return the state of a step for one newcomer on a day; see ``STATES``."""
    if mark is not None:
        return mark.state
    if today > last_day(step, joined, lapse_days):
        return "lapsed"
    due = due_day(step, joined)
    if today > due:
        return "late"
    return "due" if today == due else "later"


def states(ritual: Ritual, stay: Stay, today: date) -> tuple[str, ...]:
    """Return the state of each step for one newcomer on a day, in the order of the steps."""
    return tuple(
        state_of(step, stay.joined, today, stay.marks.get(step.id), ritual.lapse_days)
        for step in ritual.steps
    )


def progress(ritual: Ritual, marks: Mapping[int, Mark]) -> tuple[int, int]:
    """Return how many required steps are done or skipped, and how many there are."""
    required = ritual.required
    return sum(step.id in marks for step in required), len(required)


def window(ritual: Ritual) -> int:
    """Return the days after joining during which somebody is a newcomer: until the last step lapses."""
    return max([ritual.lapse_days, *(step.offset for step in ritual.steps)])


def urgency(ritual: Ritual, found: Sequence[str]) -> int:
    """Return the place of a newcomer among others, the most urgent first, from the states of their steps."""
    pairs = list(zip(ritual.steps, found, strict=True))
    needed = {state for step, state in pairs if step.required}
    for place, state in enumerate(("late", "due", "later")):
        if state in needed:
            return place
    if OPEN & set(found):
        return 3
    return 5 if "lapsed" in needed else 4


def in_time(mark: Mark | None, joined: date, days: int) -> bool:
    """Tell whether a step was answered within so many days; one whose day nobody noted counts."""
    if mark is None:
        return False
    return mark.day is None or (mark.day - joined).days <= days


def finish(ritual: Ritual, stays: Iterable[Stay], today: date) -> Finish:
    """Count who finished in time among those whose days are over; today, not over yet, counts for nobody.

    Args:
        ritual: What they were to do.
        stays: Newcomers with their marks; those whose days still run are left out.
        today: The owner's day.
    """
    days = ritual.finish_days
    over = [stay for stay in stays if (today - stay.joined).days > days]
    done: Counter[int] = Counter()
    stops: Counter[int] = Counter()
    for stay in over:
        missed = None
        for step in ritual.steps:
            if in_time(stay.marks.get(step.id), stay.joined, days):
                done[step.id] += 1
            elif step.required and missed is None:
                missed = step.id
        if missed is not None:
            stops[missed] += 1
    order = {step.id: place for place, step in enumerate(ritual.steps)}
    stop = min(stops, key=lambda step: (-stops[step], order[step]), default=None)
    finished = len(over) - sum(stops.values())
    return Finish(len(over), finished, dict(done), stop, stops[stop] if stop is not None else 0)
