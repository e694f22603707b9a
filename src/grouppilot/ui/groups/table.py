"""All groups in a table: stage, seats, what was done, who is there, what is open today."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grouppilot.ui.groups.words import role_words, roles_text, seats_text, stage_text
from grouppilot.ui.items.order import Index, OrderedModel
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import paint_bar
from grouppilot.ui.kit.progress import SeatsBar
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.groups import GroupRow

COLUMNS = ("group", "stage", "seats", "share", "roles", "open")
WIDTHS = {"stage": 216, "seats": 130, "share": 104, "roles": 190, "open": 104}
LEAST = {"stage": 104, "seats": 88, "share": 60, "roles": 60, "open": 60}
"""Widths in a narrow window."""

LEAST_NAME = 150
RIGHT = ("share", "open")
ROW = 60
PAD = 12
BAR_WIDTH = 96
MARK, MARK_GAP = 13, 16
ROW_ROLE = Qt.ItemDataRole.UserRole


class GroupModel(OrderedModel):
    """The table of groups; each cell is also there as plain text for search, tests and screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[GroupRow] = []

    def fill(self, rows: Sequence[GroupRow]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the group of each row."""
        return [row.id for row in self._rows]

    def row(self, place: int) -> GroupRow:
        """Return the group in a row."""
        return self._rows[place]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = COLUMNS[section] in RIGHT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading(self, column: str) -> str:
        return {
            "group": self.tr("Group"),
            "stage": self.tr("Stage"),
            "seats": self.tr("Seats"),
            "share": self.tr("SOP, 7 days"),
            "roles": self.tr("Roles"),
            "open": self.tr("Open today"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell_text(row, column)
        return None


def cell_text(row: GroupRow, column: str) -> str:
    """Return one cell of the table as plain text."""
    match column:
        case "group":
            account = f" · {row.form.account}" if row.form.account else ""
            return f"{row.name}\n{name_of('platform', row.form.platform)}{account}"
        case "stage":
            return stage_text(row)
        case "seats":
            return seats_text(row)
        case "share":
            return "–" if row.share is None else f"{row.share:.0%}"
        case "roles":
            return roles_text(row)
        case _:
            return str(row.open) if row.open else "–"


class GroupRows(QStyledItemDelegate):
    """Paints a group's row, 60 px high."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GroupRow = index.data(ROW_ROLE)
        column = COLUMNS[index.column()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 9, -PAD, -10)
        if column == "group":
            _two_lines(painter, room, cell_text(row, column), row.form.stage == "archived")
        elif column == "stage":
            _stage(painter, room, cell_text(row, column))
        elif column == "seats":
            _seats(painter, room, row)
        elif column == "roles":
            _roles(painter, room, row)
        else:
            ink = "ink1" if column in RIGHT and cell_text(row, column) != "–" else "ink2"
            _one_line(painter, room, cell_text(row, column), ink, right=column in RIGHT)
        painter.restore()


def _one_line(painter: QPainter, room: QRect, text: str, ink: str, *, right: bool = False) -> None:
    painter.setFont(text_font())
    painter.setPen(color(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _stage(painter: QPainter, room: QRect, text: str) -> None:
    """Write stage and life beside one another; where there is no room, one above the other."""
    painter.setFont(text_font())
    if painter.fontMetrics().horizontalAdvance(text) <= room.width():
        _one_line(painter, room, text, "ink2")
        return
    painter.setPen(color("ink2"))
    half = room.height() // 2
    for place, line in enumerate(text.split(" · ", 1)):
        part = QRect(room.left(), room.top() + place * half, room.width(), half)
        _one_line(painter, part, line, "ink2")


def _two_lines(painter: QPainter, room: QRect, text: str, quiet: bool) -> None:
    upper, lower = text.split("\n", 1)
    for line, size, bold, ink, side in (
        (upper, 13, True, "ink2" if quiet else "ink1", Qt.AlignmentFlag.AlignTop),
        (lower, 12, False, "ink2", Qt.AlignmentFlag.AlignBottom),
    ):
        painter.setFont(text_font(size, bold))
        painter.setPen(color(ink))
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | side, shown)


def _seats(painter: QPainter, room: QRect, row: GroupRow) -> None:
    share = row.members / row.form.seats if row.form.seats else 0.0
    painter.setFont(text_font())
    painter.setPen(color("ink1"))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, seats_text(row))
    bar = QRectF(room.left(), room.bottom() - 8, min(BAR_WIDTH, room.width()), 6)
    paint_bar(painter, bar, share, "bad" if share >= SeatsBar.NEARLY_FULL else "accent")


def _roles(painter: QPainter, room: QRect, row: GroupRow) -> None:
    """Say of each role whether somebody has it; where there is no room, of how many."""
    painter.setFont(text_font())
    words, metrics = role_words(), painter.fontMetrics()
    widths = {key: metrics.horizontalAdvance(word) for key, word in words.items()}
    if sum(widths.values()) + len(words) * (MARK + 3) + (len(words) - 1) * MARK_GAP > room.width():
        held = sum(key in row.roles for key in words)
        _one_line(painter, room, f"{held}/{len(words)}", "ink2")
        return
    x, middle = float(room.left()), room.center().y()
    for key, word in words.items():
        held = key in row.roles
        painter.setPen(color("ink2"))
        place = QRectF(x, room.top(), widths[key] + 1, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        mark = QRectF(x + widths[key] + 3, middle - 6, MARK, MARK)
        icons.paint(painter, "check" if held else "minus", mark, "ok" if held else "ink3")
        x += widths[key] + 3 + MARK + MARK_GAP
