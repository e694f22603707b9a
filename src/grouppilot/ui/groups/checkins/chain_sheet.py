"""Check-ins or homework taken from a pasted chain, seen before they are kept."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QPlainTextEdit, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import ledger, settings, sign_ups

PASTE_MS = 300
WIDTH, HEIGHT = 560, 220
FEW = 8


class ChainSheet(Sheet):
    """Paste, see who is meant, keep.

    Args:
        context: The window's state.
        parent: The window.
        group_id: The group.
        kind: ``checkin`` or ``homework``.
    """

    def __init__(self, context: Context, parent: QWidget, group_id: int, kind: str) -> None:
        super().__init__(QCoreApplication.translate("ChainSheet", "Paste a chain"), parent, WIDTH)
        self._context, self._group_id, self._kind = context, group_id, kind
        today = settings.today(context.workspace)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The chain"))
        self.text.setPlaceholderText(self.tr("#接龙\n1. …\n2. …"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.day = QDateEdit(today)
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(today)
        self.day.setAccessibleName(self.tr("Day"))
        self.late = QCheckBox(self.tr("handed in late"))
        self.told = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("For")))
        row.addWidget(self.day)
        row.addWidget(self.late)
        row.addStretch(1)
        self.body.addWidget(self.text)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Mark them"), "primary", self.keep)
        self.go.setEnabled(False)
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._look)
        self.text.textChanged.connect(self._typed.start)

    def keep(self) -> None:
        """Mark everybody who is meant."""
        text, day = self.text.toPlainText(), self.day.date().toPython()
        workspace, late = self._context.workspace, self.late.isChecked()
        marked: list[sign_ups.Sheet] = []

        def take() -> None:
            sheet = ledger.take_chain(workspace, self._group_id, text, day, kind=self._kind, late=late)
            marked.append(sheet)

        if self._context.try_to(take):
            self.accept()
            count = len(marked[0].signed)
            self._context.say(self.tr("%Ln member(s) marked", "", count), undoable=True)

    def _look(self) -> None:
        text = self.text.toPlainText()
        if not text.strip():
            self.told.setText("")
            self.go.setEnabled(False)
            return
        try:
            sheet = sign_ups.preview(self._context.workspace, self._group_id, text)
        except Refused as refusal:
            self.told.setText(sentence(refusal))
            self.go.setEnabled(False)
            return
        self.go.setEnabled(bool(sheet.signed))
        parts = [self.tr("%Ln member(s) are meant.", "", len(sheet.signed))]
        strange = [line.name for line in sheet.lines if line.member is None]
        if strange:
            shown = listed(strange[:FEW]) + (" …" if len(strange) > FEW else "")
            parts.append(self.tr("Not clear who is meant: {names}").format(names=shown))
        self.told.setText(" ".join(parts))
