from PySide6.QtCore import Qt

from grouppilot.usecases import settings

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def owner(shell):
    return settings.read(shell.context.workspace).owner


def test_the_menu_names_what_is_undone_and_redone(shell, qtbot):
    settings.change(shell.context.workspace, owner="Lin")
    undo, redo = shell.session.actions.action("edit.undo"), shell.session.actions.action("edit.redo")
    qtbot.waitUntil(lambda: undo.text() == "Undo: Change settings")
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    assert owner(shell) == ""
    assert shell.session.toast.text() == "Undone: Change settings"
    qtbot.waitUntil(lambda: redo.text() == "Redo: Change settings")
    qtbot.keyClick(shell.window, Qt.Key.Key_Y, CONTROL)
    assert owner(shell) == "Lin"
    qtbot.waitUntil(lambda: not redo.isEnabled())


def test_redo_has_two_keys(shell, qtbot):
    settings.change(shell.context.workspace, owner="Lin")
    shell.session.undoing.name_them()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    shell.session.undoing.name_them()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert owner(shell) == "Lin"


def test_a_field_that_is_written_in_keeps_its_own_undo(shell, qtbot):
    settings.change(shell.context.workspace, owner="Lin")
    shell.session.undoing.name_them()
    field = shell.desk.page("today").field
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert owner(shell) == "Lin"
    qtbot.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert field.text() == "abc"


def test_a_field_with_nothing_to_take_back_leaves_the_keys_to_the_action(shell, qtbot):
    settings.change(shell.context.workspace, owner="Lin")
    shell.session.undoing.name_them()
    field = shell.desk.page("today").field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert owner(shell) == ""
    shell.session.undoing.name_them()
    qtbot.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert owner(shell) == "Lin"


def test_with_nothing_to_undo_the_action_is_off(shell):
    shell.context.workspace.forget_steps()
    shell.session.undoing.name_them()
    assert not shell.session.actions.action("edit.undo").isEnabled()
