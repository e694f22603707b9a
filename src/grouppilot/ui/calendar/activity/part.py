"""What every part of an activity has in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from grouppilot.ui.context import Context

if TYPE_CHECKING:
    from grouppilot.usecases.activities import ActivityView


class ActivityPart(QWidget):
    """One tab of an activity, read anew whenever it is shown or something changed.

    Args:
        context: Of the window.
        parent: Its owner.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: ActivityView | None = None

    def show_activity(self, view: ActivityView) -> None:
        """Show an activity as it is now."""
        self.view = view
        self.refresh(view)

    def refresh(self, view: ActivityView) -> None:
        """Read what this part shows of an activity."""
        raise NotImplementedError

    def copy(self, text: str, said: str) -> None:
        """Put a text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.context.say(said)

    def copy_from(self, read: Callable[[], str], said: str) -> None:
        """Read a text, put it on the clipboard and say so; a refusal is shown."""
        found: list[str] = []
        if self.context.try_to(lambda: found.append(read())):
            self.copy(found[0], said)


def empty_out(layout: QLayout) -> None:
    """Take everything out of a layout, and out of sight at once."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
