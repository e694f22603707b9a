"""The words of the content calendar: kinds, formats, states, channels and the parts of the material pack."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS = {
    "beneficial": QT_TRANSLATE_NOOP("Entries", "Beneficial"),
    "useful": QT_TRANSLATE_NOOP("Entries", "Useful"),
    "fun": QT_TRANSLATE_NOOP("Entries", "Fun"),
    "professional": QT_TRANSLATE_NOOP("Entries", "Professional"),
    "resonant": QT_TRANSLATE_NOOP("Entries", "Resonant"),
}
FORMATS = {
    "post": QT_TRANSLATE_NOOP("Entries", "Post"),
    "lesson": QT_TRANSLATE_NOOP("Entries", "Lesson"),
    "live": QT_TRANSLATE_NOOP("Entries", "Live talk"),
    "qa": QT_TRANSLATE_NOOP("Entries", "Q&A"),
    "game": QT_TRANSLATE_NOOP("Entries", "Game"),
    "red_packet": QT_TRANSLATE_NOOP("Entries", "Red packet"),
    "draw": QT_TRANSLATE_NOOP("Entries", "Draw"),
    "poll": QT_TRANSLATE_NOOP("Entries", "Poll"),
    "chain": QT_TRANSLATE_NOOP("Entries", "Chain sign-up"),
    "homework": QT_TRANSLATE_NOOP("Entries", "Homework"),
    "checkin": QT_TRANSLATE_NOOP("Entries", "Check-in"),
    "group_buy": QT_TRANSLATE_NOOP("Entries", "Group buy"),
    "flash_sale": QT_TRANSLATE_NOOP("Entries", "Flash sale"),
    "highlight": QT_TRANSLATE_NOOP("Entries", "Highlight of the day"),
    "story": QT_TRANSLATE_NOOP("Entries", "Member story"),
    "meeting": QT_TRANSLATE_NOOP("Entries", "Offline meeting"),
}
CHANNELS = {
    "group": QT_TRANSLATE_NOOP("Entries", "Group"),
    "private": QT_TRANSLATE_NOOP("Entries", "Private 1:1"),
    "moments": QT_TRANSLATE_NOOP("Entries", "Moments"),
    "official": QT_TRANSLATE_NOOP("Entries", "Official account"),
}
ORIGINS = {
    "own": QT_TRANSLATE_NOOP("Entries", "Own content"),
    "members": QT_TRANSLATE_NOOP("Entries", "Members’ content"),
}
STATES = {
    "idea": QT_TRANSLATE_NOOP("Entries", "Idea"),
    "draft": QT_TRANSLATE_NOOP("Entries", "Draft"),
    "ready": QT_TRANSLATE_NOOP("Entries", "Ready"),
    "published": QT_TRANSLATE_NOOP("Entries", "Published"),
    "reviewed": QT_TRANSLATE_NOOP("Entries", "Reviewed"),
}
PARTS = {
    "text": QT_TRANSLATE_NOOP("Entries", "text"),
    "link": QT_TRANSLATE_NOOP("Entries", "link"),
    "video": QT_TRANSLATE_NOOP("Entries", "video"),
    "picture": QT_TRANSLATE_NOOP("Entries", "pictures"),
}


def kind_name(key: str) -> str:
    """Return the word for a kind of value, e.g. ``"Useful"``; says so where there is none yet."""
    return _said(KINDS[key]) if key in KINDS else QCoreApplication.translate("Entries", "None yet")


def state_name(key: str) -> str:
    """Return the word for a state, e.g. ``"Draft"``."""
    return _said(STATES.get(key, key))


def part_name(key: str) -> str:
    """Return the word for a part of the material pack, e.g. ``"video"``."""
    return _said(PARTS.get(key, key))


def format_name(key: str) -> str:
    """Return the word for a format, e.g. ``"Live talk"``; says so where there is none."""
    return _said(FORMATS[key]) if key in FORMATS else QCoreApplication.translate("Entries", "None yet")


def channel_name(key: str) -> str:
    """Return the word for a channel, e.g. ``"Moments"``."""
    return _said(CHANNELS.get(key, key))


def origin_name(key: str) -> str:
    """Say whose content it is."""
    return _said(ORIGINS.get(key, key))


def clock(minute: int) -> str:
    """Write a time of day, e.g. ``08:30``."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _said(source: str) -> str:
    return QCoreApplication.translate("Entries", source)
