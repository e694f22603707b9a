"""Weeks of days as small squares: how much of each day was done."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from grouppilot.ui.kit.theme import color

CELL = 12
STEP = 15
EDGE = 3
DAYS = 7


def _mix(low: QColor, high: QColor, share: float) -> QColor:
    pairs = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))


class HeatMap(QWidget):
    """Seven rows (Monday first) and a column a week, the last holding the last day.

    A day that is not known, or on which nothing was due, is an empty square and not a pale one. Arrows move,
    Return or a click chooses.

    Args:
        weeks: Number of columns.
        describe: Words for a day and its value, for the tooltip; the default says the date and a percentage.
        parent: Its owner.
    """

    chosen = Signal(object)

    def __init__(
        self,
        weeks: int = 16,
        describe: Callable[[date, float | None], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._weeks = weeks
        self._describe = describe or self._say
        self._values: Mapping[date, float | None] = {}
        self._last: date | None = None
        self._current: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days done"))

    def set_values(self, values: Mapping[date, float | None], last: date) -> None:
        """Show shares of days done.

        Args:
            values: 0 to 1 by day; None or absent where there is nothing to say.
            last: The newest day shown.
        """
        self._values, self._last = dict(values), last
        self._go(last)

    def current(self) -> date | None:
        """Return the day on which the keyboard stands."""
        return self._current

    def first(self) -> date | None:
        """Return the oldest day shown, a Monday."""
        if self._last is None:
            return None
        return self._last - timedelta(days=self._last.weekday() + DAYS * (self._weeks - 1))

    def cell(self, day: date) -> QRectF:
        """Return the square of a day, empty when it is not shown."""
        first = self.first()
        if first is None or self._last is None or not first <= day <= self._last:
            return QRectF()
        week, row = divmod((day - first).days, DAYS)
        return QRectF(EDGE + week * STEP, EDGE + row * STEP, CELL, CELL)

    def day_at(self, point: QPointF) -> date | None:
        """Return the day under a point, None between and beyond them."""
        first = self.first()
        if first is None:
            return None
        week, row = int((point.x() - EDGE) // STEP), int((point.y() - EDGE) // STEP)
        day = first + timedelta(days=week * DAYS + row)
        inside = 0 <= row < DAYS and 0 <= week < self._weeks and self.cell(day).contains(point)
        return day if inside else None

    def sizeHint(self) -> QSize:
        gap = STEP - CELL
        return QSize(self._weeks * STEP - gap + 2 * EDGE, DAYS * STEP - gap + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _say(self, day: date, value: float | None) -> str:
        written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        if value is None:
            return self.tr("{day}: no data").format(day=written)
        return self.tr("{day}: {share} done").format(day=written, share=f"{value:.0%}")

    def _go(self, day: date) -> None:
        if self.cell(day).isEmpty():
            return
        self._current = day
        self.setAccessibleDescription(self._describe(day, self._values.get(day)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        day, last = self.first(), self._last
        if day is None or last is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high, empty = color("accent_tint"), color("accent"), QPen(color("edge"), 1)
        while day <= last:
            self._paint_day(painter, self.cell(day), self._values.get(day), (low, high, empty))
            day += timedelta(days=1)
        if self.hasFocus() and self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("ink1"), 1.5))
            painter.drawRoundedRect(self.cell(self._current).adjusted(-2, -2, 2, 2), 5, 5)

    @staticmethod
    def _paint_day(
        painter: QPainter, cell: QRectF, value: float | None, inks: tuple[QColor, QColor, QPen]
    ) -> None:
        low, high, empty = inks
        if value is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(empty)
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_mix(low, high, min(max(value, 0.0), 1.0)))
        painter.drawRoundedRect(cell, 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            text = self._describe(day, self._values.get(day)) if day else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day and event.button() == Qt.MouseButton.LeftButton:
            self._go(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Left: -DAYS, keys.Key_Right: DAYS, keys.Key_Up: -1, keys.Key_Down: 1}
        key = keys(event.key())
        if self._current and key in steps:
            self._go(self._current + timedelta(days=steps[key]))
        elif self._current and key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)
