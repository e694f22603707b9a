"""What is asked when the data file was taken away while it was open: put it back, or save a copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.shell.program import Program
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import rescue
from grouppilot.usecases.backups import Backup

WIDTH = 520


def _title(gone: bool) -> str:
    if gone:
        return QCoreApplication.translate("LostSheet", "The data file is gone")
    return QCoreApplication.translate("LostSheet", "The data file was replaced")


class LostSheet(Sheet):
    """Tells what happened, keeps a copy at once where the folder is still there, and offers the ways on.

    Args:
        refusal: Why a write was refused; one of ``rescue.CODES``.
        context: The window's state.
        program: What carries the choice out.
        parent: The window.
    """

    def __init__(self, refusal: Refused, context: Context, program: Program, parent: QWidget) -> None:
        gone = refusal.code == "file_gone"
        super().__init__(_title(gone), parent, WIDTH)
        self._context, self._workspace = context, context.workspace
        self.body.addWidget(label(sentence(refusal), "muted", wrap=True))
        self.kept = label("", wrap=True)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kept.hide()
        self.body.addWidget(self.kept)
        self.later_button = self.add_button(self.tr("Not now"))
        self.save_button = self.add_button(self.tr("Save a copy…"), then=self.choose_folder)
        on = (self.tr("Put it back"), program.put_back)
        if not gone:
            on = (self.tr("Open what is there now"), program.try_again)
        self.on_button = self.add_button(on[0], "primary", self.accept)
        self.on_button.setFocus()
        self.accepted.connect(on[1])
        if self._workspace.folder.is_dir():
            self._keep(lambda: rescue.rescue(self._workspace))

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder without stopping the program; returns the question."""
        dialog = QFileDialog(self, self.tr("Choose a folder for the copy"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()
        return dialog

    def save(self, folder: Path) -> None:
        """Save a copy in a folder."""
        self._keep(lambda: rescue.save(self._workspace, folder))

    def _keep(self, make: Callable[[], Backup]) -> None:
        self._context.jobs.run(lambda _token: make(), done=self._made, failed=self._failed, owner=self)

    def _made(self, copy: Backup) -> None:
        self._tell(self.tr("A checked copy of everything lies in {path}.").format(path=copy.path.parent))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._tell(sentence(error))

    def _tell(self, text: str) -> None:
        self.kept.setText(text)
        self.kept.show()
        self.resize(self.width(), self.layout().totalHeightForWidth(self.width()))
