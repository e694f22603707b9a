"""The SOP of one group: its items in a table, edited, paused, ordered."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.items.sop_model import OF_ONE_GROUP
from grouppilot.ui.items.sop_table import SopTable
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.usecases import sops
from grouppilot.usecases.groups import GroupRow


class SopTab(GroupTab):
    """What the group needs done, day by day."""

    READS = ("sop_item", "sop_audience", "sop_version")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self.table = SopTable(context, OF_ONE_GROUP)
        self.table.opened.connect(self._edit)
        add_here = button(self.tr("Item"), "primary", "plus")
        add_here.clicked.connect(lambda: self._edit(None))
        apply_ = button(self.tr("Apply pack…"))
        apply_.clicked.connect(lambda: open_apply_pack(self.context, self, group_id=self._group_id))
        words = self.tr("An SOP is what this group needs done, day by day. Start with a ready-made pack.")
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("library", words, apply_, add_here))
        self._stack.addWidget(self.table)
        card = Card(margin=0)
        card.body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.addWidget(card)

    def show_group(self, row: GroupRow) -> None:
        """Show the items of a group."""
        self._group_id = row.id
        rows = sops.items(self.context.workspace, row.id)
        self.table.fill(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        active = [item for item in rows if item.status == "active"]
        texts = [self.tr("%n item(s)", "", len(rows))]
        if len(active) < len(rows):
            texts.append(self.tr("%n paused or ended", "", len(rows) - len(active)))
        texts.append(self.tr("%n must-do(s)", "", sum(item.must for item in active)))
        self.table.summary.setText(" · ".join(texts))

    def _edit(self, item_id: int | None) -> None:
        edit_item(self.context, self, item_id, self._group_id)
