"""What a group is for: eight questions first, the rest folds out; beside them brand, worth and check-up."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.positioning import QUESTIONS, Completeness
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.positioning.brand import BrandCard
from grouppilot.ui.groups.positioning.checkup import CheckUpCard
from grouppilot.ui.groups.positioning.naming import NamingSection
from grouppilot.ui.groups.positioning.questions import Questions
from grouppilot.ui.groups.positioning.sections import Audience, Frequency, Section, Threshold
from grouppilot.ui.groups.positioning.verdict import Verdict
from grouppilot.ui.groups.positioning.worth_card import WorthCard
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.words.positioning import matters, missing
from grouppilot.usecases import groups, positioning, settings
from grouppilot.usecases.groups import GroupRow

SIDE_WIDTH = 380
NARROW = 760
AROUND = 160
"""Pixels shown around what another page asked for."""


class CompletenessLine(Card):
    """How much is said, what is missing, and why that matters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=6)
        self.count = label("", "heading")
        self.bar = ProgressLine(self.tr("Questions answered"))
        self.gap = Verdict()
        self.take = button(self.tr("Keep the pack's words"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.count)
        row.addWidget(self.bar, 1)
        row.addWidget(self.take)
        self.body.addLayout(row)
        self.body.addWidget(self.gap)

    def show_completeness(self, found: Completeness) -> None:
        """Show how much of a positioning is said."""
        count = self.tr("{n} of {all} answered").format(n=found.answered, all=len(QUESTIONS))
        if found.suggested:
            count += " · " + self.tr("%n by the pack", "", found.suggested)
        self.count.setText(count)
        self.bar.set_share(found.answered / len(QUESTIONS))
        self.take.setVisible(found.suggested > 0)
        if found.whole and not found.suggested:
            self.gap.set(self.tr("Whole: everybody can be told what this group is for."), "ok")
        elif found.whole:
            self.gap.set(self.tr("Nothing is missing. Make the pack's words your own."), "info")
        else:
            text = self.tr("Missing: {gaps}. {why}")
            self.gap.set(text.format(gaps=missing(found.gaps), why=matters(found.gaps[0])), "warn")


class PositioningTab(GroupTab):
    """Every answer is kept as soon as it is left, and taken back by undo."""

    READS = ("chat_group", "positioning", "brand", "estimate", "check_up", "sop_item", "setting")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        today = settings.today(context.workspace)
        self.line = CompletenessLine()
        self.line.take.clicked.connect(self._take)
        self.questions = Questions(today)
        self.audience, self.threshold = Audience(), Threshold(today)
        self.naming, self.frequency = NamingSection(), Frequency()
        self.brand, self.worth, self.checkup = BrandCard(context), WorthCard(context), CheckUpCard(context)
        self.naming.renamed.connect(self._rename)
        self.questions.kept.connect(self._keep)
        for section in self._sections():
            section.kept.connect(self._keep)
        more = Card(margin=12, spacing=4)
        for place, section in enumerate(self._sections()):
            if place:
                more.body.addWidget(line())
            more.body.addWidget(section)
        beside = Beside(
            _column(self.line, self.questions, more),
            _column(self.brand, self.worth, self.checkup),
            NARROW,
            SIDE_WIDTH,
        )
        self._area = scroller(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_group(self, row: GroupRow) -> None:
        """Show a group; what was being written about another one is kept for it first."""
        if row.id != self._group_id:
            self._keep_all()
        self._group_id = row.id
        try:
            view = positioning.view(self.context.workspace, row.id)
        except Refused:  # it was deleted a moment ago; the page is about to leave it
            return
        self.line.show_completeness(view.completeness)
        self.questions.show_view(view)
        for section in self._sections():
            section.show_view(view)
        self.brand.show_view(view)
        self.worth.show_group(row.id)
        self.checkup.show_group(row.id)

    def show_target(self, target: dict[str, object]) -> None:
        """Show a ``part``: questions, threshold, naming, estimate, check_up, or a question by its key."""
        part = str(target.get("part"))
        folds = {"naming": self.naming, "threshold": self.threshold}
        if part in folds:
            folds[part].open()
        keys = self.questions.questions
        places: dict[str, QWidget] = {
            "estimate": self.worth.judge,
            "check_up": self.checkup.begin,
            "naming": self.naming.pattern,
            "threshold": self.threshold.quota,
            "questions": keys["why"].field,
            **{key: each.field for key, each in keys.items()},
        }
        if part in places:
            places[part].setFocus()
            # What was folded out has its place when the events of now are over.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(places[part], 0, AROUND))

    def _sections(self) -> tuple[Section, ...]:
        return (self.audience, self.threshold, self.naming, self.frequency)

    def _keep_all(self) -> None:
        self.questions.keep()
        self.brand.keep()
        for section in self._sections():
            section.keep()

    def _keep(self, key: str, value: object) -> None:
        workspace, group_id = self.context.workspace, self._group_id
        if not group_id:
            return
        if not self.context.try_to(lambda: positioning.answer(workspace, group_id, key, value)):
            self.show_group(groups.row_of(workspace, group_id, counting_open=False))

    def _take(self) -> None:
        workspace, group_id = self.context.workspace, self._group_id
        if self.context.try_to(lambda: positioning.take_suggested(workspace, group_id)):
            self.context.say(self.tr("The pack's words are kept as yours"), undoable=True)

    def _rename(self, name: str) -> None:
        workspace, group_id = self.context.workspace, self._group_id
        if self.context.try_to(lambda: groups.edit(workspace, group_id, name=name)):
            self.context.say(self.tr("Renamed to {name}").format(name=name), undoable=True)


def _column(*cards: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made
