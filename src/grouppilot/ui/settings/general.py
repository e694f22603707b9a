"""Language and theme of this computer, and the owner's name in texts."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.shell.menus import language_words, theme_words
from grouppilot.ui.shell.program import Program
from grouppilot.usecases import settings


class GeneralCard(Card):
    """How the program looks and speaks, and whom {owner} names."""

    def __init__(self, context: Context, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._context, self._program, self._kept = context, program, ""
        self.language = _choice(language_words(), program.prefs.language)
        self.theme = _choice(theme_words(), program.prefs.theme)
        self.owner = QLineEdit()
        self.owner.setMaxLength(200)
        self.body.addWidget(SectionHeader(self.tr("General")))
        form = FieldForm()
        form.add("language", self.tr("Language"), self.language, self.tr("Of this computer, at once."))
        form.add("theme", self.tr("Theme"), self.theme, self.tr("Of this computer, at once."), beside=True)
        hint = self.tr("Stands in texts for {owner}, from the next text on.")
        form.add("owner", self.tr("Your name"), self.owner, hint)
        self.body.addWidget(form)
        self.language.activated.connect(lambda _row: program.choose_language(self.language.currentData()))
        self.theme.activated.connect(lambda _row: program.choose_theme(self.theme.currentData()))
        self.owner.editingFinished.connect(self._keep_owner)
        program.themes.changed.connect(self.show_theme)

    def show_theme(self) -> None:
        """Show the theme that is chosen; it may have been so from a menu or the search."""
        self.theme.setCurrentIndex(self.theme.findData(self._program.prefs.theme))

    def show_owner(self, name: str) -> None:
        """Show the owner's name as it is kept, unless it is being written."""
        if self.owner.text() == self._kept or not self.owner.hasFocus():
            self.owner.setText(name)
        self._kept = name

    def _keep_owner(self) -> None:
        name = self.owner.text().strip()
        if name != self._kept:
            self._kept = name
            self._context.try_to(lambda: settings.change(self._context.workspace, by=self, owner=name))


def _choice(words: dict[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    for key, text in words.items():
        box.addItem(text, key)
    box.setCurrentIndex(box.findData(chosen))
    return box
