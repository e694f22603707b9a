"""The sheet that writes a roster: format, columns, and whether phone numbers and notes leave with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.jobs import Job, Token
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.members.words import column_name, platform_of
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import members, roster_export, settings
from grouppilot.usecases.roster_export import PRIVATE, ExportWords

COLUMN = Qt.ItemDataRole.UserRole
LIST_HEIGHT = 220
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))


class ExportSheet(Sheet):
    """Writes members, in the order given, to a file.

    Args:
        context: The window's state.
        parent: The window.
        ids: Whom to write, as filtered and sorted.
        order: The columns of the table, which are ticked at first and stand first.
    """

    def __init__(self, context: Context, parent: QWidget, ids: Sequence[int], order: Sequence[str]) -> None:
        super().__init__(QCoreApplication.translate("ExportSheet", "Export roster"), parent, width=460)
        self._context, self._workspace = context, context.workspace
        self._ids = list(ids)
        self._job: Job | None = None
        self._folder = Path()
        self._customs = settings.read(self._workspace).customs
        self._group = members.counts(self._workspace, context.group_id).group
        self._platform = platform_of(self._workspace, context.group_id)
        self.body.addWidget(label(self._about(), "muted", wrap=True))
        self.format = Segmented()
        for suffix, name in ((".xlsx", "Excel"), (".csv", "CSV"), (".pdf", "PDF")):
            self.format.add(suffix, name)
        self.body.addWidget(self.format, alignment=Qt.AlignmentFlag.AlignLeft)
        self.private = QCheckBox(self.tr("With phone numbers and notes"))
        self.private.setToolTip(self.tr("A roster to hand to others is better without them."))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setProperty("frame", "card")
        dress_list(self.list)
        self._fill(order)
        self.body.addWidget(label(self.tr("Columns, from left to right; drag to reorder"), "caption"))
        self.body.addWidget(self.list)
        self.body.addWidget(self.private)
        self.private.toggled.connect(self._tick_private)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.progress)
        self.body.addWidget(self.problem)
        self.done_text = label("", "heading", wrap=True)
        self.done_text.hide()
        self.body.addWidget(self.done_text)
        self.folder = button(self.tr("Open folder"), icon="folder")
        self.folder.clicked.connect(self.open_folder)
        self.folder.hide()
        self.add_left(self.folder)
        self.close_button = self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Save as…"), "primary", self.choose_file)
        self.save.setEnabled(bool(self._ids))

    def columns(self) -> list[str]:
        """Return the ticked columns from left to right."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item.data(COLUMN) for item in items if item.checkState() == Qt.CheckState.Checked]

    def choose_file(self) -> QFileDialog:
        """Ask where to, without stopping the program; returns the question."""
        suffix = self.format.key()
        day = settings.today(self._workspace).isoformat()
        name = f"{self._group or self.tr('All groups')} {day}{suffix}".translate(_FORBIDDEN)
        dialog = QFileDialog(self, self.tr("Save the roster"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setNameFilter(f"*{suffix}")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write to a file, beside the window."""
        self.problem.hide()
        self.save.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        columns, words = self.columns(), self._words()
        self._job = self._context.jobs.run(
            lambda token: self._write(token, path, columns, words),
            done=lambda number: self._done(path, number),
            failed=self._failed,
            owner=self,
        )
        self._job.progressed.connect(self._progressed)

    def open_folder(self) -> None:
        """Show the folder of the file that was written."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        self.accept()

    def reject(self) -> None:
        """Stop what is under way, and close."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _write(self, token: Token, path: Path, columns: list[str], words: ExportWords) -> int:
        watch = Watch(token.report, lambda: token.cancelled)
        return roster_export.export(self._workspace, self._ids, path, columns, words, watch)

    def _words(self) -> ExportWords:
        headers = {name: column_name(name, self._customs, self._platform) for name in roster_export.COLUMNS}
        page = self.tr("Page {page} of {pages}")
        return ExportWords(
            self.tr("Roster"),
            self._group or self.tr("All groups"),
            headers,
            name_of,
            lambda number, all_: page.format(page=number, pages=all_),
        )

    def _about(self) -> str:
        number = self.tr("%Ln member(s), as filtered and sorted in the table", "", len(self._ids))
        return f"{self._group or self.tr('All groups')} · {number}"

    def _fill(self, order: Sequence[str]) -> None:
        usual = roster_export.columns_for(self._workspace, self._context.group_id, private=True)
        first = [name for name in order if name in usual]
        for name in (*first, *(name for name in usual if name not in first)):
            item = QListWidgetItem(column_name(name, self._customs, self._platform))
            item.setData(COLUMN, name)
            ticked = name in first and name not in PRIVATE
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setHidden(name in PRIVATE)
            self.list.addItem(item)

    def _tick_private(self, on: bool) -> None:
        for at in range(self.list.count()):
            item = self.list.item(at)
            if item.data(COLUMN) in PRIVATE:
                item.setHidden(not on)
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _done(self, path: Path, number: int) -> None:
        self._job = None
        self.progress.hide()
        said = self.tr("%Ln member(s) written to {file}", "", number).format(file=path.name)
        self._context.say(said)
        self.done_text.setText(said)
        self.done_text.show()
        self.folder.show()
        self._folder = path.parent
        self.close_button.setText(self.tr("Close"))
        self.folder.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.save.setEnabled(True)
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self.problem.setText(sentence(error))
        self.problem.show()
