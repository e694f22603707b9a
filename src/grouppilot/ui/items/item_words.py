"""What the chosen item of a pack would post, one text at a time."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.usecases.packs import PreviewItem

HIGHEST = 96
"""Pixels; a longer text scrolls."""


class ItemWords(QWidget):
    """A text as it stands in the pack, with the ways to the other ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._pool = False
        self._at = 0
        self.about = ElidedLabel("", "caption")
        self.previous = icon_button("chevron-left", self.tr("Text before"))
        self.next = icon_button("chevron-right", self.tr("Next text"))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.field = TextField()
        self.field.setReadOnly(True)
        self.field.limit(HIGHEST)
        self.field.setAccessibleName(self.tr("Text of the item"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.about, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(TextGround(self.field))

    def show_item(self, item: PreviewItem | None) -> None:
        """Show the first text of an item; nothing where it has none."""
        self._texts, self._pool = (item.texts, item.pool) if item is not None else ((), False)
        self._at = 0
        self.setVisible(bool(self._texts))
        self._show()

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % len(self._texts)
        self._show()

    def _show(self) -> None:
        total = len(self._texts)
        if not total:
            return
        for each in (self.previous, self.next):
            each.setVisible(total > 1)
        said = self.tr("Text {place} of {total}")
        said = self.tr("Text {place} of {total} of the pool") if self._pool else said
        said = said.format(place=self._at + 1, total=total) if total > 1 else self.tr("Text to post")
        self.about.setText(said)
        self.field.setPlainText(self._texts[self._at])
