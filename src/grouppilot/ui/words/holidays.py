"""Public holidays in the window's language: the library that names them knows English and a region's own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import listed

BETWEEN = "; "
OBSERVED = " (observed)"
SWAPPED = "Day off (substituted from"
_NAMES = {
    "New Year's Day": QT_TRANSLATE_NOOP("Holidays", "New Year's Day"),
    "Chinese New Year's Eve": QT_TRANSLATE_NOOP("Holidays", "Chinese New Year's Eve"),
    "Chinese New Year (Spring Festival)": QT_TRANSLATE_NOOP("Holidays", "Spring Festival"),
    "Chinese New Year": QT_TRANSLATE_NOOP("Holidays", "Spring Festival"),
    "Chinese New Year's Day": QT_TRANSLATE_NOOP("Holidays", "Spring Festival"),
    "Chinese New Year Extended Holiday": QT_TRANSLATE_NOOP("Holidays", "Spring Festival"),
    "Tomb-Sweeping Day": QT_TRANSLATE_NOOP("Holidays", "Tomb-Sweeping Day"),
    "Labor Day": QT_TRANSLATE_NOOP("Holidays", "Labor Day"),
    "Dragon Boat Festival": QT_TRANSLATE_NOOP("Holidays", "Dragon Boat Festival"),
    "Mid-Autumn Festival": QT_TRANSLATE_NOOP("Holidays", "Mid-Autumn Festival"),
    "Double Ninth Festival": QT_TRANSLATE_NOOP("Holidays", "Double Ninth Festival"),
    "National Day": QT_TRANSLATE_NOOP("Holidays", "National Day"),
    "Good Friday": QT_TRANSLATE_NOOP("Holidays", "Good Friday"),
    "Easter Monday": QT_TRANSLATE_NOOP("Holidays", "Easter Monday"),
    "Christmas Day": QT_TRANSLATE_NOOP("Holidays", "Christmas Day"),
}
"""Names as the library gives them; others stay as they are."""


def holiday_name(name: str) -> str:
    """Word the name of a day off, e.g. ``"Dragon Boat Festival (observed)"`` as the festival itself."""
    return listed(dict.fromkeys(_worded(part) for part in name.split(BETWEEN) if part))


def _worded(name: str) -> str:
    if name.startswith(SWAPPED):
        return QCoreApplication.translate("Holidays", "day off in exchange")
    plain = name.removesuffix(OBSERVED)
    return QCoreApplication.translate("Holidays", _NAMES[plain]) if plain in _NAMES else plain
