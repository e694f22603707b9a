"""The draws of an activity, the latest first: frozen, announced, drawn, and all of them kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.draw_card import DrawCard
from grouppilot.ui.calendar.activity.freeze_sheet import FreezeSheet
from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import draw_texts, draws

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView

EMPTY, SHOWN = 0, 1


class DrawPart(ActivityPart):
    """The draws under the button that begins another."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cards: list[DrawCard] = []
        self.begin = button(self.tr("New draw…"), "primary", "star")
        self.begin.clicked.connect(self.ask)
        self.about = label(
            self.tr("List and seed are frozen and announced first. Then anybody can repeat the draw."),
            "muted",
            wrap=True,
        )
        self._stack = QStackedWidget()
        words = self.tr("Draw winners so that nobody can doubt it: everybody can work them out again.")
        self._stack.addWidget(EmptyState("star", words))
        holder = QWidget()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 16)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._stack.addWidget(scroller(holder))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.about, 1)
        row.addWidget(self.begin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 16, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)

    def refresh(self, view: ActivityView) -> None:
        """Read the draws."""
        rows = draws.listed(self.context.workspace, view.id)
        self._stack.setCurrentIndex(SHOWN if rows else EMPTY)
        if rows == [card.row for card in self.cards]:
            return
        for card in self.cards:
            card.hide()
            card.deleteLater()
            self._cards.removeWidget(card)
        self.cards = []
        for row in rows:
            card = DrawCard(row)
            card.drawn.connect(lambda seed, key=row.id: self._draw(key, seed))
            card.called_off.connect(lambda key=row.id: self._call_off(key))
            card.pictured.connect(lambda key=row.id: self._picture(key))
            card.copied.connect(lambda what, key=row.id: self._copy(key, what))
            self._cards.addWidget(card)
            self.cards.append(card)

    def ask(self) -> FreezeSheet | None:
        """Open the sheet that begins a draw, and return it."""
        if self.view is None:
            return None
        sheet = FreezeSheet(self.context, self, self.view)
        sheet.open()
        return sheet

    def _draw(self, key: int, seed: str) -> None:
        ws = self.context.workspace
        if self.context.try_to(lambda: draws.draw(ws, key, seed=seed)):
            self.context.say(self.tr("Drawn: copy the result and post it"))

    def _call_off(self, key: int) -> None:
        ws = self.context.workspace
        if self.context.try_to(lambda: draws.call_off(ws, key)):
            self.context.say(self.tr("Called off; it stays in the list"))

    def _picture(self, key: int) -> None:
        from grouppilot.ui.items.picture_sheet import PictureSheet

        group = self.view.groups[0][0] if self.view is not None and self.view.groups else None
        PictureSheet(self.context, self, "winners", group_id=group, draw=key).open()

    def _copy(self, key: int, what: str) -> None:
        ws = self.context.workspace
        if what == "list":
            self.copy_from(lambda: draws.list_text(draws.of(ws, key)), self.tr("List copied"))
        elif what == "before":
            self.copy_from(lambda: draw_texts.before(ws, key), self.tr("Announcement copied"))
        else:
            self.copy_from(lambda: draw_texts.after(ws, key), self.tr("Result copied"))
