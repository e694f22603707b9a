"""Two people side by side: who stays, which values win, and what becomes of the groups both are in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from grouppilot.domain.merging import BOTH, LEFT, PERSON, RIGHT, Choice
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.duplicates import field_text, value_text
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.merge_preview import Place, Preview, Side


class MergePanel(QWidget):
    """Shows a merge before it is made; ``changed`` tells that another value was chosen."""

    changed = Signal()

    def __init__(self, customs: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customs = customs
        self._groups: dict[str, QButtonGroup] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def show_preview(self, preview: Preview) -> None:
        """Show two people."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._groups.clear()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, side in enumerate((preview.left, preview.right), 1):
            grid.addWidget(self._side(side, stays=place == 1), 0, place, Qt.AlignmentFlag.AlignTop)
        self._add_choices(grid, preview)
        column.addLayout(grid)
        for name in preview.groups.values():
            said = self.tr("Both are in {group}: the two memberships become one, with the stays of both.")
            column.addWidget(label(said.format(group=name), "muted", wrap=True))
        column.addStretch(1)
        self._content = scroller(content)
        self._column.addWidget(self._content)

    def wanted(self) -> Mapping[str, str]:
        """Return which value wins, by the key of each field that differs."""
        found = {}
        for key, group in self._groups.items():
            button = group.checkedButton()
            if button is not None:
                found[key] = str(button.property("side"))
        return found

    def choose(self, key: str, side: str) -> None:
        """Choose a value: ``left``, ``right`` or ``both``."""
        for button in self._groups[key].buttons():
            button.setChecked(button.property("side") == side)

    def _side(self, side: Side, *, stays: bool) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(self.tr("STAYS") if stays else self.tr("BECOMES PART OF IT"), "overline"))
        column.addWidget(label(side.name, "heading", wrap=True))
        if side.known:
            column.addWidget(label(" · ".join(side.known), "caption", wrap=True))
        lines = [self._place(place) for place in side.places] or [self.tr("in no group")]
        column.addWidget(label("\n".join(lines), "caption", wrap=True))
        return block

    def _place(self, place: Place) -> str:
        number = "" if place.number is None else f" {place.number:03d}"
        status = "" if place.status == "active" else f" · {name_of('status', place.status)}"
        return f"{place.group} ·{number} {place.name}{status}".replace("·  ", "· ")

    def _add_choices(self, grid: QGridLayout, preview: Preview) -> None:
        scope = -1
        for choice in preview.open:
            if choice.scope != scope:
                scope = choice.scope
                title = self.tr("PERSON") if scope == PERSON else preview.groups[scope]
                row = grid.rowCount()
                grid.addWidget(line(), row, 0, 1, 3)
                grid.addWidget(label(title, "overline"), row + 1, 0, 1, 3)
            self._add_choice(grid, choice)

    def _add_choice(self, grid: QGridLayout, choice: Choice) -> None:
        row = grid.rowCount()
        name = field_text(choice, self._customs)
        grid.addWidget(label(name, "caption", wrap=True), row, 0)
        group = self._groups[choice.key] = QButtonGroup(self)
        values = {LEFT: choice.left, RIGHT: choice.right}
        for place, side in enumerate((LEFT, RIGHT), 1):
            text = value_text(choice.field, values[side])
            grid.addWidget(self._radio(group, choice, side, text, name), row, place)
        if BOTH in choice.options:
            both = self._radio(group, choice, BOTH, self.tr("both together"), name)
            grid.addWidget(both, row + 1, 1, 1, 2)

    def _radio(self, group: QButtonGroup, choice: Choice, side: str, text: str, name: str) -> QRadioButton:
        short = " ".join(text.split())
        made = QRadioButton((short[:38] + "…" if len(short) > 40 else short).replace("&", "&&"))
        made.setToolTip(text)
        made.setAccessibleName(f"{name}: {short}")
        made.setProperty("side", side)
        made.setChecked(choice.takes == side)
        made.toggled.connect(lambda _on: self.changed.emit())
        group.addButton(made)
        return made
