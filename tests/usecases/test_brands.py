"""Brands: shared by groups, said in texts."""

import pytest

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import brands, groups, settings, sops, texts
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN"))


def test_groups_share_the_facts_of_their_brand(workspace: Workspace, group: int) -> None:
    brand = brands.add(workspace, "林溪读书", group_id=group)
    other = groups.add(workspace, GroupForm("晨读打卡营 04"))
    brands.choose(workspace, other, brand)
    brands.say(workspace, brand, "slogan", "每天二十分钟")
    brands.say(workspace, brand, "persona", "温和的书友\n不催人")
    (view,) = brands.listed(workspace)
    assert (view.name, view.facts["slogan"], view.persona, view.groups) == (
        "林溪读书",
        "每天二十分钟",
        "温和的书友\n不催人",
        2,
    )


def test_a_text_says_what_the_brand_says(workspace: Workspace, group: int) -> None:
    brand = brands.add(workspace, "林溪读书", group_id=group)
    brands.say(workspace, brand, "slogan", "每天二十分钟")
    words = "{brand}：{brand_slogan}。{brand_founder}"
    item = sops.add(workspace, ItemForm("口号", group_ids=(group,), texts=(words,)))
    key = DueKey(item, group, settings.today(workspace))
    assert texts.take(workspace, key) == "林溪读书：每天二十分钟。{brand_founder}"
    brands.choose(workspace, group, None)
    assert texts.take(workspace, key) == words


def test_a_deleted_brand_leaves_its_groups_and_comes_back(workspace: Workspace, group: int) -> None:
    brand = brands.add(workspace, "林溪读书", group_id=group)
    brands.delete(workspace, brand)
    assert brands.listed(workspace) == []
    workspace.undo()
    assert [view.groups for view in brands.listed(workspace)] == [1]
    workspace.redo()
    assert brands.listed(workspace) == []


def test_an_edit_is_undone(workspace: Workspace, group: int) -> None:
    brand = brands.add(workspace, "林溪读书", group_id=group)
    brands.say(workspace, brand, "founder", "林溪")
    workspace.undo()
    assert brands.listed(workspace)[0].facts["founder"] == ""
    workspace.redo()
    assert brands.listed(workspace)[0].facts["founder"] == "林溪"


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("name", " ", "brand_name_missing"),
        ("name", "慢厨房", "brand_exists"),
        ("slogan", "x" * 1001, "field_too_long"),
        ("colour", "red", "brand_bad_fact"),
    ],
)
def test_what_is_no_fact_is_refused(workspace: Workspace, key: str, text: str, code: str) -> None:
    brands.add(workspace, "慢厨房")
    brand = brands.add(workspace, "林溪读书")
    with pytest.raises(Refused) as refused:
        brands.say(workspace, brand, key, text)
    assert refused.value.code == code
