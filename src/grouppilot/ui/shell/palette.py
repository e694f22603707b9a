"""The search over everything: pages and actions, groups, people, items; arrows choose, Enter goes there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QHideEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.actions import Actions
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.direction import apart
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import labelled
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import search

WIDTH = 560
ROW = 36
SHOWN = 10
TOP = 64
WAIT_MS = 60
OF_A_GROUP = {"group": "", "rule": "rules", "violation": "rules", "diary": "diary", "decision": "diary"}
"""What is shown on the page of its group, and in which tab."""

OF_A_DAY = {"diary": "day", "decision": "review"}
"""What is shown with its day, and what the day is to the tab."""

ICONS = {
    "group": "groups",
    "member": "user",
    "item": "today",
    "rule": "note",
    "violation": "warning",
    "entry": "calendar",
    "script": "text",
    "diary": "edit",
    "decision": "check",
}


@dataclass(frozen=True)
class Found:
    """One line of the list: what it shows, and what Enter does."""

    title: str
    detail: str
    icon: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Answer:
    """What a search found: things, and the places of the actions among those that were usable."""

    text: str
    hits: list[search.Hit]
    actions: list[int]


class FoundModel(QAbstractListModel):
    """The lines found, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found] = []

    def show(self, rows: list[Found]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def found(self, row: int) -> Found:
        """Return a line."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._rows[index.row()].detail
        return None


class FoundDelegate(QStyledItemDelegate):
    """Paints a line: icon, name, and where it belongs at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        found = index.model().found(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_tint"))
            painter.drawRoundedRect(option.rect, 7, 7)
        inner = option.rect.adjusted(10, 0, -10, 0)
        mark = inner.adjusted(0, (ROW - 16) // 2, 0, 0)
        mark.setSize(QSize(16, 16))
        icons.paint(painter, found.icon, mark, "accent" if chosen else "ink2")
        right = self._paint_detail(painter, inner, found.detail)
        inner = inner.adjusted(28, 0, -right, 0)
        painter.setFont(text_font())
        painter.setPen(color("ink1"))
        shown = painter.fontMetrics().elidedText(found.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, apart(shown))
        painter.restore()

    def _paint_detail(self, painter: QPainter, inner: QRect, detail: str) -> int:
        if not detail:
            return 0
        font = text_font(12)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, WIDTH // 2)
        painter.setFont(font)
        painter.setPen(color("ink2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        return metrics.horizontalAdvance(shown) + 12


class Palette(Card):
    """Opens over the window with ``ask``; Esc or a click elsewhere puts it away.

    Args:
        context: The window's state.
        actions: Everything that can be done.
        window: The widget it stands in.
        of_page: Tells what can be done on the page in front.
    """

    went = Signal()

    def __init__(
        self, context: Context, actions: Actions, window: QWidget, of_page: Callable[[], list[QAction]]
    ) -> None:
        super().__init__(window, margin=10, spacing=6)
        self._context, self._actions, self._of_page = context, actions, of_page
        self._before: QWidget | None = None
        self._asked = ""
        self.setFixedWidth(WIDTH)
        self.field = SearchField(self.tr("Search people, groups, items and actions…"))
        self.field.textChanged.connect(lambda: self._timer.start())
        self.field.installEventFilter(self)
        self.model = FoundModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.clicked.connect(lambda index: self._go(index.row()))
        self.nothing = label(self.tr("Nothing found."), "muted")
        self.nothing.setContentsMargins(10, 8, 10, 8)
        for part in (self.field, self.list, self.nothing):
            self.body.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._search)
        self.hide()

    def ask(self) -> None:
        """Open it, empty."""
        self._before = self.window().focusWidget()
        self.field.clear()
        self._show_found(self._look_for("")())
        # The first search by letters loads the pinyin of characters, which takes a moment.
        self._context.jobs.run(lambda _token: search.matches("a", ["字"]), owner=self)
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self.hide()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        if self._before and self.field.hasFocus():
            self._before.setFocus()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}
        if event.key() in steps:
            self._step(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        self._choose(max(0, min(self.list.currentIndex().row() + by, last)))

    def _choose(self, row: int) -> None:
        if row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _enter(self) -> None:
        # What was typed a moment ago counts, not what an older search has found.
        if self._timer.isActive() or self._asked != self.field.text():
            self._timer.stop()
            self._show_found(self._look_for(self.field.text())())
        if self.model.rowCount():
            self._go(max(0, self.list.currentIndex().row()))

    def _go(self, row: int) -> None:
        run = self.model.found(row).run
        self.hide()
        self.went.emit()
        run()

    def _search(self) -> None:
        look = self._look_for(self.field.text())
        self._context.jobs.run(lambda _token: look(), done=self._show_if_asked, owner=self)

    def _look_for(self, text: str) -> Callable[[], Answer]:
        """Return the search, which may be run on a thread, in what can be done and known now."""
        workspace, names = self._context.workspace, [action.text() for action in self._usable()]
        return lambda: Answer(text, search.find(workspace, text), search.matches(text, names))

    def _show_if_asked(self, answer: Answer) -> None:
        if answer.text == self.field.text() and not self.isHidden():
            self._show_found(answer)

    def _show_found(self, answer: Answer) -> None:
        self._asked = answer.text
        rows, actions = [self._found(hit) for hit in answer.hits], self._actions_at(answer)
        self.model.show([*rows, *actions])
        self._choose(0)
        self.nothing.setVisible(not self.model.rowCount())
        self.list.setVisible(bool(self.model.rowCount()))
        self.list.setFixedHeight(min(self.model.rowCount(), SHOWN) * ROW + 4)
        self.adjustSize()
        self.move(QPoint(max(0, (self.parentWidget().width() - WIDTH) // 2), TOP))

    def _usable(self) -> list[QAction]:
        here = [action for action in self._of_page() if action.isEnabled() and action.text()]
        return [*here, *self._actions.search("")]

    def _actions_at(self, answer: Answer) -> list[Found]:
        usable, native = self._usable(), QKeySequence.SequenceFormat.NativeText
        chosen = [usable[place] for place in answer.actions if place < len(usable)]
        return [Found(a.text(), a.shortcut().toString(native), "chevron-right", a.trigger) for a in chosen]

    def _found(self, hit: search.Hit) -> Found:
        day = short_day(hit.day) if hit.day else ""
        detail = labelled(hit.detail, day) if hit.kind in OF_A_DAY else day or hit.detail
        return Found(hit.title, detail, ICONS[hit.kind], lambda: self._show(hit))

    def _show(self, hit: search.Hit) -> None:
        verbs = {"member": "members", "item": "today", "entry": "calendar", "script": "library"}
        elsewhere = hit.kind != "script" and self._context.group_id not in (None, hit.group_id)
        if hit.kind in OF_A_GROUP or elsewhere:
            self._context.set_scope(hit.group_id)
        tab = {"tab": OF_A_GROUP[hit.kind]} if OF_A_GROUP.get(hit.kind) else {}
        day = {OF_A_DAY[hit.kind]: hit.day} if hit.kind in OF_A_DAY else {}
        self._context.asked_for.emit(verbs.get(hit.kind, "groups"), {**tab, **day, hit.kind: hit.id})
