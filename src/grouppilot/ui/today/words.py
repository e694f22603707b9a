"""The words of the checklist: days, times, figures and what the chips say."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain.days import PeakWindow
from grouppilot.ui.kit.direction import apart
from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.entries import channel_name, format_name, kind_name, part_name
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import rule_text
from grouppilot.usecases.calendar_due import EntryFacts
from grouppilot.usecases.due_rows import DueRow
from grouppilot.usecases.texts import Detail

Today = Counting("Today")
Chip = tuple[str, str]
"""What a chip says, and its tone."""

HOUR = 60
LONG_MINUTES = 90


def clock(minute: int) -> str:
    """Write a time of day, e.g. ``08:30``."""
    return f"{minute // HOUR:02}:{minute % HOUR:02}"


def span(minutes: int) -> str:
    """Write how long something takes, e.g. ``35 min`` or ``2 h 05 min``."""
    if minutes <= LONG_MINUTES:
        return QCoreApplication.translate("Today", "{minutes} min").format(minutes=minutes)
    text = QCoreApplication.translate("Today", "{hours} h {minutes} min")
    return text.format(hours=minutes // HOUR, minutes=f"{minutes % HOUR:02}")


def peak(window: PeakWindow) -> str:
    """Write a peak window, e.g. ``08:00–10:00 peak``."""
    text = QCoreApplication.translate("Today", "{from_}–{to} peak")
    return text.format(from_=clock(window.start), to=clock(window.end % (24 * HOUR)))


def number(value: float) -> str:
    """Write a figure without needless decimals."""
    return QLocale().toString(int(value)) if value == int(value) else QLocale().toString(value, "g", 15)


def figure_chips(row: DueRow) -> list[Chip]:
    """Say which figures were noted, e.g. ``86 of 112`` or ``5 greeted``."""
    chips: list[Chip] = []
    for place, label in enumerate(row.figures):
        value = row.values.get(label)
        if value is None:
            continue
        if place == 0 and row.members:
            text = QCoreApplication.translate("Today", "{value} of {members}")
            chips.append((text.format(value=number(value), members=row.members), "accent"))
        else:
            text = QCoreApplication.translate("Today", "{value} {label}", "a figure and what it counts")
            chips.append((text.format(value=number(value), label=label), "neutral"))
    return chips


def state_chips(row: DueRow) -> list[Chip]:
    """Say what is particular about how a row stands."""
    if row.state == "skipped":
        said = QCoreApplication.translate("Today", "skipped: {reason}").format(reason=row.reason)
        return [(said if row.reason else QCoreApplication.translate("Today", "skipped"), "neutral")]
    if row.state == "missed":
        return [(QCoreApplication.translate("Today", "missed"), "bad")]
    if row.late:
        return [(QCoreApplication.translate("Today", "late"), "warn" if row.state == "open" else "neutral")]
    return []


def missed_chip(days: int) -> Chip:
    """Say how many days one routine was missed."""
    return Today.tr("%n day(s) missed", "", days), "bad"


def missed_days(days: tuple[date, ...]) -> str:
    """Say which days were missed: each when few, else from when to when."""
    if len(days) <= 3:
        return listed(short_day(day) for day in days)
    text = QCoreApplication.translate("Today", "{first} to {last}")
    return text.format(first=short_day(days[0]), last=short_day(days[-1]))


def run_chip(answered: int, groups: int) -> Chip:
    """Say how far a broadcast run is."""
    text = QCoreApplication.translate("Today", "{done} of {groups} groups")
    return text.format(done=answered, groups=groups), "ok" if answered == groups else "neutral"


def groups(count: int) -> str:
    """Say for how many groups something is."""
    return Today.tr("%n group(s)", "", count)


def ready() -> Chip:
    """Say that a text waits to be copied now."""
    return QCoreApplication.translate("Today", "script ready"), "warn"


def about(detail: Detail, where: str) -> str:
    """Say what an item is in one line: group, recurrence, minutes, who does it."""
    row = detail.row
    parts = [apart(where), *(_entry(row.entry) if row.entry else [rule_text(detail.when)])]
    if row.minute is not None:
        parts.append(clock(row.minute))
    if row.minutes:
        parts.append(span(row.minutes))
    if row.role or row.responsible:
        role = name_of("role", row.role) if row.role else ""
        # "KOL" stays as it is, and so does a name that the owner wrote.
        parts.append(labelled(role if role.isupper() else role.lower(), row.responsible))
    if row.must:
        parts.append(QCoreApplication.translate("Today", "must-do"))
    return " • ".join(part for part in parts if part)


def _entry(entry: EntryFacts) -> list[str]:
    parts = [kind_name(entry.kind) if entry.kind else "", format_name(entry.format) if entry.format else ""]
    if entry.channels != ("group",):
        parts.append(listed(channel_name(each) for each in entry.channels))
    return parts


def entry_chips(row: DueRow) -> list[Chip]:
    """Say that a row stands on the calendar: its format, and that material is missing while it is open."""
    if row.entry is None:
        return []
    chips = [(format_name(row.entry.format), "neutral")] if row.entry.format else []
    missing = [part_name(part) for part in row.entry.missing if part != "text"]
    if missing and row.state == "open":
        said = QCoreApplication.translate("Today", "{parts} missing").format(parts=listed(missing))
        chips.append((said, "warn"))
    return chips


def state_word(state: str) -> str:
    """Return the word for a state, for screen readers."""
    words = {
        "open": QCoreApplication.translate("Today", "open"),
        "done": QCoreApplication.translate("Today", "done"),
        "skipped": QCoreApplication.translate("Today", "skipped"),
        "missed": QCoreApplication.translate("Today", "missed"),
    }
    return words[state]


def answered(row: DueRow) -> str:
    """Say when a row was answered, and whether on time, e.g. ``08:02, on time``."""
    if row.answered is None or row.state != "done":
        return state_chips(row)[0][0] if state_chips(row) else ""
    on_time = QCoreApplication.translate("Today", "{time}, on time")
    late = QCoreApplication.translate("Today", "{time}, late")
    if row.minute is None:
        return clock(row.answered)
    return (late if row.late else on_time).format(time=clock(row.answered))
