"""Scripts: all texts to post, searched at the left, edited at the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.context import Context
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.library.add_script import open_add_script
from grouppilot.ui.library.script_pane import ScriptPane
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import scripts
from grouppilot.usecases.scripts import ScriptRow

LIST_WIDTH, LEAST_WIDTH = 380, 232
ROW = 56
PAD = 14
SCRIPT = Qt.ItemDataRole.UserRole


class ScriptsTab(QWidget):
    """Search, choose and edit scripts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.search = SearchField(self.tr("Search titles and texts…"))
        self.search.textChanged.connect(self.refresh)
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("Category"))
        self.category.addItem(self.tr("All categories"), None)
        for key in keys_of("category"):
            self.category.addItem(name_of("category", key), key)
        self.category.activated.connect(self.refresh)
        self.whose = Segmented()
        self.whose.setAccessibleName(self.tr("Whose scripts"))
        self.whose.add("all", self.tr("All"))
        self.whose.add("group", self.tr("Of this group"))
        self.whose.chosen.connect(self.refresh)
        self.add = button(self.tr("Script"), icon="plus")
        self.add.setAccessibleName(self.tr("Add a script"))
        self.add.clicked.connect(lambda: open_add_script(context, self, self.show_script))
        self.list = QListWidget()
        dress_list(self.list)
        self.list.setAccessibleName(self.tr("Scripts"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.currentItemChanged.connect(self._show)
        self.search.went_down.connect(self.list.setFocus)
        self.pane = ScriptPane(context)
        self.first = button(self.tr("Add a script…"))
        self.first.clicked.connect(self.add.click)
        self.empty = EmptyState("text", "", self.first)
        self._stack = QStackedWidget()
        blank = Card(margin=0)
        blank.body.addWidget(self.empty)
        self._stack.addWidget(blank)
        self._stack.addWidget(self.pane)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 20)
        row.setSpacing(16)
        row.addWidget(self._left(), 2)
        row.addWidget(self._stack, 3)

    def refresh(self) -> None:
        """Read the scripts anew; the one that was chosen stays chosen."""
        query, category, group_id = self.search.text(), self.category.currentData(), self._context.group_id
        self.whose.setVisible(group_id is not None)
        its_own = group_id if self.whose.key() == "group" else None
        rows = scripts.listed(self._context.workspace, query=query, category=category, group_id=its_own)
        at = self.list.currentItem()
        chosen = at.data(SCRIPT).id if at else 0
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(SCRIPT, row)
            item.setToolTip(row.title)
            self.list.addItem(item)
        self.list.blockSignals(False)
        found = bool(query or category or its_own)
        self.first.setVisible(not found)
        self.empty.set_sentence(
            self.tr("Nothing matches. Try another word or all categories.")
            if found
            else self.tr("Scripts are texts ready to post. Packs bring theirs; add your own here.")
        )
        self.choose(chosen if any(row.id == chosen for row in rows) else rows[0].id if rows else 0)

    def choose(self, script_id: int) -> None:
        """Choose a script by its id."""
        for place in range(self.list.count()):
            if self.list.item(place).data(SCRIPT).id == script_id:
                self.list.setCurrentRow(place)
        self._show()

    def show_script(self, script_id: int) -> None:
        """Show a script, whatever the list is narrowed to now."""
        self.search.clear()
        self.category.setCurrentIndex(0)
        self.whose.choose("all")
        self.refresh()
        self.choose(script_id)

    def _left(self) -> Card:
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.category, 1)
        second.addWidget(self.add)
        head = QVBoxLayout()
        head.setContentsMargins(PAD, PAD, PAD, 10)
        head.setSpacing(8)
        head.addWidget(self.whose, alignment=Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.search)
        head.addLayout(second)
        card = Card(margin=0, spacing=0)
        card.setMinimumWidth(LEAST_WIDTH)
        card.setMaximumWidth(LIST_WIDTH)
        card.body.addLayout(head)
        card.body.addWidget(self.list, 1)
        return card

    def _show(self) -> None:
        at = self.list.currentItem()
        self._stack.setCurrentIndex(0 if at is None else 1)
        if at is not None:
            script_id = at.data(SCRIPT).id
            self._context.try_to(
                lambda: self.pane.show_script(scripts.detail(self._context.workspace, script_id))
            )


class _Rows(QStyledItemDelegate):
    """A script's title over its kind, and at the right in how many places it is used."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ScriptRow = index.data(SCRIPT)
        flags = Qt.AlignmentFlag
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 9, -PAD, -9)
        used = self._used(row)
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        width = painter.fontMetrics().horizontalAdvance(used) + 12 if used else 0
        painter.drawText(room, flags.AlignRight | flags.AlignVCenter, used)
        words = QRect(room.left(), room.top(), room.width() - width, room.height())
        painter.drawText(words, flags.AlignLeft | flags.AlignBottom, self._kind(row))
        painter.setFont(text_font(bold=True))
        painter.setPen(color("ink1"))
        shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags.AlignLeft | flags.AlignTop, shown)
        painter.restore()

    def _used(self, row: ScriptRow) -> str:
        items = self.tr("%n item(s)", "", row.items) if row.items else ""
        steps = self.tr("%n step(s)", "", row.steps) if row.steps else ""
        return " • ".join(part for part in (items, steps) if part)

    def _kind(self, row: ScriptRow) -> str:
        count = (
            self.tr("pool of %n text(s)", "", row.texts) if row.pool else self.tr("%n text(s)", "", row.texts)
        )
        own = {"zh_CN": "中文", "en": "English"}
        languages = " + ".join(own.get(each, each) for each in row.languages)
        return f"{name_of('category', row.category)} · {count} · {languages}"
