"""The rules of a group in their order: number, kind, text, what follows; dragged or shifted by keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from grouppilot.ui.items.order import Index, OrderedModel, make_orderable, on_delete
from grouppilot.ui.kit.line_list import paint_ground
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases.rules import RuleRow

RuleWords = Counting("RuleWords")
TONES = {"do": "ok", "dont": "bad", "reward": "accent", "penalty": "warn"}
PAD, GAP = 16, 10
NUMBER = 20
RULE = Qt.ItemDataRole.UserRole
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RuleModel(OrderedModel):
    """The rules that hold, then those that ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RuleRow] = []

    def fill(self, rows: Sequence[RuleRow]) -> None:
        """Show other rules."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the id of each rule."""
        return [row.id for row in self._rows]

    def row(self, place: int) -> RuleRow:
        """Return the rule at a place."""
        return self._rows[place]

    def columnCount(self, parent: Index = QPersistentModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RULE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = "" if row.number is None else f"{row.number}. "
            return f"{number}{name_of('rulekind', row.kind)}: {row.text} {row.consequence}".strip()
        return None


class RuleList(QTableView):
    """The rules; one of them is chosen.

    Signals:
        picked(): Another rule was chosen by hand.
        opened(): Return was pressed on the chosen rule.
        deleted(id): Delete was pressed on a rule.
        moved(ids): They shall stand in this order.
    """

    picked = Signal()
    opened = Signal()
    deleted = Signal(int)
    moved = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rules = RuleModel(self)
        self.setModel(self.rules)
        dress_table(self)
        self.setAccessibleName(self.tr("Rules"))
        self.horizontalHeader().hide()
        self.setItemDelegate(_Rows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        make_orderable(self)
        on_delete(self, lambda: self.current() and self.deleted.emit(self.current()))
        self.rules.moved.connect(self.moved)
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        self.viewport().installEventFilter(self)

    def fill(self, rows: Sequence[RuleRow]) -> None:
        """Show other rules without telling anybody; the chosen one stays, else its neighbour is."""
        chosen, row, place = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        self.rules.fill(rows)
        self._fit()
        ids = self.rules.ids()
        if ids:
            self._choose_row(ids.index(chosen) if chosen in ids else min(max(row, 0), len(ids) - 1))
        self.verticalScrollBar().setValue(place)
        self.blockSignals(blocked)

    def current(self) -> int:
        """Return the id of the chosen rule, 0 without any."""
        index = self.currentIndex()
        return self.rules.ids()[index.row()] if index.isValid() else 0

    def choose(self, rule_id: int) -> None:
        """Choose a rule by its id."""
        if rule_id in self.rules.ids():
            self._choose_row(self.rules.ids().index(rule_id))
            self.scrollTo(self.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _choose_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.rules.index(row, 0), flags)

    def _fit(self) -> None:
        """Let each row be as high as its words need at this width."""
        self.setColumnWidth(0, self.viewport().width())
        self.resizeRowsToContents()


class _Rows(QStyledItemDelegate):
    """A number, the chip of the kind, and the words at their full length."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: RuleRow = index.data(RULE)
        width = option.rect.width() or self.parent().viewport().width()
        room = self._words(QRect(0, 0, width, 10_000), row)
        text, more = _heights(row, room.width())
        return QSize(width, max(text + (more + 2 if more else 0) + 21, 44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RuleRow = index.data(RULE)
        quiet = row.number is None
        painter.save()
        paint_ground(painter, option)
        room = self._words(option.rect, row)
        text, more = _heights(row, room.width())
        top = option.rect.top() + (option.rect.height() - text - (more + 2 if more else 0)) // 2
        painter.setFont(text_font())
        painter.setPen(color("ink2"))
        number = QRect(option.rect.left() + PAD, top, NUMBER, text)
        painter.drawText(number, TOP_LEFT, str(row.number or "–"))
        chip = name_of("rulekind", row.kind)
        place = QRectF(number.right() + 1, top - 1, chip_width(chip), CHIP_HEIGHT)
        paint_chip(painter, place, chip, "neutral" if quiet else TONES[row.kind])
        self._paint_words(painter, QRect(room.left(), top, room.width(), text), row, more)
        self._paint_count(painter, option.rect, top, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, row: RuleRow, more: int) -> None:
        painter.setFont(text_font())
        painter.setPen(color("ink2" if row.number is None else "ink1"))
        painter.drawText(room, WRAP, row.text)
        if more:
            painter.setFont(text_font(12))
            painter.setPen(color("ink2"))
            painter.drawText(QRect(room.left(), room.bottom() + 3, room.width(), more), WRAP, row.consequence)

    def _paint_count(self, painter: QPainter, rect: QRect, top: int, row: RuleRow) -> None:
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        where = QRect(rect.left(), top, rect.width() - PAD, 20)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, _count(row))

    def _words(self, rect: QRect, row: RuleRow) -> QRect:
        """Return where the words stand, all rules' words below one another."""
        chips = max(chip_width(name_of("rulekind", key)) for key in keys_of("rulekind"))
        left = PAD + NUMBER + int(chips) + GAP
        count = QFontMetrics(text_font(12)).horizontalAdvance(_count(row))
        right = PAD + (count + GAP if count else 0)
        return rect.adjusted(left, 0, -right, 0)


def _count(row: RuleRow) -> str:
    return RuleWords.tr("broken %n time(s)", "", row.broken) if row.broken else ""


def _heights(row: RuleRow, width: int) -> tuple[int, int]:
    """Return how high the text and what follows are at a width."""
    space = QRect(0, 0, max(width, 40), 10_000)
    text = QFontMetrics(text_font()).boundingRect(space, WRAP, row.text).height()
    if not row.consequence:
        return text, 0
    return text, QFontMetrics(text_font(12)).boundingRect(space, WRAP, row.consequence).height()
