"""The sheets of the calendar: templates laid out and saved, weeks copied, plans imported, advice heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from grouppilot.ui.calendar import spans
from grouppilot.ui.calendar.words import week_title
from grouppilot.ui.context import Context
from grouppilot.ui.items.ask_name import AskName
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.usecases import own_programmes

if TYPE_CHECKING:
    from pathlib import Path

    from grouppilot.ui.calendar.board import Board

NAMES = ("templates", "save_template", "save_week", "copy_week", "import_plan", "picture", "muted")


class Sheets(QObject):
    """Opens them over the page.

    Signals:
        done(keys): Entries were planned, and have these keys.

    Args:
        context: Of the window.
        board: What is chosen on it, and the day on which the keyboard stands.
        page: Over which they stand.
    """

    done = Signal(object)

    def __init__(self, context: Context, board: Board, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._board, self._page = context, board, page

    def fill(self, menu: QMenu) -> None:
        """Put the ways to all of them into a menu; what needs chosen entries waits for some."""
        menu.addAction(self.tr("Lay out a template…"), lambda: self.open("templates"))
        save = menu.addAction(
            self.tr("Save what is chosen as a template…"), lambda: self.open("save_template")
        )
        menu.addAction(self.tr("Save the week as a template…"), lambda: self.open("save_week"))
        menu.addSeparator()
        menu.addAction(self.tr("Copy a week…"), lambda: self.open("copy_week"))
        menu.addAction(self.tr("Import a plan…"), lambda: self.open("import_plan"))
        menu.addSeparator()
        menu.addAction(self.tr("Make a picture…"), lambda: self.open("picture"))
        menu.addAction(self.tr("Muted advice…"), lambda: self.open("muted"))
        menu.aboutToShow.connect(lambda: save.setEnabled(any(each.day for each in self._board.chosen())))

    def open(self, name: str) -> Sheet | None:
        """Open the sheet of a name, one of ``NAMES``, and return it; None where nothing is chosen for it."""
        made = self._made(name)
        if made is not None:
            made.open()
        return made

    def import_plan(self, path: Path) -> None:
        """Open the sheet that takes a plan in, with its file."""
        from grouppilot.ui.calendar.import_sheet import PlanImportSheet

        PlanImportSheet(self._context, self._page, path).open()

    def take_dropped(self, path: Path) -> None:
        """Take in what was dropped: a plan, or a chat where it surely is one."""
        from grouppilot.ui.chats import open_import
        from grouppilot.usecases import chat_sources

        if chat_sources.is_chat(path):
            open_import(self._context, self._page, [path])
        else:
            self.import_plan(path)

    def _made(self, name: str) -> Sheet | None:
        context, page = self._context, self._page
        if name == "save_template":
            return self._save_chosen()
        if name == "save_week":
            return self._save_week()
        if name == "copy_week":
            from grouppilot.ui.calendar.copy_week import CopyWeekSheet

            return CopyWeekSheet(context, page, self._board.choice.day, self._tell)
        if name == "import_plan":
            from grouppilot.ui.calendar.import_sheet import PlanImportSheet

            return PlanImportSheet(context, page)
        if name == "picture":
            from grouppilot.ui.items.picture_sheet import PictureSheet

            return PictureSheet(context, page)
        if name == "muted":
            from grouppilot.ui.items.muted_sheet import MutedSheet

            return MutedSheet(context, page)
        from grouppilot.ui.calendar.templates_sheet import TemplatesSheet

        return TemplatesSheet(context, page, self._tell)

    def _save_chosen(self) -> Sheet | None:
        chosen = [entry for entry in self._board.chosen() if entry.day is not None]
        if not chosen:
            return None
        keys = tuple(entry.key for entry in chosen)
        hint = self.tr("%n entry(s), with text and all they say; without groups and files.", "", len(keys))
        if len(chosen) == 1 and chosen[0].series:
            hint = self.tr("The entry as it repeats, with text and all it says; without groups and files.")
        ws = self._context.workspace
        return self._ask(chosen[0].title, hint, lambda name: own_programmes.save(ws, name, keys, by=self))

    def _save_week(self) -> Sheet:
        day, ws, scope = self._board.choice.day, self._context.workspace, self._context.group_id
        hint = self.tr("All of {week}, with text and all that is said; without groups and files.")
        return self._ask(
            "",
            hint.format(week=week_title(spans.week_start(day))),
            lambda name: own_programmes.save_week(
                ws, name, day, starts=spans.first_weekday(), group_id=scope, by=self
            ),
        )

    def _ask(self, name: str, hint: str, keep: Callable[[str], object]) -> Sheet:
        sheet = AskName(self._page, self.tr("Save as a template"), self.tr("Save"), keep, name, hint)
        said = self.tr("Template saved. Lay it out from the menu beside + Entry.")
        sheet.accepted.connect(lambda: self._context.say(said, undoable=True))
        return sheet

    def _tell(self, keys: list[str]) -> None:
        self.done.emit(tuple(keys))
