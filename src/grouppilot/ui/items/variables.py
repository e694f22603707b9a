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
    "card": QT_TRANSLATE_NOOP("Variables", "a newcomer's group card as it should be"),
    "card_format": QT_TRANSLATE_NOOP("Variables", "the format of group cards"),
    "card_word": QT_TRANSLATE_NOOP("Variables", "what such a card is called on the group's platform"),
    "chars": QT_TRANSLATE_NOOP("Variables", "the least length of an introduction"),
    "team": QT_TRANSLATE_NOOP("Variables", "a newcomer's study team"),
    "captain": QT_TRANSLATE_NOOP("Variables", "who leads that team"),
    "brand": QT_TRANSLATE_NOOP("Variables", "the brand's name"),
    "brand_founder": QT_TRANSLATE_NOOP("Variables", "who founded the brand"),
    "brand_logo": QT_TRANSLATE_NOOP("Variables", "what its logo shows"),
    "brand_slogan": QT_TRANSLATE_NOOP("Variables", "its slogan"),
    "brand_audience": QT_TRANSLATE_NOOP("Variables", "whom it is for"),
    "brand_value": QT_TRANSLATE_NOOP("Variables", "its core value"),
    "brand_principles": QT_TRANSLATE_NOOP("Variables", "its principles"),
    "brand_texts": QT_TRANSLATE_NOOP("Variables", "its core texts"),
    "brand_results": QT_TRANSLATE_NOOP("Variables", "its results"),
    "brand_stories": QT_TRANSLATE_NOOP("Variables", "stories of its members"),
    "brand_persona": QT_TRANSLATE_NOOP("Variables", "who speaks for it"),
}


def meaning(name: str) -> str:
    """Say what a variable stands for; nothing for one of the owner's own."""
    source = _MEANINGS.get(name)
    return "" if source is None else QCoreApplication.translate("Variables", source)
