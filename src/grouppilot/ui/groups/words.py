"""How a group's life is put into words."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.groups import GroupRow

GroupWords = Counting("GroupWords")


def life_text(row: GroupRow) -> str:
    """Say how far a group's life is, e.g. ``"day 24 of 42"``, ``"opens 15 Jun"`` or ``"Long-term"``."""
    day, days = row.day, row.days
    if row.form.stage == "archived" or day is None:
        return name_of("life", row.form.life)
    if day < 0:
        opens = QCoreApplication.translate("GroupWords", "opens {day}")
        return opens.format(day=short_date_text(row.today + timedelta(days=-day), row.today))
    if days is None:
        return name_of("life", row.form.life) if row.form.life == "long" else _day(day)
    if day > days:
        return GroupWords.tr("ended %n day(s) ago", "", day - days)
    return QCoreApplication.translate("GroupWords", "day {n} of {all}").format(n=day, all=days)


def stage_text(row: GroupRow) -> str:
    """Return stage and life, e.g. ``"Running · day 24 of 42"``."""
    return f"{name_of('stage', row.form.stage)} · {life_text(row)}"


def seats_text(row: GroupRow) -> str:
    """Return members and seats, e.g. ``"112/500"``."""
    seats = "∞" if row.form.seats is None else QLocale().toString(row.form.seats)
    return f"{QLocale().toString(row.members)}/{seats}"


def role_words() -> dict[str, str]:
    """Return the short words of the roles a group needs somebody for."""
    return {
        "host": QCoreApplication.translate("GroupWords", "host"),
        "moderator": QCoreApplication.translate("GroupWords", "mod"),
        "kol": QCoreApplication.translate("GroupWords", "KOL"),
    }


def roles_text(row: GroupRow) -> str:
    """Say which of these roles are held, e.g. ``"host ✓ mod – KOL ✓"``."""
    return " ".join(f"{word} {'✓' if key in row.roles else '–'}" for key, word in role_words().items())


def _day(day: int) -> str:
    return QCoreApplication.translate("GroupWords", "day {n}").format(n=day)
