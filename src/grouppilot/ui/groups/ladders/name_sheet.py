"""Asks for the name of a ladder."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.usecases import ladders
from grouppilot.usecases.ladders import NAME_CHARS, LadderView


def open_name_ladder(
    context: Context, parent: QWidget, ladder: LadderView | None = None, group_id: int | None = None
) -> Sheet:
    """Open the sheet and return it.

    Args:
        context: Of the window.
        parent: Over which it stands.
        ladder: The ladder to rename; None for a new one.
        group_id: A group that a new ladder begins with.
    """
    sheet = NameLadder(context, parent, ladder, group_id)
    sheet.open()
    return sheet


class NameLadder(Sheet):
    """One field."""

    def __init__(
        self, context: Context, parent: QWidget, ladder: LadderView | None, group_id: int | None
    ) -> None:
        rename = QCoreApplication.translate("NameLadder", "Rename ladder")
        super().__init__(rename if ladder else QCoreApplication.translate("NameLadder", "New ladder"), parent)
        self._context, self._ladder, self._group_id = context, ladder, group_id
        self.name = QLineEdit(ladder.name if ladder else "")
        self.name.setMaxLength(NAME_CHARS)
        self.form = FieldForm()
        hint = self.tr("What its groups have in common, e.g. the brand or the subject.")
        self.form.add("name", self.tr("Name"), self.name, hint)
        self.name.textChanged.connect(lambda _text: self.form.set_error("name", ""))
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Rename") if ladder else self.tr("Add"), "primary", self._go)

    def _go(self) -> None:
        if attempt(self.form, self._keep, {}, "name"):
            self.accept()

    def _keep(self) -> None:
        if self._ladder is None:
            ladders.add(self._context.workspace, self.name.text(), group_id=self._group_id)
        else:
            ladders.rename(self._context.workspace, self._ladder.id, self.name.text())
