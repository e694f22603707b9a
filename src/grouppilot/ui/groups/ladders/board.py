"""All ladders with their groups, and the moves along them."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.ladders import RUNGS
from grouppilot.ui.context import Context
from grouppilot.ui.groups.ask_name import open_name_ladder
from grouppilot.ui.groups.ladders.moves_card import MovesCard
from grouppilot.ui.groups.ladders.rungs import GroupSpot, Rungs
from grouppilot.ui.groups.plan_moves import open_plan_moves
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.words.positioning import rung as rung_name
from grouppilot.usecases import groups, ladders
from grouppilot.usecases.ladders import LadderView


class LadderCard(Card):
    """One ladder: its name, and its groups on four rungs."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._context = context
        self.view: LadderView | None = None
        self.title = ElidedLabel("", "heading")
        self.count = label("", "muted")
        self.more = QMenu(self)
        self.more.addAction(icons.icon("edit"), self.tr("Rename…"), self._rename)
        self.more.addAction(icons.icon("delete"), self.tr("Delete ladder"), self._delete)
        self.rungs = Rungs()
        self.rungs.asked.connect(self._open_menu)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(menu_button(self.tr("More"), self.more))
        self.body.addLayout(head)
        self.body.addWidget(self.rungs)

    def show_ladder(self, view: LadderView) -> None:
        """Show a ladder."""
        self.view = view
        self.title.setText(view.name)
        self.count.setText(self.tr("%Ln membership(s)", "", view.members))
        self.rungs.show_ladder(view, add=self._offer)

    def _offer(self, rung: str, below: QWidget) -> None:
        """Open a menu of the groups that are not on this ladder yet."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        known = groups.scope(self._context.workspace)
        others = [row for row in known if self.view and self.view.rung_of(row.id) is None]
        for row in others:
            menu.addAction(row.name.replace("&", "&&"), partial(self._place, row.id, rung))
        if not others:
            menu.addAction(self.tr("All groups stand on this ladder")).setEnabled(False)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _open_menu(self, group_id: int, spot: GroupSpot) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icons.icon("edit"), self.tr("Open"), partial(self._context.set_scope, group_id))
        menu.addAction(
            icons.icon("users"),
            self.tr("Move members…"),
            partial(open_plan_moves, self._context, self, (), group_id),
        )
        menu.addSeparator()
        now = self.view.rung_of(group_id) if self.view else None
        for rung in RUNGS:
            if rung != now:
                text = self.tr("To rung {rung}").format(rung=rung_name(rung))
                menu.addAction(text, partial(self._place, group_id, rung))
        menu.addAction(
            icons.icon("close"), self.tr("Take off the ladder"), partial(self._place, group_id, "")
        )
        menu.popup(spot.mapToGlobal(QPoint(0, spot.height())))

    def _place(self, group_id: int, rung: str) -> None:
        ladder = self.view.id if self.view and rung else None
        self._context.try_to(lambda: ladders.place(self._context.workspace, group_id, ladder, rung))

    def _rename(self) -> None:
        if self.view is not None:
            open_name_ladder(self._context, self, self.view)

    def _delete(self) -> None:
        view = self.view
        if view and self._context.try_to(lambda: ladders.delete(self._context.workspace, view.id)):
            self._context.say(self.tr("{ladder} deleted").format(ladder=view.name), undoable=True)


class LadderBoard(QWidget):
    """Every ladder, one under another, over the moves to do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[LadderCard] = []
        self.moves = MovesCard(context)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self.add = button(self.tr("New ladder…"), icon="plus")
        self.add.clicked.connect(lambda: open_name_ladder(context, self))
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        self._column.addLayout(below)
        self._column.addWidget(self.moves, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(scroller(content))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def refresh(self) -> None:
        """Read the ladders and the moves anew."""
        workspace = self._context.workspace
        views = ladders.listed(workspace)
        while len(self.cards) < len(views):
            card = LadderCard(self._context)
            self._column.insertWidget(len(self.cards), card)
            self.cards.append(card)
        while len(self.cards) > len(views):
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        for card, view in zip(self.cards, views, strict=True):
            if card.view != view:
                card.show_ladder(view)
        self.moves.refresh()
        self._stack.setCurrentIndex(1 if views or self.moves.model.rowCount() else 0)

    def _empty(self) -> EmptyState:
        add = button(self.tr("New ladder…"), "primary")
        add.clicked.connect(lambda: open_name_ladder(self._context, self))
        words = self.tr(
            "A ladder says which groups lead to which: free, low-priced, high-priced, camp. Members move "
            "along it, a few a day, as the chat app allows."
        )
        return EmptyState("trends", words, add)
