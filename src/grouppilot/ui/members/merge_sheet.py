"""The sheet in which the owner makes one person of two who are marked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.merge_panel import MergePanel
from grouppilot.usecases import members, merge_preview, merging, settings

HEIGHT = 520


class MergeSheet(Sheet):
    """Shows both, lets values be chosen, merges.

    Args:
        context: The window's state.
        parent: The window.
        people: The two, who stays first.
    """

    def __init__(self, context: Context, parent: QWidget, people: tuple[int, int]) -> None:
        super().__init__(QCoreApplication.translate("MergeSheet", "One person?"), parent, 640)
        self.resize(640, HEIGHT)
        self._context = context
        self._people = people
        self.panel = MergePanel(settings.read(context.workspace).customs)
        words = self.tr(
            "Everything either of them has is kept. A merge can be taken back, also much later, "
            "from the person's timeline."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(self.panel, 1)
        swap = button(self.tr("Swap"), "flat")
        swap.clicked.connect(self._swap)
        self.add_left(swap)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Merge"), "primary", self._merge)
        self._show()

    def _show(self) -> None:
        self.panel.show_preview(merge_preview.preview(self._context.workspace, *self._people))

    def _swap(self) -> None:
        self._people = (self._people[1], self._people[0])
        self._show()

    def _merge(self) -> None:
        workspace, wanted = self._context.workspace, self.panel.wanted()
        if self._context.try_to(lambda: merging.merge(workspace, *self._people, wanted, by=self)):
            self.accept()
            self._context.say(self.tr("They are one person now"), undoable=True)


def open_merge(context: Context, parent: QWidget, member_ids: Sequence[int]) -> MergeSheet | None:
    """Open the sheet for two members, unless they are one person already; returns it."""
    rows = members.rows(context.workspace, list(member_ids))
    people = list(dict.fromkeys(row.person_id for row in rows))
    if len(people) != 2:
        context.refused.emit(Refused("same_person"))
        return None
    sheet = MergeSheet(context, parent, merge_preview.better(context.workspace, *people))
    sheet.open()
    return sheet
