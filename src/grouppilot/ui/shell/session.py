"""What lives as long as one workspace is shown in one language: the desk with all that is wired to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.actions import Actions
from grouppilot.ui.kit.notice import Toast
from grouppilot.ui.shell import menus
from grouppilot.ui.shell.commands import VERB_KEYS, Commands
from grouppilot.ui.shell.daywatch import DayWatch
from grouppilot.ui.shell.feed import SidebarFeed
from grouppilot.ui.shell.program import Program
from grouppilot.ui.shell.undoing import Undoing
from grouppilot.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from grouppilot.ui.shell.palette import Palette
    from grouppilot.usecases.changes import Changes
    from grouppilot.usecases.overview import Overview


class Session(QObject):
    """Wires an open workspace to the window's desk; goes with the desk.

    Args:
        window: The window.
        context: The window's state.
        program: The program around it.
        seen: What the sidebar shows at first.
    """

    def __init__(self, window: MainWindow, context: Context, program: Program, seen: Overview) -> None:
        super().__init__(window.desk)
        self._window, self._context, self._program = window, context, program
        self._palette: Palette | None = None
        self._shown = False
        desk = window.desk
        self.actions = Actions(desk)
        self.toast = Toast(desk, desk.quiet_ground)
        desk.verb_shown.connect(self.toast.place)
        self.undoing = Undoing(context, self.actions, self.tr("Edit"), self)
        self._register()
        self.feed = SidebarFeed(context, desk.sidebar, self)
        self.feed.show(seen)
        self.watch = DayWatch(context, seen.today, self)
        desk.sidebar.search_asked.connect(self.ask)
        self.feed.seen.connect(self._on_seen)
        context.asked_for.connect(self._on_asked)
        context.said.connect(self._say)
        context.changed.connect(self._on_changed)
        context.refused.connect(self.refuse)
        window.show_menus(self._menus)
        if program.sample:
            text = self.tr("Sample workspace — yours is untouched.")
            desk.tell_always(text, self.tr("Back to mine"), program.back_to_mine)

    def prepare(self, seen: Overview) -> Iterator[None]:
        """Build the first page piece by piece, as long as nothing of it is shown yet."""
        if not seen.empty:
            yield from self._window.desk.prepare(self._context, self._program)

    def begin(self, seen: Overview) -> None:
        """Show the page of the verb, or the welcome where there has never been anything."""
        if seen.empty:
            from grouppilot.ui.welcome.page import WelcomePage

            self._window.fill(WelcomePage(self._context, self._program))
        else:
            self.show()

    def show(self) -> None:
        """Show the desk with the page of the verb."""
        if not self._shown:
            self._shown = True
            self._window.show_desk()
            self._window.desk.attach(self._context, self._program)
            self._window.desk.show_verb(self._window.desk.verb)

    def end(self) -> None:
        """Read nothing more; the workspace is about to be closed."""
        self.feed.stop()
        self.watch.stop()
        self.undoing.stop()

    def ask(self) -> None:
        """Open the search over everything."""
        if self._palette is None:
            from grouppilot.ui.shell.palette import Palette

            self._palette = Palette(self._context, self.actions, self._window.desk, self._of_page)
        self._palette.ask()

    def _of_page(self) -> list[QAction]:
        desk = self._window.desk
        page = desk.page(desk.verb)
        return [] if page is None else page.actions()

    def refuse(self, refusal: Refused) -> None:
        """Show why a request was refused, as a sentence."""
        from grouppilot.ui.words.refusals import sentence
        from grouppilot.usecases import rescue

        self._window.desk.refuse(sentence(refusal))
        if refusal.code in rescue.CODES:
            self._offer_rescue(refusal)

    def _offer_rescue(self, refusal: Refused) -> None:
        from grouppilot.ui.shell.lost import LostSheet

        asked = self._window.findChild(LostSheet)
        if asked is None or not asked.isVisible():
            LostSheet(refusal, self._context, self._program, self._window).open()

    def _on_changed(self, changes: Changes) -> None:
        """Let what was refused before go once something was done."""
        from grouppilot.ui.words.steps import is_action

        if is_action(changes.action):
            self._window.desk.put_refusal_away()

    def _say(self, text: str, undoable: bool) -> None:
        self._window.desk.put_refusal_away()
        self.toast.say(text, self.undoing.undo if undoable else None)

    def _menus(self) -> list[QMenu]:
        return menus.menus(self.actions, self._program, list(VERB_KEYS), self._window.desk)

    def _on_seen(self, seen: Overview) -> None:
        if not seen.empty:
            self.show()

    def _on_asked(self, verb: str, target: dict[str, object] | None) -> None:
        self.show()
        self._window.desk.show_target(verb, target)

    def _register(self) -> None:
        commands = Commands(self.actions, self._context, self._program, self._window.desk)
        commands.register_pages(self._window.desk.show_verb, self.ask)
        commands.register_scopes(self._step_scope)
        commands.register_file()
        commands.register_calendar()
        commands.register_view()
        commands.register_help()

    def _step_scope(self, by: int) -> None:
        keys = self._window.desk.sidebar.scopes()
        here = keys.index(self._context.group_id) if self._context.group_id in keys else 0
        self._context.set_scope(keys[(here + by) % len(keys)])
