"""The heads of pages and of sections within them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.labels import ElidedLabel, label


class PageHeader(QWidget):
    """A title, what it is about, and the page's actions on the right.

    Args:
        title: The page's name or day.
        subtitle: One line about it.
        below: Whether the line stands below the title instead of beside it.
        parent: Its owner.
    """

    def __init__(
        self, title: str, subtitle: str = "", below: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = label(title, "title")
        self._subtitle = ElidedLabel(subtitle, "muted")
        words: QBoxLayout = QVBoxLayout() if below else QHBoxLayout()
        words.setSpacing(0 if below else 12)
        words.addWidget(self._title)
        words.addWidget(self._subtitle, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._actions)

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Change the line about it."""
        self._subtitle.setText(text)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def subtitle(self) -> str:
        """Return the line about it."""
        return self._subtitle.text()

    def add(self, *widgets: QWidget) -> None:
        """Put actions at the right, from left to right."""
        for widget in widgets:
            self._actions.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)


class SectionHeader(QWidget):
    """A bold line over a part, with a note at the right, e.g. "Morning" and "2 left"."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note = label(title, "heading"), label(note, "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self._note)

    def set(self, title: str, note: str = "") -> None:
        """Change both texts."""
        self._title.setText(title)
        self._note.setText(note)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    made = QFrame(parent)
    made.setProperty("role", "line")
    return made
