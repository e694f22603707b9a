"""Takes a roster in, in one view: the source, the group, the columns, what would happen, and Import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.domain.rosters import STATES, Plan
from grouppilot.domain.watching import Watch
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.jobs import Job, Token
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.notice import Notice
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.members.mapping import FATE, LINE, RETURNING, MappingHeader, PreviewModel
from grouppilot.ui.members.sheets import dropped_file
from grouppilot.ui.members.words import platform_of, spoken
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import groups, roster_import, rosters, settings
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.roster_import import Imported
from grouppilot.usecases.rosters import RosterSource

SIZE = (940, 640)
PASTE_MS = 400
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252")
ORDERS = {"ymd": "2026-06-11", "dmy": "11/06/2026", "mdy": "06/11/2026"}
WIDTHS = {LINE: 56, FATE: 230}
COLUMN_WIDTH = 140
NEW_GROUP = -1
EMPTY, PASTE, PREVIEW = 0, 1, 2
FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"


class ImportSheet(Sheet):
    """Reads a roster, shows the dry run, and imports it beside the window.

    Args:
        context: The window's state.
        parent: The window.
        path: A file to begin with.
        group_id: The group to begin with.
    """

    def __init__(self, context: Context, parent: QWidget, path: Path | None, group_id: int | None) -> None:
        super().__init__(QCoreApplication.translate("ImportSheet", "Import a roster"), parent, SIZE[0])
        self.resize(*SIZE)
        self.setAcceptDrops(True)
        self._context, self._workspace = context, context.workspace
        self._source: RosterSource | None = None
        self._from: Path | str | None = None
        self._plan: Plan | None = None
        self._job: Job | None = None
        self._asked = 0
        self._customs = settings.read(self._workspace).customs
        self._make_source()
        self._make_group(group_id)
        self._make_preview()
        self._make_foot()
        self._show_state()
        if path is not None:
            self.read(path)

    def read(self, source: Path | str) -> None:
        """Read a file, or text that was pasted."""
        self._from, self._plan = source, None
        self.path.setText(source.name if isinstance(source, Path) else self.tr("pasted text"))
        encoding, sheet = self.encoding.currentData(), self.sheet.currentData()

        def work(token: Token) -> RosterSource:
            return rosters.open_source(
                self._workspace,
                source,
                encoding=encoding if isinstance(source, Path) else None,
                sheet=sheet,
                cancelled=lambda: token.cancelled,
            )

        self._run(work, self._opened)

    def check(self) -> None:
        """Find out what an import would do."""
        if self._source is None:
            return
        source, columns, order = self._source, self.header.columns(), self.order.currentData()
        group, platform = self.group.currentData(), self.platform.currentData()
        self.header.name_for(platform if group == NEW_GROUP else platform_of(self._workspace, group))
        words = spoken()
        self._run(
            lambda _token: rosters.dry_run(
                self._workspace,
                source,
                None if group == NEW_GROUP else group,
                columns=columns,
                date_order=order,
                spoken=words,
                platform=platform,
            ),
            self._checked,
        )

    def take_in(self) -> None:
        """Import."""
        if self._source is None or self._plan is None:
            return
        source, columns, order = self._source, self.header.columns(), self.order.currentData()
        group: int | GroupForm = self.group.currentData()
        if group == NEW_GROUP:
            group = GroupForm(self.name.text(), platform=self.platform.currentData())
        words = spoken()

        def work(token: Token) -> Imported:
            watch = Watch(token.report, lambda: token.cancelled)
            return roster_import.take_in(
                self._workspace,
                source,
                group,
                columns=columns,
                date_order=order,
                spoken=words,
                watch=watch,
            )

        self._run(work, self._imported)

    def reject(self) -> None:
        """Stop what is under way; close if nothing was."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def choose_file(self) -> QFileDialog:
        """Ask for a file without stopping the program; returns the question."""
        dialog = QFileDialog(self, self.tr("Choose a roster"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Rosters") + f" ({FILES})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda chosen: self._fresh(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _fresh(self, path: Path) -> None:
        self.encoding.setCurrentIndex(0)
        self.sheet.clear()
        self.order.setCurrentIndex(0)
        self.read(path)

    def _run(self, work: object, done: object) -> None:
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

    def _answered(self, number: int, done: object, result: object) -> None:
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
        if error.code != "no_name_column" and self._plan is None:
            self._source = None
        self._plan = None
        self.model.show_plans(())
        self._show_state()

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _opened(self, source: RosterSource) -> None:
        self._source = source
        self.returning.hide()
        table = source.table
        self._offer_sheets(table.sheets, table.sheet)
        self.encoding.setVisible(bool(table.encoding))
        self.encoding.setItemText(0, self.tr("Encoding: {name}").format(name=table.encoding or "–"))
        self.model.show_table(table.headers, table.rows, table.lines)
        self.header.offer(table.headers, source.columns, self._customs)
        for at in range(self.model.columnCount()):
            self.view.setColumnWidth(at, WIDTHS.get(at, COLUMN_WIDTH))
        self.check()

    def _offer_sheets(self, names: tuple[str, ...], shown: str) -> None:
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for name in names:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(shown))
        self.sheet.blockSignals(False)
        self.sheet.setVisible(len(names) > 1)

    def _checked(self, plan: Plan) -> None:
        self._plan = plan
        guessed = any(issue.code == "date_guessed" for row in plan.rows for issue in row.row.issues)
        self.order.setVisible(guessed or self.order.currentIndex() > 0)
        self.model.show_plans(plan.rows, self._state())
        self._show_state()
        self._warn(len(plan.returning))

    def _warn(self, returning: int) -> None:
        """Say above the rows that somebody among them was removed before."""
        self.returning.setVisible(returning > 0)
        if returning:
            self.returning.set_text(self.tr("Removed before: %Ln of these rows.", "", returning))

    def _imported(self, done: Imported) -> None:
        number = done.counts["new"] + done.counts["changed"]
        self.accept()
        self._context.say(self.tr("%Ln member(s) taken in", "", number), undoable=True)
        if self._context.group_id not in (None, done.group_id):
            self._context.set_scope(done.group_id)

    def _state(self) -> str:
        return next((state for state, chip in self.chips.items() if chip.isChecked()), "")

    def _filter(self, state: str) -> None:
        for other, chip in self.chips.items():
            chip.setChecked(other == state and not (state and self.model.rowCount() == 0))
        self.model.only(state)

    def _show_state(self) -> None:
        """Show the counts, and whether there is something to import and where to."""
        counts = self._plan.counts() if self._plan else {}
        for state, chip in self.chips.items():
            number = counts.get(state, 0) if state else sum(counts.values())
            word = name_of("rowstate", state) if state else self.tr("All")
            chip.setText(f"{word} {number}")
            chip.setEnabled(bool(number))
        self._chips.setVisible(self._plan is not None)
        taken = counts.get("new", 0) + counts.get("changed", 0)
        new = self.group.currentData() == NEW_GROUP
        named = not new or bool(self.name.text().strip())
        self.name.setVisible(new)
        self.platform.setVisible(new)
        self.go.setEnabled(taken > 0 and named and self._job is None)
        self.go.setText(self.tr("Import %Ln member(s)", "", taken) if taken else self.tr("Import"))
        pasting = self.paste_button.isChecked() and self._source is None
        self._body.setCurrentIndex(PREVIEW if self._source else PASTE if pasting else EMPTY)

    def _make_source(self) -> None:
        self.file_button = button(self.tr("Choose file…"), icon="folder")
        self.file_button.clicked.connect(self.choose_file)
        self.paste_button = button(self.tr("Paste text"), icon="text")
        self.paste_button.setCheckable(True)
        self.paste_button.toggled.connect(self._toggle_paste)
        self.path = ElidedLabel("", "muted")
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.hide()
        self.sheet.activated.connect(lambda _at: self._read_again())
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.addItem(self.tr("Encoding"), None)
        for name in ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self.encoding.hide()
        self.encoding.activated.connect(lambda _at: self._read_again())
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("How days are written"))
        self.order.addItem(self.tr("Days: as guessed"), None)
        for key, example in ORDERS.items():
            self.order.addItem(self.tr("Days like {example}").format(example=example), key)
        self.order.hide()
        self.order.activated.connect(lambda _at: self.check())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file_button)
        row.addWidget(self.paste_button)
        row.addWidget(self.path, 1)
        for each in (self.sheet, self.encoding, self.order):
            row.addWidget(each)
        self.body.addLayout(row)

    def _make_group(self, group_id: int | None) -> None:
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Group"))
        for each in groups.scope(self._workspace):
            self.group.addItem(each.name, each.id)
        self.group.addItem(self.tr("New group…"), NEW_GROUP)
        if group_id is not None:
            self.group.setCurrentIndex(max(self.group.findData(group_id), 0))
        self.group.setMinimumWidth(220)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the new group"))
        self.name.setAccessibleName(self.tr("Name of the new group"))
        self.platform = QComboBox()
        self.platform.setAccessibleName(self.tr("Platform"))
        for key in keys_of("platform"):
            self.platform.addItem(name_of("platform", key), key)
        self.group.activated.connect(lambda _at: self._show_group())
        self.platform.activated.connect(lambda _at: self.check())
        self.name.textChanged.connect(lambda _text: self._show_state())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Into")))
        row.addWidget(self.group)
        row.addWidget(self.name, 1)
        row.addWidget(self.platform)
        row.addStretch(1)
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
        self.returning = Notice("", "warn", self.tr("Show them"), closable=False)
        self.returning.acted.connect(lambda: self._filter(RETURNING))
        self.returning.hide()
        self.body.addWidget(self.returning)
        self.model = PreviewModel(self)
        self.view = QTableView()
        self.header = MappingHeader(self.view)
        self.view.setHorizontalHeader(self.header)
        dress_table(self.view)
        self.header.setStretchLastSection(False)
        self.header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header.mapped.connect(self.check)
        self.paste = QPlainTextEdit()
        self.paste.setPlaceholderText(
            self.tr("Paste cells from a spreadsheet, names one a line, or a chain sign-up (接龙)")
        )
        self.paste.setAccessibleName(self.tr("Text to import"))
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._read_pasted)
        self.paste.textChanged.connect(self._typed.start)
        words = self.tr(
            "Drop a file here: CSV, TSV, XLSX, XLS or ODS. "
            "Nothing is changed before you have seen what would happen."
        )
        card = Card(margin=0)
        card.body.addWidget(self.view)
        self._body = QStackedWidget()
        for part in (EmptyState("import", words), self.paste, card):
            self._body.addWidget(part)
        self.body.addWidget(self._body, 1)

    def _make_foot(self) -> None:
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.body.addWidget(self.problem)
        self.body.addWidget(self.progress)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Import"), "primary", self.take_in)

    def _show_group(self) -> None:
        if self.group.currentData() == NEW_GROUP:
            self.name.setFocus()
        self._show_state()
        self.check()

    def _toggle_paste(self, on: bool) -> None:
        if on:
            self._source = None
            self.path.setText("")
        self._show_state()
        if on:
            self.paste.setFocus()

    def _read_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.read(text)

    def _read_again(self) -> None:
        if self._from is not None:
            self.read(self._from)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.place()

    def dragEnterEvent(self, event: object) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: object) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._fresh(path)
