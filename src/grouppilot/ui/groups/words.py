"""How a group's life, its figures and its needs are put into words."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.ui.words.agenda import worded
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.days import distance
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.group_cards import GroupCard
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


def share_text(share: float | None) -> str:
    """Return a share as a percentage, a dash where there is no data."""
    return "–" if share is None else f"{share:.0%}"


def last_text(card: GroupCard) -> str:
    """Say how long ago the last sign of life was, e.g. ``"today"`` or ``"6 days ago"``."""
    if card.last is None:
        return "–"
    away = distance(min(card.last, card.row.today), card.row.today)
    return away or QCoreApplication.translate("GroupWords", "today")


def needs_text(card: GroupCard) -> str:
    """Say the most urgent thing a group needs, and how many more; empty where it needs nothing."""
    if not card.needs:
        return ""
    said, rest = worded(card.needs[0]).short, len(card.needs) - 1
    more = GroupWords.tr("%n more", "", rest)
    return f"{said} · {more}" if rest else said


def needs_tip(card: GroupCard) -> str:
    """Return what a group needs in sentences, a line each."""
    return "\n".join(worded(line).text for line in card.needs)


def needs_tone(card: GroupCard) -> str:
    """Return how urgent the most urgent need is: ``bad``, ``warn`` or less."""
    return worded(card.needs[0]).tone if card.needs else "neutral"
