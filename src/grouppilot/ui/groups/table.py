"""All groups in a table: stage, seats, roles, newcomers, what was done, the last sign of life, needs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, Qt

from grouppilot.domain.folding import fold
from grouppilot.domain.onboarding import Finish
from grouppilot.ui.groups.words import (
    last_text,
    life_text,
    needs_text,
    needs_tip,
    roles_text,
    seats_text,
    share_text,
)
from grouppilot.ui.items.order import Index, OrderedModel
from grouppilot.ui.words.health import TONES, state_name
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.group_cards import GroupCard

COLUMNS = ("group", "stage", "seats", "roles", "newcomers", "share", "last", "needs")
WIDTHS = {
    "stage": 122,
    "seats": 84,
    "roles": 163,
    "newcomers": 100,
    "share": 76,
    "last": 90,
    "needs": 208,
}
LEAST = {"stage": 96, "seats": 84, "roles": 60, "newcomers": 60, "share": 60, "last": 76, "needs": 130}
"""Widths in a narrow window."""

DROPPED = ("last", "newcomers", "share")
"""What is left out, in this order, where the window is narrower still."""

LEAST_NAME = 156
RIGHT = ("newcomers", "share")
ROW = 60
ROW_ROLE = Qt.ItemDataRole.UserRole


class GroupModel(OrderedModel):
    """The table of groups; each cell is also there as plain text for search, tests and screen readers.

    They stand in the owner's order until a column is asked for; only then can they be moved.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: list[GroupCard] = []
        self._rows: list[GroupCard] = []
        self._column, self._descending = -1, False

    def fill(self, rows: Sequence[GroupCard]) -> None:
        """Show other groups, in the order that was asked for."""
        self.beginResetModel()
        self._own = list(rows)
        self._rows = self._in_order()
        self.endResetModel()

    def merge(
        self,
        needs: Mapping[int, tuple[AgendaLine, ...]] | None = None,
        finishes: Mapping[int, Finish | None] | None = None,
        states: Mapping[int, str] | None = None,
    ) -> None:
        """Show what was read later: what all groups need and how they are, or how some newcomers fare."""
        known = {card.row.id: card for card in self._own}
        if needs is not None:
            known = {key: replace(card, needs=needs.get(key, ())) for key, card in known.items()}
        if states is not None:
            known = {key: replace(card, state=states.get(key, "")) for key, card in known.items()}
        for key, finish in (finishes or {}).items():
            if key in known:
                known[key] = replace(known[key], finish=finish)
        self._own = list(known.values())
        self._rows = [known[card.row.id] for card in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def order_by(self, column: int, descending: bool) -> None:
        """Put them in the order of a column; -1 is the owner's."""
        self.beginResetModel()
        self._column, self._descending = column, descending
        self._rows = self._in_order()
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the group of each row."""
        return [card.row.id for card in self._rows]

    def card(self, place: int) -> GroupCard:
        """Return the group in a row."""
        return self._rows[place]

    def move(self, dragged: Sequence[int], place: int) -> None:
        """Ask for some rows to stand before another, while they stand in the owner's order."""
        if self._column < 0:
            super().move(dragged, place)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(COLUMNS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = COLUMNS[section] in RIGHT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def heading(self, column: str) -> str:
        """Return what a column is called."""
        return {
            "group": self.tr("Group"),
            "stage": self.tr("Stage"),
            "seats": self.tr("Seats"),
            "roles": self.tr("Roles"),
            "newcomers": self.tr("Newcomers"),
            "share": self.tr("SOP 7 d"),
            "last": self.tr("Last sign"),
            "needs": self.tr("Needs you"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == ROW_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(card, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return needs_tip(card) if column == "needs" else cell_text(card, column)
        return None

    def _explained(self, column: str) -> str | None:
        return {
            "newcomers": self.tr("Share of the newcomers who finished their onboarding in time"),
            "share": self.tr("Share of the items of the last seven days that were done"),
            "last": self.tr("An item answered, a check-in, or somebody joining"),
        }.get(column)

    def _in_order(self) -> list[GroupCard]:
        if self._column < 0:
            return list(self._own)
        keys = {card.row.id: sort_key(card, COLUMNS[self._column]) for card in self._own}
        known = [card for card in self._own if keys[card.row.id] is not None]
        unknown = [card for card in self._own if keys[card.row.id] is None]
        known.sort(key=lambda card: keys[card.row.id], reverse=self._descending)  # type: ignore[arg-type]
        return known + unknown


def cell_text(card: GroupCard, column: str) -> str:
    """Return one cell of the table as plain text."""
    row = card.row
    match column:
        case "group":
            about = [name_of("platform", row.form.platform), name_of("kind", row.form.kind)]
            known = [state_name(card.state)] if card.state in TONES else []
            return f"{row.name}\n{' · '.join([*known, *about])}"
        case "stage":
            return f"{name_of('stage', row.form.stage)}\n{life_text(row)}"
        case "seats":
            return seats_text(row)
        case "roles":
            return roles_text(row)
        case "newcomers":
            return share_text(card.finished)
        case "share":
            return share_text(row.share)
        case "last":
            return last_text(card)
        case _:
            return needs_text(card) or "–"


def sort_key(card: GroupCard, column: str) -> object | None:
    """Return what a column is sorted by; None where nothing is known, which comes last in either order."""
    row = card.row
    match column:
        case "group":
            return fold(row.name)
        case "stage":
            return keys_of("stage").index(row.form.stage), row.day or 0
        case "seats":
            return row.members / row.form.seats if row.form.seats else None
        case "roles":
            return len(row.roles)
        case "newcomers":
            return card.finished
        case "share":
            return row.share
        case "last":
            return None if card.quiet_days is None else -card.quiet_days
        case _:
            return sum(not line.standing for line in card.needs), len(card.needs)
