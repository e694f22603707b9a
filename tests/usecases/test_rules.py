"""Rules of a group on a real workspace: written, edited, ended, put in order; the past stays as it was."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, rule_edits, rules
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

THURSDAY, FRIDAY = date(2026, 6, 11), date(2026, 6, 12)
LATER = "2026-06-20T08:00+08:00"


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Cooks", "whatsapp", language="en"))


@pytest.fixture
def adverts(workspace: Workspace, group: int) -> int:
    return rule_edits.add(workspace, group, "dont", "No adverts.", "Removed at the third time.")


def texts(ws: Workspace, group: int, day: date | None = None) -> list[str]:
    return [row.text for row in rules.in_force(ws, group, day)]


def test_the_first_rule_makes_a_set_for_the_group(workspace: Workspace, group: int) -> None:
    assert rules.view(workspace, group).rule_set is None
    rule_edits.add(workspace, group, "do", "  Say   hello. ")
    view = rules.view(workspace, group)
    assert view.rule_set is not None
    assert (view.rule_set.name, view.rule_set.rules, view.shared_with) == ("Cooks", 1, ())
    (row,) = view.rows
    assert (row.number, row.kind, row.text, row.consequence, row.since) == (
        1,
        "do",
        "Say hello.",
        "",
        THURSDAY,
    )
    workspace.undo()
    assert rules.view(workspace, group).rule_set is None
    workspace.redo()
    assert texts(workspace, group) == ["Say hello."]


def test_what_is_edited_holds_from_today_and_the_past_stays(
    workspace: Workspace, group: int, adverts: int, clock: Any
) -> None:
    clock.set(LATER)
    rule_edits.edit(workspace, adverts, text="No adverts, hidden ones neither.")
    rule_edits.edit(workspace, adverts, kind="penalty")
    assert texts(workspace, group) == ["No adverts, hidden ones neither."]
    assert texts(workspace, group, FRIDAY) == ["No adverts."]
    assert texts(workspace, group, date(2026, 6, 10)) == []
    (row,) = rules.view(workspace, group).rows
    assert (row.kind, row.since, row.wordings) == ("penalty", date(2026, 6, 20), 2)
    assert [each.text for each in rules.history(workspace, adverts)] == [
        "No adverts, hidden ones neither.",
        "No adverts.",
    ]
    workspace.undo()
    workspace.undo()
    assert rules.view(workspace, group).rows[0].wordings == 1


def test_an_edit_that_changes_nothing_is_no_step(workspace: Workspace, adverts: int) -> None:
    before = workspace.steps()
    rule_edits.edit(workspace, adverts, text=" No adverts. ")
    assert workspace.steps() == before


def test_a_rule_ends_and_holds_again(workspace: Workspace, group: int, adverts: int, clock: Any) -> None:
    clock.set(LATER)
    rule_edits.set_active(workspace, adverts, False)
    view = rules.view(workspace, group)
    assert (view.rows, [row.text for row in view.ended]) == ((), ["No adverts."])
    assert texts(workspace, group, FRIDAY) == ["No adverts."]
    rule_edits.set_active(workspace, adverts, True)
    assert texts(workspace, group) == ["No adverts."]
    assert rules.view(workspace, group).ended == ()


def test_a_deleted_rule_is_gone_but_its_days_keep_it(
    workspace: Workspace, group: int, adverts: int, clock: Any
) -> None:
    clock.set(LATER)
    rule_edits.delete(workspace, adverts)
    view = rules.view(workspace, group)
    assert (view.rows, view.ended) == ((), ())
    assert texts(workspace, group, FRIDAY) == ["No adverts."]
    with pytest.raises(Refused, match="rule_unknown"):
        rule_edits.edit(workspace, adverts, text="x")
    workspace.undo()
    assert texts(workspace, group) == ["No adverts."]


def test_rules_are_put_in_order_and_numbered_by_it(workspace: Workspace, group: int, adverts: int) -> None:
    second = rule_edits.add(workspace, group, "do", "Say hello.")
    third = rule_edits.add(workspace, group, "reward", "Answer well.")
    rule_edits.reorder(workspace, [third, adverts, second])
    assert [(row.number, row.id) for row in rules.in_force(workspace, group)] == [
        *((1, third), (2, adverts), (3, second))
    ]
    workspace.undo()
    assert [row.id for row in rules.in_force(workspace, group)] == [adverts, second, third]


def test_the_announcement_is_in_the_language_of_the_group(
    workspace: Workspace, group: int, adverts: int
) -> None:
    said = rules.posted(workspace, group).text
    assert said.startswith("Rules of Cooks\n")
    assert "1. Don't: No adverts.\n   → Removed at the third time." in said
    groups.edit(workspace, group, language="zh_CN")
    assert "1. 【禁止】No adverts." in rules.posted(workspace, group).text
    assert rules.posted(workspace, group, date(2026, 6, 1)).parts == ()


def test_a_rule_is_found_by_place_id_or_words(workspace: Workspace, group: int, adverts: int) -> None:
    hello = rule_edits.add(workspace, group, "do", "Say hello, no adverts")
    rule_edits.reorder(workspace, [hello, adverts])
    assert rules.find(workspace, group, "1") == hello
    assert rules.find(workspace, group, f"#{adverts}") == adverts
    assert rules.find(workspace, group, "NO ADVERTS.") == adverts
    assert rules.find(workspace, group, "hello") == hello
    with pytest.raises(Refused, match="rule_ambiguous") as several:
        rules.find(workspace, group, "adverts")
    assert several.value.facts["numbers"] == "1, 2"
    for wrong in ("3", "#99", "flooding", ""):
        with pytest.raises(Refused, match="rule_not_found"):
            rules.find(workspace, group, wrong)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("never", "x", ""), "rule_kind_unknown"),
        (("do", " \n ", ""), "rule_text_missing"),
        (("do", "x" * 501, ""), "rule_too_long"),
        (("do", "x", "y" * 301), "consequence_too_long"),
    ],
)
def test_what_is_no_rule_is_refused(workspace: Workspace, group: int, said: Any, code: str) -> None:
    with pytest.raises(Refused, match=code):
        rule_edits.add(workspace, group, *said)
    assert rules.view(workspace, group).rule_set is None


def test_rules_are_there_after_a_restart(folder: Any, clock: Any) -> None:
    from grouppilot.usecases.opening import open_to_write

    first = open_to_write(folder, clock)
    group = groups.add(first.workspace, GroupForm("Cooks"))
    rule_edits.add(first.workspace, group, "dont", "No adverts.")
    first.close()
    again = open_to_write(folder, clock)
    assert texts(again.workspace, group) == ["No adverts."]
    again.workspace.undo()
    assert texts(again.workspace, group) == []
    again.close()
