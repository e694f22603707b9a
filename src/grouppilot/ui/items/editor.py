"""The editor of one SOP item."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import Rendered
from grouppilot.ui.context import Context
from grouppilot.ui.items.audience_field import AudienceField
from grouppilot.ui.items.recurrence_field import RecurrenceField
from grouppilot.ui.items.role_choices import role_choices
from grouppilot.ui.items.texts_field import TextsField
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet, ask
from grouppilot.ui.kit.fields import NumberField, TimeField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tags import TagEdit
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import groups, previews, scripts, sops
from grouppilot.usecases.sops import ItemForm

WIDTH = 760
HEIGHT, LEAST_HEIGHT = 690, 300
EDGE = 40
"""Pixels of the window that stay free above and below the sheet."""

NOON = 12 * 60

FIELD_OF: Mapping[str, str] = {
    "title_empty": "title",
    "title_too_long": "title",
    "bad_audience": "audience",
    "no_group": "audience",
    "group_unknown": "audience",
    "bad_time": "time",
    "bad_minutes": "minutes",
    "bad_rule": "when",
    "bad_figures": "figures",
    "text_too_long": "texts",
}
"""Which field a refusal is about."""


def open_editor(
    context: Context, parent: QWidget, item_id: int | None = None, group_id: int | None = None
) -> "ItemEditor | None":
    """Open the editor on an item, or on a new one.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        item_id: The item; None for a new one.
        group_id: The group a new item is for; None for the one in scope, if any.

    Returns:
        The editor, or None where the item is not there any more.
    """
    try:
        form = sops.form_of(context.workspace, item_id) if item_id is not None else None
    except Refused as refusal:
        context.refused.emit(refusal)
        return None
    chosen = group_id if group_id is not None else context.group_id
    editor = ItemEditor(context, item_id, form or _fresh(chosen), parent)
    editor.open()
    return editor


def _fresh(group_id: int | None) -> ItemForm:
    return ItemForm("", group_ids=() if group_id is None else (group_id,))


class TimeChoice(QWidget):
    """A time of day, or none."""

    def __init__(self, minute: int | None) -> None:
        super().__init__()
        self.check = QCheckBox(self.tr("at"))
        self.check.setAccessibleName(self.tr("At a time of day"))
        self.field = TimeField(NOON if minute is None else minute)
        self.field.setAccessibleName(self.tr("Time of day"))
        self.check.setChecked(minute is not None)
        self.field.setEnabled(minute is not None)
        self.check.toggled.connect(self.field.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.check)
        row.addWidget(self.field, 1)

    def minute(self) -> int | None:
        """Return minutes since midnight, None without a time."""
        return self.field.minutes() if self.check.isChecked() else None


class ItemEditor(Sheet):
    """Everything an item says, kept in one step by Save; what is wrong is said beside its field."""

    def __init__(
        self, context: Context, item_id: int | None, form: ItemForm, parent: QWidget | None = None
    ) -> None:
        title = self.tr("New item") if item_id is None else self.tr("Edit item")
        super().__init__(title, parent, WIDTH)
        self._context, self._item_id, self._script_id = context, item_id, form.script_id
        ws = context.workspace
        known = [(row.id, row.name) for row in groups.scope(ws)]
        self.title = QLineEdit(form.title)
        self.audience = AudienceField(known)
        self.audience.set(form.audience, form.group_ids)
        self.when = RecurrenceField(ws)
        self.when.set_table(form.when)
        self.time = TimeChoice(form.minute)
        self.minutes = NumberField(form.minutes, 0, 600, self.tr(" min"))
        self.must = QCheckBox(self.tr("Must-do"))
        self.must.setChecked(form.must)
        self.figures = TagEdit(self.tr("e.g. check-ins"))
        self.figures.set_tags(form.figures)
        self.of_members = QCheckBox(self.tr("read the first against the number of members, e.g. 86 of 112"))
        self.of_members.setChecked(form.of_members)
        self.role = QComboBox()
        self.responsible = QLineEdit(form.responsible)
        self.stages = {key: QCheckBox(name_of("stage", key)) for key in keys_of("stage") if key != "archived"}
        self.texts = TextsField(self._render)
        self.texts.set_texts(form.texts, form.pool)
        self._fill_roles(form.role)
        for key, box in self.stages.items():
            box.setChecked(key in form.stages)
        self.form = FieldForm()
        self._build()
        self.resize(WIDTH, min(HEIGHT, parent.window().height() - EDGE) if parent else HEIGHT)
        self._follow_group()
        self._first = self.item_form()

    def item_form(self) -> ItemForm:
        """Return what the fields say."""
        return ItemForm(
            title=self.title.text(),
            audience=self.audience.audience(),
            group_ids=self.audience.group_ids(),
            minute=self.time.minute(),
            when=self.when.table(),
            must=self.must.isChecked(),
            minutes=self.minutes.value(),
            figures=tuple(self.figures.tags()),
            of_members=self.of_members.isChecked() and bool(self.figures.tags()),
            stages=tuple(key for key, box in self.stages.items() if box.isChecked()),
            role=self.role.currentData(),
            responsible=self.responsible.text(),
            script_id=self._script_id,
            texts=self.texts.texts(),
            pool=self.texts.pool(),
        )

    def save(self) -> None:
        """Keep the item in one step, or say beside its field what is wrong."""
        self.form.clear_errors()
        ws, form = self._context.workspace, self.item_form()
        try:
            if self._item_id is None:
                sops.add(ws, form)
            else:
                sops.edit(ws, self._item_id, form)
        except Refused as refusal:
            self._complain(refusal)
            return
        said = self.tr("{title} added") if self._item_id is None else self.tr("{title} saved")
        self._context.say(said.format(title=form.title.strip()), undoable=True)
        self.accept()

    def reject(self) -> None:
        """Close without keeping anything; asks first where something was changed."""
        if self.item_form() == self._first:
            super().reject()
            return
        ask(
            self,
            self.tr("Leave without saving?"),
            self.tr("What you changed here is not kept."),
            self.tr("Leave"),
            lambda: self.done(Sheet.DialogCode.Rejected),
        )

    def _build(self) -> None:
        self._add_what()
        self._add_when()
        self._add_who()
        self._add_text()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 0, 14, 0)
        column.addWidget(self.form)
        self.area = scroller(inner)
        self.area.setMinimumHeight(LEAST_HEIGHT)
        self.body.addWidget(self.area)
        if self._item_id is not None:
            said = self.tr("Holds from today on. Days that ended stay as they were.")
            self.add_left(label(said, "caption"))
        self.add_button(self.tr("Cancel"))
        self.save_button = self.add_button(
            self.tr("Add item") if self._item_id is None else self.tr("Save"), "primary", self.save
        )
        self.audience.changed.connect(self._follow_group)
        self.title.textChanged.connect(lambda _text: self.form.set_error("title", ""))

    def _add_what(self) -> None:
        self.form.add("title", self.tr("What is to be done"), self.title)
        self.form.add("audience", self.tr("For whom"), self.audience)

    def _add_when(self) -> None:
        self.form.add("when", self.tr("When"), self.when)
        self.form.add("time", self.tr("Time of day"), self.time)
        self.form.add("minutes", self.tr("Takes"), self.minutes, beside=True)
        hint = self.tr("Few items should be: they alone carry the streak.")
        self.form.add("must", self.tr("Streak"), self.must, hint, beside=True)

    def _add_who(self) -> None:
        self.form.add("role", self.tr("Who does it"), self.role)
        self.form.add("responsible", self.tr("By name"), self.responsible, beside=True)
        box = QWidget()
        flow = FlowLayout(box, spacing=14)
        for each in self.stages.values():
            flow.addWidget(each)
        hint = self.tr("None chosen: in every stage while the group lives.")
        self.form.add("stages", self.tr("Only while the group is"), box, hint)

    def _add_text(self) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.figures)
        column.addWidget(self.of_members)
        self.form.add("figures", self.tr("Figures to note when it is done (up to 3)"), box)
        self.figures.setAccessibleName(self.tr("Figures to note"))
        self.form.add("texts", self.tr("Text to post"), self.texts, self._shared())

    def _shared(self) -> str:
        """Say which other items post the same script."""
        if self._script_id is None:
            return ""
        others = [
            title
            for item_id, title in scripts.detail(self._context.workspace, self._script_id).items
            if item_id != self._item_id
        ]
        if not others:
            return ""
        return self.tr("Also posted by: {items}. A change of the text holds there too.").format(
            items=listed(others)
        )

    def _fill_roles(self, chosen: str) -> None:
        for key, name in role_choices(self._context.workspace, chosen):
            self.role.addItem(name, key)
        self.role.setCurrentIndex(self.role.findData(chosen))

    def _group(self) -> int | None:
        if self.audience.audience() == "owner":
            return None
        known = [row.id for row in groups.scope(self._context.workspace)]
        return next(iter(self.audience.group_ids() or known), None)

    def _follow_group(self) -> None:
        self.when.set_group(self._group())
        self.texts.show_preview()
        self.form.set_error("audience", "")

    def _render(self, text: str) -> Rendered:
        return previews.filled(self._context.workspace, text, self._group(), self.time.minute())

    def _complain(self, refusal: Refused) -> None:
        key = FIELD_OF.get(refusal.code)
        if key is None:
            self._context.refused.emit(refusal)
            return
        said = sentence(refusal)
        self.form.set_error(key, said[:1].upper() + said[1:])
        self.area.ensureWidgetVisible(self.form.field(key))
        self.form.focus(key)
