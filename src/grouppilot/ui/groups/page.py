"""Groups: all of them in a table, on their ladders or in their weekly review, or the one in scope."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QTableView, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context, Page
from grouppilot.ui.diary.evening import open_evening
from grouppilot.ui.groups.accounts_sheet import open_accounts
from grouppilot.ui.groups.add_group import open_add_group
from grouppilot.ui.groups.delegate import PAD, GroupRows
from grouppilot.ui.groups.ladders.board import LadderBoard
from grouppilot.ui.groups.later import AT_ONCE, Later
from grouppilot.ui.groups.one import GroupView
from grouppilot.ui.groups.rest_card import open_rests
from grouppilot.ui.groups.review.view import ReviewView
from grouppilot.ui.groups.table import COLUMNS, DROPPED, LEAST, LEAST_NAME, ROW, WIDTHS, GroupModel
from grouppilot.ui.items.order import make_orderable, on_delete
from grouppilot.ui.items.start_group import open_start_group
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.tables import dress_table
from grouppilot.usecases import group_cards, groups, reviews, settings
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.group_cards import Cards
from grouppilot.usecases.groups import GroupRow

EMPTY, TABLE, LADDERS, REVIEW = range(4)


class GroupsPage(Page):
    """With all groups in scope their table, their ladders or their week, with one its page."""

    VERB = "groups"
    READS = (*group_cards.READS, "rest_range", "ladder")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(self.tr("Groups"))
        self.model = GroupModel(self)
        self.model.moved.connect(self._reorder)
        self.view = self._table()
        self.board = LadderBoard(context)
        self._one: GroupView | None = None
        self._week: ReviewView | None = None
        self.late = Later(context, self.view, self.model)
        self._body = QStackedWidget()
        for part in (self._empty(), self._card(), self.board):
            self._body.addWidget(part)
        everything = QWidget()
        column = QVBoxLayout(everything)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._header_with_actions())
        column.addWidget(self._body, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(everything)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    @property
    def one(self) -> GroupView:
        """The page of one group, built when it is first needed."""
        if self._one is None:
            self._one = GroupView(self.context)
            self._one.gone.connect(lambda: self.context.set_scope(None))
            self._stack.addWidget(self._one)
        return self._one

    @property
    def week(self) -> ReviewView:
        """The weekly review of all groups, built when it is first asked for."""
        if self._week is None:
            self._week = ReviewView(self.context)
            self._week.day_asked.connect(self._show_day)
            self._week.group_asked.connect(self._show_week_of)
            self._body.addWidget(self._week)
        return self._week

    def refresh(self) -> None:
        """Read the groups, or the one in scope, anew."""
        if self.context.group_id is not None and self._show_one(self.context.group_id):
            return
        workspace = self.context.workspace
        found = group_cards.cards(workspace, most=AT_ONCE)
        self._show(found)
        self.late.begin(found)
        self._stack.setCurrentIndex(0)

    def first_part(self) -> QWidget:
        """Return the table, so that arrows go through the groups at once."""
        return self.view

    def turn_to(self, target: dict[str, object]) -> None:
        """Turn to the ladders, a week, or a group and a tab of it, so that nothing else is read first."""
        self._go_to_scope(target)
        day = _week_of(target)
        if target.get("ladder"):
            if not self.ladder.isChecked():
                self._mark(LADDERS)
                self._reread()
        elif self.context.group_id is not None:
            if self.one.turn_to(target):
                self._reread()
        elif day is not None:
            self.week.turn_to(day)
            self._mark(REVIEW)
            self._reread()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a group (``group``), its ``tab``, the ladders (``ladder``) or a week (``review``, a day)."""
        self._go_to_scope(target)
        day = _week_of(target)
        if target.get("ladder"):
            if not self.ladder.isChecked():
                self._turn(LADDERS)
        elif self.context.group_id is not None:
            self.one.show_target(target)
        elif day is not None:
            if not self.review.isChecked() or self.week.day() != day:
                self.week.turn_to(day)
                self._turn(REVIEW)
            if isinstance(decision := target.get("decision"), int):
                self.week.decisions.show_decision(decision)

    def _go_to_scope(self, target: dict[str, object]) -> None:
        group_id = None if target.get("ladder") else target.get("group", ...)
        if group_id is None or isinstance(group_id, int):
            self.context.set_scope(group_id)

    def _on_changed(self, changes: Changes) -> None:
        if self._one is not None and self.context.group_id is not None and self._one.concerns(changes):
            self._reread()
            return
        if self.context.group_id is None and self.review.isChecked() and changes.touches(*reviews.READS):
            self._reread()
            return
        super()._on_changed(changes)

    def _show_one(self, group_id: int) -> bool:
        try:
            row = groups.row_of(self.context.workspace, group_id, counting_open=False)
        except Refused:  # it was deleted, here or by an undo; the shell is about to leave it
            return False
        self.one.show_group(row)
        self._stack.setCurrentWidget(self.one)
        return True

    def _show(self, found: Cards) -> None:
        """Show groups; the current one stays so, and the table where it was scrolled to."""
        current, bar = self._current(), self.view.verticalScrollBar()
        place = bar.value()
        self.model.fill(found.cards)
        self._go_to(current.id if current else None)
        bar.setValue(place)
        self._show_body()
        for act in (
            self.from_pack,
            self.add,
            self.ladder,
            self.review,
        ):  # an empty page offers two of them in its middle
            act.setVisible(bool(found.cards))
        self.header.set_subtitle(self._counts(found) if found.cards else "")

    def _turn(self, shown: int) -> None:
        """Show the table, the ladders or the week, freshly read."""
        self._mark(shown)
        self._show_body()

    def _mark(self, shown: int) -> None:
        self.ladder.setChecked(shown == LADDERS)
        self.review.setChecked(shown == REVIEW)

    def _show_body(self) -> None:
        if not self.model.rowCount():
            self._body.setCurrentIndex(EMPTY)
        elif self.review.isChecked():
            self.week.show_group(None)
            self._body.setCurrentWidget(self.week)
        elif self.ladder.isChecked():
            self.board.refresh()
            self._body.setCurrentIndex(LADDERS)
        else:
            self._body.setCurrentIndex(TABLE)

    def _show_day(self, row: DiaryRow) -> None:
        """Show a day of the diary where it is written."""
        if row.group_id is None:
            open_evening(self.context, self.window(), row.day)
            return
        self.context.asked_for.emit("groups", {"group": row.group_id, "tab": "diary", "day": row.day})

    def _show_week_of(self, group_id: int) -> None:
        day = self.week.day() or settings.today(self.context.workspace)
        self.context.asked_for.emit("groups", {"group": group_id, "tab": "diary", "review": day})

    def _counts(self, found: Cards) -> str:
        parts = (
            self.tr("%Ln group(s)", "", len(found.cards)),
            self.tr("%Ln membership(s)", "", found.memberships),
            self.tr("%Ln people", "", found.people),
        )
        return " · ".join(parts)

    def _header_with_actions(self) -> PageHeader:
        self.ladder = button(self.tr("Ladders"))
        self.ladder.setCheckable(True)
        self.ladder.setToolTip(self.tr("Which groups lead to which, and who is to be moved"))
        self.ladder.clicked.connect(lambda on: self._turn(LADDERS if on else TABLE))
        self.review = button(self.tr("Weekly review"))
        self.review.setCheckable(True)
        self.review.setToolTip(self.tr("The week of all groups side by side, and what was decided"))
        self.review.clicked.connect(lambda on: self._turn(REVIEW if on else TABLE))
        self.from_pack = button(self.tr("From pack…"))
        self.from_pack.clicked.connect(lambda: open_start_group(self.context, self))
        self.add = button(self.tr("Group"), "primary", "plus")
        self.add.setAccessibleName(self.tr("Add a group"))
        self.add.clicked.connect(lambda: open_add_group(self.context, self))
        self.more = self._more()
        self.header.add(
            self.ladder, self.review, self.from_pack, menu_button(self.tr("More"), self.more), self.add
        )
        return self.header

    def _more(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icons.icon("calendar"), self.tr("Rest days…"), lambda: open_rests(self.context, self))
        menu.addAction(icons.icon("user"), self.tr("Accounts…"), lambda: open_accounts(self.context, self))
        menu.addSeparator()
        self.sorting = QMenu(self.tr("Sort by"), menu)
        orders = QActionGroup(self.sorting)
        for place, text in enumerate((self.tr("Own order"), *map(self.model.heading, COLUMNS)), -1):
            action = self.sorting.addAction(text)
            action.setCheckable(True)
            action.setChecked(place < 0)
            action.triggered.connect(lambda _on, place=place: self._sort_by(place))
            orders.addAction(action)
        menu.addMenu(self.sorting)
        return menu

    def _empty(self) -> EmptyState:
        start = button(self.tr("Start from a pack…"), "primary")
        start.clicked.connect(lambda: open_start_group(self.context, self))
        add = button(self.tr("Add a group…"))
        add.clicked.connect(lambda: open_add_group(self.context, self))
        words = self.tr(
            "Every chat group you run stands here, with its stage, its seats and what it needs of you."
        )
        return EmptyState("groups", words, start, add)

    def _card(self) -> Card:
        card = Card(margin=0)
        card.body.addWidget(self.view)
        return card

    def _table(self) -> QTableView:
        view = dress_table(QTableView())
        view.setModel(self.model)
        view.setItemDelegate(GroupRows(view))
        view.setAccessibleName(self.tr("Groups"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.verticalHeader().setDefaultSectionSize(ROW)
        self._dress_heads(view)
        make_orderable(view)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        on_delete(view, self._delete)
        return view

    def _dress_heads(self, view: QTableView) -> None:
        heads = view.horizontalHeader()
        heads.setMinimumSectionSize(PAD * 4)
        for column, width in WIDTHS.items():
            view.setColumnWidth(COLUMNS.index(column), width)
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        dropped = [COLUMNS.index(column) for column in DROPPED]
        stretch_column(view, COLUMNS.index("group"), LEAST_NAME, giving, dropped)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorClearable(True)  # the third click goes back to the owner's order
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(self._sort)

    def _sort_by(self, column: int) -> None:
        self.view.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        current = self._current()
        if column in (COLUMNS.index("newcomers"), COLUMNS.index("needs")):
            self.late.finish()
        self.model.order_by(column, order == Qt.SortOrder.DescendingOrder)
        self.sorting.actions()[column + 1].setChecked(True)
        self._go_to(current.id if current else None)

    def _go_to(self, group_id: int | None) -> None:
        ids = self.model.ids()
        if group_id in ids:
            self.view.setCurrentIndex(self.model.index(ids.index(group_id), 0))

    def _open(self, index: QModelIndex) -> None:
        self.context.set_scope(self.model.ids()[index.row()])

    def _menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("edit"), self.tr("Open"), lambda: self._open(index))
        archive = menu.addAction(icons.icon("folder"), self.tr("Archive group"), self._archive)
        archive.setEnabled(self.model.card(index.row()).row.form.stage != "archived")
        menu.addAction(icons.icon("delete"), self.tr("Delete group"), self._delete)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _current(self) -> GroupRow | None:
        index = self.view.currentIndex()
        return self.model.card(index.row()).row if index.isValid() else None

    def _archive(self) -> None:
        row = self._current()
        if row and self.context.try_to(lambda: groups.archive(self.context.workspace, row.id)):
            self.context.say(self.tr("{group} archived").format(group=row.name), undoable=True)

    def _delete(self) -> None:
        row = self._current()
        if row and self.context.try_to(lambda: groups.delete(self.context.workspace, row.id)):
            self.context.say(self.tr("{group} deleted").format(group=row.name), undoable=True)

    def _reorder(self, ids: list[int]) -> None:
        self.context.try_to(lambda: groups.reorder(self.context.workspace, ids))


def _week_of(target: dict[str, object]) -> date | None:
    """Return the day whose week, or which itself of all groups, is asked for."""
    day = target.get("review") or target.get("day")
    return day if isinstance(day, date) else None
