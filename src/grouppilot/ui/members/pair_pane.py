"""The chosen pair beside the list: why it may be one person, who stays, and the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.merge_panel import MergePanel
from grouppilot.ui.words.duplicates import against_text, reasons_text, score_text
from grouppilot.usecases import merge_preview, settings
from grouppilot.usecases.duplicates import PairRow


class PairPane(Card):
    """Shows a pair.

    Signals:
        merge_asked(kept, gone), apart_asked(one, other): The answers, with the people's ids.
        member_asked(member_id): One of them is to be shown among the members.
    """

    merge_asked = Signal(int, int)
    apart_asked = Signal(int, int)
    member_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._context = context
        self._row: PairRow | None = None
        self._people = (0, 0)
        self.why = label("", "heading", wrap=True)
        self.against = label("", "caption", wrap=True)
        self.panel = MergePanel(settings.read(context.workspace).customs)
        self.merge = button(self.tr("Merge"), "primary")
        self.merge.clicked.connect(lambda: self.merge_asked.emit(*self._people))
        self.apart = button(self.tr("Not the same person"))
        self.apart.clicked.connect(lambda: self.apart_asked.emit(*self._people))
        self.swap = button(self.tr("Swap"), "flat")
        self.swap.clicked.connect(self._swap)
        self._lay_out()

    def show_pair(self, row: PairRow | None) -> None:
        """Show a pair; what was chosen of the same pair stays chosen."""
        for part in (self.merge, self.apart, self.swap, self.panel):
            part.setVisible(row is not None)
        before, self._row = self._row, row
        if row is None:
            self.why.setText("")
            self.against.setText("")
            return
        share = score_text(row.suspect.score)
        reasons = reasons_text(row.suspect, named=True)
        self.why.setText(self.tr("{share}: {reasons}").format(share=share, reasons=reasons))
        but = against_text(row.suspect)
        self.against.setText(self.tr("But: {reasons}").format(reasons=but) if but else "")
        self.against.setVisible(bool(but))
        if before != row:
            self._people = merge_preview.better(self._context.workspace, row.left.id, row.right.id)
            self._show_panel()

    def people(self) -> tuple[int, int]:
        """Return the two people, who stays first."""
        return self._people

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(10)
        column.addWidget(self.why)
        column.addWidget(self.against)
        column.addWidget(self.panel, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.swap)
        foot.addStretch(1)
        foot.addWidget(self.apart)
        foot.addWidget(self.merge)
        column.addLayout(foot)
        self.body.addLayout(column)

    def _swap(self) -> None:
        self._people = (self._people[1], self._people[0])
        self._show_panel()

    def _show_panel(self) -> None:
        try:
            self.panel.show_preview(merge_preview.preview(self._context.workspace, *self._people))
        except Refused:  # one of them went since the list was read; the notice of it is under way
            self.show_pair(None)
