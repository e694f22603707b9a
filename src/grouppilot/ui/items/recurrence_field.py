"""When an item falls due: one click for the usual, fields for the rest, and the next days in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.recurrence import PRESETS, rule_from, rule_to
from grouppilot.domain.refusals import Refused
from grouppilot.ui.items.when_pages import WhenPage, pages
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.rules import rule_text
from grouppilot.usecases import previews, settings
from grouppilot.usecases.workspace import Workspace

MOST = 5


class RecurrenceField(QWidget):
    """A recurrence; ``changed`` tells of each change by hand."""

    changed = Signal()

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws = ws
        self._group_id: int | None = None
        self.presets: dict[str, QPushButton] = {}
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of recurrence"))
        hold_still(self.kind)
        self._stack = QStackedWidget()
        self._pages: dict[str, WhenPage] = {}
        self._makers = pages(settings.today(ws))
        words = self._kinds()
        for kind in self._makers:
            self.kind.addItem(words[kind], kind)
        self.kind.activated.connect(self._choose_kind)
        self.preview = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._preset_row())
        column.addWidget(self.kind)
        column.addWidget(self._stack)
        column.addWidget(self.preview)
        self._show_page()
        self._show_preview()

    def table(self) -> dict[str, Any]:
        """Return the recurrence as its fields say; it may still be refused."""
        return self.page().table()

    def page(self) -> WhenPage:
        """Return the fields of the kind that is chosen; they are made when first needed."""
        kind = self.kind.currentData()
        if kind not in self._pages:
            self._pages[kind] = self._makers[kind]()
            self._pages[kind].changed.connect(self._tell)
            self._stack.addWidget(self._pages[kind])
        return self._pages[kind]

    def set_table(self, table: Mapping[str, Any]) -> None:
        """Show a recurrence without telling anybody."""
        blocked = self.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findData(table["kind"]))
        self.page().set_table(table)
        self.blockSignals(blocked)
        self._show_page()
        self._show_preview()

    def set_group(self, group_id: int | None) -> None:
        """Let the next days be those of a group."""
        if group_id != self._group_id:
            self._group_id = group_id
            self._show_preview()

    def _kinds(self) -> dict[str, str]:
        return {
            "daily": self.tr("Every day, or every few days"),
            "working": self.tr("Every working day"),
            "weekly": self.tr("On weekdays, each week or every few weeks"),
            "monthly": self.tr("On dates of the month"),
            "monthly_weekday": self.tr("On a weekday of the month"),
            "monthly_working": self.tr("On a working day of the month"),
            "life": self.tr("On days of the group's life"),
            "once": self.tr("Once"),
        }

    def _preset_row(self) -> QWidget:
        box = QWidget()
        box.setAccessibleName(self.tr("Usual recurrences"))
        flow = FlowLayout(box, spacing=6)
        for name, rule in PRESETS.items():
            made = button(rule_text(rule))
            made.setProperty("kind", "tag")
            made.clicked.connect(lambda _checked=False, rule=rule: self._take(rule_to(rule)))
            flow.addWidget(made)
            self.presets[name] = made
        return box

    def _take(self, table: Mapping[str, Any]) -> None:
        self.set_table(table)
        self._tell()

    def _choose_kind(self) -> None:
        self._show_page()
        self._tell()

    def _show_page(self) -> None:
        shown = self.page()  # made now, if it was not yet
        for page in self._pages.values():
            page.setVisible(page is shown)
        self._stack.setCurrentWidget(shown)
        self._stack.setFixedHeight(shown.sizeHint().height())

    def _tell(self) -> None:
        self._show_preview()
        self.changed.emit()

    def _show_preview(self) -> None:
        try:
            rule = rule_from(self.table())
            days = previews.next_days(self._ws, self.table(), self._group_id, MOST)
        except Refused:
            self.preview.setText(self.tr("This falls on no day yet: choose at least one."))
            return
        said = rule_text(rule)
        said = said[:1].upper() + said[1:]
        falls = listed(short_day(day) for day in days)
        if days:
            self.preview.setText(self.tr("{rule}. Next: {days}").format(rule=said, days=falls))
        else:
            none = self.tr("{rule}. It falls on none of the next 400 days.")
            self.preview.setText(none.format(rule=said))
