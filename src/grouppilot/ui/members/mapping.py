"""The preview of a roster: its cells, a choice of field over each column, and the fate of each row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from grouppilot.domain.cells import Cell, cell_text
from grouppilot.domain.roster_columns import FIELDS
from grouppilot.domain.rosters import RowPlan
from grouppilot.ui.kit.theme import color
from grouppilot.ui.members.words import column_name
from grouppilot.ui.words.counting import labelled, listed, several
from grouppilot.ui.words.names import name_of

Index = QModelIndex | QPersistentModelIndex
LINE, FATE = 0, 1
BEFORE = 2
"""Columns before those of the file: the line, and what becomes of it."""

TONES = {"new": "ok", "changed": "accent", "unchanged": "ink3", "doubtful": "warn", "wrong": "bad"}
RETURNING = "returning"
"""Asks for the rows of those who were removed before, whatever becomes of them."""

COMBO_HEIGHT = 30
GAP = 4


class PreviewModel(QAbstractTableModel):
    """Rows of the file, those of one fate or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[Cell]] = ()
        self._at: dict[int, int] = {}
        self._plans: Sequence[RowPlan] = ()
        self._seen: list[RowPlan] = []
        self._state = ""

    def show_table(
        self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], lines: Sequence[int]
    ) -> None:
        """Show another file; what becomes of its rows is not known yet."""
        self.beginResetModel()
        self._headers, self._rows = headers, rows
        self._at = {line: at for at, line in enumerate(lines)}
        self._plans, self._seen = (), []
        self.endResetModel()

    def show_plans(self, plans: Sequence[RowPlan], state: str = "") -> None:
        """Show what becomes of the rows; those of one fate only if ``state`` names it."""
        self.beginResetModel()
        self._plans, self._state = plans, state
        self._seen = [plan for plan in plans if not state or _is(plan, state)]
        self.endResetModel()

    def only(self, state: str) -> None:
        """Show the rows of one fate, all for an empty name."""
        self.show_plans(self._plans, state)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else BEFORE + len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < BEFORE:
            return self.tr("Line") if section == LINE else self.tr("What happens")
        if section - BEFORE >= len(self._headers):
            return None
        return self._headers[section - BEFORE] or self.tr("Column {place}").format(place=section - BEFORE + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        plan, column = self._seen[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(plan, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(plan, column)
        return None

    def _text(self, plan: RowPlan, column: int) -> str:
        if column == LINE:
            return str(plan.row.line)
        if column == FATE:
            return fate_text(plan)
        return cell_text(self._cells(plan)[column - BEFORE])

    def _cells(self, plan: RowPlan) -> Sequence[Cell]:
        return self._rows[self._at.get(plan.row.line, 0)]

    def _ink(self, plan: RowPlan, column: int) -> object:
        if column == FATE:
            return color("bad" if plan.returning else TONES[plan.state])
        odd = any(issue.column == column - BEFORE for issue in plan.row.issues)
        return color("warn" if odd else "ink3" if column == LINE else "ink1")


def _is(plan: RowPlan, state: str) -> bool:
    return bool(plan.returning) if state == RETURNING else plan.state == state


def fate_text(plan: RowPlan) -> str:
    """Word what becomes of a row, and why, with its odd cells."""
    reasons = [name_of("reason", code) for code in (plan.returning, plan.reason) if code]
    reasons += [labelled(name_of("field", i.field), name_of("reason", i.code)) for i in plan.row.issues]
    if plan.state == "changed":
        changed = dict.fromkeys(name_of("field", change.field) for change in plan.changes)
        reasons.insert(0, listed(changed))
    return labelled(name_of("rowstate", plan.state), several(reasons))


class MappingHeader(QHeaderView):
    """Headings of the file, and under each the field it is read as.

    Signals:
        mapped(): A column was given another field.
    """

    mapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._combos: list[QComboBox] = []
        self.sectionResized.connect(lambda *_: self.place())

    def offer(
        self, headers: Sequence[str], columns: Mapping[int, str | None], customs: tuple[str, ...]
    ) -> None:
        """Offer a choice of fields for each column of a file."""
        for combo in self._combos:
            combo.hide()
            combo.deleteLater()
        self._combos = []
        for at, header in enumerate(headers):
            combo = QComboBox(self.viewport())
            combo.addItem(self.tr("Leave out"), None)
            for field in FIELDS:
                if not field.startswith("custom") or customs[int(field[-1]) - 1]:
                    combo.addItem(column_name(field, customs), field)
            combo.setCurrentIndex(max(combo.findData(columns.get(at)), 0))
            combo.setAccessibleName(self.tr("Read column {name} as").format(name=header or at + 1))
            combo.activated.connect(lambda _at, combo=combo: self._give(combo))
            combo.show()
            self._combos.append(combo)
        self.place()

    def name_for(self, platform: str) -> None:
        """Name the fields as a platform does."""
        for combo in self._combos:
            place = combo.findData("card")
            combo.setItemText(place, column_name("card", (), platform))

    def columns(self) -> dict[int, str | None]:
        """Return the field of each column, None for one that is left out."""
        return {at: combo.currentData() for at, combo in enumerate(self._combos)}

    def combo(self, column: int) -> QComboBox:
        """Return the choice for a column of the file."""
        return self._combos[column]

    def _give(self, chosen: QComboBox) -> None:
        """A field is read from one column: the one that had it before is left out."""
        for combo in self._combos:
            if combo is not chosen and combo.currentData() == chosen.currentData() is not None:
                combo.setCurrentIndex(0)
        self.mapped.emit()

    def place(self) -> None:
        """Put each choice under its heading."""
        height = super().sizeHint().height()
        for at, combo in enumerate(self._combos):
            section = at + BEFORE
            if section < self.count():
                left, width = self.sectionViewportPosition(section), self.sectionSize(section)
                combo.setGeometry(left + GAP, height - GAP, max(width - 2 * GAP, 40), COMBO_HEIGHT)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), size.height() + COMBO_HEIGHT + GAP)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.setViewportMargins(0, 0, 0, 0)
        self.place()

    def setOffset(self, offset: int) -> None:
        super().setOffset(offset)
        self.place()
