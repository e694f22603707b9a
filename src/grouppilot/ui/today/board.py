"""The card with the list of the day, or with the word for a day on which there is nothing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.today.day_list import DayList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from grouppilot.ui.kit.empty import EmptyState
    from grouppilot.ui.kit.notice import Notice
    from grouppilot.ui.today.diary_foot import DiaryFoot
    from grouppilot.ui.today.lines import Line
    from grouppilot.usecases.checklists import DayView
    from grouppilot.usecases.quiet_days import Quiet


class Board(Card):
    """Holds the list of the day.

    Signals:
        pack_asked, item_asked: A first step was chosen where there is nothing yet.
        diary_asked: The diaries of the day are to be written.
    """

    pack_asked = Signal()
    item_asked = Signal()
    diary_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        listed = QWidget(self)
        self.list = DayList(listed)
        self._column = QVBoxLayout(listed)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.list, 1)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)  # first, or it would show what it takes in as a window of its own
        self._stack.addWidget(listed)

    # What most days need not say is built on the day that does.

    @cached_property
    def calm(self) -> Notice:
        """The word above a list of which all is done."""
        from grouppilot.ui.kit.notice import Notice

        made = Notice(self.tr("All done for today. Well kept."), "ok", closable=False)
        place = QWidget()
        top = QVBoxLayout(place)
        top.setContentsMargins(10, 6, 10, 6)
        top.addWidget(made)
        self._column.insertWidget(0, place)
        return made

    @cached_property
    def diary(self) -> DiaryFoot:
        """The line about the diaries, below the list or the word for none."""
        from grouppilot.ui.today.diary_foot import DiaryFoot

        made = DiaryFoot(self)
        made.asked.connect(self.diary_asked)
        self.body.addWidget(made)
        return made

    @cached_property
    def nothing(self) -> EmptyState:
        """The word for a day on which nothing is due."""
        from grouppilot.ui.kit.empty import EmptyState

        made = EmptyState("sun", "")
        self._stack.addWidget(made)
        return made

    @cached_property
    def empty(self) -> EmptyState:
        """The word for a workspace without any items, with the first steps."""
        from grouppilot.ui.kit.empty import EmptyState

        item_button = button(self.tr("Add an item"))
        self.pack_button.clicked.connect(self.pack_asked)
        item_button.clicked.connect(self.item_asked)
        sentence = self.tr(
            "Here stands what each of your groups needs today, with the text to post. "
            "Start from a ready-made routine, or add the first item yourself."
        )
        made = EmptyState("today", sentence, self.pack_button, item_button)
        self._stack.addWidget(made)
        return made

    @cached_property
    def pack_button(self) -> QPushButton:
        """The first of the first steps."""
        return button(self.tr("Start from a pack"), "primary")

    def show_lines(self, lines: Sequence[Line], view: DayView) -> None:
        """Show the lines of a day."""
        self.list.set_lines(lines)
        over = view.day == view.today and view.total > 0 and view.done == view.total and not view.missed
        if over or "calm" in self.__dict__:
            self.calm.parentWidget().setVisible(over)
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
            from grouppilot.ui.words.holidays import holiday_name

            return self.tr("{holiday}: nothing is due.").format(holiday=holiday_name(quiet.holiday))
        if view.day < view.today:
            return self.tr("Nothing was due on this day.")
        if view.day > view.today:
            return self.tr("Nothing is planned for this day yet.")
        return self.tr("Nothing is due today.")
