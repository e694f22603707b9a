"""Chats: taking them in from files, folders and pasted text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.dialogs import Sheet


def open_import(
    context: Context, parent: QWidget, paths: Sequence[Path] = (), group_id: int | None = None
) -> Sheet:
    """Open the sheet that takes chats in and return it.

    Args:
        context: The window's state.
        parent: Over which it stands.
        paths: Files and folders to begin with.
        group_id: The group they are of; None for the one in scope.
    """
    # Loaded when it is asked for: most days need none of it.
    from grouppilot.ui.chats.sheet import ChatImportSheet

    sheet = ChatImportSheet(context, parent, paths, context.group_id if group_id is None else group_id)
    sheet.open()
    return sheet
