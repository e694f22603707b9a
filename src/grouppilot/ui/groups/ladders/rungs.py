"""The rungs of a ladder side by side, drawn with the moves between them."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from grouppilot.domain.ladders import RUNGS
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.positioning import rung as rung_name
from grouppilot.usecases.ladders import LadderView, RungGroup

Ladders = Counting("Ladders")
Adding = Callable[[str, QWidget], object]
"""Offers what can be put on a rung (its key), below a widget."""


def seats_of(group: RungGroup) -> str:
    """Return members and seats of a group, e.g. ``"112/500"``."""
    seats = "∞" if group.seats is None else QLocale().toString(group.seats)
    return f"{QLocale().toString(group.members)}/{seats}"


class Arrow(QWidget):
    """An arrow to the next rung, over the number of people who are to be moved along it."""

    WIDTH = 34

    def __init__(self, moves: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves = moves
        self.setFixedWidth(self.WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(Ladders.tr("%n open move(s)", "", moves) if moves else "")
        self.setToolTip(self.accessibleName())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.WIDTH, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = color("accent" if self._moves else "edge")
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        y, left, right = 46.0, 6.0, self.width() - 6.0
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for step in (-4, 4):
            painter.drawLine(QPointF(right - 4, y + step), QPointF(right, y))
        if self._moves:
            painter.setFont(text_font(12, bold=True))
            painter.setPen(color("accent"))
            room = QRectF(0, y - 22, self.width(), 18)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, QLocale().toString(self._moves))


class GroupSpot(QWidget):
    """One group on its rung: its name over its seats. A click or Enter opens its menu."""

    asked = Signal(int, object)

    def __init__(self, group: RungGroup, *, here: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self._here = group, here
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{group.name}, {seats_of(group)}")
        name = ElidedLabel(group.name, "heading" if here else "body")
        seats = label(seats_of(group), "caption")
        if group.level != "free":
            seats.setProperty("role", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(seats)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent" if self._here else "line"), 1))
        ground = "accent_tint" if self._here else "hover" if self.underMouse() else "panel"
        painter.setBrush(color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), 7)
        super().paintEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self.group.id, self)


class RungColumn(QWidget):
    """One rung: its name, how many are on it, its groups, and what puts another one there."""

    def __init__(self, rung: str, groups: tuple[RungGroup, ...], here: int, add: Adding | None) -> None:
        super().__init__()
        self.spots = [GroupSpot(group, here=group.id == here) for group in groups]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(rung_name(rung), "heading"))
        members = sum(group.members for group in groups)
        head.addWidget(label(QLocale().toString(members) if members else "", "caption"))
        head.addStretch(1)
        column.addLayout(head)
        for spot in self.spots:
            column.addWidget(spot)
        if not groups and add is None:
            column.addWidget(label("–", "muted"))
        if add is not None:
            self.add = button(self.tr("Group"), "flat", "plus")
            self.add.setAccessibleName(self.tr("Put a group on {rung}").format(rung=rung_name(rung)))
            self.add.clicked.connect(lambda: add(rung, self.add))
            column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class Rungs(QWidget):
    """The four rungs of a ladder. ``asked`` gives a group and the widget at which its menu is to open."""

    asked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.columns: list[RungColumn] = []

    def show_ladder(self, view: LadderView, here: int = 0, add: Adding | None = None) -> None:
        """Show a ladder.

        Args:
            view: The ladder.
            here: The group that is marked; 0 for none.
            add: Offers what can be put on a rung; None where nothing is to be changed.
        """
        while self._row.count():
            widget = self._row.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns = []
        for place, rung in enumerate(RUNGS):
            if place:
                self._row.addWidget(Arrow(_crossing(view, place)))
            column = RungColumn(rung, view.rungs[rung], here, add)
            for spot in column.spots:
                spot.asked.connect(self.asked)
            self.columns.append(column)
            self._row.addWidget(column, 1)

    def spots(self) -> list[GroupSpot]:
        """Return the groups on show, from the lowest rung."""
        return [spot for column in self.columns for spot in column.spots]


def _crossing(view: LadderView, place: int) -> int:
    """Count the open moves from a rung below a place to that rung or one above it."""
    return sum(
        count
        for (source, target), count in view.moves.items()
        if source is not None and target is not None
        if RUNGS.index(source) < place <= RUNGS.index(target)
    )
