"""The sheet in which the hours and days of one who carries a role are set."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.domain.coverage import SLOTS, WEEK
from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.groups.roles.week import HoursGrid
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import roles
from grouppilot.usecases.roles import Carrier

ALWAYS = frozenset((day, slot) for day in WEEK for slot in SLOTS)
PRESETS = {
    "always": ALWAYS,
    "working": frozenset(shift for shift in ALWAYS if shift[0] < 5),
    "evenings": frozenset(shift for shift in ALWAYS if shift[1] == "evening"),
    "weekends": frozenset(shift for shift in ALWAYS if shift[0] > 4),
}


class HoursSheet(Sheet):
    """Edits one entry: at which hours, from which day until which.

    Args:
        context: The window's state.
        parent: The window.
        carrier: Who carries the role.
        role: What the role is called.
        today: The owner's day.
    """

    def __init__(self, context: Context, parent: QWidget, carrier: Carrier, role: str, today: date) -> None:
        title = QCoreApplication.translate("HoursSheet", "{name} as {role}")
        super().__init__(title.format(name=carrier.name, role=role), parent, 460)
        self._context, self._carrier = context, carrier
        self.body.addWidget(label(self.tr("Hours"), "heading"))
        self.grid = HoursGrid()
        self.grid.set_shifts(ALWAYS if carrier.shifts is None else carrier.shifts)
        self.body.addLayout(self._presets())
        self.body.addWidget(self.grid)
        self.form = FieldForm()
        self.since = self.form.add("since", self.tr("From"), OptionalDay(self.tr("Unknown"), today))
        self.until = self.form.add(
            "until",
            self.tr("Until (first day without)"),
            OptionalDay(self.tr("Open end"), today),
            beside=True,
        )
        self.since.set_day(carrier.since)
        self.until.set_day(carrier.until)
        self.body.addWidget(self.form)
        forget = button(self.tr("Forget this entry"), "flat", "delete")
        forget.clicked.connect(self._forget)
        self.add_left(forget)
        self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Save"), "primary", self._save)
        self.grid.changed.connect(lambda: self.save.setEnabled(bool(self.grid.shifts())))

    def _presets(self) -> QHBoxLayout:
        words = {
            "always": self.tr("Always"),
            "working": self.tr("Mon–Fri"),
            "evenings": self.tr("Evenings"),
            "weekends": self.tr("Weekends"),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for key, word in words.items():
            made = button(word)
            made.clicked.connect(lambda _on=False, key=key: self._preset(key))
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _preset(self, key: str) -> None:
        self.grid.set_shifts(PRESETS[key])
        self.save.setEnabled(True)

    def _save(self) -> None:
        workspace, number = self._context.workspace, self._carrier.holding_id
        since, until = self.since.day(), self.until.day()
        shifts = self.grid.shifts()
        if self._context.try_to(lambda: roles.edit(workspace, number, shifts, since, until)):
            self.accept()

    def _forget(self) -> None:
        if self._context.try_to(lambda: roles.forget(self._context.workspace, self._carrier.holding_id)):
            self.accept()
            self._context.say(
                self.tr("Entry of {name} forgotten").format(name=self._carrier.name), undoable=True
            )
