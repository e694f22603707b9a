"""The dialog for what should never happen: details to copy, the data safe, the program alive."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label


class FaultSheet(Sheet):
    """Tells of a fault; more of them join the one that is open, so that they never pile up.

    Args:
        details: Text for whoever mends it; holds no member data.
        parent: The window.
    """

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong"), parent, width=560)
        text = self.tr(
            "GroupPilot met a fault and goes on. What you saved is safe in its file. To have it mended, copy"
            " the details and send them to the people who make GroupPilot."
        )
        self.body.addWidget(label(text, "muted", wrap=True))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.details.setMinimumHeight(180)
        self.body.addWidget(self.details, 1)
        self.copy_button = self.add_button(self.tr("Copy details"), then=self._copy)
        self.close_button = self.add_button(self.tr("Go on"), "primary", self.accept)

    def add(self, details: str) -> None:
        """Show another fault below the ones before."""
        self.details.appendPlainText("\n" + details)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(QCoreApplication.translate("FaultSheet", "Copied"))
