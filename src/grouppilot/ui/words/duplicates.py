"""Duplicates in words: what speaks for one person, what against, and what each field says."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from grouppilot.domain.birthdays import Birthday
from grouppilot.domain.duplicates import Suspect
from grouppilot.domain.merging import PERSON, Choice
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.people import birthday_text, interval_text
from grouppilot.usecases.member_events import Named

_FOR = {
    "platform_id": QT_TRANSLATE_NOOP("Duplicates", "same platform ID"),
    "phone": QT_TRANSLATE_NOOP("Duplicates", "same phone number"),
    "alias": QT_TRANSLATE_NOOP("Duplicates", "also called so"),
    "name": QT_TRANSLATE_NOOP("Duplicates", "same name"),
    "birthday": QT_TRANSLATE_NOOP("Duplicates", "same birthday"),
    "came_back": QT_TRANSLATE_NOOP("Duplicates", "left and came back"),
    "region": QT_TRANSLATE_NOOP("Duplicates", "same region"),
    "trade": QT_TRANSLATE_NOOP("Duplicates", "same trade"),
}
_AGAINST = {
    "birthdays_differ": QT_TRANSLATE_NOOP("Duplicates", "other birthday"),
    "together": QT_TRANSLATE_NOOP("Duplicates", "both in one group now"),
    "phones_differ": QT_TRANSLATE_NOOP("Duplicates", "other phone number"),
    "ids_differ": QT_TRANSLATE_NOOP("Duplicates", "other platform ID"),
    "names_differ": QT_TRANSLATE_NOOP("Duplicates", "other full name"),
    "regions_differ": QT_TRANSLATE_NOOP("Duplicates", "other region"),
    "trades_differ": QT_TRANSLATE_NOOP("Duplicates", "other trade"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Duplicates", "Name"),
    "birthday": QT_TRANSLATE_NOOP("Duplicates", "Birthday"),
    "closeness": QT_TRANSLATE_NOOP("Duplicates", "Keep in touch"),
}


def reasons_text(suspect: Suspect, *, named: bool = False) -> str:
    """Say what speaks for one person, the weightiest first; with the name both bear where that is wanted."""
    words = {code: QCoreApplication.translate("Duplicates", source) for code, source in _FOR.items()}
    if suspect.name and named:
        told = QCoreApplication.translate("Duplicates", "same name “{name}”")
        words["name"] = told.format(name=suspect.name)
    return listed(words[code] for code in suspect.reasons)


def against_text(suspect: Suspect) -> str:
    """Say what speaks against it; empty where nothing does."""
    return listed(QCoreApplication.translate("Duplicates", _AGAINST[code]) for code in suspect.against)


def score_text(score: float) -> str:
    """Write how likely it is."""
    return QCoreApplication.translate("Duplicates", "{share}%").format(share=round(score * 100))


def field_text(choice: Choice, customs: tuple[str, ...]) -> str:
    """Name a field of a person or membership."""
    if choice.scope == PERSON and choice.field in _FIELDS:
        return QCoreApplication.translate("Duplicates", _FIELDS[choice.field])
    if choice.field.startswith("custom"):
        return customs[int(choice.field[-1]) - 1] or choice.field
    return name_of("field", choice.field)


def value_text(field: str, value: object) -> str:
    """Write what a side says about a field."""
    match value:
        case Birthday():
            return birthday_text(value)
        case Named():
            return value.name or name_of("tier", value.key)
        case date():
            return QLocale().toString(value, QLocale.FormatType.ShortFormat)
        case int():
            return f"{value:03d}"
        case tuple() if field == "closeness":
            return _closeness(*value)
        case tuple():
            return listed(map(str, value))
        case _:
            return str(value or "")


def groups_text(groups: Iterable[str]) -> str:
    """List groups; somebody in none is said to be so."""
    return listed(groups) or QCoreApplication.translate("Duplicates", "in no group")


def _closeness(closeness: str, days: int | None) -> str:
    word = name_of("closeness", closeness)
    return word if days is None else listed((word, interval_text(days)))
