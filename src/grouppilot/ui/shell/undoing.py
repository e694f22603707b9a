"""Undo and redo: the menu names the action, and a text field keeps its own Ctrl+Z."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled
from grouppilot.ui.context import Context
from grouppilot.ui.kit.actions import Actions, ActionSpec
from grouppilot.ui.kit.jobs import Token
from grouppilot.usecases.replaying import Progress
from grouppilot.usecases.workspace import Step

FIRST_MS = 400  # the first page has its turn before the names of two actions
WAIT_MS = 60
PATIENCE_MS = 300  # what is done sooner needs no word on how far it is, nor a newer one
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
Rest = Callable[[Progress | None], Step]
WRITABLE = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class Undoing(QObject):
    """The two actions, and what they are called at the moment.

    Args:
        context: The window's state.
        actions: Where they are registered.
        group: Heading of the Edit menu.
        parent: Its owner.
    """

    def __init__(self, context: Context, actions: Actions, group: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        undo = ActionSpec("edit.undo", self.tr("Undo"), group, "Ctrl+Z", "undo")
        redo = ActionSpec("edit.redo", self.tr("Redo"), group, "Ctrl+Shift+Z; Ctrl+Y", "redo")
        self._undo = actions.add(undo, self.undo_here)
        self._redo = actions.add(redo, self.redo_here)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.name_them)
        context.changed.connect(self._on_changed)
        self._soon.start(FIRST_MS)
        self._long = ""  # words for what is being undone or redone beside the window
        self._since = QElapsedTimer()
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._watch)

    def stop(self) -> None:
        """Read nothing more."""
        self._soon.stop()
        QApplication.instance().focusChanged.disconnect(self._watch)
        self._watch(None, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys pass a text field that has nothing to take back: it would keep them for itself."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not (event.matches(UNDO) or event.matches(REDO)) or _has_steps(watched):
            return False
        event.ignore()
        return True

    def name_them(self) -> None:
        """Say in both actions what they would do, and disable the one that has nothing to do."""
        if self._long:
            return
        undo, redo = self._context.workspace.steps()
        undo_text, redo_text = self.tr("Undo"), self.tr("Redo")
        if undo:
            undo_text = self.tr("Undo: {action}").format(action=_worded(undo))
        if redo:
            redo_text = self.tr("Redo: {action}").format(action=_worded(redo))
        self._undo.setText(undo_text)
        self._redo.setText(redo_text)
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)

    def undo(self) -> None:
        """Take the last action back and say which it was."""
        self._replay("undo")

    def undo_here(self) -> None:
        """Take back in the text field that is being written in, else the last action."""
        field = _written_in()
        if field is None:
            self.undo()
        else:
            field.undo()

    def redo_here(self) -> None:
        """Repeat in the text field that is being written in, else the action that was undone."""
        field = _written_in()
        if field is None:
            self._replay("redo")
        else:
            field.redo()

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A field that went with its sheet is gone before the keyboard is elsewhere.
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if isinstance(now, WRITABLE) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _on_changed(self, _changes: object) -> None:
        # At once, as a quick hand presses Ctrl+Z before they have their new names.
        self._undo.setEnabled(True)
        self._redo.setEnabled(True)
        self._soon.start(WAIT_MS)

    def _replay(self, what: str) -> None:
        """Undo or redo: a short action at once, a long one beside the window."""
        if self._long:
            self._context.say(self._long)
            return
        replay = getattr(self._context.workspace, what)
        self._context.try_to(lambda: self._done(what, replay(beside=partial(self._beside, what))))

    def _beside(self, what: str, step: Step, rest: Rest) -> None:
        words = self.tr("Taking back: {action} …") if what == "undo" else self.tr("Doing again: {action} …")
        self._long = words.format(action=_worded(step))
        self._since.start()
        done = partial(self._ended, what)
        job = self._context.jobs.run(partial(_go_on, rest), done=done, failed=self._failed, owner=self)
        job.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        if self._long and self._since.elapsed() >= PATIENCE_MS:
            self._since.restart()
            percent = 100 * done // max(total, 1)
            self._context.say(self.tr("{words} {percent} %").format(words=self._long, percent=percent))

    def _ended(self, what: str, step: Step | None) -> None:
        self._long = ""
        self._soon.start(WAIT_MS)
        self._done(what, step)

    def _failed(self, error: Exception) -> None:
        self._long = ""
        self._soon.start(WAIT_MS)
        signal = self._context.refused if isinstance(error, Refused) else self._context.jobs.failed
        signal.emit(error)

    def _done(self, what: str, step: Step | None) -> None:
        if step:
            words = self.tr("Undone: {action}") if what == "undo" else self.tr("Done again: {action}")
            self._context.say(words.format(action=_worded(step)))


def _worded(step: Step) -> str:
    from grouppilot.ui.words.steps import step_text  # all that can ever be undone, in words

    return step_text(step)


def _go_on(rest: Rest, token: Token) -> Step:
    def progress(done: int, total: int) -> None:
        with suppress(Cancelled):  # as the program ends: what is half taken back is brought to its end first
            token.report(done, total)

    return rest(progress)


def _written_in() -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    field = _text_of(QApplication.focusWidget())
    return field if _has_steps(field) else None


def _has_steps(widget: QObject | None) -> bool:
    """Tell whether a text field has anything to take back or to repeat."""
    field = _text_of(widget)
    if field is None or field.isReadOnly():
        return False
    kept = field if isinstance(field, QLineEdit) else field.document()
    return kept.isUndoAvailable() or kept.isRedoAvailable()


def _text_of(widget: QObject | None) -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    if isinstance(widget, QAbstractSpinBox | QComboBox):  # they write in a line of their own
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) else None
