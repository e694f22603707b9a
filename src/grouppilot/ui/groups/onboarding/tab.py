"""The tab of onboarding: newcomers and their steps, cards, study teams, opening and closing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.cards_part import CardsPart
from grouppilot.ui.groups.onboarding.ceremonies_part import CeremoniesPart
from grouppilot.ui.groups.onboarding.joining_sheet import open_joining
from grouppilot.ui.groups.onboarding.newcomers_part import NewcomersPart
from grouppilot.ui.groups.onboarding.ritual_choice import RitualChoice
from grouppilot.ui.groups.onboarding.teams_part import TeamsPart
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.rituals.sheet import open_ritual
from grouppilot.usecases import onboarding
from grouppilot.usecases.groups import GroupRow

PARTS = {"newcomers": NewcomersPart, "cards": CardsPart, "teams": TeamsPart, "ceremonies": CeremoniesPart}
Part = NewcomersPart | CardsPart | TeamsPart | CeremoniesPart


class OnboardingTab(GroupTab):
    """Newcomers at first, the rest by the switch above; each part is built when it is first chosen."""

    READS = onboarding.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self._stale = True
        self._built: dict[str, Part] = {}
        self.switch = Segmented()
        for key, word in self._words().items():
            self.switch.add(key, word)
        self.switch.chosen.connect(lambda _key: self._show_part())
        self.menu = QMenu(self)
        self._rituals = RitualChoice(context, self.menu, self.edit_ritual)
        self.ritual = menu_button("", self.menu)
        self.add = button(self.tr("Newcomer"), "primary", "plus")
        self.add.setAccessibleName(self.tr("Add newcomers"))
        self.add.clicked.connect(self.add_newcomers)
        self.actions_of_head = (self.add,)
        self._stack = QStackedWidget()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.switch, alignment=Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.ritual)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._stale = self._stale or row.id != self._group_id
        self._group_id = row.id
        self._rituals.show_group(row.id)
        self._show_part()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a part (``{"part": "teams"}``), or a newcomer (``{"member": id}``)."""
        if target.get("part") not in (None, self.switch.key()):
            self.turn_to(target)
            self._show_part()
        if isinstance(target.get("member"), int):
            self.newcomers.choose(int(str(target["member"])))

    def turn_to(self, target: dict[str, object]) -> None:
        if target.get("part") in PARTS:
            self.switch.choose(str(target["part"]))

    @property
    def newcomers(self) -> NewcomersPart:
        """The board of newcomers."""
        return self.part("newcomers")  # type: ignore[return-value]

    def part(self, key: str) -> Part:
        """Return a part, built when it is first asked for."""
        if key not in self._built:
            made = self._built[key] = PARTS[key](self.context)
            self._stack.addWidget(made)
            if isinstance(made, NewcomersPart):
                made.newcomers_asked.connect(self.add_newcomers)
                made.ritual_asked.connect(self.edit_ritual)
                made.choice_asked.connect(self.ritual.showMenu)
        return self._built[key]

    def add_newcomers(self) -> None:
        """Ask who joined."""
        open_joining(self.context, self, self._group_id).added.connect(self._choose)

    def edit_ritual(self, step_id: int = 0) -> None:
        """Open the editor of the group's ritual, at a step."""
        board = onboarding.board(self.context.workspace, self._group_id)
        if board.ritual_id is not None:
            open_ritual(self.context, self, board.ritual_id, step_id, self._group_id)

    def hideEvent(self, event: object) -> None:
        """Put newcomers in order again when they are next looked at."""
        self._stale = True
        super().hideEvent(event)  # type: ignore[arg-type]

    def _words(self) -> dict[str, str]:
        return {
            "newcomers": self.tr("Newcomers"),
            "cards": self.tr("Cards"),
            "teams": self.tr("Teams"),
            "ceremonies": self.tr("Ceremonies"),
        }

    def _show_part(self) -> None:
        if not self._group_id:
            return
        part = self.part(self.switch.key())
        if isinstance(part, NewcomersPart):
            part.show_group(self._group_id, anew=self._stale)
            self._stale = False
            name = part.board.ritual if part.board.ritual_id is not None else self.tr("No ritual")
            self.ritual.setText(name if len(name) <= 32 else f"{name[:31]}…")
        else:
            part.show_group(self._group_id)
        self.ritual.setVisible(isinstance(part, NewcomersPart))
        self._stack.setCurrentWidget(part)

    def _choose(self, members: list[int]) -> None:
        if self.switch.key() == "newcomers":
            self.newcomers.table.choose_rows(members)
            self.newcomers.table.setFocus()
