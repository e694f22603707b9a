"""The wheel over a field scrolls the page around it, and changes the field only while it has the keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.kit.fields import NumberField, TimeField
from grouppilot.ui.kit.forms import FieldForm


def turn(field: QWidget) -> None:
    place = QPointF(field.rect().center())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    there = QPointF(field.mapToGlobal(place))
    event = QWheelEvent(place, there, QPoint(), QPoint(0, -120), no_button, no_key, phase, False)
    QCoreApplication.sendEvent(field, event)


@pytest.fixture
def form(qtbot: QtBot) -> FieldForm:
    made = FieldForm()
    made.add("name", "Name", QLineEdit())
    made.add("choice", "Choice", QComboBox()).addItems(["one", "two"])
    made.add("time", "Time", TimeField(8 * 60))
    made.add("number", "Number", NumberField(5))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field("name").setFocus()
    return made


def values(form: FieldForm) -> tuple[str, int, int]:
    number, time = form.field("number").value(), form.field("time").minutes()
    return form.field("choice").currentText(), time, number


def test_scrolling_past_fields_changes_none(form: FieldForm) -> None:
    for key in ("choice", "time", "number"):
        turn(form.field(key))
    assert values(form) == ("one", 480, 5)


def test_a_field_with_the_keyboard_is_turned(form: FieldForm) -> None:
    for key in ("choice", "time", "number"):
        form.field(key).setFocus()
        turn(form.field(key))
    assert values(form) == ("two", 420, 4)
