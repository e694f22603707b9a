"""The steps of a ritual as a list that is put in order by dragging or with Alt+Up and Alt+Down."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from grouppilot.ui.groups.onboarding.words import Onboarding, proof_text
from grouppilot.ui.items.order import Index, OrderedModel, make_orderable, on_delete
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.usecases.rituals import StepRow

ROW = 52
PAD = 14
STAR = 12
STEP = Qt.ItemDataRole.UserRole


class StepModel(OrderedModel):
    """The steps; each also stands as plain text for screen readers and tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StepRow] = []

    def fill(self, rows: Sequence[StepRow]) -> None:
        """Show other steps."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the step of each row."""
        return [row.id for row in self._rows]

    def row(self, place: int) -> StepRow:
        """Return the step in a row."""
        return self._rows[place]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == STEP:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.form.title}: {about(row)}"
        return row.form.title if role == Qt.ItemDataRole.DisplayRole else None


def about(row: StepRow) -> str:
    """Say when a step is due and what proves it."""
    day = Onboarding.tr("day %n", "", row.form.offset)
    return f"{day} · {proof_text(row.form.proof, row.form.chars)}"


class StepRows(QStyledItemDelegate):
    """Two lines a step: its title, with a star where it is required, and when it is due."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StepRow = index.data(STEP)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, color("accent_tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("line"))
        inner = rect.adjusted(PAD, 8, -PAD, -8)
        if row.form.required:
            star = QRectF(inner.right() - STAR, inner.top() + 3, STAR, STAR)
            icons.paint(painter, "star", star, "accent")
        self._line(painter, inner.adjusted(0, 0, -STAR - 6, 0), row.form.title, bold=True)
        low = QRectF(inner.left(), inner.top() + 19, inner.width(), 17)
        self._line(painter, low, about(row), bold=False)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, rect: QRectF, text: str, *, bold: bool) -> None:
        painter.setFont(text_font(13 if bold else 12, bold=bold))
        painter.setPen(color("ink1" if bold else "ink2"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


class StepList(QTableView):
    """The list; ``chosen`` gives the step, ``deleted`` asks to take it out."""

    chosen = Signal(int)
    deleted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepModel(self)
        dress_table(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepRows(self))
        self.setAccessibleName(self.tr("Steps"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        make_orderable(self)
        on_delete(self, lambda: self.deleted.emit(self.current()))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> int:
        """Return the chosen step, 0 without one."""
        index = self.currentIndex()
        return self.steps.ids()[index.row()] if index.isValid() else 0

    def fill(self, rows: Sequence[StepRow]) -> None:
        """Show other steps; the chosen one stays chosen, or the one that took its place."""
        at, place = self.current(), self.currentIndex().row()
        down = self.verticalScrollBar().value()
        blocked = self.selectionModel().blockSignals(True)
        self.steps.fill(rows)
        ids = self.steps.ids()
        row = ids.index(at) if at in ids else min(max(place, 0), len(ids) - 1)
        if row >= 0:
            self.setCurrentIndex(self.steps.index(row, 0))
        self.selectionModel().blockSignals(blocked)
        self.verticalScrollBar().setValue(down)
        self.viewport().update()

    def choose(self, step_id: int) -> None:
        """Choose a step."""
        if step_id in self.steps.ids():
            self.setCurrentIndex(self.steps.index(self.steps.ids().index(step_id), 0))
