"""The tab of roles and tiers: who does what in a group, and who moves up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.roles.part import RolesPart
from grouppilot.ui.groups.roles.tiers_part import TiersPart
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.usecases import roles, tiers
from grouppilot.usecases.groups import GroupRow


class RolesTab(GroupTab):
    """Roles at first, tiers by the switch above; they are built when they are first chosen."""

    READS = tuple({*roles.READS, *tiers.READS, "ladder"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self.switch = Segmented()
        self.switch.add("roles", self.tr("Roles"))
        self.switch.add("tiers", self.tr("Tiers"))
        self.switch.chosen.connect(lambda _key: self._show_part())
        self.roles = RolesPart(context)
        self.roles.member_asked.connect(self._show_member)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.roles)
        self._tiers: TiersPart | None = None
        self.add = button("", icon="plus")
        self.add.clicked.connect(lambda: self._part().add())
        self.actions_of_head = (self.add,)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addWidget(self.switch, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self.roles.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(10)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
        self._show_part()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a role (``{"role": id}``), or the tiers (``{"part": "tiers"}``)."""
        if target.get("part") not in (None, self.switch.key()):
            self.turn_to(target)
            self._show_part()
        if isinstance(target.get("role"), int):
            self.roles.table.choose(int(str(target["role"])))

    def turn_to(self, target: dict[str, object]) -> None:
        if target.get("part") in ("roles", "tiers"):
            self.switch.choose(str(target["part"]))

    @property
    def tiers(self) -> TiersPart:
        """The tiers of the group."""
        if self._tiers is None:
            self._tiers = TiersPart(self.context)
            self._stack.addWidget(self._tiers)
            self._top.addWidget(self._tiers.head, 1)
        return self._tiers

    def _part(self) -> RolesPart | TiersPart:
        return self.tiers if self.switch.key() == "tiers" else self.roles

    def _show_part(self) -> None:
        if not self._group_id:
            return
        part = self._part()
        of_roles = part is self.roles
        self.add.setText(self.tr("Role") if of_roles else self.tr("Tier"))
        self.add.setAccessibleName(self.tr("Add a role") if of_roles else self.tr("Add a tier"))
        part.show_group(self._group_id)
        self._stack.setCurrentWidget(part)
        self.roles.head.setVisible(of_roles)
        if self._tiers is not None:
            self._tiers.head.setVisible(not of_roles)

    def _show_member(self, member_id: int) -> None:
        self.context.asked_for.emit("members", {"member": member_id})
