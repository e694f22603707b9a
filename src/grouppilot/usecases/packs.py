"""Packs: looked at with the minutes they take, applied to groups, started as groups, saved and opened."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from grouppilot.domain.packs import DayLoad, Pack, PackItem, minutes_a_day
from grouppilot.domain.platforms import usual_seats
from grouppilot.domain.recurrence import Daily, Life, LifeSpan, Rule, Weekly, Working
from grouppilot.domain.refusals import Refused
from grouppilot.files import packs as files
from grouppilot.store import pack_queries
from grouppilot.usecases import agenda, groups, pack_apply, pack_saving, rule_sets, settings
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.workspace import Workspace

AHEAD = 28
"""Days over which the minutes a day are taken."""

UNTOUCHED = agenda.UNTOUCHED | {"person", "membership", "membership_spell", "script_text"}
"""Tables of which the minutes that all items take do not depend."""


@dataclass(frozen=True)
class PackCard:
    """A ready-made pack as a list shows it; ``used_by`` counts the groups that run items of it."""

    id: str
    name: str
    summary: str
    items: int
    texts: int
    used_by: int
    rules: int = 0


@dataclass(frozen=True)
class PreviewItem:
    """An item of a pack before it is applied.

    Attributes:
        time: Minutes since midnight, or None.
        when: Its recurrence as a table.
        texts: What it has to post; ``pool`` tells that each group gets the next unused one.
        new: The group neither has nor had it, so that applying the pack adds it.
    """

    key: str
    title: str
    time: int | None
    when: Mapping[str, Any]
    minutes: int
    must: bool
    figures: tuple[str, ...]
    texts: tuple[str, ...]
    pool: bool
    new: bool


@dataclass(frozen=True)
class Preview:
    """What a pack holds, by day and time, and what it takes.

    Attributes:
        days: Over how many days, from the first one that counts, the minutes are taken.
        minutes_average: Of the new items of the pack alone, a day.
        minutes_busiest: The same on the fullest day.
        together_average: With everything that runs already, a day.
        together_busiest: The same on the fullest day.
        rules: How many rules it holds; ``rules_new`` of them would be new to the group.
        steps: Of the ritual that the group would get; 0 where it has one of its own, or the pack has none.
    """

    pack_id: str
    name: str
    summary: str
    items: tuple[PreviewItem, ...]
    days: int
    minutes_average: float
    minutes_busiest: int
    together_average: float
    together_busiest: int
    rules: int = 0
    rules_new: int = 0
    steps: int = 0


@dataclass(frozen=True)
class Applied:
    """How many items of a pack were added to a group, and how many it had or had had already."""

    added: int
    kept: int


def listed(ws: Workspace, language: str) -> list[PackCard]:
    """Return the ready-made packs in a language, in the order they are offered."""
    with ws.read() as session:
        used = pack_queries.groups_using(session)
    return [
        PackCard(
            id=pack.id,
            name=pack.name,
            summary=pack.summary,
            items=len(pack.items),
            texts=sum(len(text.texts) for text in pack.texts),
            used_by=used.get(pack.id, 0),
            rules=len(pack.rules),
        )
        for pack in files.builtin_packs(language)
    ]


def read_builtin(language: str) -> None:
    """Read the ready-made packs in a language before they are asked for; they are kept from then on."""
    files.builtin_packs(language)


def builtin(pack_id: str, language: str) -> Pack:
    """Return a ready-made pack.

    Raises:
        Refused: ``pack_unknown`` with ``id``.
    """
    for pack in files.builtin_packs(language):
        if pack.id == pack_id:
            return pack
    raise Refused("pack_unknown", id=pack_id)


def builtin_for(ws: Workspace, pack_id: str, group_id: int) -> Pack:
    """Return a ready-made pack in the language of a group.

    Raises:
        Refused: ``pack_unknown``, ``group_unknown``.
    """
    return builtin(pack_id, groups.form_of(ws, group_id).language)


def open_file(path: Path) -> Pack:
    """Return the pack in a file, to preview and apply.

    Raises:
        Refused: ``not_a_pack``, ``pack_too_large`` or ``bad_pack``, each with ``path``.
    """
    return files.read_pack(path)


def preview(ws: Workspace, pack: Pack, *, group_id: int | None = None, start: date | None = None) -> Preview:
    """Return what a pack would bring, and the minutes a day it takes alone and with all that runs.

    The minutes are those of the next 28 days from today, or from the start day where that is later; of fewer
    days where the group ends before.

    Args:
        ws: The workspace.
        pack: The pack.
        group_id: The group it would be applied to; None for a new group.
        start: Start day of the new group; today when None.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        new, life, stage = list(pack.items), _life(pack, start or today), pack.group.stage
        group = None if group_id is None else groups.alive(session, group_id)
        fresh = group is None or group.ritual_id is None
        steps = sum(len(ritual.steps) for ritual in pack.ritual[:1]) if fresh else 0
        rules_new = len(rule_sets.from_pack(session, pack, group, today))
        if group is not None:
            new = pack_apply.new_items(session, pack, group)
            life, stage = LifeSpan(group.start, group.end), group.stage
        days = _days(life, today)
        plan = Plan.load(session, ws.now(), days[0], days[-1])
    running = ws.memory.get(("load", *days), lambda: _load(plan, days), UNTOUCHED)
    counted = [item for item in new if not item.stages or stage in item.stages]
    alone = minutes_a_day(counted, life, plan.calendar, days)
    together = alone + running
    return Preview(
        pack_id=pack.id,
        name=pack.name,
        summary=pack.summary,
        items=_ordered(pack, new),
        days=len(days),
        minutes_average=alone.average,
        minutes_busiest=alone.busiest,
        together_average=together.average,
        together_busiest=together.busiest,
        rules=len(pack.rules),
        rules_new=rules_new,
        steps=steps,
    )


def apply(ws: Workspace, pack: Pack, group_id: int, *, by: object = None) -> Applied:
    """Add a pack's items to a group from today on.

    What the group has or had from this pack stays as it is: applying a pack again doubles nothing, and
    brings back neither what was edited nor what was deleted. Days before today are left alone.

    Raises:
        Refused: ``group_unknown``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("pack.apply", by=by, pack=pack.name, group=name) as session:
        group = groups.alive(session, group_id)
        added = pack_apply.write(session, ws, pack, group, settings.today_in(session, ws))
    return Applied(added, len(pack.items) - added)


def start_group(
    ws: Workspace,
    pack: Pack,
    name: str,
    platform: str = "wechat",
    start: date | None = None,
    language: str | None = None,
    *,
    by: object = None,
) -> int:
    """Start a group from a pack, in one step, and return its id.

    Args:
        ws: The workspace.
        pack: What it gets: kind, life, rhythm, stage, length and items.
        name: Of the group.
        platform: Where it lives; it gets that platform's usual number of seats.
        start: Its day 0; today when None. What would have been due before today is not due.
        language: Of the texts it posts; the pack's when None.
        by: Whoever asks.

    Raises:
        Refused: As ``groups.add``.
    """
    with ws.write("group.start", by=by, pack=pack.name, group=name.strip()) as session:
        today = settings.today_in(session, ws)
        form = _form(pack, name, platform, start or today, language or pack.language)
        group = groups.alive(session, groups.insert(session, ws, form))
        pack_apply.write(session, ws, pack, group, today)
        return group.id


def save(ws: Workspace, group_id: int, name: str, summary: str = "") -> Pack:
    """Return the routine of a group as a pack.

    Items that are paused, ended or for every group stay out. Saved again, it is the same pack: where it was
    applied before, applying it again adds only what is new.

    Raises:
        Refused: ``pack_name_missing``, ``pack_without_items``, ``pack_text_too_long``, ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        return pack_saving.pack_of(session, group, name, summary, settings.today_in(session, ws))


def save_file(ws: Workspace, group_id: int, name: str, path: Path, summary: str = "") -> Pack:
    """Save the routine of a group as a pack file, whole or not at all, and return the pack.

    Raises:
        Refused: As ``save``; ``pack_not_written`` with ``path`` and ``reason``.
    """
    pack = save(ws, group_id, name, summary)
    files.write_pack(pack, path)
    return pack


def _life(pack: Pack, start: date) -> LifeSpan:
    return LifeSpan(start, start + timedelta(days=pack.group.days) if pack.group.days else None)


def _load(plan: Plan, days: Sequence[date]) -> DayLoad:
    return DayLoad({day: sum(due.version.minutes for due in plan.due(day)) for day in days})


def _days(life: LifeSpan, today: date) -> Sequence[date]:
    first = max(today, life.start or today)
    last = first + timedelta(days=AHEAD - 1)
    if life.end is not None and first <= life.end < last:
        last = life.end
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _form(pack: Pack, name: str, platform: str, start: date, language: str) -> groups.GroupForm:
    life = _life(pack, start)
    return groups.GroupForm(
        name=name,
        platform=platform,
        kind=pack.group.kind,
        life=pack.group.life,
        stage=pack.group.stage,
        start=life.start,
        end=life.end,
        seats=usual_seats(platform),
        rhythm=pack.group.rhythm,
        language=language,
    )


def _ordered(pack: Pack, new: Sequence[PackItem]) -> tuple[PreviewItem, ...]:
    fresh = {item.key for item in new}
    rows = sorted(pack.items, key=lambda item: (_first_day(item.rule), item.time is None, item.time or 0))
    return tuple(_row(pack, item, item.key in fresh) for item in rows)


def _row(pack: Pack, item: PackItem, new: bool) -> PreviewItem:
    text = None if item.text is None else pack.text(item.text)
    return PreviewItem(
        key=item.key,
        title=item.title,
        time=item.time,
        when=item.when,
        minutes=item.minutes,
        must=item.must,
        figures=item.figures,
        texts=() if text is None else text.texts,
        pool=text is not None and text.pool,
        new=new,
    )


# Between day 0 and day 1 of a life stands what comes round by itself, the most frequent first.
_ROUNDS: tuple[Callable[[Rule], bool], ...] = (
    lambda rule: isinstance(rule, Working) or (isinstance(rule, Daily) and rule.every == 1),
    lambda rule: isinstance(rule, Daily | Weekly),
    lambda _: True,
)


def _first_day(rule: Rule) -> float:
    if isinstance(rule, Life) and not rule.from_end:
        return min(first for first, _ in rule.days)
    place = next(place for place, fits in enumerate(_ROUNDS) if fits(rule))
    return 0.25 + 0.25 * place
