"""All groups of a week in a table: how each felt day by day, its routine, its content and its members."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.groups.review.words import UNKNOWN, changes_text, number, sum_text
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.line_list import Index
from grouppilot.ui.kit.tables import ROW, dress_table
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.diaries import mood_text
from grouppilot.usecases.reviews import GroupWeek

COLUMNS = ("group", "mood", "routine", "posted", "responded", "members")
WIDTHS = {"mood": 118, "routine": 70, "posted": 66, "responded": 92, "members": 110}
LEAST = {"mood": 118, "routine": 66, "posted": 60, "responded": 84, "members": 106}
"""Widths in a narrow window."""

DROPPED = ("responded", "posted", "members")
"""What is left out, in this order, where the window is narrow."""

LEAST_NAME = 112
MARK, STEP = 8, 14
PAD = 12


class WeekModel(QAbstractTableModel):
    """The groups; each cell is there as plain text for screen readers and tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[GroupWeek] = ()

    def fill(self, rows: Sequence[GroupWeek]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> GroupWeek:
        """Return the group in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(COLUMNS[section])
        return None

    def heading(self, column: str) -> str:
        """Return the heading of a column."""
        return {
            "group": self.tr("Group"),
            "mood": self.tr("Mood"),
            "routine": self.tr("SOP"),
            "posted": self.tr("Posted"),
            "responded": self.tr("Responded"),
            "members": self.tr("Members"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), COLUMNS[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(index.row(), COLUMNS[index.column()])
        return None

    def text(self, place: int, column: str) -> str:
        """Return the words of a cell."""
        row = self._rows[place]
        if column == "mood":
            return listed(mood_text(mood) or UNKNOWN for mood in row.moods)
        if column == "members":
            figures = row.figures
            changes = changes_text(figures.joins, figures.leaves)
            return " ".join(part for part in (number(figures.members), changes) if part)
        return {
            "group": row.name,
            "routine": f"{row.routine.done}/{row.routine.due}" if row.routine.due else UNKNOWN,
            "posted": number(row.posts.published),
            "responded": sum_text(row.posts.responded),
        }[column]


class WeekRows(QStyledItemDelegate):
    """Paints a row; how a group felt is a shape a day: full, a bar, or a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, WeekModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        column = COLUMNS[index.column()]
        if column == "mood":
            self._paint_moods(painter, room, model.row(index.row()).moods)
        else:
            self._paint_text(painter, room, model.text(index.row(), column), column)
        painter.restore()

    def _paint_text(self, painter: QPainter, room: QRect, text: str, column: str) -> None:
        name = column == "group"
        painter.setFont(text_font(bold=name))
        painter.setPen(color("ink1" if name else "ink2"))
        flags = Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.AlignmentFlag.AlignLeft if name else Qt.AlignmentFlag.AlignRight
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, shown)

    def _paint_moods(self, painter: QPainter, room: QRect, moods: Sequence[str]) -> None:
        for place, mood in enumerate(moods):
            paint_mood(painter, QPointF(room.left() + MARK / 2 + place * STEP, room.center().y() + 0.5), mood)


def paint_mood(painter: QPainter, center: QPointF, mood: str) -> None:
    """Draw how a group felt on a day, 8 pixels wide; a small dot where nobody said."""
    painter.setPen(Qt.PenStyle.NoPen)
    if mood == "lively":
        painter.setBrush(color("ok"))
        painter.drawEllipse(center, MARK / 2, MARK / 2)
    elif mood == "flat":
        painter.setBrush(color("ink3"))
        painter.drawRoundedRect(QRectF(center.x() - MARK / 2, center.y() - 1.5, MARK, 3), 1.5, 1.5)
    elif mood == "cold":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("warn"), 1.6))
        painter.drawEllipse(center, MARK / 2 - 0.8, MARK / 2 - 0.8)
    else:
        painter.setBrush(color("edge"))
        painter.drawEllipse(center, 1.5, 1.5)


class GroupsCard(Card):
    """The table; ``opened`` gives the group whose week was asked for."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self.model = WeekModel(self)
        self.view = dress_table(QTableView())
        self.view.setModel(self.model)
        self.view.setItemDelegate(WeekRows(self.view))
        self.view.setAccessibleName(self.tr("Groups of this week"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.view.horizontalHeader()
        heads.setMinimumSectionSize(40)
        for column, width in WIDTHS.items():
            self.view.setColumnWidth(COLUMNS.index(column), width)
        dropped = [COLUMNS.index(column) for column in DROPPED]
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        stretch_column(self.view, COLUMNS.index("group"), LEAST_NAME, giving, dropped)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        body: QVBoxLayout = self.body
        body.addWidget(self.view)

    def show_groups(self, rows: Sequence[GroupWeek]) -> None:
        """Show other groups; the current one stays so."""
        at = self.view.currentIndex()
        current = self.model.row(at.row()).id if at.isValid() else None
        self.model.fill(rows)
        places = {row.id: place for place, row in enumerate(rows)}
        if current in places:
            self.view.setCurrentIndex(self.model.index(places[current], 0))
        height = self.view.horizontalHeader().sizeHint().height() + len(rows) * ROW + 4
        self.view.setFixedHeight(height)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()).id)
