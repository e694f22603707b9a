"""Figures by hand: one a day or a grid, each with its source, taken back by one step."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, hand_figures
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

DAY = date(2026, 6, 10)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Family"))


def told(ws: Workspace, group: int) -> list[tuple[str, dict[str, int], dict[str, str]]]:
    found = hand_figures.listed(ws, group)
    return [(one.day.isoformat(), dict(one.values), dict(one.sources)) for one in found]


def test_a_figure_is_kept_changed_and_forgotten(workspace: Workspace, group: int) -> None:
    assert hand_figures.put(workspace, group, DAY, {"messages": 120, "speakers": 14}) == 2
    assert hand_figures.put(workspace, group, DAY, {"messages": 121, "speakers": 14}) == 1
    assert told(workspace, group) == [
        ("2026-06-10", {"messages": 121, "speakers": 14}, {"messages": "hand", "speakers": "hand"})
    ]
    assert hand_figures.put(workspace, group, DAY, {"messages": None}) == 1
    workspace.undo()
    assert told(workspace, group)[0][1] == {"messages": 121, "speakers": 14}


def test_a_grid_fills_days_and_says_what_it_cannot_read(workspace: Workspace, group: int) -> None:
    hand_figures.put(workspace, group, DAY, {"messages": 5})
    pasted = "日期\t消息数\t发言人数\t天气\n2026-06-08\t1,204\t30\t晴\n2026-06-09\t\t0\t雨\n"
    pasted += "2026-06-10\t80\tmany\t\nsoon\t1\t1\t\n2026-06-30\t1\t1\t\n"
    filled = hand_figures.fill(workspace, group, pasted)
    assert (filled.changed, filled.grid.unknown) == (4, ("天气",))
    assert filled.grid.wrong == ((4, "bad_figure"), (5, "bad_date"), (6, "day_ahead"))
    assert [(day, values) for day, values, _source in told(workspace, group)] == [
        ("2026-06-08", {"messages": 1204, "speakers": 30}),
        ("2026-06-09", {"speakers": 0}),
        ("2026-06-10", {"messages": 80}),
    ]
    assert told(workspace, group)[2][2] == {"messages": "grid"}
    assert hand_figures.fill(workspace, group, pasted).changed == 0
    workspace.undo()
    assert told(workspace, group) == [("2026-06-10", {"messages": 5}, {"messages": "hand"})]


@pytest.mark.parametrize(
    ("day", "figures", "code"),
    [
        (DAY, {"weather": 3}, "figure_unknown"),
        (DAY, {"messages": -1}, "figure_bad"),
        (date(2026, 6, 12), {"messages": 1}, "figure_day_ahead"),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, group: int, day: date, figures: dict[str, int], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        hand_figures.put(workspace, group, day, figures)
    assert told(workspace, group) == []


def test_a_grid_without_days_is_refused(workspace: Workspace, group: int) -> None:
    with pytest.raises(Refused, match="figures_no_columns"):
        hand_figures.fill(workspace, group, "name\tnumber\nAnn\t3\n")
