"""Where each verb's page is found. Pages are imported and built on first visit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.context import Context, Page
    from grouppilot.ui.shell.program import Program

PAGES = {
    "today": ("grouppilot.ui.today.page", "TodayPage"),
    "groups": ("grouppilot.ui.groups.page", "GroupsPage"),
    "members": ("grouppilot.ui.members.page", "MembersPage"),
    "calendar": ("grouppilot.ui.calendar.page", "CalendarPage"),
    "trends": ("grouppilot.ui.trends.page", "TrendsPage"),
    "library": ("grouppilot.ui.library.page", "LibraryPage"),
    "settings": ("grouppilot.ui.settings.page", "SettingsPage"),
}

# Pages that also speak to the program: they change language, backups or the workspace itself.
WITH_PROGRAM = {"settings"}


# Sheets that the shell opens though they belong to a page.
SHEETS = {
    "start_group": ("grouppilot.ui.items.start_group", "open_start_group"),
    "import": ("grouppilot.ui.members", "open_import"),
    "import_chat": ("grouppilot.ui.chats", "open_import"),
}


def build(verb: str, context: Context, program: Program, parent: QWidget | None = None) -> Page:
    """Return the page of a verb, made now."""
    made = pieces(verb, context, program, parent)
    while True:
        try:
            next(made)
        except StopIteration as ended:
            page: Page = ended.value
            return page


def pieces(
    verb: str, context: Context, program: Program, parent: QWidget | None = None
) -> Generator[None, None, Page]:
    """Make the page of a verb piece by piece, so that others have their turn in between.

    Args:
        verb: Whose page it is.
        context: The window's state.
        program: The program around the window.
        parent: Where the page will stand: taken in later, all that is on it would be dressed anew.
    """
    module, name = PAGES[verb]
    kind: type[Page] = getattr(import_module(module), name)
    given = (context, program) if verb in WITH_PROGRAM else (context,)
    return kind.in_pieces(*given, parent=parent)


def open_sheet(name: str, context: Context, parent: QWidget, *given: object) -> object:
    """Open a sheet of another part over a window, with what it begins with, and return it."""
    module, function = SHEETS[name]
    return getattr(import_module(module), function)(context, parent, *given)
