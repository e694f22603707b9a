"""Members: everybody in scope in a table, one of them at the right, edited alone or many at once."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.members.bulk import BulkBar, ask_word
from grouppilot.ui.members.bulk_acts import BulkActs
from grouppilot.ui.members.columns import ColumnMenu
from grouppilot.ui.members.detail import DetailPanel
from grouppilot.ui.members.edits import Edits
from grouppilot.ui.members.filters import FilterBar, StayMenu
from grouppilot.ui.members.model import MemberModel
from grouppilot.ui.members.table import MemberHeader, MemberTable
from grouppilot.ui.members.tabs import TABLE, MemberTabs
from grouppilot.ui.members.words import platform_of, role_name, tier_name
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import members, people, settings
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.members import Counts, Named, RoleView

PARTING = Parting(narrow=772, beside=0.73, above=0.55, grows=(1, 0))
SPLIT = "members.split"
TAGS_OFFERED = 40
PERSON_MS = 60


class MembersPage(Page):
    """The table of members for the scope."""

    VERB = "members"
    READS = (*members.READS, "chat_group", "setting", "contact", "person_merge")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sort: dict[bool, tuple[str, bool]] = {True: ("number", False), False: ("name", False)}
        self._roles: list[RoleView] = []
        self._tiers: list[Named] = []
        self._used: list[tuple[str, int]] = []
        self._platform = ""
        self._today = settings.today(context.workspace)
        self._settled = self._painted = False
        self._part: QWidget | None = None
        self.setAcceptDrops(True)
        self.edits = Edits(context, self)
        self.header = PageHeader(self.tr("Members"))
        self.filters = FilterBar()
        self.model = MemberModel(context.workspace, self)
        self.table = MemberTable(self.model, lambda: self._tiers, lambda: self._today)
        self.columns = ColumnMenu(context, self.table, self)
        self._lay_out()
        self._connect()
        self._shortcuts()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_detail)
        self._person_later = QTimer(self, singleShot=True, interval=PERSON_MS)
        self._person_later.timeout.connect(self._show_person)
        self.put_off(self._rest())

    @cached_property
    def detail(self) -> DetailPanel:
        """The panel of one member, built when there is one to show."""
        made = DetailPanel(self._today, self.side)
        self.side.body.addWidget(made)
        made.edited.connect(self.edits.edit)
        made.role_ticked.connect(self.edits.tick_role)
        made.new_role_asked.connect(self.new_role)
        made.names_asked.connect(self.edit_names)
        made.person_edited.connect(self.edits.edit_person)
        made.wrote_asked.connect(self.edits.wrote)
        made.part_asked.connect(self.edits.part)
        made.member_asked.connect(lambda _group, member: self._show_member(member))
        self._offer_detail(made)
        return made

    @cached_property
    def bulk(self) -> BulkBar:
        """What can be done to the marked ones, built when there are any."""
        made = BulkBar(self)
        self._column.insertWidget(self._column.indexOf(self.filters) + 1, made)
        self._connect_bulk(made)
        made.names_asked.connect(self.edit_names)
        self._offer_bulk(made)
        return made

    def refresh(self) -> None:
        """Read all anew; who is current, who is marked and where the table stands stay as they are."""
        if (part := self.tabs.part()) is not None:
            self._show_counts()
            part.refresh()
            return
        workspace, group_id = self.context.workspace, self.context.group_id
        self._today = settings.today(workspace)
        self._platform = platform_of(workspace, group_id)
        self.model.name_for(self._platform)
        self._offer(group_id)
        counts = self._show_counts()
        self.show_rows()
        if not counts.total:
            self._show_part(self._nobody)
        self.side.setVisible(counts.total > 0)

    def _show_counts(self) -> Counts:
        counts = members.counts(self.context.workspace, self.context.group_id)
        self.header.set_subtitle(self._told(counts))
        return counts

    def show_rows(self) -> None:
        """Find the members that are wanted, and show them."""
        group_id = self.context.group_id
        sort, descending = self._sort[group_id is not None]
        found = members.ids(
            self.context.workspace, self.filters.wanted(group_id), sort, descending=descending
        )
        at, before = self.current_member(), self.table.currentIndex()
        row, column = max(before.row(), 0), max(before.column(), 1)
        scroll = self.table.verticalScrollBar().value()
        shown, customs = self.columns.shown(group_id)
        self.model.show(found, shown, customs, self._today)
        self.columns.fit()
        self._show_sort(sort, descending)
        self._show_part(self._card if found else self._no_match)
        self._stay_at(at, column, row)
        self.table.verticalScrollBar().setValue(scroll)
        self._detail_soon()

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

    def export_roster(self, ids: Sequence[int] | None = None) -> None:
        """Open the sheet that writes the roster as filtered and sorted, or of some members only."""
        from grouppilot.ui.members.exporting import ExportSheet

        if self._stale:
            self._read()
        ExportSheet(self.context, self, self.model.ids() if ids is None else ids, self.columns.order()).open()

    def import_roster(self, path: Path | None = None) -> None:
        """Open the sheet that takes a roster in."""
        from grouppilot.ui.members import open_import

        open_import(self.context, self, path, self.context.group_id)

    def write_to(self) -> None:
        """Open the sheet that begins a private run with those who are marked, or with the current one."""
        from grouppilot.ui.members.run_sheet import RunSheet

        RunSheet(self.context, self, self._chosen(), self.context.group_id).open()

    def merge_marked(self) -> None:
        """Open the sheet that makes one person of the two who are marked."""
        from grouppilot.ui.members.merge_sheet import open_merge

        open_merge(self.context, self, self.model.marks())

    def compare_roster(self, path: Path | None = None) -> None:
        """Open the sheet that holds the roster against the real group."""
        from grouppilot.ui.members.comparing import CompareSheet

        CompareSheet(self.context, self, self.context.group_id, path).open()

    def add_member(self) -> None:
        """Open the sheet that adds a member."""
        from grouppilot.ui.members.adding import AddSheet

        sheet = AddSheet(self.context, self, self.context.group_id)
        sheet.added.connect(self._show_member)
        sheet.open()

    def edit_names(self, kind: str) -> None:
        """Open the sheet in which roles (``roles``) or tiers (``tiers``) are renamed, added and deleted."""
        from grouppilot.ui.members.naming import NamesSheet

        NamesSheet(self.context, self, kind).open()

    def new_role(self) -> None:
        """Ask for a role of the owner's own."""
        ask_word(self, self.tr("New role"), self.tr("Name of the role"), self.edits.add_role)

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
        self._detail_soon()

    def _rest(self) -> Iterator[None]:
        """Do what the first sight of the table need not wait for."""
        self._painted = True
        if self.current_member() is not None:
            _ = self.detail
        yield
        self._show_detail()
        yield
        self._offer(self.context.group_id)

    def _offer(self, group_id: int | None) -> None:
        workspace = self.context.workspace
        self._roles, self._tiers = members.roles(workspace), members.tiers(workspace)
        if self._painted:
            self._used = members.tags(workspace, group_id)
        no_tier = [(0, self.tr("No tier"))]
        self.filters.offer(
            [(role.id, role_name(role)) for role in self._roles],
            [*((tier.id, tier_name(tier)) for tier in self._tiers), *no_tier],
            [(key, name_of("status", key)) for key in keys_of("status")],
            [(tag, f"{tag}  {number}") for tag, number in self._used],
        )
        if not self._settled:
            self._settled = True
            self.filters.status.choose(["active"])
            self.filters.show_clear()
        if "bulk" in vars(self):
            self._offer_bulk(self.bulk)
        if "detail" in vars(self):
            self._offer_detail(self.detail)

    def _offer_bulk(self, bulk: BulkBar) -> None:
        bulk.offer(self._roles, self._tiers, [tag for tag, _ in self._used[:TAGS_OFFERED]])

    def _offer_detail(self, detail: DetailPanel) -> None:
        customs = settings.read(self.context.workspace).customs
        detail.offer(self._roles, self._tiers, [tag for tag, _ in self._used], customs)
        detail.name_for(self._platform)

    def _told(self, counts: Counts) -> str:
        if self.context.group_id is None:
            parts = [self.tr("All groups"), self.tr("%Ln member(s)", "", counts.active)]
        elif counts.seats:
            seats = self.tr("{members} of {seats} seats").format(
                members=QLocale().toString(counts.active), seats=QLocale().toString(counts.seats)
            )
            parts = [counts.group, seats]
        else:
            parts = [counts.group, self.tr("%Ln member(s)", "", counts.active)]
        past = counts.left + counts.removed
        return " · ".join([*parts, *([self.tr("%Ln past", "", past)] if past else [])])

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

    def _detail_soon(self) -> None:
        if self._painted:
            self._later.start()

    def _show_detail(self) -> None:
        member = self.current_member()
        self.side.setVisible(member is not None)
        if member is None:
            return
        try:
            self.detail.show_member(members.detail(self.context.workspace, member), self._today)
        except Refused:  # deleted since the table was read; the notice of it is under way
            self.side.hide()
        self._person_later.start()

    def _show_person(self) -> None:
        """Show what belongs to the person, a moment later: whoever walks through the list need not wait."""
        if not self.isVisible():
            return  # nobody looks; the page asks again when it is shown
        member = self.current_member()
        row = self.model.row(self.table.currentIndex().row()) if member is not None else None
        if row is not None and self.detail.isVisible():
            with suppress(Refused):  # deleted since the table was read
                self.detail.show_person(people.view(self.context.workspace, row.person_id), self._today)

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
        for role in self._roles:
            action = menu.addAction(role_name(role).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(role.id in held)
            action.triggered.connect(lambda on, role=role.id: self.edits.tick_role(member_id, role, on))
        menu.addSeparator()
        menu.addAction(self.tr("New role…"), self.new_role)
        menu.addAction(self.tr("Edit roles…"), lambda: self.edit_names("roles"))
        menu.popup(place.bottomLeft())
        return menu

    def _lay_out(self) -> None:
        self.import_button = button(self.tr("Import…"), icon="import")
        self.export_button = button(self.tr("Export roster…"), icon="export")
        self.add_button = button(self.tr("Member"), "primary", "plus")
        self.add_button.setAccessibleName(self.tr("Add a member"))
        self.columns_button = icon_button("columns", self.tr("Columns"), boxed=True)
        self.compare_button = button(self.tr("Compare…"))
        self.compare_button.setToolTip(self.tr("Hold the roster against the list of the real group"))
        self.compare_button.clicked.connect(lambda: self.compare_roster())
        self.header.add(self.compare_button, self.import_button, self.export_button, self.add_button)
        self._card, self.side = Card(margin=0), Card(margin=0)
        self._card.body.addWidget(self.table)
        self._body = QStackedWidget()
        self._body.addWidget(self._card)
        context = self.context
        kept = context.remembered(SPLIT)
        self.split = Split(PARTING, kept, lambda shares: context.remember(SPLIT, shares))
        self.split.hold(self._body, self.side)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.header)
        self.tabs = MemberTabs(self.context)
        self.tabs.turned.connect(self._turn)
        column.addWidget(self.tabs)
        column.addWidget(self.filters)
        column.addWidget(self.split, 1)

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
        take_in.clicked.connect(lambda: self.import_roster())
        add = button(self.tr("Add a member…"))
        add.clicked.connect(self.add_member)
        words = self.tr(
            "Everybody in your groups stands here, with number, card, roles and tier. "
            "Drop a roster file here, or begin with one member."
        )
        return EmptyState("members", words, take_in, add)

    def _connect(self) -> None:
        self.import_button.clicked.connect(lambda: self.import_roster())
        self.export_button.clicked.connect(lambda: self.export_roster())
        self.add_button.clicked.connect(self.add_member)
        self.filters.add(self.columns_button)
        self.columns_button.clicked.connect(lambda: self.columns.open_under(self.columns_button))
        self.columns.changed.connect(self.show_rows)
        self.filters.changed.connect(self.show_rows)
        self.filters.search.went_down.connect(self.table.setFocus)
        header = self.table.horizontalHeader()
        assert isinstance(header, MemberHeader)
        header.sorted_by.connect(self._sort_by)
        self.model.marked.connect(self._on_marked)
        self.model.edited.connect(self.edits.edit)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.roles_asked.connect(self.role_menu)
        self.table.delete_asked.connect(lambda: self.edits.delete(self._chosen()))

    def _connect_bulk(self, bulk: BulkBar) -> None:
        BulkActs(bulk, self.edits, self._chosen, self)
        bulk.new_role_asked.connect(self.new_role)
        bulk.write_asked.connect(self.write_to)
        bulk.merge_asked.connect(self.merge_marked)
        bulk.export_asked.connect(lambda: self.export_roster(self.model.marks()))
        bulk.cleared.connect(lambda: self.model.mark_all(False))

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._detail_soon()

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
            self.import_roster(path)


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the file that is dragged, None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
