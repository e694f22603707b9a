"""Lays a template out: which one, from which day, for which groups, after a look at what that plans."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from grouppilot.domain.programmes import Programme
from grouppilot.domain.refusals import Refused
from grouppilot.ui.calendar.fields import SeveralField
from grouppilot.ui.calendar.template_list import TemplateList
from grouppilot.ui.calendar.template_preview import TemplatePreview
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.items.ask_name import AskName
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField, NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import calendar_templates, groups, own_programmes, settings

WIDTH, HEIGHT = 860, 600
LIST_WIDTH = 250


class TemplatesSheet(Sheet):
    """Templates at the left; at the right day, groups and what the chosen one would plan.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        done: Called with the keys of what was planned.
    """

    def __init__(self, context: Context, parent: QWidget | None, done: Callable[[list[str]], object]) -> None:
        super().__init__(self.tr("Lay out a template"), parent, WIDTH)
        self._context, self._done = context, done
        self._today = settings.today(context.workspace)
        self._shown = ""  # the template whose day and weeks stand in the fields
        self._named = [(row.id, row.name) for row in groups.scope(context.workspace)]
        self.resize(WIDTH, HEIGHT)
        self.list = TemplateList()
        self.about = label("", "muted", wrap=True)
        self.day = DateField(self._today)
        self.groups = SeveralField(self.tr("No group yet"))
        self.groups.offer(self._named, () if context.group_id is None else (context.group_id,))
        self.weeks = NumberField(1, 1, calendar_templates.MOST_WEEKS)
        self.skip = QCheckBox(self.tr("Step over holidays and days of rest"))
        self.preview = TemplatePreview()
        self.form = FieldForm()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._lay_out()
        self._connect()
        self.reread()

    def reread(self, key: str = "") -> None:
        """Read the templates anew; the one with this key is chosen."""
        self.list.show_templates(calendar_templates.listed(self._context.workspace, self._language()), key)

    def programme(self) -> Programme | None:
        """Return the template that is chosen."""
        return self.list.programme()

    def save_to(self, path: Path) -> None:
        """Write the chosen template to a file."""
        programme = self.programme()
        if programme is not None and self._try(
            lambda: own_programmes.save_file(self._context.workspace, programme.key, path, self._language())
        ):
            self._context.say(self.tr("Template saved as {file}").format(file=path.name))

    def open_from(self, path: Path) -> None:
        """Take the template of a file in, and choose it."""
        keys: list[str] = []
        if self._try(lambda: keys.append(own_programmes.open_file(self._context.workspace, path, by=self))):
            self.reread(keys[0])

    def _lay_out(self) -> None:
        self.open_button = button(self.tr("From a file…"))
        self.own_menu = QMenu(self)
        self.rename_action = self.own_menu.addAction(self.tr("Rename…"), self._rename)
        self.save_action = self.own_menu.addAction(self.tr("Save as a file…"), self._ask_place)
        self.delete_action = self.own_menu.addAction(self.tr("Delete"), self._delete)
        self.own_button = menu_button(self.tr("Template"), self.own_menu)
        self.add_left(self.own_button)
        self.add_left(self.open_button)
        left = Card(margin=0, spacing=0)
        left.setFixedWidth(LIST_WIDTH)
        left.body.addWidget(self.list)
        right = Card(margin=0, spacing=0)
        right.body.setContentsMargins(1, 14, 1, 1)
        right.body.addWidget(self.preview)
        self.form.add("day", self.tr("Day 0"), self.day)
        self.form.add("groups", self.tr("Groups"), self.groups, beside=True)
        self.form.add("weeks", self.tr("Weeks running"), self.weeks, beside=True)
        column = QVBoxLayout()
        column.setSpacing(10)
        for each in (self.about, self.form, self.skip, self.error):
            column.addWidget(each)
        column.addWidget(right, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Lay out"), "primary", self._go)

    def _connect(self) -> None:
        self.list.picked.connect(self._choose)
        self.open_button.clicked.connect(self._ask_file)
        self.day.dateChanged.connect(lambda _day: self._show())
        self.weeks.valueChanged.connect(lambda _weeks: self._show())
        self.skip.toggled.connect(lambda _on: self._show())
        self.groups.changed.connect(lambda _keys: self._choose_groups())

    def _language(self) -> str:
        """Return the language of the groups it is for; the window's while there is none."""
        chosen = self.groups.chosen()
        if chosen:
            return groups.form_of(self._context.workspace, _numbers(chosen)[0]).language
        return "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"

    def _choose_groups(self) -> None:
        self.form.set_error("groups", "")
        self.reread()

    def _choose(self) -> None:
        programme = self.programme()
        self.go.setEnabled(programme is not None)
        self.own_button.setEnabled(programme is not None)
        for action in (self.rename_action, self.delete_action):
            action.setEnabled(programme is not None and programme.own)
        if programme is None:
            return
        self.about.setText(programme.about)
        self.about.setVisible(bool(programme.about))
        self.form.set_shown("weeks", programme.weekly)
        if programme.key != self._shown:
            self._shown = programme.key
            for field in (self.weeks, self.day):
                field.blockSignals(True)
            self.weeks.setValue(1)
            self.day.set_day(programme.first_day(self._today))
            for field in (self.weeks, self.day):
                field.blockSignals(False)
        self._show()

    def _show(self) -> None:
        programme = self.programme()
        if programme is None:
            return
        self.skip.setEnabled(self.weeks.value() == 1)
        laid: list[Any] = []
        self._try(
            lambda: laid.extend(
                calendar_templates.preview(
                    self._context.workspace,
                    programme.key,
                    self.day.day(),
                    self._language(),
                    groups=_numbers(self.groups.chosen()),
                    **self._how(),
                )
            )
        )
        self.preview.show_laid(laid)
        self.go.setEnabled(bool(laid))

    def _how(self) -> dict[str, Any]:
        weeks = self.weeks.value()
        return {"weeks": weeks, "over_holidays": not (self.skip.isChecked() and weeks == 1)}

    def _go(self) -> None:
        programme, chosen = self.programme(), _numbers(self.groups.chosen())
        if programme is None:
            return
        if not chosen:
            self.form.set_error("groups", self.tr("Choose at least one group."))
            self.groups.setFocus()
            return
        ws, day, made = self._context.workspace, self.day.day(), []
        if attempt(
            self.form,
            lambda: made.extend(
                calendar_templates.lay_out(
                    ws, programme.key, day, chosen, self._language(), **self._how(), by=self
                )
            ),
            {"group_unknown": "groups"},
            "day",
        ):
            self.accept()
            self._done(made)
            self._context.say(self.tr("%n entry(s) planned", "", len(made)), undoable=True)

    def _try(self, call: Callable[[], object]) -> bool:
        """Carry something out; why not is said on the sheet, as the window behind cannot be reached."""
        try:
            call()
        except Refused as refusal:
            self.error.setText(sentence(refusal))
            self.error.show()
            return False
        self.error.hide()
        return True

    def _rename(self) -> None:
        programme, ws = self.programme(), self._context.workspace
        if programme is None:
            return
        sheet = AskName(
            self,
            self.tr("Rename template"),
            self.tr("Rename"),
            lambda name: own_programmes.rename(ws, programme.key, name, by=self),
            programme.name,
        )
        sheet.accepted.connect(self.reread)
        sheet.open()

    def _delete(self) -> None:
        programme, ws = self.programme(), self._context.workspace
        if programme is not None and self._try(lambda: own_programmes.delete(ws, programme.key, by=self)):
            self.reread()
            text = self.tr("“{name}” is deleted; what was laid out from it stays")
            self._context.say(text.format(name=programme.name), undoable=True)

    def _ask_place(self) -> None:
        programme = self.programme()
        name = f"{programme.name if programme else ''}.toml".replace("/", " ")
        dialog = QFileDialog(self, self.tr("Save template"), name, self._filter())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        self._ask(dialog, self.save_to)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open template"), "", self._filter())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, self.open_from)

    def _ask(self, dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _filter(self) -> str:
        return self.tr("Templates (*.toml)")


def _numbers(chosen: Sequence[object]) -> tuple[int, ...]:
    return tuple(key for key in chosen if isinstance(key, int))
