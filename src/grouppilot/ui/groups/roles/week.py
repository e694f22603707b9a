"""A week by weekday and time of day: hours to choose, and how many are there at each."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from grouppilot.domain.coverage import SLOTS, WATCHED, WEEK, Shift, Shifts
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.coverage import weekday_name
from grouppilot.ui.words.names import name_of

CELL = QSize(40, 26)
GAP = 4
SMALL = 12
HEAD = 22


class WeekGrid(QWidget):
    """Seven columns of four times of day. A subclass paints the cells.

    Args:
        parent: Its owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        names = [name_of("slot", slot) for slot in SLOTS]
        metrics = QFontMetrics(text_font(SMALL))
        self._left = max(map(metrics.horizontalAdvance, names)) + 12

    def sizeHint(self) -> QSize:
        width = self._left + len(WEEK) * (CELL.width() + GAP)
        return QSize(width, HEAD + len(SLOTS) * (CELL.height() + GAP))

    def minimumSizeHint(self) -> QSize:
        width = self._left + len(WEEK) * (26 + GAP)
        return QSize(width, self.sizeHint().height())

    def cell(self, shift: Shift) -> QRect:
        """Return where a shift is drawn."""
        day, slot = shift
        step = min((self.width() - self._left) // len(WEEK), CELL.width() + GAP)
        place = QPoint(self._left + day * step, HEAD + SLOTS.index(slot) * (CELL.height() + GAP))
        return QRect(place, QSize(step - GAP, CELL.height()))

    def at(self, point: QPoint) -> Shift | None:
        """Return the shift that is drawn at a point."""
        cells = ((day, slot) for day in WEEK for slot in SLOTS)
        return next((shift for shift in cells if self.cell(shift).contains(point)), None)

    def paint_cell(self, painter: QPainter, shift: Shift, place: QRect) -> None:
        """Draw one shift."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(SMALL))
        for day in WEEK:
            painter.setPen(color("ink2"))
            place = self.cell((day, SLOTS[0]))
            head = QRect(place.left() - 2, 0, place.width() + GAP, HEAD - 4)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, weekday_name(day))
        for slot in SLOTS:
            painter.setPen(color("ink2"))
            row = QRect(0, self.cell((0, slot)).top(), self._left, CELL.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name_of("slot", slot))
            for day in WEEK:
                self.paint_cell(painter, (day, slot), self.cell((day, slot)))


class HoursGrid(WeekGrid):
    """Hours to choose, by mouse (also drawn over several) or by arrows and Space; ``changed`` tells of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hours of the week"))
        self._on: set[Shift] = set()
        self._current: Shift = (0, SLOTS[0])
        self._drawing: bool | None = None
        self._tell()

    def shifts(self) -> frozenset[Shift]:
        """Return the hours that are chosen."""
        return frozenset(self._on)

    def set_shifts(self, shifts: Iterable[Shift]) -> None:
        """Choose exactly these hours."""
        self._on = set(shifts)
        self._tell()
        self.update()

    def paint_cell(self, painter: QPainter, shift: Shift, place: QRect) -> None:
        on = shift in self._on
        painter.setPen(color("accent" if on else "strong"))
        painter.setBrush(color("accent" if on else "panel"))
        painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if on:
            painter.setPen(color("on_accent"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "✓")
        if self.hasFocus() and shift == self._current:
            painter.save()
            painter.setPen(color("ink1"))
            paint_focus(painter, place.toRectF().adjusted(-3, -3, 3, 3), 7)
            painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shift = self.at(event.position().toPoint())
        if shift is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = shift not in self._on
            self._set(shift, self._drawing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shift = self.at(event.position().toPoint())
        if shift is not None and self._drawing is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._set(shift, self._drawing)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drawing = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, slot = self._current
        row = SLOTS.index(slot)
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in steps:
            by_day, by_row = steps[Qt.Key(event.key())]
            self._current = ((day + by_day) % len(WEEK), SLOTS[(row + by_row) % len(SLOTS)])
            self._tell()
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self._set(self._current, self._current not in self._on)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _set(self, shift: Shift, on: bool) -> None:
        self._current = shift
        if (shift in self._on) != on:
            self._on ^= {shift}
            self.changed.emit()
        self._tell()
        self.update()

    def _tell(self) -> None:
        day, slot = self._current
        state = self.tr("chosen") if self._current in self._on else self.tr("not chosen")
        self.setAccessibleDescription(f"{weekday_name(day)} {name_of('slot', slot)}: {state}")


class CoverGrid(WeekGrid):
    """How many carry a role at each hour; an hour without anybody stands out, and shows a 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Shift, int] = {}
        self.setAccessibleName(self.tr("Who is there when"))

    def show_shifts(self, carried: Iterable[Shifts]) -> None:
        """Show the hours of everybody who carries a role."""
        counts = {(day, slot): 0 for day in WEEK for slot in SLOTS}
        for shifts in carried:
            for shift in counts if shifts is None else shifts:
                counts[shift] += 1
        self._counts = counts
        self.update()

    def paint_cell(self, painter: QPainter, shift: Shift, place: QRect) -> None:
        number = self._counts.get(shift, 0)
        ink, ground = ("accent", "accent_tint") if number else ("warn", "warn_tint")
        if not number and shift[1] not in WATCHED:
            ink, ground = "ink2", "hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
