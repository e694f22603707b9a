"""The texts of an item: none, a script in one or more wordings, or a pool that is used up one by one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.brands import VARIABLES as BRAND_VARIABLES
from grouppilot.domain.scripts import KNOWN_VARIABLES, Rendered
from grouppilot.ui.items.variables import meaning
from grouppilot.ui.kit.buttons import icon_button, menu_button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.text_field import TextField, TextGround

HEIGHT = 150
LIST_WIDTH = 190


class TextsField(QWidget):
    """Texts in order, the chosen one open to edit, and how it will look.

    Args:
        render: Fills in a text as it would be posted today.
        parent: Its owner.

    ``changed`` tells of each change by hand.
    """

    changed = Signal()

    def __init__(self, render: Callable[[str], Rendered], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._texts: list[str] = [""]
        self.choice = Segmented()
        self.choice.add("none", self.tr("No text"))
        self.choice.add("script", self.tr("Script"))
        self.choice.add("pool", self.tr("Pool"))
        self.choice.chosen.connect(self._choose)
        self.hint = label("", "caption", wrap=True)
        self.list = dress_list(QListWidget())
        self.list.setProperty("frame", "card")
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._open)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Text"))
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(
            self.tr("Write the text as it shall be posted, e.g. Good morning {group}!")
        )
        self.edit.textChanged.connect(self._keep)
        self._body = self._build_body()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hint)
        column.addWidget(self._body)
        self._show()

    def texts(self) -> tuple[str, ...]:
        """Return the texts in their order; none when the item has no text."""
        return () if self.choice.key() == "none" else tuple(self._texts)

    def pool(self) -> bool:
        """Return whether they are a pool."""
        return self.choice.key() == "pool"

    def set_texts(self, texts: Sequence[str], pool: bool) -> None:
        """Show texts without telling anybody."""
        self._texts = list(texts) or [""]
        self.choice.choose(("pool" if pool else "script") if texts else "none")
        self._fill(0)
        self._show()

    def show_preview(self) -> None:
        """Fill in the chosen text anew, e.g. for another group."""
        rendered = self._render(self.edit.toPlainText())
        self.preview.setPlainText(rendered.text)
        self.preview.mark(rendered.unknown)
        self._ground.setVisible(bool(rendered.text.strip()))

    def _build_body(self) -> QWidget:
        body = QWidget()
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.list)
        left.addLayout(self._tools())
        right = QVBoxLayout()
        right.setSpacing(8)
        self.edit.setMinimumHeight(HEIGHT)
        right.addWidget(self.edit)
        right.addWidget(self._variables(), alignment=Qt.AlignmentFlag.AlignLeft)
        self.preview = TextField()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("As it will be posted"))
        self._ground = TextGround(self.preview)
        right.addWidget(self._ground)
        right.addStretch(1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addLayout(right, 1)
        return body

    def _tools(self) -> QHBoxLayout:
        self.add_button = icon_button("plus", self.tr("Add a text"))
        self.remove_button = icon_button("delete", self.tr("Remove this text"))
        self.up_button = icon_button("chevron-up", self.tr("Move up"))
        self.down_button = icon_button("chevron-down", self.tr("Move down"))
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        row = QHBoxLayout()
        row.setSpacing(4)
        for each in (self.add_button, self.remove_button, self.up_button, self.down_button):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _variables(self) -> QWidget:
        menu = QMenu(self)
        of_brand = QMenu(self.tr("Brand"), menu)
        for name in KNOWN_VARIABLES:
            part = of_brand if name in BRAND_VARIABLES else menu
            action = part.addAction("{" + name + "}  " + meaning(name))
            action.triggered.connect(lambda _checked=False, name=name: self._insert(name))
        menu.addMenu(of_brand)
        self.menu = menu
        return menu_button(self.tr("Insert variable"), menu)

    def _insert(self, name: str) -> None:
        self.edit.insertPlainText("{" + name + "}")
        self.edit.setFocus()

    def _choose(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kind = self.choice.key()
        self._body.setVisible(kind != "none")
        hints = {
            "none": self.tr("Nothing to post: the item is only ticked."),
            "script": self.tr(
                "One text, or a few wordings of it. In a run the groups get different wordings, and each "
                "group another one the next day."
            ),
            "pool": self.tr(
                "A group gets the next text it has not had yet; when all were used, the oldest comes back."
                " Have at least 14."
            ),
        }
        self.hint.setText(hints[kind])
        self._enable()

    def _fill(self, row: int) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for place, text in enumerate(self._texts):
            self.list.addItem(_first_line(text, place))
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
        self._open(row)

    def _open(self, row: int) -> None:
        blocked = self.edit.blockSignals(True)
        self.edit.setPlainText(self._texts[row] if 0 <= row < len(self._texts) else "")
        self.edit.blockSignals(blocked)
        self.show_preview()
        self._enable()

    def _keep(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        self._texts[row] = self.edit.toPlainText()
        self.list.item(row).setText(_first_line(self._texts[row], row))
        self.show_preview()
        self.changed.emit()

    def _add(self) -> None:
        row = self.list.currentRow() + 1
        self._texts.insert(row, "")
        self._fill(row)
        self.edit.setFocus()
        self.changed.emit()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._texts[row]
        self._texts = self._texts or [""]
        self._fill(min(row, len(self._texts) - 1))
        self.changed.emit()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self._texts.insert(row + by, self._texts.pop(row))
        self._fill(row + by)
        self.changed.emit()

    def _enable(self) -> None:
        row, count = self.list.currentRow(), len(self._texts)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)
        self.remove_button.setEnabled(count > 1 or bool(self._texts[0]))


def _first_line(text: str, place: int) -> str:
    line = " ".join(text.split())
    number = f"{place + 1}. "
    return number + (line or QCoreApplication.translate("TextsField", "(empty)"))
