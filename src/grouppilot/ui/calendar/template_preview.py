"""What a template would plan: day by day, with what that clashes with."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.calendar.paint import paint_kind
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.theme import color, text_font, text_metrics
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.entries import clock
from grouppilot.ui.words.holidays import holiday_name
from grouppilot.usecases.calendar_templates import Laid

PreviewWords = Counting("PreviewWords")
ROW = 30
PAD = 14
TIME, SHAPE, GAP = 44, 9, 10
NOTE_SHARE = 0.36
LAID = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


def note(laid: Laid) -> str:
    """Say what an entry clashes with, e.g. ``"Dragon Boat Festival, same hour: Lens talk"``."""
    translate = QCoreApplication.translate
    found = [holiday_name(laid.holiday)] if laid.holiday else []
    if laid.resting == ("",):
        found.append(translate("TemplatePreview", "day of rest"))
    elif laid.resting:
        found.append(translate("TemplatePreview", "{groups} rests").format(groups=listed(laid.resting)))
    if laid.past:
        found.append(translate("TemplatePreview", "day is over"))
    if laid.beside:
        words = translate("TemplatePreview", "same hour: {titles}")
        found.append(words.format(titles=listed(laid.beside)))
    return listed(found)


class TemplatePreview(QWidget):
    """A line on all of it over a list, a row an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", "heading", wrap=True)
        self.clashes = label("", "caption", wrap=True)
        self.list = QListWidget()
        dress_list(self.list)
        self.list.setAccessibleName(self.tr("What is planned"))
        self._rows = _Rows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = QVBoxLayout()
        words.setContentsMargins(PAD, 0, PAD, 10)
        words.setSpacing(4)
        words.addWidget(self.summary)
        words.addWidget(self.clashes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(line())
        column.addWidget(self.list, 1)

    def show_laid(self, laid: Sequence[Laid]) -> None:
        """Show what would be planned."""
        top = self.list.verticalScrollBar().value()
        self.list.clear()
        widths = (text_metrics().horizontalAdvance(short_day(each.day)) for each in laid)
        self._rows.day_width = ceil(max(widths, default=0)) + 2
        for each in laid:
            when = f"{short_day(each.day)} {'' if each.step.minute is None else clock(each.step.minute)}"
            item = QListWidgetItem(f"{when.strip()} {each.title}")
            item.setData(LAID, each)
            item.setToolTip("\n".join(filter(None, (item.text(), note(each), each.step.text))))
            self.list.addItem(item)
        self.list.verticalScrollBar().setValue(top)
        self.summary.setText(_summary(laid))
        count = sum(each.clashes for each in laid)
        clash = PreviewWords.tr("%n of them fall(s) on a day off, or where something is already.", "", count)
        self.clashes.setText(clash if count else self.tr("Nothing is in the way."))
        self.clashes.setVisible(bool(laid))


def _summary(laid: Sequence[Laid]) -> str:
    if not laid:
        return ""
    text = PreviewWords.tr("%n entry(s), {first} to {last}", "", len(laid))
    return text.format(first=short_day(laid[0].day), last=short_day(laid[-1].day))


class _Rows(QStyledItemDelegate):
    """Day and time at the left, the kind's shape and the title, at the right what it clashes with."""

    day_width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        laid: Laid = index.data(LAID)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        before = index.sibling(index.row() - 1, 0).data(LAID) if index.row() else None
        if before is not None and before.day != laid.day:
            painter.setPen(color("line"))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        said = note(laid)
        width = int(room.width() * NOTE_SHARE) if said else 0
        if before is None or before.day != laid.day:
            day = QRect(room.left(), room.top(), self.day_width, room.height())
            _words(painter, day, short_day(laid.day), "ink2")
        left = room.left() + self.day_width + GAP
        if laid.step.minute is not None:
            _words(painter, QRect(left, room.top(), TIME, room.height()), clock(laid.step.minute), "ink2")
        left += TIME + GAP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_kind(painter, QPointF(left, room.center().y() - SHAPE / 2), laid.step.kind, SHAPE)
        left += SHAPE + GAP
        title = QRect(left, room.top(), room.right() - width - GAP - left, room.height())
        _words(painter, title, laid.title, "ink1")
        _words(painter, QRect(room.right() - width, room.top(), width, room.height()), said, "warn", True)
        painter.restore()


def _words(painter: QPainter, rect: QRect, text: str, ink: str, right: bool = False) -> None:
    painter.setFont(text_font())
    painter.setPen(color(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
