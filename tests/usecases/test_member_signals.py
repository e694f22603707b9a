"""The marks beside members: what stands out about each, and who has one of them."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.birthdays import Birthday
from grouppilot.domain.signals import FILTERS, Signal
from grouppilot.usecases import (
    card_checks,
    follow_ups,
    groups,
    member_edits,
    members,
    onboarding,
    onboarding_marks,
    people,
    removals,
    rituals,
    rule_edits,
    rules,
    signal_filters,
    study_teams,
    violation_edits,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.member_signals import Signals
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
STEPS = (
    StepForm("编号", 0, proof="number"),
    StepForm("欢迎", 0),
    StepForm("改群名片", 1, proof="card"),
    StepForm("分组", 3, proof="team"),
)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    group = groups.add(workspace, GroupForm("晨读打卡营 03", "qq", language="zh_CN"))
    rituals.use(workspace, group, rituals.add(workspace, "入营仪式", STEPS, language="zh_CN"))
    card_checks.set_format(workspace, group, "编号-行业-昵称")
    rule_edits.add(workspace, group, "dont", "不发广告。")
    return group


@pytest.fixture
def lin(workspace: Workspace, camp: int) -> int:
    return join(workspace, camp, "林溪", 7, "007-设计-林溪", date(2026, 3, 1))


def join(ws: Workspace, group: int, name: str, number: int, card: str, day: date, **more: Any) -> int:
    return member_edits.add(ws, MemberForm(group, name, card, number, joined=day, **more))


def told(ws: Workspace, member: int) -> tuple[Signal, ...]:
    return Signals(ws).of([member]).get(member, ())


def keys(ws: Workspace, member: int) -> list[str]:
    return [signal.key for signal in told(ws, member)]


def test_an_old_member_with_a_good_card_has_none(workspace: Workspace, lin: int) -> None:
    assert told(workspace, lin) == ()


def test_violations_that_count_are_told(workspace: Workspace, camp: int, lin: int) -> None:
    rule = rules.find(workspace, camp, "广告")
    first = violation_edits.add(workspace, lin, rule, date(2026, 6, 1)).id
    assert told(workspace, lin) == (Signal("open", 1),)
    violation_edits.take(workspace, first, "warn")
    second = violation_edits.add(workspace, lin, rule, date(2026, 6, 8)).id
    violation_edits.take(workspace, second, "warn")
    assert told(workspace, lin) == (Signal("warn", 2),)
    violation_edits.appeal(workspace, second)
    assert told(workspace, lin) == (Signal("warn", 1),)


def test_a_card_that_is_not_renamed(workspace: Workspace, camp: int, lin: int) -> None:
    member_edits.edit(workspace, lin, "card", "林溪")
    assert keys(workspace, lin) == ["rename"]
    groups.edit(workspace, camp, stage="archived")
    assert keys(workspace, lin) == []


def test_a_newcomer_is_told_how_far_they_are(workspace: Workspace, camp: int) -> None:
    leo = join(workspace, camp, "Leo", 81, "", date(2026, 6, 10))
    assert told(workspace, leo) == (Signal("rename"), Signal("newcomer", 1, 4))
    board = onboarding.board(workspace, camp)
    onboarding_marks.mark(workspace, [(leo, board.steps[1].id)])
    member_edits.edit(workspace, leo, "card", "081-设计-Leo")
    assert told(workspace, leo) == (Signal("newcomer", 3, 4),)
    study_teams.move(workspace, [leo], study_teams.add(workspace, camp))
    assert told(workspace, leo) == ()


def test_who_joined_a_group_without_a_ritual_is_new_for_two_weeks(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Slow Cooking Circle"))
    ann = join(workspace, group, "Ann", 1, "", date(2026, 5, 28))
    bob = join(workspace, group, "Bob", 2, "", date(2026, 5, 27))
    assert (told(workspace, ann), told(workspace, bob)) == ((Signal("newcomer"),), ())


def test_staff_are_no_newcomers(workspace: Workspace, camp: int) -> None:
    host = next(role.id for role in members.roles(workspace) if role.key == "host")
    leo = join(workspace, camp, "Leo", 81, "", date(2026, 6, 10), roles=(host,))
    assert keys(workspace, leo) == ["rename"]
    assert signal_filters.members_with(workspace, ["newcomer"], camp) == frozenset()


def test_who_was_removed_and_is_back(workspace: Workspace, camp: int, lin: int) -> None:
    member_edits.set_status(workspace, [lin], "removed")
    assert told(workspace, lin) == ()
    member_edits.set_status(workspace, [lin], "active")
    assert "removed" in keys(workspace, lin)
    removals.lift(workspace, removals.listed(workspace)[0].id)
    assert "removed" not in keys(workspace, lin)


def test_a_promise_a_birthday_and_a_contact_that_is_due(workspace: Workspace, camp: int, lin: int) -> None:
    person = members.row(workspace, lin).person_id
    people.edit(workspace, person, "birthday", Birthday(6, 14))
    people.edit(workspace, person, "closeness", "core")
    promise = follow_ups.add(workspace, camp, "送书", date(2026, 6, 10), membership_id=lin)
    assert told(workspace, lin) == (
        Signal("promise", day=date(2026, 6, 10), late=True),
        Signal("birthday", day=date(2026, 6, 14)),
        Signal("touch", day=TODAY),
    )
    people.wrote(workspace, [person])
    follow_ups.finish(workspace, promise)
    assert keys(workspace, lin) == ["birthday"]


def test_a_promise_in_a_group_that_is_gone_is_forgotten(workspace: Workspace, camp: int, lin: int) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    twin = member_edits.add(workspace, MemberForm(other, person_id=members.row(workspace, lin).person_id))
    follow_ups.add(workspace, other, "Send the link", TODAY, membership_id=twin)
    assert keys(workspace, lin) == ["promise"]
    groups.delete(workspace, other)
    assert keys(workspace, lin) == []
    assert signal_filters.members_with(workspace, ["promise"]) == frozenset()


def test_one_group_is_asked_alone_and_several_signals_together(
    workspace: Workspace, camp: int, lin: int
) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    ann = join(workspace, other, "Ann", 1, "", TODAY)
    leo = join(workspace, camp, "Leo", 81, "", TODAY)
    assert signal_filters.members_with(workspace, ["newcomer"]) == {ann, leo}
    assert signal_filters.members_with(workspace, ["newcomer"], other) == {ann}
    assert signal_filters.members_with(workspace, ["rename", "newcomer"]) == {ann, leo}
    assert signal_filters.counts(workspace, ["rename", "newcomer"], camp) == {"rename": 1, "newcomer": 1}
    assert signal_filters.members_with(workspace, ["newcomer"], 999) == frozenset()


def test_only_members_with_a_signal_are_listed(workspace: Workspace, camp: int, lin: int) -> None:
    leo = join(workspace, camp, "Leo", 81, "", TODAY)
    only = signal_filters.members_with(workspace, ["newcomer"])
    assert list(members.ids(workspace, members.Filter(only=only))) == [leo]
    assert list(members.ids(workspace, members.Filter(text="lin", only=only))) == []
    many = frozenset(range(1, 2000)) - {lin}
    assert list(members.ids(workspace, members.Filter(only=many), "number")) == [leo]


@pytest.mark.parametrize("key", FILTERS)
def test_filters_find_whoever_has_the_signal(workspace: Workspace, camp: int, lin: int, key: str) -> None:
    rule = rules.find(workspace, camp, "广告")
    some = [lin, *(join(workspace, camp, f"N{n}", n, "", date(2026, 6, n - 15)) for n in range(20, 26))]
    violation_edits.add(workspace, some[1], rule, date(2026, 6, 1))
    violation_edits.take(workspace, violation_edits.add(workspace, some[2], rule, TODAY).id, "mute", 3)
    member_edits.set_status(workspace, [some[3]], "removed")
    member_edits.set_status(workspace, [some[3]], "active")
    member_edits.set_status(workspace, [some[6]], "left")
    for member in some[4:]:
        follow_ups.add(workspace, camp, "call", TODAY, membership_id=member)
        person = members.row(workspace, member).person_id
        people.edit(workspace, person, "birthday", Birthday(6, 12))
        people.edit(workspace, person, "closeness", "regular")
    marks = Signals(workspace).of(some)
    having = {member for member, found in marks.items() if FILTERS[key] & {one.key for one in found}}
    assert having
    assert signal_filters.members_with(workspace, [key]) == having
