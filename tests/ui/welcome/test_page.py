from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.notice import Notice
from grouppilot.ui.kit.theme import ThemeHub
from grouppilot.ui.prefs import Preferences
from grouppilot.ui.shell import pages
from grouppilot.ui.welcome.page import WelcomePage
from grouppilot.ui.welcome.progress import ProgressPage
from grouppilot.ui.welcome.restoring import restore_file
from grouppilot.usecases import backups


@pytest.fixture
def asked():
    return []


@pytest.fixture
def program(qapp, asked):
    def note(name):
        return lambda *args: asked.append((name, *args))

    names = ("choose_language", "choose_theme", "open_sample", "restore")
    return SimpleNamespace(
        prefs=Preferences(language="en", theme="light"),
        themes=ThemeHub(qapp, "light"),
        **{name: note(name) for name in names},
    )


@pytest.fixture
def context(qapp, workspace):
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    jobs.close()
    made.close()


@pytest.fixture
def page(qtbot, context, program):
    made = WelcomePage(context, program)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(("card", "sheet"), [("pack_card", "start_group"), ("roster_card", "import")])
def test_the_first_two_ways_open_their_sheets(page, asked, qtbot, monkeypatch, card, sheet):
    monkeypatch.setattr(
        pages, "open_sheet", lambda name, context, parent: asked.append((name, context, parent))
    )
    qtbot.mouseClick(getattr(page, card), Qt.MouseButton.LeftButton)
    ((name, context, parent),) = asked
    assert (name, parent) == (sheet, page)
    assert isinstance(context, Context)


def test_the_sample_is_asked_of_the_program(page, asked, qtbot):
    qtbot.keyClick(page.sample_card, Qt.Key.Key_Return)
    assert asked == [("open_sample",)]


def test_language_and_theme_can_be_chosen_before_anything_else(page, asked):
    for button in (page.language_button, page.theme_button):
        menu = button.menu()
        assert isinstance(menu, QMenu)
        menu.actions()[2].trigger()
    assert asked == [("choose_language", "zh_CN"), ("choose_theme", "dark")]


def test_a_refusal_is_shown_here(page, context):
    context.refused.emit(Refused("read_only"))
    assert "reading only" in page.findChild(Notice).text()


def test_a_refusal_goes_with_the_next_success(page, context, qtbot):
    context.refused.emit(Refused("read_only"))
    context.say("Done after all")
    assert all(not each.isVisible() for each in page.findChildren(Notice))


def test_the_theme_is_told_to_screen_readers_too(page, program):
    program.prefs.theme = "dark"
    page.theme_button.menu().actions()[2].trigger()
    assert (page.theme_button.text(), page.theme_button.accessibleName()) == ("Dark", "Theme: Dark")


def test_a_backup_file_is_restored(page, program, asked, workspace):
    with workspace.write("group.add") as session:
        session.add(Group(name="Camp", created=workspace.now()))
    backup = backups.make(workspace)
    restore_file(page, program, backup.path)
    assert asked == [("restore", backup)]


def test_another_file_is_no_backup(page, program, asked, tmp_path):
    other = tmp_path / "photo.db"
    other.write_bytes(b"no backup")
    restore_file(page, program, other)
    assert asked == []
    assert page.findChild(Sheet).isVisible()


def test_progress_is_shown(qtbot):
    page = ProgressPage()
    qtbot.addWidget(page)
    page.set_share(0.5)
    assert page.share() == 0.5
