"""SOPs: the items of all groups in one list, filtered, and paused or ended many at a time."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.folding import fold
from grouppilot.ui.context import Context
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.items.sop_table import SopTable
from grouppilot.ui.items.start_group import open_start_group
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import groups, sops
from grouppilot.usecases.sops import ItemRow

NO_GROUP = 0


class SopsTab(QWidget):
    """Every item that is not of a deleted group. The filter by group follows the scope."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.search = SearchField(self.tr("Search items…"))
        self.search.textChanged.connect(self.refresh)
        self.group, self.status = QComboBox(), QComboBox()
        self.group.setAccessibleName(self.tr("Group"))
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.activated.connect(self.refresh)
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("Any status"), None)
        for key in keys_of("item"):
            self.status.addItem(name_of("item", key), key)
        self.status.activated.connect(self.refresh)
        self.add = button(self.tr("Item"), "primary", "plus")
        self.add.setAccessibleName(self.tr("Add an item"))
        self.add.clicked.connect(lambda: self._edit(None))
        self.table = SopTable(context)
        self.table.opened.connect(self._edit)
        self.empty = self._empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._scope = context.group_id
        self._fill_groups(self._scope)
        self._lay_out()

    def refresh(self) -> None:
        """Read the items anew."""
        moved = self._scope != self._context.group_id
        self._scope = self._context.group_id
        self._fill_groups(self._scope if moved else self.group.currentData())
        rows = [row for row in sops.items(self._context.workspace) if self._shown(row)]
        self.table.fill(rows)
        self.table.summary.setText(self.tr("%n item(s)", "", len(rows)))
        self._stack.setCurrentIndex(1 if rows else 0)
        narrowed = bool(
            self.search.text() or self.status.currentData() or self.group.currentData() is not None
        )
        self.empty.set_sentence(
            self.tr("Nothing matches. Try another word, group or status.")
            if narrowed
            else self.tr("An SOP is what a group needs done, day by day. Start with a ready-made pack.")
        )

    def _empty(self) -> EmptyState:
        start = button(self.tr("Start from a pack…"))
        start.clicked.connect(lambda: open_start_group(self._context, self))
        return EmptyState("library", "", start)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.search, 2)
        filters.addWidget(self.group, 1)
        filters.addWidget(self.status, 1)
        filters.addWidget(self.add)
        card = Card(margin=0)
        card.body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(card, 1)

    def _fill_groups(self, chosen: int | None) -> None:
        self.group.clear()
        self.group.addItem(self.tr("All groups"), None)
        self.group.addItem(self.tr("No group"), NO_GROUP)
        for row in groups.scope(self._context.workspace, archived=True):
            self.group.addItem(row.name, row.id)
        self.group.setCurrentIndex(max(self.group.findData(chosen), 0) if chosen is not None else 0)

    def _shown(self, row: ItemRow) -> bool:
        if row.audience == "groups" and not row.group_ids:
            return False
        group, status = self.group.currentData(), self.status.currentData()
        return (
            status in (None, row.status)
            and _is_for(row, group)
            and all(
                word in fold(f"{row.title} {' '.join(row.groups)}")
                for word in fold(self.search.text()).split()
            )
        )

    def _edit(self, item_id: int | None) -> None:
        edit_item(self._context, self, item_id, self.group.currentData() or None)


def _is_for(row: ItemRow, group: int | None) -> bool:
    if group is None:
        return True
    if group == NO_GROUP:
        return row.audience == "owner"
    return row.audience == "all" or group in row.group_ids
