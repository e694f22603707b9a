"""The timetable as it will be posted, as a picture and as a text, and what puts each on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from grouppilot.domain.messages import Messages
from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Inset
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.pictures import PictureView
from grouppilot.ui.kit.tabs import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from grouppilot.usecases.timetables import Shared

PICTURE, TEXT = "picture", "text"
MOST_LINES = 300
"""Lines of a timetable beyond which nobody would look at its picture."""


class SharePreview(QWidget):
    """Shows a timetable, and copies it.

    Signals:
        offered(text, picture): What the buttons that copy say; empty where there is nothing to copy.
    """

    offered = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._messages, self._images = Messages((), 0), list["QImage"]()
        self._next_text = self._next_picture = 0
        self.views = Segmented()
        self.views.setAccessibleName(self.tr("View"))
        self.views.add(PICTURE, self.tr("Picture"))
        self.views.add(TEXT, self.tr("Text"))
        self.pictures = PictureView(self.tr("Picture of the timetable"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("bare", "true")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the timetable"))
        ground = Inset()
        ground.body.addWidget(self.text)
        self.empty = EmptyState("calendar", "")
        self.caption = label("", "caption", wrap=True)
        self._stack = QStackedLayout()
        for part in (self.pictures, ground, self.empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.views, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._stack, 1)
        column.addWidget(self.caption)
        self.views.chosen.connect(lambda _key: self._look())

    def show_nothing(self, why: str) -> None:
        """Say why there is no timetable."""
        self._messages, self._images = Messages((), 0), []
        self.empty.set_sentence(why)
        self._look()
        self._offer()

    def show_shared(self, shared: Shared) -> None:
        """Show a timetable; another one is copied from its beginning."""
        from grouppilot.render.timetable_picture import timetable_pictures
        from grouppilot.usecases.timetables import look_of

        if shared.text != self._messages:
            self._next_text = self._next_picture = 0
        self._messages = shared.text
        self._images = []
        if shared.timetable.count <= MOST_LINES:
            self._images = timetable_pictures(shared.timetable, look_of(shared))
        self.text.setPlainText(self._messages.text)
        self.pictures.show_pictures(self._images, self._messages.text)
        self.empty.set_sentence(self.tr("Too long for a picture. Choose fewer days, or share it as text."))
        self._look()
        self._offer()

    def copy_text(self) -> None:
        """Put the text, or its next message, on the clipboard."""
        parts = self._messages.parts
        QGuiApplication.clipboard().setText(parts[self._next_text])
        self._say(self.tr("Timetable copied"), self._next_text, len(parts))
        self._next_text = (self._next_text + 1) % len(parts)
        self._offer()

    def copy_picture(self) -> None:
        """Put the picture, or the next one, on the clipboard."""
        QGuiApplication.clipboard().setImage(self._images[self._next_picture])
        self._say(self.tr("Picture copied"), self._next_picture, len(self._images))
        self._next_picture = (self._next_picture + 1) % len(self._images)
        self._offer()

    def _say(self, said: str, at: int, count: int) -> None:
        if count > 1:
            said = self.tr("Part {n} of {all} copied").format(n=at + 1, all=count)
        self._context.say(said)

    def _look(self) -> None:
        picture = self.views.key() == PICTURE
        there = bool(self._images) if picture else bool(self._messages.parts)
        self._stack.setCurrentIndex(2 if not there else 0 if picture else 1)
        caption = self._caption(picture) if there else ""
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))

    def _caption(self, picture: bool) -> str:
        parts = len(self._images) if picture else len(self._messages.parts)
        if parts > 1:
            return self.tr("Too long for one: it is copied in %n parts, one at each press.", "", parts)
        if picture:
            return ""
        numbers = QLocale()
        return self.tr("{length} of {limit} characters").format(
            length=numbers.toString(self._messages.length), limit=numbers.toString(self._messages.limit)
        )

    def _offer(self) -> None:
        text = self._button(self.tr("Copy as text"), self._next_text, len(self._messages.parts))
        self.offered.emit(text, self._button(self.tr("Copy picture"), self._next_picture, len(self._images)))

    def _button(self, words: str, at: int, count: int) -> str:
        if count < 2:
            return words if count else ""
        return self.tr("{what} {n}/{all}").format(what=words, n=at + 1, all=count)
