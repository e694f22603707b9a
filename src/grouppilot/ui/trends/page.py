"""Trends: how members take part, read beside the window; every figure says what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from grouppilot.ui.chats import open_import
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.looking import Looking
from grouppilot.ui.trends import reading
from grouppilot.ui.trends.board import Board
from grouppilot.ui.trends.head import TrendsHead
from grouppilot.ui.trends.spans import OWN, Span, own, remembered
from grouppilot.usecases import person_runs, settings, trends

if TYPE_CHECKING:
    from datetime import date

    from grouppilot.ui.kit.jobs import Token

SPAN = "trends.span"


class TrendsPage(Page):
    """The trends of the scope."""

    VERB = "trends"
    READS = (*trends.READS, *person_runs.READS)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = settings.today(context.workspace)
        self._span = remembered(context.remembered(SPAN))
        self._before: list[Span] = []
        self._seen: reading.Seen | None = None
        self.head = TrendsHead()
        self.board = Board(context)
        self.area = scroller(self.board)
        self.import_chat = self._import_button()
        self.head.acts.addWidget(self.import_chat)
        self.begin = self._import_button("primary")
        self.empty = EmptyState("trends", _purpose(), self.begin)
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 8)
        top.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        for each in (QWidget(), self.area, self.empty):  # in the page already: it shows the first at once
            self._stack.addWidget(each)
        self._looking = Looking(context.jobs, self._begin, self._tell, self)
        self.head.chosen.connect(self.choose)
        self.head.back_asked.connect(self.go_back)
        self.board.stretched.connect(self.look_closer)
        self._show_span(self._span)

    def seen(self) -> reading.Seen | None:
        """Return what is shown; None before anything was read."""
        return self._seen

    def span(self) -> Span:
        """Return the choice of days."""
        return self._span

    def refresh(self) -> None:
        """Read what is shown anew; where the view stands stays."""
        self._today = settings.today(self.context.workspace)
        self._show_span(self._span)
        self._looking.ask()

    def choose(self, span: Span) -> None:
        """Show other days, and remember them."""
        self._before.clear()
        self._go(span)
        self.context.remember(SPAN, span.kept())

    def look_closer(self, first: date, last: date) -> None:
        """Show a stretch of the days; ``go_back`` shows them all again."""
        self._before.append(self._span)
        self._go(own(first, last))

    def go_back(self) -> None:
        """Show the days from before the last closer look."""
        if self._before:
            self._go(self._before.pop())

    def show_target(self, target: dict[str, object]) -> None:
        """Show a group (``{"group": id}``)."""
        group = target.get("group")
        if isinstance(group, int):
            self.context.set_scope(group)

    def first_part(self) -> QWidget:
        """Return the choice of days."""
        return self.head.spans

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._before:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _import_button(self, kind: str = "default") -> QPushButton:
        made = button(self.tr("Import chat…"), kind, icon="import")
        made.clicked.connect(lambda: open_import(self.context, self.window()))
        return made

    def _go(self, span: Span) -> None:
        self._span = span
        self._show_span(span)
        self._looking.ask()

    def _show_span(self, span: Span) -> None:
        self.head.back.setVisible(bool(self._before))
        self.head.show_span(self._scope(), span, self._today)

    def _scope(self) -> str:
        """Return what is in scope; nothing as long as the name of a group was not read."""
        if self.context.group_id is None:
            return self.tr("All groups")
        return self._seen.name if self._seen and self._seen.group_id == self.context.group_id else ""

    def is_drawn(self) -> bool:
        """Return whether all that can be seen was read and drawn."""
        if self._seen is None or self._seen.group_id != self.context.group_id:
            return False
        views = [card.view for card in self.board.charts.values() if card.view.isVisible()]
        return all(view.wish() is None and not view.image().isNull() for view in views)

    def _begin(self) -> Any:
        ws, group_id = self.context.workspace, self.context.group_id
        first, last = self._span.days(self._today)

        def work(_token: Token) -> reading.Seen | None:
            return reading.read(ws, group_id, first, last)

        return work

    def _tell(self, seen: reading.Seen | None) -> None:
        if seen is None or seen.group_id != self.context.group_id:
            return  # the group is gone, or another is in scope: that is read next
        self._seen = seen
        span = self._span if self._span.key != OWN else own(seen.trend.first, seen.trend.last)
        self._show_span(span)
        if not seen.trend.known and not seen.trend.now.growth.members and not seen.trend.cohorts:
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(self.area)
        self.board.show_seen(seen, self.head.about())


def _purpose() -> str:
    return QCoreApplication.translate(
        "TrendsPage",
        "How many members take part, when they answer, what they answer to, and who has gone quiet."
        " It is counted from the chats of a group and from its roster.",
    )
