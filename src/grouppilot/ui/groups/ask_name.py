"""A sheet with one question: the name of a ladder, of a brand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.usecases import brands, ladders
from grouppilot.usecases.ladders import LadderView

LONGEST = 60


class AskName(Sheet):
    """One field; what it is asked for says beside it what is wrong with the name.

    Args:
        parent: Over which it stands.
        title: What is to be named.
        action: Text of its button.
        keep: Called with the name; a refusal is said beside the field.
        name: What stands there at first.
        hint: A line below the field.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        action: str,
        keep: Callable[[str], object],
        name: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(title, parent)
        self._keep = keep
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST)
        self.form = FieldForm()
        self.form.add("name", self.tr("Name"), self.name, hint)
        self.name.textChanged.connect(lambda _text: self.form.set_error("name", ""))
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self.add_button(action, "primary", self._go)

    def _go(self) -> None:
        if attempt(self.form, lambda: self._keep(self.name.text()), {}, "name"):
            self.accept()


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
