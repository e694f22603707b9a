"""Opening and closing on a real file, and cards against their format."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import agenda, card_checks, ceremonies, groups, member_edits, numbering
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    form = GroupForm("晨读", language="zh_CN", start=date(2026, 6, 13), end=date(2026, 7, 4))
    return groups.add(workspace, form)


def test_an_opening_begins_with_its_checklist(workspace: Workspace, camp: int) -> None:
    opening, closing = ceremonies.view(workspace, camp)
    assert (opening.id, closing.id) == (None, None)
    ceremonies.plan(workspace, camp, "opening")
    opening, _ = ceremonies.view(workspace, camp)
    assert (opening.day, opening.held, len(opening.tasks)) == (date(2026, 6, 13), None, 8)
    assert "群规" in opening.tasks[2].title
    with pytest.raises(Refused) as refused:
        ceremonies.plan(workspace, camp, "opening")
    assert refused.value.code == "ceremony_planned"
    workspace.undo()
    assert ceremonies.view(workspace, camp)[0].id is None


def test_lines_are_ticked_reworded_moved_and_taken_out(workspace: Workspace, camp: int) -> None:
    closing = ceremonies.plan(workspace, camp, "closing")
    first, second, *_ = ceremonies.view(workspace, camp)[1].tasks
    ceremonies.tick(workspace, first.id)
    ceremonies.edit_task(workspace, second.id, "  收齐 总结 ")
    last = ceremonies.add_task(workspace, closing, "合影")
    ceremonies.reorder_tasks(workspace, closing, [last, second.id])
    tasks = ceremonies.view(workspace, camp)[1].tasks
    assert [task.title for task in tasks[:3]] == ["合影", "收齐 总结", first.title]
    assert tasks[2].done == date(2026, 6, 11)
    ceremonies.tick(workspace, first.id, done=False)
    ceremonies.delete_task(workspace, last)
    tasks = ceremonies.view(workspace, camp)[1].tasks
    assert (tasks[0].id, tasks[1].done) == (second.id, None)


def test_today_hears_of_a_ceremony_until_it_is_held(workspace: Workspace, camp: int, clock: Any) -> None:
    opening = ceremonies.plan(workspace, camp, "opening")
    (line,) = agenda.agenda(workspace)
    assert (line.kind, line.due, line.late) == ("ceremony", date(2026, 6, 13), False)
    assert line.facts == {"kind": "opening", "group": "晨读", "open": 8, "of": 8}
    clock.set("2026-06-14T12:00+08:00")
    assert agenda.agenda(workspace)[0].late
    ceremonies.edit(workspace, opening, held=date(2026, 6, 13))
    assert agenda.agenda(workspace) == []
    ceremonies.edit(workspace, opening, held=None, day=date(2026, 6, 30), minute=1200)
    assert agenda.agenda(workspace) == []
    assert ceremonies.view(workspace, camp)[0].minute == 1200


def test_impossible_values_are_refused(workspace: Workspace, camp: int) -> None:
    opening = ceremonies.plan(workspace, camp, "opening")
    for changed in ({"minute": 1440}, {"kind": "closing"}):
        with pytest.raises(Refused) as refused:
            ceremonies.edit(workspace, opening, **changed)
        assert refused.value.code == "ceremony_bad_value"


def test_those_not_renamed_are_a_list_of_names(workspace: Workspace, camp: int) -> None:
    for name, card in (("小鹿", ""), ("Leo", "Leo"), ("苏苏", "３－设计－苏苏")):
        member_edits.add(workspace, MemberForm(camp, name, card))
    assert card_checks.view(workspace, camp).rows == ()
    card_checks.set_format(workspace, camp, "编号-行业-昵称")
    numbering.set_format(workspace, camp, "###")
    found = card_checks.view(workspace, camp)
    assert [(row.name, row.wrong, row.suggestion) for row in found.rows] == [
        ("小鹿", "no_card", "001-行业-小鹿"),
        ("Leo", "number_missing", "002-行业-Leo"),
    ]
    assert (found.right, found.words, found.example) == (1, "编号-行业-昵称", "081")
    assert card_checks.names_text(workspace, camp) == "小鹿、Leo"
    assert card_checks.suggestions_text(workspace, camp, [found.rows[1].id]) == "Leo → 002-行业-Leo"


def test_a_format_that_makes_no_sense_is_refused(workspace: Workspace, camp: int) -> None:
    for call in (card_checks.set_format, numbering.set_format):
        with pytest.raises(Refused):
            call(workspace, camp, "hello")
