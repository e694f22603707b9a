"""Streak and heat map, as settled days and today make them."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.usecases import checklists, groups, rests, settling, sops, steadiness
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def must(workspace: Workspace) -> int:
    return sops.add(workspace, ItemForm("Greet", audience="owner", must=True))


def live(workspace: Workspace, clock: Clock, day: int, answer: str) -> None:
    """Open the workspace on a day of June and answer all that is due."""
    clock.set(f"2026-06-{day:02}T20:00+08:00")
    settling.settle(workspace)
    for row in checklists.day_view(workspace).rows:
        if answer == "done":
            checklists.tick(workspace, row.key)
        elif answer == "skipped":
            checklists.skip(workspace, row.key, "rain")


@pytest.mark.parametrize(
    ("answers", "streak"),
    [
        (["done", "done", "done"], 3),
        (["done", "skipped", "done"], 3),
        (["done", "done", "open"], 2),  # today does not break it
        (["done", "open", "done"], 1),
        (["open", "open", "open"], 0),
    ],
)
def test_the_streak(workspace: Workspace, clock: Clock, must: int, answers: list[str], streak: int) -> None:
    for day, answer in enumerate(answers, 11):
        live(workspace, clock, day, answer)
    assert checklists.day_view(workspace).streak == streak


def test_what_is_backfilled_mends_the_streak(workspace: Workspace, clock: Clock, must: int) -> None:
    for day, answer in ((11, "done"), (12, "open"), (13, "done")):
        live(workspace, clock, day, answer)
    (line,) = checklists.missed(workspace)
    checklists.answer_missed(workspace, line.item_id, line.group_id, "done")
    assert checklists.day_view(workspace).streak == 3


def test_rest_neither_counts_nor_breaks(workspace: Workspace, clock: Clock, must: int) -> None:
    rests.add(workspace, date(2026, 6, 12), date(2026, 6, 13))
    live(workspace, clock, 11, "done")
    live(workspace, clock, 14, "done")
    assert checklists.day_view(workspace).streak == 2
    heat = dict(steadiness.heat_map(workspace).days)
    assert (heat[date(2026, 6, 12)], heat[date(2026, 6, 14)]) == (None, 1.0)


def test_a_streak_longer_than_the_first_look_is_counted_to_its_end(
    workspace: Workspace, clock: Clock, must: int
) -> None:
    days = steadiness.FIRST_LOOK_DAYS + 30
    clock.set("2026-11-08T20:00+08:00")
    settling.settle(workspace)
    with workspace.read() as session:
        past = steadiness.Past(session, Plan.load(session, clock()), None)
        assert steadiness.streak_in(past, (1, 1)) == 1
    for row in [*checklists.missed(workspace)]:
        checklists.answer_missed(workspace, row.item_id, None, "done")
    with workspace.write("test") as session:
        session.connection().exec_driver_sql(
            "INSERT INTO tick (item_id, due, state, figures, reason, note, at, at_offset)"
            " SELECT item_id, day, 'done', '{}', '', '', '2026', 0 FROM settled_due WHERE true"
            " ON CONFLICT DO NOTHING"
        )
    assert checklists.day_view(workspace).streak == days


def test_the_heat_of_one_group_is_its_own(workspace: Workspace, clock: Clock) -> None:
    ids = [groups.add(workspace, GroupForm(name)) for name in ("Camp", "Shop")]
    sops.add(workspace, ItemForm("Greet", group_ids=tuple(ids), must=True))
    first = checklists.day_view(workspace, group_id=ids[0]).rows[0]
    checklists.tick(workspace, first.key)
    live(workspace, clock, 12, "open")
    day = date(2026, 6, 11)
    assert [dict(steadiness.heat_map(workspace, 2, each).days)[day] for each in (*ids, None)] == [1, 0, 0.5]
    assert steadiness.heat_map(workspace, 2, ids[0]).share == 1.0


def test_the_map_begins_on_a_monday_and_ends_today(workspace: Workspace, must: int) -> None:
    days = [day for day, _ in steadiness.heat_map(workspace, weeks=16).days]
    assert (days[0].weekday(), days[-1], len(days)) == (0, date(2026, 6, 11), 15 * 7 + 4)
