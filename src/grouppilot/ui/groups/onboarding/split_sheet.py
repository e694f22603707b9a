"""The sheet that splits a group into study teams."""

from PySide6.QtWidgets import QComboBox, QWidget

from grouppilot.domain.teams import MOST_TEAMS, teams_for
from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.words import Onboarding
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import members, study_teams

USUAL = 8
"""Members of a team, unless the owner says otherwise."""

PRESENT, NONE = -1, 0


def open_split(context: Context, parent: QWidget, group_id: int) -> "SplitSheet":
    """Open the sheet, and return it."""
    sheet = SplitSheet(context, parent, group_id)
    sheet.open()
    return sheet


class SplitSheet(Sheet):
    """How many teams, alike in what, and who leads them."""

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(self.tr("Split into teams"), parent, 460)
        self._context, self._group_id = context, group_id
        found = study_teams.view(context.workspace, group_id)
        self._people = len(found.unplaced) + sum(len(team.members) for team in found.teams)
        self._led = [team.captain_id for team in found.teams if team.captain_id is not None]
        count = len(found.teams) or teams_for(self._people, USUAL)
        self.form = FieldForm()
        self.count = self.form.add("count", self.tr("Teams"), NumberField(count, 1, MOST_TEAMS))
        self.alike = self.form.add("alike", self.tr("Alike in"), QComboBox(), beside=True)
        for key, word in self._alikes().items():
            self.alike.addItem(word, key)
        self.captains = self.form.add("captains", self.tr("Captains, one a team"), QComboBox())
        self._fill_captains()
        hold_still(self.count, self.alike, self.captains)
        self.about = label("", "muted", wrap=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.about)
        if found.teams:
            self.body.addWidget(
                label(self.tr("Everybody is dealt anew; teams keep their names."), "muted", wrap=True)
            )
        self.count.valueChanged.connect(self._show_size)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Split"), "primary", self._go)
        self._show_size()
        self.count.setFocus()

    def _alikes(self) -> dict[str, str]:
        return {
            "tier": name_of("field", "tier"),
            "trade": name_of("field", "trade"),
            "": self.tr("Nothing"),
        }

    def _fill_captains(self) -> None:
        if self._led:
            self.captains.addItem(self.tr("Those who lead a team now"), PRESENT)
        self.captains.addItem(self.tr("Nobody"), NONE)
        for role in members.roles(self._context.workspace):
            held = study_teams.holders(self._context.workspace, self._group_id, role.id)
            if held:
                name = role.name or name_of("role", role.key)
                said = Onboarding.tr("{role}: %n member(s)", "", len(held)).format(role=name)
                self.captains.addItem(said, role.id)

    def _show_size(self) -> None:
        size, more = divmod(self._people, self.count.value())
        said = Onboarding.tr("%n member(s) a team", "", size)
        if more:
            said = self.tr("{few} or {more} members a team").format(few=size, more=size + 1)
        self.about.setText(said)

    def _go(self) -> None:
        if attempt(self.form, self._split, {}, "count"):
            self.accept()
            said = Onboarding.tr("Split into %n team(s)", "", self.count.value())
            self._context.say(said, undoable=True)

    def _split(self) -> None:
        role = self.captains.currentData()
        led = self._led if role == PRESENT else []
        if role not in (PRESENT, NONE):
            led = study_teams.holders(self._context.workspace, self._group_id, role)
        study_teams.split(
            self._context.workspace,
            self._group_id,
            self.count.value(),
            alike=self.alike.currentData(),
            captains=led,
        )
