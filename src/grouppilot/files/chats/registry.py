"""The formats that are known, one line each, and which of them a file is."""

from grouppilot.files.chats import (
    chatlab,
    discord_csv,
    discord_json,
    line,
    qq_blocks,
    qq_json,
    qq_pasted,
    qq_text,
    signal,
    telegram,
    telegram_pasted,
    wechat_desktop,
    wechat_json,
    wechat_mail,
    wechat_phone,
    wechat_table,
    wechat_txt,
    whatsapp,
)
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened

FORMATS: tuple[Format, ...] = (
    wechat_mail.FORMAT,
    wechat_phone.FORMAT,
    wechat_desktop.FORMAT,
    whatsapp.FORMAT,
    signal.FORMAT,
    discord_json.FORMAT,
    discord_csv.FORMAT,
    telegram.FORMAT,
    chatlab.FORMAT,
    qq_text.FORMAT,
    wechat_txt.FORMAT,
    wechat_table.FORMAT,
    wechat_table.SHEET,
    wechat_table.QQ,
    wechat_json.FORMAT,
    qq_json.FORMAT,
    line.FORMAT,
    qq_pasted.FORMAT,
    qq_blocks.FORMAT,
    telegram_pasted.FORMAT,
)
LEAST = 0.3
"""A file that nothing is surer of than this is no chat."""


def by_key(key: str) -> Format | None:
    """Return the format of a key, None if there is none."""
    return next((each for each in FORMATS if each.key == key), None)


def recognise(file: Opened) -> tuple[Format | None, float]:
    """Return the format that a file most surely is of, and how surely; None if it is of none."""
    sure, best = max(((each.sniff(file), -place) for place, each in enumerate(FORMATS)), default=(0.0, 0))
    return (FORMATS[-best], sure) if sure >= LEAST else (None, sure)
