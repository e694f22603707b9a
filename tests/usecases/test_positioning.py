"""The positioning of a group: answered, prefilled by its pack, checked."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import brands, groups, packs, positioning
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_read
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return packs.start_group(workspace, packs.builtin("camp21", "zh_CN"), "晨读打卡营 03")


def test_a_pack_answers_until_the_owner_does(workspace: Workspace, camp: int) -> None:
    before = positioning.view(workspace, camp)
    assert (before.pack, before.completeness.suggested, before.completeness.gaps) == (
        "camp21",
        8,
        ("goal_day",),
    )
    positioning.answer(workspace, camp, "who", "孩子上小学的家长")
    positioning.answer(workspace, camp, "goal_day", date(2026, 7, 2))
    after = positioning.view(workspace, camp)
    assert after.answer("who") == "孩子上小学的家长"
    assert (after.completeness.answered, after.completeness.suggested) == (1, 7)
    assert after.completeness.whole


def test_what_was_emptied_stays_empty(workspace: Workspace, camp: int) -> None:
    positioning.answer(workspace, camp, "why", "")
    view = positioning.view(workspace, camp)
    assert view.answer("why") == ""
    assert "why" in view.completeness.gaps


def test_the_packs_words_are_made_ones_own_in_one_step(workspace: Workspace, camp: int) -> None:
    assert positioning.take_suggested(workspace, camp) > 8
    assert positioning.view(workspace, camp).completeness.answered == 8
    assert positioning.view(workspace, camp).suggested == {}
    workspace.undo()
    assert positioning.view(workspace, camp).completeness.suggested == 8


def test_an_answer_is_undone_and_redone_and_kept(workspace: Workspace, camp: int, clock: Clock) -> None:
    positioning.answer(workspace, camp, "why", "一起读完")
    positioning.answer(workspace, camp, "why", "一起读完三本")
    workspace.undo()
    assert positioning.view(workspace, camp).answer("why") == "一起读完"
    workspace.redo()
    again = open_to_read(workspace.folder, clock)
    assert positioning.view(again, camp).answer("why") == "一起读完三本"
    again.close()


def test_the_same_answer_again_is_no_step(workspace: Workspace, camp: int) -> None:
    positioning.answer(workspace, camp, "why", "一起读完")
    positioning.answer(workspace, camp, "why", " 一起读完 ")
    workspace.undo()
    assert "why" not in positioning.view(workspace, camp).own


def test_a_name_is_held_against_its_standard(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("品牌会员-高层-1"))
    groups.add(workspace, GroupForm("林溪-高层-07"))
    brands.add(workspace, "林溪", group_id=group)
    positioning.answer(workspace, group, "tier", "高层")
    naming = positioning.view(workspace, group).naming
    assert naming is not None
    assert (naming.fit, naming.wanted, naming.next) == ("differs", "林溪-高层-08", "林溪-高层-08")
    groups.edit(workspace, group, name="林溪-高层-8")
    naming = positioning.view(workspace, group).naming
    assert naming is not None
    assert (naming.fit, naming.wanted, naming.next) == ("nearly", "林溪-高层-08", "林溪-高层-09")
    positioning.answer(workspace, group, "pattern", "没有编号")
    naming = positioning.view(workspace, group).naming
    assert naming is not None
    assert naming.fit is None


def test_a_group_without_a_pack_has_everything_to_say(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A"))
    view = positioning.view(workspace, group)
    assert (view.pack, view.completeness.answered, len(view.completeness.gaps), view.naming) == (
        "",
        0,
        8,
        None,
    )


def test_what_is_no_answer_is_refused(workspace: Workspace, camp: int) -> None:
    with pytest.raises(Refused) as refused:
        positioning.answer(workspace, camp, "intro_chars", -5)
    assert refused.value.code == "positioning_bad_value"
    with pytest.raises(Refused) as refused:
        positioning.answer(workspace, 99, "why", "x")
    assert refused.value.code == "group_unknown"
