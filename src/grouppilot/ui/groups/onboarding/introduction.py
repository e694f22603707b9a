"""Where an introduction is pasted to be measured; it is not kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from grouppilot.ui.groups.onboarding.words import Onboarding
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.usecases.onboarding_marks import characters

HEIGHT = 88


class IntroductionBox(QWidget):
    """A field, how long the text in it is, and the button that takes it; ``given`` hands it over."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 1
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(HEIGHT)
        self.field.setPlaceholderText(self.tr("Paste the introduction: its length is kept, the text is not"))
        self.field.setAccessibleName(self.tr("Introduction"))
        self.field.textChanged.connect(self._measure)
        self.bar = ProgressLine(self.tr("Length of the introduction"))
        self.count = label("", "caption")
        self.take = button(self.tr("Long enough"))
        self.take.clicked.connect(lambda: self.given.emit(self.field.toPlainText()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.bar)
        column.addLayout(row)
        self._measure()

    def set_least(self, chars: int) -> None:
        """Ask for so many characters."""
        self._least = chars
        self._measure()

    def clear(self) -> None:
        """Forget what was pasted."""
        self.field.clear()

    def _measure(self) -> None:
        found = characters(self.field.toPlainText())
        enough = found >= self._least
        self.bar.set_share(min(1.0, found / self._least), "ok" if enough else "accent")
        self.count.setText(Onboarding.tr("{found} of %n character(s)", "", self._least).format(found=found))
        self.take.setEnabled(enough)
        self.take.setText(self.tr("Long enough") if enough else self.tr("Still too short"))
