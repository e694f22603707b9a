"""The headers of WhatsApp's exports and copies, in the variants of its platforms and languages."""

import re
from dataclasses import dataclass
from functools import cached_property

from grouppilot.domain.chat_times import BETWEEN, DATE, TIME

_MARKS = "[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]*"
_SPACE = "[ \u00a0\u202f]"
_NAME = rf"(?:{_MARKS}([^:\n]{{1,150}}(?::[^ \n:][^:\n]{{0,150}}){{0,3}}):(?:{_SPACE}|(?=\n)|\Z))"
_STAMP = rf"({DATE}){_MARKS}{BETWEEN}{_MARKS}({TIME})"


@dataclass(frozen=True)
class Family:
    """One kind of header.

    Attributes:
        name: Which.
        text: Pattern of one and the line end before it, with three groups: date, time, name.
        ends: What ends the stamp, to search for a name behind it.
        swapped: The time stands first.
        plain: Whether a header may have no name, in lines of the app.
    """

    name: str
    text: str
    ends: tuple[str, ...]
    swapped: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first used."""
        return re.compile(self.text)


DASH = Family("dash", rf"\n{_MARKS}{_STAMP} ?[-–] {_NAME}?", ("- ", "– "))
BRACKET = Family("bracket", rf"\n{_MARKS}\[{_MARKS}{_STAMP}\]{_SPACE}?{_NAME}?", ("] ",))
COPY = Family("copy", rf"\n{_MARKS}\[({TIME}), ({DATE})\] {_NAME}", ("] ",), swapped=True)
COLON = Family("colon", rf"\n{_MARKS}{_STAMP}: {_NAME}?", (": ",))
BOTH = Family("both", rf"\n{_MARKS}\[?{_MARKS}{_STAMP}(?:\]{_SPACE}?| ?[-–] ){_NAME}?", ("] ", "- ", "– "))
_LEAST_SHARE = 0.1
_QUICK_NAME = r"([^:\n]{1,150}(?::[^ \n:][^:\n]{0,150}){0,3}):(?:[ \u00a0\u202f]|(?=\n)|\Z)"
_QUICK_DATE = r"[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{1,4}"
_QUICK_TIMES = (
    r"[0-9]{1,2}:[0-9]{2}",
    r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}",
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ \u00a0\u202f]?[AaPp](?:[Mm]|\.[ \u00a0\u202f]?[Mm]\.)",
)
_QUICK_STAMPS = {"dash": r"\n({date}),? ({time}) - ", "bracket": r"\n\u200e?\[({date}),? ({time})\] "}


def family_of(top: str) -> tuple[Family | None, int]:
    """Return the kind of headers that stand in a text and how many there are.

    Where two kinds stand in it, a tenth of them or more each, somebody put two exports together.
    """
    text = "\n" + top
    counts = {each.name: len(each.pattern.findall(text)) for each in (DASH, BRACKET, COPY, COLON)}
    best = max((DASH, BRACKET, COPY, COLON), key=lambda each: counts[each.name])
    if not counts[best.name]:
        return None, 0
    fewer = min(counts["dash"], counts["bracket"])
    if fewer > _LEAST_SHARE * (counts["dash"] + counts["bracket"]) and best in (DASH, BRACKET):
        return BOTH, counts["dash"] + counts["bracket"]
    return best, counts[best.name]


def quick_pattern(family: Family, top: str) -> re.Pattern[str]:
    """Return a pattern that finds the headers of one file twice as fast: it knows one way to write the time.

    Whoever uses it looks for headers of the family's own pattern in the bodies.

    Args:
        family: The kind of headers.
        top: The beginning of the file.
    """
    stamp = _QUICK_STAMPS.get(family.name)
    if stamp is None:
        return family.pattern
    text = "\n" + top
    found = family.pattern.findall(text)
    for time in _QUICK_TIMES:
        quick = re.compile(f"{stamp.format(date=_QUICK_DATE, time=time)}(?:{_QUICK_NAME})?")
        if quick.findall(text) == found:
            return quick
    return family.pattern
