"""Roles and their hours in words: "Mon–Fri: morning, evening", "since 12 Mar"."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from grouppilot.domain.coverage import SLOTS, WEEK, Gap, Shifts
from grouppilot.ui.words.counting import labelled, listed, several
from grouppilot.ui.words.coverage import days_text, in_sentence
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.roles import GroupRole


def name_of_role(role: GroupRole) -> str:
    """Return what a role is called: the owner's name for it, else the usual one."""
    return role.name or name_of("role", role.key)


def open_text(gaps: Sequence[Gap]) -> str:
    """Say when one role is not covered: "Nobody", or "Open: evening; noon Sat, Sun"."""
    if any(not gap.slot for gap in gaps):
        return QCoreApplication.translate("Coverage", "Nobody")
    parts = []
    for gap in gaps:
        days = "" if len(gap.days) == len(WEEK) else f" {days_text(gap.days)}"
        parts.append(in_sentence(name_of("slot", gap.slot)) + days)
    return labelled(
        QCoreApplication.translate("Coverage", "Open", "hours that nobody covers"), several(parts)
    )


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
        form.format(days=days_text(days), slots=listed(in_sentence(name_of("slot", slot)) for slot in slots))
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
