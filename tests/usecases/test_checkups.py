"""Check-ups of a quiet group."""

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checkups, groups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("同城·杭州"))


def test_a_day_has_one_check_up_and_the_earlier_ones_stay(
    workspace: Workspace, group: int, clock: Clock
) -> None:
    checkups.answer(workspace, group, {"adverts": "yes"})
    checkups.answer(workspace, group, {"adverts": "yes", "alone": "unsure"})
    clock.set("2026-06-18T09:00+08:00")
    checkups.answer(workspace, group, {"adverts": "no", "alone": "yes"})
    assert [(view.day.day, view.steps) for view in checkups.listed(workspace, group)] == [
        (18, ("alone",)),
        (11, ("adverts", "alone")),
    ]
    workspace.undo()
    workspace.undo()
    assert [view.steps for view in checkups.listed(workspace, group)] == [("adverts",)]


@pytest.mark.parametrize("answers", [{"weather": "yes"}, {"alone": "perhaps"}])
def test_what_is_no_answer_is_refused(workspace: Workspace, group: int, answers: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        checkups.answer(workspace, group, answers)
    assert refused.value.code == "check_up_bad_answer"
