"""How a chat that is handed in is to be read, and into which group; asked is only what cannot be told."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.searched import searched
from grouppilot.ui.words.chat_telling import FORMATS, format_name
from grouppilot.usecases.chat_sources import Options
from grouppilot.usecases.chat_told import Told

ORDERS = {"dmy": "31/12/2026", "mdy": "12/31/2026", "ymd": "2026/12/31"}


class OptionsBar(QWidget):
    """Group, format and chat; zone, order of dates and day where they are not known.

    Signals:
        changed: The source is to be read anew.
        chat_chosen: Another chat of the same source is meant.

    Args:
        groups: Names of groups by their numbers.
        group_id: The group that is meant; None if the owner has not said.
        zone: The workspace's own.
        today: The owner's day.
        parent: Its owner.
    """

    changed = Signal()
    chat_chosen = Signal()

    def __init__(
        self,
        groups: dict[int, str],
        group_id: int | None,
        zone: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.group, self.format, self.chat = QComboBox(), QComboBox(), QComboBox()
        self.order, self.day = QComboBox(), DateField(today)
        self.zone = searched(zones())
        self.zone.setCurrentText(zone)
        for box, widest in ((self.group, 200), (self.format, 200), (self.chat, 200), (self.zone, 200)):
            box.setMaximumWidth(widest)
        self._zone: str | None = None
        self._flow = FlowLayout(self, spacing=12)
        self._pairs: dict[QWidget, QWidget] = {}
        self._fill(groups, group_id)
        for text, field in (
            (self.tr("Into"), self.group),
            (self.tr("Format"), self.format),
            (self.tr("Chat"), self.chat),
            (self.tr("Clock of the file"), self.zone),
            (self.tr("Dates"), self.order),
            (self.tr("Day"), self.day),
        ):
            self._pair(text, field)
        for field in (self.chat, self.zone, self.order, self.day):
            self._pairs[field].hide()
        for box in (self.group, self.format, self.order):
            box.activated.connect(lambda _at: self.changed.emit())
        self.chat.activated.connect(lambda _at: self.chat_chosen.emit())
        self.zone.activated.connect(lambda _at: self._choose_zone())
        self.zone.lineEdit().editingFinished.connect(self._choose_zone)
        self.day.editingFinished.connect(self.changed)

    def begin(self) -> None:
        """Forget what was said about another source."""
        self.format.setCurrentIndex(0)
        self.format.setItemText(0, self.tr("recognised"))
        self.order.setCurrentIndex(0)
        self.chat.clear()
        self._zone = None
        for field in (self.chat, self.zone, self.order, self.day):
            self._pairs[field].hide()

    def group_id(self) -> int | None:
        """Return the group that is meant."""
        found: int | None = self.group.currentData()
        return found

    def choose_group(self, group_id: int) -> None:
        """Mean another group."""
        self.group.setCurrentIndex(max(self.group.findData(group_id), 0))

    def options(self) -> Options:
        """Return what was said about the source."""
        day = None if self._pairs[self.day].isHidden() else self.day.day()
        return Options(
            self.format.currentData(), None, self._zone, day=day, day_order=self.order.currentData()
        )

    def place(self) -> int:
        """Return which of the chats is meant."""
        return max(self.chat.currentIndex(), 0)

    def show_chats(self, chats: list[Told], chosen: int) -> None:
        """Offer the chats of the source."""
        self.chat.clear()
        for one in chats:
            self.chat.addItem(one.facts.title or one.facts.key)
        self.chat.setCurrentIndex(chosen)
        self._pairs[self.chat].setVisible(len(chats) > 1)

    def show_told(self, told: Told) -> None:
        """Ask what cannot be told."""
        if self.format.currentData() is None:
            self.format.setItemText(0, format_name(told.format))
        unclear = any(one.code == "day_order_unclear" for one in told.notices)
        self._pairs[self.order].setVisible(unclear or self.order.currentIndex() > 0)
        asked = told.facts.timed and not told.offsets_known and not told.zone_known
        if asked or self._zone is not None:
            self._pairs[self.zone].show()
            self.zone.setCurrentText(told.zone)
        self._pairs[self.day].setVisible(not told.facts.timed)

    def _choose_zone(self) -> None:
        zone = self.zone.currentText().strip()
        if self.zone.findText(zone) >= 0 and zone != self._zone and not self._pairs[self.zone].isHidden():
            self._zone = zone
            self.changed.emit()

    def _fill(self, groups: dict[int, str], group_id: int | None) -> None:
        if group_id not in groups:
            self.group.addItem(self.tr("Choose a group"), None)
        for number, name in groups.items():
            self.group.addItem(name, number)
        self.group.setCurrentIndex(max(self.group.findData(group_id), 0))
        self.format.addItem(self.tr("recognised"), None)
        for key in FORMATS:
            self.format.addItem(format_name(key), key)
        self.order.addItem(self.tr("as guessed"), None)
        for key, example in ORDERS.items():
            self.order.addItem(self.tr("like {example}").format(example=example), key)

    def _pair(self, text: str, field: QWidget) -> None:
        pair = self._pairs[field] = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        told = label(text, "muted")
        told.setBuddy(field)
        field.setAccessibleName(text)
        row.addWidget(told)
        row.addWidget(field)
        self._flow.addWidget(pair)


def zones() -> list[str]:
    """Return the names of all time zones."""
    from zoneinfo import available_timezones

    return sorted(available_timezones())
