"""A field of tags."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.flow import FlowLayout


class TagEdit(QFrame):
    """Tags as chips that a click takes away, and a line that adds one at Return or a comma (，、 too).

    ``changed`` gives the list after each change by hand.
    """

    changed = Signal(list)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tags")
        self._tags: list[str] = []
        self._chips: list[QPushButton] = []
        self._known: Callable[[], Iterable[str]] | None = None
        self._line = QLineEdit()
        self._line.setProperty("bare", "true")
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint or self.tr("Add a tag"))
        self._line.setFixedWidth(140)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._split)
        self._line.editingFinished.connect(self._take)
        self._flow = FlowLayout(self, spacing=4)
        self._flow.setContentsMargins(6, 5, 6, 5)
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)

    def tags(self) -> list[str]:
        """Return the tags in their order."""
        return list(self._tags)

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show other tags without telling anybody."""
        self._tags = list(dict.fromkeys(tags))
        self._rebuild()

    def suggest(self, known: Iterable[str]) -> None:
        """Offer tags already in use while one types."""
        self._known = None
        completer = QCompleter(sorted(known), self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(completer)

    def suggest_later(self, known: Callable[[], Iterable[str]]) -> None:
        """Offer tags already in use, asked for when the keyboard comes here."""
        self._known = known
        if self._line.hasFocus():
            self.suggest(known())

    def line(self) -> QLineEdit:
        """Return the line in which a tag is typed."""
        return self._line

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for index, chip in enumerate(self._chips):
            self._flow.insert(index, chip)
            chip.show()
        self.updateGeometry()

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(icons.icon("close", "accent"), tag, self)
        chip.setProperty("kind", "tag")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAutoDefault(False)
        chip.setIconSize(chip.iconSize().scaled(10, 10, Qt.AspectRatioMode.KeepAspectRatio))
        chip.setAccessibleName(self.tr("Remove tag {tag}").format(tag=tag))
        chip.clicked.connect(self._remove_sender)
        return chip

    def _remove_sender(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self._remove(self._chips.index(chip))

    def _remove(self, index: int) -> None:
        del self._tags[index]
        self._rebuild()
        self._line.setFocus()
        self.changed.emit(self.tags())

    def _split(self, text: str) -> None:
        if re.search(r"[,，、;；]", text):
            self._take()

    def _take(self) -> None:
        typed = [part.strip() for part in re.split(r"[,，、;；]", self._line.text())]
        new = [tag for tag in dict.fromkeys(typed) if tag and tag not in self._tags]
        self._line.clear()
        if new:
            self._tags += new
            self._rebuild()
            self.changed.emit(self.tags())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focus", "true" if event.type() == QEvent.Type.FocusIn else "false")
            self.style().polish(self)
        if event.type() == QEvent.Type.FocusIn and self._known is not None:
            self.suggest(self._known())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            erases = event.key() == Qt.Key.Key_Backspace and not self._line.text()
            if erases and self._tags:
                self._remove(len(self._tags) - 1)
                return True
        return super().eventFilter(watched, event)
