"""The list of backups: made every day, restored from here, and a restore taken back."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import ask
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.shell.program import Program
from grouppilot.usecases import backups
from grouppilot.usecases.backups import Backup

HEIGHT = 200


def reason_words(reason: str) -> str:
    """Return why a copy was made, in words."""
    words = {
        "daily": QCoreApplication.translate("Backups", "Daily"),
        "manual": QCoreApplication.translate("Backups", "By hand"),
        "migration": QCoreApplication.translate("Backups", "Before an update"),
        "restore": QCoreApplication.translate("Backups", "Before a restore"),
        "move": QCoreApplication.translate("Backups", "Before a move"),
        "rescue": QCoreApplication.translate("Backups", "File was taken away"),
    }
    return words.get(reason, reason)


class BackupsCard(Card):
    """Every copy with its time, reason and size."""

    def __init__(self, context: Context, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._context, self._program, self._zone = context, program, None
        self._rows: list[Backup] = []
        self.body.addWidget(SectionHeader(self.tr("Backups")))
        words = self.tr("One is made on each day of use and checked. The newest 14 are kept.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.model = QStandardItemModel(0, 3, self)
        self.table = dress_table(QTableView())
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFixedHeight(HEIGHT)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.body.addWidget(self.table)
        self.now_button = button(self.tr("Back up now"), icon="backup")
        self.now_button.clicked.connect(self._make)
        self.restore_button = button(self.tr("Restore…"), icon="restore")
        self.restore_button.clicked.connect(lambda: self.ask_restore(self._rows[self._chosen()]))
        self.undo_button = button(self.tr("Take the last restore back…"))
        self.undo_button.clicked.connect(lambda: self.ask_restore(backups.undo_of_restore(self._folder())))
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.now_button, self.restore_button, self.undo_button):
            row.addWidget(each)
        row.addStretch(1)
        self.body.addLayout(row)

    def refresh(self, zone: tzinfo) -> None:
        """Read the list anew; times are shown in the workspace's zone."""
        self._zone, self._rows = zone, backups.listed(self._folder())
        self.model.clear()
        self.model.setHorizontalHeaderLabels([self.tr("Time"), self.tr("Reason"), self.tr("Size")])
        for backup in self._rows:
            self.model.appendRow(self._cells(backup))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.model.horizontalHeaderItem(2).setTextAlignment(right)
        self.undo_button.setVisible(any(backup.reason == "restore" for backup in self._rows))
        self._enable()

    def ask_restore(self, backup: Backup | None) -> None:
        """Ask whether to go back to a copy, and do so."""
        if backup is None:
            return
        text = self.tr(
            "Everything becomes as it was on {when}. The data as it is now is backed up first, so that this"
            " can be taken back."
        ).format(when=self._when(backup))
        title, yes = self.tr("Restore this backup?"), self.tr("Restore")
        ask(self.window(), title, text, yes, lambda: self._program.restore(backup))

    def _cells(self, backup: Backup) -> list[QStandardItem]:
        size = QLocale().formattedDataSize(backup.size, 1)
        cells = [QStandardItem(text) for text in (self._when(backup), reason_words(backup.reason), size)]
        for cell in cells:
            cell.setEditable(False)
        cells[2].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return cells

    def _when(self, backup: Backup) -> str:
        at = backup.at.astimezone(self._zone)
        moment = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

    def _folder(self) -> object:
        return self._context.workspace.folder

    def _chosen(self) -> int:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _enable(self) -> None:
        self.restore_button.setEnabled(self._chosen() >= 0)

    def _make(self) -> None:
        workspace, said = self._context.workspace, self.tr("Backed up. The copy was checked.")
        self.now_button.setEnabled(False)
        job = self._context.jobs.run(
            lambda _token: backups.make(workspace),
            done=lambda _made: self._context.say(said),
            failed=self._context.refused.emit,
            owner=self,
        )
        job.ended.connect(lambda: self.now_button.setEnabled(True))
