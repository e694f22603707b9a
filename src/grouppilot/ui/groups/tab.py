"""One tab of a group's page: built when it is first chosen, read when it is on screen."""

from PySide6.QtWidgets import QPushButton, QWidget

from grouppilot.ui.context import Context
from grouppilot.usecases.groups import GroupRow


class GroupTab(QWidget):
    """Base of the tabs: a subclass sets ``READS`` and implements ``show_group``.

    Attributes:
        READS: Tables whose changes concern the tab.
        actions_of_head: Buttons of the page's head while the tab is shown, the most used one last.
    """

    READS: tuple[str, ...] = ()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.actions_of_head: tuple[QPushButton, ...] = ()

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now. Keeps selection and scroll where the rows still exist."""
        raise NotImplementedError

    def turn_to(self, target: dict[str, object]) -> None:
        """Turn to the part in which a target is, without reading: the tab is about to be shown."""

    def show_target(self, target: dict[str, object]) -> None:
        """Show one thing of the tab, which is shown, that another page or the search asked for."""
