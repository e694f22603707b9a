"""One text of a script: edited in place, copied, moved, deleted; with its length for each platform."""

from math import ceil

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QActionGroup, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from grouppilot.domain.scripts import Rendered, fits, length, length_limit
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Inset
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextField
from grouppilot.ui.words import limits
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases.scripts import TextRow

LEAST_LINES, MOST_LINES = 2, 12
EDGES = 12
"""Pixels of border and padding that the style sheet puts above and below a text."""


class GrowingText(QPlainTextEdit):
    """Plain text as high as what it says; ``edited`` gives it when one leaves it changed."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; one that is being written is left alone."""
        written = self.hasFocus() and self.toPlainText() != self._kept
        self._kept = text
        if not written and self.toPlainText() != text:
            self.setPlainText(text)

    def put_back(self) -> None:
        """Show again what is kept."""
        self.setPlainText(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._kept:
            self.edited.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        needed, block = 0.0, self.document().firstBlock()
        while block.isValid() and needed <= MOST_LINES * line:
            needed += self.blockBoundingRect(block).height()
            block = block.next()
        scrolls = needed > MOST_LINES * line
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        shown = min(max(needed, LEAST_LINES * line), MOST_LINES * line)
        wanted = ceil(shown + 2 * self.document().documentMargin()) + EDGES
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)


class TextCard(Inset):
    """A text under its number and length: as template to edit, or as it would be posted in a group.

    Signals:
        edited(text): It was rewritten.
        template_asked(): It is shown as posted, and is to be edited.
        copied(): Copy it.
        pictured(): Make a picture of it.
        shifted(step): Move it up (-1) or down (1).
        deleted(): Delete it.
        spoken(language): It is in this language.
    """

    edited = Signal(str)
    template_asked = Signal()
    copied = Signal()
    pictured = Signal()
    shifted = Signal(int)
    deleted = Signal()
    spoken = Signal(str)

    def __init__(self, row: TextRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_id = row.id
        self._platform = ""
        self._language = ""
        self._filled: Rendered | None = None
        self._number, self._length = label("", "heading"), label("", "caption")
        self.limit = label("", "error", wrap=True)
        self.field = GrowingText()
        self.field.edited.connect(self.edited)
        self.field.textChanged.connect(self._measure)
        self.posted = TextField()
        self.posted.setReadOnly(True)
        self.posted.hide()
        self.edit = icon_button("edit", self.tr("Edit the template"))
        self.copy = icon_button("copy", self.tr("Copy text"))
        self.picture = icon_button("image", self.tr("Make a picture of it…"))
        self.up = icon_button("chevron-up", self.tr("Move up"))
        self.down = icon_button("chevron-down", self.tr("Move down"))
        self.delete = icon_button("delete", self.tr("Delete text"))
        self.tongue = icon_button("globe", self.tr("Language of this text"))
        self.tongue.setMenu(self._tongues())
        self.tongue.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.edit.clicked.connect(self.template_asked)
        self.copy.clicked.connect(self.copied)
        self.picture.clicked.connect(self.pictured)
        self.up.clicked.connect(lambda: self.shifted.emit(-1))
        self.down.clicked.connect(lambda: self.shifted.emit(1))
        self.delete.clicked.connect(self.deleted)
        self._lay_out()

    def show_text(self, row: TextRow, place: int, count: int, *, several: bool = False) -> None:
        """Show a text as the ``place``-th (from 0) of ``count``.

        Args:
            row: The text.
            place: Where it stands.
            count: How many there are.
            several: Whether they are in several languages, so that each says which is its own.
        """
        self._language = name_of("language", row.language) if several else ""
        for action in self.tongue.menu().actions():
            action.setChecked(action.data() == row.language)
        self._number.setText(str(place + 1))
        self.field.setAccessibleName(self.tr("Text {n}").format(n=place + 1))
        self.posted.setAccessibleName(self.tr("Text {n} as posted").format(n=place + 1))
        self.field.set_text(row.text)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self.delete.setEnabled(count > 1)
        self._measure()

    def show_filled(self, filled: Rendered | None, platform: str) -> None:
        """Show the text as it would be posted, or the template to edit.

        Args:
            filled: The text with its variables filled in; None for the template.
            platform: The one whose limit counts; empty for all of them.
        """
        self._filled, self._platform = filled, platform
        self.field.setVisible(filled is None)
        self.posted.setVisible(filled is not None)
        self.edit.setVisible(filled is not None)
        if filled is not None:
            self.posted.setPlainText(filled.text)
            self.posted.mark(filled.unknown)
        self._measure()

    def text(self) -> str:
        """Return the text as it is shown."""
        return self.field.toPlainText() if self._filled is None else self._filled.text

    def unknown(self) -> tuple[str, ...]:
        """Return the variables that are still open in a text shown as posted."""
        return () if self._filled is None else self._filled.unknown

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._number)
        head.addSpacing(6)
        head.addWidget(self._length)
        head.addStretch(1)
        for act in (self.edit, self.copy, self.picture, self.tongue, self.up, self.down, self.delete):
            head.addWidget(act)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        for each in (self.field, self.posted, self.limit):
            column.addWidget(each)
        self.body.addLayout(column)
        self.edit.hide()

    def _tongues(self) -> QMenu:
        menu = QMenu(self)
        choice = QActionGroup(menu)
        for key in keys_of("language"):
            action = menu.addAction(name_of("language", key))
            action.setData(key)
            action.setCheckable(True)
            choice.addAction(action)
            action.triggered.connect(lambda _checked=False, key=key: self.spoken.emit(key))
        return menu

    def _measure(self) -> None:
        text = self.text()
        used = length(text)
        said = self.tr("%n character(s)", "", used)
        self._length.setText(" • ".join(part for part in (self._language, said) if part))
        platforms = (
            [self._platform] if self._platform else [key for key in keys_of("platform") if key != "other"]
        )
        short = [key for key in platforms if not fits(text, key)]
        words = (
            limits.too_long(self._platform, used) if short and self._platform else limits.too_long_for(short)
        )
        self.limit.setText(words)
        self.limit.setVisible(bool(words))
        self._length.setToolTip("\n".join(_limit_line(key, used) for key in platforms))


def _limit_line(platform: str, used: int) -> str:
    numbers = QLocale()
    most = numbers.toString(length_limit(platform))
    return f"{name_of('platform', platform)}: {numbers.toString(used)} / {most}"
