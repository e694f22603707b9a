"""Members: the table, one member's details, rosters in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.dialogs import Sheet


def open_import(
    context: Context, parent: QWidget, path: Path | None = None, group_id: int | None = None
) -> Sheet:
    """Open the sheet that takes a roster in, with a file and a group to begin with, and return it."""
    # Loaded when it is asked for: the welcome page offers it before members are ever shown.
    from grouppilot.ui.members.importing import ImportSheet

    sheet = ImportSheet(context, parent, path, group_id)
    sheet.open()
    return sheet
