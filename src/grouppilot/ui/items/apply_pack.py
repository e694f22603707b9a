"""Apply a pack to a group that exists, after a look at what it adds and how long it takes."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from grouppilot.domain.packs import Pack
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.items.pack_list import PackList
from grouppilot.ui.items.pack_preview import PackPreview
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.usecases import groups, packs

WIDTH, HEIGHT = 940, 600
LIST_WIDTH = 300


def open_apply_pack(
    context: Context, parent: QWidget, *, group_id: int | None = None, pack: Pack | None = None
) -> Sheet:
    """Open the sheet that applies a pack to a group, and return it.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        group_id: The group to begin with; the one in scope, else the first, when None.
        pack: The pack; when None it is chosen in the sheet.
    """
    sheet = ApplyPack(context, parent, group_id, pack)
    sheet.open()
    return sheet


class ApplyPack(Sheet):
    """A group, packs to choose from unless one is given, and what the pack adds to the group."""

    def __init__(
        self, context: Context, parent: QWidget | None, group_id: int | None, pack: Pack | None
    ) -> None:
        super().__init__(self.tr("Apply a pack"), parent, WIDTH if pack is None else WIDTH - LIST_WIDTH)
        self._context, self._given = context, pack
        self.resize(self.minimumWidth(), HEIGHT)
        self.group = QComboBox()
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for row in groups.scope(context.workspace):
            self.group.addItem(row.name, row.id)
        wanted = self.group.findData(group_id if group_id is not None else context.group_id)
        self.group.setCurrentIndex(max(wanted, 0))
        self.form = FieldForm()
        self.form.add("group", self.tr("Group"), self.group)
        self.body.addWidget(self.form)
        self.packs = PackList(context.workspace)
        self.preview = PackPreview()
        self.body.addLayout(self._cards(), 1)
        self.add_button(self.tr("Cancel"))
        self._apply = self.add_button(self.tr("Apply"), "primary", self._go)
        self.packs.chosen.connect(self._show)
        self.group.currentIndexChanged.connect(self._choose_group)
        self.packs.refresh()
        self._choose_group()

    def pack(self) -> Pack | None:
        """Return the pack to apply."""
        return self._given or self.packs.pack()

    def _cards(self) -> QHBoxLayout:
        left, right = Card(margin=0, spacing=0), Card(margin=0, spacing=0)
        left.setFixedWidth(LIST_WIDTH)
        left.body.addWidget(self.packs)
        left.setVisible(self._given is None)
        right.body.setContentsMargins(1, 14, 1, 1)
        right.body.addWidget(self.preview)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(right, 1)
        return row

    def _choose_group(self) -> None:
        group_id = self.group.currentData()
        if group_id is not None:
            self.packs.speak(groups.form_of(self._context.workspace, group_id).language)
        self._show()

    def _show(self) -> None:
        pack, group_id = self.pack(), self.group.currentData()
        self._apply.setEnabled(pack is not None and group_id is not None)
        if pack is None or group_id is None:
            return
        preview = packs.preview(self._context.workspace, pack, group_id=group_id)
        self.preview.show_preview(preview)
        self._apply.setEnabled(any(item.new for item in preview.items))

    def _go(self) -> None:
        pack, group_id = self.pack(), self.group.currentData()
        if pack is not None and attempt(self.form, lambda: self._do(pack, group_id), {}, "group"):
            self.accept()

    def _do(self, pack: Pack, group_id: int) -> None:
        applied = packs.apply(self._context.workspace, pack, group_id)
        self._context.say(
            self.tr("%n item(s) added to {group}", "", applied.added).format(group=self.group.currentText()),
            undoable=True,
        )
