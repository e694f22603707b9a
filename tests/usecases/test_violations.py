"""Violations on a real workspace: noted, answered, appealed; a removal is remembered, an appeal undoes it."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.domain.sanctions import Ladder, Step
from grouppilot.usecases import (
    agenda,
    groups,
    ladder_settings,
    member_edits,
    member_finding,
    members,
    removals,
    rule_edits,
    rules,
    violation_edits,
    violations,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = groups.add(workspace, GroupForm("晨读营", "qq", language="zh_CN"))
    rule_edits.add(workspace, made, "do", "先看置顶。")
    rule_edits.add(workspace, made, "dont", "不发广告。", "第三次移出群聊。")
    return made


@pytest.fixture
def adverts(workspace: Workspace, group: int) -> int:
    return rules.find(workspace, group, "广告")


@pytest.fixture
def member(workspace: Workspace, group: int) -> int:
    return member_edits.add(workspace, MemberForm(group, "小鹿", "081-设计-小鹿", 81, platform_id="10001"))


def note(ws: Workspace, member: int, rule: int, *days: int) -> list[str]:
    return [violation_edits.add(ws, member, rule, date(2026, 6, day)).step for day in days]


def test_what_is_proposed_climbs_the_ladder(workspace: Workspace, member: int, adverts: int) -> None:
    assert note(workspace, member, adverts, 1, 2, 3, 4) == ["remind", "warn", "mute", "remove"]


@pytest.mark.parametrize("days", list(permutations((1, 4, 9))))
def test_the_order_of_entry_never_matters(
    workspace: Workspace, member: int, adverts: int, days: tuple[int, ...]
) -> None:
    assert note(workspace, member, adverts, *days)[-1] == "mute"


def test_a_violation_is_shown_with_its_rule_and_what_to_say(
    workspace: Workspace, group: int, member: int, adverts: int
) -> None:
    made = violation_edits.add(workspace, member, adverts, note="朋友圈截图")
    (row,) = violations.listed(workspace, group)
    assert (row.name, row.number, row.rule, row.rule_number) == ("小鹿", 81, "不发广告。", 2)
    assert (row.day, row.note, row.step, row.proposed, row.counts) == (
        TODAY,
        "朋友圈截图",
        "",
        "remind",
        True,
    )
    shown = violations.detail(workspace, made.id)
    assert [step.key for step in shown.steps] == ["remind", "warn", "mute", "remove"]
    assert shown.text == (
        "小鹿，温馨提醒一下群规第 2 条“不发广告”。群规写明：第三次移出群聊。以后请留意，谢谢配合。"
    )
    assert "6月11日违反了" in violations.detail(workspace, made.id, "warn").text
    assert "禁言 3 天" in violations.detail(workspace, made.id, "mute").text
    assert violations.detail(workspace, made.id, "noted").text == ""
    assert rules.in_force(workspace, group)[1].broken == 1


def test_a_step_is_taken_and_undone(workspace: Workspace, group: int, member: int, adverts: int) -> None:
    first = violation_edits.add(workspace, member, adverts).id
    violation_edits.take(workspace, first, "mute", 5)
    (row,) = violations.listed(workspace, group)
    assert (row.step, row.days, row.proposed) == ("mute", 5, "")
    assert row.until == date(2026, 12, 8)
    standing = violations.standing(workspace, member)
    assert (standing.counting, standing.next) == (1, "remove")
    workspace.undo()
    assert violations.listed(workspace, group)[0].step == ""
    workspace.redo()
    assert violations.listed(workspace, group)[0].step == "mute"


def test_what_waits_for_an_answer_needs_the_owner(
    workspace: Workspace, group: int, member: int, adverts: int, clock: Clock
) -> None:
    note(workspace, member, adverts, 11, 11)
    (line,) = agenda.agenda(workspace)
    assert (line.kind, line.group_id, line.count, line.late) == ("violations", group, 2, False)
    clock.set("2026-06-12T09:00+08:00")
    (line,) = agenda.agenda(workspace)
    assert line.late
    first, second = violations.listed(workspace, group)
    violation_edits.take(workspace, first.id, "warn")
    violation_edits.appeal(workspace, second.id)
    assert agenda.agenda(workspace) == []


def test_of_two_at_once_the_harder_step_covers_both(
    workspace: Workspace, group: int, member: int, adverts: int
) -> None:
    note(workspace, member, adverts, 10, 11)
    later, earlier = violations.listed(workspace, group)
    assert [later.proposed, earlier.proposed] == ["warn", "warn"]
    violation_edits.take(workspace, later.id, "warn")
    assert violations.listed(workspace, group)[1].proposed == "noted"


def test_a_warning_that_expired_counts_no_more(
    workspace: Workspace, member: int, adverts: int, clock: Any
) -> None:
    violation_edits.take(workspace, violation_edits.add(workspace, member, adverts).id, "warn")
    assert violations.standing(workspace, member).next == "mute"
    clock.set("2026-09-08T08:00+08:00")
    assert violations.standing(workspace, member).next == "mute"
    clock.set("2026-09-09T08:00+08:00")
    assert violations.standing(workspace, member) == violations.Standing(0, "remind")


def test_an_appeal_takes_one_back(workspace: Workspace, group: int, member: int, adverts: int) -> None:
    note(workspace, member, adverts, 1, 2)
    later, _ = violations.listed(workspace, group)
    violation_edits.appeal(workspace, later.id, "发错群了")
    assert violations.standing(workspace, member) == violations.Standing(1, "warn")
    row = violations.listed(workspace, group)[0]
    assert (row.appealed, row.appeal_note, row.counts, row.proposed) == (TODAY, "发错群了", False, "")
    violation_edits.uphold(workspace, later.id)
    assert violations.standing(workspace, member).next == "mute"


def test_a_removal_ends_the_membership_and_an_appeal_restores_it(
    workspace: Workspace, group: int, member: int, adverts: int
) -> None:
    host = next(role.id for role in members.roles(workspace) if role.key == "host")
    workspace_day = TODAY
    member_edits.edit(workspace, member, "joined", date(2026, 5, 1))
    member_edits.give_role(workspace, [member], host)
    made = violation_edits.add(workspace, member, adverts).id
    violation_edits.take(workspace, made, "remove")
    shown = members.detail(workspace, member)
    assert (shown.row.status, shown.row.left) == ("removed", workspace_day)
    assert shown.events[0].code == "removed"
    (entry,) = removals.listed(workspace)
    assert (entry.name, entry.group, entry.reason, entry.live) == ("小鹿", "晨读营", "不发广告。", True)
    assert entry.until == date(2027, 6, 11)
    assert violations.detail(workspace, made).removal is not None
    violation_edits.appeal(workspace, made)
    shown = members.detail(workspace, member)
    assert (shown.row.status, shown.row.left) == ("active", None)
    assert [event.code for event in shown.events if event.code in ("removed", "joined")] == ["joined"]
    assert not removals.listed(workspace)[0].live
    workspace.undo()
    assert members.row(workspace, member).status == "removed"
    assert removals.listed(workspace)[0].live
    workspace.undo()
    assert members.row(workspace, member).status == "active"
    assert removals.listed(workspace) == []


def test_roles_that_a_removal_ended_are_carried_again_after_the_appeal(
    workspace: Workspace, member: int, adverts: int, clock: Any
) -> None:
    host = next(role.id for role in members.roles(workspace) if role.key == "host")
    member_edits.give_role(workspace, [member], host)
    clock.set("2026-06-20T08:00+08:00")
    made = violation_edits.add(workspace, member, adverts).id
    violation_edits.take(workspace, made, "remove")
    assert members.row(workspace, member).roles == ()
    violation_edits.appeal(workspace, made)
    assert [role.key for role in members.row(workspace, member).roles] == ["host"]


def test_a_milder_step_instead_takes_the_removal_back(
    workspace: Workspace, member: int, adverts: int
) -> None:
    made = violation_edits.add(workspace, member, adverts).id
    violation_edits.take(workspace, made, "remove")
    violation_edits.take(workspace, made, "warn")
    assert members.row(workspace, member).status == "active"
    assert not removals.listed(workspace)[0].live


def test_the_ladder_is_set_for_each_app(workspace: Workspace, group: int, member: int, adverts: int) -> None:
    stern = Ladder((Step("warn", 30), Step("remove", None)))
    ladder_settings.set_ladder(workspace, "qq", stern)
    assert note(workspace, member, adverts, 1, 2) == ["warn", "remove"]
    violation_edits.take(workspace, violations.listed(workspace, group)[0].id, "remove")
    assert removals.listed(workspace)[0].until is None
    assert [step.key for step in ladder_settings.ladder_of(workspace, "wechat").steps] == [
        *("remind", "warn", "remove")
    ]
    ladder_settings.set_ladder(workspace, "qq", None)
    assert ladder_settings.is_usual(workspace, "qq")
    with pytest.raises(Refused, match="bad_ladder"):
        ladder_settings.set_ladder(workspace, "qq", Ladder(()))
    with pytest.raises(Refused, match="group_bad_value"):
        ladder_settings.set_ladder(workspace, "icq", stern)


def test_what_was_noted_is_corrected_and_deleted(
    workspace: Workspace, group: int, member: int, adverts: int, clock: Any
) -> None:
    made = violation_edits.add(workspace, member, adverts).id
    first = rules.in_force(workspace, group)[0].id
    violation_edits.edit(workspace, made, day=date(2026, 6, 1), note="两次", rule_id=first)
    row = violations.detail(workspace, made).row
    assert (row.day, row.note, row.rule) == (date(2026, 6, 1), "两次", "先看置顶。")
    violation_edits.delete(workspace, made)
    assert violations.of_member(workspace, member) == []


def test_the_words_of_the_day_stay_when_the_rule_is_worded_anew(
    workspace: Workspace, group: int, member: int, adverts: int, clock: Any
) -> None:
    made = violation_edits.add(workspace, member, adverts).id
    clock.set("2026-06-20T08:00+08:00")
    rule_edits.edit(workspace, adverts, text="不发广告和软广。", consequence="直接移出。")
    shown = violations.detail(workspace, made)
    assert shown.row.rule == "不发广告。"
    assert "第三次移出群聊" in shown.text


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("member_gone", {"membership_id": 99}),
        ("rule_unknown", {"rule_id": 99}),
        ("violation_ahead", {"day": date(2026, 6, 12)}),
        ("note_too_long", {"note": "x" * 2001}),
    ],
)
def test_what_cannot_be_is_refused(
    workspace: Workspace, member: int, adverts: int, code: str, changed: dict[str, Any]
) -> None:
    with pytest.raises(Refused, match=code):
        violation_edits.add(workspace, **{"membership_id": member, "rule_id": adverts, **changed})
    assert violations.of_member(workspace, member) == []


def test_steps_and_violations_that_are_none_are_refused(
    workspace: Workspace, member: int, adverts: int
) -> None:
    made = violation_edits.add(workspace, member, adverts).id
    with pytest.raises(Refused, match="sanction_unknown"):
        violation_edits.take(workspace, made, "shout")
    with pytest.raises(Refused, match="violation_unknown"):
        violation_edits.take(workspace, 99, "warn")


def test_a_member_is_found_by_number_id_or_name(workspace: Workspace, group: int, member: int) -> None:
    twin = member_edits.add(workspace, MemberForm(group, "小鹿", number=member))
    find = member_finding.find
    assert find(workspace, group, "81") == member
    assert find(workspace, group, str(member)) == twin, "a number goes before an id"
    assert find(workspace, group, f"#{member}") == member
    assert find(workspace, group, "081-设计-小鹿") == member
    assert find(workspace, group, "10001") == member
    with pytest.raises(Refused, match="member_ambiguous") as several:
        find(workspace, group, "小鹿")
    assert several.value.facts["ids"] == f"#{member}, #{twin}"
    member_edits.set_status(workspace, [twin], "left")
    assert find(workspace, group, "小鹿") == member
    with pytest.raises(Refused, match="member_not_found"):
        find(workspace, group, "谁")
