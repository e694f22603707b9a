"""Takes chats in, in one view: the source, how it is read, what it would bring, whose names, and Import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.ui.chats.dropped import dropped_paths, files_in
from grouppilot.ui.chats.jobs import Work
from grouppilot.ui.chats.look import ChatLook
from grouppilot.ui.chats.options_bar import OptionsBar
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet, tell
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.words.chat_telling import clash_text
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import chat_import, chat_people, chat_sources, groups, settings
from grouppilot.usecases.chat_sources import Options, Source
from grouppilot.usecases.chat_told import Told

SIZE = (1000, 700)
LEAST = 840
ROOM = 40
PASTE_MS = 400
MOST_CLASHES = 20
EMPTY, PASTE, WHICH, LOOK, READING = range(5)
Looked = tuple[list[Told], dict[int, str]]


class ChatImportSheet(Sheet):
    """Reads chats, shows what they would bring, and imports them beside the window, one file at a time.

    Args:
        context: The window's state.
        parent: The window.
        paths: Files and folders to begin with.
        group_id: The group they are of; None to find it out.
    """

    def __init__(
        self, context: Context, parent: QWidget, paths: Sequence[Path], group_id: int | None
    ) -> None:
        super().__init__(QCoreApplication.translate("ChatImportSheet", "Import a chat"), parent, LEAST)
        room = parent.window().size()
        self.resize(max(min(SIZE[0], room.width() - ROOM), LEAST), min(SIZE[1], room.height() - ROOM))
        self.setAcceptDrops(True)
        self._context, self._workspace = context, context.workspace
        self._groups = {each.id: each.name for each in groups.scope(self._workspace)}
        self._source: Source | None = None
        self._waiting: list[Path] = []
        self._looked: Looked | None = None
        self._importing = False
        self._group: int | None = None
        self._work = Work(context, self)
        self._words = chat_sources.check_in_words(self._workspace)
        if group_id is None and len(self._groups) == 1:
            group_id = next(iter(self._groups))
        self._make_source()
        self._make_options(group_id)
        self._make_body()
        self._make_foot()
        self._work.began.connect(self._began)
        self._work.ended.connect(self._ended)
        self._work.went_on.connect(self._went_on)
        self._show_state()
        if paths:
            self.begin(paths)

    def begin(self, paths: Sequence[Path]) -> None:
        """Begin with the first of some files, and the files of folders."""
        try:
            self._waiting = files_in(paths)
        except OSError as error:
            where = str(paths[0])
            self._refuse(Refused("not_readable", path=where, detail=error.strerror or str(error)))
            return
        if self._waiting:
            self._next()

    def read(self, source: Source) -> None:
        """Read a file, or text that was pasted."""
        self._source, self._looked = source, None
        self.options.begin()
        self.look.forget()
        name = source.name if isinstance(source, Path) else self.tr("pasted text")
        if self._waiting:
            name = self.tr("{name} · {count} more").format(name=name, count=len(self._waiting))
        self.path.setText(name)
        self.skip_button.setVisible(bool(self._waiting))
        self.check()

    def check(self) -> None:
        """Find out what an import would bring."""
        if self._source is None or not self._groups:
            return
        source, options = self._source, self.options.options()
        group = self.options.group_id() or next(iter(self._groups))

        def work(token: Token) -> Looked:
            watch = Watch(token.report, lambda: token.cancelled)
            told = chat_import.preview(self._workspace, source, group, options, watch=watch)
            return told, chat_people.called(self._workspace, group)

        if group != self._group:
            self.look.forget()  # members of another group were meant
        self._group = group
        self._work.run(work, self._checked, self._unread)

    def take_in(self) -> None:
        """Import."""
        told, group, source = self._told(), self.options.group_id(), self._source
        if told is None or group is None or source is None:
            return
        options, choices = self._settled(told), self.look.choices()

        def work(token: Token) -> Told:
            watch = Watch(token.report, lambda: token.cancelled)
            return chat_import.take_in(self._workspace, source, group, options, choices, watch=watch)

        self._importing = True
        self._work.run(work, self._imported, self._failed, self._stopped)

    def reject(self) -> None:
        """Stop an import that is under way; close if none was."""
        self._work.stop()
        if self._importing:
            self.told_progress.setText(self.tr("Stopping; nothing of it is kept…"))
            return
        super().reject()

    def choose_files(self) -> QFileDialog:
        """Ask for files without stopping the program; returns the question."""
        dialog = QFileDialog(self, self.tr("Choose chats"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = "*.txt *.zip *.json *.jsonl *.csv *.xlsx *.xls *.eml *.html"
        dialog.setNameFilters([self.tr("Chats") + f" ({kinds})", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(lambda chosen: self.begin([Path(each) for each in chosen]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _next(self) -> None:
        self.paste_button.setChecked(False)
        self.read(self._waiting.pop(0))

    def _told(self) -> Told | None:
        if self._looked is None:
            return None
        return self._looked[0][min(self.options.place(), len(self._looked[0]) - 1)]

    def _settled(self, told: Told) -> Options:
        """Return how the chat is read, with what was shown when it was looked at."""
        options = self.options.options()
        if self._looked is not None and len(self._looked[0]) > 1:
            options = chat_sources.with_chat(options, told.facts.key)
        return replace(options, zone=options.zone or told.zone)

    def _checked(self, looked: Looked) -> None:
        told = looked[0]
        if self.options.group_id() is None and (found := self._named(told)) is not None:
            self.options.choose_group(found)
            self.check()
            return
        self._looked = looked
        name = self._groups.get(self.options.group_id() or 0, "")
        fits = [at for at, one in enumerate(told) if one.facts.title == name]
        most = max(range(len(told)), key=lambda at: told[at].figures.messages)
        self.options.show_chats(told, fits[0] if fits else most)
        self._show_told()

    def _named(self, told: Sequence[Told]) -> int | None:
        """Return the group that a chat bears the name of."""
        titles = {one.facts.title for one in told if one.facts.title}
        fits = [number for number, name in self._groups.items() if name in titles]
        return fits[0] if len(fits) == 1 else None

    def _show_told(self) -> None:
        told = self._told()
        if told is not None and self._looked is not None:
            self.options.show_told(told)
            self.look.show_told(told, self._looked[1], self._words)
        self._show_state()

    def _imported(self, done: Told) -> None:
        group = self.options.group_id()
        text = self.tr("%Ln message(s) imported", "", done.figures.added)
        if done.added_members:
            added = self.tr("%Ln member(s) added", "", done.added_members)
            text = f"{text} · {added}"
        if not self._waiting:
            self.accept()
        self._context.say(text, undoable=True)
        if done.clashes:
            self._tell_clashes(done)
        if self._waiting:
            self._next()
        elif self._context.group_id not in (None, group):
            self._context.set_scope(group)

    def _tell_clashes(self, done: Told) -> None:
        lines = [clash_text(each) for each in done.clashes[:MOST_CLASHES]]
        if more := len(done.clashes) - len(lines):
            lines.append(self.tr("and %Ln more", "", more))
        tell(
            self.parentWidget() if self.isHidden() else self,
            self.tr("The chat and the roster differ; the roster was left as it is"),
            "\n".join(lines),
        )

    def _stopped(self) -> None:
        self._show_state()
        self.problem.setText(self.tr("Stopped. Nothing was imported."))
        self.problem.show()

    def _unread(self, error: Exception) -> None:
        self._looked = None
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self._refuse(error)

    def _refuse(self, refusal: Refused) -> None:
        self.problem.setText(sentence(refusal))
        self.problem.show()
        self._show_state()

    def _began(self) -> None:
        self.problem.hide()
        self.progress.setRange(0, 0)
        self.told_progress.setText(self.tr("Importing…") if self._importing else self.tr("Reading…"))
        self._progress.show()
        self._show_state()

    def _ended(self) -> None:
        self._importing = False
        self._progress.hide()
        self._show_state()

    def _went_on(self, done: int, total: int, seconds: int) -> None:
        whole = done >= total > 0
        self.progress.setRange(0, 0 if whole else total)
        self.progress.setValue(done)
        if seconds > 0 and not whole:
            self.told_progress.setText(self.tr("About %Ln second(s) left", "", seconds))

    def _show_state(self) -> None:
        """Show what there is to see, and whether there is something to import and where to."""
        told, group, busy = self._told(), self.options.group_id(), self._work.busy()
        added = told.figures.added if told is not None and group is not None else 0
        news = told is not None and (added > 0 or told.figures.joins + told.figures.leaves > 0)
        self.go.setEnabled(news and group is not None and not busy)
        self.go.setText(self.tr("Import %Ln message(s)", "", added) if added else self.tr("Import"))
        for part in (self.options, self.file_button, self.paste_button, self.skip_button, self.look):
            part.setEnabled(not self._importing)
        pasting = self.paste_button.isChecked() and told is None
        shown = READING if busy else EMPTY
        if told is not None:
            shown = LOOK if group is not None else WHICH
        self._body.setCurrentIndex(PASTE if pasting else shown)

    def _make_source(self) -> None:
        self.file_button = button(self.tr("Choose files…"), icon="folder")
        self.file_button.clicked.connect(self.choose_files)
        self.paste_button = button(self.tr("Paste text"), icon="text")
        self.paste_button.setCheckable(True)
        self.paste_button.toggled.connect(self._toggle_paste)
        self.path = ElidedLabel("", "muted")
        self.skip_button = button(self.tr("Skip this one"), "flat")
        self.skip_button.clicked.connect(self._next)
        self.skip_button.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file_button)
        row.addWidget(self.paste_button)
        row.addWidget(self.path, 1)
        row.addWidget(self.skip_button)
        self.body.addLayout(row)

    def _make_options(self, group_id: int | None) -> None:
        kept = settings.read(self._workspace)
        today = settings.today(self._workspace)
        self.options = OptionsBar(self._groups, group_id, kept.zone, today)
        self.options.changed.connect(self.check)
        self.options.chat_chosen.connect(self._show_told)
        self.body.addWidget(self.options)

    def _make_body(self) -> None:
        words = self.tr(
            "Drop a chat here, several or a folder: exported or copied out of WeChat, WhatsApp, QQ, "
            "Telegram, LINE, Discord or Signal. Nothing is changed before you have seen what it would bring."
        )
        if not self._groups:
            words = self.tr("There is no group yet. Make one first; its chats can be imported then.")
        self.paste = QPlainTextEdit()
        self.paste.setPlaceholderText(self.tr("Paste what you copied out of the chat"))
        self.paste.setAccessibleName(self.tr("Text to import"))
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._read_pasted)
        self.paste.textChanged.connect(self._typed.start)
        self.look = ChatLook()
        which = EmptyState("groups", self.tr("Which group is this chat of? Choose it above."))
        self._body = QStackedWidget()
        for part in (EmptyState("import", words), self.paste, which, self.look, QWidget()):
            self._body.addWidget(part)
        self.body.addWidget(self._body, 1)

    def _make_foot(self) -> None:
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.told_progress = label("", "muted")
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.told_progress)
        self._progress.hide()
        self.body.addWidget(self.problem)
        self.body.addWidget(self._progress)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Import"), "primary", self.take_in)

    def _toggle_paste(self, on: bool) -> None:
        if on:
            self._work.stop()
            self._source, self._looked, self._waiting = None, None, []
            self.path.setText("")
            self.skip_button.hide()
            self.problem.hide()
        self._show_state()
        if on:
            self.paste.setFocus()

    def _read_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.read(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event) and not self._importing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.begin(dropped_paths(event))
