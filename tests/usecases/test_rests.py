"""Rest ranges: only what is still to come can rest."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checklists, groups, packs, rests
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


def test_a_group_rests_with_everything_and_on_its_own(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    other = groups.add(workspace, GroupForm("Shop"))
    rests.add(workspace, date(2026, 10, 1), date(2026, 10, 7), note="国庆")
    rests.add(workspace, TODAY, TODAY, group_id=group)
    rests.add(workspace, TODAY, TODAY, group_id=other)
    assert [(row.group, row.note, row.first) for row in rests.listed(workspace, group)] == [
        ("Camp", "", TODAY),
        ("", "国庆", date(2026, 10, 1)),
    ]
    assert len(rests.listed(workspace)) == 3


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2026, 6, 13), date(2026, 6, 12), "rest_backwards"),
        (date(2026, 6, 1), date(2026, 6, 10), "rest_over"),
        (date(2026, 6, 11), date(2066, 6, 10), "rest_too_long"),
    ],
)
def test_days_that_cannot_rest_are_refused(workspace: Workspace, first: date, last: date, code: str) -> None:
    with pytest.raises(Refused) as refused:
        rests.add(workspace, first, last)
    assert refused.value.code == code
    assert rests.listed(workspace) == []


def test_a_range_may_have_begun_and_is_taken_away_and_undone(workspace: Workspace) -> None:
    rest = rests.add(workspace, date(2026, 6, 1), date(2026, 6, 20))
    rests.remove(workspace, rest)
    assert rests.listed(workspace) == []
    workspace.undo()
    assert [row.id for row in rests.listed(workspace)] == [rest]
    with pytest.raises(Refused):
        rests.remove(workspace, rest + 1)


def test_a_deleted_groups_rest_is_not_shown(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    rests.add(workspace, TODAY, TODAY, group_id=group)
    groups.delete(workspace, group)
    assert rests.listed(workspace) == []


def test_nothing_is_due_while_a_group_rests(workspace: Workspace) -> None:
    group = packs.start_group(workspace, packs.builtin("everyday", "en"), "Camp")
    other = packs.start_group(workspace, packs.builtin("everyday", "en"), "Shop")
    rests.add(workspace, TODAY, TODAY, group_id=group)
    assert checklists.day_view(workspace, group_id=group).rows == ()
    assert checklists.day_view(workspace, group_id=other).rows != ()
    rests.add(workspace, TODAY, TODAY)
    assert checklists.day_view(workspace).rows == ()
    workspace.undo()
    workspace.undo()
    assert checklists.day_view(workspace, group_id=group).rows != ()
