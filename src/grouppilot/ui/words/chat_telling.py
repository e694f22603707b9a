"""What a chat that is handed in tells, in words: its format, its names and why they are whose."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from grouppilot.domain.chats import Notice
from grouppilot.usecases.chat_follow import Clash
from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.chat_trails import Trail

FORMATS = {
    "wechat_mail": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (selection by e-mail)"),
    "wechat_phone": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (copied on a phone)"),
    "wechat_desktop": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (copied on a computer)"),
    "wechat_txt": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (text)"),
    "wechat_csv": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (CSV)"),
    "wechat_xlsx": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (spreadsheet)"),
    "wechat_json": QT_TRANSLATE_NOOP("ChatTelling", "WeChat (JSON)"),
    "whatsapp": QT_TRANSLATE_NOOP("ChatTelling", "WhatsApp"),
    "telegram": QT_TRANSLATE_NOOP("ChatTelling", "Telegram (JSON)"),
    "telegram_pasted": QT_TRANSLATE_NOOP("ChatTelling", "Copied out of Telegram"),
    "qq_text": QT_TRANSLATE_NOOP("ChatTelling", "QQ (its own text)"),
    "qq_blocks": QT_TRANSLATE_NOOP("ChatTelling", "QQ (text in blocks)"),
    "qq_json": QT_TRANSLATE_NOOP("ChatTelling", "QQ (JSON)"),
    "qq_table": QT_TRANSLATE_NOOP("ChatTelling", "QQ (CSV or spreadsheet)"),
    "qq_pasted": QT_TRANSLATE_NOOP("ChatTelling", "Copied out of QQ"),
    "discord_json": QT_TRANSLATE_NOOP("ChatTelling", "Discord (JSON)"),
    "discord_csv": QT_TRANSLATE_NOOP("ChatTelling", "Discord (CSV)"),
    "line": QT_TRANSLATE_NOOP("ChatTelling", "LINE (its own text)"),
    "signal": QT_TRANSLATE_NOOP("ChatTelling", "Signal"),
    "chatlab": QT_TRANSLATE_NOOP("ChatTelling", "Open chat format (JSON, JSONL)"),
}
NOTICES = {
    "bad_bytes": QT_TRANSLATE_NOOP(
        "ChatTelling", "Some characters were damaged; they do not count as letters."
    ),
    "encoding_guessed": QT_TRANSLATE_NOOP(
        "ChatTelling", "The encoding was guessed; look whether the names are right."
    ),
    "day_order_unclear": QT_TRANSLATE_NOOP(
        "ChatTelling", "Day and month could be the other way round; choose above which comes first."
    ),
    "day_order_mixed": QT_TRANSLATE_NOOP("ChatTelling", "The dates are written in several orders."),
    "pasted_header": QT_TRANSLATE_NOOP(
        "ChatTelling", "Lines that only look like messages were taken for part of one."
    ),
    "pasted_header_doubtful": QT_TRANSLATE_NOOP(
        "ChatTelling", "Some lines may be part of a message, and not messages of their own."
    ),
    "out_of_order": QT_TRANSLATE_NOOP("ChatTelling", "Some messages are not in the order of their times."),
    "time_unreadable": QT_TRANSLATE_NOOP("ChatTelling", "Messages whose time cannot be read were left out."),
    "cut_off": QT_TRANSLATE_NOOP("ChatTelling", "The file breaks off; what could be read is taken."),
    "no_times": QT_TRANSLATE_NOOP("ChatTelling", "There are no times in this, so all of it is of one day."),
}
CLASHES = {
    "joined_differs": QT_TRANSLATE_NOOP("ChatTelling", "{name}: came on {day}, and not on {known}"),
    "joined_again": QT_TRANSLATE_NOOP("ChatTelling", "{name}: came again on {day} without having left"),
    "left_differs": QT_TRANSLATE_NOOP("ChatTelling", "{name}: left on {day}, and not on {known}"),
    "left_before": QT_TRANSLATE_NOOP("ChatTelling", "{name}: left on {day}, before coming on {known}"),
    "wrote_after": QT_TRANSLATE_NOOP("ChatTelling", "{name}: wrote after leaving on {day}"),
    "inviter_differs": QT_TRANSLATE_NOOP(
        "ChatTelling", "{name}: came on {day} by somebody else's invitation"
    ),
}
REASONS = {
    "id": QT_TRANSLATE_NOOP("ChatTelling", "account"),
    "name": QT_TRANSLATE_NOOP("ChatTelling", "name"),
    "alias": QT_TRANSLATE_NOOP("ChatTelling", "alias, remembered"),
    "alike": QT_TRANSLATE_NOOP("ChatTelling", "nearly the same name"),
    "owner": QT_TRANSLATE_NOOP("ChatTelling", "you said so"),
    "auto": QT_TRANSLATE_NOOP("ChatTelling", "found before"),
    "several": QT_TRANSLATE_NOOP("ChatTelling", "several members bear this name"),
    "other_id": QT_TRANSLATE_NOOP("ChatTelling", "the member of this name has another account"),
    "twins": QT_TRANSLATE_NOOP("ChatTelling", "several accounts in the chat fit one member"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("ChatTelling", text)


def format_name(key: str) -> str:
    """Return what a format is called."""
    return _said(FORMATS[key]) if key in FORMATS else key


def notices_text(notices: tuple[Notice, ...]) -> str:
    """Say what the owner should know of the reading; an empty text for nothing."""
    return "\n".join(_said(NOTICES[one.code]) for one in notices if one.code in NOTICES)


def day_text(day: date) -> str:
    """Write a day in little room."""
    pattern = QCoreApplication.translate("ChatTelling", "d MMM yyyy", "a day in little room")
    return QLocale().toString(QDate(day), pattern)


def clash_text(clash: Clash) -> str:
    """Say what a chat tells of a member against what is known."""
    known = day_text(clash.known) if clash.known else "–"
    return _said(CLASHES[clash.code]).format(name=clash.name, day=day_text(clash.day), known=known)


def came_text(trail: Trail) -> str:
    """Say how somebody came and went; an empty text where the chat does not tell."""
    if trail.left is not None and trail.removed:
        return QCoreApplication.translate("ChatTelling", "removed {day}").format(day=day_text(trail.left))
    if trail.left is not None:
        return QCoreApplication.translate("ChatTelling", "left {day}").format(day=day_text(trail.left))
    if trail.came is None:
        return ""
    day = day_text(trail.came)
    if trail.by:
        return QCoreApplication.translate("ChatTelling", "joined {day}, invited by {name}").format(
            day=day, name=trail.by
        )
    if trail.way == "qr":
        return QCoreApplication.translate("ChatTelling", "joined {day} by QR code").format(day=day)
    if trail.way == "link":
        return QCoreApplication.translate("ChatTelling", "joined {day} by link").format(day=day)
    return QCoreApplication.translate("ChatTelling", "joined {day}").format(day=day)


def reason_text(name: Name, trail: Trail) -> str:
    """Say why a name is whose it is, or how its bearer came and went."""
    if name.state == "doubtful":
        return _said(REASONS.get(name.reason, ""))
    told = came_text(trail)
    return told or (_said(REASONS[name.reason]) if name.reason in REASONS else "")
