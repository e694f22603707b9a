"""Follow-ups: promised, shown on Today until they are done, ticked off, corrected."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import agenda, follow_ups, groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

SATURDAY = date(2026, 6, 13)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Cooks"))


@pytest.fixture
def promise(workspace: Workspace, group: int) -> int:
    member = member_edits.add(workspace, MemberForm(group, "Ann"))
    return follow_ups.add(workspace, group, " Send the  recipe ", SATURDAY, membership_id=member)


def on_today(ws: Workspace) -> list[tuple[str, str, bool]]:
    lines = [line for line in agenda.agenda(ws) if line.kind == "follow_up"]
    return [(line.facts["person"], line.facts["what"], line.late) for line in lines]


def test_a_promise_is_on_today_until_it_is_done(
    workspace: Workspace, group: int, promise: int, clock: Any
) -> None:
    assert on_today(workspace) == [("Ann", "Send the recipe", False)]
    clock.set("2026-06-14T08:00+08:00")
    assert on_today(workspace) == [("Ann", "Send the recipe", True)]
    (line,) = [line for line in agenda.agenda(workspace) if line.kind == "follow_up"]
    assert agenda.can_do(line)
    agenda.do(workspace, line)
    assert on_today(workspace) == []
    (row,) = follow_ups.listed(workspace, group)
    assert (row.done, row.late, row.person, row.group) == (date(2026, 6, 14), False, "Ann", "Cooks")
    workspace.undo()
    assert len(on_today(workspace)) == 1
    workspace.redo()
    follow_ups.reopen(workspace, promise)
    assert len(on_today(workspace)) == 1


def test_open_ones_stand_first_by_their_day(workspace: Workspace, group: int, promise: int) -> None:
    sooner = follow_ups.add(workspace, group, "Refund", date(2026, 6, 12), responsible="Ben")
    done = follow_ups.add(workspace, group, "Call", date(2026, 6, 1))
    follow_ups.finish(workspace, done)
    assert [row.id for row in follow_ups.listed(workspace, group)] == [sooner, promise, done]
    assert [row.id for row in follow_ups.listed(workspace, done=False)] == [sooner, promise]


def test_every_field_is_corrected(workspace: Workspace, group: int, promise: int) -> None:
    changed: dict[str, Any] = {
        "what": "Send both recipes",
        "due": SATURDAY,
        "responsible": "Ben",
        "note": "a\nb",
    }
    follow_ups.edit(workspace, promise, membership_id=None, **changed)
    (row,) = follow_ups.listed(workspace, group)
    assert (row.what, row.due, row.responsible, row.note, row.person) == (*changed.values(), "")
    follow_ups.delete(workspace, promise)
    assert follow_ups.listed(workspace) == []


def test_what_is_no_promise_is_refused(workspace: Workspace, group: int, promise: int) -> None:
    for code, call in (
        ("follow_up_empty", lambda: follow_ups.add(workspace, group, " ", SATURDAY)),
        ("note_too_long", lambda: follow_ups.add(workspace, group, "x" * 1001, SATURDAY)),
        ("member_gone", lambda: follow_ups.add(workspace, group, "x", SATURDAY, membership_id=99)),
        ("group_unknown", lambda: follow_ups.add(workspace, 99, "x", SATURDAY)),
        ("follow_up_unknown", lambda: follow_ups.finish(workspace, 99)),
    ):
        with pytest.raises(Refused, match=code):
            call()
    assert len(follow_ups.listed(workspace)) == 1
