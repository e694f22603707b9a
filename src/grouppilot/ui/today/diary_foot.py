"""The quiet line below the day: how many diaries are written, and the way to write them all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.usecases.diaries import Evening


class DiaryFoot(QWidget):
    """Hidden until the evening; ``asked`` tells that the diaries are to be written."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ElidedLabel("", "muted", self)
        self.write = button(self.tr("Write…"), "flat", "edit", self)
        self.write.setAccessibleName(self.tr("Write the diaries"))
        self.write.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line(self))
        column.addLayout(row)
        self.hide()

    def show_evening(self, seen: Evening, group_id: int | None, today: bool) -> None:
        """Say how many are written.

        Args:
            seen: The diaries of the day.
            group_id: The group in scope; None for all.
            today: Whether that day is today.
        """
        rows = [row for row in seen.rows if group_id in (None, row.group_id)]
        written = sum(row.there for row in rows)
        self.said.setText(self._words(written, len(rows), group_id is not None, today))
        self.setVisible(bool(rows) and (seen.late or written > 0))

    def _words(self, written: int, count: int, one: bool, today: bool) -> str:
        if written == count:
            return self.tr("Diary of today: written") if today else self.tr("Diary of this day: written")
        if one:
            return (
                self.tr("Diary of today: not written yet")
                if today
                else self.tr("Diary of this day: not written")
            )
        said = (
            self.tr("Diary of today: {written} of {count} groups written")
            if today
            else self.tr("Diary of this day: {written} of {count} groups written")
        )
        return said.format(written=written, count=count)
