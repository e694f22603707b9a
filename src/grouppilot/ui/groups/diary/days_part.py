"""The days of a group's diary: a list, a search over the diaries of all groups, and the chosen day beside."""

from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.diary.editor import DiaryEditor
from grouppilot.ui.diary.lines import chip_of, day_title, number_of, place_of, said_of
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.headers import SectionHeader, line
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.words.days import long_day
from grouppilot.usecases import diaries, settings
from grouppilot.usecases.diaries import DiaryRow

PARTING = Parting(narrow=520, beside=0.45, above=0.45, grows=(1, 1))
LATELY = 7
"""So many days are offered to be written about, written or not."""

MOST = 400
WAIT_MS = 120


class DaysPart(QWidget):
    """Shows and edits the diary of one group, day by day; ``today`` is the owner's day at the last look."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.group_id = 0
        self.today = date.min
        self._wanted = ""  # what was looked for at the last look
        self._also: date | None = None  # a day without anything written that was asked for
        self.search = SearchField(self.tr("Search the diaries of all groups…"))
        self.list = LineList(self.tr("Days of the diary"))
        self.other = DateField()
        self.other.setAccessibleName(self.tr("Another day"))
        self.open = button(self.tr("Open this day"))
        self.editor = DiaryEditor(context)
        self.head = SectionHeader("")
        self._stack = QStackedWidget()
        self._nothing = EmptyState("search", self.tr("No diary holds all of these words."))
        self._later = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._connect()

    def show_group(self, group_id: int) -> None:
        """Show the diary of a group as it is now; another group's begins with today."""
        if group_id != self.group_id:
            self.editor.keep()
            self.group_id, self._also = group_id, None
            self.search.clear()
            self._later.stop()
            self._fill()
            self.list.choose(number_of(group_id, self.today))
        else:
            self._fill()
        self._show_chosen()

    def show_day(self, day: date) -> None:
        """Choose a day of the group, written or not."""
        self.search.clear()
        self._later.stop()
        self._also = day
        self._fill()
        self.list.choose(number_of(self.group_id, day))
        self._show_chosen()

    def _lay_out(self) -> None:
        card = Card(margin=0, spacing=0)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        foot.setSpacing(8)
        foot.addWidget(self.other)
        foot.addWidget(self.open)
        foot.addStretch(1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        card.body.addLayout(top)
        card.body.addWidget(line())
        card.body.addWidget(self._stack, 1)
        card.body.addWidget(line())
        card.body.addLayout(foot)
        day = Card(margin=16, spacing=12)
        day.body.addWidget(self.head)
        day.body.addWidget(self.editor)
        side = QWidget()
        stack = QVBoxLayout(side)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(day)
        stack.addStretch(1)
        split = Split(PARTING)
        split.hold(card, scroller(side))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.went_down.connect(self.list.setFocus)
        self._later.timeout.connect(self._find)
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.editor.begin)
        self.open.clicked.connect(self._open_other)

    def _find(self) -> None:
        self._fill()
        self._show_chosen()

    def _fill(self) -> None:
        """Show the days anew; the chosen one stays, so that nobody goes on writing on another."""
        ws = self.context.workspace
        self.today = settings.today(ws)
        wanted = self.search.text().strip()
        if wanted:
            found = diaries.listed(ws, find=wanted, most=diaries.ENOUGH)
            if wanted == self._wanted:
                found = self._with_chosen(found)
            self.list.show_lines([self._line(row, named=True) for row in found])
            self._stack.setCurrentIndex(0 if found else 1)
        else:
            self.list.show_lines([self._line(row) for row in self._rows()])
            self._stack.setCurrentIndex(0)
        self._wanted = wanted

    def _rows(self) -> list[DiaryRow]:
        written = {row.day: row for row in diaries.listed(self.context.workspace, self.group_id, most=MOST)}
        days = {*written, *(self.today - timedelta(days=each) for each in range(LATELY))}
        chosen = self._chosen()
        if self._also is not None:
            days.add(self._also)
        if chosen is not None and chosen[0] == self.group_id:
            days.add(chosen[1])
        return [written.get(day) or DiaryRow(day, self.group_id) for day in sorted(days, reverse=True)]

    def _with_chosen(self, found: list[DiaryRow]) -> list[DiaryRow]:
        """Add the chosen day to what a search found, though it may no longer hold the words."""
        chosen = self._chosen()
        if chosen is None or chosen in [(row.group_id, row.day) for row in found]:
            return found
        try:
            row = diaries.of_day(self.context.workspace, *chosen)
        except Refused:  # its group was deleted meanwhile
            return found
        return sorted([*found, row], key=lambda each: each.day, reverse=True)

    def _chosen(self) -> tuple[int | None, date] | None:
        number = self.list.current()
        return place_of(number) if number else None

    def _line(self, row: DiaryRow, *, named: bool = False) -> Line:
        title = day_title(row.day, self.today)
        if named:
            title = f"{title} · {row.group or self.tr('All groups')}"
        about = said_of(row) if row.there else self.tr("Not written yet")
        chip, tone = chip_of(row)
        return Line(number_of(row.group_id, row.day), title, about, chip, tone, quiet=not row.there)

    def _show_chosen(self) -> None:
        group_id, day = self._chosen() or (self.group_id, self.today)
        row = diaries.of_day(self.context.workspace, group_id, day)
        elsewhere = group_id != self.group_id
        note = (row.group or self.tr("All groups")) if elsewhere else ""
        self.head.set(long_day(day, self.today), note)
        self.editor.setEnabled(day <= self.today)
        self.editor.show_row(row)
        self.other.set_day(day)

    def _open_other(self) -> None:
        day = min(self.other.day(), self.today)
        self.show_day(day)
        self.editor.begin()
