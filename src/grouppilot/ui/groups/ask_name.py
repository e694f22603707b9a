"""The names of ladders and of brands, asked for on a sheet."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.ask_name import AskName
from grouppilot.usecases import brands, ladders
from grouppilot.usecases.ladders import LadderView


def open_name_ladder(
    context: Context, parent: QWidget, ladder: LadderView | None = None, group_id: int | None = None
) -> AskName:
    """Ask for the name of a ladder: of one that is there, or a new one, on which a group may stand."""
    hint = QCoreApplication.translate("AskName", "What its groups have in common, e.g. a brand or a subject.")
    if ladder is None:
        sheet = AskName(
            parent,
            QCoreApplication.translate("AskName", "New ladder"),
            QCoreApplication.translate("AskName", "Add"),
            lambda name: ladders.add(context.workspace, name, group_id=group_id),
            hint=hint,
        )
    else:
        sheet = AskName(
            parent,
            QCoreApplication.translate("AskName", "Rename ladder"),
            QCoreApplication.translate("AskName", "Rename"),
            lambda name: ladders.rename(context.workspace, ladder.id, name),
            ladder.name,
            hint,
        )
    sheet.open()
    return sheet


def open_name_brand(context: Context, parent: QWidget, group_id: int) -> AskName:
    """Ask for the name of a new brand for a group."""
    sheet = AskName(
        parent,
        QCoreApplication.translate("AskName", "New brand"),
        QCoreApplication.translate("AskName", "Add"),
        lambda name: brands.add(context.workspace, name, group_id=group_id),
        hint=QCoreApplication.translate("AskName", "Its facts are shared by all groups of the brand."),
    )
    sheet.open()
    return sheet
