"""Which columns stand in the table, in which order and how wide; remembered with the workspace."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from grouppilot.domain.roster_columns import FIELDS
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.filters import StayMenu
from grouppilot.ui.members.model import MARK
from grouppilot.ui.members.table import MARK_WIDTH, WIDTHS, MemberTable
from grouppilot.ui.members.words import column_name, platform_of
from grouppilot.usecases import member_columns, settings
from grouppilot.usecases.member_columns import ColumnChoice

KEPT_AFTER_MS = 400
ALWAYS = "card"


class ColumnMenu(QObject):
    """The choice of columns; ``changed`` tells that others are wanted."""

    changed = Signal()

    def __init__(self, context: Context, table: MemberTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._table, self._page = context, table, parent
        self._choice = ColumnChoice()
        self._fitted: tuple[str, ...] = ()
        self._keep = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._keep.timeout.connect(self._remember)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda *_: self._touched())
        header.sectionMoved.connect(lambda *_: self._touched())

    def take(self, choice: ColumnChoice) -> None:
        """Take over the choice as it is kept."""
        self._choice = choice

    def shown(self, group_id: int | None, customs: Sequence[str]) -> tuple[str, ...]:
        """Return the columns for a scope: the group only where there are several, own ones with a name."""
        unnamed = {f"custom{n}" for n, name in enumerate(customs, 1) if not name}
        left_out = unnamed | ({"group"} if group_id is not None else set())
        return tuple(name for name in self._choice.shown if name not in left_out)

    def order(self) -> list[str]:
        """Return the columns as they stand, from left to right."""
        header, columns = self._table.horizontalHeader(), self._table.members().columns()
        places = [columns[header.logicalIndex(at)] for at in range(len(columns))]
        return [name for name in places if name != MARK]

    def fit(self) -> None:
        """Give the columns their widths, once for each set of columns."""
        columns = self._table.members().columns()
        if columns == self._fitted:
            return
        self._fitted = columns
        for at, name in enumerate(columns):
            width = MARK_WIDTH if name == MARK else self._choice.widths.get(name, WIDTHS.get(name, 120))
            self._table.setColumnWidth(at, width)

    def open_under(self, place: QWidget) -> StayMenu:
        """Open the menu of columns under a button, and return it."""
        menu = self.menu()
        menu.popup(place.mapToGlobal(QPoint(0, place.height() + 2)))
        return menu

    def menu(self) -> StayMenu:
        """Return the menu of columns."""
        menu = StayMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        customs = settings.read(self._context.workspace).customs
        platform = platform_of(self._context.workspace, self._context.group_id)
        wanted = self._choice.shown
        for name in FIELDS:
            if name.startswith("custom") and not customs[int(name[-1]) - 1]:
                continue
            action = menu.addAction(column_name(name, customs, platform).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name in wanted)
            action.setEnabled(name != ALWAYS)
            action.toggled.connect(lambda on, name=name: self._toggle(name, on))
        menu.addSeparator()
        menu.addAction(self.tr("Own columns…"), self.open_own)
        return menu

    def open_own(self) -> Sheet:
        """Open the sheet that names the owner's own columns, and return it."""
        sheet = OwnColumns(self._context, self._page)
        sheet.accepted.connect(self._show_own)
        sheet.open()
        return sheet

    def _show_own(self) -> None:
        customs = settings.read(self._context.workspace).customs
        kept = self._choice.shown
        named = [f"custom{n}" for n, name in enumerate(customs, 1) if name]
        self._choose([*kept, *(name for name in named if name not in kept)])

    def _toggle(self, name: str, on: bool) -> None:
        kept = [*self._choice.shown]
        self._choose([*kept, name] if on else [one for one in kept if one != name])

    def _choose(self, shown: list[str]) -> None:
        self._choice = ColumnChoice(tuple(shown), self._choice.widths)
        member_columns.choose(self._context.workspace, shown, self._choice.widths)
        self.changed.emit()

    def _touched(self) -> None:
        """Only what a hand drags is remembered; the window's size moves headings too."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._keep.start()

    def _remember(self) -> None:
        """Keep order and widths."""
        order = _with_hidden(self.order(), self._choice.shown)
        columns = self._table.members().columns()
        widths = {
            name: self._table.columnWidth(at)
            for at, name in enumerate(columns[:-1])
            if name != MARK and self._table.columnWidth(at) != WIDTHS.get(name)
        }
        self._choice = ColumnChoice(tuple(order), {**self._choice.widths, **widths})
        member_columns.choose(self._context.workspace, self._choice.shown, self._choice.widths)


def _with_hidden(order: list[str], before: Sequence[str]) -> list[str]:
    """Put the columns that this scope hides back behind those they stood behind."""
    whole = list(order)
    for at, name in enumerate(before):
        if name not in whole:
            ahead = before[at - 1] if at else ""
            whole.insert(whole.index(ahead) + 1 if ahead in whole else 0, name)
    return whole


class OwnColumns(Sheet):
    """Names up to three columns of the owner's own."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(self.tr("Own columns"), parent)
        self._context = context
        words = self.tr(
            "Name up to three columns of your own, such as a fee. Those without a name are unused."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.form = FieldForm()
        self.fields = []
        for place, name in enumerate(settings.read(context.workspace).customs, 1):
            field = QLineEdit(name)
            field.setMaxLength(60)
            text = self.tr("Own column {place}").format(place=place)
            self.fields.append(self.form.add(f"custom{place}", text, field))
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Save"), "primary", self._save)

    def _save(self) -> None:
        names = tuple(field.text().strip() for field in self.fields)
        if self._context.try_to(lambda: settings.change(self._context.workspace, customs=names)):
            self.accept()
