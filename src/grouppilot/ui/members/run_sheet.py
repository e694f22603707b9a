"""A private run begun: title, text, and whom it goes to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from grouppilot.domain.due import DueKey
from grouppilot.ui.context import Context
from grouppilot.ui.groups.accounts_sheet import LimitField
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.usecases import entry_runs, person_runs, scripts

WIDTH, HEIGHT = 560, 180


class RunSheet(Sheet):
    """Asks what to write. Nothing is sent: the texts are copied one by one.

    Args:
        context: The window's state.
        parent: The window.
        member_ids: Whom it goes to, in this order.
        group_id: The group it belongs to; None for several.
        entry: The entry of the calendar that is written to them; None for any other text.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        member_ids: Sequence[int],
        group_id: int | None = None,
        entry: DueKey | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("RunSheet", "Write to members one by one"), parent, WIDTH)
        self._context, self._members, self._group_id = context, list(member_ids), group_id
        self._script: int | None = None
        self._entry = entry
        words = self.tr(
            "%Ln member(s), each with their own name in the text. You copy and send every message yourself.",
            "",
            len(self._members),
        )
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("What it is about"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setMaxLength(person_runs.TITLE_CHARS)
        self.scripts = QComboBox()
        self.scripts.setAccessibleName(self.tr("Text from the library"))
        self.scripts.addItem(self.tr("Own text"), None)
        for row in scripts.listed(context.workspace, pool=False):
            self.scripts.addItem(row.title, row.id)
        hold_still(self.scripts)
        self.scripts.activated.connect(lambda _at: self._take_script())
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Hello {nickname}, …"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.cap = LimitField(person_runs.usual_cap(context.workspace, self._members))
        self.cap.setAccessibleName(self.tr("Members a day"))
        for each in (label(words, "muted", wrap=True), self.title, self.scripts, self.text):
            self.body.addWidget(each)
        self.body.addLayout(self._daily())
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Begin"), "primary", self.begin)
        self.title.setFocus()

    def begin(self) -> None:
        """Begin the run and show it."""
        made: list[int] = []
        if self._context.try_to(lambda: made.append(self._start())):
            self.accept()
            self._context.asked_for.emit("members", {"tab": "runs", "run": made[0]})

    def _start(self) -> int:
        ws, title, text = self._context.workspace, self.title.text(), self.text.toPlainText()
        cap = self.cap.limit()
        if self._entry is not None:
            return entry_runs.begin(ws, self._entry, title, text, cap=cap)
        group_id, script_id = self._group_id, self._script
        return person_runs.start(
            ws, self._members, title, text, group_id=group_id, script_id=script_id, cap=cap
        )

    def _daily(self) -> QHBoxLayout:
        hint = self.tr("Writing to many strangers in a day puts an account at risk.")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Members a day")))
        row.addWidget(self.cap)
        row.addWidget(label(hint, "caption", wrap=True), 1)
        return row

    def _take_script(self) -> None:
        self._script = self.scripts.currentData()
        if self._script is not None:
            found = scripts.detail(self._context.workspace, self._script)
            self.text.setPlainText(found.texts[0].text)
            if not self.title.text():
                self.title.setText(found.row.title)
