"""The diary of a week as it is read back: day by day, of all groups each under its name."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.diaries import TEXTS
from grouppilot.ui.diary.lines import chip_of, day_title
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.headers import SectionHeader, line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.words.counting import labelled, listed
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.reviews import Review


class DayText(QWidget):
    """What was written of one day; a click or Enter asks to edit it there where it is written.

    Signals:
        opened(row): It was asked for.

    Args:
        row: The day.
        name: Of the day or group, as it stands over the texts.
        words: What stands before each text.
        parent: Its owner.
    """

    opened = Signal(object)

    def __init__(
        self, row: DiaryRow, name: str, words: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(name, "heading" if row.there else "muted"))
        chip, tone = chip_of(row)
        if chip:
            head.addWidget(Chip(chip, tone), alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(head)
        texts = [labelled(words[each], text) for each in TEXTS if (text := getattr(row, each))]
        for text in texts:
            column.addWidget(label(text, wrap=True))
        self.setAccessibleName(listed([name, chip, *texts] if chip else [name, *texts]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(QPainter(self), self.rect().toRectF().adjusted(1, 1, -1, -1), 5)


class DiaryCard(Card):
    """The days of a week, written or not yet; ``opened`` gives the one to be edited."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=6)
        self.head = SectionHeader(self.tr("Diary"))
        self.nothing = label(self.tr("Nothing was written in this week."), "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._rows)
        self._shown: tuple[object, ...] = ()

    def show_review(self, review: Review) -> None:
        """Show the diary of a week; what is the same stays, with the keyboard on it."""
        days = sum(row.days for row in review.groups)
        written = sum(row.written for row in review.groups)
        counted = self.tr("{written} of {days} written").format(written=written, days=days)
        self.head.set(self.tr("Diary"), counted if days else "")
        shown = (review.diary, review.group_id, review.week, review.today)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        rows = list(self._one(review) if review.group_id is not None else self._all(review))
        self.nothing.setVisible(not rows)
        for each in rows:
            self._rows.addWidget(each)

    def texts(self) -> list[DayText]:
        """Return the days on show."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [each for each in found if isinstance(each, DayText)]

    def _words(self) -> dict[str, str]:
        return {
            "worked": self.tr("Worked"),
            "problem": self.tr("Problem"),
            "idea": self.tr("Next"),
        }

    def _one(self, review: Review) -> Iterable[QWidget]:
        written = {row.day: row for row in review.diary}
        words = self._words()
        for day in review.week.days():
            if day > review.today:
                return
            row = written.get(day) or DiaryRow(day, review.group_id, review.group)
            name = day_title(day, review.today)
            if not row.there:
                name = self.tr("{day}: not written").format(day=name)
            yield self._text(row, name, words)

    def _all(self, review: Review) -> Iterable[QWidget]:
        before, words = None, self._words()
        for row in review.diary:
            if row.day != before:
                if before is not None:
                    yield line()
                head = label(day_title(row.day, review.today), "overline")
                head.setContentsMargins(8, 8, 8, 2)
                yield head
                before = row.day
            yield self._text(row, row.group or self.tr("The day as a whole"), words)

    def _text(self, row: DiaryRow, name: str, words: dict[str, str]) -> DayText:
        made = DayText(row, name, words)
        made.opened.connect(self.opened)
        return made

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
