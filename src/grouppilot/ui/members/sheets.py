"""The sheets that the page of members opens: for rosters, and for adding, naming and merging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Sheets(QObject):
    """Opens each sheet over the page; what it needs is imported when it is asked for.

    Args:
        context: The window's state.
        page: Over which they stand.

    Signals:
        member_added(member_id): Somebody was added, and is to be shown.
    """

    member_added = Signal(int)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def export_roster(self, ids: Sequence[int], columns: Sequence[str]) -> None:
        """Write the roster of these members, in this order, with these columns ticked."""
        from grouppilot.ui.members.exporting import ExportSheet

        ExportSheet(self._context, self._page, ids, columns).open()

    def import_roster(self, path: Path | None = None) -> None:
        """Take a roster in."""
        from grouppilot.ui.members import open_import

        open_import(self._context, self._page, path, self._context.group_id)

    def take_dropped(self, path: Path) -> None:
        """Take in what was dropped: a roster, or a chat where it surely is one."""
        from grouppilot.usecases import chat_sources

        if not chat_sources.is_chat(path):
            self.import_roster(path)
            return
        from grouppilot.ui.chats import open_import

        open_import(self._context, self._page, [path])

    def compare_roster(self, path: Path | None = None) -> None:
        """Hold the roster against the real group."""
        from grouppilot.ui.members.comparing import CompareSheet

        CompareSheet(self._context, self._page, self._context.group_id, path).open()

    def add_member(self) -> None:
        """Add a member."""
        from grouppilot.ui.members.adding import AddSheet

        sheet = AddSheet(self._context, self._page, self._context.group_id)
        sheet.added.connect(self.member_added)
        sheet.open()

    def write_to(self, members: Sequence[int]) -> None:
        """Begin a private run with these members."""
        from grouppilot.ui.members.run_sheet import RunSheet

        RunSheet(self._context, self._page, members, self._context.group_id).open()

    def picture(self, members: Sequence[int]) -> None:
        """Make certificates, or another picture to post, of these members."""
        from grouppilot.ui.items.picture_sheet import PictureSheet
        from grouppilot.usecases import post_cards

        names = post_cards.from_members(self._context.workspace, members)
        PictureSheet(self._context, self._page, "certificate", names=names).open()

    def note_violation(self, member: int) -> None:
        """Note that a member broke a rule."""
        from grouppilot.ui.groups.rules.violation_sheet import open_violation

        open_violation(self._context, self._page, member)

    def merge(self, members: Sequence[int]) -> None:
        """Make one person of two."""
        from grouppilot.ui.members.merge_sheet import open_merge

        open_merge(self._context, self._page, members)

    def edit_names(self, kind: str) -> None:
        """Rename, add and delete roles (``roles``) or tiers (``tiers``)."""
        from grouppilot.ui.members.naming import NamesSheet

        NamesSheet(self._context, self._page, kind).open()

    def new_role(self, add: Callable[[str], object]) -> None:
        """Ask for a role of the owner's own, and add it."""
        from grouppilot.ui.members.bulk import ask_word

        ask_word(self._page, self.tr("New role"), self.tr("Name of the role"), add)


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the file that is dragged, None for anything else."""
    from pathlib import Path

    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and not path.is_dir() else None
