"""Estimates of what a group brings, kept with their day, held against what came."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.estimates import Outcome, Outlook
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import estimates, groups
from grouppilot.usecases.estimates import EstimateForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

OUTLOOK = Outlook(reach=400, conversion=0.05, order_value=299, rewards=600, hours=40, rate=80)
FORM = EstimateForm(frozenset({"topic"}), frozenset({"product", "hands", "people"}), OUTLOOK, "第一期")


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


def test_an_estimate_is_kept_with_its_day(workspace: Workspace, group: int) -> None:
    estimates.judge(workspace, group, FORM)
    (view,) = estimates.listed(workspace, group)
    assert (view.made, view.form, view.form.verdict) == (date(2026, 6, 11), FORM, "go")
    assert (view.form.returned.gain, view.compared) == (2180, ())


def test_todays_is_replaced_and_an_earlier_one_stays(workspace: Workspace, group: int, clock: Clock) -> None:
    estimates.judge(workspace, group, FORM)
    estimates.judge(workspace, group, EstimateForm(frozenset({"private"})))
    clock.set("2026-06-20T09:00+08:00")
    estimates.judge(workspace, group, FORM)
    assert [(view.made.day, view.form.verdict) for view in estimates.listed(workspace, group)] == [
        (20, "go"),
        (11, "no"),
    ]


def test_what_came_is_held_against_it_and_undone(workspace: Workspace, group: int) -> None:
    made = estimates.judge(workspace, group, FORM)
    estimates.hold_against(workspace, made, Outcome(orders=31, revenue=9269, rewards=450, hours=52))
    (view,) = estimates.listed(workspace, group)
    assert [each.key for each in view.compared] == ["orders", "revenue", "rewards", "hours", "gain"]
    assert view.compared[-1].actual == 4659
    workspace.undo()
    assert estimates.listed(workspace, group)[0].compared == ()
    estimates.delete(workspace, made)
    assert estimates.listed(workspace, group) == []
    with pytest.raises(Refused) as refused:
        estimates.hold_against(workspace, made, Outcome())
    assert refused.value.code == "estimate_gone"


@pytest.mark.parametrize(
    "form",
    [
        EstimateForm(outlook=Outlook(reach=-1)),
        EstimateForm(outlook=Outlook(conversion=3)),
        EstimateForm(business=frozenset({"gold"})),
    ],
)
def test_what_cannot_be_is_refused(workspace: Workspace, group: int, form: EstimateForm) -> None:
    with pytest.raises(Refused) as refused:
        estimates.judge(workspace, group, form)
    assert refused.value.code == "estimate_bad_value"
