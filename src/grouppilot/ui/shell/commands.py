"""Everything the window itself can do, entered in the registry that menus, keys, F1 and search share."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.actions import Actions, ActionSpec
from grouppilot.ui.shell import menus, pages
from grouppilot.ui.shell.program import Program
from grouppilot.usecases import backups

VERB_KEYS = {
    "today": "Ctrl+1",
    "groups": "Ctrl+2",
    "members": "Ctrl+3",
    "calendar": "Ctrl+4",
    "trends": "Ctrl+5",
    "library": "Ctrl+6",
    "settings": "Ctrl+,",
}


class Commands(QObject):
    """Registers the shell's actions.

    Args:
        actions: The registry.
        context: The window's state.
        program: The program around the window.
        desk: The widget whose window they belong to; sheets open over it.
    """

    def __init__(self, actions: Actions, context: Context, program: Program, desk: QWidget) -> None:
        super().__init__(desk)
        self._actions, self._context, self._program, self._desk = actions, context, program, desk

    def register_pages(self, show: Callable[[str], object], ask: Callable[[], object]) -> None:
        """Enter the ways to the pages and the search."""
        words = {
            "today": self.tr("Go to Today"),
            "groups": self.tr("Go to Groups"),
            "members": self.tr("Go to Members"),
            "calendar": self.tr("Go to Calendar"),
            "trends": self.tr("Go to Trends"),
            "library": self.tr("Go to Library"),
            "settings": self.tr("Go to Settings"),
        }
        group = self.tr("Pages")
        for verb, text in words.items():
            self._add(f"go.{verb}", text, group, lambda verb=verb: show(verb), VERB_KEYS[verb], verb)
        self._add("go.review", self.tr("Weekly review"), group, self._review, icon="groups")
        self._add("edit.search", self.tr("Search or jump…"), group, ask, "Ctrl+K", "search", searched=False)

    def register_scopes(self, step: Callable[[int], object]) -> None:
        """Enter the ways through the groups in scope."""
        group = self.tr("Scope")
        self._add("scope.all", self.tr("All groups"), group, lambda: self._context.set_scope(None), "Ctrl+0")
        self._add("scope.next", self.tr("Next group"), group, lambda: step(1), "Ctrl+Alt+Down")
        self._add("scope.previous", self.tr("Previous group"), group, lambda: step(-1), "Ctrl+Alt+Up")

    def register_file(self) -> None:
        """Enter what concerns the workspace as a whole."""
        group, context, desk = self.tr("File"), self._context, self._desk
        start = lambda: pages.open_sheet("start_group", context, desk)  # noqa: E731 - two of a kind
        take_in = lambda: pages.open_sheet("import", context, desk)  # noqa: E731
        self._add("file.start_group", self.tr("New group from pack…"), group, start, "Ctrl+N", "plus")
        self._add("file.import", self.tr("Import roster…"), group, take_in, "Ctrl+I", "import")
        chat = lambda: pages.open_sheet("import_chat", context, desk)  # noqa: E731
        self._add("file.import_chat", self.tr("Import chat…"), group, chat, "Ctrl+Shift+I", "import")
        self._add("file.export", self.tr("Export roster…"), group, self._export, "Ctrl+E", "export")
        self._add(
            *("file.timetable", self.tr("Share timetable…"), group, self._share_timetable),
            *("Ctrl+T", "calendar"),
        )
        self._add("file.backup", self.tr("Back up now"), group, self._back_up, icon="backup")
        self._add("file.open_folder", self.tr("Open workspace folder"), group, self._open_data, icon="folder")
        if self._program.sample:
            self._add("file.sample", self.tr("Back to my workspace"), group, self._program.back_to_mine)
        else:
            self._add("file.sample", self.tr("Open the sample workspace"), group, self._program.open_sample)
        self._add("file.quit", self.tr("Quit"), group, self._program.quit, "Ctrl+Q")

    def register_calendar(self) -> None:
        """Enter what plans much at once."""
        group = self.tr("Calendar")
        for name, text in (
            ("templates", self.tr("Lay out a template…")),
            ("save_week", self.tr("Save the week as a template…")),
            ("copy_week", self.tr("Copy a week…")),
            ("import_plan", self.tr("Import a plan…")),
            ("picture", self.tr("Make a picture…")),
            ("muted", self.tr("Muted advice…")),
        ):
            run = lambda name=name: self._open_planning(name)  # noqa: E731 - bound to its name
            self._add(f"calendar.{name}", text, group, run, icon="calendar")

    def _open_planning(self, name: str) -> None:
        self._context.asked_for.emit("calendar", {"sheet": name})

    def register_view(self) -> None:
        """Enter the choices of theme and language, for the search."""
        group, program = self.tr("View"), self._program
        for key, word in menus.theme_words().items():
            text = self.tr("Theme: {name}").format(name=word)
            self._add(f"view.theme.{key}", text, group, lambda key=key: program.choose_theme(key))
        for key, word in menus.language_words().items():
            text = self.tr("Language: {name}").format(name=word)
            self._add(f"view.language.{key}", text, group, lambda key=key: program.choose_language(key))

    def register_help(self) -> None:
        """Enter what explains the program."""
        group, desk, logs = self.tr("Help"), self._desk, self._program.logs
        keys = self._show_keys
        self._add("help.shortcuts", self.tr("Keyboard shortcuts"), group, keys, "F1", "keyboard")
        self._add("help.logs", self.tr("Open logs"), group, lambda: open_folder(logs), icon="folder")
        self._add("help.about", self.tr("About GroupPilot"), group, lambda: _show_about(desk), icon="info")

    def _add(
        self,
        key: str,
        text: str,
        group: str,
        run: Callable[[], object],
        keys: str = "",
        icon: str = "",
        *,
        searched: bool = True,
    ) -> None:
        self._actions.add(ActionSpec(key, text, group, keys, icon, searched), run)

    def _show_keys(self) -> None:
        from grouppilot.ui.shell.shortcuts import show_shortcuts

        show_shortcuts(self._actions, self._desk, self._desk.page(self._desk.verb))

    def _review(self) -> None:
        """Look back on this week: of the group in scope, else of all."""
        from grouppilot.usecases import settings

        day = settings.today(self._context.workspace)
        target = {"group": self._context.group_id, "tab": "diary", "review": day}
        self._context.asked_for.emit("groups", target)

    def _export(self) -> None:
        self._context.asked_for.emit("members", {"export": True})

    def _share_timetable(self) -> None:
        self._context.asked_for.emit("calendar", {"share": True})

    def _back_up(self) -> None:
        workspace, context = self._context.workspace, self._context
        said = self.tr("Backed up. The copy was checked.")
        context.jobs.run(
            lambda _token: backups.make(workspace),
            done=lambda _made: context.say(said),
            failed=context.refused.emit,
            owner=self,
        )

    def _open_data(self) -> None:
        open_folder(self._context.workspace.folder)


def open_folder(folder: object) -> None:
    """Show a folder in the system's file manager."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _show_about(parent: QWidget) -> None:
    from grouppilot.ui.shell.about import show_about

    show_about(parent)
