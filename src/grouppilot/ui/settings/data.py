"""Where the workspace lies, and the way to another folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import ask
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.shell.commands import open_folder
from grouppilot.ui.shell.program import Program


class DataCard(Card):
    """The data folder: open it, move it, or work in another one."""

    def __init__(self, context: Context, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._program, self._folder = program, context.workspace.folder
        self.body.addWidget(SectionHeader(self.tr("Data")))
        words = self.tr("All of it lies in this folder of this computer, and nowhere else.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.path = label(str(self._folder), wrap=True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setAccessibleName(self.tr("Data folder"))
        self.body.addWidget(self.path)
        self.open_button = button(self.tr("Open folder"), icon="folder")
        self.open_button.clicked.connect(lambda: open_folder(self._folder))
        self.move_button = button(self.tr("Move to another folder…"))
        self.move_button.clicked.connect(lambda: self._choose(self.ask_move))
        self.other_button = button(self.tr("Use another workspace…"))
        self.other_button.clicked.connect(lambda: self._choose(program.open_folder))
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.open_button, self.move_button, self.other_button):
            row.addWidget(each)
        row.addStretch(1)
        self.body.addLayout(row)
        for each in (self.move_button, self.other_button):
            each.setVisible(not program.sample)

    def ask_move(self, folder: Path) -> None:
        """Ask whether to move everything to a folder, and do so."""
        text = self.tr(
            "Data and backups are copied to {path} and checked before that folder is used, at once. The old"
            " folder keeps its backups and the old file under another name."
        ).format(path=folder)
        ask(
            self.window(),
            self.tr("Move the data?"),
            text,
            self.tr("Move"),
            lambda: self._program.move(folder),
        )

    def _choose(self, then: object) -> None:
        dialog = QFileDialog(self, self.tr("Choose an empty folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()
