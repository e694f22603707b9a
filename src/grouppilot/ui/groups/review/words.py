"""Words and numbers of a weekly review; what is not known is said, never shown as zero."""

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain.diaries import Sum

UNKNOWN = "—"


def number(value: int | None) -> str:
    """Write a number, or a dash where it is not known."""
    return UNKNOWN if value is None else QLocale().toString(value)


def not_known() -> str:
    """Return the words for a figure that nobody knows."""
    return QCoreApplication.translate("Reviews", "not known")


def sum_text(found: Sum) -> str:
    """Write a sum, marked where it lacks some figures, or a dash where it lacks all."""
    if found.total is None:
        return UNKNOWN
    return f"{QLocale().toString(found.total)}{'*' if found.partial else ''}"


def changes_text(joins: int | None, leaves: int | None) -> str:
    """Write who came and went, e.g. ``+5 −2``; empty where neither is known."""
    numbers = QLocale()
    came = "" if joins is None else f"+{numbers.toString(joins)}"
    went = "" if leaves is None else f"−{numbers.toString(leaves)}"
    return " ".join(part for part in (came, went) if part)
