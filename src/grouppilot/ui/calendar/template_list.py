"""The templates to choose from: the owner's own over those that ship with the program."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from grouppilot.domain.programmes import Programme
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting, listed

TemplateWords = Counting("TemplateWords")
ROW = 58
PAD = 14
PROGRAMME = Qt.ItemDataRole.UserRole


def counts(programme: Programme) -> str:
    """Say how much a template plans, and over how many days, e.g. ``"4 entries, 4 days"``."""
    days = [number for step in programme.steps for number in step.days]
    span = max(days) - min(days) + 1 if days else 0
    parts = [TemplateWords.tr("%n entry(s)", "", len(days)), TemplateWords.tr("%n day(s)", "", span)]
    if programme.own:
        parts.append(QCoreApplication.translate("TemplateWords", "yours"))
    return listed(parts)


class TemplateList(QListWidget):
    """Templates to choose one from; ``picked`` tells that another one is chosen."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_list(self)
        self.setAccessibleName(self.tr("Templates"))
        self.setItemDelegate(_Rows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda _now, _before: self.picked.emit())

    def show_templates(self, programmes: Sequence[Programme], key: str = "") -> None:
        """Show templates; the one with this key is chosen, else the one that was, else the first."""
        before = self.programme()
        wanted = key or (before.key if before is not None else "")
        self.blockSignals(True)
        self.clear()
        for each in programmes:
            item = QListWidgetItem(each.name)
            item.setData(PROGRAMME, each)
            item.setToolTip(each.about)
            self.addItem(item)
        keys = [each.key for each in programmes]
        self.setCurrentRow(keys.index(wanted) if wanted in keys else 0)
        self.blockSignals(False)
        self.picked.emit()

    def programme(self) -> Programme | None:
        """Return the template that is chosen."""
        item = self.currentItem()
        found: Programme | None = item.data(PROGRAMME) if item is not None else None
        return found


class _Rows(QStyledItemDelegate):
    """A template's name over what it holds."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        programme: Programme = index.data(PROGRAMME)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 9, -PAD, -9)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(text_font(bold=True))
        painter.setPen(color("ink1"))
        _line(painter, room, programme.name, top)
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        _line(painter, room, counts(programme), bottom)
        painter.restore()


def _line(painter: QPainter, room: QRect, text: str, where: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | where, shown)
