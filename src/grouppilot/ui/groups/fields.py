"""Fields of a group that the kit has not: a day that may be open, a number that may be without limit."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.fields import DateField, NumberField


class OptionalDay(QWidget):
    """A day, or none; ``changed`` gives it after an edit by hand.

    Args:
        none: What it says while there is no day, e.g. "Open end".
        today: The day it begins with when one is set.
        parent: Its owner.
    """

    changed = Signal(object)

    def __init__(self, none: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._kept: date | None = None
        self.set = button(none, icon="calendar")
        self.field = DateField()
        self.clear = icon_button("close", self.tr("No day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.set, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.clear)
        self.set.clicked.connect(self._begin)
        self.clear.clicked.connect(lambda: self._commit(None))
        self.field.editingFinished.connect(lambda: self._commit(self.field.day()))
        self.field.picked.connect(lambda: self._commit(self.field.day()))
        self.set_day(None)

    def day(self) -> date | None:
        """Return the day, None without one."""
        return self._kept

    def set_day(self, day: date | None) -> None:
        """Show a day, or none, without telling anybody."""
        other, self._kept = day != self._kept, day
        self.set.setVisible(day is None)
        self.field.setVisible(day is not None)
        self.clear.setVisible(day is not None)
        # Tab ends at a proxy that is hidden.
        self.setFocusProxy(self.set if day is None else self.field)
        if day is not None and (other or not self.field.hasFocus()):
            self.field.set_day(day)

    def setAccessibleName(self, name: str) -> None:
        """Name the parts as the whole, for screen readers."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.set.setAccessibleName(f"{name}: {self.set.text()}")

    def _begin(self) -> None:
        self._commit(self._today)
        self.field.setFocus()

    def _commit(self, day: date | None) -> None:
        if day != self._kept:
            self.set_day(day)
            self.changed.emit(day)


class SeatsField(NumberField):
    """A number of seats; 0 stands for no limit and says so."""

    edited = Signal(object)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, most, parent=parent)
        self.setSpecialValueText(self.tr("No limit"))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self._kept: int | None = None
        self.editingFinished.connect(self._commit)

    def seats(self) -> int | None:
        """Return the seats, None for no limit."""
        return self.value() or None

    def set_seats(self, seats: int | None) -> None:
        """Show a number of seats without telling anybody."""
        other, self._kept = seats != self._kept, seats
        if other or not self.hasFocus():
            self.setValue(seats or 0)

    def _commit(self) -> None:
        if self.seats() != self._kept:
            self._kept = self.seats()
            self.edited.emit(self._kept)
