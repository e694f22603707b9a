"""The head of the page: the day, how far it is, and the ways to other days."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.today import words
from grouppilot.ui.words import days
from grouppilot.usecases.checklists import DayView


class DayHead(QWidget):
    """Says which day is shown and what is left of it.

    Signals:
        stepped(days): So many days on or back were asked for.
        today_asked: Today was asked for.
        item_asked: A new item was asked for.
        copy_asked: All open texts of the day were asked for, as one.
    """

    stepped = Signal(int)
    today_asked = Signal()
    item_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader("", below=True, parent=self)
        self.mark = Chip("", parent=self)
        self.progress = ProgressLine(self.tr("Done of the day"), self)
        self.copy_button = button(self.tr("Copy the day"), icon="copy")
        self.copy_button.setToolTip(self.tr("All open texts of the day as one, for the phone (Ctrl+Shift+C)"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.item_button = button(self.tr("Item"), "primary", icon="plus")
        self.item_button.setToolTip(self.tr("New item (Ctrl+Shift+N)"))
        self.item_button.setAccessibleName(self.tr("New item"))
        self.item_button.clicked.connect(self.item_asked)
        self.header.add(self.mark, self.copy_button, self._days(), self.item_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.header)
        column.addWidget(self.progress)

    def _days(self) -> QWidget:
        self.back_button = icon_button("chevron-left", self.tr("Day before (Page up)"), boxed=True)
        self.today_button = button(self.tr("Today"))
        self.today_button.setToolTip(self.tr("Back to today (Home)"))
        self.next_button = icon_button("chevron-right", self.tr("Day after (Page down)"), boxed=True)
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.today_button.clicked.connect(self.today_asked)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.back_button, self.today_button, self.next_button):
            row.addWidget(each)
        return box

    def show_day(self, view: DayView) -> None:
        """Show a day and how far it is."""
        self.header.set_title(days.long_day(view.day, view.today))
        self.header.set_subtitle(" • ".join(self._facts(view)))
        self.progress.set_share(view.done / view.total if view.total else 0.0)
        away = days.distance(view.day, view.today)
        self.mark.setVisible(bool(away))
        if away:
            self.mark.set(away, "warn" if view.day < view.today else "accent")
        self.copy_button.setEnabled(view.done < view.total)

    def _facts(self, view: DayView) -> list[str]:
        facts = [self._done(view)]
        if view.minutes_left and view.day >= view.today:
            facts.append(self.tr("{time} left").format(time=words.span(view.minutes_left)))
        if view.day != view.today:
            return facts
        if view.total and view.done == view.total:
            facts.append(self.tr("nothing left"))
        facts += [self.tr("%n-day streak", "", view.streak)] if view.streak else []
        return facts

    def _done(self, view: DayView) -> str:
        if not view.total:
            return self.tr("nothing due")
        if view.day > view.today:
            return self.tr("%n item(s) planned", "", view.total)
        return self.tr("{done} of {total} done").format(done=view.done, total=view.total)


def step(day: date, days: int) -> date:
    """Return a day so many days away, held within the calendar."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)
