"""What a group needs of its owner: a line each, opened or ticked off where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import IconMark
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.today.needs import NeedRow
from grouppilot.ui.words.agenda import worded
from grouppilot.usecases import agenda
from grouppilot.usecases.agenda_line import AgendaLine


class GroupNeeds(Card):
    """The lines of the agenda for one group, gaps that stay included."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=6)
        self._context = context
        self._lines: tuple[AgendaLine, ...] | None = None
        self.head = SectionHeader(self.tr("Needs you"))
        self.body.addWidget(self.head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.nothing = QWidget()
        row = QHBoxLayout(self.nothing)
        row.setContentsMargins(4, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(IconMark("check", 16, "ok"))
        row.addWidget(label(self.tr("Nothing. This group has all it needs."), "muted", wrap=True), 1)
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def rows(self) -> list[NeedRow]:
        """Return the lines on show."""
        return self.findChildren(NeedRow)

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show other lines; the one with the keyboard keeps it, or the one that took its place gets it."""
        if tuple(lines) == self._lines:
            return
        place = next((at for at, row in enumerate(self.rows()) if row.hasFocus()), None)
        self._lines = tuple(lines)
        self._build()
        if place is not None and self.rows():
            self.rows()[min(place, len(self.rows()) - 1)].setFocus()

    def _build(self) -> None:
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for line in self._lines or ():
            self._rows.addWidget(self._line(line))
        self.nothing.setVisible(not self._lines)
        late = sum(line.late for line in self._lines or ())
        self.head.set(self.tr("Needs you"), self.tr("%n late", "", late) if late else "")

    def _line(self, line: AgendaLine) -> QWidget:
        made = QWidget()
        need = NeedRow(line, within=True)
        need.opened.connect(self._open)
        need.done.connect(self._do)
        go = button(self.tr("Open"), "flat")
        go.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the line does the same
        go.setAccessibleName(self.tr("Open: {what}").format(what=worded(line).text))
        go.clicked.connect(lambda: self._open(line))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(need, 1)
        row.addWidget(go, alignment=Qt.AlignmentFlag.AlignVCenter)
        return made

    def _open(self, line: AgendaLine) -> None:
        self._context.asked_for.emit(line.verb, dict(line.target))

    def _do(self, line: AgendaLine) -> None:
        said = self.tr("Done: {text}").format(text=worded(line).text)
        if self._context.try_to(lambda: agenda.do(self._context.workspace, line, by=self)):
            self._context.say(said, undoable=True)
