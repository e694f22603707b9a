"""The diary: a row a day and group, edited in place, found by a few letters, asked for in the evening."""

from datetime import date

import pytest
from sqlalchemy import text
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import diaries, groups, purging, rests
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
YESTERDAY = date(2026, 6, 10)


@pytest.fixture
def cooks(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Cooks"))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营"))


def rows(ws: Workspace) -> int:
    with ws.read() as session:
        return session.scalar(text("SELECT count(*) FROM diary")) or 0


def test_a_day_is_written_field_by_field_into_one_row(workspace: Workspace, cooks: int) -> None:
    assert not diaries.of_day(workspace, cooks, TODAY).there
    diaries.write(workspace, cooks, TODAY, worked=" The poll \r\n at noon ")
    made = diaries.write(workspace, cooks, TODAY, mood="lively", idea="Another poll")
    assert made == diaries.of_day(workspace, cooks, TODAY)
    assert (made.worked, made.problem, made.idea) == ("The poll \n at noon", "", "Another poll")
    assert (made.mood, made.source, made.group, made.there) == ("lively", "hand", "Cooks", True)
    assert rows(workspace) == 1


def test_each_edit_is_one_step_of_undo(workspace: Workspace, cooks: int) -> None:
    diaries.write(workspace, cooks, TODAY, worked="Poll")
    diaries.write(workspace, cooks, TODAY, mood="flat")
    workspace.undo()
    assert diaries.of_day(workspace, cooks, TODAY).mood == ""
    workspace.undo()
    assert not diaries.of_day(workspace, cooks, TODAY).there
    workspace.redo()
    workspace.redo()
    assert diaries.of_day(workspace, cooks, TODAY).mood == "flat"
    assert diaries.listed(workspace, find="poll") == [diaries.of_day(workspace, cooks, TODAY)]


def test_what_is_emptied_leaves_the_diary(workspace: Workspace, cooks: int) -> None:
    diaries.write(workspace, cooks, TODAY, worked="Poll", mood="flat")
    diaries.write(workspace, cooks, TODAY, worked="", mood="")
    assert rows(workspace) == 0
    assert not diaries.write(workspace, cooks, TODAY, problem="  ").there
    assert rows(workspace) == 0
    workspace.undo()
    assert diaries.of_day(workspace, cooks, TODAY).worked == "Poll"


def test_the_day_as_a_whole_has_a_diary_of_its_own(workspace: Workspace, cooks: int, camp: int) -> None:
    diaries.write(workspace, None, TODAY, worked="Everything at once")
    diaries.write(workspace, camp, TODAY, mood="cold")
    diaries.write(workspace, cooks, TODAY, mood="flat")
    diaries.write(workspace, None, TODAY, mood="flat")
    diaries.write(workspace, cooks, YESTERDAY, mood="lively")
    found = [(row.day, row.group, row.mood) for row in diaries.listed(workspace)]
    assert found == [
        (TODAY, "", "flat"),
        (TODAY, "Cooks", "flat"),
        (TODAY, "晨读打卡营", "cold"),
        (YESTERDAY, "Cooks", "lively"),
    ]
    assert [row.day for row in diaries.listed(workspace, cooks)] == [TODAY, YESTERDAY]
    assert [row.day for row in diaries.listed(workspace, cooks, last=YESTERDAY)] == [YESTERDAY]
    assert [row.day for row in diaries.listed(workspace, cooks, first=TODAY)] == [TODAY]
    assert len(diaries.listed(workspace, most=3)) == 3


@pytest.mark.parametrize("words", ["话题", "hth", "huati", "ＨＵＡＴＩ", "replied 话题", "话题 replied"])
def test_a_day_is_found_by_any_of_its_words(workspace: Workspace, camp: int, words: str) -> None:
    diaries.write(workspace, camp, TODAY, worked="Many replied", idea="话题换成家庭菜")
    diaries.write(workspace, camp, YESTERDAY, worked="早安")
    assert [row.day for row in diaries.listed(workspace, find=words)] == [TODAY]


def test_initials_find_chinese_words_and_percent_signs_are_letters(workspace: Workspace, camp: int) -> None:
    diaries.write(workspace, camp, TODAY, problem="接龙太慢")
    assert diaries.listed(workspace, find="jltm")
    assert not diaries.listed(workspace, find="%")
    assert diaries.listed(workspace, find="  ") == diaries.listed(workspace)


def test_a_day_ahead_a_wrong_mood_and_a_novel_are_refused(workspace: Workspace, cooks: int) -> None:
    for day, said, code in (
        (date(2026, 6, 12), {"worked": "Soon"}, "diary_day_ahead"),
        (TODAY, {"mood": "great"}, "diary_bad_mood"),
        (TODAY, {"idea": "x" * 1001}, "note_too_long"),
    ):
        with pytest.raises(Refused) as refused:
            diaries.write(workspace, cooks, day, **said)
        assert refused.value.code == code
    with pytest.raises(Refused):
        diaries.write(workspace, 99, TODAY, worked="Nowhere")
    assert rows(workspace) == 0


def test_the_longest_day_of_chinese_is_found_by_its_last_letters(workspace: Workspace, camp: int) -> None:
    diaries.write(workspace, camp, TODAY, worked="床" * 1000, problem="双" * 1000, idea="庄" * 998 + "林溪")
    assert diaries.listed(workspace, find="linxi")


def test_after_midnight_the_evening_still_belongs_to_the_day_before(
    workspace: Workspace, cooks: int, clock: Clock
) -> None:
    assert not diaries.evening(workspace).late
    clock.set("2026-06-11T18:00+08:00")
    assert diaries.evening(workspace).late
    clock.set("2026-06-12T01:30+08:00")
    seen = diaries.evening(workspace)
    assert (seen.day, seen.late) == (TODAY, True)


def test_the_evening_asks_for_the_groups_that_live(workspace: Workspace, cooks: int, camp: int) -> None:
    groups.add(workspace, GroupForm("Later", stage="preparing"))
    groups.add(workspace, GroupForm("Gone", stage="archived"))
    groups.add(workspace, GroupForm("Over", end=YESTERDAY, start=date(2026, 6, 1)))
    rests.add(workspace, TODAY, TODAY, group_id=camp)
    diaries.write(workspace, None, TODAY, mood="flat")
    seen = diaries.evening(workspace)
    assert [(row.group, row.there) for row in seen.rows] == [("Cooks", False)]
    diaries.write(workspace, camp, TODAY, mood="flat")
    seen = diaries.evening(workspace)
    assert [(row.group, row.there) for row in seen.rows] == [("Cooks", False), ("晨读打卡营", True)]
    assert seen.written == 1
    assert [row.group for row in diaries.evening(workspace, YESTERDAY).rows] == [
        "Cooks",
        "晨读打卡营",
        "Over",
    ]


def test_a_deleted_group_takes_its_diary_along(workspace: Workspace, cooks: int) -> None:
    diaries.write(workspace, cooks, TODAY, worked="Poll")
    diaries.write(workspace, None, TODAY, worked="Quiet")
    groups.delete(workspace, cooks)
    assert [row.worked for row in diaries.listed(workspace)] == ["Quiet"]
    workspace.undo()
    assert len(diaries.listed(workspace)) == 2
    groups.delete(workspace, cooks)
    workspace.forget_steps()
    assert purging.purge(workspace) == 1
    assert rows(workspace) == 1
