"""Carries out what is asked of an entry's material: beside the window, as files may be large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QImageReader

from grouppilot.domain.refusals import Refused
from grouppilot.ui.calendar.material_list import THUMB
from grouppilot.ui.calendar.materials_part import MaterialsPart
from grouppilot.ui.context import Context
from grouppilot.ui.items.pictures import copy_pictures
from grouppilot.usecases import calendar, materials
from grouppilot.usecases.calendar import Scope

if TYPE_CHECKING:
    from grouppilot.ui.calendar.acts import Acts
    from grouppilot.usecases.calendar import EntryForm, Occurrence

SHARP = 2
"""Pixels of a small picture for each it takes, for screens that show more."""


class Packs(QObject):
    """Answers a ``MaterialsPart``.

    Signals:
        done(keys): The entry has this key by now.

    Args:
        context: Of the window.
        part: What asks.
        acts: What asks how much of an entry that repeats is meant.
    """

    done = Signal(object)

    def __init__(self, context: Context, part: MaterialsPart, acts: Acts) -> None:
        super().__init__(part)
        self._context, self._part, self._acts = context, part, acts
        self._entry: Occurrence | None = None
        part.files_given.connect(self.add_files)
        part.link_given.connect(self._add_link)
        part.removed.connect(self._remove)
        part.folder_asked.connect(self._open_folder)
        part.pictures_asked.connect(self._copy_pictures)
        part.renamed.connect(lambda number, name: self._change(materials.rename, number, name))
        part.put.connect(lambda number, name: self._change(materials.put, number, name))
        part.reordered.connect(lambda ids: self._change(materials.reorder, ids))

    def show_entry(self, entry: Occurrence, form: EntryForm) -> None:
        """Show the pack of an entry."""
        self._entry = entry
        rows = materials.listed(self._context.workspace, entry.key)
        self._part.show_pack(form.pack or (), entry.missing, rows)
        pictures = [(row.id, row.path) for row in rows if row.media.startswith("image/") and row.path]
        if pictures:
            self._context.jobs.run(
                lambda _token: {number: _thumb(path) for number, path in pictures},
                done=self._part.list.show_thumbs,
                owner=self,
            )

    def add_files(self, paths: Sequence[Path]) -> None:
        """Copy files into the workspace and add them to the entry that is shown."""
        if self._entry is not None and paths:
            self._scoped(lambda entry, scope: self._take_in(entry, scope, paths))

    def _take_in(self, entry: Occurrence, scope: Scope, paths: Sequence[Path]) -> None:
        ws, context = self._context.workspace, self._context
        context.jobs.run(
            lambda _token: materials.add_files(ws, entry.key, paths, scope=scope, by=self),
            done=lambda key: self._added(key, len(paths)),
            failed=self._failed,
            owner=self,
        )

    def _added(self, key: str, count: int) -> None:
        self.done.emit((key,))
        self._context.say(self.tr("%n file(s) added", "", count), undoable=True)

    def _failed(self, error: Exception) -> None:
        signal = self._context.refused if isinstance(error, Refused) else self._context.jobs.failed
        signal.emit(error)

    def _add_link(self, url: str) -> None:
        ws = self._context.workspace

        def add(entry: Occurrence, scope: Scope) -> None:
            keys: list[str] = []
            if self._context.try_to(
                lambda: keys.append(materials.add_link(ws, entry.key, url, scope=scope, by=self))
            ):
                self.done.emit(tuple(keys))

        self._scoped(add)

    def _remove(self, ids: Sequence[int]) -> None:
        entry, ws = self._entry, self._context.workspace
        if entry is not None and self._context.try_to(lambda: materials.remove(ws, entry.key, ids, by=self)):
            self._context.say(self.tr("Taken out of the entry"), undoable=True)

    def _change(self, change: Callable[..., object], *given: object) -> None:
        entry, ws = self._entry, self._context.workspace
        if entry is not None and not self._context.try_to(lambda: change(ws, entry.key, *given, by=self)):
            self.show_entry(entry, calendar.form_of(ws, entry.key))  # as it was

    def _open_folder(self) -> None:
        entry, folders = self._entry, []
        if entry is not None and self._context.try_to(
            lambda: folders.append(materials.lay_out(self._context.workspace, entry.key))
        ):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders[0])))

    def _copy_pictures(self) -> None:
        if self._entry is not None:
            copy_pictures(self._context, self._entry.key)

    def _scoped(self, then: Callable[[Occurrence, Scope], object]) -> None:
        entry = self._entry
        if entry is None:
            return
        if entry.series:
            self._acts.ask_scope(entry.title, None, lambda scope: then(entry, scope))
        else:
            then(entry, "one")


def _thumb(path: Path) -> QImage:
    """Read a picture small; a null image where that cannot be done."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        wanted = QSize(THUMB.width() * SHARP, THUMB.height() * SHARP)
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
