"""Carries out what is asked of the text of an entry: shown as its groups get it, and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from grouppilot.ui.calendar.text_part import TextPart
from grouppilot.ui.context import Context
from grouppilot.usecases import entry_previews

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import EntryForm, Occurrence


class Texts(QObject):
    """Answers a ``TextPart``.

    Args:
        context: Of the window.
        part: What asks.
    """

    def __init__(self, context: Context, part: TextPart) -> None:
        super().__init__(part)
        self._context, self._part = context, part
        self._key = ""
        part.copied.connect(self._copy)
        part.opened.connect(lambda number: context.asked_for.emit("library", {"script": number}))

    def show_entry(self, entry: Occurrence, form: EntryForm) -> None:
        """Show what an entry posts."""
        ws = self._context.workspace
        if entry.key != self._key:
            self._key = entry.key
            self._part.picker.clear()
        script = (form.script_id, entry_previews.script_title(ws, form.script_id))
        texts = entry_previews.texts(ws, entry.key) if form.script_id is not None or form.text else ()
        self._part.show_text(script, form.text, texts)

    def _copy(self, group_id: int | None) -> None:
        taken: list[str] = []
        ws = self._context.workspace
        if self._context.try_to(lambda: taken.append(entry_previews.take(ws, self._key, group_id))):
            QGuiApplication.clipboard().setText(taken[0])
            self._context.say(self.tr("Text copied; paste it into the chat"))
