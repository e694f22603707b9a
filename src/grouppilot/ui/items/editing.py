"""Opens the editor of one SOP item, which is loaded when it is first needed."""

from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context


def edit_item(context: Context, parent: QWidget, item_id: int | None, group_id: int | None) -> None:
    """Open the editor on an item, or on a new one for a group.

    Args:
        context: Of the window.
        parent: The page that asks.
        item_id: The item; None for a new one.
        group_id: The group a new item is for; None for the one in scope.
    """
    from grouppilot.ui.items.editor import open_editor

    open_editor(context, parent, item_id=item_id, group_id=group_id)
