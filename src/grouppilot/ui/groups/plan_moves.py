"""The sheet that plans moves: whom, where to, and until when that takes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.counting import several
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases import groups, ladders, moves, settings
from grouppilot.usecases.moves import Planned, Whom


def open_plan_moves(
    context: Context, parent: QWidget, person_ids: Sequence[int] = (), from_group_id: int | None = None
) -> Sheet:
    """Open the sheet and return it.

    Args:
        context: Of the window.
        parent: Over which it stands.
        person_ids: Whom to move; none: to be chosen among the members of the group they leave.
        from_group_id: The group they come from; None where they come from several.
    """
    sheet = PlanMoves(context, parent, person_ids, from_group_id)
    sheet.open()
    return sheet


class PlanMoves(Sheet):
    """Says at once how many days it takes, and who is left out and why."""

    def __init__(
        self, context: Context, parent: QWidget, person_ids: Sequence[int], from_group_id: int | None
    ) -> None:
        super().__init__(self.tr("Move members"), parent, 480)
        self._context, self._people, self._from = context, tuple(person_ids), from_group_id
        self._today = settings.today(context.workspace)
        self.form = FieldForm()
        self.whom = QComboBox()
        self.to = QComboBox()
        self.leave = QCheckBox()
        self.reason = QLineEdit()
        self.reason.setMaxLength(moves.REASON_CHARS)
        self.forecast = label("", "muted", wrap=True)
        self._offer_people()
        self._offer_groups()
        self.form.add("whom", self.tr("Whom"), self.whom)
        self.form.add("to", self.tr("To group"), self.to)
        self.form.add("reason", self.tr("Why"), self.reason)
        self.body.addWidget(self.form)
        self.body.addWidget(self.leave)
        self.body.addWidget(self.forecast)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Plan"), "primary", self._go)
        for box in (self.whom, self.to):
            box.currentIndexChanged.connect(lambda _index: self._tell())
        self._tell()

    def _offer_people(self) -> None:
        if self._people:
            self.whom.addItem(self.tr("%n member(s) chosen", "", len(self._people)), self._people)
            self.whom.setEnabled(False)
        elif self._from is not None:
            for each in moves.whom(self._context.workspace, self._from):
                self.whom.addItem(f"{self._called(each)} ({len(each.people)})", each.people)

    def _called(self, each: Whom) -> str:
        if each.kind == "goal":
            return self.tr("Goal reached")
        if each.kind == "all":
            return self.tr("All members")
        return each.name or name_of("tier", each.key)

    def _offer_groups(self) -> None:
        """Offer the groups, those of the next rung first, then those above it on the same ladder."""
        workspace = self._context.workspace
        ahead: list[int] = []
        name = ""
        for view in ladders.listed(workspace):
            rung = view.rung_of(self._from) if self._from is not None else None
            if rung is not None:
                keys = list(view.rungs)
                ahead = [group.id for key in keys[keys.index(rung) + 1 :] for group in view.rungs[key]]
        known = {row.id: row.name for row in groups.scope(workspace)}
        for key in (*ahead, *(key for key in known if key not in ahead)):
            if key != self._from and key in known:
                self.to.addItem(known[key], key)
        if self._from is not None:
            name = known.get(self._from, "")
        self.leave.setText(self.tr("They leave {group}").format(group=name))
        self.leave.setChecked(True)
        self.leave.setVisible(self._from is not None)

    def _tell(self) -> None:
        people, target = self.whom.currentData() or (), self.to.currentData()
        if target is None:
            self.forecast.setText(self.tr("There is no other group to move to."))
            self.go.setEnabled(False)
            return
        planned = moves.preview(self._context.workspace, people, target)
        self.forecast.setText(self._words(planned))
        self.go.setEnabled(planned.count > 0)

    def _words(self, planned: Planned) -> str:
        parts = []
        if planned.last is not None:
            until = short_date_text(planned.last, self._today)
            text = self.tr("%n member(s), {limit} a day by {account}: until {day}", "", planned.count)
            if not planned.account:
                text = self.tr("%n member(s), {limit} a day: until {day}", "", planned.count)
            parts.append(text.format(limit=planned.limit, account=planned.account, day=until))
        for count, words in (
            (planned.there, self.tr("%n in that group already", "", planned.there)),
            (planned.waiting, self.tr("%n planned already", "", planned.waiting)),
            (planned.removed, self.tr("%n removed from it once", "", planned.removed)),
        ):
            if count:
                parts.append(words)
        return several(parts)

    def _go(self) -> None:
        if attempt(self.form, self._plan, {}, "to"):
            self.accept()

    def _plan(self) -> None:
        planned = moves.plan(
            self._context.workspace,
            self.whom.currentData() or (),
            self.to.currentData(),
            from_group_id=self._from if self.leave.isChecked() else None,
            reason=self.reason.text(),
        )
        self._context.say(self.tr("%n move(s) planned", "", planned.count), undoable=True)
