"""How a group felt on a day: one tap, and a second one takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from grouppilot.domain.diaries import MOODS
from grouppilot.ui.kit.tabs import SEGMENT_PAD
from grouppilot.ui.kit.theme import text_font
from grouppilot.ui.words.diaries import mood_text


class MoodTaps(QFrame):
    """Three joined buttons of which one or none is on; ``tapped`` gives the mood, empty when taken back."""

    tapped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(self.tr("Mood of the group"))
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, mood in enumerate(MOODS, 1):
            made = self.buttons[mood] = QPushButton(mood_text(mood), self)
            made.setProperty("kind", "segment")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setToolTip(self.tr("Alt+{number}").format(number=number))
            made.setShortcut(f"Alt+{number}")
            bold = QFontMetrics(text_font(bold=True)).horizontalAdvance(made.text())
            made.setMinimumWidth(bold + SEGMENT_PAD)
            made.clicked.connect(lambda _on, mood=mood: self._tap(mood))
            row.addWidget(made)
        self._mood = ""

    def mood(self) -> str:
        """Return the mood that is on; empty for none."""
        return self._mood

    def set_mood(self, mood: str) -> None:
        """Show a mood, or none, without telling anybody."""
        self._mood = mood
        for key, made in self.buttons.items():
            made.setChecked(key == mood)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows go from one to the next."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        made = list(self.buttons.values())
        at = next((place for place, each in enumerate(made) if each.hasFocus()), None)
        if at is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        made[(at + steps[event.key()]) % len(made)].setFocus()

    def _tap(self, mood: str) -> None:
        self.set_mood("" if mood == self._mood else mood)
        self.tapped.emit(self._mood)
