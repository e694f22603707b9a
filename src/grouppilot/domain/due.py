"""What is due on a day: a pure function of items in versions, group life, rest and working days."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from grouppilot.domain.calendars import RestRange, WorkingDays, silenced
from grouppilot.domain.days import DAY_START, sort_minute
from grouppilot.domain.recurrence import Life, LifeSpan, Rule, falls_on
from grouppilot.domain.refusals import Refused

ARCHIVED = "archived"
LIVE_STAGES = frozenset({"recruiting", "running", "closing"})
"""Stages of the groups that "all groups" stands for."""

EARLY_STAGES = frozenset({"preparing", "recruiting"})
"""Stages that lie before a group's start day."""

_DUE_ID = re.compile(r"(e?)([1-9][0-9]{0,17})\.(0|[1-9][0-9]{0,17})\.([0-9]{4}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True)
class ItemVersion:
    """What an item says from one day on.

    Args:
        item_id: The item's lineage: the same through all its versions.
        version_id: This version; of two valid from the same day the higher one holds.
        valid_from: First owner's day it holds.
        title: What to do.
        minute: Time of day in minutes since midnight, or None.
        rule: When it recurs.
        must: It carries the streak.
        minutes: How long it takes.
        figures: Labels of the figures to note.
        of_members: The first figure is read against the number of members.
        stages: Due only while the group is in one of these; empty for any.
        status: Paused and ended items are not due.
        position: The owner's own order.
        text_id: The script or pool to post.
        role: Key of the role that does it.
        responsible: Name of the person who does it.
        audience: "owner" belongs to no group; "groups" to those listed for the item; "all" to every group
            that recruits, runs or closes (or, when ``stages`` are given, that is in one of them).
    """

    item_id: int
    version_id: int
    valid_from: date
    title: str
    minute: int | None
    rule: Rule
    must: bool = False
    minutes: int = 0
    figures: tuple[str, ...] = ()
    of_members: bool = False
    stages: frozenset[str] = frozenset()
    status: Literal["active", "paused", "ended"] = "active"
    position: int = 0
    text_id: int | None = None
    role: str | None = None
    responsible: str | None = None
    audience: Literal["owner", "groups", "all"] = "groups"


@dataclass(frozen=True)
class GroupFacts:
    """What decides whether a group has anything due."""

    group_id: int
    life: LifeSpan
    stage: str
    archived: bool = False


class DueKey(NamedTuple):
    """What a tick is kept under: an item, or an entry of the calendar as the negative of its number."""

    item_id: int
    group_id: int | None
    day: date

    @property
    def is_entry(self) -> bool:
        """Whether it is an entry of the calendar."""
        return self.item_id < 0


@dataclass(frozen=True)
class Due:
    """One item for one group, or for the owner alone, on one day."""

    item_id: int
    group_id: int | None
    day: date
    version: ItemVersion

    @property
    def key(self) -> DueKey:
        """What its tick is kept under."""
        return DueKey(self.item_id, self.group_id, self.day)

    @property
    def id(self) -> str:
        """Its key as text, as `due_id` writes it."""
        return due_id(*self.key)


def due_id(item_id: int, group_id: int | None, day: date) -> str:
    """Write a key as text: ``"12.3.2026-06-11"``, an entry's with an ``e`` before it; group 0 for none."""
    number = f"e{-item_id}" if item_id < 0 else str(item_id)
    return f"{number}.{group_id or 0}.{day.isoformat()}"


def parse_due_id(text: str) -> DueKey:
    """Read a key that `due_id` wrote.

    Raises:
        Refused: ``bad_due_id`` with ``id``, for any other text.
    """
    found = _DUE_ID.fullmatch(text)
    try:
        if found:
            number = -int(found[2]) if found[1] else int(found[2])
            return DueKey(number, int(found[3]) or None, date.fromisoformat(found[4]))
    except ValueError:
        pass
    raise Refused("bad_due_id", id=text)


def version_on(versions: Sequence[ItemVersion], day: date) -> ItemVersion | None:
    """Return the version that holds on ``day``: the latest valid by then, or None before the first."""
    if len(versions) == 1:  # as most items have one, and there may be thousands of items
        return versions[0] if versions[0].valid_from <= day else None
    valid = (version for version in versions if version.valid_from <= day)
    return max(valid, key=lambda version: (version.valid_from, version.version_id), default=None)


def due_on(
    day: date,
    items: Mapping[int, Sequence[ItemVersion]],
    audience: Mapping[int, frozenset[int]],
    groups: Mapping[int, GroupFacts],
    rests: Iterable[RestRange],
    calendar: WorkingDays,
    day_start: int = DAY_START,
) -> list[Due]:
    """List what is due on an owner's day.

    Archived and resting groups have nothing due. Before a group's start and after its end only rules of
    its life fall, and what is bound to a stage before the start, such as renewing the code while it recruits.

    Args:
        day: The owner's day.
        items: All versions of each item, by item; the earliest says since when the item exists.
        audience: Groups of each item whose audience is "groups".
        groups: Facts of every group, by its id.
        rests: All rest ranges.
        calendar: Working days of the region.
        day_start: Minutes since midnight at which a day begins; for the order only.

    Returns:
        One entry an item and group, in the order of the day: by time (after midnight late, no time last),
        then the owner's order, item and group.
    """
    silent = silenced(day, rests)
    if None in silent:  # everything rests
        return []
    awake = _awake(groups, silent)
    found: list[Due] = []
    for item_id, versions in items.items():
        version = version_on(versions, day)
        if version is None or version.status != "active":
            continue
        since = versions[0].valid_from if len(versions) == 1 else min(each.valid_from for each in versions)
        if version.audience == "owner":
            if _falls_alone(version, since, day, calendar):
                found.append(Due(item_id, None, day, version))
            continue
        for group_id in awake if version.audience == "all" else audience.get(item_id, ()):
            facts = awake.get(group_id)
            if facts is not None and _falls_for(facts, version, since, day, calendar):
                found.append(Due(item_id, group_id, day, version))
    return sorted(found, key=lambda due: _order(due, day_start))


def _awake(groups: Mapping[int, GroupFacts], silent: Collection[int | None]) -> dict[int, GroupFacts]:
    return {
        group_id: facts
        for group_id, facts in groups.items()
        if not facts.archived and facts.stage != ARCHIVED and group_id not in silent
    }


def _falls_alone(version: ItemVersion, since: date, day: date, calendar: WorkingDays) -> bool:
    return falls_on(version.rule, day, LifeSpan(), calendar, since)


def _falls_for(
    group: GroupFacts, version: ItemVersion, since: date, day: date, calendar: WorkingDays
) -> bool:
    stages = version.stages or (LIVE_STAGES if version.audience == "all" else None)
    if stages is not None and group.stage not in stages:
        return False
    early = bool(version.stages & EARLY_STAGES)
    if not isinstance(version.rule, Life) and not _lives(group.life, day, early=early):
        return False
    start = group.life.start or since
    return falls_on(version.rule, day, group.life, calendar, min(start, since) if early else start)


def _lives(life: LifeSpan, day: date, *, early: bool) -> bool:
    begun = early or life.start is None or day >= life.start
    return begun and (life.end is None or day <= life.end)


def _order(due: Due, day_start: int) -> tuple[int, int, int, int]:
    return (
        sort_minute(due.version.minute, day_start),
        due.version.position,
        due.item_id,
        due.group_id or 0,
    )
