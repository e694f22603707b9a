"""The list of the day: moved through by keys, answered by keys and clicks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from grouppilot.ui.today.delegate import DayDelegate
from grouppilot.ui.today.lines import Line
from grouppilot.ui.today.model import LINE, DayModel


class DayList(QListView):
    """Shows the lines of a day.

    Signals:
        asked(what, line): tick, copy, skip, missed, note, figure, open or edit was asked of a line.
        picked(line | None): Another line is the chosen one.
    """

    asked = Signal(str, object)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DayModel()
        self._pressed = ""
        self.setModel(self._model)
        self.delegate = DayDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Items of the day"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_actions()

    def lines(self) -> tuple[Line, ...]:
        """Return all lines."""
        return self._model.lines()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the chosen one and the scroll stay, or the line that took its place is chosen."""
        before, place = self.line(), self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        self._model.set_lines(lines)
        if before is None or self.currentIndex().isValid():
            return
        found = self._model.find(before.id)
        self.doItemsLayout()
        self.setCurrentIndex(found if found.isValid() else self._near(place))
        self.verticalScrollBar().setValue(offset)

    def line(self) -> Line | None:
        """Return the chosen line."""
        index = self.currentIndex()
        return self._model.line(index) if index.isValid() else None

    def choose(self, line_id: str) -> bool:
        """Choose a line; returns whether it is there."""
        index = self._model.find(line_id)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def choose_next_open(self) -> None:
        """Choose the first line that waits: a catch-up, else an open item; else the first of all."""
        lines = [line for line in self.lines() if line.kind in ("item", "run")]
        best = next((line for line in lines if line.state == "open"), lines[0] if lines else None)
        best = next((line for line in self.lines() if line.kind == "missed"), best)
        best = best or next((line for line in self.lines() if line.chosen), None)
        if best is None:
            self.setCurrentIndex(QModelIndex())
        else:
            self.choose(best.id)

    def rect_of(self, line_id: str, part: str = "") -> QRectF:
        """Return where a line, or its tick, copy, skip or missed mark, stands in the viewport."""
        index = self._model.find(line_id)
        rect = QRectF(self.visualRect(index))
        if not part:
            return rect
        places = self.delegate.places(rect, self._model.line(index))
        return places.tick if part == "tick" else places.marks.get(part, QRectF())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.picked.emit(self._model.line(current) if current.isValid() else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._under(event.position().toPoint(), event.button())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        if pressed and pressed == self._under(event.position().toPoint(), event.button()):
            self.asked.emit(pressed.split()[0], self.line())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on a mark are two clicks; anywhere else on a line they open its editor.
        self._pressed = self._under(event.position().toPoint(), event.button())
        line = (
            self._model.line(index) if (index := self.indexAt(event.position().toPoint())).isValid() else None
        )
        if not self._pressed and line is not None and (line.rows or line.missed):
            self.asked.emit("edit", line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._under(event.position().toPoint(), Qt.MouseButton.LeftButton)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._hint(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _near(self, place: int) -> QModelIndex:
        lines = self.lines()
        places = [number for number, line in enumerate(lines) if line.chosen]
        best = min(places, key=lambda number: (abs(number - place), number), default=-1)
        return self._model.index(best) if best >= 0 else QModelIndex()

    def _under(self, point: QPoint, button: Qt.MouseButton) -> str:
        index = self.indexAt(point)
        if button != Qt.MouseButton.LeftButton or not index.isValid():
            return ""
        line: Line = index.data(LINE)
        what = (
            self.delegate.hit(point.toPointF(), QRectF(self.visualRect(index)), line) if line.chosen else ""
        )
        return f"{what} {line.id}" if what else ""

    def _hint(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid() or not index.data(LINE).chosen:
            return ""
        line: Line = index.data(LINE)
        hints = {
            "tick": self.tr("Tick or untick (Space)"),
            "copy": self.tr("Copy text (C)"),
            "skip": self.tr("Skip all missed days (S)"),
            "missed": self.tr("Leave all as missed (M)"),
        }
        if line.kind == "missed":
            hints["tick"] = self.tr("All missed days were done (Space)")
        must = self.tr("{title} (must-do: it carries the streak)").format(title=line.title)
        what = self.delegate.hit(point.toPointF(), QRectF(self.visualRect(index)), line)
        return hints.get(what, must if line.must else line.title)

    def _add_actions(self) -> None:
        """Keys that hold while the list has the focus; also its context menu, and listed under F1."""
        for what, text, keys in (
            ("tick", self.tr("Tick or untick"), "Space"),
            ("copy", self.tr("Copy text"), "C"),
            ("skip", self.tr("Skip…"), "S"),
            ("missed", self.tr("Leave as missed"), "M"),
            ("figure", self.tr("Note the figure"), "F"),
            ("note", self.tr("Write a note"), "N"),
            ("open", self.tr("Go to the details"), "Return; Enter"),
            ("edit", self.tr("Edit item…"), "E"),
        ):
            action = QAction(text, self)
            action.setObjectName(f"today.{what}")
            action.setShortcuts(QKeySequence.listFromString(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, what=what: self._ask(what))
            self.addAction(action)

    def _ask(self, what: str) -> None:
        if self.line() is not None:
            self.asked.emit(what, self.line())
