"""One script: its title and kind edited in place, its texts, and where it is used."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import variables
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.library.shelf_names import SHELVES
from grouppilot.ui.library.text_card import GrowingText, TextCard
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import groups, kit, previews, scripts
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.scripts import ScriptDetail, TextRow

PAD = 16
MOST_USES = 6


class ScriptPane(Card):
    """The script that is chosen; ``deleted`` tells that it was deleted here."""

    deleted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._context = context
        self._detail: ScriptDetail | None = None
        self.title = QLineEdit()
        self.title.setMaxLength(scripts.TITLE_CHARS)
        self.title.setAccessibleName(self.tr("Title"))
        self.category, self.language = QComboBox(), QComboBox()
        self.pool = QCheckBox(self.tr("Pool"))
        self.pool.setToolTip(self.tr("Each group gets the next text it has not had yet."))
        self.shelf = QComboBox()
        self.delete = icon_button("delete", self.tr("Delete script"), boxed=True)
        self.used = label("", "muted", wrap=True)
        self.shows = Segmented()
        self.shows.add("posted", self.tr("As posted"))
        self.shows.add("template", self.tr("As template"))
        self.shows.chosen.connect(self._choose_shown)
        self._group = ElidedLabel("", "caption")
        self._choice = QWidget()
        self.cards: list[TextCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.new = GrowingText()
        self.new.setPlaceholderText(self.tr("Another text. {group}, {date} or {nickname} are filled in."))
        self.new.setAccessibleName(self.tr("Another text"))
        self.add = button(self.tr("Add text"), icon="plus")
        hold_still(self.category, self.language, self.shelf)
        self._fill_boxes()
        self._connect()
        self._lay_out()

    def show_script(self, detail: ScriptDetail) -> None:
        """Show a script as it is now; what is being typed is left alone."""
        other = self._detail is None or self._detail.row.id != detail.row.id
        self._detail = detail
        if other:
            self.new.set_text("")
            self.new.put_back()
        if other or not self.title.hasFocus():
            self.title.setText(detail.row.title)
        self.category.setCurrentIndex(self.category.findData(detail.row.category))
        self.language.setCurrentIndex(self.language.findData(detail.row.language))
        self.pool.setChecked(detail.row.pool)
        self._show_shelf(detail.row.shelf)
        self.used.setText(self._used_text(detail))
        self._show_texts(detail.texts)
        self._show_filled(detail.texts)

    def _fill_boxes(self) -> None:
        for box, family, name in (
            (self.category, "category", self.tr("Category")),
            (self.language, "language", self.tr("Language")),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            for key in keys_of(family):
                box.addItem(name_of(family, key), key)
            box.setAccessibleName(name)
        self.shelf.addItem(self.tr("On no shelf"), "")
        for key, name in SHELVES.items():
            text = QCoreApplication.translate("Shelves", name)
            self.shelf.addItem(self.tr("Shelf: {name}").format(name=text), key)
        self.shelf.setAccessibleName(self.tr("Shelf"))

    def _show_shelf(self, shelf: str) -> None:
        self.shelf.setVisible(shelf != "kit")  # the starter kit has a tab of its own
        self.shelf.setCurrentIndex(max(self.shelf.findData(shelf), 0))

    def _connect(self) -> None:
        self.title.editingFinished.connect(lambda: self._keep("title", self.title.text()))
        self.category.activated.connect(lambda _: self._keep("category", self.category.currentData()))
        self.language.activated.connect(lambda _: self._keep("language", self.language.currentData()))
        self.pool.clicked.connect(lambda on: self._keep("pool", on))
        self.shelf.activated.connect(lambda _: self._put())
        self.delete.clicked.connect(self._delete)
        self.add.clicked.connect(self._add)

    def _lay_out(self) -> None:
        kind = FlowLayout()
        for each in (self.category, self.language, self.shelf, self.pool):
            kind.addWidget(each)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.delete)
        column.addLayout(head)
        column.addLayout(kind)
        column.addWidget(self.used)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(8)
        choice.addWidget(self.shows)
        choice.addWidget(self._group, 1)
        column.addWidget(self._choice)
        column.addLayout(self._column)
        column.addWidget(self.new)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.body.addWidget(scroller(content))

    def _show_texts(self, rows: tuple[TextRow, ...]) -> None:
        if [card.text_id for card in self.cards] != [row.id for row in rows]:
            self._rebuild(rows)
        several = len({row.language for row in rows}) > 1
        for place, (card, row) in enumerate(zip(self.cards, rows, strict=True)):
            card.show_text(row, place, len(rows), several=several)

    def _show_filled(self, rows: tuple[TextRow, ...]) -> None:
        """Show the texts as they would be posted in the group in scope, unless the template is wanted."""
        workspace, group_id = self._context.workspace, self._context.group_id
        found = self._group_in_scope()
        fills = found is not None and any(variables(row.text) for row in rows)
        self._choice.setVisible(fills)
        if fills:
            self._group.setText(self.tr("in {group}, today").format(group=found.name))
        posted = previews.filled_all(workspace, [row.text for row in rows], group_id)
        for card, filled in zip(self.cards, posted, strict=True):
            shown = filled if fills and self.shows.key() == "posted" else None
            card.show_filled(shown, found.platform if found else "")

    def _group_in_scope(self) -> GroupForm | None:
        group_id = self._context.group_id
        try:
            return None if group_id is None else groups.form_of(self._context.workspace, group_id)
        except Refused:  # deleted; the shell is about to leave it
            return None

    def _choose_shown(self) -> None:
        if self._detail is not None:
            self._show_filled(self._detail.texts)

    def _edit_template(self, card: TextCard) -> None:
        self.shows.choose("template")
        self._choose_shown()
        card.field.setFocus()

    def _rebuild(self, rows: tuple[TextRow, ...]) -> None:
        known = {card.text_id: card for card in self.cards}
        wanted = {row.id for row in rows}
        for text_id, card in known.items():
            self._column.removeWidget(card)
            if text_id not in wanted:
                card.hide()
                card.deleteLater()
        self.cards = [known[row.id] if row.id in known else self._card(row) for row in rows]
        for card in self.cards:
            self._column.addWidget(card)

    def _card(self, row: TextRow) -> TextCard:
        card = TextCard(row)
        card.edited.connect(lambda text: self._rewrite(card, text))
        card.template_asked.connect(lambda: self._edit_template(card))
        card.copied.connect(lambda: self._copy(card))
        card.pictured.connect(lambda: self._picture(card))
        card.shifted.connect(lambda step: self._shift(card, step))
        card.deleted.connect(lambda: self._delete_text(card))
        card.spoken.connect(lambda language: self._speak(card, language))
        return card

    def _keep(self, name: str, value: object) -> None:
        if self._detail is None or getattr(self._detail.row, name) == value:
            return
        workspace, script_id = self._context.workspace, self._detail.row.id
        if not self._context.try_to(lambda: scripts.edit(workspace, script_id, **{name: value})):
            self.title.setText(self._detail.row.title)

    def _rewrite(self, card: TextCard, text: str) -> None:
        if not self._context.try_to(lambda: scripts.edit_text(self._context.workspace, card.text_id, text)):
            card.field.put_back()

    def _speak(self, card: TextCard, language: str) -> None:
        workspace = self._context.workspace
        self._context.try_to(lambda: scripts.set_text_language(workspace, card.text_id, language))

    def _put(self) -> None:
        if self._detail is None or self.shelf.currentData() == self._detail.row.shelf:
            return
        workspace, script_id, name = self._context.workspace, self._detail.row.id, self.shelf.currentData()
        self._context.try_to(lambda: kit.put(workspace, [script_id], name))

    def _copy(self, card: TextCard) -> None:
        QGuiApplication.clipboard().setText(card.text())
        names = " ".join("{" + name + "}" for name in card.unknown())
        said = self.tr("Copied; still to fill in: {names}") if names else self.tr("Text copied")
        self._context.say(said.format(names=names))

    def _picture(self, card: TextCard) -> None:
        from grouppilot.ui.items.picture_sheet import PictureSheet

        PictureSheet(self._context, self, "quote", text=card.text()).open()

    def _shift(self, card: TextCard, step: int) -> None:
        if self._detail is None:
            return
        ids = [each.text_id for each in self.cards]
        place = ids.index(card.text_id)
        ids.insert(place + step, ids.pop(place))
        script_id = self._detail.row.id
        self._context.try_to(lambda: scripts.reorder_texts(self._context.workspace, script_id, ids))

    def _delete_text(self, card: TextCard) -> None:
        if self._context.try_to(lambda: scripts.delete_text(self._context.workspace, card.text_id)):
            self._context.say(self.tr("Text deleted"), undoable=True)

    def _add(self) -> None:
        if self._detail is None:
            return
        script_id, text = self._detail.row.id, self.new.toPlainText()
        if self._context.try_to(lambda: scripts.add_text(self._context.workspace, script_id, text)):
            self.new.clear()
            self.new.setFocus()

    def _delete(self) -> None:
        if self._detail is None:
            return
        row = self._detail.row
        if self._context.try_to(lambda: scripts.delete(self._context.workspace, row.id)):
            self._detail = None
            self._context.say(self.tr("{script} deleted").format(script=row.title), undoable=True)
            self.deleted.emit()

    def _used_text(self, detail: ScriptDetail) -> str:
        lines = []
        if detail.items:
            titles = listed(dict.fromkeys(title for _, title in detail.items))
            lines.append(
                self.tr("Posted by %n item(s): {titles}", "", len(detail.items)).format(titles=titles)
            )
        if detail.steps:
            steps = listed(dict.fromkeys(f"{ritual} • {step}" for ritual, step in detail.steps))
            lines.append(self.tr("Said to newcomers: {steps}").format(steps=steps))
        if not lines:
            lines.append(self.tr("No item posts it."))
        nowhere = self.tr("no group")
        uses = [f"{use.group or nowhere} {date_text(use.day)}" for use in detail.uses[:MOST_USES]]
        if uses:
            lines.append(self.tr("Last used: {uses}").format(uses=listed(uses)))
        return "\n".join(lines)
