"""On which days the members of a group check in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.recurrence_field import RecurrenceField
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import ledger

WIDTH = 560
EVERY_DAY = {"kind": "daily"}


class DaysSheet(Sheet):
    """Choose the days, see the next ones, keep them.

    Args:
        context: The window's state.
        parent: The window.
        group_id: The group.
    """

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(QCoreApplication.translate("DaysSheet", "Days of check-ins"), parent, WIDTH)
        self._context, self._group_id = context, group_id
        self.when = RecurrenceField(context.workspace)
        self.when.set_group(group_id)
        self.when.set_table(ledger.days_of(context.workspace, group_id) or EVERY_DAY)
        hint = self.tr("Only these days count for streaks and shares. Rest days are left out anyway.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.body.addWidget(self.when)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Save"), "primary", self.keep)

    def keep(self) -> None:
        """Keep the days; every day is kept as no rule at all."""
        table, workspace, group_id = self.when.table(), self._context.workspace, self._group_id
        rule = None if table == {"every": 1, **EVERY_DAY} else table
        if self._context.try_to(lambda: ledger.set_days(workspace, group_id, rule)):
            self.accept()
            self._context.say(self.tr("Days of check-ins changed"), undoable=True)
