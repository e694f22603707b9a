"""Which column of a table tells what about a member: fields, headers in two languages, guesses."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from grouppilot.domain.cells import Cell, both_languages, cell_text, tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_headers import HEADERS

FIELDS = (
    "number",
    "card",
    "nickname",
    "platform_id",
    "role",
    "tier",
    "joined",
    "inviter",
    "tags",
    "region",
    "trade",
    "phone",
    "status",
    "note",
    "left",
    "custom1",
    "custom2",
    "custom3",
    "group",
)
"""What a roster can tell about a member, by key."""

NAMES = ("card", "nickname")
"""The fields that name a member; one of them must be there."""

_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")
_NOISE = re.compile(r"[\s*:：_\-.。·]+")
_SAMPLE = 200


def header_key(header: str) -> str:
    """Return a header as it is compared and remembered: folded, without brackets, marks and spaces."""
    text = fold(tidy(header))
    return _NOISE.sub("", _BRACKETS.sub("", text)) or _NOISE.sub("", text)


@cache
def _meanings() -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, words in HEADERS.items():
        for word in both_languages(words):
            found.setdefault(header_key(word), meaning)
    return found


def meaning_of(header: str) -> str | None:
    """Return what a header means, ``""`` if it is known to be of no use, None if it is unknown."""
    key = header_key(header)
    return _meanings().get(key) if key else None


def header_score(cells: Sequence[Cell]) -> float:
    """Return how much a row looks like a header: 1 for each known word, less a half for each unknown."""
    filled = [cell_text(cell) for cell in cells if cell != ""]
    known = sum(1 for text in filled if len(text) <= 40 and meaning_of(text) is not None)
    return known - (len(filled) - known) / 2 if known else 0.0


def guess_columns(
    headers: Sequence[str],
    sample: Sequence[Sequence[Cell]],
    known: Mapping[str, str | None] | None = None,
) -> dict[int, str | None]:
    """Guess which field each column tells.

    Args:
        headers: The header row; all ``""`` if the table has none.
        sample: Rows below it; the first 200 are looked at.
        known: Earlier decisions and the owner's own columns: `header_key` → field or None. They win.

    Returns:
        Column index → field key, or None for a column to leave out. A field is given once.
    """
    columns: dict[int, str | None] = dict.fromkeys(range(len(headers)))
    meant = {index: meaning_of(header) for index, header in enumerate(headers)}
    for index, header in enumerate(headers):
        key = header_key(header)
        if known is not None and key in known:
            _give(columns, index, known[key])
            meant[index] = ""
    for index, meaning in meant.items():
        if meaning in FIELDS:
            _give(columns, index, meaning)
    _settle_doubtful(columns, meant, sample[:_SAMPLE])
    if not any(headers):
        _give_by_content(columns, sample[:_SAMPLE])
    return columns


def _give(columns: dict[int, str | None], index: int, field: str | None) -> None:
    if field is not None and columns[index] is None and field not in columns.values():
        columns[index] = field


def _settle_doubtful(
    columns: dict[int, str | None], meant: Mapping[int, str | None], sample: Sequence[Sequence[Cell]]
) -> None:
    """Give the columns whose headers could mean several things to the fields still free."""
    wishes = {"name": ("nickname", "card"), "remark": ("card",), "handle": ("platform_id", "nickname")}
    for meaning, fields in wishes.items():
        for index in (index for index, found in meant.items() if found == meaning):
            for field in fields:
                _give(columns, index, field)
    for index in (index for index, found in meant.items() if found == "serial"):
        if not _counts_up(sample, index):
            _give(columns, index, "number")
    if not set(NAMES) & set(columns.values()):
        for index in (index for index, found in meant.items() if found is None):
            if _mostly(_texts(sample, index), is_chinese_name):
                _give(columns, index, "nickname")


_CONTENT = (
    ("platform_id", re.compile(r"wxid_\w+|\d+@s\.whatsapp\.net")),
    ("phone", re.compile(r"1[3-9]\d{9}|\+\d[\d ()-]{6,18}")),
    (
        "joined",
        re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}.*|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"),
    ),
    ("role", re.compile(r"群主|管理员|成员|主持人|owner|admin|member|host|moderator", re.I)),
    ("nickname", re.compile(r"[^\W\d].{0,39}")),
)


def _give_by_content(columns: dict[int, str | None], sample: Sequence[Sequence[Cell]]) -> None:
    """Without any known header, what the cells look like is all there is; names are mostly different."""
    for field, pattern in _CONTENT:
        for index in columns:
            texts = _texts(sample, index)
            different = len(set(texts)) * 10 >= len(texts) * 7
            if _mostly(texts, pattern.fullmatch) and (field != "nickname" or different):
                _give(columns, index, field)


def _texts(sample: Sequence[Sequence[Cell]], index: int) -> list[str]:
    found = (tidy(cell_text(row[index])) for row in sample if index < len(row))
    return [text for text in found if text]


def _counts_up(sample: Sequence[Sequence[Cell]], index: int) -> bool:
    """A column 1, 2, 3 … counts the lines of the file; it is no number that a member keeps."""
    digits = [int(text) for text in _texts(sample, index) if text.isascii() and text.isdigit()]
    return digits == list(range(1, len(digits) + 1))


# The 120 most frequent family names, about nine in ten people.
_FAMILY = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊"
    "金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文肖张張劉陳楊趙黃吳徐孫馬羅鄭謝韓馮許鄧蕭"
)


def is_chinese_name(text: str) -> bool:
    """Return whether ``text`` reads as a Chinese person's name: family name and one or two characters."""
    return 2 <= len(text) <= 3 and text[0] in _FAMILY and all("\u4e00" <= char <= "\u9fff" for char in text)


def _mostly(texts: Sequence[str], test: Callable[[str], object]) -> bool:
    return len(texts) >= 2 and sum(bool(test(text)) for text in texts) >= 0.7 * len(texts)


def require_name(columns: Mapping[int, str | None], headers: Sequence[str]) -> None:
    """Make sure that a column names the members.

    Raises:
        Refused: ``no_name_column`` with the ``headers`` seen.
    """
    if not set(NAMES) & set(columns.values()):
        raise Refused("no_name_column", headers=[header for header in headers if header])
