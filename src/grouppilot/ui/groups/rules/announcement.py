"""The announcement as it will be posted, with what the chat app takes of it in one message."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from grouppilot.domain.messages import Messages
from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card, Inset
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label

LEAST = 96


class AnnouncementCard(Card):
    """Shows an announcement and copies it, message by message where it takes several.

    Signals:
        offered(text): What the button that copies says now.
    """

    offered = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._context = context
        self._posted = Messages((), 0)
        self._next = 0
        self.head = SectionHeader(self.tr("Announcement"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("bare", "true")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setTabChangesFocus(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Takes the room that is left: it asks for no more than this, however long it is.
        self.text.setMinimumHeight(LEAST)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.text.setAccessibleName(self.tr("Announcement"))
        self.several = label("", "caption", wrap=True)
        ground = Inset()
        ground.body.addWidget(self.text)
        self.body.addWidget(self.head)
        self.body.addWidget(ground, 1)
        self.body.addWidget(self.several)

    def show_posted(self, posted: Messages) -> None:
        """Show an announcement; another one is copied from its beginning."""
        if posted != self._posted:
            self._next = 0
        self._posted = posted
        if self.text.toPlainText() != posted.text:
            self.text.setPlainText(posted.text)
        numbers = QLocale()
        used = self.tr("{length} of {limit} characters").format(
            length=numbers.toString(posted.length), limit=numbers.toString(posted.limit)
        )
        self.head.set(self.tr("Announcement"), used if posted.parts else "")
        count = len(posted.parts)
        self.several.setVisible(count > 1)
        if count > 1:
            self.several.setText(
                self.tr("Too long for one message: it is copied in %n parts, one at each press.", "", count)
            )
        self._offer()

    def copy(self) -> None:
        """Put the announcement, or its next message, on the clipboard."""
        parts = self._posted.parts
        if not parts:
            return
        QGuiApplication.clipboard().setText(parts[self._next])
        if len(parts) == 1:
            self._context.say(self.tr("Rules copied"))
        else:
            said = self.tr("Part {n} of {all} copied").format(n=self._next + 1, all=len(parts))
            self._context.say(said)
        self._next = (self._next + 1) % len(parts)
        self._offer()

    def _offer(self) -> None:
        count = len(self._posted.parts)
        if count < 2:
            self.offered.emit(self.tr("Copy rules"))
        else:
            self.offered.emit(self.tr("Copy rules {n}/{all}").format(n=self._next + 1, all=count))
