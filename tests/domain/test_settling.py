"""Days that ended stand; unanswered days make one line a routine."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.calendars import RestRange, WorkingDays
from grouppilot.domain.due import Due, DueKey, GroupFacts, ItemVersion, due_on
from grouppilot.domain.recurrence import Daily, Life, LifeSpan, Monthly, Weekly, Working
from grouppilot.domain.settling import (
    DayState,
    MissedLine,
    SettledDue,
    days_to_settle,
    is_late,
    missed_lines,
    settled_row,
    stands,
    state_of,
)
from grouppilot.domain.streaks import DayScore, score, streak

SHANGHAI = ZoneInfo("Asia/Shanghai")
FIRST, TODAY = date(2026, 6, 1), date(2026, 6, 20)


def test_the_days_since_the_last_settled_one_are_settled_but_not_today() -> None:
    assert [*days_to_settle(date(2026, 6, 17), FIRST, TODAY)] == [date(2026, 6, 18), date(2026, 6, 19)]
    assert [*days_to_settle(None, date(2026, 6, 19), TODAY)] == [date(2026, 6, 19)]
    assert [*days_to_settle(None, TODAY, TODAY)] == []
    assert [*days_to_settle(TODAY, FIRST, TODAY - timedelta(5))] == [], "a clock set back settles nothing"


def test_an_unanswered_item_is_open_until_its_day_has_ended() -> None:
    assert state_of(None, TODAY, TODAY) is DayState.OPEN
    assert state_of(None, TODAY + timedelta(1), TODAY) is DayState.OPEN
    assert state_of(None, TODAY - timedelta(1), TODAY) is DayState.MISSED
    assert [state_of(answer, FIRST, TODAY) for answer in ("done", "skipped", "missed")] == [
        *(DayState.DONE, DayState.SKIPPED, DayState.MISSED)
    ]


def test_a_settled_day_stands_once_it_has_ended() -> None:
    assert stands(FIRST, FIRST, TODAY)
    assert not stands(FIRST, None, TODAY)
    assert not stands(TODAY - timedelta(1), TODAY - timedelta(2), TODAY), "not settled yet"
    assert not stands(TODAY, TODAY + timedelta(9), TODAY), "settled by a clock that ran ahead"


def test_late_is_more_than_half_an_hour_after_its_time_or_a_later_day() -> None:
    def late(minute: int | None, day: int, hour: int, past: int) -> bool:
        answered = datetime(2026, 6, day, hour, past, tzinfo=SHANGHAI)
        return is_late(date(2026, 6, 11), minute, answered, SHANGHAI)

    assert not late(510, 11, 9, 0)
    assert late(510, 11, 9, 1)
    assert not late(None, 12, 0, 40)
    assert late(None, 12, 4, 0)
    assert not late(1430, 12, 0, 10)
    assert late(230, 12, 4, 5), "within the half hour, yet the day has ended"
    assert not late(510, 10, 22, 0), "done ahead"


def row(
    item_id: int, day: int, group_id: int | None = 3, must: bool = False, title: str = "Diary"
) -> SettledDue:
    return SettledDue(item_id, group_id, date(2026, 6, day), 1, title, 1335, must, 5)


def test_a_routine_missed_for_days_is_one_line_in_its_newest_words() -> None:
    rows = [
        row(1, 10, title="Write the diary"),
        row(1, 8),
        row(1, 9),
        row(1, 9, group_id=4),
        row(2, 7, must=True),
    ]
    days = tuple(date(2026, 6, day) for day in (8, 9, 10))
    assert missed_lines(rows) == [
        MissedLine(2, 3, "Diary", (date(2026, 6, 7),), must=True),
        MissedLine(1, 3, "Write the diary", days, must=False),
        MissedLine(1, 4, "Diary", (date(2026, 6, 9),), must=False),
    ]


@given(st.sets(st.tuples(st.integers(1, 3), st.integers(1, 25))))
def test_there_are_never_more_lines_than_routines(missed: set[tuple[int, int]]) -> None:
    lines = missed_lines(row(item_id, day) for item_id, day in missed)
    assert len(lines) <= 3
    assert sum(len(line.days) for line in lines) == len(missed)


# Settled days under every kind of later edit.


@dataclass(frozen=True)
class Workspace:
    """All that decides what is due."""

    items: Mapping[int, list[ItemVersion]]
    audience: Mapping[int, frozenset[int]]
    groups: Mapping[int, GroupFacts]
    rests: tuple[RestRange, ...]
    calendar: WorkingDays
    day_start: int = 240

    def due(self, day: date) -> list[Due]:
        return due_on(day, self.items, self.audience, self.groups, self.rests, self.calendar, self.day_start)

    def rows(
        self, day: date, last_settled: date | None, kept: Mapping[date, list[SettledDue]]
    ) -> list[SettledDue]:
        """Read a day as the use cases do: from what was settled where that stands."""
        if stands(day, last_settled, TODAY):
            return kept.get(day, [])
        return [settled_row(due) for due in self.due(day)]


days = st.dates(date(2026, 5, 20), date(2026, 6, 30))
rules = st.sampled_from(
    [Daily(), Daily(3), Working(), Weekly(frozenset({0, 3})), Monthly(frozenset({1, -1})), Life(((-2, 9),))]
)
versions = st.builds(
    ItemVersion,
    item_id=st.just(0),
    version_id=st.integers(1, 99),
    valid_from=days,
    title=st.sampled_from(["Diary", "Welcome"]),
    minute=st.none() | st.integers(0, 1439),
    rule=rules,
    must=st.booleans(),
    minutes=st.integers(0, 30),
    stages=st.sampled_from([frozenset(), frozenset({"recruiting"})]),
    status=st.sampled_from(["active", "active", "paused", "ended"]),
    audience=st.sampled_from(["owner", "groups", "all"]),
)
groups = st.builds(
    GroupFacts,
    st.just(0),
    st.builds(LifeSpan, st.none() | days, st.none() | days),
    st.sampled_from(["preparing", "recruiting", "running", "closing", "archived"]),
    st.booleans(),
)
workspaces = st.builds(
    Workspace,
    st.dictionaries(st.integers(1, 4), st.lists(versions, min_size=1, max_size=3), min_size=1).map(
        lambda items: {
            key: [replace(version, item_id=key) for version in found] for key, found in items.items()
        }
    ),
    st.dictionaries(st.integers(1, 4), st.frozensets(st.integers(1, 3))),
    st.dictionaries(st.integers(1, 3), groups).map(
        lambda found: {key: replace(facts, group_id=key) for key, facts in found.items()}
    ),
    st.lists(st.builds(RestRange, days, days, st.none() | st.integers(1, 3)), max_size=2).map(tuple),
    st.dictionaries(days, st.booleans(), max_size=10).map(WorkingDays),
    st.integers(0, 720),
)
WINDOW = [FIRST + timedelta(days) for days in range((TODAY - FIRST).days)]


def scores(rows: Mapping[date, list[SettledDue]], ticks: Mapping[DueKey, str]) -> list[DayScore]:
    return [
        score(day, [(row.must, state_of(ticks.get(row.key), day, TODAY)) for row in found])
        for day, found in rows.items()
    ]


@given(workspaces, workspaces, st.sets(st.integers(0, 200)))
def test_no_later_edit_changes_a_settled_day_or_the_streak(
    before: Workspace, after: Workspace, ticked: set[int]
) -> None:
    kept = {day: [settled_row(due) for due in before.due(day)] for day in days_to_settle(None, FIRST, TODAY)}
    keys = [row.key for rows in kept.values() for row in rows]
    ticks = {key: "done" for place, key in enumerate(keys) if place in ticked}
    last_settled = TODAY - timedelta(1)

    then = {day: before.rows(day, None, {}) for day in WINDOW}
    now = {day: after.rows(day, last_settled, kept) for day in WINDOW}

    assert now == then
    assert streak(scores(now, ticks), TODAY) == streak(scores(then, ticks), TODAY)


@given(workspaces)
def test_today_follows_every_edit(workspace: Workspace) -> None:
    assert workspace.rows(TODAY, TODAY - timedelta(1), {}) == list(map(settled_row, workspace.due(TODAY)))
