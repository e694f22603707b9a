"""Which days and groups a timetable is of: chosen at the left of its sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from grouppilot.domain.days import shifted
from grouppilot.ui.calendar.share_spans import MONTH, NEXT_WEEK, OWN, THIS_WEEK, span_of
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.usecases.groups import ScopeRow

LONGEST = 366
"""Days of which the sheet makes a timetable at most."""

_GROUP = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 112


class DaysChoice(QWidget):
    """This week, next week, this month, or days of one's own.

    Signals:
        changed(): Other days are chosen.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.spans = Segmented()
        self.spans.setAccessibleName(self.tr("Days"))
        for key, words in (
            (THIS_WEEK, self.tr("This week")),
            (NEXT_WEEK, self.tr("Next week")),
            (MONTH, self.tr("Month")),
            (OWN, self.tr("Own")),
        ):
            self.spans.add(key, words)
        self.first, self.last = DateField(), DateField()
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        between = QHBoxLayout()
        between.setSpacing(8)
        between.addWidget(self.first, 1)
        between.addWidget(label("–", "muted"))
        between.addWidget(self.last, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.spans, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(between)
        self.choose(THIS_WEEK)
        self.spans.chosen.connect(self._on_span)
        self.first.dateChanged.connect(lambda _day: self._on_day(self.first))
        self.last.dateChanged.connect(lambda _day: self._on_day(self.last))

    def choose(self, key: str) -> None:
        """Choose one of ``SPANS`` without a signal."""
        self.spans.choose(key)
        if key != OWN:
            self._show(*span_of(key, self._today))

    def days(self) -> tuple[date, date]:
        """Return the first and last day that are chosen."""
        return self.first.day(), self.last.day()

    def _on_span(self, key: str) -> None:
        self.choose(key)
        if key == OWN:
            self.first.setFocus()
        self.changed.emit()

    def _on_day(self, moved: DateField) -> None:
        """Days of one's own follow each other: neither before the first, nor more than a year later."""
        first, last = self.days()
        if moved is self.first:
            last = min(max(last, first), shifted(first, LONGEST - 1))
        else:
            first = max(min(first, last), shifted(last, 1 - LONGEST))
        self.spans.choose(OWN)
        self._show(first, last)
        self.changed.emit()

    def _show(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            blocked = field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(blocked)


class GroupsChoice(QWidget):
    """The groups that a timetable is for.

    Signals:
        changed(): Others are chosen.
    """

    changed = Signal()

    def __init__(
        self, groups: Sequence[ScopeRow], chosen: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.every = QCheckBox(self.tr("All groups"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groups"))
        self.list.setProperty("frame", "card")
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setToolTip(self.tr("Double-click a group to tick it alone"))
        dress_list(self.list)
        for row in groups:
            item = QListWidgetItem(row.name)
            item.setData(_GROUP, row.id)
            ticked = chosen in (None, row.id)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if row.id == chosen:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.every)
        column.addWidget(self.list)
        self._look()
        self.every.clicked.connect(self._tick_every)
        self.list.itemChanged.connect(self._on_tick)
        self.list.itemDoubleClicked.connect(self._tick_only)

    def groups(self) -> tuple[int, ...]:
        """Return the ticked groups in their order."""
        return tuple(
            item.data(_GROUP) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        )

    def is_every(self) -> bool:
        """Tell whether all groups are ticked."""
        return len(self.groups()) == self.list.count()

    def only(self) -> int | None:
        """Return the group where one alone is ticked."""
        ticked = self.groups()
        return ticked[0] if len(ticked) == 1 else None

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _tick_every(self, on: bool) -> None:
        self._tick(self._items() if on else [])

    def _tick_only(self, chosen: QListWidgetItem) -> None:
        self._tick([chosen])

    def _tick(self, chosen: list[QListWidgetItem]) -> None:
        blocked = self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item in chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self._look()
        self.changed.emit()

    def _on_tick(self, _item: QListWidgetItem) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        self.every.setChecked(self.is_every())
