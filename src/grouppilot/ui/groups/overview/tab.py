"""One group in sight: its figures, what it needs, its stage, its ladder, and what is known about it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.overview.codes import CodesCard
from grouppilot.ui.groups.overview.details import Details
from grouppilot.ui.groups.overview.figures import Figures
from grouppilot.ui.groups.overview.ladder import LadderPart
from grouppilot.ui.groups.overview.needs import GroupNeeds
from grouppilot.ui.groups.overview.stage import StageCard
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.fold import Fold
from grouppilot.usecases import group_overview
from grouppilot.usecases.groups import GroupRow

SIDE_WIDTH = 400
NARROW = 760


class Overview(GroupTab):
    """Figures above, needs and stage at the left, ladder and code at the right; details fold out below."""

    READS = group_overview.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._row: GroupRow | None = None
        self.figures = Figures()
        self.needs = GroupNeeds(context)
        self.stage = StageCard(context)
        self.ladder = LadderPart(context)
        self.codes = CodesCard(context)
        self._details: Details | None = None
        self.fold = Fold(self.tr("Details"))
        self.fold.turned.connect(self._on_turned)
        beside = Beside(_column(self.needs, self.stage), _column(self.ladder, self.codes), NARROW, SIDE_WIDTH)
        beside.layout().setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(14)
        for part in (self.figures, beside, self.fold):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scroller(content)
        whole.addWidget(self._area)

    @property
    def details(self) -> Details:
        """The fields of the group, built when they are first folded out."""
        if self._details is None:
            self._details = Details(self.context)
            self.fold.body.addWidget(self._details)
        return self._details

    def show_group(self, row: GroupRow) -> None:
        """Show a group; a field that is being typed in is left alone unless it is another group's."""
        try:
            found = group_overview.overview(self.context.workspace, row.id)
        except Refused:  # it was deleted a moment ago; the page is about to leave it
            return
        self._row = found.card.row
        self.figures.show_card(found.card)
        self.needs.show_lines(found.card.needs)
        self.stage.show_overview(found)
        self.ladder.show_overview(found)
        self.codes.show_group(found.card.row)
        account = found.card.row.form.account
        self.fold.set_note(" · ".join(part for part in (account, found.brand) if part))
        self._show_details()

    def show_target(self, target: dict[str, object]) -> None:
        """Show the details (``{"part": "details"}``)."""
        if target.get("part") == "details":
            self.fold.open()
            self.details.name.setFocus()

    def _on_turned(self, opened: bool) -> None:
        self._show_details()
        if opened:  # what folded out is what is wanted to be seen
            QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(self.fold.y() - 8))

    def _show_details(self) -> None:
        if self._row is not None and self.fold.is_open():
            self.details.show_group(self._row)


def _column(*cards: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made
