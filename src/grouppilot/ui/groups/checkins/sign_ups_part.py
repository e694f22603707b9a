"""Chain sign-ups of a group: kept, matched to members, with the list of who has not signed."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.signing.pane import SignUpPane
from grouppilot.ui.signing.paste_sheet import PasteSheet
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import sign_ups

NARROW, SIDE = 860, 420
KEY = 0x0100
EMPTY, SHOWN = 0, 1


class SignUpsPart(QWidget):
    """The sign-ups at the left, the lines of the chosen one at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self.list = dress_list(QListWidget())
        self.list.setAccessibleName(self.tr("Sign-ups"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        listing = Card(margin=0)
        listing.body.addWidget(self.list)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self.pane = SignUpPane(context)
        self.pane.layout().setContentsMargins(14, 14, 14, 14)
        card = Card(margin=0)
        card.body.addWidget(scroller(self.pane))
        self._stack.addWidget(Beside(listing, card, NARROW, SIDE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_group(self, group_id: int) -> None:
        """Show the sign-ups of a group; the chosen one stays chosen."""
        self._group_id = group_id
        rows = sign_ups.listed(self._context.workspace, group_id)
        before = self.list.currentItem().data(KEY) if self.list.currentItem() else None
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            title = row.title or self.tr("Sign-up without a title")
            signed = self.tr("%Ln signed", "", row.matched)
            item = QListWidgetItem(f"{title} · {short_day(row.day)} · {signed}")
            item.setData(KEY, row.id)
            self.list.addItem(item)
        keys = [row.id for row in rows]
        if rows:
            self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(SHOWN if rows else EMPTY)
        self._show_chosen()

    def paste(self) -> PasteSheet:
        """Open the sheet that takes a sign-up, and return it."""
        sheet = PasteSheet(self._context, self, self._group_id)
        sheet.open()
        return sheet

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        try:
            self.pane.show_sheet(sign_ups.sheet(self._context.workspace, item.data(KEY)))
        except Refused:  # deleted in the meantime; the notice of it is under way
            return

    def _empty(self) -> EmptyState:
        words = self.tr("Paste a chain sign-up (接龙): who signed, who has not, how many come.")
        paste = button(self.tr("Paste a sign-up…"), "primary", "text")
        paste.clicked.connect(self.paste)
        return EmptyState("members", words, paste)
