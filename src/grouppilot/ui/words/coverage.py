"""The hours of roles in words: who is missing when, e.g. "No moderator in the evenings"."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain.coverage import WEEK, Gap
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import name_of


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
        return whole[gap.slot].format(role=in_sentence(role))
    return some[gap.slot].format(role=in_sentence(role), days=days_text(gap.days))


def gaps_text(gaps: Iterable[Gap]) -> str:
    """Say all that is not covered, in one line."""
    return " · ".join(map(gap_text, gaps))


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


def weekday_name(day: int) -> str:
    """Return a weekday in short; 0 is Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _run(run: Sequence[int]) -> list[str]:
    if len(run) < 3:
        return [weekday_name(day) for day in run]
    form = QCoreApplication.translate("Coverage", "{first}–{last}", "weekdays from the first to the last")
    return [form.format(first=weekday_name(run[0]), last=weekday_name(run[-1]))]


def in_sentence(word: str) -> str:
    """Write a word small within a sentence, but for one such as KOL."""
    return word if word.isupper() else word[:1].lower() + word[1:]
