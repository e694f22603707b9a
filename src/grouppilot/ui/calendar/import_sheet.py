"""Takes a plan in, in one view: the file, for which groups, what would happen, and Import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from grouppilot.domain.plan_intake import STATES, Plan
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.ui.calendar.dropped import SUFFIXES, dropped_plan
from grouppilot.ui.calendar.import_rows import TITLE, WIDTHS, PlanRows
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.jobs import Job, Token
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.plan_intake import state_word
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import groups, plan_import
from grouppilot.usecases.plan_import import Imported

SIZE = (960, 640)
FILES = " ".join(f"*{suffix}" for suffix in SUFFIXES)
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252")
EVERY = -1
EMPTY, PREVIEW = 0, 1


class PlanImportSheet(Sheet):
    """Reads a plan, shows the dry run, and imports it beside the window.

    Args:
        context: The window's state; the group in scope is the one that is meant at first.
        parent: The window.
        path: A file to begin with.
    """

    def __init__(self, context: Context, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlanImportSheet", "Import a plan"), parent, SIZE[0])
        self.resize(QSize(*SIZE).boundedTo(parent.window().size()))
        self.setAcceptDrops(True)
        self._context, self._workspace = context, context.workspace
        self._source: Any = None
        self._path: Path | None = None
        self._plan: Plan | None = None
        self._job: Job | None = None
        self._asked = 0
        self._groups = {each.id: each.name for each in groups.scope(self._workspace)}
        self._make_source()
        self._make_groups()
        self._make_preview()
        self._make_foot()
        self._show_state()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file, and find out what importing it would do."""
        self._path, self._plan = path, None
        self.path.setText(path.name)
        encoding, sheet = self.encoding.currentData(), self.sheet.currentData()
        self._run(
            lambda token: plan_import.open_plan(
                self._workspace,
                path,
                sheet=sheet,
                encoding=encoding,
                cancelled=lambda: token.cancelled,
            ),
            self._opened,
        )

    def check(self) -> None:
        """Find out what an import would do for the groups that are chosen."""
        if self._source is None:
            return
        source, chosen = self._source, self._chosen()
        self._run(lambda _token: plan_import.dry_run(self._workspace, source, chosen), self._checked)

    def take_in(self) -> None:
        """Import."""
        source, chosen, clashing = self._source, self._chosen(), self.clashing.isChecked()

        def work(token: Token) -> Imported:
            watch = Watch(token.report, lambda: token.cancelled)
            return plan_import.take_in(self._workspace, source, chosen, clashing=clashing, watch=watch)

        self._run(work, self._imported)

    def reject(self) -> None:
        """Stop what is under way, and close."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def choose_file(self) -> QFileDialog:
        """Ask for a file without stopping the program; returns the question."""
        dialog = QFileDialog(self, self.tr("Choose a plan"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Plans") + f" ({FILES})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda chosen: self._fresh(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _fresh(self, path: Path) -> None:
        self.encoding.setCurrentIndex(0)
        self.sheet.clear()
        self.read(path)

    def _chosen(self) -> tuple[int, ...]:
        number = self.group.currentData()
        if number is None:
            return ()
        return tuple(self._groups) if number == EVERY else (number,)

    def _run(self, work: Callable[[Token], Any], done: Callable[[Any], None]) -> None:
        """Do something beside the window; only the answer to the latest question counts."""
        self._asked += 1
        number = self._asked
        self.problem.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.go.setEnabled(False)
        if self._job is not None:
            self._job.cancel()
        self._job = self._context.jobs.run(
            work,
            done=lambda result: self._answered(number, done, result),
            failed=lambda error: self._failed(number, error),
            owner=self,
        )
        self._job.progressed.connect(self._progressed)

    def _answered(self, number: int, done: Callable[[Any], None], result: Any) -> None:
        if number == self._asked:
            self._job = None
            self.progress.hide()
            done(result)

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._asked:
            return
        self._job = None
        self.progress.hide()
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self.problem.setText(sentence(error))
        self.problem.show()
        self._source = self._plan = None
        self.rows.show_rows(())
        self._show_state()

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _opened(self, source: Any) -> None:
        self._source = source
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for name in source.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(source.sheet))
        self.sheet.blockSignals(False)
        self.sheet.setVisible(len(source.sheets) > 1)
        self.encoding.setVisible(bool(source.encoding))
        self.encoding.setItemText(0, self.tr("Encoding: {name}").format(name=source.encoding.upper() or "–"))
        said = self.tr("Columns left out: {names}").format(names=listed(source.unknown))
        self.unknown.setText(said)
        self.unknown.setVisible(bool(source.unknown))
        self.check()

    def _checked(self, plan: Plan) -> None:
        self._plan = plan
        self.rows.show_rows(plan.rows, self._state())
        self._show_state()

    def _imported(self, done: Imported) -> None:
        taken = done.counts["new"] + done.counts["changed"]
        taken += done.counts["clashing"] if self.clashing.isChecked() else 0
        self.accept()
        self._context.say(self.tr("%Ln entries imported", "", taken), undoable=True)

    def _state(self) -> str:
        return next((state for state, chip in self.chips.items() if chip.isChecked()), "")

    def _filter(self, state: str) -> None:
        for other, chip in self.chips.items():
            chip.setChecked(other == state)
        self.rows.only(state)

    def _show_state(self) -> None:
        """Show the counts, and whether there is something to import."""
        counts = self._plan.counts() if self._plan else {}
        for state, chip in self.chips.items():
            number = counts.get(state, 0) if state else sum(counts.values())
            word = state_word(state) if state else self.tr("All")
            chip.setText(f"{word} {number}")
            chip.setEnabled(bool(number))
        self._chips.setVisible(self._plan is not None)
        clashing = counts.get("clashing", 0)
        self.clashing.setVisible(clashing > 0)
        taken = counts.get("new", 0) + counts.get("changed", 0)
        taken += clashing if self.clashing.isChecked() else 0
        self.go.setEnabled(taken > 0 and self._job is None)
        self.go.setText(self.tr("Import %Ln entries", "", taken) if taken else self.tr("Import"))
        self._body.setCurrentIndex(PREVIEW if self._source else EMPTY)

    def _make_source(self) -> None:
        self.file_button = button(self.tr("Choose file…"), icon="folder")
        self.file_button.clicked.connect(self.choose_file)
        self.path = ElidedLabel("", "muted")
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.addItem(self.tr("Encoding"), None)
        for name in ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file_button)
        row.addWidget(self.path, 1)
        for each in (self.sheet, self.encoding):
            each.hide()
            each.activated.connect(lambda _at: self._read_again())
            row.addWidget(each)
        self.body.addLayout(row)

    def _make_groups(self) -> None:
        self.group = QComboBox()
        self.group.setMinimumWidth(220)
        self.group.addItem(self.tr("No group"), None)
        for number, name in self._groups.items():
            self.group.addItem(name, number)
        if len(self._groups) > 1:
            self.group.addItem(self.tr("All groups"), EVERY)
        self.group.setCurrentIndex(max(self.group.findData(self._context.group_id), 0))
        if self._context.group_id is None and len(self._groups) == 1:
            self.group.setCurrentIndex(1)
        self.group.activated.connect(lambda _at: self.check())
        self.group.setToolTip(self.tr("A column “Groups” in the file goes before it."))
        told = label(self.tr("New entries are for"))
        told.setBuddy(self.group)
        self.group.setAccessibleName(told.text())
        self.clashing = QCheckBox(self.tr("Also what clashes"))
        self.clashing.setToolTip(self.tr("What is new in an hour in which its group has something already"))
        self.clashing.setChecked(True)
        self.clashing.toggled.connect(lambda _on: self._show_state())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(told)
        row.addWidget(self.group)
        row.addStretch(1)
        row.addWidget(self.clashing)
        self.body.addLayout(row)

    def _make_preview(self) -> None:
        self.chips: dict[str, QPushButton] = {}
        self._chips = QWidget()
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for state in ("", *STATES):
            chip = self.chips[state] = button("", "flat")
            chip.setCheckable(True)
            chip.setChecked(not state)
            chip.clicked.connect(lambda _on=False, state=state: self._filter(state))
            row.addWidget(chip)
        row.addStretch(1)
        self.body.addWidget(self._chips)
        self.rows = PlanRows(self._groups, self)
        self.view = dress_table(QTableView())
        self.view.setModel(self.rows)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column in range(TITLE + 1):
            self.view.setColumnWidth(column, WIDTHS[column])
        card = Card(margin=0)
        card.body.addWidget(self.view)
        words = self.tr(
            "Drop a file here: a calendar (.ics), Excel, ODS or CSV with columns like Title, Date, Time and "
            "Groups. Nothing is changed before you have seen what would happen."
        )
        self._body = QStackedWidget()
        for part in (EmptyState("import", words), card):
            self._body.addWidget(part)
        self.body.addWidget(self._body, 1)

    def _make_foot(self) -> None:
        self.unknown = label("", "caption", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        for each in (self.unknown, self.problem, self.progress):
            each.hide()
            self.body.addWidget(each)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Import"), "primary", self.take_in)

    def _read_again(self) -> None:
        if self._path is not None:
            self.read(self._path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_plan(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_plan(event)
        if path is not None:
            event.acceptProposedAction()
            self._fresh(path)
