from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.usecases import backups


def open_menu(shell, qtbot):
    qtbot.mouseClick(shell.desk.sidebar.menu_button, Qt.MouseButton.LeftButton)
    return QApplication.activePopupWidget()


def test_the_menu_holds_file_edit_view_and_help(shell, qtbot):
    menu = open_menu(shell, qtbot)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["File", "Edit", "View", "Help"]
    menu.close()


def test_the_choice_of_theme_and_language_is_marked(shell, qtbot):
    menu = open_menu(shell, qtbot)
    view = menu.actions()[2].menu()
    chosen = [a.text() for sub in view.findChildren(QMenu) for a in sub.actions() if a.isChecked()]
    assert chosen == ["Light", "English"]
    menu.close()


def test_f1_lists_every_shortcut(shell, qtbot):
    qtbot.keyClick(shell.window, Qt.Key.Key_F1)
    sheet = shell.desk.findChild(Sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    for _, text, keys in shell.session.actions.shortcuts():
        assert text in texts
        assert keys in texts
    sheet.close()


def test_f1_lists_the_keys_of_the_page_in_front_too(shell, qtbot):
    page = shell.desk.page(shell.desk.verb)
    own = QAction("Turn the page", page)
    own.setShortcut("Ctrl+T")
    page.addAction(own)
    qtbot.keyClick(shell.window, Qt.Key.Key_F1)
    sheet = shell.desk.findChild(Sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[texts.index("On this page") + 1 :][:2] == ["Turn the page", "Ctrl+T"]
    sheet.close()


def test_about_names_the_fonts_licence(shell):
    shell.session.actions.action("help.about").trigger()
    sheet = shell.desk.findChild(Sheet)
    assert "GroupPilot" in sheet.windowTitle()
    sheet.close()


def test_back_up_now_makes_a_copy_and_says_so(shell, qtbot):
    shell.session.actions.action("file.backup").trigger()
    qtbot.waitUntil(lambda: "Backed up" in shell.session.toast.text())
    assert [b.reason for b in backups.listed(shell.context.workspace.folder)] == ["manual"]
    qtbot.waitUntil(lambda: shell.desk.sidebar.verb_row("settings").note() == "backed up 12:40")


def test_export_is_asked_of_the_members_page(shell):
    shell.session.actions.action("file.export").trigger()
    assert shell.desk.page("members").targets == [{"export": True}]


def test_the_timetable_is_asked_of_the_calendar_page(shell):
    shell.session.actions.action("file.timetable").trigger()
    assert shell.desk.page("calendar").targets == [{"share": True}]
