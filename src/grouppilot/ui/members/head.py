"""The head of the page of members: whose they are, how many, and what brings more in or hands them out."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.usecases.members import Counts


class MembersHead(PageHeader):
    """Title, counts and actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Members"))
        self.import_button = button(self.tr("Import…"), icon="import")
        self.export_button = button(self.tr("Export roster…"), icon="export")
        self.add_button = button(self.tr("Member"), "primary", "plus")
        self.add_button.setAccessibleName(self.tr("Add a member"))
        self.compare_button = button(self.tr("Compare…"))
        self.compare_button.setToolTip(self.tr("Hold the roster against the list of the real group"))
        self.add(self.compare_button, self.import_button, self.export_button, self.add_button)

    def show_counts(self, counts: Counts, in_group: bool) -> None:
        """Say how many there are in the scope, of how many seats, and how many are past."""
        where = counts.group if in_group else self.tr("All groups")
        here = self.tr("%Ln member(s)", "", counts.active)
        if in_group and counts.seats:
            here = self.tr("{members} of {seats} seats").format(
                members=QLocale().toString(counts.active), seats=QLocale().toString(counts.seats)
            )
        past = counts.left + counts.removed
        self.set_subtitle(" · ".join([where, here, *([self.tr("%Ln past", "", past)] if past else [])]))
