"""The card with the list of the day, or with the word for a day on which there is nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.notice import Notice
from grouppilot.ui.today.day_list import DayList
from grouppilot.ui.today.lines import Line
from grouppilot.ui.words.holidays import holiday_name
from grouppilot.usecases.checklists import DayView
from grouppilot.usecases.quiet_days import Quiet


class Board(Card):
    """Holds the list of the day.

    Signals:
        pack_asked, item_asked: A first step was chosen where there is nothing yet.
    """

    pack_asked = Signal()
    item_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self.list = DayList()
        self.calm = Notice("", "ok", closable=False)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._calm_place = QWidget()
        top = QVBoxLayout(self._calm_place)
        top.setContentsMargins(10, 6, 10, 6)
        top.addWidget(self.calm)
        column.addWidget(self._calm_place)
        column.addWidget(self.list, 1)
        self.nothing = EmptyState("sun", "")
        self.pack_button = button(self.tr("Start from a pack"), "primary")
        self.item_button = button(self.tr("Add an item"))
        self.pack_button.clicked.connect(self.pack_asked)
        self.item_button.clicked.connect(self.item_asked)
        sentence = self.tr(
            "Here stands what each of your groups needs today, with the text to post. "
            "Start from a ready-made routine, or add the first item yourself."
        )
        self.empty = EmptyState("today", sentence, self.pack_button, self.item_button)
        self._stack = QStackedLayout()
        for each in (listed, self.nothing, self.empty):
            self._stack.addWidget(each)
        self.body.addLayout(self._stack)

    def show_lines(self, lines: Sequence[Line], view: DayView) -> None:
        """Show the lines of a day."""
        self.list.set_lines(lines)
        over = view.day == view.today and view.total > 0 and view.done == view.total and not view.missed
        self.calm.set_text(self.tr("All done for today. Well kept."))
        self._calm_place.setVisible(over)
        self._stack.setCurrentIndex(0)

    def show_nothing(self, view: DayView, quiet: Quiet) -> None:
        """Say that a day has nothing on it, and why."""
        self.list.set_lines(())
        if not quiet.items:
            self._stack.setCurrentWidget(self.empty)
            return
        self.nothing.set_sentence(self._why(view, quiet))
        self._stack.setCurrentWidget(self.nothing)

    def _why(self, view: DayView, quiet: Quiet) -> str:
        if quiet.rests and quiet.note:
            return self.tr("A day of rest: {note}. Nothing is due, and the streak stays.").format(
                note=quiet.note
            )
        if quiet.rests:
            return self.tr("A day of rest. Nothing is due, and the streak stays.")
        if quiet.holiday:
            return self.tr("{holiday}: nothing is due.").format(holiday=holiday_name(quiet.holiday))
        if view.day < view.today:
            return self.tr("Nothing was due on this day.")
        if view.day > view.today:
            return self.tr("Nothing is planned for this day yet.")
        return self.tr("Nothing is due today.")
