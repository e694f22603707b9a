"""The eight questions: each with its answer below it, kept as soon as it is left."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.positioning import QUESTIONS, day_of
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.kept_text import KeptText
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.positioning import matters, question
from grouppilot.usecases.positioning import View

Keep = Callable[[str, object], None]
NARROW = 520
"""Pixels of width below which the questions stand in one column."""


class Question(QWidget):
    """A question over its answer. One that a pack gave says so until the owner changes it."""

    def __init__(self, key: str, title: str, hint: str, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.title = label(title, "heading")
        self.chip = Chip(self.tr("pack", "these words come from it"))
        self.chip.setToolTip(self.tr("The words of the pack, until you change them"))
        self.field = KeptText(hint)
        self.field.setAccessibleName(title)
        self.field.setToolTip(hint)
        self.field.kept.connect(lambda text: keep(key, text))
        self.title.setBuddy(self.field)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.chip)
        self.ground = TextGround(self.field)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addLayout(head)
        self.column.addWidget(self.ground)
        self.column.addStretch(1)

    def show_answer(self, view: View) -> None:
        """Show what is said."""
        text = str(view.answer(self.key) or "")
        self.field.set_text(text)
        self.chip.setVisible(bool(text) and self.key not in view.own)


class Questions(Card):
    """All eight in two columns, in one where it is narrow; the goal has its day below it."""

    kept = Signal(str, object)

    def __init__(self, today: object, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20, spacing=16)
        self.questions = {
            key: Question(key, question(key), matters(key), self.kept.emit) for key in QUESTIONS
        }
        self.goal_day = OptionalDay(self.tr("Set the day it is reached by"), today)  # type: ignore[arg-type]
        self.goal_day.setAccessibleName(self.tr("Day of the goal"))
        hold_still(self.goal_day.field)
        self.goal_day.changed.connect(lambda day: self.kept.emit("goal_day", day))
        self.questions["goal"].column.insertWidget(2, self.goal_day)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        self.body.addLayout(self._grid)
        self._columns = 0
        self._arrange(2)

    def show_view(self, view: View) -> None:
        """Show the answers; one that is being written is left alone."""
        for each in self.questions.values():
            each.show_answer(view)
        self.goal_day.set_day(day_of({**view.suggested, **view.own}, "goal_day"))

    def keep(self) -> None:
        """Keep what is being written, as leaving it does."""
        for each in self.questions.values():
            each.field.keep()

    def minimumSizeHint(self) -> QSize:
        """Tell how narrow it can be, in one column."""
        margins = self.body.contentsMargins()
        widest = max(each.minimumSizeHint().width() for each in self.questions.values())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(1 if event.size().width() < NARROW else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, each in enumerate(self.questions.values()):
            self._grid.addWidget(each, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
