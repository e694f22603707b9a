"""The starter kit: nine texts every owner needs, each drafted, written, copied."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.library.list_tab import Entry, ListTab
from grouppilot.ui.library.text_card import GrowingText
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import groups, kit, previews, scripts
from grouppilot.usecases.kit import KitText


class KitTab(ListTab):
    """The nine at the left with a mark where they are written, the chosen one at the right."""

    READS = ("script", "script_text", "chat_group", "brand")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Starter kit"), EmptyState("library", ""), parent)
        self._found: dict[str, KitText] = {}
        self.language = Segmented()
        self.language.setAccessibleName(self.tr("Language"))
        for key in keys_of("language"):
            self.language.add(key, name_of("language", key))
        self.language.choose(self._first_language())
        self.language.chosen.connect(lambda _key: self.refresh())
        self.count = label("", "muted")
        self.top.addWidget(self.language)
        self.top.addWidget(self.count)
        self.top.addStretch(1)
        self.title = label("", "heading", wrap=True)
        self.about = label("", "caption", wrap=True)
        self.text = GrowingText()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.edited.connect(self._rewrite)
        self.preview_title = label(self.tr("As posted in the group in scope"), "overline")
        self.preview = label("", wrap=True)
        self.take = button(self.tr("Take into the library"), "primary")
        self.take.clicked.connect(self._take)
        self.copy = button(self.tr("Copy text"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.open = button(self.tr("Open script"), "flat")
        self.open.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.take, self.copy, self.open):
            row.addWidget(each)
        row.addStretch(1)
        for each in (self.title, self.about, self.text):
            self.pane.addWidget(each)
        self.pane.addLayout(row)
        self.pane.addWidget(self.preview_title)
        self.pane.addWidget(self.preview)
        self.pane.addStretch(1)

    def entries(self) -> Sequence[Entry]:
        """Read the nine."""
        found = kit.kit(self.context.workspace, self.language.key())
        self._found = {each.key: each for each in found}
        written = sum(each.script_id is not None for each in found)
        self.count.setText(self.tr("{written} of {all} written").format(written=written, all=len(found)))
        return [Entry(each.key, each.title, "check" if each.script_id else "minus") for each in found]

    def show_entry(self, key: object) -> None:
        """Show one of the nine."""
        each = self._found[str(key)]
        written = each.script_id is not None
        self.title.setText(each.title)
        self.about.setText(
            self.tr("In your library; what you change here is kept.")
            if written
            else self.tr("A draft. Make it yours, then take it into the library.")
        )
        self.text.set_text(self._text_of(each))
        self.take.setVisible(not written)
        self.open.setVisible(written)
        group_id = self.context.group_id
        filled = previews.filled(self.context.workspace, self._text_of(each), group_id)
        for part in (self.preview_title, self.preview):
            part.setVisible(group_id is not None)
        self.preview.setText(filled.text)

    def _first_language(self) -> str:
        group_id = self.context.group_id
        if group_id is not None:
            return groups.form_of(self.context.workspace, group_id).language
        own = "zh_CN" if self.locale().language().name == "Chinese" else "en"
        return max((own, *keys_of("language")), key=self._written)

    def _written(self, language: str) -> int:
        return sum(each.script_id is not None for each in kit.kit(self.context.workspace, language))

    def _text_of(self, each: KitText) -> str:
        if each.script_id is None:
            return each.draft
        try:
            return scripts.detail(self.context.workspace, each.script_id).texts[0].text
        except Refused:  # deleted in the meantime; the notice of it is under way
            return each.draft

    def _take(self) -> None:
        key, language, text = str(self.key()), self.language.key(), self.text.toPlainText()
        workspace = self.context.workspace
        if self.context.try_to(lambda: kit.write(workspace, key, language, text=text)):
            self.context.say(self.tr("Taken into the library"), undoable=True)

    def _rewrite(self, text: str) -> None:
        each = self._found.get(str(self.key()))
        if each is None or each.script_id is None:
            return  # a draft is kept when it is taken
        workspace, script_id = self.context.workspace, each.script_id
        found = scripts.detail(workspace, script_id).texts[0]
        if not self.context.try_to(lambda: scripts.edit_text(workspace, found.id, text)):
            self.text.put_back()

    def _copy(self) -> None:
        filled = previews.filled(self.context.workspace, self.text.toPlainText(), self.context.group_id)
        QGuiApplication.clipboard().setText(filled.text)
        if filled.unknown:
            names = listed("{" + name + "}" for name in filled.unknown)
            self.context.say(self.tr("Copied; still to fill in: {names}").format(names=names))
        else:
            self.context.say(self.tr("Text copied"))

    def _open(self) -> None:
        each = self._found.get(str(self.key()))
        if each is not None and each.script_id is not None:
            self.context.asked_for.emit("library", {"script": each.script_id})
