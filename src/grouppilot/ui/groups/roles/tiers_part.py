"""The tiers of a group: what each gives, when they are reviewed, and who should move."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.groups.roles.tier_detail import TierDetail
from grouppilot.ui.groups.roles.tier_suggestions import TierSuggestions
from grouppilot.ui.groups.roles.tier_table import TierTable
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.leading import lead_to
from grouppilot.ui.members.bulk import ask_word
from grouppilot.usecases import member_roles, moves, settings, tiers

TABLE_SHARE, SIDE_SHARE = 620, 372
TIERS_HEIGHT = 214


class TiersPart(QWidget):
    """Shows and edits the tiers, under ``head``, and moves members of one group between them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._reviewing = False
        self.table = TierTable()
        self.detail = TierDetail(context)
        self.suggestions = TierSuggestions(context)
        self.review = OptionalDay(self.tr("No review"), settings.today(context.workspace))
        self.review.setAccessibleName(self.tr("Next review"))
        self.days = NumberField(90, 1, tiers.LONGEST_INTERVAL, self.tr(" days"))
        self.days.setAccessibleName(self.tr("Days between two reviews"))
        self.days.setKeyboardTracking(False)
        self.hold = button("")
        self._lay_out()
        self.table.chosen.connect(self._show_detail)
        self.table.rows.moved.connect(self._reorder)
        self.table.delete_asked.connect(lambda: self._delete(self._current()))
        self.detail.delete_asked.connect(self._delete)
        self.review.changed.connect(lambda _day: self._keep_review())
        self.days.editingFinished.connect(self._keep_review)
        self.hold.clicked.connect(self._review)
        lead_to(self, self.table)

    def show_group(self, group_id: int) -> None:
        """Show the tiers of a group as they are now."""
        if group_id != self._group_id:
            self._reviewing = False
        self._group_id = group_id
        found = tiers.of_group(self._context.workspace, group_id, review=self._reviewing)
        self._found = found
        self.review.set_day(found.review)
        if not self.days.hasFocus():
            self.days.setValue(found.days or 90)
        under_way = self._reviewing or found.due
        self.hold.setText(self.tr("Review done") if under_way else self.tr("Review now"))
        self.note.setText(
            self.tr("Review: the silent are suggested for a lower tier.")
            if under_way
            else self.tr("Up at once, down only at a review.")
        )
        self.table.fill(found.tiers)
        self.suggestions.fill(found.suggestions)
        targets = tiers.move_targets(self._context.workspace, group_id)
        self.suggestions.offer_groups([(name, partial(self._plan, target, name)) for target, name in targets])
        self._show_detail()

    def add(self) -> None:
        """Ask for a tier of the owner's own."""
        ask_word(self, self.tr("New tier"), self.tr("Name of the tier"), self._add)

    def _lay_out(self) -> None:
        self.note = ElidedLabel("", "muted")
        self.head = QWidget()
        top = QHBoxLayout(self.head)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addWidget(self.note, 1)
        top.addWidget(label(self.tr("Next review"), "muted"))
        top.addWidget(self.review)
        top.addWidget(label(self.tr("then every"), "muted"))
        top.addWidget(self.days)
        top.addWidget(self.hold)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        card.setFixedHeight(TIERS_HEIGHT)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(card)
        column.addWidget(self.suggestions, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes([TABLE_SHARE, SIDE_SHARE])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split, 1)

    def _show_detail(self) -> None:
        tier = self.table.current()
        self.detail.setVisible(tier is not None)
        if tier is not None:
            self.detail.show_tier(tier)

    def _current(self) -> int:
        tier = self.table.current()
        return tier.id if tier else 0

    def _add(self, name: str) -> None:
        made: list[int] = []
        workspace = self._context.workspace
        if self._context.try_to(lambda: made.append(member_roles.add_tier(workspace, name))):
            self.table.choose(made[0])
            self._context.say(self.tr("Tier “{name}” added").format(name=name.strip()), undoable=True)

    def _delete(self, tier_id: int) -> None:
        workspace = self._context.workspace
        if tier_id and self._context.try_to(lambda: member_roles.delete_tier(workspace, tier_id)):
            self._context.say(self.tr("Tier deleted"), undoable=True)

    def _reorder(self, ids: list[int]) -> None:
        self._context.try_to(lambda: member_roles.reorder_tiers(self._context.workspace, ids))

    def _keep_review(self) -> None:
        day, days = self.review.day(), self.days.value()
        if (day, days) == (self._found.review, self._found.days or 90):
            return
        self._context.try_to(lambda: tiers.set_review(self._context.workspace, self._group_id, day, days))

    def _review(self) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        if not (self._reviewing or self._found.due):
            self._reviewing = True
            self.show_group(group_id)
        elif self._context.try_to(lambda: tiers.end_review(workspace, group_id)):
            self._reviewing = False
            self.show_group(group_id)
            self._context.say(self.tr("Review done; the next one has its day"), undoable=True)

    def _plan(self, target: int, name: str) -> None:
        """Plan moves in the chat app for those chosen, spread over days as their account allows."""
        chosen = self.suggestions.chosen()
        people = [one.person_id for one in chosen]
        planned: list[moves.Planned] = []
        workspace, group_id = self._context.workspace, self._group_id
        if people and self._context.try_to(
            lambda: planned.append(moves.plan(workspace, people, target, from_group_id=group_id))
        ):
            told = self.tr("%Ln move(s) to {group} planned", "", planned[0].count).format(group=name)
            self._context.say(told, undoable=True)
