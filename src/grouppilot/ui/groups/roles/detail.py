"""One role of a group: its name, what it is for, who carries it now and did before."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.roles.carriers import CarrierList
from grouppilot.ui.groups.roles.hours import HoursSheet
from grouppilot.ui.groups.roles.week import CoverGrid
from grouppilot.ui.groups.roles.words import name_of_role
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.picker import Picker
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import member_roles, roles
from grouppilot.usecases.roles import GroupRole

LONGEST_NAME = member_roles.LONGEST


class RoleDetail(Card):
    """Shows a role; every field is kept when it is left.

    Signals:
        member_asked(member_id): Somebody who carries it is to be shown.
        copy_asked(role_id), delete_asked(role_id): As they say.
    """

    member_asked = Signal(int)
    copy_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._context = context
        self._group_id = 0
        self._role: GroupRole | None = None
        self._today = date.min
        self.heading = ElidedLabel("", "heading")
        self.copy = button(self.tr("Copy hand-over"), "primary", "copy")
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self._role.id if self._role else 0))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the role"))
        self.staff = QCheckBox(self.tr("Works for the group: left out of rates"))
        self.duties = TextField()
        self.duties.setAccessibleName(self.tr("Duties"))
        self.duties.setPlaceholderText(self.tr("A line for each duty"))
        self.duties.installEventFilter(self)
        self.carriers, self.past = CarrierList(), CarrierList()
        self.picker = Picker(self.tr("Add somebody: name, pinyin or number…"), self._candidates)
        self.cover = CoverGrid()
        self.delete = button(self.tr("Delete role"), "flat", "delete")
        self._lay_out()
        self._connect()

    def show_role(self, role: GroupRole, group_id: int, today: date) -> None:
        """Show a role; a field that is being written in keeps its text unless it is another role's."""
        other = self._role is None or (role.id, group_id) != (self._role.id, self._group_id)
        self._role, self._group_id, self._today = role, group_id, today
        self.heading.setText(name_of_role(role))
        self.name.setPlaceholderText(name_of("role", role.key) if role.key else "")
        if other or not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(role.name)
        self.staff.setChecked(role.staff)
        if other or not self.duties.hasFocus():
            self.duties.setPlainText(role.duties or role.usual)
        if other:
            self.picker.clear()
        self.carriers.fill(role.carriers, today)
        self.past.fill(role.past, today, past=True)
        self._past_title.setVisible(bool(role.past))
        hours = [one.shifts for one in role.carriers]
        self.cover.show_shifts(hours)
        for part in (self.cover, self._cover_title):
            part.setVisible(any(shifts is not None for shifts in hours))
        self.delete.setVisible(not role.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.duties and event.type() == QEvent.Type.FocusOut:
            self._keep()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.copy)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(label(self.tr("CARRIED BY"), "overline"))
        column.addWidget(self.carriers)
        column.addWidget(self.picker)
        self._cover_title = label(self.tr("WHO IS THERE WHEN"), "overline")
        column.addWidget(self._cover_title)
        column.addWidget(self.cover)
        column.addWidget(label(self.tr("DUTIES"), "overline"))
        column.addWidget(TextGround(self.duties))
        column.addWidget(label(self.tr("NAME"), "overline"))
        column.addWidget(self.name)
        column.addWidget(self.staff)
        self._past_title = label(self.tr("BEFORE"), "overline")
        column.addWidget(self._past_title)
        column.addWidget(self.past)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.delete)
        foot.addStretch(1)
        column.addLayout(foot)
        self.body.addWidget(scroller(content))

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._keep)
        self.staff.clicked.connect(lambda _on: self._keep())
        self.picker.chosen.connect(self._carry)
        self.delete.clicked.connect(lambda: self.delete_asked.emit(self._role.id if self._role else 0))
        for part in (self.carriers, self.past):
            part.edit_asked.connect(self._edit)
            part.member_asked.connect(self.member_asked)
        self.carriers.end_asked.connect(self._end)

    def _candidates(self, text: str) -> list[tuple[int, str]]:
        if self._role is None:
            return []
        found = roles.candidates(self._context.workspace, self._group_id, self._role.id, text)
        return [
            (
                row.id,
                (row.nickname or row.name)
                if row.number is None
                else f"{(row.nickname or row.name)} · {row.number:03d}",
            )
            for row in found
        ]

    def _carry(self, member_id: int) -> None:
        role = self._role
        if role is not None:
            self._context.try_to(lambda: roles.carry(self._context.workspace, member_id, role.id))

    def _end(self, holding_id: int) -> None:
        if self._context.try_to(lambda: roles.end(self._context.workspace, holding_id)):
            self._context.say(self.tr("Role ended today"), undoable=True)

    def _edit(self, holding_id: int) -> None:
        role = self._role
        if role is None:
            return
        found = [one for one in (*role.carriers, *role.past) if one.holding_id == holding_id]
        if found:
            HoursSheet(self._context, self, found[0], name_of_role(role), self._today).open()

    def _keep(self) -> None:
        role = self._role
        if role is None:
            return
        name, duties, staff = self.name.text().strip(), self.duties.toPlainText(), self.staff.isChecked()
        if duties.strip() == role.usual:
            duties = ""  # the usual ones, which follow the language of each group
        if (name, duties.strip(), staff) == (role.name, role.duties, role.staff):
            return
        workspace = self._context.workspace
        kept = self._context.try_to(
            lambda: member_roles.edit_role(workspace, role.id, name=name, staff=staff, duties=duties)
        )
        self.name.setModified(False)
        if not kept:
            self.name.setText(role.name)
