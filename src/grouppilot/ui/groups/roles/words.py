"""Roles, hours and gaps in words: "No moderator in the evenings", "Mon–Fri mornings", "since 12 Mar"."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain.coverage import SLOTS, WEEK, Gap, Shifts
from grouppilot.ui.words.counting import labelled, listed, several
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.roles import GroupRole


def name_of_role(role: GroupRole) -> str:
    """Return what a role is called: the owner's name for it, else the usual one."""
    return role.name or name_of("role", role.key)


def gap_text(gap: Gap) -> str:
    """Say what is not covered, e.g. "No moderator in the evenings"."""
    role = name_of("role", gap.role)
    whole = {
        "": QCoreApplication.translate("Coverage", "No {role}"),
        "morning": QCoreApplication.translate("Coverage", "No {role} in the mornings"),
        "noon": QCoreApplication.translate("Coverage", "No {role} at noon"),
        "evening": QCoreApplication.translate("Coverage", "No {role} in the evenings"),
    }
    some = {
        "morning": QCoreApplication.translate("Coverage", "No {role} in the morning on {days}"),
        "noon": QCoreApplication.translate("Coverage", "No {role} at noon on {days}"),
        "evening": QCoreApplication.translate("Coverage", "No {role} in the evening on {days}"),
    }
    if len(gap.days) == len(WEEK):
        return whole[gap.slot].format(role=_in_sentence(role))
    return some[gap.slot].format(role=_in_sentence(role), days=days_text(gap.days))


def gaps_text(gaps: Iterable[Gap]) -> str:
    """Say all that is not covered, in one line."""
    return " · ".join(map(gap_text, gaps))


def open_text(gaps: Sequence[Gap]) -> str:
    """Say when one role is not covered: "Nobody", or "Open: evening; noon Sat, Sun"."""
    if any(not gap.slot for gap in gaps):
        return QCoreApplication.translate("Coverage", "Nobody")
    parts = []
    for gap in gaps:
        days = "" if len(gap.days) == len(WEEK) else f" {days_text(gap.days)}"
        parts.append(_in_sentence(name_of("slot", gap.slot)) + days)
    return labelled(
        QCoreApplication.translate("Coverage", "Open", "hours that nobody covers"), several(parts)
    )


def days_text(days: Sequence[int]) -> str:
    """Write weekdays (0 is Monday) in short, neighbours from the first to the last."""
    if len(days) == len(WEEK):
        return QCoreApplication.translate("Coverage", "every day")
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return listed(part for run in runs for part in _run(run))


def hours_text(shifts: Shifts) -> str:
    """Write the hours of somebody: "always", or "Mon–Fri: morning, evening"."""
    if shifts is None:
        return QCoreApplication.translate("Coverage", "always")
    by_slots: dict[tuple[str, ...], list[int]] = {}
    for day in WEEK:
        slots = tuple(slot for slot in SLOTS if (day, slot) in shifts)
        if slots:
            by_slots.setdefault(slots, []).append(day)
    form = QCoreApplication.translate("Coverage", "{days}: {slots}", "weekdays and times of day")
    return several(
        form.format(days=days_text(days), slots=listed(_in_sentence(name_of("slot", slot)) for slot in slots))
        for slots, days in by_slots.items()
    )


def stay_text(since: date | None, until: date | None, today: date) -> str:
    """Write from when until when something was carried."""
    if until is None:
        if since is None:
            return QCoreApplication.translate("Coverage", "since an unknown day")
        text = QCoreApplication.translate("Coverage", "since {day}")
        if since > today:
            text = QCoreApplication.translate("Coverage", "from {day}")
        return text.format(day=short_date_text(since, today))
    if since is None:
        text = QCoreApplication.translate("Coverage", "until {day}")
        return text.format(day=short_date_text(until, today))
    text = QCoreApplication.translate("Coverage", "{since} – {until}")
    return text.format(since=short_date_text(since, today), until=short_date_text(until, today))


def weekday_name(day: int) -> str:
    """Return a weekday in short; 0 is Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _run(run: Sequence[int]) -> list[str]:
    if len(run) < 3:
        return [weekday_name(day) for day in run]
    form = QCoreApplication.translate("Coverage", "{first}–{last}", "weekdays from the first to the last")
    return [form.format(first=weekday_name(run[0]), last=weekday_name(run[-1]))]


def _in_sentence(word: str) -> str:
    """Write a word small within a sentence, but for one such as KOL."""
    return word if word.isupper() else word[:1].lower() + word[1:]
