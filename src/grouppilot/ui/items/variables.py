"""What the variables of a text stand for, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_MEANINGS = {
    "group": QT_TRANSLATE_NOOP("Variables", "the group's name"),
    "date": QT_TRANSLATE_NOOP("Variables", "the day it is posted"),
    "weekday": QT_TRANSLATE_NOOP("Variables", "its weekday"),
    "time": QT_TRANSLATE_NOOP("Variables", "the item's time"),
    "members": QT_TRANSLATE_NOOP("Variables", "how many members there are"),
    "day": QT_TRANSLATE_NOOP("Variables", "day of the group's life"),
    "days_left": QT_TRANSLATE_NOOP("Variables", "days until the group ends"),
    "owner": QT_TRANSLATE_NOOP("Variables", "your name"),
    "host": QT_TRANSLATE_NOOP("Variables", "who hosts the group"),
    "nickname": QT_TRANSLATE_NOOP("Variables", "a member's name, filled in when posting"),
    "number": QT_TRANSLATE_NOOP("Variables", "a member's number, filled in when posting"),
    "link": QT_TRANSLATE_NOOP("Variables", "a link, filled in when posting"),
    "topic": QT_TRANSLATE_NOOP("Variables", "the topic, filled in when posting"),
    "price": QT_TRANSLATE_NOOP("Variables", "a price, filled in when posting"),
    "place": QT_TRANSLATE_NOOP("Variables", "a place, filled in when posting"),
    "names": QT_TRANSLATE_NOOP("Variables", "several names, filled in when posting"),
}


def meaning(name: str) -> str:
    """Say what a variable stands for; nothing for one of the owner's own."""
    source = _MEANINGS.get(name)
    return "" if source is None else QCoreApplication.translate("Variables", source)
