"""Pairs of a group, week by week."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import member_edits, pairing
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

MONDAY = date(2026, 6, 8)


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = add(workspace, GroupForm("晨读", language="zh_CN"))
    for name in ("林溪", "老陈", "苏苏", "阿土"):
        member_edits.add(workspace, MemberForm(made, card=name))
    return made


def test_three_weeks_of_four_repeat_nothing(workspace: Workspace, group: int) -> None:
    for week in range(3):
        pairing.deal(workspace, group, week=MONDAY + timedelta(weeks=week))
    found = pairing.rounds(workspace, group)
    assert len({frozenset(pair) for each in found for pair in each.pairs}) == 6
    assert [each.repeats for each in found] == [0, 0, 0]


def test_the_list_to_paste(workspace: Workspace, group: int) -> None:
    number = pairing.deal(workspace, group)
    lines = pairing.text(workspace, number).splitlines()
    assert lines[0] == "本周互评搭档（6月8日 起）"
    assert len(lines) == 3


def test_dealing_the_same_week_again_takes_its_place(workspace: Workspace, group: int) -> None:
    first = pairing.deal(workspace, group)
    assert pairing.deal(workspace, group) == first
    assert len(pairing.rounds(workspace, group)) == 1
    workspace.undo()
    workspace.undo()
    assert pairing.rounds(workspace, group) == []


def test_one_alone_cannot_be_paired(workspace: Workspace) -> None:
    lonely = add(workspace, GroupForm("Lonely"))
    with pytest.raises(Refused, match="pairs_too_few"):
        pairing.deal(workspace, lonely)
