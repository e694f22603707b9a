"""The fields of each kind of recurrence, each reading and writing the table that is kept."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from grouppilot.domain.recurrence import WEEKDAYS
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.fields import DateField, NumberField
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still

Table = dict[str, Any]
_SPAN = re.compile(r"([-−]?\d+)(?:\s*(?:–|~|至|to|-)\s*([-−]?\d+))?")


class WhenPage(QWidget):
    """The fields of one kind; ``changed`` tells of each change by hand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def add_row(self, *widgets: QWidget) -> None:
        """Put fields beside one another."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in widgets:
            row.addWidget(each)
        row.addStretch(1)
        self.column.addLayout(row)

    def table(self) -> Table:
        """Return the table as the fields say; it may still be refused."""
        raise NotImplementedError

    def set_table(self, table: Mapping[str, Any]) -> None:
        """Show a table of this kind."""


class WeekdayRow(QWidget):
    """A button for each day of the week."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons: dict[str, QPushButton] = {}
        for place, key in enumerate(WEEKDAYS):
            made = button(QLocale().dayName(place + 1, QLocale.FormatType.ShortFormat))
            made.setAccessibleName(QLocale().dayName(place + 1, QLocale.FormatType.LongFormat))
            made.setCheckable(True)
            made.clicked.connect(self.changed)
            row.addWidget(made)
            self.buttons[key] = made

    def days(self) -> list[str]:
        """Return the weekdays that are on."""
        return [key for key, made in self.buttons.items() if made.isChecked()]

    def set_days(self, days: list[str] | tuple[str, ...]) -> None:
        """Turn weekdays on."""
        for key, made in self.buttons.items():
            made.setChecked(key in days)


class FromDay(QWidget):
    """The day from which days or weeks are counted, where the owner wants to say it."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QCheckBox(self.tr("counted from"))
        self.day = DateField(today)
        self.day.setAccessibleName(self.tr("counted from"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.check)
        row.addWidget(self.day)
        self.check.toggled.connect(self.day.setEnabled)
        self.check.clicked.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        self.day.setEnabled(False)

    def table(self) -> Table:
        """Return what it adds to a table."""
        return {"from": self.day.day().isoformat()} if self.check.isChecked() else {}

    def set_table(self, table: Mapping[str, Any]) -> None:
        """Show what a table says."""
        start = table.get("from")
        self.check.setChecked(start is not None)
        if start is not None:
            self.day.set_day(_day(start))


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


class OncePage(WhenPage):
    """One day."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day = DateField(today)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.dateChanged.connect(self.changed)
        self.add_row(label(self.tr("on")), self.day)

    def table(self) -> Table:
        return {"kind": "once", "day": self.day.day().isoformat()}

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.day.set_day(_day(table["day"]))


class DailyPage(WhenPage):
    """Every day, or every n days."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.every = NumberField(1, 1, 365)
        self.every.setAccessibleName(self.tr("every how many days"))
        self.every.valueChanged.connect(self.changed)
        self.start = FromDay(today)
        self.start.changed.connect(self.changed)
        self.add_row(label(self.tr("every")), self.every, label(self.tr("day(s),")), self.start)

    def table(self) -> Table:
        return {"kind": "daily", "every": self.every.value(), **self.start.table()}

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.every.setValue(table.get("every", 1))
        self.start.set_table(table)


class WorkingPage(WhenPage):
    """Every working day of the region."""

    def __init__(self) -> None:
        super().__init__()
        text = self.tr(
            "Public holidays are left out and swapped working days are in, by the region in Settings."
        )
        self.column.addWidget(label(text, "caption", wrap=True))

    def table(self) -> Table:
        return {"kind": "working"}


class WeeklyPage(WhenPage):
    """Chosen weekdays, every week or every n weeks."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.days = WeekdayRow(self.tr("Weekdays"))
        self.days.set_days((WEEKDAYS[today.weekday()],))
        self.days.changed.connect(self.changed)
        self.every = NumberField(1, 1, 52)
        self.every.setAccessibleName(self.tr("every how many weeks"))
        self.every.valueChanged.connect(self.changed)
        self.start = FromDay(today)
        self.start.changed.connect(self.changed)
        self.add_row(self.days)
        self.add_row(label(self.tr("every")), self.every, label(self.tr("week(s),")), self.start)

    def table(self) -> Table:
        return {
            "kind": "weekly",
            "on": self.days.days(),
            "every": self.every.value(),
            **self.start.table(),
        }

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.days.set_days(list(table["on"]))
        self.every.setValue(table.get("every", 1))
        self.start.set_table(table)


class MonthlyPage(WhenPage):
    """Dates of the month."""

    def __init__(self) -> None:
        super().__init__()
        self.days = QLineEdit("1")
        self.days.setAccessibleName(self.tr("Dates of the month"))
        self.days.setPlaceholderText(self.tr("e.g. 1, 15 or 1–5"))
        self.days.setFixedWidth(160)
        self.last = QCheckBox(self.tr("the last day"))
        self.days.textEdited.connect(self.changed)
        self.last.clicked.connect(self.changed)
        self.add_row(label(self.tr("on day")), self.days, label(self.tr("of the month,")), self.last)

    def table(self) -> Table:
        spans = read_spans(self.days.text())
        # A span longer than any month is refused as it is, without its days being counted.
        days = [day for first, last in spans for day in (range(first, last + 1)[:32] or (first, last))]
        return {"kind": "monthly", "days": days + ([-1] if self.last.isChecked() else [])}

    def set_table(self, table: Mapping[str, Any]) -> None:
        days = list(table["days"])
        self.last.setChecked(-1 in days)
        self.days.setText(", ".join(str(day) for day in days if day != -1))


class MonthlyWeekdayPage(WhenPage):
    """The n-th weekday of the month."""

    def __init__(self, today: date) -> None:
        super().__init__()
        words = {
            1: self.tr("first"),
            2: self.tr("second"),
            3: self.tr("third"),
            4: self.tr("fourth"),
            5: self.tr("fifth"),
            -1: self.tr("last"),
        }
        self.nth = _box(self.tr("Which one"), words.items())
        names = [(key, QLocale().dayName(place + 1)) for place, key in enumerate(WEEKDAYS)]
        self.on = _box(self.tr("Weekday"), names)
        self.on.setCurrentIndex(today.weekday())
        for each in (self.nth, self.on):
            each.currentIndexChanged.connect(self.changed)
        self.add_row(label(self.tr("on the")), self.nth, self.on, label(self.tr("of the month")))

    def table(self) -> Table:
        return {"kind": "monthly_weekday", "on": self.on.currentData(), "nth": self.nth.currentData()}

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.on.setCurrentIndex(self.on.findData(table["on"]))
        self.nth.setCurrentIndex(self.nth.findData(table["nth"]))


class MonthlyWorkingPage(WhenPage):
    """The n-th working day of the month, from either end."""

    def __init__(self) -> None:
        super().__init__()
        self.nth = NumberField(1, 1, 31)
        self.nth.setAccessibleName(self.tr("Which working day"))
        self.end = _box(
            self.tr("From which end"),
            ((1, self.tr("from the start of the month")), (-1, self.tr("from its end"))),
        )
        self.nth.valueChanged.connect(self.changed)
        self.end.currentIndexChanged.connect(self.changed)
        self.add_row(label(self.tr("on working day")), self.nth, self.end)

    def table(self) -> Table:
        return {"kind": "monthly_working", "nth": self.nth.value() * self.end.currentData()}

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.nth.setValue(abs(table["nth"]))
        self.end.setCurrentIndex(0 if table["nth"] > 0 else 1)


class LifePage(WhenPage):
    """Days of the group's life, counted from either end."""

    def __init__(self) -> None:
        super().__init__()
        self.days = QLineEdit("1–21")
        self.days.setAccessibleName(self.tr("Days of the group's life"))
        self.days.setPlaceholderText(self.tr("e.g. 0, 3, 7–21"))
        self.days.setFixedWidth(160)
        self.end = _box(
            self.tr("Counted from"),
            ((False, self.tr("from the start day (day 0)")), (True, self.tr("from the end day (day 0)"))),
        )
        self.working = QCheckBox(self.tr("only on working days"))
        self.only = QCheckBox(self.tr("only on"))
        self.on = WeekdayRow(self.tr("Weekdays"))
        self.on.setEnabled(False)
        self.only.toggled.connect(self.on.setEnabled)
        self.days.textEdited.connect(self.changed)
        self.end.currentIndexChanged.connect(self.changed)
        self.on.changed.connect(self.changed)
        for each in (self.working, self.only):
            each.clicked.connect(self.changed)
        self.add_row(label(self.tr("on days")), self.days, self.end)
        self.add_row(self.only, self.on)
        self.add_row(self.working)
        hint = self.tr(
            "Before the start day and before the end day, days are negative: −1 is the day before."
        )
        self.column.addWidget(label(hint, "caption", wrap=True))

    def table(self) -> Table:
        table: Table = {"kind": "life", "days": read_spans(self.days.text())}
        if self.end.currentData():
            table["from_end"] = True
        if self.only.isChecked():
            table["on"] = self.on.days()
        if self.working.isChecked():
            table["working"] = True
        return table

    def set_table(self, table: Mapping[str, Any]) -> None:
        self.days.setText(write_spans(table["days"]))
        self.end.setCurrentIndex(1 if table.get("from_end") else 0)
        self.only.setChecked(table.get("on") is not None)
        self.on.set_days(list(table.get("on") or ()))
        self.working.setChecked(bool(table.get("working")))


def read_spans(text: str) -> list[list[int]]:
    """Read days and spans of days, e.g. ``0, 3, 7–21``; what is none is left out."""
    tight = re.sub(r"\s*([–~至])\s*", r"\1", re.sub(r"(?<=\d)\s+-\s+(?=\d)", "-", text.strip()))
    spans = []
    for part in re.split(r"[,，、;；\s]+", tight):
        found = _SPAN.fullmatch(part)
        if found:
            first, last = (int((each or found[1]).replace("−", "-")) for each in found.groups())
            spans.append([first, last])
    return spans


def write_spans(spans: list[list[int]]) -> str:
    """Write days and spans of days as :func:`read_spans` reads them."""
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)


def _box(name: str, choices: Any) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    hold_still(box)
    for key, text in choices:
        box.addItem(text, key)
    return box


def pages(today: date) -> dict[str, Callable[[], WhenPage]]:
    """Return how the page of each kind is made."""
    return {
        "daily": lambda: DailyPage(today),
        "working": WorkingPage,
        "weekly": lambda: WeeklyPage(today),
        "monthly": MonthlyPage,
        "monthly_weekday": lambda: MonthlyWeekdayPage(today),
        "monthly_working": MonthlyWorkingPage,
        "life": LifePage,
        "once": lambda: OncePage(today),
    }
