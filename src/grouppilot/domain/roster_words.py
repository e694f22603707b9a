"""The words by which rosters say roles, tiers and statuses, in both languages, and how lists are written."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from grouppilot.domain.cells import both_languages, tidy
from grouppilot.domain.folding import fold

_ROLES = {
    "": "成员 成員 普通成员 会员 學員 学员 群员 群友 普通|member, participant, user, regular member, student",
    "owner": "群主 群主/创建者 创建者 拥有者|group owner, creator, founder",
    "administrator": "管理员 管理員 管理|admin, group admin",
    "host": "主持人 主持 主理人|presenter",
    "moderator": "群管 版主|mod",
    "kol": "意见领袖 意見領袖 达人|opinion leader, influencer",
    "service": "客服|customer service, support",
    "helper": "小助手 助手 小助理|assistant",
    "monitor": "班长 班長 班委|class monitor",
    "reviewer": "点评官 點評官 点评老师 点评员|",
    "activity": "气氛官 氣氛官 活动官|activity officer",
    "sharing": "分享官 分享嘉宾|sharing officer, speaker",
    "publicity": "宣传官 宣傳官|publicity officer",
    "statistics": "统计官 統計官 统计员|statistics officer",
    "warmup": "气氛组 氣氛組|warm-up, warm up",
    "seed": "种子用户 種子用戶 种子|seed user, seed users",
    "regular": "常客 老客户 铁粉|regulars",
}
_TIERS = {
    "passer": "泛粉 泛流量 路人 路人粉|passer-by, passers-by, passerby",
    "basic": "基础会员 基礎會員 基础 普通会员|basic member, basic members",
    "advanced": "高级会员 高級會員 高级|advanced member, advanced members",
}
_STATUSES = {
    "active": "在群 正常 活跃 在 是|member, yes, present, in",
    "left": "已退群 退群 已退 离开 已离开 离群 否|gone, no, inactive",
    "removed": "已移出 移出 移出群聊 被移出 被踢 踢出|kicked, banned",
}
_NOTHING = frozenset(
    ["", "-", "--", "—", "/", "\\", "无", "無", "未知", "暂无", "n/a", "na", "none", "null", "unknown", "nan"]
)
_STRONG = re.compile(r"[;；\n]")
_ANY = re.compile(r"[;；\n,，、|/]")


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    """The same few words fill whole columns."""
    return fold(tidy(word))


def is_nothing(text: str) -> bool:
    """Return whether a cell says that there is nothing to say: ``—``, ``无``, ``N/A`` and the like."""
    return len(text) < 20 and _folded(text) in _NOTHING


@cache
def _keys_by_word(kind: str) -> dict[str, str]:
    table = {"role": _ROLES, "tier": _TIERS, "status": _STATUSES}[kind]
    found: dict[str, str] = {}
    for key, words in table.items():
        found.update((fold(word), key) for word in (key, *both_languages(words)) if word)
    return found


def key_of(kind: str, word: str, own: Mapping[str, str] | None = None) -> str | None:
    """Return the key that a word stands for.

    Args:
        kind: ``role``, ``tier`` or ``status``.
        word: As the file has it.
        own: The owner's further words, by their folded form.

    Returns:
        The key; ``""`` for a plain member; None for a word nobody knows.
    """
    folded = _folded(word)
    if own is not None and folded in own:
        return own[folded]
    return _keys_by_word(kind).get(folded)


def split_list(text: str) -> tuple[str, ...]:
    """Return the parts of a list in one cell: between semicolons, else commas, bars or slashes."""
    parts = (_STRONG if _STRONG.search(text) else _ANY).split(text)
    return tuple(dict.fromkeys(part for part in map(tidy, parts) if part))


def join_list(parts: Iterable[str]) -> str:
    """Return several words as the text of one cell, as `split_list` reads it."""
    return "; ".join(parts)
