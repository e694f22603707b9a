"""What was promised to a person, in whichever group: ticked off here, and one more written down."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tickbox import TickBox
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import distance
from grouppilot.usecases.follow_ups import WHAT_CHARS, FollowUpRow

AHEAD = timedelta(days=1)


class Promises(QWidget):
    """The follow-ups of one person.

    Signals:
        ticked(follow_up_id, done): One was done, or is open again.
        added(text, due): Something was promised until a day.
        asked_for(row): One is to be shown where it can be edited.
    """

    ticked = Signal(int, bool)
    added = Signal(str, object)
    asked_for = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.boxes: dict[int, TickBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.what = QLineEdit()
        self.what.setPlaceholderText(self.tr("Something promised…"))
        self.what.setAccessibleName(self.tr("Something promised"))
        self.what.setMaxLength(WHAT_CHARS)
        self.due = DateField()
        self.due.setAccessibleName(self.tr("Until"))
        hold_still(self.due)
        self.add = icon_button("plus", self.tr("Add follow-up"), boxed=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("FOLLOW-UPS"), "overline"))
        column.addLayout(self._rows)
        column.addWidget(self.what)
        column.addWidget(self._foot())
        self.add.clicked.connect(self._take)
        self.what.returnPressed.connect(self._take)

    def _foot(self) -> QWidget:
        """Return the day and the button; there once something is written."""
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.due, 1)
        row.addWidget(self.add)
        foot.hide()
        self.what.textChanged.connect(lambda text: foot.setVisible(bool(text.strip())))
        return foot

    def show_rows(self, rows: Sequence[FollowUpRow], today: date, *, other: bool) -> None:
        """Show follow-ups; of another person the field for one more is emptied.

        Args:
            rows: Open ones first.
            today: The owner's day.
            other: Whether these are of somebody else than before.
        """
        if other or self.what.text() == "":
            self.due.set_day(today + AHEAD)
        if other:
            self.what.clear()
        shown = (tuple(rows), today)
        if shown == self._shown:
            return
        self._shown = shown
        held = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.boxes = {}
        for row in rows:
            self._rows.addWidget(self._line(row, today))
        if held in self.boxes:
            self.boxes[held].setFocus()

    def _line(self, row: FollowUpRow, today: date) -> QWidget:
        line = QWidget()
        box = self.boxes[row.id] = TickBox(self.tr("Done: {what}").format(what=row.what))
        box.set_state("open" if row.done is None else "done")
        box.toggled.connect(lambda on, key=row.id: self.ticked.emit(key, on))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(row.what, "body" if row.done is None else "muted", wrap=True))
        words.addWidget(label(self._about(row, today), "error" if row.late else "caption", wrap=True))
        more = icon_button("chevron-right", self.tr("Open {what}").format(what=row.what))
        more.clicked.connect(lambda: self.asked_for.emit(row))
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        across.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _about(self, row: FollowUpRow, today: date) -> str:
        when = self.tr("done") if row.done else distance(row.due, today) or self.tr("today")
        return listed(part for part in (when, row.group, row.responsible) if part)

    def _take(self) -> None:
        if self.what.text().strip():
            self.added.emit(self.what.text(), self.due.day())

    def taken(self) -> None:
        """Empty the field: what it held was added."""
        self.what.clear()
        self.what.setFocus()
