"""Groups: all of them in a table, or the one in scope."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context, Page
from grouppilot.ui.groups.add_group import open_add_group
from grouppilot.ui.groups.one import GroupView
from grouppilot.ui.groups.rest_card import open_rests
from grouppilot.ui.groups.table import COLUMNS, LEAST, LEAST_NAME, PAD, ROW, WIDTHS, GroupModel, GroupRows
from grouppilot.ui.items.order import make_orderable, on_delete
from grouppilot.ui.items.start_group import open_start_group
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.tables import dress_table
from grouppilot.usecases import groups
from grouppilot.usecases.changes import Changes


class GroupsPage(Page):
    """With all groups in scope their table, with one its page."""

    VERB = "groups"
    READS = (
        *("chat_group", "rest_range", "membership", "role_holding", "setting"),
        *("sop_item", "sop_audience", "sop_version", "tick", "settled_day"),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(self.tr("Groups"))
        self.model = GroupModel(self)
        self.model.moved.connect(self._reorder)
        self.view = self._table()
        self._one: GroupView | None = None
        self._body = QStackedWidget()
        self._body.addWidget(self._empty())
        self._body.addWidget(self._card())
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

    def refresh(self) -> None:
        """Read the groups, or the one in scope, anew."""
        if self.context.group_id is not None and self._show_one(self.context.group_id):
            return
        listing = groups.listed(self.context.workspace)
        current = self.view.currentIndex()
        at = self.model.ids()[current.row()] if current.isValid() else None
        self.model.fill(listing.rows)
        if at in self.model.ids():
            self.view.setCurrentIndex(self.model.index(self.model.ids().index(at), 0))
        self._body.setCurrentIndex(1 if listing.rows else 0)
        for act in (self.from_pack, self.add):  # an empty page offers both in its middle
            act.setVisible(bool(listing.rows))
        self.header.set_subtitle(self._counts(listing) if listing.rows else "")
        self._stack.setCurrentIndex(0)

    def show_target(self, target: dict[str, object]) -> None:
        """Show a group (``{"group": id}``) or a tab of it (``{"tab": "sop"}``)."""
        if isinstance(target.get("group"), int):
            self.context.set_scope(target["group"])
        if self.context.group_id is not None:
            self.one.show_target(target)

    def _on_changed(self, changes: Changes) -> None:
        if self._one is not None and self.context.group_id is not None and self._one.concerns(changes):
            self._reread()
            return
        super()._on_changed(changes)

    def _show_one(self, group_id: int) -> bool:
        try:
            row = groups.row_of(self.context.workspace, group_id)
        except Refused:  # it was deleted, here or by an undo; the shell is about to leave it
            return False
        self.one.show_group(row)
        self._stack.setCurrentWidget(self.one)
        return True

    def _counts(self, listing: groups.Listing) -> str:
        parts = (
            self.tr("%Ln group(s)", "", len(listing.rows)),
            self.tr("%Ln membership(s)", "", listing.memberships),
            self.tr("%Ln people", "", listing.people),
        )
        return " · ".join(parts)

    def _header_with_actions(self) -> PageHeader:
        rest = button(self.tr("Rest days…"))
        rest.clicked.connect(lambda: open_rests(self.context, self))
        self.from_pack = button(self.tr("From pack…"))
        self.from_pack.clicked.connect(lambda: open_start_group(self.context, self))
        self.add = button(self.tr("Group"), "primary", "plus")
        self.add.setAccessibleName(self.tr("Add a group"))
        self.add.clicked.connect(lambda: open_add_group(self.context, self))
        self.header.add(rest, self.from_pack, self.add)
        return self.header

    def _empty(self) -> EmptyState:
        start = button(self.tr("Start from a pack…"), "primary")
        start.clicked.connect(lambda: open_start_group(self.context, self))
        add = button(self.tr("Add a group…"))
        add.clicked.connect(lambda: open_add_group(self.context, self))
        words = self.tr(
            "Every chat group you run stands here, with its stage, its seats and what is open today."
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
        heads = view.horizontalHeader()
        heads.setMinimumSectionSize(PAD * 4)
        for column, width in WIDTHS.items():
            view.setColumnWidth(COLUMNS.index(column), width)
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        stretch_column(view, COLUMNS.index("group"), LEAST_NAME, giving)
        make_orderable(view)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        on_delete(view, self._delete)
        return view

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
        archive.setEnabled(self.model.row(index.row()).form.stage != "archived")
        menu.addAction(icons.icon("delete"), self.tr("Delete group"), self._delete)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _current(self) -> groups.GroupRow | None:
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

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
