"""Parts that fold away, and texts that are kept when they are left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.kit.fold import Fold
from grouppilot.ui.kit.kept_text import KeptLine, KeptText
from grouppilot.ui.kit.labels import label


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def put(qtbot: QtBot, page: QWidget, part: QWidget) -> None:
    page.layout().addWidget(part)
    qtbot.waitUntil(part.isVisible)


def test_a_fold_opens_by_mouse_and_by_keys(qtbot: QtBot, page: QWidget) -> None:
    fold = Fold("Details")
    inside = label("inside")
    fold.body.addWidget(inside)
    put(qtbot, page, fold)
    assert (fold.is_open(), inside.isVisible(), fold.head.accessibleDescription()) == (False, False, "folded")
    qtbot.mouseClick(fold.head, Qt.MouseButton.LeftButton)
    assert (fold.is_open(), fold.head.accessibleDescription()) == (True, "open")
    qtbot.waitUntil(inside.isVisible)
    qtbot.keyClick(fold.head, Qt.Key.Key_Left)
    assert not fold.is_open()
    qtbot.keyClick(fold.head, Qt.Key.Key_Left)
    assert not fold.is_open()
    with qtbot.waitSignal(fold.turned) as turned:
        qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert turned.args == [True]


def test_a_fold_says_what_is_in_it(qtbot: QtBot, page: QWidget) -> None:
    fold = Fold("Details", opened=True)
    put(qtbot, page, fold)
    fold.set_note("3 of 7")
    assert (fold.is_open(), fold.head.note.text()) == (True, "3 of 7")


@pytest.mark.parametrize("kind", [KeptText, KeptLine])
def test_a_text_is_kept_once_when_it_is_left(
    qtbot: QtBot, page: QWidget, kind: type[KeptText] | type[KeptLine]
) -> None:
    field, other = kind(), QLineEdit()
    put(qtbot, page, field)
    put(qtbot, page, other)
    kept: list[str] = []
    field.kept.connect(kept.append)
    field.set_text("before")
    field.setFocus()
    other.setFocus()
    assert kept == []
    field.setFocus()
    field.selectAll()
    (field.insertPlainText if isinstance(field, KeptText) else field.insert)("一起读完")
    other.setFocus()
    qtbot.waitUntil(lambda: kept == ["一起读完"])
    undoable = field.document().isUndoAvailable() if isinstance(field, KeptText) else field.isUndoAvailable()
    assert not undoable


@pytest.mark.parametrize("kind", [KeptText, KeptLine])
def test_what_is_being_written_is_left_alone(
    qtbot: QtBot, page: QWidget, kind: type[KeptText] | type[KeptLine]
) -> None:
    field = kind()
    put(qtbot, page, field)
    field.set_text("before")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    (field.insertPlainText if isinstance(field, KeptText) else field.insert)("x")
    field.set_text("from elsewhere")
    shown = field.toPlainText() if isinstance(field, KeptText) else field.text()
    assert "x" in shown
