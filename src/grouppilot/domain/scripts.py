"""Texts to post: their variables filled in, and whether they fit into one message.

A variable is a name in braces: ``{group}``. ``{{group}}`` stands for the literal ``{group}``. All other
braces are text and stay as they are, whatever an owner pastes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grouppilot.domain.brands import VARIABLES as BRAND_VARIABLES

KNOWN_VARIABLES = (
    "group",
    "date",
    "weekday",
    "time",
    "members",
    "day",
    "days_left",
    "owner",
    "host",
    "nickname",
    "number",
    "link",
    "topic",
    "price",
    "place",
    "names",
    "card",
    "card_format",
    "card_word",
    "chars",
    "team",
    "captain",
    *BRAND_VARIABLES,
)
"""Variables that are offered to owners, in that order."""

_NAME = r"[^\W\d]\w*"
_BRACES = re.compile(rf"\{{\{{(?P<literal>{_NAME})\}}\}}|\{{(?P<name>{_NAME})\}}")

_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
CLEARLY_LATIN = 12
"""Latin letters from which a text without Chinese is clearly not Chinese."""

# Longest message one can paste, in UTF-16 units, which no platform counts more strictly than. WeChat cuts at
# 16,207 bytes, three a Chinese character; QQ at about 4,500 characters; the others publish their limits.
_LIMITS = {
    "wechat": 5_000,
    "qq": 4_500,
    "whatsapp": 65_536,
    "telegram": 4_096,
    "discord": 2_000,
    "line": 10_000,
}
_OTHER_LIMIT = 4_000


@dataclass(frozen=True)
class Spoken:
    """One text of a script by its id, and the language it is in."""

    id: int
    text: str
    language: str


@dataclass(frozen=True)
class Rendered:
    """A text with its variables filled in.

    Args:
        text: What to post; variables without a value are still visible as ``{name}``.
        unknown: Names of those, each once, in the order they appear.
    """

    text: str
    unknown: tuple[str, ...] = ()


def render(text: str, values: Mapping[str, str]) -> Rendered:
    """Fill in a script. Never raises: whatever is not a variable is text.

    Args:
        text: The script.
        values: Values by variable name; a blank one counts as missing. They are inserted as they are:
            braces in a value are not variables.
    """
    unknown: dict[str, None] = {}

    def fill(found: re.Match[str]) -> str:
        name = found["name"]
        if name is None:
            return "{" + found["literal"] + "}"
        value = values.get(name, "")
        if not value.strip():
            unknown[name] = None
            return found[0]
        return value

    return Rendered(_BRACES.sub(fill, text), tuple(unknown))


def variables(text: str) -> set[str]:
    """Return the names of the variables in a script."""
    return {found["name"] for found in _BRACES.finditer(text) if found["name"] is not None}


def language_of(text: str) -> str:
    """Return the language of a text that no group tells it of: ``zh_CN`` with Chinese in it, else ``en``."""
    return "zh_CN" if _HAN.search(text) else "en"


def language_apart(text: str, language: str) -> str:
    """Return the language of a text in a script of ``language``; empty where it is that one, or unclear.

    A few Latin letters, such as "OK 👌", are as good in Chinese.
    """
    found = language_of(text)
    clear = found != "en" or len(_LATIN.findall(_BRACES.sub("", text))) >= CLEARLY_LATIN
    return found if clear and found != language else ""


def in_language(texts: Sequence[Spoken], language: str) -> list[Spoken]:
    """Return the texts in a language, all of them where none is; without a language all, too."""
    return [each for each in texts if each.language == language] or list(texts)


def length(text: str) -> int:
    """Return the length of a text as the strictest platforms count it: UTF-16 units, an emoji being two."""
    return len(text) + sum(character > "\uffff" for character in text)


def length_limit(platform: str) -> int:
    """Return how long a text may be to go into one message, in the units of `length`; cautious if unsure."""
    return _LIMITS.get(platform, _OTHER_LIMIT)


def fits(text: str, platform: str) -> bool:
    """Tell whether a text goes into one message of a platform."""
    return length(text) <= length_limit(platform)
