"""What a pack holds, by day and time, and the minutes a day it takes."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.items.item_words import ItemWords
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.rules import rule_text, time_text
from grouppilot.usecases.packs import Preview, PreviewItem

PackWords = Counting("PackWords")
ROW = 34
NARROW, TALL_ROW = 480, 48
"""Below this width of the list a row has two lines."""

PAD = 16
WHEN_SHARE = 0.32
TIME = 44
RIGHT = 64
ITEM = Qt.ItemDataRole.UserRole


def minutes_text(preview: Preview) -> str:
    """Say how long a pack takes a day, alone and with what runs already."""
    alone, together = round(preview.minutes_average), round(preview.together_average)
    if not alone:
        return QCoreApplication.translate("PackPreview", "adds nothing new")
    if together == alone:
        return QCoreApplication.translate("PackPreview", "about {alone} min a day").format(alone=alone)
    text = QCoreApplication.translate(
        "PackPreview", "about {alone} min a day, {together} with what runs already"
    )
    return text.format(alone=alone, together=together)


def busiest_text(preview: Preview) -> str:
    """Say how long the fullest of the days ahead takes."""
    if preview.together_busiest == preview.minutes_busiest:
        text = QCoreApplication.translate("PackPreview", "Fullest day: {alone} min.")
        return text.format(alone=preview.minutes_busiest)
    text = QCoreApplication.translate(
        "PackPreview", "Fullest day: {alone} min, {together} with what runs already."
    )
    return text.format(alone=preview.minutes_busiest, together=preview.together_busiest)


def more_text(preview: Preview) -> str:
    """Say what a pack brings beside its items: rules and a ritual, where the group has none of its own."""
    rules = QCoreApplication.translate("PackPreview", "Its rules are left out: the group has its own.")
    rules = PackWords.tr("With %n rule(s) to post.", "", preview.rules_new) if preview.rules_new else rules
    rules = rules if preview.rules else ""
    steps = PackWords.tr("With %n step(s) for newcomers.", "", preview.steps) if preview.steps else ""
    if rules and steps:
        both = QCoreApplication.translate("PackPreview", "{rules} {steps}", "two sentences")
        return both.format(rules=rules, steps=steps)
    return rules or steps


def when_text(item: PreviewItem) -> str:
    """Return recurrence and time of an item, e.g. ``"day 0 · 20:00"``, for screen readers and searches."""
    return " · ".join(part for part in (rule_text(item.when), time_text(item.time)) if part)


class PackPreview(QWidget):
    """The items of a pack in a list under a line on its minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", "muted", wrap=True)
        self.minutes = label("", "heading", wrap=True)
        self.busiest = label("", "caption", wrap=True)
        self.more = label("", "caption", wrap=True)
        self.list = QListWidget()
        dress_list(self.list)
        self.list.setAccessibleName(self.tr("Items of the pack"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.words = ItemWords()
        self.list.currentItemChanged.connect(lambda now, _before: self.words.show_item(_item(now)))
        words = QVBoxLayout()
        words.setContentsMargins(PAD, 0, PAD, 12)
        words.setSpacing(4)
        for part in (self.summary, self.minutes, self.busiest, self.more):
            words.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(line())
        column.addWidget(self.list, 1)
        column.addWidget(line())
        column.addWidget(self.words)

    def show_preview(self, preview: Preview) -> None:
        """Show a pack."""
        self.summary.setText(preview.summary)
        self.minutes.setText(_sentence(minutes_text(preview)))
        self.busiest.setText(busiest_text(preview))
        self.busiest.setVisible(bool(preview.minutes_busiest))
        self.more.setText(more_text(preview))
        self.more.setVisible(bool(self.more.text()))
        before = self.list.currentRow()
        self.list.clear()
        for item in preview.items:
            row = QListWidgetItem(f"{when_text(item)} — {item.title}")
            row.setData(ITEM, item)
            row.setToolTip(_tip(item))
            self.list.addItem(row)
        self.list.setCurrentRow(min(max(before, 0), self.list.count() - 1))


def _item(row: QListWidgetItem | None) -> PreviewItem | None:
    return None if row is None else row.data(ITEM)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tip(item: PreviewItem) -> str:
    notes = [item.title]
    if item.must:
        notes.append(QCoreApplication.translate("PackPreview", "Must-do: it carries the streak"))
    if item.pool:
        notes.append(PackWords.tr("A pool of %n text(s)", "", len(item.texts)))
    notes.extend(item.figures)
    return "\n".join(notes)


class _Rows(QStyledItemDelegate):
    """When at the left, what in the middle, minutes at the right; what the group has already is quiet."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, TALL_ROW if self._narrow() else ROW)

    def _narrow(self) -> bool:
        view = self.parent()
        return isinstance(view, QListWidget) and view.viewport().width() < NARROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: PreviewItem = index.data(ITEM)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        ink, bold = "ink1" if item.new else "ink3", item.must and item.new
        right = QRect(room.right() - RIGHT, room.top(), RIGHT, room.height())
        _words(painter, right, _right(item), "ink2", right=True)
        if self._narrow():
            upper = QRect(room.left(), room.top() + 5, room.width() - RIGHT - 12, room.height() // 2 - 4)
            _words(painter, upper, item.title, ink, bold=bold)
            _words(painter, upper.translated(0, upper.height()), when_text(item), "ink2")
        else:
            when = QRect(room.left(), room.top(), int(room.width() * WHEN_SHARE), room.height())
            time = QRect(when.right() + 12, room.top(), TIME, room.height())
            title = QRect(time.right() + 12, room.top(), right.left() - time.right() - 24, room.height())
            _words(painter, when, rule_text(item.when), "ink2")
            _words(painter, time, time_text(item.time), "ink2")
            _words(painter, title, item.title, ink, bold=bold)
        painter.restore()


def _right(item: PreviewItem) -> str:
    if not item.new:
        return QCoreApplication.translate("PackPreview", "has it")
    return QCoreApplication.translate("PackPreview", "{n} min").format(n=item.minutes)


def _words(
    painter: QPainter, rect: QRect, text: str, ink: str, *, bold: bool = False, right: bool = False
) -> None:
    painter.setFont(text_font(bold=bold))
    painter.setPen(color(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
