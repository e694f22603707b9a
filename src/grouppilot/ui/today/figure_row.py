"""The figures an item asks for, e.g. how many checked in."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from grouppilot.ui.kit.labels import label
from grouppilot.ui.today import words
from grouppilot.usecases.checklists import LARGEST_FIGURE
from grouppilot.usecases.due_rows import DueRow

WIDTH = 88
LONGEST = 32
"""Characters; more than any figure takes."""


class FigureRow(QWidget):
    """A field for each figure.

    Signals:
        entered(values): Those that changed, by label; None for one that was emptied.
        finished: Return was pressed in one of them, and all are good.
        lost(name, text): What was typed cannot be noted, and another item is shown now.
    """

    entered = Signal(dict)
    finished = Signal()
    lost = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: DueRow | None = None
        self._fields: dict[str, QLineEdit] = {}
        self._complaints: dict[str, QLabel] = {}
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
            if not field.isModified() or not (field.hasFocus() or complaint(field.text())):
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
        self._let_go()
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._fields, self._complaints = {}, {}
        for place, name in enumerate(labels):
            self._fields[name] = self._field(name)
            self._complaints[name] = label("", "error", wrap=True)
            self._complaints[name].hide()
            caption = label(name, "caption")
            caption.setBuddy(self._fields[name])
            self._grid.addWidget(caption, 2 * place, 0)
            self._grid.addWidget(self._fields[name], 2 * place, 1)
            self._grid.addWidget(self._complaints[name], 2 * place + 1, 1, 1, 2)
            if place == 0 and row is not None and row.members:
                of = self.tr("of {members}").format(members=row.members)
                self._grid.addWidget(label(of, "muted"), 0, 2)

    def _let_go(self) -> None:
        """Tell of what was typed for the row before and cannot be noted, as it goes with its field."""
        for name, field in self._fields.items():
            if complaint(field.text()):
                self.lost.emit(name, field.text())

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setFixedWidth(WIDTH)
        field.setMaxLength(LONGEST)
        field.setAccessibleName(name)
        field.textChanged.connect(lambda text: self._judge(name, text))
        field.editingFinished.connect(self._take)
        field.returnPressed.connect(self._finish)
        return field

    def _judge(self, name: str, text: str) -> None:
        wrong = complaint(text)
        field, said = self._fields[name], self._complaints[name]
        said.setText(wrong)
        said.setVisible(bool(wrong))
        field.setAccessibleDescription(wrong)
        if (field.property("invalid") == "true") != bool(wrong):
            field.setProperty("invalid", "true" if wrong else "false")
            field.style().unpolish(field)
            field.style().polish(field)

    def _take(self) -> None:
        if self._row is None:
            return
        changed: dict[str, float | None] = {}
        for name, field in self._fields.items():
            if not field.isModified() or complaint(field.text()):
                continue
            value = number_in(field.text())
            if value != self._row.values.get(name):
                changed[name] = value
            field.setModified(False)
        if changed:
            self.entered.emit(changed)

    def _finish(self) -> None:
        if not any(complaint(field.text()) for field in self._fields.values()):
            self.finished.emit()


def number_in(text: str) -> float | None:
    """Read a figure as this language writes it, in narrow or wide digits; None where there is none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    value, good = QLocale().toDouble(plain)
    return value if good and not any(each.isalpha() for each in plain) else None


def complaint(text: str) -> str:
    """Say what is wrong with a figure; an empty text for a good one and for none."""
    value = number_in(text)
    if value is None:
        return QCoreApplication.translate("Today", "Not a number") if text.strip() else ""
    if value < 0:
        return QCoreApplication.translate("Today", "Not below 0")
    if value > LARGEST_FIGURE:
        return QCoreApplication.translate("Today", "At most {most}").format(
            most=QLocale().toString(LARGEST_FIGURE)
        )
    return QCoreApplication.translate("Today", "At most two decimals") if round(value, 2) != value else ""
