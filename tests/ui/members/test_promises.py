"""What was promised to a person, and what they did: noted, ticked off and taken back beside the table."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from grouppilot.ui.groups.rules.violation_sheet import ViolationSheet
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.members.promises import Promises
from grouppilot.usecases import follow_ups, groups, member_edits, members, roles, rule_edits, violations
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
TODAY, TOMORROW = date(2026, 6, 11), date(2026, 6, 12)


@pytest.fixture
def mia(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> Promises:
    """The follow-ups of Mia, who is current."""
    page.table.setCurrentIndex(page.model.index(2, 1))
    person = members.row(page.context.workspace, four["mia"]).person_id
    qtbot.waitUntil(lambda: page.detail.person.person_id() == person)
    return page.detail.promises


def promised(page: MembersPage, four: dict[str, int]) -> list[tuple[str, date, date | None]]:
    person = members.row(page.context.workspace, four["mia"]).person_id
    found = follow_ups.of_person(page.context.workspace, person)
    return [(row.what, row.due, row.done) for row in found]


def test_a_promise_is_written_down_and_taken_back(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, mia: Promises
) -> None:
    assert not mia.due.isVisible()
    qtbot.keyClicks(mia.what, "Send the slides")
    assert mia.due.isVisible()
    qtbot.mouseClick(mia.add, LEFT)
    assert promised(page, four) == [("Send the slides", TOMORROW, None)]
    qtbot.waitUntil(lambda: len(mia.boxes) == 1)
    assert mia.what.text() == ""
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: not mia.boxes)


def test_a_promise_is_ticked_off_and_opened_again(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, mia: Promises, camp: int
) -> None:
    made = follow_ups.add(page.context.workspace, camp, "call", TODAY, membership_id=four["mia"])
    qtbot.waitUntil(lambda: made in mia.boxes)
    qtbot.mouseClick(mia.boxes[made], LEFT)
    assert promised(page, four) == [("call", TODAY, TODAY)]
    qtbot.waitUntil(lambda: mia.boxes[made].state() == "done")
    qtbot.mouseClick(mia.boxes[made], LEFT)
    assert promised(page, four) == [("call", TODAY, None)]


def test_promises_of_all_groups_are_shown_and_lead_to_where_they_are_edited(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, mia: Promises, workspace: Workspace
) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    twin = member_edits.add(
        workspace, MemberForm(other, person_id=members.row(workspace, four["mia"]).person_id)
    )
    made = follow_ups.add(workspace, other, "Send the link", TODAY, membership_id=twin)
    qtbot.waitUntil(lambda: made in mia.boxes)
    asked: list[tuple[str, object]] = []
    page.context.asked_for.connect(lambda verb, target: asked.append((verb, target)))
    (more,) = [each for each in mia.findChildren(type(mia.add)) if each.toolTip() == "Open Send the link"]
    qtbot.mouseClick(more, LEFT)
    assert asked == [("groups", {"group": other, "tab": "rules", "follow_up": made})]


def test_what_is_being_written_stays_while_the_file_changes(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, mia: Promises
) -> None:
    qtbot.keyClicks(mia.what, "half a sen")
    member_edits.edit(page.context.workspace, four["mia"], "note", "elsewhere")
    qtbot.wait(100)
    assert mia.what.text() == "half a sen"


def test_a_violation_is_noted_from_beside_the_table(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, mia: Promises, camp: int
) -> None:
    rule_edits.add(page.context.workspace, camp, "dont", "No adverts")
    qtbot.mouseClick(page.detail.violation, LEFT)
    sheet = page.findChild(ViolationSheet)
    qtbot.mouseClick(sheet.save, LEFT)
    (found,) = violations.of_member(page.context.workspace, four["mia"])
    assert found.rule == "No adverts"
    column = page.model.columns().index("signals")
    assert page.model.index(2, column).data().startswith("broke a rule")


def test_the_foot_tells_which_roles_are_carried(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    assert page.foot.told.text() == "Role coverage: Host ✓ Moderator – KOL –"
    moderator = next(one.id for one in members.roles(workspace) if one.key == "moderator")
    member_edits.give_role(workspace, [four["mia"]], moderator)
    assert page.foot.told.text() == "Role coverage: Host ✓ Moderator ✓ KOL –"
    found = roles.of_group(workspace, page.context.group_id).roles
    (holding,) = next(one.carriers for one in found if one.key == "moderator")
    shifts = [(day, slot) for day in range(7) for slot in ("morning", "noon")]
    roles.edit(workspace, holding.holding_id, shifts, None, None)
    assert page.foot.told.text().startswith("No moderator in the evenings · Role coverage")
    asked: list[object] = []
    page.context.asked_for.connect(lambda _verb, target: asked.append(target))
    qtbot.mouseClick(page.foot.roles, LEFT)
    assert asked == [{"group": page.context.group_id, "tab": "roles"}]
    page.context.set_scope(None)
    assert not page.foot.isVisible()
