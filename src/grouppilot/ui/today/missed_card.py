"""One routine that was missed on days that ended: answered for all of them at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.direction import apart
from grouppilot.ui.kit.labels import label
from grouppilot.ui.today import words
from grouppilot.ui.today.skip_bar import SkipBar
from grouppilot.usecases.checklists import MissedRow


class MissedCard(Card):
    """The days that were missed and the three answers; ``answered`` gives the state and the reason."""

    answered = Signal(str, str)
    skip_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self.title = label("", "heading", wrap=True, parent=self)
        self.about = label("", "caption", wrap=True, parent=self)
        self.skip_bar = SkipBar(self)
        self.skip_bar.hide()
        self.skip_bar.given.connect(lambda reason: self.answered.emit("skipped", reason))
        self.skip_bar.closed.connect(self.close_reason)
        self.body.addWidget(self.title)
        self.body.addWidget(self.about)
        self.body.addWidget(
            label(self.tr("Was it done after all? One answer holds for all these days."), wrap=True)
        )
        self.body.addWidget(self._buttons())
        self.body.addWidget(self.skip_bar)

    def show_missed(self, row: MissedRow) -> None:
        """Show a catch-up line."""
        self.close_reason()
        self.title.setText(row.title)
        parts = (apart(row.group), words.missed_chip(len(row.days))[0], words.missed_days(row.days))
        self.about.setText(" • ".join(part for part in parts if part))

    def first_button(self) -> QPushButton:
        """Return the button that is the next step."""
        return self.done_button

    def ask_reason(self, reasons: Sequence[str]) -> None:
        """Ask why all of it is skipped."""
        self._actions.hide()
        self.skip_bar.ask(reasons)

    def close_reason(self) -> None:
        """Take the question back."""
        self.skip_bar.hide()
        self._actions.show()

    def _buttons(self) -> QWidget:
        self._actions = QWidget(self)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.done_button = button(self.tr("It was done"), "primary")
        self.skip_button = button(self.tr("Skip…"))
        self.missed_button = button(self.tr("It was missed"))
        self.done_button.clicked.connect(lambda: self.answered.emit("done", ""))
        self.skip_button.clicked.connect(self.skip_asked)
        self.missed_button.clicked.connect(lambda: self.answered.emit("missed", ""))
        for each in (self.done_button, self.skip_button, self.missed_button):
            row.addWidget(each)
        row.addStretch(1)
        return self._actions
