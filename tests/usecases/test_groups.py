"""Groups: added, edited in place, found by name or number, put away."""

from datetime import date

import pytest

from grouppilot.domain.days import PeakWindow
from grouppilot.domain.platforms import usual_seats
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in groups.listed(workspace).rows]


def refusal(call: object, *args: object, **facts: object) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **facts)  # type: ignore[operator]
    return refused.value.code


def test_a_group_is_listed_with_its_day_of_life(workspace: Workspace) -> None:
    form = GroupForm(" 晨读打卡营 03 ", start=date(2026, 6, 1), end=date(2026, 6, 22), seats=500)
    group = groups.add(workspace, form)
    row = groups.row_of(workspace, group)
    assert (row.name, row.day, row.days) == ("晨读打卡营 03", 10, 21)
    assert (row.members, row.open, row.share, row.roles) == (0, 0, None, frozenset())


def test_fields_are_edited_one_by_one_and_undone_one_by_one(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Slow Cooking Circle"))
    groups.edit(workspace, group, stage="closing")
    groups.edit(workspace, group, peaks=(PeakWindow(480, 540),), note="Quiet in August")
    assert groups.form_of(workspace, group).peaks == (PeakWindow(480, 540),)
    workspace.undo()
    form = groups.form_of(workspace, group)
    assert (form.stage, form.peaks, form.note) == ("closing", None, "")


def test_an_edit_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Photo Walk Berlin"))
    groups.edit(workspace, group, name="Photo Walk Berlin")
    undo, _ = workspace.steps()
    assert undo is not None
    assert undo.code == "group.add"


def test_another_platform_brings_its_seats_unless_they_were_set_by_hand(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A", platform="wechat", seats=usual_seats("wechat")))
    groups.edit(workspace, group, platform="telegram")
    assert groups.form_of(workspace, group).seats == 200_000
    groups.edit(workspace, group, seats=120)
    groups.edit(workspace, group, platform="discord")
    assert groups.form_of(workspace, group).seats == 120


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": "  "}, "group_name_missing"),
        ({"platform": "icq"}, "group_bad_value"),
        ({"name": "x" * 201}, "field_too_long"),
        ({"seats": 0}, "group_bad_value"),
        ({"start": date(2026, 6, 2), "end": date(2026, 6, 1)}, "group_ends_early"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_changes(
    workspace: Workspace, fields: dict[str, object], code: str
) -> None:
    group = groups.add(workspace, GroupForm("A"))
    assert refusal(groups.edit, workspace, group, **fields) == code
    assert groups.form_of(workspace, group) == GroupForm("A")


def test_a_group_is_found_by_name_or_number(workspace: Workspace) -> None:
    first = groups.add(workspace, GroupForm("Reading camp"))
    second = groups.add(workspace, GroupForm("晨读"))
    assert groups.find(workspace, "Reading camp") == first
    assert groups.find(workspace, "reading  CAMP") == first
    assert groups.find(workspace, str(second)) == groups.find(workspace, f"#{second}") == second
    assert refusal(groups.find, workspace, "camp") == "group_unknown"


def test_an_ambiguous_name_is_refused_with_the_numbers_to_choose_from(workspace: Workspace) -> None:
    first = groups.add(workspace, GroupForm("Camp"))
    second = groups.add(workspace, GroupForm("Camp"))
    with pytest.raises(Refused) as refused:
        groups.find(workspace, "Camp")
    assert refused.value.code == "group_ambiguous"
    assert refused.value.facts == {"name": "Camp", "ids": f"#{first}, #{second}"}


def test_a_group_named_like_a_number_is_told_from_the_number(workspace: Workspace) -> None:
    first = groups.add(workspace, GroupForm("A"))
    groups.add(workspace, GroupForm(str(first)))
    assert refusal(groups.find, workspace, str(first)) == "group_ambiguous"
    assert groups.find(workspace, f"#{first}") == first


def test_a_deleted_group_is_gone_until_undo(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A"))
    groups.delete(workspace, group)
    assert names(workspace) == []
    assert groups.scope(workspace) == []
    assert refusal(groups.find, workspace, "A") == "group_unknown"
    assert refusal(groups.edit, workspace, group, note="x") == "group_unknown"
    workspace.undo()
    assert names(workspace) == ["A"]


def test_archived_groups_come_last_and_leave_the_scope(workspace: Workspace) -> None:
    first = groups.add(workspace, GroupForm("A"))
    groups.add(workspace, GroupForm("B"))
    groups.archive(workspace, first)
    assert names(workspace) == ["B", "A"]
    assert [row.name for row in groups.scope(workspace)] == ["B"]
    assert [row.name for row in groups.scope(workspace, archived=True)] == ["B", "A"]


def test_groups_keep_the_order_they_are_put_in(workspace: Workspace) -> None:
    a, b, c = (groups.add(workspace, GroupForm(name)) for name in "ABC")
    groups.reorder(workspace, [c, a])
    assert names(workspace) == ["C", "A", "B"]
    assert groups.row_of(workspace, b).name == "B"


def test_a_name_is_one_line_that_a_list_can_show(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("  Camp\n\t\x1b[31m 03 👨‍👩‍👧 "))
    assert groups.row_of(workspace, group).name == "Camp [31m 03 👨‍👩‍👧"


def test_nothing_means_no_group(workspace: Workspace) -> None:
    groups.add(workspace, GroupForm("\u200b"))
    with pytest.raises(Refused, match="group_unknown"):
        groups.find(workspace, "")
