"""The names in a chat: whose they are, why, and what becomes of them."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grouppilot.ui.chats.decisions import ADD, OUT, Decision, Decisions
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.chat_telling import reason_text
from grouppilot.ui.words.counting import listed
from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.chat_trails import Trail

Index = QModelIndex | QPersistentModelIndex
NAME, MEMBER, WHY, MESSAGES, STATE = range(5)
WIDTHS: Mapping[int, int] = {NAME: 128, MEMBER: 116, MESSAGES: 84, STATE: 114}
TONE = Qt.ItemDataRole.UserRole + 1
TONES = {"known": "accent", "new": "neutral", "doubtful": "warn", "out": "neutral", "add": "ok"}
STATES = ("doubtful", "new", "known", "out")
NOBODY = Trail()


class NameRows(QAbstractTableModel):
    """Names of a chat, those of one state or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[Name, ...] = ()
        self._seen: list[Name] = []
        self._called: Mapping[int, str] = {}
        self._trails: Mapping[int, Trail] = {}
        self._state = ""
        self.decisions = Decisions()

    def show_names(
        self, names: tuple[Name, ...], trails: Mapping[int, Trail], called: Mapping[int, str]
    ) -> None:
        """Show the names of a chat; what was decided about a name stays decided.

        Args:
            names: In their order.
            trails: What the chat tells of them, by their numbers.
            called: What members are called, by their numbers.
        """
        self.beginResetModel()
        self._names, self._trails, self._called = names, trails, called
        self._seen = [name for name in names if self._state in ("", name.state)]
        self.endResetModel()

    def only(self, state: str) -> None:
        """Show the names of one state, all for an empty one."""
        self._state = state
        self.show_names(self._names, self._trails, self._called)

    def decide(self, decisions: Decisions) -> None:
        """Take decisions over; the rows stay where they are."""
        self.decisions = decisions
        if self._seen:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._seen) - 1, STATE))

    def counts(self) -> dict[str, int]:
        """Return how many names there are of each state."""
        states = [name.state for name in self._names]
        return {state: states.count(state) for state in STATES}

    def name_at(self, row: int) -> Name | None:
        """Return the name of a row."""
        return self._seen[row] if 0 <= row < len(self._seen) else None

    def trail(self, name: Name) -> Trail:
        """Return what the chat tells of a name."""
        return self._trails.get(name.id, NOBODY)

    def called(self, member_id: int) -> str:
        """Return what a member is called."""
        return self._called.get(member_id, "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == MESSAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            *(self.tr("Name in the chat"), self.tr("Member"), self.tr("Because")),
            *(self.tr("Messages"), self.tr("What happens")),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        name, column = self._seen[index.row()], index.column()
        decision = self.decisions.of(name)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(name, decision, column)
        if role == TONE:
            return TONES["add" if decision == ADD else "known" if decision is not None else name.state]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == MESSAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("ink2" if column == WHY else "ink1")
        return None

    def _text(self, name: Name, decision: Decision | None, column: int) -> str:
        if column == NAME:
            return name.name
        if column == MEMBER:
            return self._member(name, decision)
        if column == WHY:
            return reason_text(name, self.trail(name))
        if column == MESSAGES:
            return QLocale().toString(name.messages)
        return self._fate(name, decision)

    def _member(self, name: Name, decision: Decision | None) -> str:
        if isinstance(decision, int):
            return self.called(decision)
        if decision == ADD:
            return self.tr("new member")
        if decision == OUT or name.state == "out":
            return self.tr("no member")
        if name.member_id is not None:
            return self.called(name.member_id)
        return listed(self.called(each) for each in name.candidates) or "–"

    def _fate(self, name: Name, decision: Decision | None) -> str:
        if isinstance(decision, int):
            return self.tr("bound")
        if decision == ADD:
            return self.tr("is added")
        if decision == OUT or name.state == "out":
            return self.tr("left out")
        words = {"known": self.tr("known"), "new": self.tr("new"), "doubtful": self.tr("which one?")}
        return words[name.state]


class FateCells(QStyledItemDelegate):
    """Draws what happens as a word on a tint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        rect = QRectF(shown.rect)
        width = min(chip_width(text), rect.width() - 16)
        top = rect.center().y() - CHIP_HEIGHT / 2
        place = QRectF(rect.left() + 8, top, width, CHIP_HEIGHT)
        paint_chip(painter, place, text, index.data(TONE))
