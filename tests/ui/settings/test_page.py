from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTimeEdit

from grouppilot.domain.days import PeakWindow
from grouppilot.store.groups import Group
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.theme import ThemeHub
from grouppilot.ui.prefs import Preferences
from grouppilot.ui.settings.page import SettingsPage
from grouppilot.usecases import backups, settings


class FakeProgram:
    """Notes what the page asks of the program."""

    def __init__(self, workspace, qapp):
        self.prefs, self.themes = Preferences(language="en", theme="light"), ThemeHub(qapp, "light")
        self.folder, self.logs, self.sample, self.asked = workspace.folder, workspace.folder, False, []

    def __getattr__(self, name):
        return lambda *args: self.asked.append((name, *args))


@pytest.fixture
def program(workspace, qapp):
    return FakeProgram(workspace, qapp)


@pytest.fixture
def page(qtbot, workspace, program):
    jobs = Jobs()
    context = Context(workspace, jobs)
    made = SettingsPage(context, program)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    jobs.close()
    context.close()


def kept(page):
    return settings.read(page.context.workspace)


def choose(qtbot, box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def answer(qtbot, page, text):
    sheet = page.findChild(Sheet)
    qtbot.mouseClick(
        next(b for b in sheet.findChildren(QPushButton) if b.text() == text), Qt.MouseButton.LeftButton
    )


def test_language_and_theme_are_asked_of_the_program(page, program, qtbot):
    choose(qtbot, page.general.language, "zh_CN")
    choose(qtbot, page.general.theme, "dark")
    assert program.asked == [("choose_language", "zh_CN"), ("choose_theme", "dark")]


def test_a_theme_that_was_chosen_elsewhere_is_shown(page, program):
    program.prefs.theme = "dark"
    program.themes.choose("dark")
    assert page.general.theme.currentData() == "dark"
    program.themes.choose("light")


def test_the_owner_s_name_is_kept_when_it_is_written(page, qtbot):
    qtbot.keyClicks(page.general.owner, "Lin")
    qtbot.keyClick(page.general.owner, Qt.Key.Key_Return)
    assert kept(page).owner == "Lin"
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: page.general.owner.text() == "")


def test_the_zone_is_searched_and_checked(page, qtbot):
    page.day.zone.setCurrentText("Europe/Berlin")
    qtbot.keyClick(page.day.zone.lineEdit(), Qt.Key.Key_Return)
    assert kept(page).zone == "Europe/Berlin"
    page.day.zone.setCurrentText("Moon/Base")
    qtbot.keyClick(page.day.zone.lineEdit(), Qt.Key.Key_Return)
    assert kept(page).zone == "Europe/Berlin"


def test_the_day_start_is_kept(page, qtbot):
    page.day.start.setFocus()
    page.day.start.set_minutes(300)
    qtbot.keyClick(page.day.start, Qt.Key.Key_Return)
    assert kept(page).day_start == 300
    page.context.workspace.undo()
    assert page.day.start.minutes() == kept(page).day_start == 240


def test_the_region_is_chosen_from_all_there_are(page, qtbot):
    assert page.day.region.currentData() == "CN"
    qtbot.waitUntil(lambda: page.day.region.findData("DE") >= 0)
    assert page.day.region.currentData() == "CN"
    choose(qtbot, page.day.region, "DE")
    assert kept(page).region == "DE"
    choose(qtbot, page.day.region, "")
    assert kept(page).region == ""


def test_peak_windows_are_added_changed_and_removed(page, qtbot):
    qtbot.mouseClick(page.peaks.add_button, Qt.MouseButton.LeftButton)
    assert len(kept(page).peaks) == 4
    qtbot.waitUntil(lambda: len(page.peaks.rows) == 4)
    row = page.peaks.rows[0]
    row.first.set_minutes(420)
    qtbot.keyClick(row.first, Qt.Key.Key_Return)
    assert kept(page).peaks[0] == PeakWindow(420, 600)
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: row.first.minutes() == 480)
    assert page.peaks.rows[0] is row  # so that the keyboard stays where it is
    page.context.workspace.redo()
    qtbot.waitUntil(lambda: row.first.minutes() == 420)
    qtbot.mouseClick(page.peaks.rows[3].cross, Qt.MouseButton.LeftButton)
    assert len(kept(page).peaks) == 3
    qtbot.waitUntil(lambda: len(page.peaks.rows) == 3)
    qtbot.mouseClick(page.peaks.usual_button, Qt.MouseButton.LeftButton)
    assert kept(page).peaks[0] == PeakWindow(480, 600)


def test_a_window_without_length_is_refused(page, qtbot):
    row = page.peaks.rows[0]
    row.first.set_minutes(600)
    with qtbot.waitSignal(page.context.refused):
        qtbot.keyClick(row.first, Qt.Key.Key_Return)
    assert kept(page).peaks[0] == PeakWindow(480, 600)
    assert (row.first.minutes(), row.last.minutes()) == (480, 600)


@pytest.fixture
def backup(page, qtbot):
    workspace = page.context.workspace
    with workspace.write("group.add") as session:
        session.add(Group(name="Camp", created=workspace.now()))
    qtbot.mouseClick(page.backups.now_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.backups.model.rowCount() == 1)
    return backups.listed(workspace.folder)[0]


def test_backups_are_listed_with_time_and_reason(page, backup):
    words = [page.backups.model.item(0, column).text() for column in range(3)]
    assert "12:40" in words[0]
    assert words[1] == "By hand"
    assert words[2]
    assert page.backups.undo_button.isHidden()


def test_a_restore_is_confirmed_first(page, program, qtbot, backup):
    assert not page.backups.restore_button.isEnabled()
    page.backups.table.selectRow(0)
    qtbot.mouseClick(page.backups.restore_button, Qt.MouseButton.LeftButton)
    assert program.asked == []
    answer(qtbot, page, "Restore")
    assert program.asked == [("restore", backup)]


def test_a_restore_can_be_taken_back_from_here(page, program, qtbot, workspace):
    before = workspace.back_up("restore")
    page.refresh()
    qtbot.mouseClick(page.backups.undo_button, Qt.MouseButton.LeftButton)
    answer(qtbot, page, "Restore")
    assert program.asked == [("restore", before)]


def test_a_move_is_confirmed_first(page, program, qtbot, tmp_path):
    page.data.ask_move(tmp_path / "new")
    answer(qtbot, page, "Move")
    assert program.asked == [("move", tmp_path / "new")]
    assert page.data.path.text() == str(page.context.workspace.folder)


def test_licences_are_shown(page, qtbot):
    qtbot.mouseClick(page.about.licences_button, Qt.MouseButton.LeftButton)
    assert page.findChild(Sheet).isVisible()


def test_every_field_has_a_name(page):
    fields = page.findChildren(QTimeEdit)
    assert fields
    assert all(field.accessibleName() for field in fields)
    assert isinstance(page.context.workspace.folder, Path)
