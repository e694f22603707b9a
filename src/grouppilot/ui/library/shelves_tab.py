"""The shelves: highlights, proof, stories, answers and offers, kept to be used again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.library.list_tab import Entry, ListTab
from grouppilot.ui.library.shelf_names import SHELVES
from grouppilot.ui.library.text_card import GrowingText
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import groups, kit, previews, scripts, settings
from grouppilot.usecases.kit import ShelfRow

CATEGORIES = {
    "highlight": "report",
    "proof": "report",
    "story": "useful",
    "answer": "useful",
    "offer": "sale",
}
WIDTH = 520


class ShelvesTab(ListTab):
    """One shelf at the left, the chosen text at the right."""

    READS = ("script", "script_text", "chat_group", "brand")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr(
            "What worked once works again: keep the best of the day, proof, stories, answers and offers here."
        )
        first = button(self.tr("Put a text here…"), "primary", "plus")
        super().__init__(context, self.tr("Shelf"), EmptyState("library", words, first), parent)
        first.clicked.connect(self.add)
        self._found: dict[int, ShelfRow] = {}
        self.shelf = Segmented()
        self.shelf.setAccessibleName(self.tr("Shelves"))
        for key, name in SHELVES.items():
            self.shelf.add(key, QCoreApplication.translate("Shelves", name))
        self.shelf.chosen.connect(lambda _key: self.refresh())
        self.new = button(self.tr("Text"), icon="plus")
        self.new.setAccessibleName(self.tr("Put a text on this shelf"))
        self.new.clicked.connect(self.add)
        self.top.addWidget(self.shelf)
        self.top.addStretch(1)
        self.top.addWidget(self.new)
        self._fill_pane()

    def _fill_pane(self) -> None:
        self.title = QLineEdit()
        self.title.setMaxLength(scripts.TITLE_CHARS)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.editingFinished.connect(self._rename)
        self.off = icon_button("close", self.tr("Take off the shelf"), boxed=True)
        self.off.clicked.connect(self._take_off)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.off)
        self.state = Chip("")
        self.ends = OptionalDay(self.tr("Ends never"), settings.today(self.context.workspace))
        self.ends.changed.connect(self._set_end)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.ends_label = label(self.tr("Last day"))
        row.addWidget(self.ends_label)
        row.addWidget(self.ends)
        row.addWidget(self.state)
        row.addStretch(1)
        self.text = GrowingText()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.edited.connect(self._rewrite)
        self.copy = button(self.tr("Copy text"), "primary", "copy")
        self.copy.clicked.connect(self._copy)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        self.pane.addLayout(head)
        self.pane.addLayout(row)
        self.pane.addWidget(self.text)
        self.pane.addLayout(foot)
        self.pane.addStretch(1)

    def entries(self) -> Sequence[Entry]:
        """Read the shelf."""
        found = kit.shelf(self.context.workspace, self.shelf.key())
        self._found = {row.script_id: row for row in found}
        return [Entry(row.script_id, self._line(row), "warning" if row.over else "text") for row in found]

    def show_entry(self, key: object) -> None:
        """Show one text."""
        row = self._found[int(str(key))]
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(row.title)
        self.text.set_text(row.text)
        offer = row.shelf == "offer"
        for each in (self.ends, self.ends_label):
            each.setVisible(offer)
        self.ends.set_day(row.expires)
        self.state.setVisible(row.over or row.soon)
        if row.over:
            self.state.set(self.tr("over"), "bad")
        elif row.soon:
            self.state.set(self.tr("ends soon"), "warn")

    def show_text(self, shelf: str, script_id: object) -> None:
        """Show a shelf, and one text of it."""
        self.shelf.choose(shelf)
        self.refresh()
        self.choose(script_id)

    def add(self) -> "NewTextSheet":
        """Open the sheet that puts a text on the shelf, and return it."""
        sheet = NewTextSheet(self.context, self, self.shelf.key())
        sheet.open()
        return sheet

    def _line(self, row: ShelfRow) -> str:
        if row.expires is None:
            return row.title
        return self.tr("{title} · until {day}").format(title=row.title, day=short_day(row.expires))

    def _row(self) -> ShelfRow | None:
        return self._found.get(int(str(self.key()))) if self.key() is not None else None

    def _rename(self) -> None:
        row, title = self._row(), self.title.text()
        if row is not None and title != row.title:
            self.context.try_to(lambda: scripts.edit(self.context.workspace, row.script_id, title=title))

    def _rewrite(self, text: str) -> None:
        row = self._row()
        if row is None:
            return
        found = scripts.detail(self.context.workspace, row.script_id).texts[0]
        if not self.context.try_to(lambda: scripts.edit_text(self.context.workspace, found.id, text)):
            self.text.put_back()

    def _set_end(self, day: object) -> None:
        row = self._row()
        if row is not None and day != row.expires:
            self.context.try_to(lambda: kit.set_expiry(self.context.workspace, row.script_id, day))

    def _take_off(self) -> None:
        row = self._row()
        if row is not None and self.context.try_to(
            lambda: kit.put(self.context.workspace, [row.script_id], "")
        ):
            self.context.say(self.tr("{title} is off the shelf").format(title=row.title), undoable=True)

    def _copy(self) -> None:
        filled = previews.filled(self.context.workspace, self.text.toPlainText(), self.context.group_id)
        QGuiApplication.clipboard().setText(filled.text)
        self.context.say(self.tr("Text copied"))


class NewTextSheet(Sheet):
    """Asks for a title and a text, and puts them on a shelf."""

    def __init__(self, context: Context, parent: QWidget, shelf: str) -> None:
        title = QCoreApplication.translate("NewTextSheet", "Put a text on the shelf")
        super().__init__(title, parent, WIDTH)
        self._context, self._shelf = context, shelf
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setMaxLength(scripts.TITLE_CHARS)
        self.text = GrowingText()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("The text, as you would post it"))
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Keep"), "primary", self.keep)
        self.title.setFocus()

    def keep(self) -> None:
        """Keep it."""
        workspace, group_id = self._context.workspace, self._context.group_id
        language = groups.form_of(workspace, group_id).language if group_id is not None else None
        title, text = self.title.text(), self.text.toPlainText()
        chinese = any("\u4e00" <= each <= "\u9fff" for each in text)
        if self._context.try_to(
            lambda: kit.add(
                workspace,
                self._shelf,
                title,
                text,
                category=CATEGORIES[self._shelf],
                language=language or ("zh_CN" if chinese else "en"),
            )
        ):
            self.accept()
            self._context.say(self._said(title), undoable=True)

    def _said(self, title: str) -> str:
        return self.tr("{title} is on the shelf").format(title=title)
