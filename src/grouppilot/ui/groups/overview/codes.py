"""Seats and the code newcomers scan: when the owner is warned, and until when the code works."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.platforms import limits_of
from grouppilot.domain.seats import code_state, warn_from
from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay, SeatsField
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import group_needs, groups, settings
from grouppilot.usecases.groups import MOST_SEATS, GroupRow


class CodesCard(Card):
    """Three numbers and a day, edited in place; a button that renews the code for today."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._context = context
        self._group_id = 0
        self.head = SectionHeader(self.tr("Seats and QR code"))
        self.chip = Chip("")
        self.head.add(self.chip)
        self.seats, self.warning, self.cap = (SeatsField(MOST_SEATS) for _ in range(3))
        self.until = OptionalDay(self.tr("No QR code"), settings.today(context.workspace))
        self.renewed = button(self.tr("Renewed today"), icon="redo")
        self.renewed.clicked.connect(self._renew)
        hold_still(self.seats, self.warning, self.cap, self.until.field)
        self.form = FieldForm()
        self.form.add("seats", self.tr("Seats"), self.seats)
        self.form.add("seat_warning", self.tr("Warn from"), self.warning, beside=True)
        self.form.add("qr_until", self.tr("QR code works until"), self.until)
        self.form.add("qr_cap", self.tr("It admits up to"), self.cap, beside=True)
        row = QHBoxLayout()
        row.addWidget(self.renewed)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addLayout(row)
        self.body.addWidget(self.head)
        self.body.addLayout(column)
        for name, field in (("seats", self.seats), ("seat_warning", self.warning), ("qr_cap", self.cap)):
            field.edited.connect(lambda value, name=name: self._keep(name, value))
        self.until.changed.connect(lambda day: self._keep("qr_until", day))

    def show_group(self, row: GroupRow) -> None:
        """Show a group; a field that is being typed in is left alone."""
        form = row.form
        self._group_id = row.id
        usual_cap, usual_warning = limits_of(form.platform).qr_cap, warn_from(form.seats, None)
        self.warning.setSpecialValueText(self._usual(usual_warning))
        self.cap.setSpecialValueText(self._usual(usual_cap))
        self.seats.set_seats(form.seats)
        self.warning.set_seats(form.seat_warning)
        self.cap.set_seats(form.qr_cap)
        self.until.set_day(form.qr_until)
        state = code_state(form.qr_until, row.today)
        self.chip.setVisible(state != "none")
        if form.qr_until is not None:
            self._show_state(state, short_day(form.qr_until))

    def _show_state(self, state: str, day: str) -> None:
        if state == "over":
            self.chip.set(self.tr("QR code ran out"), "bad")
        elif state == "due":
            self.chip.set(self.tr("renew by {day}").format(day=day), "warn")
        else:
            self.chip.set(self.tr("until {day}").format(day=day), "ok")

    def _usual(self, number: int | None) -> str:
        if number is None:
            return self.tr("No limit")
        return self.tr("usual: {n}").format(n=QLocale().toString(number))

    def _keep(self, name: str, value: object) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        if getattr(groups.form_of(workspace, group_id), name) == value:
            return
        if not self._context.try_to(lambda: groups.edit(workspace, group_id, by=self, **{name: value})):
            self.show_group(groups.row_of(workspace, group_id, counting_open=False))

    def _renew(self) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        if self._context.try_to(lambda: group_needs.renew_code(workspace, group_id, by=self)):
            self._context.say(self.tr("QR code renewed"), undoable=True)
