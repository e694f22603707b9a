"""For whom an item is: the owner alone, some groups, or all that run."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented

ROW = 32
MOST_SHOWN = 5
GROUP = int(Qt.ItemDataRole.UserRole)


class AudienceField(QWidget):
    """A choice of three, and the list of groups; ``changed`` tells of each change by hand."""

    changed = Signal()

    def __init__(self, groups: Iterable[tuple[int, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Segmented()
        self.choice.add("groups", self.tr("These groups"))
        self.choice.add("all", self.tr("All groups that run"))
        self.choice.add("owner", self.tr("No group"))
        self.choice.chosen.connect(self._choose)
        self.list = dress_list(QListWidget())
        self.list.setProperty("frame", "card")
        self.list.setAccessibleName(self.tr("Groups"))
        self._hint = label("", "caption", wrap=True)
        for group_id, name in groups:
            item = QListWidgetItem(name, self.list)
            item.setData(GROUP, group_id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setFixedHeight(ROW * min(max(self.list.count(), 1), MOST_SHOWN) + 4)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.every_button = button("", "flat")
        self.every_button.clicked.connect(self._choose_every)
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        head.addWidget(self.every_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self._hint)
        self._show()

    def audience(self) -> str:
        """Return ``groups``, ``all`` or ``owner``."""
        return self.choice.key()

    def group_ids(self) -> tuple[int, ...]:
        """Return the groups that are chosen."""
        if self.audience() != "groups":
            return ()
        items = [self.list.item(place) for place in range(self.list.count())]
        return tuple(item.data(GROUP) for item in items if item.checkState() == Qt.CheckState.Checked)

    def set(self, audience: str, group_ids: Iterable[int]) -> None:
        """Show an audience without telling anybody."""
        chosen = set(group_ids)
        blocked = self.list.blockSignals(True)
        self.choice.choose(audience)
        for place in range(self.list.count()):
            item = self.list.item(place)
            on = item.data(GROUP) in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self._show()

    def _choose(self) -> None:
        self._show()
        self.changed.emit()

    def _tell(self) -> None:
        self._show_every()
        self.changed.emit()

    def _choose_every(self) -> None:
        state = Qt.CheckState.Unchecked if self._has_every() else Qt.CheckState.Checked
        blocked = self.list.blockSignals(True)
        for place in range(self.list.count()):
            self.list.item(place).setCheckState(state)
        self.list.blockSignals(blocked)
        self.list.viewport().update()
        self._tell()

    def _has_every(self) -> bool:
        return len(self.group_ids()) == self.list.count()

    def _show_every(self) -> None:
        self.every_button.setText(self.tr("Choose none") if self._has_every() else self.tr("Choose all"))
        self.every_button.setVisible(self.audience() == "groups" and self.list.count() > 1)

    def _show(self) -> None:
        self.list.setVisible(self.audience() == "groups")
        self._show_every()
        hints = {
            "groups": self.tr("Several groups make a run: one after the other, each with its own text."),
            "all": self.tr("Every group that recruits, runs or closes, those to come included."),
            "owner": self.tr("Something you do for yourself, such as the diary of the day."),
        }
        self._hint.setText(hints[self.audience()])
