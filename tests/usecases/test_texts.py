"""Texts to paste: filled in, rewritten for once, taken from pools, and remembered across undo."""

from dataclasses import replace
from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checklists, groups, settling, sops, texts
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.texts import Wording
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营", language="zh_CN", start=date(2026, 6, 1)))


def added(workspace: Workspace, group: int, *wordings: str, pool: bool = False) -> DueKey:
    form = ItemForm("Ask", group_ids=(group,), minute=510, texts=wordings, pool=pool)
    return DueKey(sops.add(workspace, form), group, TODAY)


def wording(workspace: Workspace, key: DueKey) -> Wording:
    found = texts.detail(workspace, key).wording
    assert found is not None
    return found


def test_what_is_known_is_filled_in_and_the_rest_stays_visible(workspace: Workspace, group: int) -> None:
    key = added(workspace, group, "{group} {date} {weekday} {time} {day} {link} {days_left}")
    found = wording(workspace, key)
    assert found.text == "晨读打卡营 6月11日 周四 08:30 10 {link} {days_left}"
    assert found.unknown == ("link", "days_left")


@pytest.mark.parametrize(
    ("platform", "language", "word"),
    [
        ("wechat", "zh_CN", "群昵称"),
        ("qq", "zh_CN", "群名片"),
        ("line", "zh_CN", "昵称"),
        ("wechat", "en", "name in the group"),
        ("qq", "en", "group card"),
    ],
)
def test_a_name_in_a_group_is_called_as_its_platform_does(
    workspace: Workspace, platform: str, language: str, word: str
) -> None:
    group = groups.add(workspace, GroupForm("A group", platform, language=language))
    assert wording(workspace, added(workspace, group, "{card_word}")).text == word


@pytest.mark.parametrize(
    ("text", "filled"),
    [("{date} {weekday}，收工", "6月11日 周四，收工"), ("{weekday}, {date}", "Thursday, 11 June")],
)
def test_what_is_for_no_group_is_filled_in_in_its_own_language(
    workspace: Workspace, text: str, filled: str
) -> None:
    item = sops.add(workspace, ItemForm("Mine", "owner", texts=(text,)))
    assert wording(workspace, DueKey(item, None, TODAY)).text == filled


def test_what_the_owner_fills_in_or_rewrites_is_for_this_time_and_undone(
    workspace: Workspace, group: int
) -> None:
    key = added(workspace, group, "{topic}")
    texts.write_draft(workspace, key, values={"topic": "猫 {group}"})
    assert wording(workspace, key).text == "猫 {group}"
    texts.write_draft(workspace, key, text="Only today: {topic}")
    assert (wording(workspace, key).text, wording(workspace, key).rewritten) == (
        "Only today: 猫 {group}",
        True,
    )
    tomorrow = key._replace(day=date(2026, 6, 12))
    assert wording(workspace, tomorrow).text == "{topic}"
    texts.write_draft(workspace, key, text="")
    assert not wording(workspace, key).rewritten
    while (step := workspace.undo()) and step.code == "draft":
        pass
    assert workspace.redo() is not None


def test_another_variant_can_be_chosen_but_only_of_its_own_script(workspace: Workspace, group: int) -> None:
    key, other = added(workspace, group, "one", "two"), added(workspace, group, "foreign")
    variants = wording(workspace, key).variants
    for number, text in variants:
        texts.write_draft(workspace, key, text_id=number)
        assert texts.take(workspace, key) == text
    for number in (wording(workspace, other).variants[0][0], 999):
        with pytest.raises(Refused, match="text_unknown"):
            texts.write_draft(workspace, key, text_id=number)


def test_each_group_gets_the_wordings_in_its_language(workspace: Workspace, group: int) -> None:
    english = groups.add(workspace, GroupForm("Slow Cooking", language="en"))
    wordings = ("早上好，各位朋友", "大家早", "Good morning, everyone")
    form = ItemForm("Ask", group_ids=(group, english), minute=510, texts=wordings)
    item = sops.add(workspace, form)
    given = {
        each: {wording(workspace, DueKey(item, each, date(2026, 6, day))).text for day in range(11, 15)}
        for each in (group, english)
    }
    assert given == {group: {"早上好，各位朋友", "大家早"}, english: {"Good morning, everyone"}}
    assert len(wording(workspace, DueKey(item, group, TODAY)).variants) == 2


def test_what_is_filled_in_for_one_group_of_a_run_holds_for_the_others(
    workspace: Workspace, group: int
) -> None:
    second = groups.add(workspace, GroupForm("二群", language="zh_CN"))
    form = ItemForm("Ask", group_ids=(group, second), minute=510, texts=("{topic}，{names}",))
    item = sops.add(workspace, form)
    first, other = DueKey(item, group, TODAY), DueKey(item, second, TODAY)
    texts.write_draft(workspace, first, values={"topic": "茶", "names": "小林"})
    assert wording(workspace, other).text == "茶，{names}"  # who it is about is another in each group
    texts.write_draft(workspace, other, values={"topic": "咖啡"})
    assert (wording(workspace, first).text, wording(workspace, other).text) == ("茶，小林", "咖啡，{names}")
    assert wording(workspace, other._replace(day=date(2026, 6, 12))).text == "{topic}，{names}"


def test_a_group_whose_language_no_wording_has_gets_what_there_is(workspace: Workspace) -> None:
    english = groups.add(workspace, GroupForm("Slow Cooking", language="en"))
    item = sops.add(workspace, ItemForm("Ask", group_ids=(english,), texts=("早上好，各位朋友",)))
    assert wording(workspace, DueKey(item, english, TODAY)).text == "早上好，各位朋友"


def test_what_is_not_due_or_has_no_text_is_refused(workspace: Workspace, group: int) -> None:
    key = added(workspace, group)
    with pytest.raises(Refused, match="no_text"):
        texts.take(workspace, key)
    for call in (texts.detail, texts.take):
        with pytest.raises(Refused, match="not_due"):
            call(workspace, key._replace(day=date(2026, 6, 10)))
    with pytest.raises(Refused, match="text_too_long"):
        texts.write_draft(workspace, key, text="x" * 8001)


def test_taking_a_text_is_no_step_and_survives_undo_and_redo_of_its_item(
    workspace: Workspace, group: int
) -> None:
    key = added(workspace, group, "a", "b", pool=True)
    assert texts.take(workspace, key) == "a"
    step = workspace.undo()
    assert step is not None
    assert step.code == "item.add"
    workspace.redo()
    assert texts.take(workspace, key) == "a"
    assert wording(workspace, key).fresh == 1


def test_the_text_of_a_settled_day_is_still_there(workspace: Workspace, group: int, clock: Clock) -> None:
    key = added(workspace, group, "a", "b", pool=True)
    texts.take(workspace, key)
    clock.set("2026-06-13T09:00+08:00")
    settling.settle(workspace)
    sops.edit(workspace, key.item_id, replace(sops.form_of(workspace, key.item_id), when={"kind": "working"}))
    found = texts.detail(workspace, key)
    assert found.wording is not None
    assert (found.wording.text, found.when["kind"]) == ("a", "daily")


def test_a_run_gives_each_group_its_own_words(workspace: Workspace, group: int) -> None:
    ids = (group, *(groups.add(workspace, GroupForm(name)) for name in ("Teachers", "Shop")))
    item = sops.add(workspace, ItemForm("Post", group_ids=ids, texts=("A {group}", "B {group}", "C {group}")))
    found = texts.run(workspace, item, TODAY)
    assert [each.row.group for each in found] == ["晨读打卡营", "Teachers", "Shop"]
    shown = [each.wording.text for each in found if each.wording]
    assert len({text[0] for text in shown}) == 3
    assert [texts.take(workspace, each.row.key) for each in found] == shown


def test_the_day_as_one_text_holds_what_is_open(workspace: Workspace, group: int) -> None:
    first, second = added(workspace, group, "{group}"), added(workspace, group)
    assert texts.copy_day(workspace) == "▪ 08:30 Ask · 晨读打卡营\n晨读打卡营\n\n▪ 08:30 Ask · 晨读打卡营"
    checklists.tick(workspace, first)
    checklists.skip(workspace, second)
    assert texts.copy_day(workspace) == ""


def test_what_was_filled_in_before_is_offered_again_the_same_item_first(
    workspace: Workspace, group: int, clock: Clock
) -> None:
    key, other = added(workspace, group, "{link}"), added(workspace, group, "{link} {price}")
    assert wording(workspace, key).before == {}
    texts.write_draft(workspace, key, values={"link": "https://a.example"})
    texts.write_draft(workspace, other, values={"link": "https://b.example", "price": "9"})
    clock.set("2026-06-12T12:40+08:00")
    tomorrow = key._replace(day=date(2026, 6, 12))
    assert wording(workspace, tomorrow).before == {"link": ("https://a.example", "https://b.example")}
    elsewhere = added(workspace, groups.add(workspace, GroupForm("Cooking")), "{link}")
    assert wording(workspace, elsewhere._replace(day=date(2026, 6, 12))).before == {}
