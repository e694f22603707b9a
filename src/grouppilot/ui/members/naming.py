"""Roles and tiers: renamed, added and deleted where they are given to members."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.items.order import on_delete
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.members.words import role_name, tier_name
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import member_roles, members

ID, OWN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT = 460, 320
READS = ("role", "tier", "role_holding", "tier_holding")


class NamesSheet(Sheet):
    """The roles, or the tiers, in a list whose lines are renamed in place.

    Args:
        context: The window's state.
        parent: The window.
        kind: ``roles`` or ``tiers``, what is shown at first.
    """

    def __init__(self, context: Context, parent: QWidget, kind: str = "roles") -> None:
        super().__init__(self.tr("Roles and tiers"), parent, WIDTH)
        self._context, self._workspace = context, context.workspace
        self.kind = Segmented()
        self.kind.add("roles", self.tr("Roles"))
        self.kind.add("tiers", self.tr("Tiers"))
        self.kind.choose(kind)
        self.kind.chosen.connect(lambda _key: self.refresh())
        self.list = dress_list(QListWidget())
        self.list.setProperty("frame", "card")
        self.list.setMinimumHeight(HEIGHT)
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.list.itemChanged.connect(self._rename)
        self.list.currentItemChanged.connect(lambda *_: self._show_actions())
        on_delete(self.list, self._delete)
        self.name = QLineEdit()
        self.name.setMaxLength(member_roles.LONGEST)
        self.name.returnPressed.connect(self._add)
        self.add = button(self.tr("Add"), icon="plus")
        self.add.clicked.connect(self._add)
        self.rename = button(self.tr("Rename"), icon="edit")
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.delete = button(self.tr("Delete"), icon="delete")
        self.delete.clicked.connect(self._delete)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self._lay_out()
        # Not at once: a line that was renamed is still being told of it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        heard = context.changed.connect(lambda changes: changes.touches(*READS) and self._soon.start())
        self.finished.connect(lambda: context.changed.disconnect(heard))
        self.refresh()

    def refresh(self) -> None:
        """Read the names anew; the chosen line stays chosen."""
        roles = self.kind.key() == "roles"
        found = members.roles(self._workspace) if roles else members.tiers(self._workspace)
        at, place = self._chosen(), self.list.currentRow()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(role_name(one) if roles else tier_name(one), self.list)
            item.setData(ID, one.id)
            item.setData(OWN, not one.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if one.id == at:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))
        self.list.blockSignals(blocked)
        self.list.setAccessibleName(self.tr("Roles") if roles else self.tr("Tiers"))
        hint = self.tr("Name of a new role") if roles else self.tr("Name of a new tier")
        self.name.setPlaceholderText(hint)
        self.name.setAccessibleName(hint)
        self._show_actions()

    def _lay_out(self) -> None:
        words = self.tr(
            "Rename any of them; an empty name gives one that comes with the program its own back. "
            "Only your own can be deleted."
        )
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for each in (self.rename, self.delete):
            acts.addWidget(each)
        acts.addStretch(1)
        new = QHBoxLayout()
        new.setSpacing(8)
        new.addWidget(self.name, 1)
        new.addWidget(self.add)
        self.body.addWidget(self.kind, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(acts)
        self.body.addLayout(new)
        self.body.addWidget(self.problem)
        self.add_button(self.tr("Close"), then=self.accept)

    def _chosen(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else int(item.data(ID))

    def _show_actions(self) -> None:
        item = self.list.currentItem()
        self.rename.setEnabled(item is not None)
        self.delete.setEnabled(item is not None and bool(item.data(OWN)))

    def _add(self) -> None:
        act = member_roles.add_role if self.kind.key() == "roles" else member_roles.add_tier
        name = self.name.text()
        if self._try(lambda: act(self._workspace, name)):
            self.name.clear()
            self.refresh()
            self.list.setCurrentRow(self.list.count() - 1)

    def _rename(self, item: QListWidgetItem) -> None:
        act = member_roles.rename_role if self.kind.key() == "roles" else member_roles.rename_tier
        if not self._try(lambda: act(self._workspace, int(item.data(ID)), item.text())):
            self._soon.start()

    def _delete(self) -> None:
        item, roles = self.list.currentItem(), self.kind.key() == "roles"
        if item is None or not self.delete.isEnabled():
            return
        act = member_roles.delete_role if roles else member_roles.delete_tier
        said = self.tr("“{name}” deleted").format(name=item.text())
        if self._try(lambda: act(self._workspace, int(item.data(ID)))):
            self._context.say(said, undoable=True)

    def _try(self, call: Callable[[], object]) -> bool:
        """Carry a request out; a refusal is said here, as the window behind cannot be reached."""
        try:
            call()
        except Refused as refusal:
            self.problem.setText(sentence(refusal))
            self.problem.show()
            return False
        self.problem.hide()
        return True
