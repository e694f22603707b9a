"""The tab of the diary: the days of a group, and its week looked back on."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.diary.days_part import DaysPart
from grouppilot.ui.groups.review.view import ReviewView
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.usecases import reviews
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.groups import GroupRow

DAYS, WEEK = "days", "week"


class DiaryTab(GroupTab):
    """Days at first, the weekly review by the switch above; it is built when it is first chosen."""

    READS = reviews.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self.switch = Segmented()
        self.switch.setAccessibleName(self.tr("Days or week"))
        self.switch.add(DAYS, self.tr("Days"))
        self.switch.add(WEEK, self.tr("Week"))
        self.switch.chosen.connect(lambda _key: self._show_part())
        self.days = DaysPart(context)
        self._week: ReviewView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addWidget(self.switch, alignment=Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)

    @property
    def week(self) -> ReviewView:
        """The weekly review of the group."""
        if self._week is None:
            self._week = ReviewView(self.context, alone=False)
            self._top.addWidget(self._week.head, 1)
            self._week.day_asked.connect(self._edit)
            self._stack.addWidget(self._week)
        return self._week

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
        self._show_part()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a day (``{"day": date}``), or a week (``{"review": date}``) and a decision of it."""
        day, week, decision = target.get("day"), target.get("review"), target.get("decision")
        if isinstance(day, date):
            self.switch.choose(DAYS)
            self._show_part()
            self.days.show_day(day)
        elif isinstance(week, date):
            if (self.switch.key(), self.week.day()) != (WEEK, week) or self.week.review is None:
                self.turn_to(target)
                self._show_part()
            if isinstance(decision, int):
                self.week.decisions.show_decision(decision)

    def turn_to(self, target: dict[str, object]) -> None:
        week = target.get("review")
        if isinstance(week, date):
            self.switch.choose(WEEK)
            self.week.turn_to(week)

    def _show_part(self) -> None:
        if not self._group_id:
            return
        part = self.week if self.switch.key() == WEEK else self.days
        part.show_group(self._group_id)
        self._stack.setCurrentWidget(part)
        if self._week is not None:
            self._week.head.setVisible(part is self._week)

    def _edit(self, row: DiaryRow) -> None:
        self.show_target({"day": row.day})
        self.days.editor.begin()
