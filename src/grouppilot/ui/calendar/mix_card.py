"""The mix of kinds in the days behind and ahead, against what fits the group's product."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from grouppilot.domain.entries import KINDS
from grouppilot.ui.calendar.paint import paint_kind
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.entries import kind_name
from grouppilot.usecases.calendar_figures import MIX_DAYS, Figures

BAR = 10
ROW = 22
SHAPE = 9
CELL = 54
GAP = 2
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class MixTable(QWidget):
    """A bar of what comes, and a row a kind: its shape, its name, its shares behind, ahead, and as meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._columns: list[tuple[str, Mapping[str, int]]] = []
        self._bar: Mapping[str, int] = {}

    def show_shares(self, bar: Mapping[str, int], columns: list[tuple[str, Mapping[str, int]]]) -> None:
        """Show the shares of each kind, in per cent, under headings."""
        self._bar, self._columns = bar, columns
        self.setAccessibleName(
            listed(
                f"{kind_name(kind)}: {listed(f'{name} {_percent(each, kind)}' for name, each in columns)}"
                for kind in KINDS
            )
        )
        self.updateGeometry()
        self.update()

    def rows(self) -> dict[str, list[str]]:
        """Return what stands in the row of each kind."""
        return {kind: [_percent(each, kind) for _, each in self._columns] for kind in KINDS}

    def sizeHint(self) -> QSize:
        return QSize(220, BAR + 8 + ROW * (len(KINDS) + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        top = BAR + 8.0
        painter.setFont(text_font(11))
        painter.setPen(color("ink2"))
        for place, (name, _) in enumerate(self._columns):
            painter.drawText(self._cell(place, top), RIGHT, name)
        for kind in KINDS:
            top += ROW
            paint_kind(painter, QPointF(0, top + (ROW - SHAPE) / 2), kind, SHAPE)
            painter.setFont(text_font())
            painter.setPen(color("ink1"))
            painter.drawText(QRectF(SHAPE + 8, top, self.width(), ROW), LEFT, kind_name(kind))
            painter.setPen(color("ink2"))
            for place, (_, shares) in enumerate(self._columns):
                painter.drawText(self._cell(place, top), RIGHT, _percent(shares, kind))

    def _cell(self, place: int, top: float) -> QRectF:
        right = self.width() - (len(self._columns) - 1 - place) * CELL
        return QRectF(right - CELL, top, CELL, ROW)

    def _paint_bar(self, painter: QPainter) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(0, 0, self.width(), BAR), BAR / 2, BAR / 2)
        painter.fillPath(whole, color("track"))
        painter.save()
        painter.setClipPath(whole)
        left = 0.0
        for kind in KINDS:
            width = self.width() * self._bar.get(kind, 0) / 100
            painter.fillRect(QRectF(left, 0, width, BAR), color(kind))
            left += width
            painter.fillRect(QRectF(left - GAP / 2, 0, GAP, BAR), color("panel"))
        painter.restore()


class MixCard(Card):
    """Kinds in the last and the next 30 days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.head = SectionHeader(self.tr("Mix, {days} days").format(days=MIX_DAYS))
        self.body.addWidget(self.head)
        self.table = MixTable()
        self.nothing = label(self.tr("Give entries a kind, and their mix stands here."), "muted", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)

    def show_figures(self, figures: Figures) -> None:
        """Show the mix behind and ahead."""
        mix = figures.mix
        past, ahead = mix.past if mix.past_count else {}, mix.ahead if mix.ahead_count else {}
        self.table.setVisible(bool(past or ahead))
        self.nothing.setVisible(not (past or ahead))
        columns = [(self.tr("last"), past), (self.tr("next"), ahead)]
        if mix.target:
            columns.append((self.tr("target"), mix.target))
        self.table.show_shares(ahead or past, columns)


def _percent(shares: Mapping[str, int], kind: str) -> str:
    return f"{shares[kind]}%" if kind in shares else "–"
