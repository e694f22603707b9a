"""The sheet with those who were removed, from whichever group, and for how long each is flagged."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import removals
from grouppilot.usecases.removals import RemovalRow

WIDTH, HEIGHT = 600, 320


class RemovedSheet(Sheet):
    """Lists removals; the chosen one can be forgotten."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("RemovedSheet", "Removed people"), parent, WIDTH)
        self._context = context
        self._rows: list[RemovalRow] = []
        about = self.tr("Whoever is here is flagged when showing up again in any group, roster or paste.")
        self.about = label(about, "muted", wrap=True)
        self.list = LineList(self.tr("Removed people"))
        self.list.setMinimumHeight(HEIGHT)
        self.list.picked.connect(self._show_state)
        self.list.delete_asked.connect(lambda _key: self.forget())
        card = Card(margin=0)
        card.body.addWidget(self.list)
        self.body.addWidget(self.about)
        self.body.addWidget(card)
        self.lift = self.add_button(self.tr("Forget this removal"), then=self.forget)
        self.add_button(self.tr("Close"), "primary", self.accept)
        ended = context.changed.connect(lambda changes: changes.touches(*removals.READS) and self.refresh())
        self.finished.connect(lambda: context.changed.disconnect(ended))
        self.refresh()

    def refresh(self) -> None:
        """Read the removals anew."""
        self._rows = removals.listed(self._context.workspace)
        self.list.show_lines([self._line(row) for row in self._rows])
        if not self._rows:
            self.about.setText(self.tr("Nobody was removed so far."))
        self._show_state()

    def forget(self) -> None:
        """Forget the chosen removal."""
        key = self.list.current()
        if key and self._context.try_to(lambda: removals.lift(self._context.workspace, key)):
            self._context.say(self.tr("Removal forgotten"), undoable=True)

    def _show_state(self) -> None:
        chosen = next((row for row in self._rows if row.id == self.list.current()), None)
        self.lift.setEnabled(chosen is not None and chosen.live)

    def _line(self, row: RemovalRow) -> Line:
        where = row.group or self.tr("a group that is gone")
        about = " · ".join(part for part in (where, date_text(row.day), row.reason) if part)
        if row.lifted is not None:
            chip, right = self.tr("forgotten"), date_text(row.lifted)
        elif row.until is None:
            chip, right = self.tr("flagged"), self.tr("for good")
        else:
            chip = self.tr("flagged") if row.live else self.tr("expired")
            right = self.tr("until {day}").format(day=date_text(row.until))
        return Line(row.id, row.name, about, chip, "bad" if row.live else "neutral", right, not row.live)
