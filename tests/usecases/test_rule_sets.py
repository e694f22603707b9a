"""Rule sets: shared by groups, copied for one, from a pack once and only once."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from grouppilot.domain.pack_rules import PackRule
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, packs, rule_edits, rule_sets, rules, violation_edits, violations
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm, add
from grouppilot.usecases.workspace import Workspace

CAMP = packs.builtin("camp21", "zh_CN")
LATER = "2026-06-20T08:00+08:00"


@pytest.fixture
def two(workspace: Workspace) -> tuple[int, int]:
    """Two groups that go by the same rules of a pack."""
    return packs.start_group(workspace, CAMP, "一期"), packs.start_group(workspace, CAMP, "二期")


def texts(ws: Workspace, group: int, day: date | None = None) -> list[str]:
    return [row.text for row in rules.in_force(ws, group, day)]


def test_groups_of_one_pack_share_its_rules(workspace: Workspace, two: tuple[int, int]) -> None:
    first, second = two
    assert texts(workspace, first) == [rule.text for rule in CAMP.rules]
    assert rules.view(workspace, first).shared_with == ("二期",)
    rule_edits.edit(workspace, rules.in_force(workspace, first)[0].id, text="改好群昵称。")
    assert texts(workspace, second)[0] == "改好群昵称。"
    (row,) = rule_sets.listed(workspace)
    assert (row.name, row.rules, [name for _, name in row.groups]) == ("21 天打卡营", 7, ["一期", "二期"])


def test_a_group_with_its_own_copy_changes_alone(
    workspace: Workspace, two: tuple[int, int], clock: Any
) -> None:
    first, second = two
    gone = rules.in_force(workspace, first)[6].id
    rule_edits.delete(workspace, gone)
    clock.set(LATER)
    assert rule_sets.own_copy(workspace, second) is not None
    rule_edits.edit(workspace, rules.in_force(workspace, second)[0].id, text="自便。")
    assert texts(workspace, first)[0] == CAMP.rules[0].text
    assert texts(workspace, second)[0] == "自便。"
    assert texts(workspace, second, date(2026, 6, 12))[0] == CAMP.rules[0].text
    assert rules.view(workspace, second).shared_with == ()
    # Neither what was edited nor what was deleted before comes back with the pack.
    assert packs.apply(workspace, CAMP, second).added == 0
    assert texts(workspace, second) == ["自便。", *(rule.text for rule in CAMP.rules[1:6])]
    workspace.undo()
    workspace.undo()
    assert rules.view(workspace, second).shared_with == ("一期",)


def test_what_was_broken_goes_along_with_the_copy(workspace: Workspace, two: tuple[int, int]) -> None:
    first, second = two
    rule = rules.in_force(workspace, second)[1]
    for group in two:
        member = add(workspace, MemberForm(group, "小满"))
        violation_edits.add(workspace, member, rule.id)
    rule_sets.own_copy(workspace, second)
    assert [row.broken for row in rules.in_force(workspace, first)][:3] == [0, 1, 0]
    assert [row.broken for row in rules.in_force(workspace, second)][:3] == [0, 1, 0]
    (broken,) = violations.listed(workspace, second)
    assert broken.rule_number == 2


def test_applying_a_pack_again_neither_doubles_nor_restores(
    workspace: Workspace, two: tuple[int, int]
) -> None:
    first, _ = two
    rows = rules.in_force(workspace, first)
    rule_edits.edit(workspace, rows[0].id, text="改好群昵称。")
    rule_edits.set_active(workspace, rows[1].id, False)
    rule_edits.delete(workspace, rows[2].id)
    before = texts(workspace, first)
    packs.apply(workspace, CAMP, first)
    assert texts(workspace, first) == before
    more = replace(CAMP, rules=(*CAMP.rules, PackRule("new", "do", "带上笔。")))
    assert packs.preview(workspace, more, group_id=first).rules_new == 1
    packs.apply(workspace, more, first)
    assert texts(workspace, first) == [*before, "带上笔。"]


def test_a_group_with_rules_of_its_own_keeps_them(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("群", language="zh_CN"))
    rule_edits.add(workspace, group, "do", "自己的规矩。")
    shown = packs.preview(workspace, CAMP, group_id=group)
    assert (shown.rules, shown.rules_new) == (7, 0)
    packs.apply(workspace, CAMP, group)
    assert texts(workspace, group) == ["自己的规矩。"]


def test_a_group_that_left_the_rules_of_a_pack_is_not_brought_back(
    workspace: Workspace, two: tuple[int, int], clock: Any
) -> None:
    first, _ = two
    clock.set(LATER)
    rule_sets.use(workspace, first, None)
    packs.apply(workspace, CAMP, first)
    assert texts(workspace, first) == []
    assert len(texts(workspace, first, date(2026, 6, 12))) == 7


def test_a_pack_brings_rules_in_the_step_that_starts_the_group(workspace: Workspace) -> None:
    packs.start_group(workspace, CAMP, "一期")
    workspace.undo()
    assert rule_sets.listed(workspace) == []
    workspace.redo()
    assert rule_sets.listed(workspace)[0].rules == 7


def test_rules_leave_with_a_saved_pack(workspace: Workspace, two: tuple[int, int]) -> None:
    first, _ = two
    rule_edits.add(workspace, first, "reward", "带新人。", "送书。")
    saved = packs.save(workspace, first, "我的营")
    assert [rule.key for rule in saved.rules][:2] == ["card", "check-in"]
    assert (saved.rules[-1].kind, saved.rules[-1].consequence) == ("reward", "送书。")
    third = packs.start_group(workspace, saved, "三期")
    assert texts(workspace, third) == texts(workspace, first)
    assert rules.view(workspace, third).shared_with == ()
    packs.apply(workspace, saved, first)
    assert len(texts(workspace, first)) == 8


def test_a_group_takes_up_another_set_from_today(
    workspace: Workspace, two: tuple[int, int], clock: Any
) -> None:
    first, second = two
    clock.set(LATER)
    rule_sets.use_pack(workspace, second, "everyday")
    assert texts(workspace, second)[0].startswith("进群先打个招呼")
    assert texts(workspace, second, date(2026, 6, 12)) == texts(workspace, first)
    everyday = next(row for row in rule_sets.listed(workspace) if row.pack == "everyday")
    rule_sets.use(workspace, first, everyday.id)
    assert rules.view(workspace, first).shared_with == ("二期",)
    workspace.undo()
    assert len(texts(workspace, first)) == 7


def test_a_set_is_renamed_and_deleted(workspace: Workspace, two: tuple[int, int], clock: Any) -> None:
    (row,) = rule_sets.listed(workspace)
    rule_sets.rename(workspace, row.id, " 营规 ")
    assert rule_sets.listed(workspace)[0].name == "营规"
    with pytest.raises(Refused, match="rule_set_name_missing"):
        rule_sets.rename(workspace, row.id, " ")
    clock.set(LATER)
    rule_sets.delete(workspace, row.id)
    assert rule_sets.listed(workspace) == []
    assert [texts(workspace, group) for group in two] == [[], []]
    assert len(texts(workspace, two[0], date(2026, 6, 12))) == 7
    with pytest.raises(Refused, match="rule_set_unknown"):
        rule_sets.use(workspace, two[0], row.id)
    workspace.undo()
    assert len(texts(workspace, two[0])) == 7


def test_ready_made_rules_come_in_both_languages() -> None:
    assert [len(each.rules) for each in rule_sets.ready_made("en")] == [7, 7, 7, 7, 6, 6, 7]
    assert rule_sets.ready_made("zh_CN")[0].name == "日常社群"


def test_an_unknown_pack_is_refused(workspace: Workspace, two: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="pack_unknown"):
        rule_sets.use_pack(workspace, two[0], "nothing")
