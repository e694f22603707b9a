"""Who may be on file twice: searched beside the window, compared, merged or told apart."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.duplicates import Suspect
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.ui.context import Context
from grouppilot.ui.items.order import on_delete
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.jobs import Job
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.members.pair_model import COLUMNS, PairModel
from grouppilot.ui.members.pair_pane import PairPane
from grouppilot.usecases import duplicates, merging
from grouppilot.usecases.duplicates import Found

PARTING = Parting(narrow=820, beside=0.56, above=0.5, grows=(1, 0))
SPLIT = "duplicates.split"
WIDTHS = {"pair": 280, "why": 190, "score": 72}
LEAST = 140
ROW = 52
NOTHING, LIST = 0, 1


class DuplicatesPart(QWidget):
    """The pairs found, and the chosen one side by side. The first search begins when it is first shown."""

    READS = duplicates.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: Found | None = None
        self._job: Job | None = None
        self.told = label("", "muted", wrap=True)
        self.again = button(self.tr("Search again"), icon="search")
        self.again.clicked.connect(self.search)
        self.stop = button(self.tr("Stop"), icon="close")
        self.stop.clicked.connect(self._stop)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        self.model = PairModel(context.workspace, self)
        self.table = self._table()
        self.pane = PairPane(context)
        self.pane.merge_asked.connect(self._merge)
        self.pane.apart_asked.connect(self._apart)
        self.pane.member_asked.connect(self._show_member)
        self._lay_out()

    def refresh(self) -> None:
        """Show what is left of the pairs found; search once where nobody did yet."""
        if self._found is None:
            if self._job is None:
                self.search()
            return
        workspace, group_id = self._context.workspace, self._context.group_id
        left = duplicates.remaining(workspace, self._found.pairs)
        self._show(duplicates.of_group(workspace, left, group_id))

    def show_target(self, target: dict[str, object]) -> None:
        """Search anew (``{"search": True}``)."""
        if target.get("search"):
            self.search()

    def search(self) -> None:
        """Search beside the window; one that is under way goes on."""
        if self._job is not None:
            return
        workspace = self._context.workspace
        self.progress.setValue(0)
        self._job = self._context.jobs.run(
            lambda token: duplicates.search(workspace, Watch(token.report, lambda: token.cancelled)),
            done=self._on_found,
            failed=self._on_failed,
            owner=self,
        )
        self._job.progressed.connect(lambda done, _total: self.progress.setValue(done))
        self._job.cancelled.connect(self._ended)
        self._show_state()

    def pairs(self) -> Sequence[Suspect]:
        """Return the pairs shown."""
        return self.model.pairs()

    def _table(self) -> QTableView:
        view = dress_table(QTableView())
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Pairs that may be one person"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(COLUMNS):
            view.setColumnWidth(place, WIDTHS[column])
        stretch_column(view, COLUMNS.index("pair"), LEAST, {COLUMNS.index("why"): LEAST})
        view.setWordWrap(True)
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(lambda _index: self.pane.merge.setFocus())
        on_delete(view, lambda: self.pane.apart.click())
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.told, 1)
        head.addWidget(self.progress, 1)
        head.addWidget(self.stop)
        head.addWidget(self.again)
        words = self.tr(
            "Nobody seems to be on file twice. People are compared by platform ID, phone, names and "
            "group cards over all groups; nothing is ever merged by itself."
        )
        self._nothing = EmptyState("users", words)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        context = self._context
        kept = context.remembered(SPLIT)
        split = Split(PARTING, kept, lambda shares: context.remember(SPLIT, shares))
        split.hold(card, self.pane)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._show_state()

    def _on_found(self, found: Found) -> None:
        self._found = found
        self._ended()
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Refused):
            self._context.refused.emit(error)
        else:
            self._context.jobs.failed.emit(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self._show_state()

    def _show(self, pairs: Sequence[Suspect]) -> None:
        """Show pairs; the current one stays, or whoever stands in its place now."""
        at, before = self.table.currentIndex().row(), self._current()
        kept = (before.left, before.right) if before else None
        scroll = self.table.verticalScrollBar().value()
        self.model.show_pairs(pairs)
        if pairs:
            places = {(one.left, one.right): place for place, one in enumerate(pairs)}
            row = places.get(kept, min(max(at, 0), len(pairs) - 1)) if kept else 0
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.verticalScrollBar().setValue(scroll)
        self._show_state()
        self._show_pane()

    def _show_state(self) -> None:
        searching, found = self._job is not None, self._found
        for part in (self.progress, self.stop):
            part.setVisible(searching)
        self.again.setVisible(not searching)
        self._stack.setCurrentIndex(LIST if self.model.rowCount() else NOTHING)
        self._nothing.setVisible(found is not None and not self.model.rowCount())
        if searching:
            self.told.setText(self.tr("Comparing people over all groups…"))
        elif found is None:
            self.told.setText(self.tr("The search was stopped."))
        else:
            pairs = self.tr("%Ln pair(s) to look at", "", self.model.rowCount())
            people = QLocale().toString(found.people)
            self.told.setText(self.tr("{pairs} among {people} people").format(pairs=pairs, people=people))

    def _current(self) -> Suspect | None:
        index = self.table.currentIndex()
        inside = index.isValid() and index.row() < self.model.rowCount()
        return self.model.pairs()[index.row()] if inside else None

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_pane()

    def _show_pane(self) -> None:
        pair = self._current()
        row = self.model.row(self.table.currentIndex().row()) if pair else None
        self.pane.show_pair(row)

    def _merge(self, kept: int, gone: int) -> None:
        workspace, wanted = self._context.workspace, self.pane.panel.wanted()
        if self._context.try_to(lambda: merging.merge(workspace, kept, gone, wanted, by=self)):
            self._context.say(self.tr("They are one person now"), undoable=True)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apart(self, one: int, other: int) -> None:
        workspace = self._context.workspace
        if self._context.try_to(lambda: duplicates.dismiss(workspace, [(one, other)], by=self)):
            self._context.say(self.tr("Two people, not suggested again"), undoable=True)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_member(self, member_id: int) -> None:
        self._context.asked_for.emit("members", {"member": member_id})
