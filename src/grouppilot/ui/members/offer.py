"""What one can choose from around the table: roles, tiers, tags and the owner's own columns."""

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.members.bulk import BulkBar
from grouppilot.ui.members.detail import DetailPanel
from grouppilot.ui.members.filters import FilterBar
from grouppilot.ui.members.signalled import Signalled
from grouppilot.ui.members.words import role_name, tier_name
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import members
from grouppilot.usecases.member_frame import Frame
from grouppilot.usecases.workspace import Workspace

TAGS_OFFERED = 40


class Offer:
    """What the frame of the scope holds, offered to each part that lets one choose; tags are read late."""

    def __init__(self, workspace: Workspace, frame: Frame, group_id: int | None) -> None:
        self.frame = frame
        self._workspace, self._group_id = workspace, group_id
        self._tags: list[tuple[str, int]] | None = None

    def to_filters(self, filters: FilterBar, signalled: Signalled) -> None:
        """Offer roles, tiers, statuses, tags and signals to filter by."""
        no_tier = QCoreApplication.translate("Members", "No tier")
        filters.offer(
            [(role.id, role_name(role)) for role in self.frame.roles],
            [*((tier.id, tier_name(tier)) for tier in self.frame.tiers), (0, no_tier)],
            [(key, name_of("status", key)) for key in keys_of("status")],
            lambda: [(tag, tag, str(number)) for tag, number in self._used()],
            signalled.choices,
        )

    def to_bulk(self, bulk: BulkBar) -> None:
        """Offer what can be given to many at once."""
        bulk.offer(self.frame.roles, self.frame.tiers, lambda: self._names()[:TAGS_OFFERED])

    def to_detail(self, detail: DetailPanel) -> None:
        """Offer what can be given to one, and name the fields as their platform does."""
        detail.offer(self.frame.roles, self.frame.tiers, self._names, self.frame.customs)
        detail.name_for(self.frame.platform)

    def _names(self) -> list[str]:
        return [tag for tag, _ in self._used()]

    def _used(self) -> list[tuple[str, int]]:
        if self._tags is None:
            self._tags = members.tags(self._workspace, self._group_id)
        return self._tags
