"""SOP items: added, edited from today on, paused, put in order, deleted, each as one step."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checklists, groups, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

FULL = ItemForm(
    "Note check-ins",
    minute=510,
    when={"kind": "weekly", "on": ["mon", "thu"], "every": 2, "from": "2026-06-11"},
    must=True,
    minutes=10,
    figures=("check-ins", "questions"),
    of_members=True,
    stages=("running",),
    role="host",
    responsible="林溪",
    texts=("早安 {group}", "Good morning {group}"),
)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营"))


def titles(workspace: Workspace, day: date | None = None) -> list[str]:
    return [row.title for row in checklists.day_view(workspace, day).rows]


def test_a_form_comes_back_as_it_was_given(workspace: Workspace, group: int) -> None:
    form = replace(FULL, group_ids=(group,))
    item = sops.add(workspace, form)
    found = sops.form_of(workspace, item)
    assert found.script_id is not None
    assert replace(found, script_id=None) == form
    sops.edit(workspace, item, found)
    assert sops.form_of(workspace, item) == found


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": "  "}, "title_empty"),
        ({"title": "x" * 201}, "title_too_long"),
        ({"audience": "nobody"}, "bad_audience"),
        ({"group_ids": ()}, "no_group"),
        ({"group_ids": (99,)}, "group_unknown"),
        ({"minute": 1440}, "bad_time"),
        ({"minutes": -1}, "bad_minutes"),
        ({"figures": ("a", "b", "c", "d")}, "bad_figures"),
        ({"figures": ("a", " a ")}, "bad_figures"),
        ({"texts": ("x" * 8001,)}, "text_too_long"),
        ({"when": {"kind": "sometimes"}}, "bad_rule"),
        ({"when": {"kind": "daily", "every": 0}}, "bad_rule"),
    ],
)
def test_what_makes_no_sense_is_refused_and_leaves_nothing(
    workspace: Workspace, group: int, changed: dict[str, Any], code: str
) -> None:
    steps = workspace.steps()
    with pytest.raises(Refused, match=code):
        sops.add(workspace, replace(FULL, **{"group_ids": (group,), **changed}))
    assert sops.items(workspace) == []
    assert workspace.steps() == steps


def test_an_edit_holds_from_today_on(workspace: Workspace, group: int, clock: Clock) -> None:
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,)))
    clock.set("2026-06-12T09:00+08:00")
    sops.edit(workspace, item, ItemForm("Wave", group_ids=(group,)))
    sops.edit(workspace, item, ItemForm("Nod", group_ids=(group,)))
    assert (titles(workspace, date(2026, 6, 11)), titles(workspace)) == (["Greet"], ["Nod"])
    workspace.undo()
    assert titles(workspace) == ["Wave"]
    workspace.undo()
    assert titles(workspace) == ["Greet"]


def test_paused_ended_and_active_again(workspace: Workspace, group: int, clock: Clock) -> None:
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,)))
    for day, status, due in ((12, "paused", []), (13, "active", ["Greet"]), (14, "ended", [])):
        clock.set(f"2026-06-{day}T09:00+08:00")
        sops.set_status(workspace, [item], status)
        assert titles(workspace) == due
        assert sops.items(workspace)[0].status == status
    assert titles(workspace, date(2026, 6, 13)) == ["Greet"]
    with pytest.raises(Refused, match="bad_status"):
        sops.set_status(workspace, [item], "tired")


def test_deleted_items_leave_every_list_and_come_back_by_undo(workspace: Workspace, group: int) -> None:
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,)))
    sops.delete(workspace, [item])
    assert (sops.items(workspace), titles(workspace)) == ([], [])
    for call in (lambda: sops.form_of(workspace, item), lambda: sops.delete(workspace, [item])):
        with pytest.raises(Refused, match="item_unknown"):
            call()
    workspace.undo()
    assert titles(workspace) == ["Greet"]


def test_they_are_put_in_order_among_their_own_places(workspace: Workspace, group: int) -> None:
    a, b, c = (sops.add(workspace, ItemForm(name, group_ids=(group,))) for name in "abc")
    sops.reorder(workspace, [c, a])
    assert [row.title for row in sops.items(workspace)] == ["c", "b", "a"]
    workspace.undo()
    assert [row.item_id for row in sops.items(workspace)] == [a, b, c]


def test_an_item_of_a_deleted_group_can_still_be_edited(workspace: Workspace, group: int) -> None:
    other = groups.add(workspace, GroupForm("Teachers"))
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group, other)))
    groups.delete(workspace, group)
    form = sops.form_of(workspace, item)
    assert form.group_ids == (other,)
    sops.edit(workspace, item, replace(form, title="Wave"))
    assert titles(workspace) == ["Wave"]
    workspace.undo()
    workspace.undo()
    assert titles(workspace) == ["Greet", "Greet"]


def test_texts_that_stay_keep_their_rows_so_that_a_pool_goes_on(workspace: Workspace, group: int) -> None:
    item = sops.add(workspace, ItemForm("Ask", group_ids=(group,), texts=("a", "b"), pool=True))
    from grouppilot.usecases import texts

    key = checklists.day_view(workspace).rows[0].key
    assert texts.take(workspace, key) == "a"
    form = sops.form_of(workspace, item)
    sops.edit(workspace, item, replace(form, texts=("new", "a", "b")))
    wording = texts.detail(workspace, key).wording
    assert wording is not None
    assert [text for _, text in wording.variants] == ["new", "a", "b"]
    assert (wording.text, wording.fresh) == ("a", 2)


def test_lists_of_a_group_hold_what_is_for_it(workspace: Workspace, group: int) -> None:
    other = groups.add(workspace, GroupForm("Teachers"))
    sops.add(workspace, ItemForm("one", group_ids=(group,)))
    sops.add(workspace, ItemForm("both", group_ids=(group, other)))
    sops.add(workspace, ItemForm("all", audience="all"))
    sops.add(workspace, ItemForm("mine", audience="owner"))
    assert [row.title for row in sops.items(workspace, other)] == ["both", "all"]
    assert sorted(titles(workspace)) == ["all", "all", "both", "both", "mine", "one"]
