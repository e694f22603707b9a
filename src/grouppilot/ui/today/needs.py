"""What needs the owner beside the checklist: a line each, opened or ticked off where it stands."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.words.agenda import worded
from grouppilot.usecases import agenda
from grouppilot.usecases.agenda_line import AgendaLine

SHOWN = 6
"""Lines that are shown before the rest is asked for; one more than that is shown too."""
OF_A_KIND = 2


class NeedRow(QWidget):
    """One line. A click or Enter opens its place; the mark, or Space, ticks it off where that can be.

    Signals:
        opened(line), done(line): What was asked of it.

    Args:
        line: What needs the owner.
        within: Whether its group is plain from where it stands.
        parent: Its owner.
    """

    opened = Signal(object)
    done = Signal(object)

    def __init__(self, line: AgendaLine, within: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        said = worded(line)
        text = said.text if within else said.anywhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{said.chip}, {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(Chip(said.chip, said.tone), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(text, wrap=True), 1)
        if agenda.can_do(line):
            tick = icon_button("check", self.tr("Done"))
            tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space does the same
            tick.setAccessibleName(self.tr("Done: {text}").format(text=text))
            tick.clicked.connect(lambda: self.done.emit(self.line))
            row.addWidget(tick, alignment=Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.line)
        elif event.key() == Qt.Key.Key_Space:
            (self.done if agenda.can_do(self.line) else self.opened).emit(self.line)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(QPainter(self), self.rect().toRectF().adjusted(1, 1, -1, -1), 5)


class NeedsCard(Card):
    """The lines of the agenda for the scope; hidden while there are none.

    Signals:
        told: There are other lines.
    """

    told = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=6)
        self._context = context
        self._head = SectionHeader(self.tr("Needs you"))
        self.body.addWidget(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.more = button("", "flat")
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._lines: tuple[AgendaLine, ...] = ()
        self._within: int | None = None
        self._all = False
        self.hide()

    def summary(self) -> tuple[str, str]:
        """Return the head's words: how many lines there are, and how many of them are late."""
        return self.tr("Needs you: %n", "", len(self._lines)), self._late()

    def rows(self) -> list[NeedRow]:
        """Return the lines on show."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [row for row in found if isinstance(row, NeedRow)]

    def show_lines(self, lines: list[AgendaLine]) -> None:
        """Show other lines; the one with the keyboard keeps it, or the one that took its place gets it."""
        if (tuple(lines), self._context.group_id) == (self._lines, self._within):
            return
        self._within = self._context.group_id
        place = next((at for at, row in enumerate(self.rows()) if row.hasFocus()), None)
        self._lines = tuple(lines)
        self._build()
        if place is not None and self.rows():
            self.rows()[min(place, len(self.rows()) - 1)].setFocus()

    def _do(self, line: AgendaLine) -> None:
        said = self.tr("Done: {text}").format(text=worded(line).text)
        if self._context.try_to(lambda: agenda.do(self._context.workspace, line, by=self)):
            self._context.say(said, undoable=True)

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _build(self) -> None:
        for row in self.rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        few = len(self._lines) <= SHOWN + 1 or self._all
        for line in self._lines if few else mixed(self._lines)[:SHOWN]:
            row = NeedRow(line, within=self._within is not None)
            row.opened.connect(lambda line: self._context.asked_for.emit(line.verb, dict(line.target)))
            row.done.connect(self._do)
            self._rows.addWidget(row)
            row.show()  # so that it can take the keyboard at once
        self.more.setText(self.tr("Show %n more", "", len(self._lines) - SHOWN))
        self.more.setVisible(not few)
        self._head.set(self.tr("Needs you"), self._late())
        self.setVisible(bool(self._lines))
        self.told.emit()

    def _late(self) -> str:
        late = sum(line.late for line in self._lines)
        return self.tr("%n late", "", late) if late else ""


def mixed(lines: Sequence[AgendaLine]) -> list[AgendaLine]:
    """Put two lines of each kind before the others, so that many of one kind do not hide the rest."""
    seen: Counter[str] = Counter()
    first, rest = [], []
    for line in lines:
        seen[line.kind] += 1
        (first if seen[line.kind] <= OF_A_KIND else rest).append(line)
    return first + rest
