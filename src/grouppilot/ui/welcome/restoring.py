"""Restoring a backup file from another folder or computer into a workspace that holds nothing yet."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from grouppilot.ui.kit.dialogs import tell
from grouppilot.ui.shell.program import Program
from grouppilot.usecases.backups import of_file


def choose_backup(parent: QWidget, program: Program) -> QFileDialog:
    """Ask for a backup file and restore it; return the question."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Restoring", "Choose a backup of GroupPilot"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("Restoring", "Backups (*.db)"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: restore_file(parent, program, Path(name)))
    dialog.open()
    return dialog


def restore_file(parent: QWidget, program: Program, path: Path) -> None:
    """Restore a chosen file if it is a backup, else say that it is none."""
    backup = of_file(path)
    if backup is None:
        text = QCoreApplication.translate(
            "Restoring", "This file is no backup that GroupPilot made. Nothing was changed."
        )
        tell(parent, QCoreApplication.translate("Restoring", "Not a backup"), text)
    else:
        program.restore(backup)
