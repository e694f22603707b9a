"""Which columns stand in the table, in which order and how wide; remembered with the workspace."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.filters import StayMenu
from grouppilot.ui.members.model import MARK
from grouppilot.ui.members.table import MemberTable
from grouppilot.ui.members.widths import widths
from grouppilot.ui.members.words import column_name, platform_of
from grouppilot.usecases import member_columns, settings
from grouppilot.usecases.member_columns import ColumnChoice
from grouppilot.usecases.member_frame import Frame

KEPT_AFTER_MS = 400
ALWAYS = "card"


class ColumnMenu(QObject):
    """The choice of columns; ``changed`` tells that others are wanted."""

    changed = Signal()

    def __init__(self, context: Context, table: MemberTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._table, self._page = context, table, parent
        self._choice = ColumnChoice()
        self._frame: Frame | None = None
        self._dragged: set[str] = set()
        self._fitted: tuple[object, ...] = ()
        self._keep = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._keep.timeout.connect(self._remember)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda section, *_: self._touched(section))
        header.sectionMoved.connect(lambda *_: self._moved())
        table.resized.connect(self.fit)

    def take(self, frame: Frame) -> None:
        """Take over the choice as it is kept, and the words that must fit."""
        self._frame, self._choice = frame, frame.columns

    def shown(self, group_id: int | None, customs: Sequence[str]) -> tuple[str, ...]:
        """Return the columns for a scope; own ones only with a name."""
        unnamed = {f"custom{n}" for n, name in enumerate(customs, 1) if not name}
        return tuple(name for name in self._choice.of_scope(group_id is not None) if name not in unnamed)

    def order(self) -> list[str]:
        """Return the columns as they stand, from left to right."""
        header, columns = self._table.horizontalHeader(), self._table.members().columns()
        places = [columns[header.logicalIndex(at)] for at in range(len(columns))]
        return [name for name in places if name != MARK]

    def fit(self) -> None:
        """Give the columns their widths: those a hand gave them, the others the room there is."""
        if self._frame is None or self._keep.isActive():
            return  # what a hand has done is not kept yet
        columns, room = self._table.members().columns(), self._table.viewport().width()
        fitted = (columns, room, self._frame, self._choice)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        self._straighten()
        wide = widths(columns, self._choice.widths, self._frame, room)
        for at, name in enumerate(columns):
            if self._table.columnWidth(at) != wide[name]:
                self._table.setColumnWidth(at, wide[name])

    def _straighten(self) -> None:
        """Stand the columns as the model has them: the order made by hand is the model's once kept."""
        header = self._table.horizontalHeader()
        for at in range(header.count()):
            if header.visualIndex(at) != at:
                header.moveSection(header.visualIndex(at), at)
        self._keep.stop()  # that was no hand

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
        wanted = self._choice.of_scope(in_group=False) if self._in_all() else self._choice.shown
        for name in member_columns.COLUMNS:
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
        named = (f"custom{n}" for n, name in enumerate(customs, 1) if name)
        more = tuple(name for name in named if name not in self._choice.shown)
        self._choose(replace(self._choice, shown=(*self._choice.shown, *more)))

    def _toggle(self, name: str, on: bool) -> None:
        self._choose(self._choice.toggled(name, on, not self._in_all()))

    def _in_all(self) -> bool:
        return self._context.group_id is None

    def _choose(self, choice: ColumnChoice) -> None:
        self._choice = choice
        member_columns.choose(self._context.workspace, choice)
        self.changed.emit()

    def _moved(self) -> None:
        self._fitted = ()
        self._keep.start()

    def _touched(self, section: int) -> None:
        """Only what a hand drags is remembered; the window's size moves headings too."""
        columns = self._table.members().columns()
        # The last one fills what the one under the hand leaves.
        last = self._table.horizontalHeader().logicalIndex(len(columns) - 1)
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if held and section < len(columns) and section != last:
            self._dragged.add(columns[section])
            self._moved()

    def _remember(self) -> None:
        """Keep order and widths."""
        order = _with_hidden(self.order(), self._choice.shown)
        columns = self._table.members().columns()
        dragged = {
            name: self._table.columnWidth(at) for at, name in enumerate(columns) if name in self._dragged
        }
        self._dragged.clear()
        kept = {**self._choice.widths, **dragged}
        self._choose(replace(self._choice, shown=tuple(order), widths=kept))


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
