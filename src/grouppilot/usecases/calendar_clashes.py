"""What a programme would plan, and what it clashes with: holidays, rests, the past, what is there already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import RestRange, silenced
from grouppilot.domain.programmes import Step
from grouppilot.store import checklist_queries
from grouppilot.usecases import calendar_rows, holidays, settings
from grouppilot.usecases.calendar_rows import Occurrence

HOUR = 60


@dataclass(frozen=True)
class Laid:
    """One entry as a programme would plan it.

    Attributes:
        number: The number of its day, counted from day 0 of the programme.
        holiday: Name of the public holiday on its day; empty on any other.
        resting: Names of those of the groups that rest on its day; ``("",)`` where everything does.
        past: Its day is over.
        beside: Titles of what these groups have in the same hour already.
    """

    day: date
    step: Step
    title: str
    number: int = 0
    holiday: str = ""
    resting: tuple[str, ...] = ()
    past: bool = False
    beside: tuple[str, ...] = ()

    @property
    def clashes(self) -> bool:
        """Whether its day or hour is taken or off."""
        return bool(self.holiday or self.resting or self.past or self.beside)


def order(each: Laid) -> tuple[date, int]:
    """Return the key that puts what is laid out in the order of days and times."""
    return each.day, -1 if each.step.minute is None else each.step.minute


def marked(session: Session, laid: Sequence[Laid], groups: Sequence[int], today: date) -> list[Laid]:
    """Return what is laid out for some groups with what it clashes with.

    Args:
        session: To read with.
        laid: In the order of days; at least one.
        groups: By number.
        today: The owner's day.
    """
    first, last = laid[0].day, laid[-1].day
    region = settings.load(session).region
    known = calendar_rows.setting(session, region, first, last)
    names = holidays.names(session, region, first, last)
    rests = tuple(RestRange(*row) for row in checklist_queries.rest_ranges(session))
    there: dict[date, list[Occurrence]] = {}
    for entry in calendar_rows.on_days(session, known, first, last) if groups else ():
        if entry.day is not None and set(groups) & set(entry.groups):
            there.setdefault(entry.day, []).append(entry)
    found = []
    for each in laid:
        asleep = silenced(each.day, rests)
        resting = tuple(known.groups[number].name for number in groups if number in asleep)
        found.append(
            replace(
                each,
                holiday="" if known.working.is_working(each.day) else names.get(each.day, ("",))[0],
                resting=("",) if None in asleep else resting,
                past=each.day < today,
                beside=tuple(
                    other.title for other in there.get(each.day, ()) if _same_hour(each.step, other)
                ),
            )
        )
    return found


def _same_hour(step: Step, other: Occurrence) -> bool:
    if step.minute is None or other.minute is None:
        return False
    return step.minute // HOUR == other.minute // HOUR
