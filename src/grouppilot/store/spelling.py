"""Names spelt out, so that a search finds them by pinyin and initials. Pinyin is loaded only when needed."""

import re
from functools import lru_cache

from grouppilot.domain.folding import search_key

KEY_LENGTH = 1500
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")

# Family names that are read in another way than the same character elsewhere.
_FAMILY = {
    "曾": "zeng",
    "单": "shan",
    "單": "shan",
    "仇": "qiu",
    "解": "xie",
    "查": "zha",
    "朴": "piao",
    "盖": "ge",
    "区": "ou",
    "區": "ou",
    "覃": "qin",
    "翟": "zhai",
    "任": "ren",
    "华": "hua",
    "尉": "yu",
}


@lru_cache(maxsize=16384)
def _syllable(character: str) -> str:
    # Character by character: far faster than pypinyin's search for phrases, which names are not.
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(character))


def _syllables(run: str) -> list[str]:
    first = _FAMILY.get(run[0]) or _syllable(run[0])
    return [first, *(_syllable(character) for character in run[1:])]


def pinyin(text: str) -> tuple[str, str]:
    """Return a text with its Chinese characters spelt out, and with their initials; both empty without any.

    Args:
        text: A folded name, e.g. ``031-电商-mia`` for ``("031-dianshang-mia", "031-ds-mia")``.
    """
    if text.isascii() or not _CHINESE.search(text):
        return "", ""
    whole = _CHINESE.sub(lambda run: "".join(_syllables(run[0])), text)
    initials = _CHINESE.sub(lambda run: "".join(part[:1] for part in _syllables(run[0])), text)
    return whole, initials


def folded_names(*names: str) -> str:
    """Return what a search for a member, group or item looks in, from all its names."""
    return search_key((name for name in names if name), pinyin)[:KEY_LENGTH]
