"""Teams with their members as a tree: members are moved by dragging them, or from the keyboard by a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QDropEvent, QFont
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from grouppilot.ui.groups.onboarding.words import Onboarding
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.study_teams import TeamMember, Teams

KEY = Qt.ItemDataRole.UserRole
KIND = Qt.ItemDataRole.UserRole + 1
TEAM, MEMBER = "team", "member"
NOBODY = 0
"""Stands for the team of those who are in none."""

NAME, NUMBER, TIER, TRADE = range(4)
WIDTHS = (300, 90, 130)


class TeamTree(QTreeWidget):
    """The tree of teams.

    Signals:
        chosen: Other lines are chosen.
        moved(members, team): Members were dragged to a team; 0 takes them out of theirs.
        renamed(team, name): A team was given another name.
    """

    chosen = Signal()
    moved = Signal(list, int)
    renamed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setHeaderLabels(
            [self.tr("Team"), name_of("field", "number"), name_of("field", "tier"), name_of("field", "trade")]
        )
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.setAccessibleName(self.tr("Teams and their members"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.itemSelectionChanged.connect(self.chosen)
        self.itemChanged.connect(self._on_changed)

    def fill(self, found: Teams) -> None:
        """Show other teams; what was chosen, closed and scrolled to stays so."""
        chosen, closed = self._keys(self.selectedItems()), self._closed()
        at = self._keys([self.currentItem()]) if self.currentItem() else set()
        down = self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        self.clear()
        for team in found.teams:
            self._add(team.id, team.name, team.members, team.captain_id)
        if found.unplaced:
            self._add(NOBODY, self.tr("In no team"), found.unplaced, None)
        for item in self._items():
            key = (item.data(0, KIND), item.data(0, KEY))
            item.setExpanded(key not in closed)
            if key in at:
                self.setCurrentItem(item)
        for item in self._items():
            item.setSelected((item.data(0, KIND), item.data(0, KEY)) in chosen)
        self.blockSignals(blocked)
        self.verticalScrollBar().setValue(down)
        self.chosen.emit()

    def members(self) -> list[int]:
        """Return the members that are chosen."""
        return [item.data(0, KEY) for item in self.selectedItems() if item.data(0, KIND) == MEMBER]

    def team(self) -> int | None:
        """Return the team whose line is chosen, alone; None for anything else."""
        items = self.selectedItems()
        alone = len(items) == 1 and items[0].data(0, KIND) == TEAM and items[0].data(0, KEY) != NOBODY
        return items[0].data(0, KEY) if alone else None

    def team_of(self, member: int) -> int:
        """Return the team of a member; 0 for none."""
        for item in self._items():
            if (item.data(0, KIND), item.data(0, KEY)) == (MEMBER, member):
                return item.parent().data(0, KEY)
        return NOBODY

    def edit_team(self) -> None:
        """Let the chosen team be renamed in place."""
        if self.team() is not None:
            self.editItem(self.selectedItems()[0], NAME)

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.itemAt(event.position().toPoint())
        members = self.members()
        event.ignore()  # the lines move when they are filled anew
        if target is not None and members:
            team = target if target.data(0, KIND) == TEAM else target.parent()
            self.moved.emit(members, team.data(0, KEY))

    def _add(self, team_id: int, name: str, members: Sequence[TeamMember], captain: int | None) -> None:
        flags = Qt.ItemFlag
        top = QTreeWidgetItem(self, [name, "", "", Onboarding.tr("%n member(s)", "", len(members))])
        own = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDropEnabled
        top.setFlags(own if team_id == NOBODY else own | flags.ItemIsEditable)
        top.setData(0, KEY, team_id)
        top.setData(0, KIND, TEAM)
        bold = QFont(self.font())
        bold.setBold(True)
        top.setFont(NAME, bold)
        top.setForeground(TRADE, QBrush(color("ink2")))
        for one in members:
            self._add_member(top, one, captain=one.id == captain)

    def _add_member(self, top: QTreeWidgetItem, one: TeamMember, *, captain: bool) -> None:
        tier = "" if one.tier is None else one.tier[1] or name_of("tier", one.tier[0])
        item = QTreeWidgetItem(top, [one.name, one.written, tier, one.trade])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        item.setData(0, KEY, one.id)
        item.setData(0, KIND, MEMBER)
        for column in (NUMBER, TIER, TRADE):
            item.setForeground(column, QBrush(color("ink2")))
        if captain:
            item.setIcon(NAME, icons.icon("star", "accent"))
            item.setData(
                NAME, Qt.ItemDataRole.AccessibleTextRole, self.tr("{name}, captain").format(name=one.name)
            )
            item.setToolTip(NAME, self.tr("Captain"))

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [
            item for top in tops if top for item in (top, *(top.child(n) for n in range(top.childCount())))
        ]

    def _closed(self) -> set[tuple[str, int]]:
        return self._keys([each for each in self._items() if each.childCount() and not each.isExpanded()])

    @staticmethod
    def _keys(items: Sequence[QTreeWidgetItem]) -> set[tuple[str, int]]:
        return {(item.data(0, KIND), item.data(0, KEY)) for item in items}

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME and item.data(0, KIND) == TEAM:
            key, name = item.data(0, KEY), item.text(NAME)
            # The editor is still open: what follows fills the tree anew.
            QTimer.singleShot(0, self, lambda: self.renamed.emit(key, name))
