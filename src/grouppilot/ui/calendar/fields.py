"""Fields of an entry that the kit has not: when it is, how long, for which groups, and of what kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QIconEngine, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QMenu, QWidget

from grouppilot.ui.calendar.paint import paint_kind
from grouppilot.ui.kit.buttons import FieldButton, button, icon_button
from grouppilot.ui.kit.fields import DateField, NumberField, TimeField
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.entries import KINDS, kind_name

MARK = 10
NAMED = 2
DAY_WIDTH, TIME_WIDTH, LENGTH_WIDTH = 110, 72, 84
"""Pixels that hold a day, a time and a number of minutes."""


class _KindMark(QIconEngine):
    """The shape of a kind as an icon, in the colours of the theme worn."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(rect.center()) + QPointF(0.5, 0.5)
        paint_kind(painter, middle - QPointF(MARK / 2, MARK / 2), self._kind, MARK)
        painter.restore()

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        return _KindMark(self._kind)


class ChoiceField(QComboBox):
    """One of a few values; ``picked`` gives its key after a choice by hand.

    Args:
        choices: Keys and names.
        parent: Its owner.
    """

    picked = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        for key, name in choices:
            self.addItem(name, key)
        self.activated.connect(lambda _place: self.picked.emit(self.currentData()))
        hold_still(self)

    def show_key(self, key: str) -> None:
        """Show a value without telling anybody."""
        self.setCurrentIndex(max(self.findData(key), 0))


class KindField(ChoiceField):
    """One of the five kinds, or none yet; each beside its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(key, kind_name(key)) for key in ("", *KINDS)], parent)
        for place in range(self.count()):
            self.setItemIcon(place, QIcon(_KindMark(self.itemData(place))))


class MaybeField(QWidget):
    """A field that may hold nothing; then a button stands in its place.

    Signals:
        changed(value): After an edit by hand; None for nothing.

    Args:
        none: What it says while there is nothing.
        icon: Beside these words.
        field: What is edited.
        width: Pixels that hold its longest value.
        parent: Its owner.
    """

    changed = Signal(object)

    def __init__(
        self, none: str, icon: str, field: QDateTimeEdit, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value: object = None
        self._first: object = None
        self._part = field
        self.begin = button(none, icon=icon)
        self.clear = icon_button("close", none)
        field.setMinimumWidth(width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.begin, 1)
        row.addWidget(field, 1)
        row.addWidget(self.clear)
        self.begin.clicked.connect(lambda: self._commit(self._first))
        self.clear.clicked.connect(lambda: self._commit(None))

    def setAccessibleName(self, name: str) -> None:
        """Name the parts as the whole, for screen readers."""
        super().setAccessibleName(name)
        self._part.setAccessibleName(name)
        self.begin.setAccessibleName(f"{name}: {self.begin.text()}")

    def _hold(self, value: object, first: object) -> bool:
        """Hold a value without telling anybody; tell whether the field is to show it.

        Args:
            value: It, or None.
            first: With what one begins that is set for the first time.
        """
        other, self._value, self._first = value != self._value, value, first
        self.begin.setVisible(value is None)
        self._part.setVisible(value is not None)
        self.clear.setVisible(value is not None)
        self.setFocusProxy(self.begin if value is None else self._part)
        return value is not None and (other or not self._part.hasFocus())

    def _commit(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)


class DayField(MaybeField):
    """A day, or none; ``changed`` gives it after an edit by hand.

    Args:
        none: What it says while there is no day.
        today: The day it begins with when one is set.
        parent: Its owner.
    """

    def __init__(self, none: str, today: date, parent: QWidget | None = None) -> None:
        self.field = DateField()
        super().__init__(none, "calendar", self.field, DAY_WIDTH, parent)
        self._usual = today
        self.field.editingFinished.connect(lambda: self._commit(self.field.day()))
        self.field.calendarWidget().clicked.connect(lambda _day: self._commit(self.field.day()))
        self.set_day(None)

    def set_day(self, day: date | None, first: date | None = None) -> None:
        """Show a day, or none, without telling anybody; ``first`` is the one it begins with."""
        self._usual = first or self._usual
        if self._hold(day, self._usual) and day is not None:
            self.field.set_day(day)


class MinuteField(MaybeField):
    """A time of day, or the whole day; ``changed`` gives the minute, None for the whole day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.field = TimeField()
        self.field.setKeyboardTracking(False)
        words = QCoreApplication.translate("MinuteField", "All day")
        super().__init__(words, "clock", self.field, TIME_WIDTH, parent)
        self.field.editingFinished.connect(lambda: self._commit(self.field.minutes()))
        self.set_minute(None, 0)

    def set_minute(self, minute: int | None, usual: int) -> None:
        """Show a time without telling anybody; ``usual`` is the one it begins with."""
        if self._hold(minute, usual) and minute is not None:
            self.field.set_minutes(minute)


class LengthField(NumberField):
    """Minutes; 0 says that nothing is said. ``changed`` gives them after an edit by hand."""

    changed = Signal(int)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, most, parent=parent)
        self.setSuffix(self.tr(" min"))
        self.setSpecialValueText(self.tr("not said"))
        self.setMinimumWidth(LENGTH_WIDTH)
        self.setSingleStep(15)
        self.setKeyboardTracking(False)
        self._kept = 0
        self.editingFinished.connect(self._commit)

    def set_length(self, minutes: int) -> None:
        """Show a length without telling anybody."""
        other, self._kept = minutes != self._kept, minutes
        if other or not self.hasFocus():
            self.setValue(minutes)

    def _commit(self) -> None:
        if self.value() != self._kept:
            self._kept = self.value()
            self.changed.emit(self._kept)


class TickMenu(QMenu):
    """A menu of ticks that stays open while several are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class SeveralField(FieldButton):
    """Any of a few values, ticked in a menu; ``changed`` gives their keys once the menu is closed.

    Args:
        none: What it says while none is chosen.
        parent: Its owner.
    """

    changed = Signal(object)

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        self._menu = TickMenu()
        super().__init__(self._menu, parent)
        self._none = none
        self._kept: tuple[object, ...] = ()
        self._menu.aboutToHide.connect(self._commit)

    def offer(self, choices: Sequence[tuple[object, str]], chosen: Sequence[object]) -> None:
        """Offer values by key and name, and show those that are chosen."""
        self._kept = tuple(chosen)
        self._menu.clear()
        for key, name in choices:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in chosen)
            action.setData(key)
            action.toggled.connect(lambda _on: self._show())
        self._show()

    def chosen(self) -> tuple[object, ...]:
        """Return the keys of what is ticked."""
        return tuple(action.data() for action in self._menu.actions() if action.isChecked())

    def _show(self) -> None:
        names = [action.text().replace("&&", "&") for action in self._menu.actions() if action.isChecked()]
        text = listed(names[:NAMED]) if len(names) <= NAMED else f"{listed(names[:1])} +{len(names) - 1}"
        self.setText((text or self._none).replace("&", "&&"))
        self.setToolTip(listed(names) if len(names) > 1 else "")

    def _commit(self) -> None:
        chosen = self.chosen()
        if set(chosen) != set(self._kept):
            self._kept = chosen
            self.changed.emit(chosen)
