"""Duplicates in the window: found beside it, compared, merged as chosen, told apart, taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.members.duplicates import DuplicatesPart
from grouppilot.ui.members.merge_sheet import MergeSheet, open_merge
from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import duplicates, groups, member_edits, members, merging
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def doubles(workspace: Workspace, camp: int, four: dict[str, int]) -> dict[str, int]:
    """Mia and 周周 are on file again in another group."""
    other = groups.add(workspace, GroupForm("品牌会员-高层-01"))
    member_edits.edit(workspace, four["mia"], "platform_id", "wxid_1")
    member_edits.edit(workspace, four["zhou"], "phone", "13800138000")
    forms = {
        "mia": MemberForm(other, "M.", platform_id="wxid_1", region="杭州"),
        "zhou": MemberForm(other, "Joe", phone="138 0013 8000"),
    }
    found = {key: member_edits.add(workspace, form) for key, form in forms.items()}
    return {key: members.row(workspace, one).person_id for key, one in found.items()}


@pytest.fixture
def part(qtbot: QtBot, doubles: dict[str, int], page: MembersPage) -> DuplicatesPart:
    page.context.set_scope(None)
    page.show_target({"tab": "duplicates"})
    found = page.tabs.part()
    assert isinstance(found, DuplicatesPart)
    qtbot.waitUntil(lambda: len(found.pairs()) == 2)
    return found


def texts(part: DuplicatesPart) -> list[str]:
    model = part.model
    return [str(model.data(model.index(place, 0))).split(" · ", 1)[0] for place in range(model.rowCount())]


def test_the_search_begins_by_itself_and_says_why(part: DuplicatesPart) -> None:
    assert part.told.text() == "2 pair(s) to look at among 6 people"
    assert texts(part) == ["Mia", "周周"]
    assert part.model.data(part.model.index(0, 1)) == "same platform ID"
    assert part.pane.why.text().startswith("94%: same platform ID")
    assert part.pane.against.text() == "But: other region"
    assert not part.progress.isVisible()


def test_a_pair_is_merged_with_the_values_chosen(
    workspace: Workspace,
    part: DuplicatesPart,
    press: Press,
    four: dict[str, int],
    doubles: dict[str, int],
) -> None:
    kept = members.row(workspace, four["mia"]).person_id
    assert part.pane.people() == (kept, doubles["mia"])
    part.pane.panel.choose("0.region", "right")
    press(part.pane, "Merge")
    assert texts(part) == ["周周"]
    row = members.row(workspace, four["mia"])
    assert row.region == "杭州"
    assert len(members.detail(workspace, four["mia"]).groups) == 2
    workspace.undo()
    assert texts(part) == ["Mia", "周周"]


def test_told_apart_they_are_gone_for_good(qtbot: QtBot, part: DuplicatesPart) -> None:
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_Down)
    qtbot.keyClick(part.table, Qt.Key.Key_Delete)
    assert texts(part) == ["Mia"]
    qtbot.mouseClick(part.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.again.isVisible())
    assert texts(part) == ["Mia"]


def test_who_stays_can_be_swapped(part: DuplicatesPart, press: Press, doubles: dict[str, int]) -> None:
    before = part.pane.people()
    press(part.pane, "Swap")
    assert part.pane.people() == (before[1], before[0])


def test_one_group_in_scope_shows_its_pairs_only(
    workspace: Workspace, context: Context, part: DuplicatesPart
) -> None:
    lonely = groups.add(workspace, GroupForm("Lonely"))
    context.set_scope(lonely)
    assert texts(part) == []
    context.set_scope(None)
    assert texts(part) == ["Mia", "周周"]


def test_a_merge_is_taken_back_from_the_timeline(
    qtbot: QtBot, workspace: Workspace, page: MembersPage, four: dict[str, int], doubles: dict[str, int]
) -> None:
    kept = members.row(workspace, four["mia"]).person_id
    merging.merge(workspace, kept, doubles["mia"])
    page.show_target({"member": four["mia"]})
    back: list[QPushButton] = []

    def there() -> bool:
        buttons = page.detail.timeline.findChildren(QPushButton)
        back[:] = [each for each in buttons if each.text() == "Take back" and each.isVisible()]
        return bool(back)

    qtbot.waitUntil(there)
    qtbot.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert merging.latest(workspace, kept) is None
    assert len(members.detail(workspace, four["mia"]).groups) == 1
    assert duplicates.search(workspace).pairs[0].reasons == ("phone",)


def test_two_marked_members_are_merged_in_a_sheet(
    qtbot: QtBot, workspace: Workspace, page: MembersPage, four: dict[str, int], press: Press
) -> None:
    page.model.mark([0, 1])
    qtbot.waitUntil(lambda: page.bulk.merge is not None and page.bulk.merge.isEnabled())
    page.bulk.merge.trigger()
    sheet = page.findChild(MergeSheet)
    press(sheet, "Swap")
    press(sheet, "Merge")
    assert members.counts(workspace, page.context.group_id).active == 2
    page.model.mark([0, 1])
    workspace.undo()
    assert members.counts(workspace, page.context.group_id).active == 3


def test_one_person_cannot_be_merged_with_themselves(
    workspace: Workspace, page: MembersPage, four: dict[str, int], refusals: list[str]
) -> None:
    assert open_merge(page.context, page, [four["mia"], four["mia"]]) is None
    assert refusals == ["same_person"]
    page.model.mark([0])
    assert page.bulk.merge is not None
    assert not page.bulk.merge.isEnabled()
