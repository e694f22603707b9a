"""How the routine went on each day of a week: a column a day, and what it comes to."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import short_day, weekday
from grouppilot.usecases.reviews import Review, Routine

Reviews = Counting("Reviews")

HEIGHT, FOOT = 72, 20
BAR = 22
PARTS = (("done", "accent"), ("skipped", "strong"), ("missed", "bad"))
"""From below: what was done, skipped and missed, and the colour of each."""


class RoutineBars(QWidget):
    """A column a day as high as what was due; a day that has not ended, or had nothing due, has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._review: Review | None = None

    def show_review(self, review: Review) -> None:
        """Show the days of a week."""
        self._review = review
        days = (labelled(short_day(day), counts_text(each)) for day, each in review.days.items() if each.due)
        self.setAccessibleName(listed(days))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT + FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * (BAR + 8), HEIGHT + FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        review = self._review
        if review is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        days = review.week.days()
        most = max((each.due for each in review.days.values()), default=0)
        step = self.width() / len(days)
        for place, day in enumerate(days):
            column = QRectF(place * step + (step - BAR) / 2, 0, BAR, HEIGHT)
            each = review.days.get(day)
            if each is not None and each.due:
                _paint_day(painter, column, each, most)
            else:
                _paint_none(painter, column)
            painter.setFont(text_font(11, bold=day == review.today))
            painter.setPen(color("ink2"))
            words = QRectF(place * step, HEIGHT, step, FOOT)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, weekday(day))


def _paint_day(painter: QPainter, column: QRectF, each: Routine, most: int) -> None:
    bottom = column.bottom()
    painter.setPen(Qt.PenStyle.NoPen)
    for name, role in PARTS:
        height = column.height() * getattr(each, name) / most
        if height:
            painter.setBrush(color(role))
            painter.drawRect(QRectF(column.left(), bottom - height, column.width(), max(height - 1, 1)))
            bottom -= height


def _paint_none(painter: QPainter, column: QRectF) -> None:
    """Draw a short dashed line: there is nothing that could be counted."""
    painter.setPen(QPen(color("strong"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(column.bottomLeft(), column.bottomRight())


def counts_text(each: Routine) -> str:
    """Write what was done, skipped and missed, each only where there is any."""
    words = {
        "done": Reviews.tr("%n done", "", each.done),
        "skipped": Reviews.tr("%n skipped", "", each.skipped),
        "missed": Reviews.tr("%n missed", "", each.missed),
    }
    return listed(text for name, text in words.items() if getattr(each, name))


class RoutineCard(Card):
    """The routine of a week: its share in the head, its days, and its three numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self.head = SectionHeader(self.tr("SOP"))
        self.bars = RoutineBars()
        self.said = label("", "caption", wrap=True)
        for each in (self.head, self.bars, self.said):
            self.body.addWidget(each)

    def show_review(self, review: Review) -> None:
        """Show the routine of a week."""
        routine = review.routine
        share = self.tr("{done} of {due} done").format(done=routine.done, due=routine.due)
        self.head.set(self.tr("SOP"), share if routine.due else "")
        self.bars.show_review(review)
        nothing = self.tr("Nothing was due on the days that have ended.")
        self.said.setText(counts_text(routine) if routine.due else nothing)
