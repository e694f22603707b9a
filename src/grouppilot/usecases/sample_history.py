"""What the owner of the sample workspace did in the last 180 days, and today until now."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.days import instant_of, sort_minute
from grouppilot.domain.due import Due
from grouppilot.store.checklists import SettledDay, SettledDue, Tick
from grouppilot.store.scripts import Script, ScriptText, TextUse
from grouppilot.store.settled_queries import freeze
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.sample_groups import SampleGroup
from grouppilot.usecases.sample_rows import SampleRows

HISTORY_DAYS = 180
STREAK = 23  # days up to yesterday on which every must-do was met
OPEN_TODAY = 6  # items that stay open today, however late it is
CATCH_UP_DAYS = 4  # how far back the unanswered items lie
WEAK_DAYS = range(88, 101)  # days ago: the owner was ill
UNTIMED = 1080  # when items without a time of day are ticked, in minutes

REASONS = {
    "zh_CN": ("群里正热聊，不打断", "与昨天内容重复", "节假日不打扰", "素材未到", "临时出差"),
    "en": (
        "The group was busy talking",
        "Same as yesterday",
        "Public holiday",
        "Material was late",
        "Travelling",
    ),
}
NOTES = {
    "zh_CN": ("反应不错，下周再用一次", "提问的人比发言的多", "配图换成实拍效果更好"),
    "en": ("Good answers, use it again", "Photos helped", "Two newcomers spoke for the first time"),
}
FEW = ("新", "newcomer", "joined")
MONEY = ("销售", "金额", "营业", "sales", "amount", "revenue")

Routine = tuple[int, int | None]


@dataclass
class _Diary:
    """What is needed to write the past."""

    rows: SampleRows
    plan: Plan
    groups: Mapping[int, SampleGroup]
    pools: Mapping[int, Sequence[int]]
    words: Mapping[int, int]  # of each version, as they are settled
    used: dict[tuple[int, int | None], int] = field(default_factory=dict)

    @property
    def rng(self) -> Random:
        return self.rows.rng

    def language(self, due: Due) -> str:
        return self.groups[due.group_id].language if due.group_id else "zh_CN"

    def instant(self, due: Due, minutes: float) -> datetime:
        """Return the moment some minutes after an item's time, never later than now."""
        minute = UNTIMED if due.version.minute is None else due.version.minute
        settings = self.plan.settings
        at = instant_of(due.day, minute, settings.zoneinfo, settings.day_start)
        return min(at + timedelta(minutes=minutes), self.rows.moment)


def add_history(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Add the settled days with their ticks, figures and pool texts, then today's ticks until now.

    Args:
        rows: Where they are collected.
        groups: The sample groups by number.
        session: Has groups and items written already; what is due is computed as it is for owners.
        today: The owner's day.
    """
    first = today - timedelta(days=HISTORY_DAYS)
    plan = Plan.load(session, rows.moment, first, today)
    days = {day: plan.due(day) for day in (first + timedelta(days=n) for n in range(HISTORY_DAYS))}
    words = freeze(session, {due.version.version_id for found in days.values() for due in found})
    diary = _Diary(rows, plan, groups, _pools(session), words)
    unanswered = _catch_up(days, today)
    for day, found in days.items():
        _live_day(diary, day, found, (today - day).days, unanswered)
    _live_today(diary, plan.due(today))


def _pools(session: Session) -> dict[int, list[int]]:
    """Return the texts of each pool in order."""
    query = select(ScriptText.script_id, ScriptText.id).join(Script, Script.id == ScriptText.script_id)
    pools: dict[int, list[int]] = {}
    for script, text in session.execute(query.where(Script.pool).order_by(ScriptText.position)):
        pools.setdefault(script, []).append(text)
    return pools


def _catch_up(days: Mapping[date, Iterable[Due]], today: date) -> set[tuple[Routine, date]]:
    """Choose three routines that were left unanswered of late, one of them for several days in a row."""
    missable: dict[Routine, list[date]] = {}
    for ago in range(1, CATCH_UP_DAYS + 1):
        for due in days[today - timedelta(days=ago)]:
            if not due.version.must and due.group_id:
                missable.setdefault((due.item_id, due.group_id), []).append(due.day)
    often = sorted(missable, key=lambda routine: -len(missable[routine]))
    chosen: dict[int | None, Routine] = {}
    for routine in often:
        if len(chosen) < 3:  # a group each
            chosen.setdefault(routine[1], routine)
    spans = zip(chosen.values(), (3, 1, 1), strict=False)
    return {(routine, day) for routine, span in spans for day in missable[routine][:span]}


def _live_day(
    diary: _Diary, day: date, found: list[Due], ago: int, unanswered: set[tuple[Routine, date]]
) -> None:
    spoilt = next((due for due in found if due.version.must), None) if ago == STREAK + 1 else None
    ended = instant_of(day, diary.plan.settings.day_start, diary.plan.settings.zoneinfo) + timedelta(days=1)
    diary.rows.add_unnumbered(SettledDay, [{"day": day, "at": ended}])
    lapse = diary.rng.triangular(0, 0.75, 0.02) + (0.3 if ago in WEAK_DAYS else 0)
    for due in found:
        open_still = ((due.item_id, due.group_id), day) in unanswered
        state = "missed" if open_still or due is spoilt else _outcome(diary.rng, due, ago, lapse)
        diary.rows.add(
            SettledDue,
            day=day,
            item_id=due.item_id,
            group_id=due.group_id,
            version_id=diary.words[due.version.version_id],
            must=due.version.must,
            minutes=due.version.minutes,
            state=state,
        )
        if not open_still:
            _answer(diary, due, state)


def _outcome(rng: Random, due: Due, ago: int, lapse: float) -> str:
    """Draw how an item ended: what is no must-do falls through on busy days, by a chance of ``lapse``."""
    if due.version.must and ago <= STREAK:
        return "done" if rng.random() < 0.95 else "skipped"
    if rng.random() >= (lapse * 0.15 if due.version.must else lapse):
        return "done"
    recent = ago <= CATCH_UP_DAYS
    return "skipped" if recent or rng.random() < 0.25 else "missed"


def _live_today(diary: _Diary, found: list[Due]) -> None:
    """Tick most of what is due by now, and leave enough to do."""
    start = diary.plan.settings.day_start
    by_now = [due for due in found if diary.instant(due, 0) < diary.rows.moment - timedelta(minutes=25)]
    by_now.sort(key=lambda due: sort_minute(due.version.minute, start))
    late = [due for due in by_now if diary.rng.random() < 0.1 and not due.version.must]
    kept = _of_each_kind(found)
    ticked = [due for due in by_now if due not in late and due not in kept]
    skipped = next((due for due in ticked if not due.version.must), None)
    for due in ticked[: max(0, len(found) - OPEN_TODAY)]:
        _answer(diary, due, "skipped" if due is skipped else "done")


def _of_each_kind(found: Sequence[Due]) -> list[Due]:
    """Choose what waits even late at night: a run of several groups, a figure to note, texts to copy."""
    times = Counter(due.item_id for due in found)
    runs = [due.item_id for due in found if times[due.item_id] > 2 and due.version.text_id]
    single = [due for due in found if times[due.item_id] == 1]
    figures = [due for due in single if due.version.figures]
    texts = [due for due in single if due.version.text_id and not due.version.figures]
    texts.sort(key=lambda due: not due.version.must)  # what can be skipped, first of all
    return [due for due in found if runs and due.item_id == runs[-1]] + figures[-1:] + texts[-4:]


def _answer(diary: _Diary, due: Due, state: str) -> None:
    rng = diary.rng
    delay = 900 + rng.random() * 120 if state == "missed" else _delay(rng)
    at = diary.instant(due, delay)
    done, words = state == "done", diary.language(due)
    members = _members(diary, due) if done and due.version.of_members else None
    offset = at.astimezone(diary.plan.settings.zoneinfo).utcoffset() or timedelta()
    diary.rows.add(
        Tick,
        item_id=due.item_id,
        group_id=due.group_id,
        due=due.day,
        state=state,
        figures=_figures(rng, due, members) if done else {},
        members=members,
        reason=rng.choice(REASONS[words]) if state == "skipped" else "",
        note=rng.choice(NOTES[words]) if done and rng.random() < 0.015 else "",
        at=at,
        at_offset=offset // timedelta(minutes=1),
    )
    pool = diary.pools.get(due.version.text_id or 0)
    if done and pool:
        _use_next(diary, due, pool, at)


def _delay(rng: Random) -> float:
    """Draw how many minutes after its time an item is ticked: mostly soon, now and then hours late."""
    return rng.uniform(40, 150) if rng.random() < 0.08 else rng.uniform(0, 18)


def _members(diary: _Diary, due: Due) -> int | None:
    if due.group_id is None:
        return None
    ago = (diary.plan.today - due.day).days
    return max(10, int(diary.groups[due.group_id].active * (1 - 0.002 * ago)))


def _figures(rng: Random, due: Due, members: int | None) -> dict[str, int]:
    figures: dict[str, int] = {}
    for place, label in enumerate(due.version.figures):
        if place == 0 and members:
            figures[label] = int(members * rng.uniform(0.68, 0.84))
        elif any(word in label.lower() for word in MONEY):
            figures[label] = rng.randint(60, 420) * 10
        elif any(word in label.lower() for word in FEW):
            figures[label] = rng.choice((0, 0, 1, 1, 2, 2, 3, 4, 6))
        else:
            figures[label] = max(0, round(rng.gauss(9, 5)))
    return figures


def _use_next(diary: _Diary, due: Due, pool: Sequence[int], at: datetime) -> None:
    key = (due.version.text_id or 0, due.group_id)
    place = diary.used.get(key, 0)
    diary.used[key] = place + 1
    diary.rows.add(
        TextUse,
        text_id=pool[place % len(pool)],
        group_id=due.group_id,
        item_id=due.item_id,
        due=due.day,
        at=at,
    )
