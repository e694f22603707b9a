"""What members are to their group: who builds, who takes part, who watches, and of which kind each is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from grouppilot.domain.talking import Talk

HEALTHY: Mapping[str, float] = {"builder": 0.01, "active": 0.09, "watching": 0.90}
"""Shares of a healthy group (the 1-9-90 rule; Nielsen 2006)."""

BUILDS = 1 / 3
"""Share of the days since joining on which a builder spoke at least."""

ANSWERED = 3
"""Answers that a builder drew from others in the period, at least."""

TAKES_PART = 1 / 14
"""Share of the days on which an active member spoke at least: one in two weeks."""

NEW_DAYS, QUIET_DAYS, BACK_DAYS = 14, 30, 14
"""Days for which somebody is new; without a word before they have gone quiet; within which they came back."""

LOYAL = 0.5
"""Share of the weeks in which somebody loyal spoke or checked in."""

SHARES, SHARED = 0.3, 3
"""A sharer's links, pictures, videos and files: share of their messages, and how many at least."""

TALKS, HEARD = 3.0, 0.1
"""A talker writes this many times what the middle speaker does; fewer answers a message than this."""

ARCHETYPES = ("newcomer", "silent", "gone_quiet", "came_back", "talker", "sharer", "loyal", "regular")


@dataclass(frozen=True)
class Record:
    """What one member did in a period.

    Attributes:
        who: Id of the member.
        joined: The day they joined; None where nobody knows.
        days: Days on which they spoke.
        messages, got, shared: Over the period, as in ``Talk``.
        last: The last day they spoke or checked in, however long ago; None for never.
        back: The day on which their last silence of 30 days or more ended; None without one.
        weeks: Weeks of the period in which they spoke or checked in.
    """

    who: int
    joined: date | None = None
    days: int = 0
    messages: int = 0
    got: int = 0
    shared: int = 0
    last: date | None = None
    back: date | None = None
    weeks: int = 0


@dataclass(frozen=True)
class Structure:
    """How many build, take part and watch."""

    builder: int = 0
    active: int = 0
    watching: int = 0

    @property
    def members(self) -> int:
        """All of them."""
        return self.builder + self.active + self.watching

    def share(self, part: str) -> float | None:
        """Return the share of ``builder``, ``active`` or ``watching``, 0 to 1; None without members."""
        return getattr(self, part) / self.members if self.members else None


def part_of(record: Record, first: date, last: date) -> str:
    """Return what a member is to the group: ``builder``, ``active`` or ``watching``.

    A builder spoke on a third of the days since joining and drew at least three answers from others; an
    active member spoke on one day in fourteen. Both are measured by days and answers, so that flooding
    makes nobody a builder.

    Args:
        record: Of the period.
        first, last: The period, both days included.
    """
    since = first if record.joined is None else max(first, record.joined)
    days = max(1, (last - since).days + 1)
    if record.days >= BUILDS * days and record.got >= ANSWERED:
        return "builder"
    return "active" if record.days and record.days >= TAKES_PART * days else "watching"


def structure(records: Iterable[Record], first: date, last: date) -> Structure:
    """Count members by what they are; see ``part_of``. Staff and warm-up members do not belong in it."""
    found = [part_of(record, first, last) for record in records]
    return Structure(*(found.count(part) for part in ("builder", "active", "watching")))


def archetype(record: Record, today: date, weeks: int, usual: float) -> str:
    """Return of which kind a member is, one of ``ARCHETYPES``.

    What comes first in their order counts: a newcomer is not silent yet, and who came back is not loyal.

    Args:
        record: Of the period that ends today.
        today: The owner's day.
        weeks: Weeks of the period.
        usual: Messages of the middle speaker in the period.
    """
    if record.joined is not None and (today - record.joined).days < NEW_DAYS:
        return "newcomer"
    if record.last is None:
        return "silent"
    if (today - record.last).days >= QUIET_DAYS:
        return "gone_quiet"
    if record.back is not None and (today - record.back).days < BACK_DAYS:
        return "came_back"
    return _kind(record, weeks, usual)


def records(
    talks: Iterable[Talk],
    joined: Mapping[int, date | None],
    signs: Mapping[int, Iterable[date]],
    first: date,
) -> list[Record]:
    """Return what each member did.

    Args:
        talks: Of the period.
        joined: Every member there now, and the day they joined.
        signs: Of each member every day on which they spoke or checked in, those before the period too.
        first: The first day of the period.
    """
    by_who: dict[int, list[Talk]] = {}
    for talk in talks:
        by_who.setdefault(talk.who, []).append(talk)
    return [
        _record(who, day, by_who.get(who, []), sorted(set(signs.get(who, ()))), first)
        for who, day in joined.items()
    ]


def _record(who: int, joined: date | None, talks: list[Talk], signs: list[date], first: date) -> Record:
    breaks = [later for one, later in pairwise(signs) if (later - one).days >= QUIET_DAYS]
    return Record(
        who=who,
        joined=joined,
        days=len({talk.day for talk in talks}),
        messages=sum(talk.messages for talk in talks),
        got=sum(talk.got for talk in talks),
        shared=sum(talk.shared for talk in talks),
        last=signs[-1] if signs else None,
        back=breaks[-1] if breaks else None,
        weeks=len({day.isocalendar()[:2] for day in signs if day >= first}),
    )


def _kind(record: Record, weeks: int, usual: float) -> str:
    messages = record.messages
    if messages and messages >= TALKS * usual and record.got < HEARD * messages:
        return "talker"
    if record.shared >= SHARED and record.shared >= SHARES * messages:
        return "sharer"
    return "loyal" if weeks and record.weeks >= LOYAL * weeks else "regular"
