"""The sheet that adds a group without a pack."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from grouppilot.domain.platforms import usual_seats
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.items.pack_list import window_language
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import groups, settings
from grouppilot.usecases.groups import GroupForm


def open_add_group(context: Context, parent: QWidget) -> Sheet:
    """Open the sheet that adds a group, and return it."""
    sheet = AddGroup(context, parent)
    sheet.open()
    return sheet


class AddGroup(Sheet):
    """The few things a new group needs; the rest is edited on its page, which opens then."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add a group"), parent, 460)
        self._context = context
        self.name = QLineEdit()
        self.name.setMaxLength(groups.NAME_CHARS)
        self.platform = _box("platform")
        self.kind = _box("kind", "interest")
        self.start = DateField(settings.today(context.workspace))
        self.language = _box("language", window_language())
        self.form = FieldForm()
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("platform", self.tr("Platform"), self.platform)
        self.form.add("kind", self.tr("Type"), self.kind, beside=True)
        self.form.add("start", self.tr("Start day"), self.start)
        self.form.add("language", self.tr("Language of its texts"), self.language, beside=True)
        self.name.textChanged.connect(lambda _text: self.form.set_error("name", ""))
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Add"), "primary", self._go)

    def _go(self) -> None:
        if attempt(self.form, self._add, {}, "name"):
            self.accept()

    def _add(self) -> None:
        platform = self.platform.currentData()
        form = GroupForm(
            name=self.name.text(),
            platform=platform,
            kind=self.kind.currentData(),
            start=self.start.day(),
            seats=usual_seats(platform),
            language=self.language.currentData(),
        )
        group = groups.add(self._context.workspace, form)
        self._context.set_scope(group)
        self._context.say(self.tr("{group} added").format(group=form.name.strip()), undoable=True)


def _box(family: str, chosen: str = "") -> QComboBox:
    box = QComboBox()
    for key in keys_of(family):
        box.addItem(name_of(family, key), key)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
