"""What fills the window when the workspace cannot be opened: what happened, and the ways on."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import IconMark
from grouppilot.ui.kit.labels import label
from grouppilot.ui.shell.program import Program

if TYPE_CHECKING:
    from grouppilot.usecases.backups import Backup

WIDTH = 520
NO_BACKUP_HELPS = (
    *("workspace_in_use", "workspace_elsewhere", "schema_newer"),
    *("folder_not_writable", "not_a_folder", "workspace_not_readable", "disk_full"),
)


class TroublePage(QWidget):
    """A sentence and buttons: try again, restore, another folder, quit.

    Args:
        code: Code of the refusal.
        text: Its sentence, already translated.
        backups: Copies to offer, newest first.
        program: What carries the choice out.
    """

    def __init__(
        self,
        code: str,
        text: str,
        backups: "Sequence[Backup]",
        program: Program,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._backup = backups[0] if backups and code not in NO_BACKUP_HELPS else None
        card = Card(margin=24, spacing=12)
        card.setFixedWidth(WIDTH)
        card.body.addWidget(IconMark("warning", 32, "warn"))
        card.body.addWidget(label(self._title(code), "title", wrap=True))
        self.sentence = label(text, "muted", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAccessibleName(self.tr("What happened"))
        card.body.addWidget(self.sentence)
        if self._backup:
            card.body.addWidget(label(self._of_backup(self._backup), wrap=True))
        card.body.addSpacing(8)
        card.body.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)

    def _title(self, code: str) -> str:
        if code in ("workspace_in_use", "workspace_elsewhere"):
            return self.tr("The workspace is already open")
        return self.tr("The workspace cannot be opened")

    def _of_backup(self, backup: "Backup") -> str:
        when = QLocale().toString(backup.at.astimezone(), QLocale.FormatType.ShortFormat)
        return self.tr("The newest backup is of {when}. The present file is kept beside it.").format(
            when=when
        )

    def _buttons(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(8)
        self.restore_button = button(self.tr("Restore the newest backup"), "primary", "restore")
        self.restore_button.clicked.connect(lambda: self._program.restore(self._backup))
        self.restore_button.setVisible(self._backup is not None)
        rows.addWidget(self.restore_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.again_button = button(self.tr("Try again"))
        self.again_button.clicked.connect(self._program.try_again)
        self.folder_button = button(self.tr("Choose another folder…"), icon="folder")
        self.folder_button.clicked.connect(self._choose)
        self.quit_button = button(self.tr("Quit"))
        self.quit_button.clicked.connect(self._program.quit)
        for each in (self.again_button, self.folder_button, self.quit_button):
            row.addWidget(each)
        rows.addLayout(row)
        return rows

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of a workspace"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self._program.open_folder(Path(folder))
