"""The sheet that adds a script with its first text."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.items.pack_list import window_language
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import scripts


def open_add_script(context: Context, parent: QWidget, then: Callable[[int], object]) -> Sheet:
    """Open the sheet that adds a script, and return it; ``then`` is called with its id."""
    sheet = AddScript(context, parent, then)
    sheet.open()
    return sheet


class AddScript(Sheet):
    """A title, a category and the first text."""

    def __init__(self, context: Context, parent: QWidget | None, then: Callable[[int], object]) -> None:
        super().__init__(self.tr("Add a script"), parent, 520)
        self._context, self._then = context, then
        self.title, self.text = QLineEdit(), QPlainTextEdit()
        self.title.setMaxLength(scripts.TITLE_CHARS)
        self.text.setTabChangesFocus(True)
        self.category, self.language = QComboBox(), QComboBox()
        for box, family in ((self.category, "category"), (self.language, "language")):
            for key in keys_of(family):
                box.addItem(name_of(family, key), key)
        self.language.setCurrentIndex(self.language.findData(window_language()))
        self.form = form = FieldForm()
        form.add("title", self.tr("Title"), self.title)
        form.add("category", self.tr("Category"), self.category)
        form.add("language", self.tr("Language"), self.language, beside=True)
        form.add("text", self.tr("Text"), self.text, self.tr("{group}, {date} or {nickname} are filled in."))
        self.body.addWidget(form)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Add"), "primary", self._go)

    def _go(self) -> None:
        fields = dict.fromkeys(("text_empty", "text_too_long", "text_twice"), "text")
        if attempt(self.form, self._add, fields, "title"):
            self.accept()

    def _add(self) -> None:
        script_id = scripts.add(
            self._context.workspace,
            self.title.text(),
            [self.text.toPlainText()],
            category=self.category.currentData(),
            language=self.language.currentData(),
        )
        self._then(script_id)
