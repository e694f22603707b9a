"""The roles of a group: the table with what is not covered, and the chosen role beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.roles.detail import RoleDetail
from grouppilot.ui.groups.roles.table import RoleTable
from grouppilot.ui.groups.roles.words import name_of_role
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.leading import lead_to
from grouppilot.ui.members.bulk import ask_word
from grouppilot.ui.words.coverage import gaps_text
from grouppilot.usecases import handover, member_roles, roles

TABLE_SHARE, SIDE_SHARE = 620, 372


class RolesPart(QWidget):
    """Shows and edits the roles of one group, under ``head``; ``member_asked`` wants a member shown."""

    member_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self.head = self.gaps = label("", "muted", wrap=True)
        self.table = RoleTable()
        self.detail = RoleDetail(context)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(16)
        self._split.addWidget(card)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([TABLE_SHARE, SIDE_SHARE])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split, 1)
        lead_to(self, self.table)
        self.table.chosen.connect(lambda _role: self._show_detail())
        self.table.model_of_roles.moved.connect(self._reorder)
        self.table.delete_asked.connect(lambda: self._delete(self._current()))
        self.detail.delete_asked.connect(self._delete)
        self.detail.copy_asked.connect(self.copy)
        self.detail.member_asked.connect(self.member_asked)

    def show_group(self, group_id: int) -> None:
        """Show the roles of a group as they are now."""
        self._group_id = group_id
        self._found = roles.of_group(self._context.workspace, group_id)
        self._show_gaps()
        self.table.fill(self._found)
        self._show_detail()

    def _show_gaps(self) -> None:
        gaps = gaps_text(self._found.gaps)
        self.gaps.setText(gaps or self.tr("Every role that is needed is covered."))
        self.gaps.setProperty("tone", "warn" if gaps else "")
        self.gaps.style().unpolish(self.gaps)
        self.gaps.style().polish(self.gaps)

    def add(self) -> None:
        """Ask for a role of the owner's own."""
        ask_word(self, self.tr("New role"), self.tr("Name of the role"), self._add)

    def copy(self, role_id: int) -> None:
        """Put the hand-over text of a role on the clipboard."""
        workspace, group_id = self._context.workspace, self._group_id
        role = next((one for one in self._found.roles if one.id == role_id), None)
        texts: list[str] = []
        if role and self._context.try_to(lambda: texts.append(handover.text(workspace, group_id, role_id))):
            QApplication.clipboard().setText(texts[0])
            self._context.say(self.tr("Hand-over of {role} copied").format(role=name_of_role(role)))

    def _show_detail(self) -> None:
        role = self.table.current()
        self.detail.setVisible(role is not None)
        if role is not None:
            self.detail.show_role(role, self._group_id, self._found.today)

    def _current(self) -> int:
        role = self.table.current()
        return role.id if role else 0

    def _add(self, name: str) -> None:
        made: list[int] = []
        workspace = self._context.workspace
        if self._context.try_to(lambda: made.append(member_roles.add_role(workspace, name))):
            self.table.choose(made[0])
            self._context.say(self.tr("Role “{name}” added").format(name=name.strip()), undoable=True)

    def _delete(self, role_id: int) -> None:
        if role_id and self._context.try_to(
            lambda: member_roles.delete_role(self._context.workspace, role_id)
        ):
            self._context.say(self.tr("Role deleted"), undoable=True)

    def _reorder(self, ids: list[int]) -> None:
        self._context.try_to(lambda: member_roles.reorder_roles(self._context.workspace, ids))
