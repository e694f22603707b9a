"""The cards of a group: their format, how numbers are written, and who is not renamed yet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain import cards, numbers
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.words import Onboarding, card_fault
from grouppilot.ui.items.order import Index
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.leading import lead_to
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import card_checks, member_edits, numbering
from grouppilot.usecases.card_checks import CardRow, Cards

COLUMNS = ("number", "name", "card", "wrong", "suggestion")
WIDTHS = {"number": 76, "name": 130, "card": 200, "wrong": 210}
LEAST = 160
EDITED = COLUMNS.index("card")


class CardModel(QAbstractTableModel):
    """Members whose cards are not in the format; the card as it is can be corrected in place."""

    def __init__(self, keep: Callable[[int, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._rows: tuple[CardRow, ...] = ()

    def fill(self, rows: Sequence[CardRow]) -> None:
        """Show other members."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the member of each row."""
        return [row.id for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == EDITED else found

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("No."), self.tr("Member"), self.tr("Card now"), self.tr("What is wrong"))
        return (*heads, self.tr("Should be"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole):
            texts = {"number": row.written, "name": row.name, "card": row.card, "suggestion": row.suggestion}
            return card_fault(row) if column == "wrong" else texts[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            inks = {"number": "ink2", "wrong": "warn"}
            return QBrush(color(inks.get(column, "ink1")))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        text = str(value).strip()
        return role == Qt.ItemDataRole.EditRole and text != row.card and self._keep(row.id, text)


class CardTable(QTableView):
    """The table; Ctrl+C copies the names of those chosen."""

    def __init__(self, copy: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)


class CardsPart(QWidget):
    """Formats above, the list of those not renamed below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._found = Cards()
        self.form = FieldForm()
        self.number = self.form.add("number", self.tr("Numbers are written"), QLineEdit())
        self.card = self.form.add("card", self.tr("Cards are written"), QLineEdit(), beside=True)
        self.number.setMaxLength(numbers.LONGEST)
        self.card.setMaxLength(cards.LONGEST)
        self.number.setPlaceholderText("###")
        self.card.setPlaceholderText(self.tr("number-trade-nickname"))
        self.example = ElidedLabel("", "caption")
        self.give = button("")
        self.give.clicked.connect(self._give)
        self.summary = ElidedLabel("", "muted")
        self.copy_names = button(self.tr("Copy names"))
        self.copy_names.clicked.connect(self.copy)
        self.copy_cards = button(self.tr("Copy with cards"), "flat")
        self.copy_cards.clicked.connect(self._copy_suggestions)
        self.model = CardModel(self._rename, self)
        self.view = self._table()
        self._pages = QStackedWidget()
        self._pages.addWidget(
            EmptyState("tag", self.tr("Say how cards are written, and see who is to be renamed."))
        )
        self._pages.addWidget(EmptyState("check", self.tr("Every card is in the format.")))
        self._pages.addWidget(self.view)
        self._lay_out()
        self.number.editingFinished.connect(lambda: self._set("number", self.number.text()))
        self.card.editingFinished.connect(lambda: self._set("card", self.card.text()))
        lead_to(self, self.card)

    def show_group(self, group_id: int) -> None:
        """Show the cards of a group as they are now."""
        other, self._group_id = group_id != self._group_id, group_id
        self._found = found = card_checks.view(self._context.workspace, group_id)
        for field, text in ((self.number, found.number_format), (self.card, found.words)):
            if other or not (field.hasFocus() and field.isModified()):
                field.setText(text)
        self.form.clear_errors()
        self.example.setText(self.tr("e.g. {number}").format(number=found.example))
        self.give.setText(Onboarding.tr("Give %n number(s)", "", found.unnumbered))
        self.give.setVisible(found.unnumbered > 0)
        self._fill()

    def copy(self) -> None:
        """Put the names of those chosen, or of all, on the clipboard."""
        self._copy(card_checks.names_text(self._context.workspace, self._group_id, self._chosen()))

    def _fill(self) -> None:
        chosen, down = set(self._chosen()), self.view.verticalScrollBar().value()
        current = self.view.currentIndex()
        at = self.model.ids()[current.row()] if current.isValid() else None
        self.model.fill(self._found.rows)
        flags = QItemSelectionModel.SelectionFlag
        for place, key in enumerate(self.model.ids()):
            index = self.model.index(place, 0)
            if key in chosen:
                self.view.selectionModel().select(index, flags.Select | flags.Rows)
            if key == at:
                self.view.selectionModel().setCurrentIndex(
                    self.model.index(place, current.column()), flags.NoUpdate
                )
        self.view.verticalScrollBar().setValue(down)
        rows = self._found.rows
        self._pages.setCurrentIndex(0 if not self._found.format else 2 if rows else 1)
        wrong = Onboarding.tr("%n not renamed yet", "", len(rows))
        right = Onboarding.tr("%n in the format", "", self._found.right)
        self.summary.setText(f"{wrong} · {right}" if self._found.format else "")
        for each in (self.copy_names, self.copy_cards):
            each.setEnabled(bool(rows))

    def _lay_out(self) -> None:
        top = Card()
        low = QHBoxLayout()
        low.addWidget(self.example, 1)
        low.addWidget(self.give)
        top.body.addWidget(self.form)
        top.body.addLayout(low)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.copy_cards)
        bar.addWidget(self.copy_names)
        below = Card(margin=0, spacing=0)
        below.body.addLayout(bar)
        below.body.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(top)
        column.addWidget(below, 1)

    def _table(self) -> QTableView:
        view = CardTable(self.copy)
        dress_table(view)
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Members to be renamed"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        for place, column in enumerate(COLUMNS):
            view.setColumnWidth(place, WIDTHS.get(column, LEAST))
        stretch_column(view, COLUMNS.index("suggestion"), LEAST)
        return view

    def _chosen(self) -> list[int]:
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.ids()[row] for row in rows]

    def _set(self, field: str, text: str) -> None:
        of_card = field == "card"
        if text.strip() == (self._found.words if of_card else self._found.number_format):
            return
        keep = card_checks.set_format if of_card else numbering.set_format
        try:
            keep(self._context.workspace, self._group_id, text)
        except Refused as refusal:
            self.form.set_error(field, sentence(refusal))

    def _give(self) -> None:
        made: list[int] = []
        workspace = self._context.workspace
        if self._context.try_to(lambda: made.append(numbering.give_missing(workspace, self._group_id))):
            self._context.say(Onboarding.tr("%n number(s) given", "", made[0]), undoable=True)

    def _rename(self, member_id: int, card: str) -> bool:
        return self._context.try_to(
            lambda: member_edits.edit(self._context.workspace, member_id, "card", card)
        )

    def _copy_suggestions(self) -> None:
        self._copy(card_checks.suggestions_text(self._context.workspace, self._group_id, self._chosen()))

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._context.say(self.tr("Names copied"))
