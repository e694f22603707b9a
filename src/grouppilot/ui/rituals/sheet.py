"""The sheet on which the ritual of a group is edited."""

from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.rituals.editor import RitualEditor
from grouppilot.usecases import rituals

WIDTH, HEIGHT = 820, 620


def open_ritual(
    context: Context, parent: QWidget, ritual_id: int, step_id: int = 0, group_id: int = 0
) -> "RitualSheet":
    """Open the sheet on a ritual, and return it.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        ritual_id: The ritual.
        step_id: The step to begin with; 0 for the first.
        group_id: The group it is edited for, which may get a copy of its own; 0 for none.
    """
    sheet = RitualSheet(context, parent, group_id)
    sheet.editor.show_ritual(ritual_id, step_id)
    sheet.show_shared(ritual_id)
    sheet.open()
    return sheet


class RitualSheet(Sheet):
    """The editor over a button that ends it."""

    def __init__(self, context: Context, parent: QWidget, group_id: int = 0) -> None:
        super().__init__(self.tr("Ritual"), parent, WIDTH)
        self.setMinimumHeight(HEIGHT)
        self._context, self._group_id = context, group_id
        self.editor = RitualEditor(context)
        self.editor.gone.connect(self.reject)
        self.body.addWidget(self.editor, 1)
        self.own = button(self.tr("Copy for this group only"), icon="copy")
        self.own.clicked.connect(self._copy)
        self.add_left(self.own)
        self.add_button(self.tr("Close"), then=self.accept)

    def show_shared(self, ritual_id: int) -> None:
        """Offer a copy where other groups go by the ritual, too."""
        groups = [group for group, _ in rituals.row_of(self._context.workspace, ritual_id).groups]
        self.own.setVisible(self._group_id in groups and len(groups) > 1)

    def _copy(self) -> None:
        made: list[int] = []
        if self._context.try_to(
            lambda: made.append(rituals.own_copy(self._context.workspace, self._group_id))
        ):
            self.editor.show_ritual(made[0])
            self.show_shared(made[0])
