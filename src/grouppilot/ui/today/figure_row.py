"""The figures an item asks for, e.g. how many checked in."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from grouppilot.ui.kit.labels import label
from grouppilot.ui.today import words
from grouppilot.usecases.checklists import LARGEST_FIGURE
from grouppilot.usecases.due_rows import DueRow

WIDTH = 88


class FigureRow(QWidget):
    """A field for each figure.

    Signals:
        entered(values): Those that changed, by label.
        finished: Return was pressed in one of them.
    """

    entered = Signal(dict)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: DueRow | None = None
        self._fields: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)

    def show_row(self, row: DueRow | None) -> None:
        """Show the figures of a row; what is being typed stays."""
        labels = row.figures if row else ()
        changed = self._row is None or row is None or self._row.id != row.id
        if tuple(self._fields) != labels or changed:
            self._rebuild(row, labels)
        self._row = row
        self.setVisible(bool(labels))
        for name, field in self._fields.items():
            value = row.values.get(name) if row else None
            if not field.hasFocus() or not field.isModified():
                field.setText("" if value is None else words.number(value))

    def focus_first(self) -> bool:
        """Put the keyboard into the first field that is empty; returns whether there is one."""
        if not self._fields:
            return False
        field = next((each for each in self._fields.values() if not each.text()), None)
        field = field or next(iter(self._fields.values()))
        field.setFocus()
        field.selectAll()
        return True

    def field(self, name: str) -> QLineEdit:
        """Return the field of a figure by its label."""
        return self._fields[name]

    def _rebuild(self, row: DueRow | None, labels: tuple[str, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._fields = {}
        for place, name in enumerate(labels):
            self._fields[name] = self._field(name)
            self._grid.addWidget(label(name, "caption"), place, 0)
            self._grid.addWidget(self._fields[name], place, 1)
            if place == 0 and row is not None and row.members:
                of = self.tr("of {members}").format(members=row.members)
                self._grid.addWidget(label(of, "muted"), place, 2)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setFixedWidth(WIDTH)
        field.setAccessibleName(name)
        check = QDoubleValidator(0, LARGEST_FIGURE, 2, field)
        check.setNotation(QDoubleValidator.Notation.StandardNotation)
        field.setValidator(check)
        field.editingFinished.connect(self._take)
        field.returnPressed.connect(self.finished)
        return field

    def _take(self) -> None:
        if self._row is None:
            return
        changed: dict[str, float] = {}
        for name, field in self._fields.items():
            value = number_in(field.text())
            if field.isModified() and value is not None and value != self._row.values.get(name):
                changed[name] = value
            field.setModified(False)
        if changed:
            self.entered.emit(changed)


def number_in(text: str) -> float | None:
    """Read a figure as people of this language write it; None where there is none."""
    value, good = QLocale().toDouble(text.strip())
    return value if good else None
