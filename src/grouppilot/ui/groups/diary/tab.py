"""The tab of the diary: the days of a group, and its week looked back on."""

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.diary.days_part import DaysPart
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.usecases import diaries
from grouppilot.usecases.groups import GroupRow

DAYS, WEEK = "days", "week"


class DiaryTab(GroupTab):
    """Days at first, the weekly review by the switch above."""

    READS = diaries.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self.days = DaysPart(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
        self.days.show_group(row.id)

    def show_target(self, target: dict[str, object]) -> None:
        """Show a day (``{"day": date}``)."""
        day = target.get("day")
        if isinstance(day, date):
            self.days.show_day(day)
