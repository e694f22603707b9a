"""Decisions: kept with their week, read again the week after, on Today when they are due."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import agenda, decisions, groups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

MONDAY = date(2026, 6, 8)


@pytest.fixture
def cooks(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Cooks"))


def told(ws: Workspace, group_id: int | None = None) -> list[tuple[str, bool, bool]]:
    """What the agenda says of decisions, whether it only stands with its group, and whether it is late."""
    lines = (line for line in agenda.told(ws, group_id) if line.kind == "decision")
    return [(line.facts["what"], line.standing, line.late) for line in lines]


def test_one_with_a_day_comes_up_two_days_before(workspace: Workspace, cooks: int, clock: Clock) -> None:
    decisions.add(workspace, cooks, "Move the talk", until=date(2026, 6, 14))
    assert told(workspace) == [("Move the talk", True, False)]
    clock.set("2026-06-12T09:00+08:00")
    assert told(workspace) == [("Move the talk", False, False)]
    clock.set("2026-06-15T09:00+08:00")
    assert told(workspace) == [("Move the talk", False, True)]
    (line,) = [line for line in agenda.agenda(workspace) if line.kind == "decision"]
    assert agenda.can_do(line)
    agenda.do(workspace, line)
    assert told(workspace) == []
    (row,) = decisions.listed(workspace, cooks)
    assert (row.done, row.late) == (date(2026, 6, 15), False)
    workspace.undo()
    assert len(told(workspace)) == 1


def test_one_without_a_day_is_asked_about_a_week_later(
    workspace: Workspace, cooks: int, clock: Clock
) -> None:
    decisions.add(workspace, cooks, "Fewer links", MONDAY)
    assert told(workspace) == [("Fewer links", True, False)]
    clock.set("2026-06-15T09:00+08:00")
    assert told(workspace) == [("Fewer links", False, False)]


def test_a_group_sees_its_own_and_those_for_all(workspace: Workspace, cooks: int) -> None:
    other = groups.add(workspace, GroupForm("Teachers"))
    decisions.add(workspace, cooks, "For cooks")
    decisions.add(workspace, None, "For all")
    decisions.add(workspace, other, "For teachers")
    assert {row.what for row in decisions.listed(workspace, cooks)} == {"For cooks", "For all"}
    assert {row.what for row in decisions.listed(workspace)} == {"For cooks", "For all", "For teachers"}
    assert [what for what, *_ in told(workspace, cooks)] == ["For cooks"]
    groups.delete(workspace, cooks)
    assert {row.what for row in decisions.listed(workspace)} == {"For all", "For teachers"}


def test_open_ones_stand_first_by_their_day(workspace: Workspace, cooks: int) -> None:
    plain = decisions.add(workspace, cooks, "Some day")
    dated = decisions.add(workspace, cooks, "Friday", until=date(2026, 6, 12), who="Ben")
    done = decisions.add(workspace, cooks, "Done")
    decisions.finish(workspace, done)
    assert [row.id for row in decisions.listed(workspace, cooks)] == [dated, plain, done]
    assert [row.id for row in decisions.listed(workspace, cooks, done=False)] == [dated, plain]
    decisions.reopen(workspace, done)
    assert len(decisions.listed(workspace, cooks, done=False)) == 3


def test_every_field_is_corrected(workspace: Workspace, cooks: int) -> None:
    made = decisions.add(workspace, cooks, "  Move  it ", who="Ben")
    decisions.edit(workspace, made, what="Move the talk", who="", until=MONDAY)
    (row,) = decisions.listed(workspace, cooks)
    assert (row.what, row.who, row.until, row.late) == ("Move the talk", "", MONDAY, True)
    decisions.edit(workspace, made, until=None)
    (row,) = decisions.listed(workspace, cooks)
    assert (row.until, row.late, row.decided) == (None, False, date(2026, 6, 11))
    decisions.delete(workspace, made)
    assert decisions.listed(workspace, cooks) == []


def test_nothing_said_and_what_is_gone_are_refused(workspace: Workspace, cooks: int) -> None:
    for call, code in (
        (lambda: decisions.add(workspace, cooks, "  "), "decision_empty"),
        (lambda: decisions.add(workspace, cooks, "x" * 1001), "note_too_long"),
        (lambda: decisions.finish(workspace, 99), "decision_unknown"),
    ):
        with pytest.raises(Refused) as refused:
            call()
        assert refused.value.code == code
