"""A sheet with one question: the name of something."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm

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
