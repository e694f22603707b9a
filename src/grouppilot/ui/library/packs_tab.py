"""Packs: the ready-made routines and opened files at the left, what the chosen one holds at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.packs import Pack
from grouppilot.ui.context import Context
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.pack_list import PackList
from grouppilot.ui.items.pack_preview import PAD, PackPreview
from grouppilot.ui.items.start_group import open_start_group, open_start_group_from
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.usecases import groups, packs

LIST_WIDTH, LEAST_WIDTH = 380, 240


class PacksTab(QWidget):
    """Choose a pack, look at it, start a group from it or apply it to one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.packs = PackList(context.workspace)
        self.packs.chosen.connect(self._show)
        self.title = ElidedLabel("", "heading")
        self.preview = PackPreview()
        self.apply = button(self.tr("Apply to a group…"))
        self.apply.clicked.connect(self._apply)
        self.start = button(self.tr("Start a group…"), "primary")
        self.start.clicked.connect(self._start)
        left = Card(margin=0)
        left.setMinimumWidth(LEAST_WIDTH)
        left.setMaximumWidth(LIST_WIDTH)
        left.body.addWidget(self.packs)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 20)
        row.setSpacing(16)
        row.addWidget(left, 2)
        row.addWidget(self._right(), 3)

    def refresh(self) -> None:
        """Read the packs anew, and what the chosen one would take."""
        self.apply.setEnabled(groups.any_there(self._context.workspace))
        self.packs.refresh()  # chooses anew, and so shows anew

    def open_pack(self, pack: Pack) -> None:
        """Show a pack that was read from a file."""
        self.packs.add_opened(pack)

    def _right(self) -> Card:
        acts = QWidget()
        beside = QHBoxLayout(acts)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.apply)
        beside.addWidget(self.start)
        head = QWidget()
        flow = FlowLayout(head, last_right=True)
        flow.setContentsMargins(PAD, 14, PAD, 4)
        flow.addWidget(self.title)
        flow.addWidget(acts)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.preview, 1)
        card = Card(margin=0)
        card.body.addLayout(column)
        return card

    def _show(self, pack: Pack) -> None:
        self.title.setText(pack.name)
        self.preview.show_preview(packs.preview(self._context.workspace, pack))

    def _start(self) -> None:
        pack = self.packs.pack()
        if pack is not None and self.packs.is_opened(pack):
            open_start_group_from(self._context, self, pack)
        elif pack is not None:
            sheet = open_start_group(self._context, self)
            sheet.packs.speak(pack.language)
            sheet.packs.choose(pack.id)

    def _apply(self) -> None:
        pack = self.packs.pack()
        if pack is not None:
            open_apply_pack(self._context, self, pack=pack)
