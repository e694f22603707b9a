"""Group cards in one format, such as number-trade-nickname: does a card fit, what is wrong, what would fit.

A format is written with fields in braces, ``{number}-{trade}-{nickname}``, or as owners say it,
``编号-行业-昵称``. Between the parts any separator will do, however wide or long; everything is compared
without regard to case and width, so that ０８１－设计－Leo fits as well as 081-设计-Leo does.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused

LONGEST = 200
FIELDS = ("number", "trade", "nickname", "name", "region")
"""The parts a card is made of; each once at most in a format."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "number": "number",
        "trade": "trade",
        "nickname": "nickname",
        "name": "name",
        "region": "city",
    },
    "zh": {"number": "编号", "trade": "行业", "nickname": "昵称", "name": "姓名", "region": "城市"},
}
"""What a part is called in a text; it stands in a suggested card where the part is not known."""

_ALIASES: Mapping[str, tuple[str, ...]] = {
    "number": ("number", "no", "no.", "编号", "学号", "序号"),
    "trade": ("trade", "job", "profession", "行业", "职业"),
    "nickname": ("nickname", "nick", "昵称"),
    "name": ("name", "姓名", "名字"),
    "region": ("region", "city", "district", "place", "城市", "地区", "区域"),
}
_FIELD_OF = {alias: name for name, aliases in _ALIASES.items() for alias in aliases}
_SEPARATORS = "-‐‑‒–—―−─_·・•‧|｜/／\\~～.,，、:：+＋ \u3000－＿"
_RUN = re.compile(f"[{re.escape(_SEPARATORS)}]+")
_SEP, _GAP = f"[{re.escape(_SEPARATORS)}]+", f"[{re.escape(_SEPARATORS)}]*"
_NUMBER = re.compile(r"^\d+|(?<!\w)\d+(?!\w)")  # digits within a name are part of it
_BRACED = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a format: a ``field`` by its key, a ``separator`` or a ``literal`` as it is written."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a member.

    Attributes:
        number: Enrolment number; None without one.
        written: The number with its places, such as ``081``.
    """

    number: int | None = None
    written: str = ""
    nickname: str = ""
    name: str = ""
    trade: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of a card.

    Attributes:
        matches: It fits the format.
        wrong: What is wrong: ``no_card``, ``number_missing``, ``number_other``, ``left_in``, ``too_few`` or
            ``shape``; empty where it fits.
        part: The key of the part it is about, where it is about one; for ``number_other`` what stands there.
        suggestion: The card as it should be, with a word such as ``行业`` for each part that is unknown.
    """

    matches: bool
    wrong: str = ""
    part: str = ""
    suggestion: str = field(default="", compare=False)


def check_format(text: str) -> str:
    """Return a format as it is kept, with its fields in braces.

    Raises:
        Refused: ``card_format_bad`` with ``format``: it has no field, one twice, an unknown one, or two with
            nothing between them; or it is too long.
    """
    tidy = " ".join(text.split())
    if not tidy:
        return ""
    parts = parse(tidy)
    keys = [part.text for part in parts if part.kind == "field"]
    neighbours = any(one.kind == other.kind == "field" for one, other in pairwise(parts))
    unknown = not set(keys) <= set(FIELDS)
    if len(tidy) > LONGEST or not keys or len(set(keys)) < len(keys) or neighbours or unknown:
        raise Refused("card_format_bad", format=tidy)
    return "".join(f"{{{part.text}}}" if part.kind == "field" else part.text for part in parts)


@lru_cache(maxsize=256)
def parse(text: str) -> tuple[Part, ...]:
    """Return the pieces of a format; an unknown field keeps its name."""
    return tuple(_braced(text) if _BRACED.search(text) else _spoken(text))


def fits(card: str, text: str, number: int | None) -> bool:
    """Tell whether a card is in a format, where nothing but the number is known of the member."""
    return fitting(text)(card, number)


@lru_cache(maxsize=256)
def fitting(text: str) -> Callable[[str, int | None], bool]:
    """Return what tells of a card and a number whether they are in a format; made to ask of 100,000 cards."""
    if not text:
        return lambda _card, _number: True
    pattern = _pattern(parse(text))
    placeholders = {key: _placeholders(key) for key in pattern.groupindex}

    def fit(card: str, number: int | None) -> bool:
        found = pattern.fullmatch(fold(card))
        if found is None:
            return False
        fields = found.groupdict()
        if number is not None and "number" in fields and int(fields["number"]) != number:
            return False
        return all(
            value.strip(_SEPARATORS) and value not in placeholders[key] for key, value in fields.items()
        )

    return fit


def in_words(text: str, language: str) -> str:
    """Return a format in words, such as ``number-trade-nickname`` or ``编号-行业-昵称``."""
    words = _words(language)
    return "".join(
        words.get(part.text, part.text) if part.kind == "field" else part.text for part in parse(text)
    )


def check(card: str, text: str, known: Known, language: str = "en") -> Checked:
    """Hold a card against a format.

    Args:
        card: As it is in the chat app.
        text: The format; an empty one fits every card.
        known: What is known of the member.
        language: Of the words in the suggestion.
    """
    if not text:
        return Checked(matches=True, suggestion=card)
    parts = parse(text)
    wrong, part = _fault(fold(card), parts, known)
    return Checked(not wrong, wrong, part, card if not wrong else _suggested(card, parts, known, language))


def _braced(text: str) -> Iterator[Part]:
    end = 0
    for found in _BRACED.finditer(text):
        yield from _between(text[end : found.start()])
        key = fold(found[1])
        yield Part("field", _FIELD_OF.get(key, key))
        end = found.end()
    yield from _between(text[end:])


def _spoken(text: str) -> Iterator[Part]:
    """Read a format without braces: words that name a part are fields."""
    for piece in re.split(f"({_SEP})", text):
        if not piece:
            continue
        if _RUN.fullmatch(piece):
            yield Part("separator", piece)
        else:
            key = _FIELD_OF.get(fold(piece))
            yield Part("field", key) if key else Part("literal", piece)


def _between(text: str) -> Iterator[Part]:
    for piece in re.split(f"({_SEP})", text):
        if piece:
            yield Part("separator" if _RUN.fullmatch(piece) else "literal", piece)


def _words(language: str) -> Mapping[str, str]:
    return WORDS["zh" if language.startswith("zh") else "en"]


@lru_cache(maxsize=256)
def _pattern(parts: tuple[Part, ...]) -> re.Pattern[str]:
    last = max((place for place, part in enumerate(parts) if part.kind == "field"), default=-1)
    made = []
    for place, part in enumerate(parts):
        if part.kind == "separator":
            made.append(_SEP)
        elif part.kind == "literal":
            made.append(_GAP + re.escape(fold(part.text)) + _GAP)
        elif part.text == "number":
            made.append(r"(?P<number>\d+)")
        else:
            made.append(f"(?P<{part.text}>{'.+' if place == last else '.+?'})")
    return re.compile("".join(made), re.ASCII)


def _fault(card: str, parts: tuple[Part, ...], known: Known) -> tuple[str, str]:
    if not _RUN.sub("", card):
        return "no_card", ""
    found = _pattern(parts).fullmatch(card)
    if found is None:
        return _why(card, parts, known)
    fields = found.groupdict()
    number = fields.get("number")
    if number is not None and known.number is not None and int(number) != known.number:
        return "number_other", number
    for key, value in fields.items():
        if not _RUN.sub("", value):
            return "too_few", key
        if value in _placeholders(key):
            return "left_in", key
    return "", ""


def _why(card: str, parts: tuple[Part, ...], known: Known) -> tuple[str, str]:
    keys = [part.text for part in parts if part.kind == "field"]
    given = [piece for piece in _RUN.split(card) if piece]
    numbers = _NUMBER.findall(_without_literals(card, parts))
    if "number" in keys and not numbers:
        return "number_missing", "number"
    if "number" in keys and known.number is not None and known.number not in map(int, numbers):
        return "number_other", numbers[0]
    return ("too_few", "") if len(given) < len(keys) else ("shape", "")


def _without_literals(card: str, parts: tuple[Part, ...]) -> str:
    for part in parts:
        if part.kind == "literal":
            card = card.replace(fold(part.text), " ")
    return card.strip()


@lru_cache(maxsize=16)
def _placeholders(key: str) -> frozenset[str]:
    return frozenset(fold(words[key]) for words in WORDS.values()) if key != "number" else frozenset()


def _suggested(card: str, parts: tuple[Part, ...], known: Known, language: str) -> str:
    words = _words(language)
    values = {
        "number": known.written or (str(known.number) if known.number is not None else ""),
        "trade": known.trade or _left_over(card, parts, known),
        "nickname": known.nickname or known.name,
        "name": known.name or known.nickname,
        "region": known.region,
    }
    return "".join(
        (values[part.text] if _seen(values[part.text]) else words[part.text])
        if part.kind == "field"
        else part.text
        for part in parts
    )


def _seen(value: str) -> bool:
    """Tell whether a name shows anything but separators."""
    return bool(_RUN.sub("", fold(value)))


def _left_over(card: str, parts: tuple[Part, ...], known: Known) -> str:
    """Return what stands in the card beside number and names: most likely the trade."""
    literal = {fold(part.text) for part in parts if part.kind == "literal"}
    names = {fold(known.nickname), fold(known.name), fold(known.region)} | literal
    pieces = [piece for piece in _RUN.split(card) if piece]
    rest = [
        piece
        for piece in pieces
        if fold(piece) not in names
        and not re.search(r"\d", fold(piece))
        and fold(piece) not in _placeholders("trade")
    ]
    return rest[0] if len(rest) == 1 and len(pieces) > 1 else ""
