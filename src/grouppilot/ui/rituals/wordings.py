"""The wordings of a step's text, each kept as soon as it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from grouppilot.ui.items.variables import meaning
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.library.text_card import GrowingText

OFFERED = (
    *("nickname", "names", "number", "card", "card_format", "card_word"),
    *("chars", "team", "captain", "group", "owner"),
)
"""Variables that a text for newcomers can use."""


class WordingsField(QWidget):
    """Texts below one another; ``edited`` gives all of them after each change by hand."""

    edited = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[GrowingText] = []
        self._kept: tuple[str, ...] = ()
        self._last: GrowingText | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.more = button(self.tr("Another wording"), "flat", "plus")
        self.more.clicked.connect(self._add)
        menu = QMenu(self)
        for name in OFFERED:
            action = menu.addAction("{" + name + "}  " + meaning(name))
            action.triggered.connect(lambda _checked=False, name=name: self._insert(name))
        self.variables = menu_button(self.tr("Insert variable"), menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.variables)
        row.addWidget(self.more)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(self._column)
        whole.addLayout(row)
        self.set_texts(())

    def texts(self) -> tuple[str, ...]:
        """Return the texts that say something."""
        return tuple(text for field in self._fields if (text := field.toPlainText().strip()))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other texts without telling anybody; one that is being written is left alone."""
        self._kept = tuple(texts)
        wanted = list(texts) or [""]
        if len(wanted) != len(self._fields):
            self._rebuild(len(wanted))
        for field, text in zip(self._fields, wanted, strict=True):
            field.set_text(text)

    def field(self, place: int) -> GrowingText:
        """Return the field of a wording."""
        return self._fields[place]

    def _rebuild(self, count: int) -> None:
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._fields = []
        self._last = None
        for place in range(count):
            self._column.addWidget(self._line(place, count))

    def _line(self, place: int, count: int) -> QWidget:
        field = GrowingText()
        field.setAccessibleName(self.tr("Wording {place}").format(place=place + 1))
        field.setPlaceholderText(self.tr("What to paste for this step, e.g. Welcome, {names}!"))
        field.edited.connect(lambda _text: self._tell())
        field.cursorPositionChanged.connect(lambda: self._remember(field))
        self._fields.append(field)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(field, 1)
        if count > 1:
            remove = icon_button("delete", self.tr("Remove wording {place}").format(place=place + 1))
            remove.clicked.connect(lambda: self._remove(field))
            row.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _remember(self, field: GrowingText) -> None:
        self._last = field

    def _add(self) -> None:
        texts = [field.toPlainText() for field in self._fields]
        self._rebuild(len(texts) + 1)
        for field, text in zip(self._fields, [*texts, ""], strict=True):
            field.set_text(text)
        self._fields[-1].setFocus()

    def _remove(self, field: GrowingText) -> None:
        texts = [each.toPlainText() for each in self._fields if each is not field]
        self._rebuild(len(texts))
        for each, text in zip(self._fields, texts, strict=True):
            each.set_text(text)
        self._tell()

    def _insert(self, name: str) -> None:
        field = self._last or self._fields[0]
        field.setFocus()
        field.insertPlainText("{" + name + "}")

    def _tell(self) -> None:
        if self.texts() != self._kept:
            self._kept = self.texts()
            self.edited.emit(self._kept)
