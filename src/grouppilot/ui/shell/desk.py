"""The part of the window that is there while a workspace is open: sidebar, notices, the page of the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.shell import pages
from grouppilot.ui.shell.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from grouppilot.ui.context import Context, Page
    from grouppilot.ui.kit.notice import Notice
    from grouppilot.ui.shell.program import Program


class Desk(QWidget):
    """Sidebar and pages. It can be painted before there is any data, as an empty frame.

    Signals:
        verb_shown(verb): Another page is on screen.
    """

    verb_shown = Signal(str)

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verb = verb if verb in pages.PAGES else "today"
        self.sidebar = Sidebar(self.verb)
        self.sidebar.verb_chosen.connect(self.show_verb)
        self._context: Context | None = None
        self._program: Program | None = None
        self._pages: dict[str, Page] = {}
        self._handed: set[Page] = set()
        self._refusal: Notice | None = None
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        self.stack.setProperty("role", "page")
        self._bars = QWidget()
        self._notices = QVBoxLayout(self._bars)
        self._notices.setContentsMargins(24, 12, 24, 0)
        self._bars.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._bars)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def attach(self, context: Context, program: Program) -> None:
        """Take the open workspace over, and make the page of the verb ready to be shown."""
        self._context, self._program = context, program
        self._built(self.verb)

    def prepare(self, context: Context, program: Program) -> Iterator[None]:
        """Do the same piece by piece, and dress the page, which would otherwise come on top of its reading.

        Goes on at each step of the iterator; the last one is done when it ends.
        """
        self._context, self._program = context, program
        verb = self.verb
        page = yield from pages.pieces(verb, context, program, self.stack)
        if verb in self._pages:  # somebody asked for it in the meantime
            page.deleteLater()
            return
        self._pages[verb] = page
        yield
        for part in page.findChildren(QWidget):
            part.ensurePolished()

    def page(self, verb: str) -> Page | None:
        """Return the page of a verb if it has been visited."""
        return self._pages.get(verb)

    def show_verb(self, verb: str) -> None:
        """Show the page of a verb; never changes the scope."""
        self.sidebar.mark_verb(verb)
        if self._context is None or self._program is None:
            self.verb = verb
            return
        page = self._built(verb)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        if verb != self.verb:
            self.put_refusal_away()
        self.verb = verb
        self.stack.setCurrentWidget(page)
        self._hand_over(page)
        self.verb_shown.emit(verb)

    def show_target(self, verb: str, target: dict[str, object] | None) -> None:
        """Show one thing on the page of a verb."""
        if target and verb != self.verb and self._context is not None and self._program is not None:
            self._built(verb).turn_to(target)  # so that nothing else of it is read first
        self.show_verb(verb)
        if target:
            self._pages[verb].show_target(target)

    def refuse(self, sentence: str) -> None:
        """Show why a request was refused, above the page, in place of what was said there before."""
        from grouppilot.ui.kit.notice import Notice

        self.put_refusal_away()
        self._refusal = Notice(sentence, "bad")
        self._refusal.setAccessibleName(sentence)
        self._refusal.closed.connect(self.put_refusal_away)
        self._put(self._refusal)

    def put_refusal_away(self) -> None:
        """Take the last refusal from the screen."""
        if self._refusal is not None:
            self._refusal.hide()
            self._refusal.deleteLater()
            self._notices.removeWidget(self._refusal)
            self._refusal = None
            self._bars.setVisible(self._notices.count() > 0)

    def quiet_ground(self) -> QRect:
        """Return where a toast may lie."""
        page = self._pages.get(self.verb)
        part = self.stack if page is None else page.quiet_part()
        return QRect(part.mapTo(self, QPoint()), part.size())

    def tell_always(self, text: str, action: str, then: object) -> Notice:
        """Show a bar that stays, with one way on, e.g. in the sample workspace."""
        from grouppilot.ui.kit.notice import Notice

        notice = Notice(text, "info", action, closable=False)
        notice.acted.connect(then)
        self._put(notice)
        return notice

    def refusal(self) -> str:
        """Return the refusal on screen, or an empty text."""
        return "" if self._refusal is None else self._refusal.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take chats, where the page does not want what is dragged."""
        if self._context is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from grouppilot.ui.chats.dropped import dropped_paths

        paths = dropped_paths(event)
        if paths and self._context is not None:
            event.acceptProposedAction()
            pages.open_sheet("import_chat", self._context, self, paths)

    def _built(self, verb: str) -> Page:
        if verb not in self._pages:
            self._pages[verb] = pages.build(verb, self._context, self._program, self.stack)
        return self._pages[verb]

    def _hand_over(self, page: Page) -> None:
        """Give a page that is shown for the first time the keyboard, unless somebody walks the sidebar."""
        now = self.window().focusWidget()
        # Before the first page Qt has put the keyboard into the empty frame: nobody walks there yet.
        walks = bool(self._handed) and now is not None and self.sidebar.isAncestorOf(now)
        if page in self._handed or walks:
            return
        self._handed.add(page)
        part = page.first_part()
        if part is not None and part.isVisibleTo(page):
            part.setFocus()

    def _put(self, notice: Notice) -> None:
        self._notices.addWidget(notice)
        self._bars.show()
