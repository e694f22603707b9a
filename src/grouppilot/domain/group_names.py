"""The naming standard of groups: brand, tier and number, so that members know the official ones."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from grouppilot.domain.folding import fold

PARTS = ("brand", "tier", "number")
USUAL = "{brand}-{tier}-{number}"
MOST_DIGITS = 6

_PART = re.compile(r"\{(\w+)\}")
_LAST_NUMBER = re.compile(r"^(?P<before>.*?)(?P<number>\d{1,6})(?P<after>\D*)$", re.DOTALL)

Fit = Literal["fits", "nearly", "differs"]


@dataclass(frozen=True)
class Standard:
    """How groups of a kind are called.

    Attributes:
        pattern: Text with ``{number}`` once, and ``{brand}`` and ``{tier}`` where they belong.
        brand, tier: What stands there; a part that is empty is left out with the sign beside it.
        digits: How many digits a number has at least, with zeros in front.
    """

    pattern: str
    brand: str = ""
    tier: str = ""
    digits: int = 2

    @property
    def usable(self) -> bool:
        """Whether the pattern has a number, once, and no part that nobody knows."""
        parts = _PART.findall(self.pattern)
        return parts.count("number") == 1 and set(parts) <= set(PARTS)

    def name(self, number: int) -> str:
        """Return the name of the group with a number."""
        return self._filled(f"{number:0{self.digits}}")

    def number_in(self, name: str) -> int | None:
        """Return the number of a name that goes by this standard, None for any other."""
        before, after = self._around()
        found = re.fullmatch(rf"{re.escape(before)}(\d{{1,9}}){re.escape(after)}", fold(name))
        return int(found[1]) if found else None

    def check(self, name: str) -> Fit:
        """Tell whether a name goes by this standard, is only spelt otherwise, or is another name."""
        number = self.number_in(name)
        if number is None:
            return "differs"
        return "fits" if self.name(number) == name else "nearly"

    def next_number(self, names: Iterable[str]) -> int:
        """Return the number after the highest that any of these names has; 1 where none has one."""
        return 1 + max((self.number_in(name) or 0 for name in names), default=0)

    def _filled(self, number: str) -> str:
        given = {"brand": self.brand.strip(), "tier": self.tier.strip(), "number": number}
        pieces = re.split(r"(\{\w+\})", self.pattern)
        words = [given.get(piece[1:-1], piece) if _PART.fullmatch(piece) else piece for piece in pieces]
        for place, piece in enumerate(pieces):
            if _PART.fullmatch(piece) and not words[place]:
                _drop_sign(pieces, words, place)
        return "".join(words)

    def _around(self) -> tuple[str, str]:
        """Return what stands before and after the number, folded."""
        before, _, after = self._filled("\x00").partition("\x00")
        return _folded_end(before), _folded_end(after)


@dataclass(frozen=True)
class Naming:
    """A group's name against its naming standard.

    Attributes:
        standard: How groups of this kind are called.
        fit: Whether the name goes by it; None while the standard cannot be used.
        wanted: The name it should have: with its own number, else with the next free one.
        next: The name of the next group of this standard.
    """

    standard: Standard
    fit: Fit | None
    wanted: str
    next: str


def held_against(standard: Standard, name: str, taken: Iterable[str]) -> Naming:
    """Hold a name against a standard, given the names of all groups."""
    if not standard.usable:
        return Naming(standard, None, "", "")
    following, own = standard.next_number(taken), standard.number_in(name)
    wanted = standard.name(following if own is None else own)
    return Naming(standard, standard.check(name), wanted, standard.name(following))


def standard_of(name: str) -> Standard:
    """Return the standard that a name seems to go by: its last number counts on; without one, ``name 02``."""
    found = _LAST_NUMBER.match(name)
    if found is None:
        return Standard(_plain(name) + " {number}")
    pattern = f"{_plain(found['before'])}{{number}}{_plain(found['after'])}"
    return Standard(pattern, digits=len(found["number"]))


def next_name(name: str, taken: Iterable[str]) -> str:
    """Return the name of the next group like this one, e.g. ``晨读打卡营 04`` after ``晨读打卡营 03``."""
    standard, names = standard_of(name), list(taken)
    number = standard.next_number(names)
    if standard.number_in(name) is None:
        number = max(number, 2)
    return standard.name(number)


def _drop_sign(pieces: list[str], words: list[str], place: int) -> None:
    """Leave out the sign that would stand beside nothing: the one after, else the one before."""
    for beside in (place + 1, place - 1):
        if 0 <= beside < len(pieces) and words[beside] and not _PART.fullmatch(pieces[beside]):
            if not any(character.isalnum() for character in words[beside]):
                words[beside] = ""
            return


def _folded_end(text: str) -> str:
    """Fold a text that is part of a name, keeping one space where it borders on the number."""
    folded = fold(text)
    start = " " if text[:1].isspace() and folded else ""
    end = " " if text[-1:].isspace() and folded else ""
    return f"{start}{folded}{end}"


def _plain(text: str) -> str:
    """Return a text in which no braces are parts of a pattern."""
    return text.replace("{", "(").replace("}", ")")
