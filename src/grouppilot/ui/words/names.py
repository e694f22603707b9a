"""The words for the domain's keys: platforms, kinds, stages, roles, tiers and the rest."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "platform.wechat": QT_TRANSLATE_NOOP("Names", "WeChat"),
    "platform.qq": QT_TRANSLATE_NOOP("Names", "QQ"),
    "platform.whatsapp": QT_TRANSLATE_NOOP("Names", "WhatsApp"),
    "platform.telegram": QT_TRANSLATE_NOOP("Names", "Telegram"),
    "platform.discord": QT_TRANSLATE_NOOP("Names", "Discord"),
    "platform.line": QT_TRANSLATE_NOOP("Names", "LINE"),
    "platform.other": QT_TRANSLATE_NOOP("Names", "Other"),
    "kind.product": QT_TRANSLATE_NOOP("Names", "Product"),
    "kind.education": QT_TRANSLATE_NOOP("Names", "Education"),
    "kind.service": QT_TRANSLATE_NOOP("Names", "Service"),
    "kind.networking": QT_TRANSLATE_NOOP("Names", "Networking"),
    "kind.learning": QT_TRANSLATE_NOOP("Names", "Learning"),
    "kind.values": QT_TRANSLATE_NOOP("Names", "Values"),
    "kind.interest": QT_TRANSLATE_NOOP("Names", "Interest"),
    "life.temporary": QT_TRANSLATE_NOOP("Names", "Temporary"),
    "life.long": QT_TRANSLATE_NOOP("Names", "Long-term"),
    "stage.preparing": QT_TRANSLATE_NOOP("Names", "Preparing"),
    "stage.recruiting": QT_TRANSLATE_NOOP("Names", "Recruiting"),
    "stage.running": QT_TRANSLATE_NOOP("Names", "Running"),
    "stage.closing": QT_TRANSLATE_NOOP("Names", "Closing"),
    "stage.archived": QT_TRANSLATE_NOOP("Names", "Archived"),
    "rhythm.daily": QT_TRANSLATE_NOOP("Names", "Daily"),
    "rhythm.weekly": QT_TRANSLATE_NOOP("Names", "Weekly"),
    "rhythm.events": QT_TRANSLATE_NOOP("Names", "At events"),
    "rhythm.notices": QT_TRANSLATE_NOOP("Names", "Notices only"),
    "status.active": QT_TRANSLATE_NOOP("Names", "Active"),
    "status.left": QT_TRANSLATE_NOOP("Names", "Left"),
    "status.removed": QT_TRANSLATE_NOOP("Names", "Removed"),
    "way.invited": QT_TRANSLATE_NOOP("Names", "Invited"),
    "way.qr": QT_TRANSLATE_NOOP("Names", "QR code"),
    "way.linked": QT_TRANSLATE_NOOP("Names", "Link"),
    "way.imported": QT_TRANSLATE_NOOP("Names", "Imported"),
    "way.unknown": QT_TRANSLATE_NOOP("Names", "Unknown"),
    "slot.morning": QT_TRANSLATE_NOOP("Names", "Morning"),
    "slot.noon": QT_TRANSLATE_NOOP("Names", "Noon"),
    "slot.evening": QT_TRANSLATE_NOOP("Names", "Evening"),
    "slot.other": QT_TRANSLATE_NOOP("Names", "Other"),
    "role.owner": QT_TRANSLATE_NOOP("Names", "Owner"),
    "role.administrator": QT_TRANSLATE_NOOP("Names", "Administrator"),
    "role.host": QT_TRANSLATE_NOOP("Names", "Host"),
    "role.moderator": QT_TRANSLATE_NOOP("Names", "Moderator"),
    "role.kol": QT_TRANSLATE_NOOP("Names", "KOL"),
    "role.service": QT_TRANSLATE_NOOP("Names", "Customer service"),
    "role.helper": QT_TRANSLATE_NOOP("Names", "Helper"),
    "role.monitor": QT_TRANSLATE_NOOP("Names", "Monitor"),
    "role.reviewer": QT_TRANSLATE_NOOP("Names", "Reviewer"),
    "role.activity": QT_TRANSLATE_NOOP("Names", "Activity officer"),
    "role.sharing": QT_TRANSLATE_NOOP("Names", "Sharing officer"),
    "role.publicity": QT_TRANSLATE_NOOP("Names", "Publicity"),
    "role.statistics": QT_TRANSLATE_NOOP("Names", "Statistics"),
    "role.warmup": QT_TRANSLATE_NOOP("Names", "Warm-up member"),
    "role.seed": QT_TRANSLATE_NOOP("Names", "Seed user"),
    "role.regular": QT_TRANSLATE_NOOP("Names", "Regular"),
    "tier.passer": QT_TRANSLATE_NOOP("Names", "Passer-by"),
    "tier.basic": QT_TRANSLATE_NOOP("Names", "Basic"),
    "tier.advanced": QT_TRANSLATE_NOOP("Names", "Advanced"),
}


def name_of(family: str, key: str) -> str:
    """Return the word for a key of a family, e.g. ``name_of("stage", "running")``; the key where unknown."""
    source = _NAMES.get(f"{family}.{key}")
    return key if source is None else QCoreApplication.translate("Names", source)


def keys_of(family: str) -> list[str]:
    """Return the keys of a family in their usual order, for a choice."""
    prefix = family + "."
    return [key.removeprefix(prefix) for key in _NAMES if key.startswith(prefix)]
