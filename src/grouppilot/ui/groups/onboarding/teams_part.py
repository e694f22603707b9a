"""The study teams of a group: split evenly, moved by hand, copied as a list."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.split_sheet import open_split
from grouppilot.ui.groups.onboarding.team_tree import NOBODY, TeamTree
from grouppilot.ui.groups.onboarding.words import Onboarding
from grouppilot.ui.items.order import on_delete
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.leading import lead_to
from grouppilot.usecases import study_teams
from grouppilot.usecases.study_teams import Teams


class TeamsPart(QWidget):
    """Teams in a tree under a line of what can be done to those chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._found = Teams()
        self.summary = ElidedLabel("", "muted")
        self.tree = TeamTree()
        self.menu = QMenu(self)
        self.move_button = menu_button(self.tr("Move to"), self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.captain = button(self.tr("Captain"), "flat", "star")
        self.captain.clicked.connect(self._make_captain)
        self.remove = button(self.tr("Delete team"), "flat", "delete")
        self.remove.clicked.connect(self._delete)
        self.add = button(self.tr("Team"), icon="plus")
        self.add.setAccessibleName(self.tr("Add a team"))
        self.add.clicked.connect(self._add)
        self.split = button(self.tr("Split…"))
        self.split.clicked.connect(self.open_split)
        self.copy_button = button(self.tr("Copy list"))
        self.copy_button.clicked.connect(self.copy)
        start = button(self.tr("Split into teams…"), "primary")
        start.clicked.connect(self.open_split)
        words = self.tr("Small teams learn better: of one size, alike in tier or trade, a captain in each.")
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("groups", words, start))
        self._pages.addWidget(self._whole())
        card = Card(margin=0)
        card.body.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.tree.chosen.connect(self._show_actions)
        self.tree.moved.connect(self._move)
        self.tree.renamed.connect(self._rename)
        on_delete(self.tree, self._delete)  # type: ignore[arg-type]
        lead_to(self, self.tree)

    def show_group(self, group_id: int) -> None:
        """Show the teams of a group as they are now."""
        self._group_id = group_id
        self._found = found = study_teams.view(self._context.workspace, group_id)
        self._pages.setCurrentIndex(1 if found.teams else 0)
        self.tree.fill(found)
        placed = sum(len(team.members) for team in found.teams)
        parts = [
            Onboarding.tr("%n team(s)", "", len(found.teams)),
            Onboarding.tr("%n member(s)", "", placed),
        ]
        if found.unplaced:
            parts.append(Onboarding.tr("%n in no team", "", len(found.unplaced)))
        self.summary.setText(" · ".join(parts))

    def open_split(self) -> None:
        """Ask how to split."""
        open_split(self._context, self, self._group_id)

    def copy(self) -> None:
        """Put the list of teams on the clipboard."""
        QApplication.clipboard().setText(study_teams.list_text(self._context.workspace, self._group_id))
        self._context.say(self.tr("Team list copied"))

    def _whole(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 4)
        head.setSpacing(8)
        head.addWidget(self.summary, 1)
        for each in (self.add, self.split, self.copy_button):
            head.addWidget(each)
        low = QHBoxLayout()
        low.setContentsMargins(8, 0, 12, 6)
        low.setSpacing(4)
        for each in (self.move_button, self.captain, self.remove):
            low.addWidget(each)
        low.addStretch(1)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(low)
        column.addWidget(self.tree, 1)
        return made

    def _fill_menu(self) -> None:
        self.menu.clear()
        for team in self._found.teams:
            self.menu.addAction(team.name, lambda key=team.id: self._move(self.tree.members(), key))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("In no team"), lambda: self._move(self.tree.members(), NOBODY))

    def _show_actions(self) -> None:
        members = self.tree.members()
        self.move_button.setEnabled(bool(members))
        self.captain.setEnabled(len(members) == 1 and self.tree.team_of(members[0]) != NOBODY)
        self.remove.setEnabled(self.tree.team() is not None)

    def _move(self, members: list[int], team_id: int) -> None:
        if members and self._do(lambda: study_teams.move(self._context.workspace, members, team_id or None)):
            self._context.say(Onboarding.tr("%n member(s) moved", "", len(members)), undoable=True)

    def _make_captain(self) -> None:
        (member,) = self.tree.members()
        team_id = self.tree.team_of(member)
        now = next((team.captain_id for team in self._found.teams if team.id == team_id), None)
        wanted = None if now == member else member
        if self._do(lambda: study_teams.set_captain(self._context.workspace, team_id, wanted)):
            self._context.say(self.tr("Captain chosen") if wanted else self.tr("No captain"), undoable=True)

    def _rename(self, team_id: int, name: str) -> None:
        if not self._do(lambda: study_teams.rename(self._context.workspace, team_id, name)):
            self.tree.fill(self._found)

    def _add(self) -> None:
        self._do(lambda: study_teams.add(self._context.workspace, self._group_id))

    def _delete(self) -> None:
        team = self.tree.team()
        if team is not None and self._do(lambda: study_teams.delete(self._context.workspace, team)):
            self._context.say(self.tr("Team deleted"), undoable=True)

    def _do(self, call: Callable[[], object]) -> bool:
        return self._context.try_to(call)
