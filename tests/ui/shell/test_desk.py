import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.ui.chats.sheet import ChatImportSheet
from grouppilot.usecases import settings


def click(qtbot, row):
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_a_verb_never_changes_the_scope(shell, qtbot):
    group_id = shell.desk.sidebar.scopes()[1]
    click(qtbot, shell.desk.sidebar.scope_row(group_id))
    click(qtbot, shell.desk.sidebar.verb_row("members"))
    assert shell.desk.verb == "members"
    assert shell.context.group_id == group_id


def test_a_scope_never_changes_the_page(shell, qtbot):
    click(qtbot, shell.desk.sidebar.verb_row("library"))
    click(qtbot, shell.desk.sidebar.scope_row(shell.desk.sidebar.scopes()[2]))
    assert shell.desk.verb == "library"
    assert shell.desk.sidebar.verb_row("library").isChecked()


def test_pages_are_built_on_first_visit(shell, qtbot):
    assert shell.desk.page("members") is None
    click(qtbot, shell.desk.sidebar.verb_row("members"))
    page = shell.desk.page("members")
    click(qtbot, shell.desk.sidebar.verb_row("today"))
    click(qtbot, shell.desk.sidebar.verb_row("members"))
    assert shell.desk.page("members") is page


def test_the_sidebar_counts_what_there_is(shell, qtbot):
    bar = shell.desk.sidebar
    assert bar.verb_row("today").note() == "2 left"
    assert bar.verb_row("groups").note() == "2"
    assert bar.verb_row("members").note() == "2"
    assert bar.scope_row(None).note() == "2"
    assert bar.scope_row(bar.scopes()[1]).note() == "1"


def test_the_sidebar_follows_changes(shell, qtbot):
    with shell.context.workspace.write("group.add") as session:
        session.add(Group(name="New & shiny", created=shell.context.workspace.now()))
    qtbot.waitUntil(lambda: shell.desk.sidebar.verb_row("groups").note() == "3")
    added = shell.desk.sidebar.scope_row(shell.desk.sidebar.scopes()[-1])
    assert added.accessibleName() == "New & shiny"


def test_a_group_that_goes_leaves_the_scope(shell, qtbot):
    group_id = shell.desk.sidebar.scopes()[1]
    shell.context.set_scope(group_id)
    with shell.context.workspace.write("group.delete") as session:
        session.get(Group, group_id).deleted = True
    qtbot.waitUntil(lambda: shell.context.group_id is None)
    assert shell.desk.sidebar.scope_row(None).isChecked()


def test_the_sidebar_is_walked_by_keyboard(shell, qtbot):
    shell.desk.sidebar.verb_row("today").setFocus()
    qtbot.keyClick(shell.desk.sidebar.verb_row("today"), Qt.Key.Key_Down)
    groups = shell.desk.sidebar.verb_row("groups")
    assert groups.hasFocus()
    qtbot.keyClick(groups, Qt.Key.Key_Return)
    assert shell.desk.verb == "groups"


@pytest.mark.parametrize(
    ("key", "verb"),
    [
        (Qt.Key.Key_2, "groups"),
        (Qt.Key.Key_4, "calendar"),
        (Qt.Key.Key_5, "trends"),
        (Qt.Key.Key_6, "library"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_pages_have_keys(shell, qtbot, key, verb):
    qtbot.keyClick(shell.window, key, Qt.KeyboardModifier.ControlModifier)
    assert shell.desk.verb == verb


def test_groups_are_stepped_through_by_keys(shell, qtbot):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(shell.window, Qt.Key.Key_Down, both)
    assert shell.context.group_id == shell.desk.sidebar.scopes()[1]
    qtbot.keyClick(shell.window, Qt.Key.Key_Up, both)
    assert shell.context.group_id is None


def test_a_page_gets_the_keyboard_when_it_is_first_shown(shell, qtbot):
    assert shell.desk.page("today").field.hasFocus()
    qtbot.keyClick(shell.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.desk.page("members").field.hasFocus()


def test_who_walks_the_sidebar_keeps_the_keyboard_there(shell, qtbot):
    row = shell.desk.sidebar.verb_row("groups")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert shell.desk.verb == "groups"
    assert row.hasFocus()


def test_a_refusal_is_a_sentence_until_another_page_is_shown(shell, qtbot):
    shell.context.refused.emit(Refused("backup_failed", reason="disk full"))
    assert "disk full" in shell.desk.refusal()
    shell.context.refused.emit(Refused("read_only"))
    assert "disk full" not in shell.desk.refusal()
    click(qtbot, shell.desk.sidebar.verb_row("members"))
    assert shell.desk.refusal() == ""


def test_a_refusal_goes_with_the_next_success(shell, qtbot):
    workspace = shell.context.workspace
    shell.context.refused.emit(Refused("read_only"))
    with workspace.keep("settle", "settled_day"):
        pass  # housekeeping is no success of the owner's
    assert shell.desk.refusal() != ""
    settings.change(workspace, owner="Lin")
    assert shell.desk.refusal() == ""
    shell.context.refused.emit(Refused("read_only"))
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert settings.read(workspace).owner == ""
    assert shell.desk.refusal() == ""


def test_a_page_can_ask_for_another(shell):
    shell.context.asked_for.emit("members", {"member": 12})
    assert shell.desk.verb == "members"
    assert shell.desk.page("members").targets == [{"member": 12}]


def test_a_toast_offers_undo(shell, qtbot):
    settings.change(shell.context.workspace, owner="Lin")
    shell.context.say("Kept.", undoable=True)
    assert shell.session.toast.text() == "Kept."
    undo = shell.session.toast.findChild(QPushButton)
    click(qtbot, undo)
    assert settings.read(shell.context.workspace).owner == ""


def test_quit_is_asked_of_the_program(shell, qtbot):
    qtbot.keyClick(shell.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert shell.program.asked == [("quit",)]


@pytest.mark.parametrize("way", ["drop", "action"])
def test_a_chat_is_taken_in_from_any_page(shell, qtbot, tmp_path, way):
    if way == "action":
        shell.session.actions.action("file.import_chat").trigger()
    else:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
        given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(shell.desk, QDragEnterEvent(QPoint(9, 9), *given))
        QApplication.sendEvent(shell.desk, QDropEvent(QPointF(9, 9), *given))
    (found,) = shell.desk.findChildren(ChatImportSheet)
    assert found.isVisible()
