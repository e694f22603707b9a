"""A chain sign-up taken from a paste, seen before it is kept."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import sign_ups

PASTE_MS = 300
WIDTH, HEIGHT = 560, 240


class PasteSheet(Sheet):
    """Takes a sign-up: pasted, looked at, kept.

    Args:
        context: The window's state.
        parent: The window.
        group_id: The group whose members sign.
        keep: Keeps the text that was pasted; None keeps it with the group.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        group_id: int,
        keep: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("PasteSheet", "Paste a sign-up"), parent, WIDTH)
        self._context, self._group_id = context, group_id
        self._keep = keep or (lambda text: sign_ups.keep(context.workspace, group_id, text))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The sign-up"))
        self.text.setPlaceholderText(self.tr("#接龙\nTitle\n1. …\n2. …"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.told = label("", "muted", wrap=True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Keep"), "primary", self.keep)
        self.go.setEnabled(False)
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._look)
        self.text.textChanged.connect(self._typed.start)

    def keep(self) -> None:
        """Keep it."""
        text = self.text.toPlainText()
        if self._context.try_to(lambda: self._keep(text)):
            self.accept()
            self._context.say(self.tr("Sign-up kept"), undoable=True)

    def _look(self) -> None:
        try:
            sheet = sign_ups.preview(self._context.workspace, self._group_id, self.text.toPlainText())
        except Refused as refusal:
            self.told.setText(sentence(refusal) if self.text.toPlainText().strip() else "")
            self.go.setEnabled(False)
            return
        self.go.setEnabled(True)
        text = self.tr("{title}: {signed} signed, {missing} have not")
        title = sheet.title or self.tr("Sign-up without a title")
        self.told.setText(text.format(title=title, signed=len(sheet.signed), missing=len(sheet.missing)))
