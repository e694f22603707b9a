import pytest
from PySide6.QtCore import Qt, QTimer

from grouppilot.domain.refusals import Refused
from grouppilot.ui.shell import undoing
from grouppilot.usecases import members, replaying, roster_import, rosters, settings

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


@pytest.fixture
def imported(shell):
    """A roster of 400 was taken in."""
    workspace = shell.context.workspace
    source = rosters.open_source(workspace, "Nickname\n" + "".join(f"Member {n}\n" for n in range(400)))
    roster_import.take_in(workspace, source, 1)
    shell.session.undoing.name_them()
    return workspace


def total(workspace):
    return members.counts(workspace).total


def test_a_long_step_is_taken_back_and_done_again_beside_the_window(shell, imported, qtbot):
    turns = []
    timer = QTimer(shell.window, interval=0)
    timer.timeout.connect(lambda: turns.append(total(imported)))
    timer.start()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    assert shell.session.toast.text() == ""
    qtbot.waitUntil(lambda: shell.session.toast.text() == "Undone: Import roster")
    assert total(imported) == 2
    assert len(turns) > 2
    assert set(turns) == {2}  # nothing in between was ever seen
    redo = shell.session.actions.action("edit.redo")
    qtbot.waitUntil(lambda: redo.text() == "Redo: Import roster")
    qtbot.keyClick(shell.window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: shell.session.toast.text() == "Done again: Import roster")
    assert total(imported) == 402
    timer.stop()


def test_meanwhile_the_owner_ticks_and_hears_how_far_it_is(shell, imported, qtbot, monkeypatch):
    monkeypatch.setattr(undoing, "PATIENCE_MS", 0)
    monkeypatch.setattr(replaying, "AT_ONCE", 20)  # so slowly that a hand comes in between
    said = []
    shell.context.said.connect(lambda text, _undoable: said.append(text))
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    assert "Taking back: Import roster …" in said
    qtbot.waitUntil(lambda: said[-1].endswith(" %"))
    settings.change(imported, owner="Lin")
    qtbot.waitUntil(lambda: said[-1] == "Undone: Import roster")
    assert owner(shell) == "Lin"
    assert [text for text in said if text.startswith("Taking back: Import roster … ")]
    qtbot.waitUntil(lambda: shell.session.actions.action("edit.undo").text() == "Undo: Change settings")


def test_why_a_long_step_cannot_be_taken_back_is_said(shell, imported, qtbot, monkeypatch):
    def fail(*_args, **_kwargs):
        raise Refused("disk_full", path="x")

    monkeypatch.setattr(imported, "undo", fail)
    with qtbot.waitSignal(shell.context.refused) as refused:
        qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    assert refused.args[0].code == "disk_full"
    monkeypatch.undo()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: shell.session.toast.text() == "Undone: Import roster")


def test_the_program_ends_only_after_what_it_takes_back(shell, imported, qtbot):
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, CONTROL)
    shell.jobs.close()
    assert not imported.cut_off()
    assert total(imported) == 2
