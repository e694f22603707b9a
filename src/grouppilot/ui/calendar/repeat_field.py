"""How an entry repeats: a few usual ways, and in words whatever else its rule says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from grouppilot.domain import series
from grouppilot.ui.calendar.fields import DayField
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.series import series_text


class RepeatField(QWidget):
    """A rule, and whether it leaves out days that are not worked; ``changed`` gives both after an edit."""

    changed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule, self._working = "", False
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.until = DayField(self.tr("Without an end"), date.min)
        hold_still(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(self.until)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(lambda _place: self._choose())
        self.until.changed.connect(self._end)

    def setAccessibleName(self, name: str) -> None:
        """Name the parts, for screen readers."""
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)
        self.until.setAccessibleName(self.tr("Last day"))

    def show_rule(self, rule: str, working: bool, day: date | None) -> None:
        """Show a rule of an entry that stands on a day, without telling anybody."""
        self._rule, self._working = rule, working
        ways = self._ways(day)
        self.choice.clear()
        for text, key in ways:
            self.choice.addItem(text, key)
        plain = _without_end(rule)
        found = next((at for at, (_, key) in enumerate(ways) if key == (plain, working)), -1)
        if rule and found < 0:
            self.choice.addItem(series_text(rule), (plain, working))
            found = len(ways)
        self.choice.setCurrentIndex(found if rule else 0)
        self.choice.setToolTip(series_text(rule) if rule else "")
        self.until.setVisible(bool(rule))
        if rule:
            parsed = series.parse(rule)
            self.until.set_day(parsed.until, day)

    def _ways(self, day: date | None) -> list[tuple[str, tuple[str, bool]]]:
        ways = [(self.tr("Does not repeat"), ("", False))]
        if day is None:
            return ways
        weekday = series.WEEKDAYS[day.weekday()]
        name = QLocale().dayName(day.weekday() + 1, QLocale.FormatType.LongFormat)
        ways += [
            (self.tr("Every day"), ("FREQ=DAILY", False)),
            (self.tr("Every working day"), ("FREQ=DAILY", True)),
            (self.tr("Every {weekday}").format(weekday=name), (f"FREQ=WEEKLY;BYDAY={weekday}", False)),
            (
                self.tr("Every second {weekday}").format(weekday=name),
                (f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}", False),
            ),
            (
                self.tr("Monthly on day {number}").format(number=day.day),
                (f"FREQ=MONTHLY;BYMONTHDAY={day.day}", False),
            ),
        ]
        return ways

    def _choose(self) -> None:
        rule, working = self.choice.currentData()
        if (rule, working) == (_without_end(self._rule), self._working):
            return
        until = series.parse(self._rule).until if self._rule else None
        if rule and until is not None:
            rule = series.to_text(series.ended(series.parse(rule), until))
        self.changed.emit(rule, working)

    def _end(self, last: date | None) -> None:
        rule = _without_end(self._rule)
        if last is not None:
            rule = series.to_text(series.ended(series.parse(rule), last))
        self.changed.emit(rule, self._working)


def _without_end(rule: str) -> str:
    if not rule:
        return ""
    return series.to_text(replace(series.parse(rule), until=None, count=None))
