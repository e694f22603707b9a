"""Incidents: taken through their steps, each with a day and a note; the missing rule is added from them."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import agenda, groups, incidents, member_edits, rule_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("同城", "qq", language="zh_CN"))


@pytest.fixture
def late(workspace: Workspace, group: int) -> int:
    member = member_edits.add(workspace, MemberForm(group, "阿May"))
    return incidents.add(workspace, group, "到货晚了三小时", membership_id=member)


def on_today(ws: Workspace) -> list[tuple[str, str]]:
    lines = [line for line in agenda.agenda(ws) if line.kind == "incident"]
    return [(line.facts["what"], line.facts["step"]) for line in lines]


def test_it_is_on_today_with_its_next_step_until_it_is_closed(workspace: Workspace, late: int) -> None:
    assert on_today(workspace) == [("到货晚了三小时", "calm")]
    incidents.mark(workspace, late, "calm", True)
    assert on_today(workspace) == [("到货晚了三小时", "private")]
    incidents.close(workspace, late)
    assert on_today(workspace) == []
    assert incidents.listed(workspace)[0].closed == date(2026, 6, 11)
    incidents.reopen(workspace, late)
    assert len(on_today(workspace)) == 1


def test_each_step_has_its_day_its_note_and_a_text(workspace: Workspace, late: int) -> None:
    incidents.note(workspace, late, "private", "电话道歉，补一张券")
    incidents.mark(workspace, late, "private", True)
    steps = {step.key: step for step in incidents.detail(workspace, late).steps}
    assert (steps["private"].day, steps["private"].note) == (date(2026, 6, 11), "电话道歉，补一张券")
    assert steps["private"].text.startswith("阿May，您好，关于“到货晚了三小时”")
    assert (steps["solve"].day, steps["solve"].text) == (None, "")
    incidents.mark(workspace, late, "private", False)
    assert incidents.detail(workspace, late).steps[1].note == "电话道歉，补一张券"
    workspace.undo()
    assert incidents.detail(workspace, late).steps[1].day is not None


def test_the_rule_that_was_missing_is_added_and_posted(workspace: Workspace, group: int, late: int) -> None:
    rule = rule_edits.add(workspace, group, "do", "到货有变动，提前一小时通知。", incident_id=late)
    shown = incidents.detail(workspace, late)
    assert (shown.row.rule_id, shown.row.done) == (rule, 1)
    assert shown.steps[-1].text == "为避免再次发生，群规新增一条：\n1. 【倡导】到货有变动，提前一小时通知。"
    workspace.undo()
    assert incidents.detail(workspace, late).row.rule_id is None


def test_it_is_corrected_and_deleted(workspace: Workspace, late: int) -> None:
    incidents.edit(workspace, late, " 到货晚了  四小时")
    incidents.concern(workspace, late, None)
    (row,) = incidents.listed(workspace)
    assert (row.what, row.person) == ("到货晚了 四小时", "")
    incidents.delete(workspace, late)
    assert incidents.listed(workspace) == []


def test_what_is_no_incident_is_refused(workspace: Workspace, group: int, late: int) -> None:
    for code, call in (
        ("incident_empty", lambda: incidents.add(workspace, group, " ")),
        ("incident_ahead", lambda: incidents.add(workspace, group, "x", opened=date(2026, 6, 12))),
        ("incident_unknown", lambda: incidents.close(workspace, 99)),
        ("incident_step_unknown", lambda: incidents.mark(workspace, late, "shout", True)),
        ("note_too_long", lambda: incidents.note(workspace, late, "calm", "x" * 2001)),
        ("incident_unknown", lambda: rule_edits.add(workspace, group, "do", "x", incident_id=99)),
    ):
        with pytest.raises(Refused, match=code):
            call()
