"""The ladder a group stands on: a small row of rungs, and the moves into the group and out of it."""

from functools import partial

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from grouppilot.domain.ladders import RUNGS
from grouppilot.ui.context import Context
from grouppilot.ui.groups.ask_name import open_name_ladder
from grouppilot.ui.groups.plan_moves import open_plan_moves
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.positioning import rung as rung_name
from grouppilot.usecases import ladders
from grouppilot.usecases.group_overview import GroupOverview, MoveCounts
from grouppilot.usecases.ladders import LadderView


class RungRow(QWidget):
    """Four boxes joined by arrows: the rungs with their members, the one of this group marked."""

    HEIGHT, GAP = 52, 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view: LadderView | None = None
        self._here = ""

    def show_ladder(self, view: LadderView, here: str) -> None:
        """Show a ladder with a rung marked."""
        self._view, self._here = view, here
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(rung_name(here) if here else "")
        self.setToolTip(
            "\n".join(
                f"{rung_name(rung)}: {', '.join(group.name for group in view.rungs[rung]) or '–'}"
                for rung in RUNGS
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 3 * self.GAP) / len(RUNGS)
        for place, rung in enumerate(RUNGS):
            box = QRectF(place * (width + self.GAP), 0.5, width, self.height() - 1).adjusted(0.5, 0, -0.5, 0)
            self._paint_rung(painter, box, rung, self._view)
            if place:
                self._paint_arrow(painter, box.left() - self.GAP, box.center().y())

    def _paint_rung(self, painter: QPainter, box: QRectF, rung: str, view: LadderView) -> None:
        here, groups = rung == self._here, view.rungs[rung]
        painter.setPen(QPen(color("accent" if here else "line"), 1.5 if here else 1))
        painter.setBrush(color("accent_tint" if here else "panel"))
        painter.drawRoundedRect(box, 7, 7)
        ink = "accent" if here else "ink1" if groups else "ink3"
        members = sum(group.members for group in groups)
        lines = (
            (rung_name(rung), 12, here, ink),
            (QLocale().toString(members) if groups else "–", 12, False, "ink2"),
        )
        for place, (text, size, bold, role) in enumerate(lines):
            painter.setFont(text_font(size, bold))
            painter.setPen(color(role))
            room = box.adjusted(4, 7 + 18 * place, -4, 0)
            room.setHeight(18)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_arrow(self, painter: QPainter, left: float, y: float) -> None:
        painter.setPen(QPen(color("strong"), 1.25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        right = left + self.GAP - 3
        painter.drawLine(QPointF(left + 3, y), QPointF(right, y))
        for step in (-3, 3):
            painter.drawLine(QPointF(right - 3, y + step), QPointF(right, y))


class LadderPart(Card):
    """Where a group stands, who comes and who goes; put elsewhere by its menu."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._context = context
        self._found: GroupOverview | None = None
        self.head = SectionHeader(self.tr("Ladder"))
        self.rungs = RungRow()
        self.none = label(
            self.tr("On no ladder. A ladder says which group members move on to."), "muted", wrap=True
        )
        self.moves = label("", "muted", wrap=True)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.change = menu_button(self.tr("Put on a ladder"), self.menu)
        self.plan = button(self.tr("Move members…"))
        self.plan.clicked.connect(lambda: open_plan_moves(context, self, (), self._group_id))
        self.all = button(self.tr("All ladders"), "flat")
        self.all.clicked.connect(lambda: context.asked_for.emit("groups", {"ladder": True}))
        row = FlowLayout(spacing=8, last_right=True)
        for made in (self.change, self.plan, self.all):
            row.addWidget(made)
        for widget in (self.head, self.rungs, self.none, self.moves):
            self.body.addWidget(widget)
        self.body.addLayout(row)

    @property
    def _group_id(self) -> int:
        return self._found.card.row.id if self._found else 0

    def show_overview(self, found: GroupOverview) -> None:
        """Show where a group stands."""
        self._found = found
        self.head.set(self.tr("Ladder"), found.ladder.name if found.ladder else "")
        self.rungs.setVisible(found.ladder is not None)
        self.none.setVisible(found.ladder is None)
        if found.ladder is not None:
            self.rungs.show_ladder(found.ladder, found.rung)
        self.change.setText(self.tr("Put on a ladder") if found.ladder is None else self.tr("Rung"))
        self.moves.setText(self._words(found.moves))
        self.moves.setVisible(bool(self.moves.text()))

    def _words(self, counts: MoveCounts) -> str:
        lines = []
        if counts.coming or counts.came:
            planned = self.tr("In: %n planned", "", counts.coming)
            lines.append(f"{planned} · " + self.tr("%n in 30 days", "", counts.came))
        if counts.leaving or counts.left:
            planned = self.tr("Out: %n planned", "", counts.leaving)
            lines.append(f"{planned} · " + self.tr("%n in 30 days", "", counts.left))
        return "\n".join(lines)

    def _fill_menu(self) -> None:
        self.menu.clear()
        found = self._found
        if found is None:
            return
        for ladder_id, name in found.ladders:
            part = self.menu.addMenu(name.replace("&", "&&"))
            for rung in RUNGS:
                action = part.addAction(rung_name(rung), partial(self._place, ladder_id, rung))
                action.setCheckable(True)
                here = found.ladder is not None and found.ladder.id == ladder_id and found.rung == rung
                action.setChecked(here)
        if found.ladders:
            self.menu.addSeparator()
        self.menu.addAction(
            self.tr("New ladder…"), lambda: open_name_ladder(self._context, self, None, self._group_id)
        )
        if found.ladder is not None:
            self.menu.addAction(self.tr("Take off the ladder"), partial(self._place, None, ""))

    def _place(self, ladder_id: int | None, rung: str) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        self._context.try_to(lambda: ladders.place(workspace, group_id, ladder_id, rung))
