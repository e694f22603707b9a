import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.kit.actions import Actions, ActionSpec


@pytest.fixture
def window(qtbot):
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


@pytest.fixture
def actions(window):
    return Actions(window)


COPY = ActionSpec("today.copy", "复制话术 Copy text", "Today", "Ctrl+Shift+C", "copy")
UNDO = ActionSpec("edit.undo", "Undo", "Edit", "Ctrl+Z; Alt+Backspace", "undo")
QUIET = ActionSpec("shell.search", "Search", "Edit", "Ctrl+K", searched=False)


def test_one_registration_feeds_shortcuts_menus_and_search(qtbot, window, actions):
    done = []
    for spec in (COPY, UNDO, QUIET):
        actions.add(spec, lambda key=spec.key: done.append(key))
    qtbot.keyClick(
        window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    assert done == ["today.copy"]
    assert [title for title, _ in actions.groups()] == ["Today", "Edit"]
    assert [(group, text) for group, text, _ in actions.shortcuts()][1] == ("Edit", "Undo")
    assert [found.objectName() for found in actions.search("话术 copy")] == ["today.copy"]
    assert [found.objectName() for found in actions.search("")] == ["today.copy", "edit.undo"]
    menu = actions.menu("Edit", ["edit.undo", "", "today.copy"], window)
    assert [entry.isSeparator() for entry in menu.actions()] == [False, True, False]


def test_what_cannot_be_done_now_is_not_found(actions):
    actions.add(UNDO, lambda: None).setEnabled(False)
    assert actions.search("undo") == []
    assert actions.action("edit.undo").text() == "Undo"


def test_keys_belong_to_one_action_only(actions):
    actions.add(UNDO, lambda: None)
    with pytest.raises(ValueError, match=r"edit\.undo"):
        actions.add(ActionSpec("other", "Other", "Edit", "Ctrl+Z"), lambda: None)
    with pytest.raises(ValueError, match="twice"):
        actions.add(UNDO, lambda: None)


def test_pages_may_use_the_same_keys_each_within_itself(window, actions):
    for name in ("one", "two"):
        actions.add(ActionSpec(name, name, "Pages", "Space"), lambda: None, scope=QWidget(window))
    assert len(actions.shortcuts()) == 2
