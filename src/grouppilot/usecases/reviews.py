"""The weekly review: diary, routine, content and figures of a week side by side, and what was decided."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.diaries import Sum, Week, sum_known, week_of
from grouppilot.domain.entries import KINDS
from grouppilot.domain.settling import state_of
from grouppilot.store import review_queries as queries
from grouppilot.store.groups import Group, all_groups
from grouppilot.usecases import decisions, diaries, groups, review_newcomers
from grouppilot.usecases.decisions import DecisionRow
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.unsettled import unsettled
from grouppilot.usecases.workspace import Workspace

READS = (
    *("diary", "decision", "chat_group", "tick", "publication", "entry", "entry_result"),
    *("membership", "membership_spell", "step_mark", "ritual", "ritual_step", "setting"),
)
"""The tables whose changes concern a review."""


Answers = Counter[tuple[date, int | None, str]]
"""How many of what was due on a day in a group ended in a state."""


@dataclass(frozen=True)
class Routine:
    """How the checklist went on the days of the week that ended; nothing due leaves all at zero."""

    done: int = 0
    skipped: int = 0
    missed: int = 0

    @property
    def due(self) -> int:
        """How much was due."""
        return self.done + self.skipped + self.missed


@dataclass(frozen=True)
class Posts:
    """What was posted, and what came of it as far as that is known.

    Attributes:
        kind: One of the five kinds; empty for what has none, and for all of them together.
        published: Entries that were posted, each once however many groups it went to.
    """

    kind: str
    published: int
    reached: Sum
    responded: Sum
    converted: Sum


@dataclass(frozen=True)
class Figures:
    """Who was there, came and went. None where that is not known, which is not zero.

    Attributes:
        members: At the end of the week, or now while it runs.
        finished: Newcomers who did the last required step of their onboarding in this week; None where no
            ritual is kept.
    """

    members: int | None = None
    joins: int | None = None
    leaves: int | None = None
    finished: int | None = None


@dataclass(frozen=True)
class GroupWeek:
    """The week of one group.

    Attributes:
        moods: How it felt on each of the seven days; empty where nobody said.
        written: On how many of them the diary was written.
        days: On how many there was something to write: those that have begun.
    """

    id: int
    name: str
    moods: tuple[str, ...]
    written: int
    days: int
    routine: Routine
    posts: Posts
    figures: Figures


@dataclass(frozen=True)
class Review:
    """One week of one group, or of all.

    Attributes:
        group_id: None for all groups; ``group``, ``language`` and ``platform`` are empty then.
        today: The owner's day. The week runs while it is in it: that day counts nowhere as ended.
        diary: What was written, by day, the first day first.
        days: The routine of each day of the week, of those that ended.
        kinds: Posts by kind, kinds without any left out; ``posts`` are all of them together.
        groups: Each group by itself; one where one was asked for.
        carried: Decisions from weeks before that were open when this one began.
        decided: Those of this week.
    """

    group_id: int | None
    group: str
    language: str
    platform: str
    week: Week
    today: date
    diary: tuple[DiaryRow, ...]
    days: Mapping[date, Routine]
    routine: Routine
    kinds: tuple[Posts, ...]
    posts: Posts
    figures: Figures
    groups: tuple[GroupWeek, ...]
    carried: tuple[DecisionRow, ...]
    decided: tuple[DecisionRow, ...]

    @property
    def running(self) -> bool:
        """Whether the week has not ended yet."""
        return self.today <= self.week.last


def review(
    ws: Workspace, group_id: int | None = None, day: date | None = None, first_weekday: int = 0
) -> Review:
    """Return the week in which a day lies.

    Args:
        ws: The workspace.
        group_id: One group; None for all that are not archived.
        day: Any day of the week; today when None.
        first_weekday: On which weekday weeks begin; 0 is Monday.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        week = week_of(day or plan.today, first_weekday)
        shown = _shown(session, group_id)
        seen = _Week(session, plan, week, group_id, [group.id for group in shown])
        rows = [seen.group(group) for group in shown]
        kept = decisions.rows_in(session, plan.today, group_id, week.first, week.last)
        return Review(
            group_id=group_id,
            group=shown[0].name if group_id is not None else "",
            language=shown[0].language if group_id is not None else "",
            platform=shown[0].platform if group_id is not None else "",
            week=week,
            today=plan.today,
            diary=tuple(seen.diary),
            days={each: _routine(seen.answers, day=each) for each in week.days() if each < plan.today},
            routine=_routine(seen.answers),
            kinds=seen.kinds(),
            posts=_posts("", seen.posts),
            figures=_together([row.figures for row in rows]),
            groups=tuple(rows),
            carried=tuple(row for row in kept if row.decided < week.first),
            decided=tuple(row for row in kept if row.decided >= week.first),
        )


def _shown(session: Session, group_id: int | None) -> list[Group]:
    if group_id is not None:
        return [groups.alive(session, group_id)]
    return all_groups(session, archived=False)


class _Week:
    """All that is read of a week, once for all its groups."""

    def __init__(
        self, session: Session, plan: Plan, week: Week, group_id: int | None, ids: Sequence[int]
    ) -> None:
        self.plan, self.week = plan, week
        asked = {group_id} if group_id is not None else {None, *ids}
        found = diaries.rows_in(session, group_id, week.first, week.last)
        self.diary = sorted((row for row in found if row.group_id in asked), key=lambda row: row.day)
        self.answers = _answers(session, plan, week, asked)
        posts = queries.posts(session, week.first, week.last)
        self.posts = [row for row in posts if row.group_id in asked]
        self.members = {
            row.group_id: row for row in queries.members(session, group_id, week.first, week.last)
        }
        self._written: dict[int | None, dict[date, DiaryRow]] = defaultdict(dict)
        for row in self.diary:
            self._written[row.group_id][row.day] = row
        self._answered: dict[int | None, Answers] = defaultdict(Counter)
        for key, count in self.answers.items():
            self._answered[key[1]][key] = count
        self._posted: dict[int | None, list[Any]] = defaultdict(list)
        for post in self.posts:
            self._posted[post.group_id].append(post)
        self.finished = review_newcomers.finished(session, week, plan.today, ids)

    def group(self, group: Group) -> GroupWeek:
        mine = self._written[group.id]
        begun = [day for day in self.week.days() if day <= self.plan.today]
        return GroupWeek(
            id=group.id,
            name=group.name,
            moods=tuple(mine[day].mood if day in mine else "" for day in self.week.days()),
            written=len(mine),
            days=len(begun),
            routine=_routine(self._answered[group.id]),
            posts=_posts("", self._posted[group.id]),
            figures=self._figures(group.id),
        )

    def kinds(self) -> tuple[Posts, ...]:
        by_kind = defaultdict(list)
        for row in self.posts:
            by_kind[row.kind].append(row)
        return tuple(_posts(kind, by_kind[kind]) for kind in (*KINDS, "") if by_kind[kind])

    def _figures(self, group_id: int) -> Figures:
        row = self.members.get(group_id)
        made = Figures(finished=self.finished.get(group_id))
        if row is None or self.week.first > self.plan.today:
            return made
        return replace(made, members=row.there, joins=row.joins, leaves=row.leaves)


def _answers(session: Session, plan: Plan, week: Week, asked: Collection[int | None]) -> Answers:
    """Count what was due on the days that ended: as they were settled, else as they would be."""
    found: Answers = Counter()
    for row in queries.answers(session, week.first, week.last):
        found[row.day, row.group_id, row.state] += row.count
    for due, answer in unsettled(session, plan, week.first):
        if due.day <= week.last:
            found[due.day, due.group_id, state_of(answer, due.day, plan.today).value] += 1
    return Counter({key: count for key, count in found.items() if key[1] in asked})


def _routine(found: Answers, day: date | None = None) -> Routine:
    states: Counter[str] = Counter()
    for (on, _group, state), count in found.items():
        if day in (None, on):
            states[state] += count
    return Routine(states["done"], states["skipped"], states["missed"])


def _posts(kind: str, rows: Sequence[Any]) -> Posts:
    return Posts(
        kind,
        len({row.entry_id for row in rows}),
        sum_known(row.reached for row in rows),
        sum_known(row.responded for row in rows),
        sum_known(row.converted for row in rows),
    )


def _together(found: Iterable[Figures]) -> Figures:
    rows = list(found)
    return Figures(
        sum_known(row.members for row in rows).total,
        sum_known(row.joins for row in rows).total,
        sum_known(row.leaves for row in rows).total,
        sum_known(row.finished for row in rows).total,
    )
