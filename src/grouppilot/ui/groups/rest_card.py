"""Rest ranges: the list of them, and the line that adds one."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.refusals import sentence
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import rests, settings
from grouppilot.usecases.rests import RestRow


def open_rests(context: Context, parent: QWidget) -> Sheet:
    """Open the sheet with the rest days of everything, and return it."""
    sheet = Sheet(QCoreApplication.translate("RestCard", "Rest days"), parent, 520)
    card = RestCard(context, heading="")
    card.refresh()
    sheet.body.addWidget(card)
    sheet.add_button(QCoreApplication.translate("RestCard", "Close"), then=sheet.accept)
    ended = context.changed.connect(lambda changes: card.refresh() if changes.touches("rest_range") else None)
    sheet.finished.connect(lambda: context.changed.disconnect(ended))
    sheet.open()
    return sheet


class RestCard(Card):
    """The days on which a group rests, with those on which everything does; of all groups without one."""

    def __init__(self, context: Context, heading: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id: int | None = None
        heading = self.tr("Rest days") if heading is None else heading
        if heading:
            self.body.addWidget(SectionHeader(heading))
        self.body.addWidget(
            label(self.tr("Nothing is due on them, and no streak breaks."), "muted", wrap=True)
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        today = settings.today(context.workspace)
        self.first, self.last = DateField(today), DateField(today)
        hold_still(self.first, self.last)
        self.note = QLineEdit()
        self.note.setMaxLength(rests.NOTE_CHARS)
        self.everything = QCheckBox(self.tr("All groups"))
        self.add = button(self.tr("Add"), icon="plus")
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addLayout(self._entry())
        self.body.addWidget(self.error)
        self.first.dateChanged.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.note.returnPressed.connect(self._add)

    def show_group(self, group_id: int | None) -> None:
        """Show the rest of a group, or of all of them."""
        self._group_id = group_id
        self.refresh()

    def refresh(self) -> None:
        """Read the ranges anew."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        self.everything.setVisible(self._group_id is not None)
        self.add.setText(self.tr("Add") if self._group_id else self.tr("Add for all groups"))
        for row in rests.listed(self._context.workspace, self._group_id):
            if not row.over:
                self._lines.addWidget(self._line(row))

    def _entry(self) -> QVBoxLayout:
        self.first.setAccessibleName(self.tr("First day of rest"))
        self.last.setAccessibleName(self.tr("Last day of rest"))
        self.note.setPlaceholderText(self.tr("Why, e.g. National Day"))
        self.note.setAccessibleName(self.tr("Why"))
        days, rest = QHBoxLayout(), QHBoxLayout()
        for row in (days, rest):
            row.setSpacing(8)
        days.addWidget(self.first, 1)
        days.addWidget(label("–", "muted"))
        days.addWidget(self.last, 1)
        rest.addWidget(self.note, 1)
        rest.addWidget(self.everything)
        rest.addWidget(self.add)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(days)
        column.addLayout(rest)
        return column

    def _line(self, row: RestRow) -> QWidget:
        made = QWidget()
        whom = row.group or self.tr("All groups")
        text = f"{span_text(row)} · {whom}" + (f" · {row.note}" if row.note else "")
        remove = icon_button("close", self.tr("Remove {days}").format(days=span_text(row)))
        remove.clicked.connect(lambda: self._remove(row.id))
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(text), 1)
        line.addWidget(remove)
        return made

    def _follow(self) -> None:
        if self.last.day() < self.first.day():
            self.last.set_day(self.first.day())

    def _add(self) -> None:
        group_id = None if self.everything.isChecked() else self._group_id
        first, last, note = self.first.day(), self.last.day(), self.note.text()
        workspace = self._context.workspace
        try:
            rests.add(workspace, first, last, group_id=group_id, note=note)
        except Refused as refusal:  # said here, as the card may stand on a sheet
            self._complain(sentence(refusal))
            return
        self._complain("")
        self.note.clear()
        self._context.say(self.tr("Rest days added"), undoable=True)

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _remove(self, rest_id: int) -> None:
        if self._context.try_to(lambda: rests.remove(self._context.workspace, rest_id)):
            self._context.say(self.tr("Rest days removed"), undoable=True)


def span_text(row: RestRow) -> str:
    """Return first and last day, e.g. ``"1 Oct 2026 – 7 Oct 2026"``, or the only one."""
    first, last = date_text(row.first, QLocale()), date_text(row.last, QLocale())
    return first if row.first == row.last else f"{first} – {last}"
