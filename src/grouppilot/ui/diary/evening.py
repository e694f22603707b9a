"""The sheet on which the diaries of a day are written, one group after the other."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.diaries import MOODS
from grouppilot.ui.context import Context
from grouppilot.ui.diary.editor import DiaryEditor
from grouppilot.ui.diary.lines import chip_of, number_of, place_of, said_of
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.words.days import long_day
from grouppilot.usecases import diaries, settings
from grouppilot.usecases.diaries import DiaryRow

WIDTH, HEIGHT, LIST = 820, 520, 300
KEYS = {Qt.Key.Key_1: MOODS[0], Qt.Key.Key_2: MOODS[1], Qt.Key.Key_3: MOODS[2]}


def open_evening(
    context: Context, parent: QWidget, day: date | None = None, group_id: int | None = None
) -> "EveningSheet":
    """Open the sheet and return it.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        day: The day to write about; today when None.
        group_id: The group to begin with; the first one not written about when None.
    """
    sheet = EveningSheet(context, parent, day)
    sheet.begin(group_id)
    sheet.open()
    return sheet


class GroupLines(LineList):
    """The groups of the day; 1, 2 and 3 say how the chosen one felt."""

    def __init__(self, name: str, sheet: "EveningSheet") -> None:
        super().__init__(name)
        self._sheet = sheet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and not event.modifiers():
            self._sheet.editor.moods.buttons[KEYS[Qt.Key(event.key())]].click()
        else:
            super().keyPressEvent(event)


class EveningSheet(Sheet):
    """The groups of a day at the left, the diary of the chosen one at the right; kept as it is written."""

    def __init__(self, context: Context, parent: QWidget, day: date | None = None) -> None:
        ws = context.workspace
        today = settings.today(ws)
        self.day = day or today
        title = self.tr("Diary of {day}").format(day=long_day(self.day, today))
        super().__init__(title, parent, WIDTH)
        self.setMinimumHeight(HEIGHT)
        self._context = context
        self._rows: dict[int, DiaryRow] = {}
        self.list = GroupLines(self.tr("Groups"), self)
        self.editor = DiaryEditor(context)
        self.count = label("", "muted")
        card = Card(margin=0)
        card.setFixedWidth(LIST)
        card.body.addWidget(self.list)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.group = label("", "heading", wrap=True)
        column.addWidget(self.group)
        column.addWidget(self.editor)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(card)
        row.addWidget(scroller(side), 1)
        self.body.addLayout(row, 1)
        self.add_left(self.count)
        self.add_button(self.tr("Close"), then=self.accept)
        self.next = self.add_button(self.tr("Next group"), "primary", self.go_on)
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.editor.begin)
        self.editor.written.connect(self._fill)
        self.finished.connect(lambda _result: self.editor.keep())
        self.next.setToolTip(self.tr("To the next group that is not written yet (Ctrl+Return)"))
        on = QShortcut(QKeySequence("Ctrl+Return"), self)
        on.activated.connect(self.go_on)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def begin(self, group_id: int | None) -> None:
        """Show the groups, and begin with one of them."""
        self._fill()
        wanted = number_of(group_id, self.day)
        if group_id is None or wanted not in self._rows:
            wanted = next((key for key, row in self._rows.items() if not row.there), next(iter(self._rows)))
        self.list.choose(wanted)
        self._show_chosen()
        self.editor.begin()

    def go_on(self) -> None:
        """Go to the next group that is not written about; past the last, to the next one there is."""
        self.editor.keep()
        keys = list(self._rows)
        at = keys.index(self.list.current()) + 1
        following = [*keys[at:], *keys[:at]]
        there = next((key for key in following if not self._rows[key].there), following[0])
        self.list.choose(there)
        self.editor.begin()

    def _fill(self) -> None:
        ws = self._context.workspace
        seen = diaries.evening(ws, self.day)
        rows = [*seen.rows, diaries.of_day(ws, None, self.day)]
        self._rows = {number_of(row.group_id, row.day): row for row in rows}
        self.list.show_lines([self._line(row) for row in rows])
        counted = self.tr("{written} of {all} groups written")
        self.count.setText(counted.format(written=seen.written, all=len(seen.rows)))
        self._show_chosen()

    def _line(self, row: DiaryRow) -> Line:
        chip, tone = chip_of(row)
        about = said_of(row) if row.there else self.tr("Not written yet")
        return Line(number_of(row.group_id, row.day), self._name(row), about, chip, tone)

    def _name(self, row: DiaryRow) -> str:
        return row.group or self.tr("The day as a whole")

    def _show_chosen(self) -> None:
        group_id, day = place_of(self.list.current())
        row = self._rows[number_of(group_id, day)]
        self.group.setText(self._name(row))
        self.editor.show_row(row)

    def _undo(self) -> None:
        """Take back what was written last; what was done elsewhere stays."""
        ws = self._context.workspace
        step, _ = ws.steps()
        if step is not None and step.code == "diary.write":
            self._context.try_to(lambda: ws.undo(by=self))
            self._fill()
