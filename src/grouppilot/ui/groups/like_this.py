"""The sheet that starts another group like one there is."""

from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import group_copies, groups, settings


def open_like_this(context: Context, parent: QWidget, group_id: int) -> Sheet:
    """Open the sheet and return it."""
    sheet = LikeThis(context, parent, group_id)
    sheet.open()
    return sheet


class LikeThis(Sheet):
    """A name with the next free number, and the day it begins; the new group opens then."""

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(self.tr("New group like this one"), parent, 460)
        self._context, self._group_id = context, group_id
        workspace = context.workspace
        form = groups.form_of(workspace, group_id)
        words = self.tr(
            "It gets the routine, the rules, the onboarding and the positioning of {group}. Members, ticks "
            "and history are its own."
        )
        self.body.addWidget(label(words.format(group=form.name), "muted", wrap=True))
        self.name = QLineEdit(group_copies.suggested_name(workspace, group_id))
        self.name.setMaxLength(groups.NAME_CHARS)
        self.start = DateField(settings.today(workspace))
        self.form = FieldForm()
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("start", self.tr("Start day"), self.start)
        self.name.textChanged.connect(lambda _text: self.form.set_error("name", ""))
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Start"), "primary", self._go)

    def _go(self) -> None:
        if attempt(self.form, self._copy, {}, "name"):
            self.accept()

    def _copy(self) -> None:
        workspace, name = self._context.workspace, self.name.text()
        made = group_copies.copy(workspace, self._group_id, name, self.start.day())
        self._context.set_scope(made)
        self._context.say(self.tr("{group} started").format(group=name.strip()), undoable=True)
