"""The line below the members of one group: which hours nobody covers, and who carries the roles it needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.words.coverage import gaps_text
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import role_coverage
from grouppilot.usecases.role_coverage import Coverage

CARRIED, MISSING = "✓", "–"


class Foot(QWidget):
    """Tells the coverage of a group, and leads to its roles; hidden where there is no one group.

    Signals:
        roles_asked(group_id): The roles of the group are to be shown.
    """

    roles_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self.told = ElidedLabel("", "muted")
        self.roles = button(self.tr("Roles"), "flat")
        self.roles.setAccessibleName(self.tr("Show the roles of this group"))
        self.roles.clicked.connect(lambda: self.roles_asked.emit(self._group_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        row.addWidget(self.roles, alignment=Qt.AlignmentFlag.AlignRight)
        self.hide()

    def show_group(self, group_id: int | None) -> None:
        """Tell of a group; nothing where all of them are in scope."""
        self._group_id = group_id or 0
        found = self._coverage()
        self.setVisible(found is not None)
        if found is not None:
            self.told.setText(self._worded(found))

    def _coverage(self) -> Coverage | None:
        if not self._group_id:
            return None
        try:
            return role_coverage.of_group(self._context.workspace, self._group_id)
        except Refused:  # deleted in the meantime
            return None

    def _worded(self, found: Coverage) -> str:
        roles = " ".join(
            f"{name_of('role', role)} {CARRIED if carried else MISSING}" for role, carried in found.needed
        )
        coverage = self.tr("Role coverage: {roles}").format(roles=roles)
        return " · ".join(part for part in (gaps_text(found.gaps), coverage) if part)
