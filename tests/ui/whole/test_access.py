"""Every control has a name for a screen reader, and the Tab key comes to it: on pages, tabs and sheets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from tests.ui.whole.conftest import Whole
from tests.ui.whole.walking import nameless, unreached

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import VERBS
from grouppilot.ui.diary.evening import open_evening
from grouppilot.ui.groups.add_group import open_add_group
from grouppilot.ui.groups.rest_card import open_rests
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editor import open_editor
from grouppilot.ui.items.pack_files import open_save_pack
from grouppilot.ui.items.start_group import open_start_group
from grouppilot.ui.library.add_script import open_add_script
from grouppilot.ui.shell.about import show_about
from grouppilot.ui.shell.fault import FaultSheet
from grouppilot.ui.shell.shortcuts import show_shortcuts
from grouppilot.ui.shell.trouble import TroublePage
from grouppilot.ui.welcome.page import WelcomePage
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import sops

LEFT = Qt.MouseButton.LeftButton
SHEETS: dict[str, Callable[[Whole], object]] = {
    "add a group": lambda whole: open_add_group(whole.context, whole.desk),
    "rest days": lambda whole: open_rests(whole.context, whole.desk),
    "apply a pack": lambda whole: open_apply_pack(whole.context, whole.desk),
    "start a group": lambda whole: open_start_group(whole.context, whole.desk),
    "save a pack": lambda whole: open_save_pack(whole.context, whole.desk),
    "new item": lambda whole: open_editor(whole.context, whole.desk),
    "item": lambda whole: open_editor(whole.context, whole.desk, sops.items(whole.workspace)[0].item_id),
    "diaries of an evening": lambda whole: open_evening(whole.context, whole.desk),
    "add a script": lambda whole: open_add_script(whole.context, whole.desk, lambda _id: None),
    "add a member": lambda whole: whole.go("members").sheets.add_member(),
    "import": lambda whole: whole.go("members").sheets.import_roster(),
    "export": lambda whole: whole.go("members").export_roster(),
    "roles and tiers": lambda whole: whole.go("members").sheets.edit_names("tiers"),
    "own columns": lambda whole: whole.go("members").columns.open_own(),
    "share the timetable": lambda whole: whole.go("calendar").share(),
    "shortcuts": lambda whole: show_shortcuts(whole.session.actions, whole.desk, whole.go("today")),
    "about": lambda whole: show_about(whole.desk),
    "a fault": lambda whole: FaultSheet("details", whole.desk).open(),
}


def wrong(window: QWidget, top: QWidget) -> list[str]:
    return [f"without a name: {each}" for each in nameless(top)] + [
        f"not reached by Tab: {each}" for each in unreached(window, top)
    ]


@pytest.mark.parametrize("place", [0, 1], ids=["all groups", "one group"])
def test_pages_and_their_tabs(whole: Whole, qtbot, place: int) -> None:
    whole.scope(place)
    found = []
    for verb in VERBS:
        page = whole.go(verb)
        found += [f"{verb}: {each}" for each in wrong(whole.window, page)]
        for bar in [each for each in page.findChildren(QTabBar) if each.isVisible()]:
            for tab in range(1, bar.count()):
                qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(tab).center())
                whole.rest()
                found += [f"{verb}, {bar.tabText(tab)}: {each}" for each in wrong(whole.window, page)]
    assert found == []


@pytest.mark.parametrize("place", [0, 1], ids=["all groups", "one group"])
def test_the_weekly_review(whole: Whole, place: int) -> None:
    whole.scope(place)
    page = whole.go("groups")
    day = whole.workspace.now().date()
    page.show_target({"tab": "diary", "review": day})
    whole.rest()
    view = page.week if place == 0 else page.one.tab("diary").week
    next(iter(view.decisions.lines.values())).edit.click()
    whole.rest()
    assert view.isVisible()
    assert wrong(whole.window, page) == []


def test_the_sidebar_and_what_is_refused(whole: Whole) -> None:
    whole.go("today")
    whole.context.refused.emit(Refused("read_only"))
    whole.rest()
    assert wrong(whole.window, whole.desk) == []


def test_what_is_done_to_many_members(whole: Whole) -> None:
    page = whole.go("members")
    page.model.mark_all(True)
    whole.rest()
    assert wrong(whole.window, page) == []


def test_sheets(whole: Whole) -> None:
    found = []
    for name, show in SHEETS.items():
        show(whole)
        whole.rest()
        (sheet,) = open_sheets()
        sheet.activateWindow()
        whole.qtbot.waitActive(sheet)
        assert sheet.windowTitle(), name
        found += [f"{name}: {each}" for each in wrong(sheet, sheet)]
        sheet.reject()
        whole.rest()
    assert found == []


def open_sheets() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


@pytest.mark.parametrize("which", ["welcome", "trouble"])
def test_what_stands_in_place_of_the_pages(whole: Whole, which: str) -> None:
    if which == "welcome":
        part: QWidget = WelcomePage(whole.context, whole.program)
    else:
        part = TroublePage("schema_newer", sentence(Refused("schema_newer")), [], whole.program)
    whole.window.fill(part)
    whole.rest()
    assert wrong(whole.window, part) == []


def test_the_search(whole: Whole) -> None:
    whole.session.ask()
    whole.rest()
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not whole.window]
    palette = found[0] if found else whole.desk
    assert nameless(palette) == []
