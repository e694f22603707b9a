"""Start a group from a pack: choose a routine, name the group, and today's list is full."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from grouppilot.domain.packs import Pack
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.items.pack_list import PackList
from grouppilot.ui.items.pack_preview import PackPreview
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import groups, packs, settings

WIDTH, HEIGHT = 940, 620
LIST_WIDTH = 300


def open_start_group(context: Context, parent: QWidget, pack_id: str | None = None) -> "StartGroup":
    """Open the sheet that starts a group from a pack, and return it.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        pack_id: The pack to begin with; the first when None.
    """
    sheet = StartGroup(context, parent)
    if pack_id is not None:
        sheet.packs.choose(pack_id)
    sheet.open()
    return sheet


def open_start_group_from(context: Context, parent: QWidget, pack: Pack) -> "StartGroup":
    """Open the same sheet with a pack that was read from a file."""
    sheet = StartGroup(context, parent)
    sheet.packs.add_opened(pack)
    sheet.open()
    return sheet


class StartGroup(Sheet):
    """Packs at the left, what the chosen one holds at the right, the new group's few fields below it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start a group"), parent, WIDTH)
        self._context = context
        self._suggested = ""
        self.resize(WIDTH, HEIGHT)
        self.packs = PackList(context.workspace)
        self.preview = PackPreview()
        self.name = QLineEdit()
        self.name.setMaxLength(groups.NAME_CHARS)
        self.platform = QComboBox()
        self.start = DateField(settings.today(context.workspace))
        left, right = Card(margin=0, spacing=0), Card(margin=0, spacing=0)
        left.setFixedWidth(LIST_WIDTH)
        left.body.addWidget(self.packs)
        right.body.setContentsMargins(1, 14, 1, 1)
        right.body.addWidget(self.preview)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(right, 1)
        self.body.addLayout(row, 1)
        self.form = self._form()
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self._start = self.add_button(self.tr("Start"), "primary", self._go)
        self.packs.chosen.connect(self._show)
        self.start.dateChanged.connect(self._show_again)
        self.packs.refresh()
        self.packs.list.setFocus()

    def _form(self) -> FieldForm:
        form = FieldForm()
        for key in keys_of("platform"):
            self.platform.addItem(name_of("platform", key), key)
        form.add("name", self.tr("Name of the group"), self.name)
        form.add("platform", self.tr("Platform"), self.platform, beside=True)
        form.add("start", self.tr("Start day"), self.start, beside=True)
        self.name.textChanged.connect(lambda _text: form.set_error("name", ""))
        return form

    def _show(self, pack: Pack) -> None:
        self.preview.show_preview(packs.preview(self._context.workspace, pack, start=self.start.day()))
        if self.name.text() in ("", self._suggested):
            self.name.setText(pack.name)
        self._suggested = pack.name

    def _show_again(self) -> None:
        pack = self.packs.pack()
        if pack is not None:
            self._show(pack)

    def _go(self) -> None:
        pack = self.packs.pack()
        if pack is not None and attempt(self.form, lambda: self._begin(pack), {}, "name"):
            self.accept()

    def _begin(self, pack: Pack) -> None:
        name = self.name.text().strip()
        group = packs.start_group(
            self._context.workspace, pack, name, self.platform.currentData(), self.start.day()
        )
        if self._context.group_id is not None:
            self._context.set_scope(group)
        self._context.asked_for.emit("today", None)
        self._context.say(self.tr("{group} started").format(group=name), undoable=True)
