"""One group in sight: its figures and needs, its ladder and moves, its stages and what comes with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.lifecycle import Part, day_of, part_of
from grouppilot.domain.positioning import Completeness, completeness
from grouppilot.domain.recurrence import LifeSpan, rule_from
from grouppilot.files.positionings import suggested
from grouppilot.store import group_queries, ladder_queries, positioning_queries
from grouppilot.store.brands import Brand
from grouppilot.store.groups import Group
from grouppilot.usecases import group_cards, groups, ladders, moves
from grouppilot.usecases.group_cards import GroupCard
from grouppilot.usecases.ladders import LadderView
from grouppilot.usecases.workspace import Workspace

READS = (*group_cards.READS, "ladder", "stage_change", "rest_range", "check_up")
"""The tables whose changes concern a group's overview."""


@dataclass(frozen=True)
class StageEntry:
    """A stage a group entered on a day."""

    stage: str
    day: date


@dataclass(frozen=True)
class LifeItem:
    """An item that opens or closes a group.

    Attributes:
        when: Its recurrence as a table.
        day: The first day it falls on; None where it comes round, or the group has no such day yet.
        state: ``done`` or ``skipped`` where that day was answered, ``missed`` where it passed, else ``open``.
    """

    item_id: int
    title: str
    part: Part
    when: dict[str, Any]
    day: date | None
    minute: int | None
    must: bool
    state: str


@dataclass(frozen=True)
class MoveCounts:
    """Open moves into a group and out of it, and those done in the last 30 days."""

    coming: int
    leaving: int
    came: int
    left: int


@dataclass(frozen=True)
class GroupOverview:
    """Everything the overview of one group shows.

    Attributes:
        completeness: Of its positioning.
        brand: The name of its brand, "" without one.
        ladder: The ladder it stands on; None where it stands on none. ``rung`` is its place there.
        ladders: All ladders, to choose from: id and name.
        stages: When it entered its stages, oldest first.
        items: What opens it and what closes it, by day.
    """

    card: GroupCard
    completeness: Completeness
    brand: str
    ladder: LadderView | None
    rung: str
    ladders: tuple[tuple[int, str], ...]
    moves: MoveCounts
    stages: tuple[StageEntry, ...]
    items: tuple[LifeItem, ...]

    def since(self) -> date | None:
        """Return the day on which it entered the stage it is in; None where nobody noted it."""
        now = self.card.row.form.stage
        return next((entry.day for entry in reversed(self.stages) if entry.stage == now), None)


def overview(ws: Workspace, group_id: int, *, counting_open: bool = False) -> GroupOverview:
    """Return one group in sight; see ``groups.listed`` for ``counting_open``.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        card = group_cards.card_in(session, ws, group_id, counting_open=counting_open)
        brand = session.get(Brand, group.brand_id) if group.brand_id is not None else None
        entries = group_queries.stage_changes(session, group_id)
        return GroupOverview(
            card=card,
            completeness=_completeness(session, group, card.row.today),
            brand=brand.name if brand else "",
            ladder=ladders.ladder_of(session, group),
            rung=group.rung,
            ladders=tuple((row.id, row.name) for row in ladder_queries.ladders(session)),
            moves=_moves(session, group_id, card.row.today),
            stages=tuple(StageEntry(row.stage, row.day) for row in entries),
            items=_items(session, group, card.row.today),
        )


def _completeness(session: Session, group: Group, today: date) -> Completeness:
    kept = positioning_queries.positioning(session, group.id)
    pack = positioning_queries.packs(session, group.id).get(group.id, "")
    return completeness(kept.answers if kept else {}, suggested(pack, group.language), today)


def _moves(session: Session, group_id: int, today: date) -> MoveCounts:
    open_moves = ladder_queries.open_counts(session)
    coming = sum(count for _source, target, count, _day in open_moves if target == group_id)
    leaving = sum(count for source, _target, count, _day in open_moves if source == group_id)
    came, left = ladder_queries.done_counts(session, group_id, today - moves.LATELY)
    return MoveCounts(coming, leaving, came, left)


def _items(session: Session, group: Group, today: date) -> tuple[LifeItem, ...]:
    life = LifeSpan(group.start, group.end)
    found = group_queries.active_items(session, group.id)
    states = group_queries.states_of(session, group.id, [row.item_id for row in found])
    items = [item for row in found if (item := _item(row, life, states, today)) is not None]
    return tuple(
        sorted(items, key=lambda item: (item.part != "opening", item.day or date.max, item.minute or 0))
    )


def _item(row: Any, life: LifeSpan, states: Sequence[tuple[int, date, str]], today: date) -> LifeItem | None:
    rule = rule_from(row.rule)
    part = part_of(rule, row.stages, life)
    if part is None:
        return None
    day = day_of(rule, life)
    given = next((state for item, due, state in states if (item, due) == (row.item_id, day)), None)
    state = given or ("missed" if day is not None and day < today and day >= row.created else "open")
    return LifeItem(row.item_id, row.title, part, row.rule, day, row.minute, row.must, state)
