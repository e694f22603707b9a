"""The sheet that shares the timetable: days and groups at the left, what members get at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.domain.timetables import FOOT_CHARS
from grouppilot.ui.calendar.share_choice import DaysChoice, GroupsChoice
from grouppilot.ui.calendar.share_preview import SharePreview
from grouppilot.ui.calendar.share_spans import THIS_WEEK
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import groups, settings, timetable_export, timetables
from grouppilot.usecases.timetable_days import Asked
from grouppilot.usecases.timetable_export import Written

FOLDER = "calendar.share_folder"
_WIDTH, _LEFT, _TALL = 800, 300, 560
_LEAST = 240  # of the preview, on the smallest screens
_NAMED = 60  # characters of a group in the name of a file
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))


class ShareSheet(Sheet):
    """Shows the timetable of chosen days and groups, copies it and writes it to a file.

    Args:
        context: The window's state; the group in scope is ticked, or all.
        parent: The window.
        span: One of ``share_spans.SPANS`` to begin with.
    """

    def __init__(self, context: Context, parent: QWidget, span: str = THIS_WEEK) -> None:
        super().__init__(QCoreApplication.translate("ShareSheet", "Share timetable"), parent, width=_WIDTH)
        self._context, self._workspace = context, context.workspace
        self._folder = Path()
        self._foot_of: int | None = None
        self._usual_foot = ""
        self.days = DaysChoice(settings.today(self._workspace))
        self.days.choose(span)
        self.groups = GroupsChoice(groups.scope(self._workspace), context.group_id)
        self.foot = QLineEdit()
        self.foot.setMaxLength(FOOT_CHARS)
        self.foot.setAccessibleName(self.tr("Line below"))
        self.hidden = label("", "caption", wrap=True)
        self.private = QCheckBox(self.tr("Files for me: with hidden entries and notes"))
        self.private.setToolTip(
            self.tr("In Excel, CSV and calendar files; pictures and PDF are for members.")
        )
        self.problem = label("", "error", wrap=True)
        self.done_text = label("", "heading", wrap=True)
        self.preview = SharePreview(context)
        self._lay_out()
        self._add_buttons()
        self._connect()
        self._look()

    def asked(self) -> Asked:
        """Return which days and groups are chosen, and what is said below."""
        first, last = self.days.days()
        chosen = () if self.groups.is_every() else self.groups.groups()
        language = "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"
        foot = self.foot.text() if self.foot.isModified() else None
        return Asked(first, last, chosen, language, foot)

    def choose_file(self, suffix: str) -> QFileDialog:
        """Ask where to write a file of a kind, without stopping the program; returns the question."""
        told = timetables.read(self._workspace, self.asked()).timetable
        name = f"{told.group[:_NAMED]} {told.first.isoformat()}{suffix}".translate(_FORBIDDEN)
        folder = Path(str(self._context.remembered(FOLDER) or ""))
        dialog = QFileDialog(self, self.tr("Save the timetable"), str(folder / name))
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
        asked, private = self.asked(), self.private.isChecked()
        self._context.remember(FOLDER, str(path.parent))
        self._context.jobs.run(
            lambda _token: timetable_export.export(self._workspace, asked, path, private=private),
            done=self._done,
            failed=self._failed,
            owner=self,
        )

    def open_folder(self) -> None:
        """Show the folder of the file that was written."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Be tall enough to look at a picture, where the screen is."""
        self.resize(self.width(), min(_TALL, self.screen().availableSize().height()))
        super().showEvent(event)

    def done(self, result: int) -> None:
        """Keep what is said below before it closes."""
        self._keep_foot()
        super().done(result)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for heading, part in (
            (self.tr("Days"), self.days),
            (self.tr("For"), self.groups),
            (self.tr("Line below"), self.foot),
        ):
            title = label(heading, "caption")
            title.setBuddy(part)
            left.addWidget(title)
            left.addWidget(part)
        left.addWidget(self.hidden)
        left.addWidget(self.private)
        left.addStretch(1)
        for part in (self.problem, self.done_text):
            part.hide()
            left.addWidget(part)
        side = QWidget()
        side.setFixedWidth(_LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(side)
        row.addWidget(self.preview, 1)
        self.preview.setMinimumHeight(_LEAST)
        self.body.addLayout(row, 1)

    def _add_buttons(self) -> None:
        menu = QMenu()
        for suffix, words in (
            (".png", self.tr("Picture (PNG)…")),
            (".pdf", self.tr("PDF…")),
            (".ics", self.tr("Calendar file (.ics)…")),
            (".xlsx", self.tr("Excel…")),
            (".csv", self.tr("CSV…")),
        ):
            menu.addAction(words).triggered.connect(
                lambda _checked=False, suffix=suffix: self.choose_file(suffix)
            )
        self.save = menu_button(self.tr("Save as"), menu)
        self.folder = button(self.tr("Open folder"), icon="folder")
        self.folder.hide()
        self.add_left(self.folder)
        self.add_left(self.save)
        self.add_button(self.tr("Close"))
        self.copy_picture = self.add_button(self.tr("Copy picture"), then=self.preview.copy_picture)
        self.copy_text = self.add_button(self.tr("Copy as text"), "primary", self.preview.copy_text)

    def _connect(self) -> None:
        self.days.changed.connect(self._look)
        self.groups.changed.connect(self._look)
        self.foot.textEdited.connect(lambda _text: self._look())
        self.foot.editingFinished.connect(self._keep_foot)
        self.folder.clicked.connect(self.open_folder)
        self.preview.offered.connect(self._offer)

    def _look(self) -> None:
        """Show the timetable of what is chosen."""
        for part in (self.done_text, self.problem, self.folder):
            part.hide()
        if self.groups.only() != self._foot_of:
            self.foot.setModified(False)
            self._foot_of = self.groups.only()
        if not self.groups.groups():
            self._say_hidden(0)
            self.preview.show_nothing(self.tr("Tick the groups the timetable is for."))
            self.save.setEnabled(False)
            return
        shared = timetables.read(self._workspace, self.asked())
        if not self.foot.isModified():
            self.foot.setText(shared.timetable.foot)
        self._say_hidden(shared.hidden)
        if shared.timetable.count:
            self.preview.show_shared(shared)
        else:
            self.preview.show_nothing(self.tr("Nothing is planned on these days that members are to see."))
        self.save.setEnabled(bool(shared.timetable.count or shared.hidden))

    def _say_hidden(self, count: int) -> None:
        self.hidden.setVisible(count > 0)
        if count:
            self.hidden.setText(self.tr("%Ln left out: ideas, private, or not for the timetable", "", count))

    def _offer(self, text: str, picture: str) -> None:
        for made, words, usual in (
            (self.copy_text, text, self.tr("Copy as text")),
            (self.copy_picture, picture, self.tr("Copy picture")),
        ):
            made.setText(words or usual)
            made.setEnabled(bool(words))

    def _keep_foot(self) -> None:
        """Keep what is said below for the group, if it is for one."""
        if self._foot_of is None or not self.foot.isModified():
            return
        number, said = self._foot_of, self.foot.text()
        if self._context.try_to(lambda: timetables.keep_foot(self._workspace, number, said, by=self)):
            self.foot.setModified(False)

    def _done(self, written: Written) -> None:
        self.save.setEnabled(True)
        files = ", ".join(each.name for each in written.files)
        said = self.tr("%Ln entries written to {file}", "", written.entries).format(file=files)
        self._context.say(said)
        self.done_text.setText(said)
        self.done_text.show()
        self._folder = written.files[0].parent
        self.folder.show()
        self.folder.setFocus()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self.problem.setText(sentence(error))
        self.problem.show()
