"""The stage of a group: changed here, with what its SOP brings to open it and to close it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.due import DueKey
from grouppilot.domain.packs import STAGES
from grouppilot.ui.context import Context
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import rule_text, short_date_text
from grouppilot.usecases import checklists, groups
from grouppilot.usecases.group_overview import GroupOverview, LifeItem

SHOWN = 7
OPEN = ("open", "missed")
MARK, INDENT = 14, 24
MARKS = {
    "done": ("check", "ok"),
    "skipped": ("skip", "ink3"),
    "missed": ("close", "bad"),
    "open": ("clock", "ink3"),
}


PART_OF = {"preparing": "opening", "recruiting": "opening", "closing": "closing"}
"""What of the lifecycle SOP a stage is about."""


class LifeLine(QWidget):
    """One item that opens or closes a group.

    Signals:
        asked(item_id): A click or Enter: it is to be edited.
        marked(item): A click on its mark or Space: it was done, or was not after all.
    """

    asked = Signal(int)
    marked = Signal(object)

    def __init__(self, item: LifeItem, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{item.title}, {when}, {self._state()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 3, 4, 3)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(item.title), 1)
        row.addWidget(label(when, "caption"))

    def _state(self) -> str:
        return {
            "done": self.tr("done"),
            "skipped": self.tr("skipped"),
            "missed": self.tr("missed"),
            "open": self.tr("to come"),
        }[self.item.state]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(place):
            return
        if place.x() < INDENT:
            self.marked.emit(self.item)
        else:
            self.asked.emit(self.item.item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.item.item_id)
        elif event.key() == Qt.Key.Key_Space:
            self.marked.emit(self.item)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icon, role = MARKS[self.item.state]
        icons.paint(painter, icon, QRectF(4, (self.height() - MARK) / 2, MARK, MARK), role)
        if self.hasFocus():
            paint_focus(painter, self.rect().toRectF(), 5)


class LifePart(QWidget):
    """What opens a group, or what closes it; asks as its lines do."""

    asked = Signal(int)
    marked = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.head = SectionHeader(title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.nothing = label(self.tr("No items yet"), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addLayout(self._rows)
        column.addWidget(self.nothing)
        column.addStretch(1)

    def lines(self) -> list[LifeLine]:
        """Return the lines on show."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [line for line in found if isinstance(line, LifeLine)]

    def show_items(self, items: Sequence[tuple[LifeItem, str]]) -> None:
        """Show items, each with when it is due; the one with the keyboard keeps it."""
        at = next((line.item.item_id for line in self.lines() if line.hasFocus()), None)
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for item, when in items[:SHOWN]:
            line = LifeLine(item, when)
            line.asked.connect(self.asked)
            line.marked.connect(self.marked)
            self._rows.addWidget(line)
            if item.item_id == at:
                line.show()
                line.setFocus()
        done = sum(item.state in ("done", "skipped") for item, _when in items)
        note = self.tr("{done} of {all}").format(done=done, all=len(items)) if items else ""
        self.head.set(self._title, note)
        self.nothing.setVisible(not items)


class StageCard(Card):
    """Five stages of which one is on; below, the lifecycle SOP that comes with them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._context = context
        self._group_id = 0
        self._shown: object = None
        self._items: tuple[LifeItem, ...] = ()
        self.head = SectionHeader(self.tr("Stage"))
        self.stages = Segmented()
        for key in STAGES:
            self.stages.add(key, name_of("stage", key))
        self.stages.setAccessibleName(self.tr("Stage"))
        self.stages.chosen.connect(self._change)
        self.opening, self.closing = LifePart(self.tr("Opening")), LifePart(self.tr("Closing"))
        for part in (self.opening, self.closing):
            part.asked.connect(self._edit)
            part.marked.connect(self._mark)
        self.apply = button(self.tr("Apply pack…"))
        self.apply.clicked.connect(lambda: open_apply_pack(context, self, group_id=self._group_id))
        parts = QHBoxLayout()
        parts.setSpacing(24)
        parts.addWidget(self.opening, 1)
        parts.addWidget(self.closing, 1)
        self.body.addWidget(self.head)
        self.body.addWidget(self.stages, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(parts)
        self.body.addWidget(self.apply, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_overview(self, found: GroupOverview) -> None:
        """Show the stage of a group and what comes with it."""
        row = found.card.row
        self._group_id = row.id
        shown = (row.id, row.form.stage, row.today, found.items, found.stages)
        if shown == self._shown:
            return
        self._shown = shown
        self.stages.choose(row.form.stage)
        since = found.since()
        note = self.tr("since {day}").format(day=short_date_text(since, row.today)) if since else ""
        self.head.set(self.tr("Stage"), note)
        self.head.setToolTip(
            "\n".join(
                f"{short_date_text(each.day, row.today)}  {name_of('stage', each.stage)}"
                for each in found.stages
            )
        )
        for part, view in (("opening", self.opening), ("closing", self.closing)):
            items = [item for item in found.items if item.part == part]
            view.show_items([(item, _when(item, row)) for item in items])
        part = PART_OF.get(row.form.stage)
        self.apply.setVisible(not any(part in (None, item.part) for item in found.items))
        self._items = found.items

    def _change(self, stage: str) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        if not self._context.try_to(lambda: groups.edit(workspace, group_id, by=self, stage=stage)):
            return
        said = self.tr("Stage: {stage}").format(stage=name_of("stage", stage))
        waiting = [item for item in self._items if item.part == PART_OF.get(stage) and item.state in OPEN]
        if waiting:
            said = f"{said} · " + self.tr("%n item(s) of its SOP open", "", len(waiting))
        self._context.say(said, undoable=True)

    def _mark(self, item: LifeItem) -> None:
        if item.day is None:  # it comes round: Today asks for it
            self._edit(item.item_id)
            return
        key, workspace = DueKey(item.item_id, self._group_id, item.day), self._context.workspace
        answer = checklists.tick if item.state in OPEN else checklists.untick
        self._context.try_to(lambda: answer(workspace, key, by=self))

    def _edit(self, item_id: int) -> None:
        edit_item(self._context, self, item_id, self._group_id)


def _when(item: LifeItem, row: groups.GroupRow) -> str:
    return rule_text(item.when) if item.day is None else short_date_text(item.day, row.today)
