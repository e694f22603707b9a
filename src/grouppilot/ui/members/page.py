"""Members: everybody in scope in a table, one of them at the right, edited alone or many at once."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.members.bulk import BulkBar
from grouppilot.ui.members.bulk_acts import BulkActs
from grouppilot.ui.members.columns import ColumnMenu
from grouppilot.ui.members.detail import DetailPanel
from grouppilot.ui.members.edits import Edits
from grouppilot.ui.members.filters import FilterBar, StayMenu
from grouppilot.ui.members.foot import Foot
from grouppilot.ui.members.head import MembersHead
from grouppilot.ui.members.model import MemberModel
from grouppilot.ui.members.offer import Offer
from grouppilot.ui.members.sheets import Sheets, dropped_file
from grouppilot.ui.members.side import Side
from grouppilot.ui.members.signalled import Signalled
from grouppilot.ui.members.table import MemberHeader, MemberTable
from grouppilot.ui.members.tabs import TABLE, MemberTabs
from grouppilot.ui.members.words import role_name
from grouppilot.usecases import member_frame, member_signals, members
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.member_frame import Frame
from grouppilot.usecases.member_listing import listing

PARTING = Parting(narrow=772, beside=0.73, above=0.55, grows=(1, 0))
SPLIT = "members.split"
ALL_MS = 150


class MembersPage(Page):
    """The table of members for the scope."""

    VERB = "members"
    READS = (*members.READS, *member_signals.READS, "chat_group", "setting", "person_merge")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sort: dict[bool, tuple[str, bool]] = {True: ("number", False), False: ("name", False)}
        self._frame: Frame | None = None
        self._offer: Offer | None = None
        self._settled = self._painted = False
        self._part: QWidget | None = None
        self.setAcceptDrops(True)
        self.edits = Edits(context, self)
        self.sheets = Sheets(context, self)
        self.signalled = Signalled(context, self)
        self._lay_out()
        self.model = MemberModel(context.workspace, self)
        self.table = MemberTable(self.model, lambda: self._frame, self._card)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self.foot)
        self.columns = ColumnMenu(context, self.table, self)
        self._all_soon = QTimer(self, singleShot=True, interval=ALL_MS)
        self._all_soon.timeout.connect(self._read_all)
        self._connect()
        self._shortcuts()
        self.put_off(self._rest())

    @property
    def detail(self) -> DetailPanel:
        """The panel of the current member."""
        return self.side.detail

    @cached_property
    def bulk(self) -> BulkBar:
        """What can be done to the marked ones, built when there are any."""
        made = BulkBar(self)
        self._column.insertWidget(self._column.indexOf(self.filters) + 1, made)
        BulkActs(made, self.edits, self._chosen, self)
        made.names_asked.connect(self.sheets.edit_names)
        made.new_role_asked.connect(self.new_role)
        made.write_asked.connect(lambda: self.sheets.write_to(self._chosen()))
        made.merge_asked.connect(lambda: self.sheets.merge(self.model.marks()))
        made.picture_asked.connect(lambda: self.sheets.picture(self._chosen()))
        made.export_asked.connect(lambda: self.sheets.export_roster(self.model.marks(), self.columns.order()))
        made.cleared.connect(lambda: self.model.mark_all(False))
        if self._offer is not None:
            self._offer.to_bulk(made)
        return made

    def refresh(self) -> None:
        """Read all anew; who is current, who is marked and where the table stands stay as they are."""
        group_id = self.context.group_id
        self._frame = frame = member_frame.frame(self.context.workspace, group_id)
        self.header.show_counts(frame.counts, group_id is not None)
        if (part := self.tabs.part()) is not None:
            part.refresh()
            return
        self.model.name_for(frame.platform)
        self.columns.take(frame)
        self._give_out(Offer(self.context.workspace, frame, group_id))
        self.show_rows()
        if not frame.counts.total:
            self._show_part(self._nobody)
        self.side.setVisible(frame.counts.total > 0)

    def show_rows(self) -> None:
        """Find the members that are wanted, and show them."""
        frame, group_id = self._frame, self.context.group_id
        wanted = self._wanted()
        if frame is None or wanted is None:
            return
        sort, descending = self._sort[group_id is not None]
        workspace, counted = self.context.workspace, frame.counts
        found = listing(workspace, wanted, sort, descending=descending, counted=counted)
        at, before = self.current_member(), self.table.currentIndex()
        row, column = max(before.row(), 0), max(before.column(), 1)
        scroll = self.table.verticalScrollBar().value()
        self.model.show(found, self.columns.shown(group_id, frame.customs), frame.customs, frame.today)
        self.columns.fit()
        self._show_sort(sort, descending)
        self._show_part(self._card if found else self._no_match)
        self._stay_at(at, column, row)
        self.table.verticalScrollBar().setValue(scroll)
        self.side.show_soon()
        self._all_soon.start()

    def _wanted(self) -> members.Filter | None:
        """Return which members are wanted; None while it is found out beside the window."""
        wanted, keys = self.filters.wanted(self.context.group_id), self.filters.signals()
        if not keys:
            return wanted
        only = self.signalled.members(keys)
        return None if only is None else replace(wanted, only=only)

    def _read_all(self) -> None:
        """Read beside the window who stands further down, before somebody scrolls there."""
        ids = self.model.ids()
        if self.isVisible() and not ids.is_whole():
            self.context.jobs.run(lambda _token: ids.whole(), failed=lambda _error: None)

    def current_member(self) -> int | None:
        """Return the member of the current row."""
        index, ids = self.table.currentIndex(), self.model.ids()
        return ids[index.row()] if index.isValid() and index.row() < len(ids) else None

    def show_target(self, target: dict[str, object]) -> None:
        """Show a member (``{"member": id}``), or export what is shown (``{"export": True}``)."""
        if self.tabs.show_target(target):
            return
        if target.get("export"):
            self.export_roster()
        member = target.get("member")
        if isinstance(member, int):
            self.tabs.choose(TABLE)
            self._show_member(member)

    def first_part(self) -> QWidget:
        """Return the table, so that arrows go through the members at once."""
        return self.table

    def quiet_part(self) -> QWidget:
        """Return the table: the fields of the details stand beside or below it."""
        return self._body

    def _turn(self, part: QWidget | None) -> None:
        """Show a part in the place of the table, or the table again."""
        if self._part is not None:
            self._part.hide()
        self._part = part
        marks = bool(self.model.marks())
        self.filters.setVisible(part is None and not marks)
        self.split.setVisible(part is None)
        if marks:
            self.bulk.setVisible(part is None)
        if part is not None:
            self._column.addWidget(part, 1)
            part.show()
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        if self.tabs.concerns(changes):
            self._reread()
            return
        super()._on_changed(changes)

    def export_roster(self) -> None:
        """Open the sheet that writes the roster as filtered and sorted."""
        if self._stale:
            self._read()
        self.sheets.export_roster(self.model.ids(), self.columns.order())

    def new_role(self) -> None:
        """Ask for a role of the owner's own."""
        self.sheets.new_role(self.edits.add_role)

    def _show_member(self, member_id: int) -> None:
        if member_id not in self.model.ids():
            self.filters.blockSignals(True)
            self.filters.clear()
            self.filters.blockSignals(False)
            try:
                row = members.row(self.context.workspace, member_id)
            except Refused as refusal:
                self.context.refused.emit(refusal)
                return
            if self.context.group_id not in (None, row.group_id):
                self.context.set_scope(row.group_id)
            self._read()
        self._stay_at(member_id, 1)
        self.table.scrollTo(self.table.currentIndex())
        self.side.show_soon()

    def _rest(self) -> Iterator[None]:
        """Do what the first sight of the table need not wait for."""
        self._painted = True
        self.model.tell_signals()
        yield
        self.side.begin()
        self._tell_more()
        if self.current_member() is not None:
            _ = self.detail
        yield
        self.side.show_member()

    def _tell_more(self) -> None:
        """Tell what the rows need not wait for."""
        self.signalled.count_newcomers()
        self.foot.show_group(self.context.group_id)

    def _give_out(self, offer: Offer) -> None:
        self._offer = offer
        self.signalled.begin(self.context.group_id, offer.frame.counts.total)
        offer.to_filters(self.filters, self.signalled)
        if not self._settled:
            self._settled = True
            self.filters.status.choose(["active"])
            self.filters.show_clear()
        if "bulk" in vars(self):
            offer.to_bulk(self.bulk)
        self.side.offer(offer)
        if self._painted:
            self._tell_more()

    def _show_sort(self, sort: str, descending: bool) -> None:
        columns = self.model.columns()
        wanted = "card" if sort == "name" else sort
        section = columns.index(wanted) if wanted in columns else -1
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)

    def _sort_by(self, column: str) -> None:
        in_group = self.context.group_id is not None
        key = "name" if column == "card" else column
        before, descending = self._sort[in_group]
        self._sort[in_group] = (key, not descending if key == before else False)
        self.show_rows()

    def _stay_at(self, member: int | None, column: int, row: int = 0) -> None:
        """Make a member current; where they are gone, whoever stands in their row now."""
        ids = self.model.ids()
        if not ids:
            return
        try:
            row = ids.index(member) if member is not None else row
        except ValueError:
            row = min(row, len(ids) - 1)
        index = self.model.index(row, min(column, self.model.columnCount() - 1))
        if index != self.table.currentIndex():
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _on_marked(self) -> None:
        marks = self.model.marks()
        self.filters.setVisible(not marks)
        if marks or "bulk" in vars(self):
            self.bulk.set_count(len(marks))
            self.bulk.setVisible(bool(marks))

    def _chosen(self) -> list[int]:
        marks = self.model.marks()
        current = self.current_member()
        return marks or ([current] if current is not None else [])

    def role_menu(self, member_id: int, place: QRect) -> QMenu:
        """Open the menu of roles for one member, under a cell, and return it."""
        row = members.row(self.context.workspace, member_id)
        held = {role.id for role in row.roles}
        menu = StayMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for role in self._frame.roles if self._frame else ():
            action = menu.addAction(role_name(role).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(role.id in held)
            action.triggered.connect(lambda on, role=role.id: self.edits.tick_role(member_id, role, on))
        menu.addSeparator()
        menu.addAction(self.tr("New role…"), self.new_role)
        menu.addAction(self.tr("Edit roles…"), lambda: self.sheets.edit_names("roles"))
        menu.popup(place.bottomLeft())
        return menu

    def _lay_out(self) -> None:
        """Build from the outside in: a style sheet makes it dear to move what is filled."""
        context = self.context
        self.header, self.tabs, self.filters = MembersHead(self), MemberTabs(context, self), FilterBar(self)
        self.tabs.turned.connect(self._turn)
        kept = context.remembered(SPLIT)
        self.split = Split(PARTING, kept, lambda shares: context.remember(SPLIT, shares), self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        for part in (self.header, self.tabs, self.filters):
            column.addWidget(part)
        column.addWidget(self.split, 1)
        self._body, self.side = QStackedWidget(), Side(context, self.edits, self.current_member)
        self.split.hold(self._body, self.side)
        self._card = Card(margin=0)
        self._body.addWidget(self._card)
        self.foot = Foot(context, self._card)
        self.columns_button = icon_button("columns", self.tr("Columns"), boxed=True)

    def _show_part(self, part: QWidget) -> None:
        if self._body.indexOf(part) < 0:
            self._body.addWidget(part)
        self._body.setCurrentWidget(part)

    @cached_property
    def _no_match(self) -> EmptyState:
        clear = button(self.tr("Clear search and filters"))
        clear.clicked.connect(self.filters.clear)
        return EmptyState("search", self.tr("Nobody here matches the search and the filters."), clear)

    @cached_property
    def _nobody(self) -> EmptyState:
        take_in = button(self.tr("Import a roster…"), "primary", "import")
        take_in.clicked.connect(lambda: self.sheets.import_roster())
        add = button(self.tr("Add a member…"))
        add.clicked.connect(self.sheets.add_member)
        words = self.tr(
            "Everybody in your groups stands here, with number, card, roles and tier. "
            "Drop a roster file here, or begin with one member."
        )
        return EmptyState("members", words, take_in, add)

    def _connect(self) -> None:
        head, sheets, side = self.header, self.sheets, self.side
        head.compare_button.clicked.connect(lambda: sheets.compare_roster())
        head.import_button.clicked.connect(lambda: sheets.import_roster())
        head.export_button.clicked.connect(self.export_roster)
        head.add_button.clicked.connect(sheets.add_member)
        sheets.member_added.connect(self._show_member)
        side.member_asked.connect(self._show_member)
        side.new_role_asked.connect(self.new_role)
        side.names_asked.connect(sheets.edit_names)
        self.foot.roles_asked.connect(
            lambda group: self.context.asked_for.emit("groups", {"group": group, "tab": "roles"})
        )
        side.violation_asked.connect(sheets.note_violation)
        self.filters.add(self.columns_button)
        self.columns_button.clicked.connect(lambda: self.columns.open_under(self.columns_button))
        self.columns.changed.connect(self.show_rows)
        self.filters.changed.connect(self.show_rows)
        self.signalled.ready.connect(self.show_rows)
        self.signalled.newcomers_counted.connect(self.filters.show_newcomers)
        self.filters.search.went_down.connect(self.table.setFocus)
        self._connect_table()

    def _connect_table(self) -> None:
        header = self.table.horizontalHeader()
        assert isinstance(header, MemberHeader)
        header.sorted_by.connect(self._sort_by)
        self.model.marked.connect(self._on_marked)
        self.model.edited.connect(self.edits.edit)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self.side.show_soon())
        self.table.roles_asked.connect(self.role_menu)
        self.table.delete_asked.connect(lambda: self.edits.delete(self._chosen()))

    def _shortcuts(self) -> None:
        find = QAction(self.tr("Find a member"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._find)
        self.addAction(find)

    def _find(self) -> None:
        self.model.mark_all(False)
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.sheets.take_dropped(path)
