"""Chain sign-ups (接龙): read from what was pasted, their lines matched to members, who has not signed."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused

LONGEST_TITLE = 200
MOST_LINES = 5000
MOST_HEADS = 999

_ITEM = re.compile(r"\s*(\d{1,4})\s*[.．、:：)）]\s*(.*)")
_MARK = re.compile(r"^\s*#?\s*(?:接龙|接龍)\s*", re.IGNORECASE)
_EXAMPLE = re.compile(r"^\s*(?:例|示例|example|e\.g\.)\s*[:：]?", re.IGNORECASE)
_PLUS = re.compile(r"[(（\[【]?\s*[+＋]\s*(\d{1,3})\s*[)）\]】]?\s*$")
_HEADS = re.compile(
    r"[(（\[【]?\s*(\d{1,3})\s*(?:人|位|个|個|名|份|people|persons?)\s*[)）\]】]?\s*$", re.IGNORECASE
)
_PARTS = re.compile(r"[\s\-－—–_＿·•|｜/／]+")


@dataclass(frozen=True)
class SignedLine:
    """One line of a sign-up.

    Attributes:
        number: As it stands before the name.
        name: Who signed, as they wrote it.
        heads: How many come: ``2人`` are two, ``+1`` is the one who signed and one more.
        note: What else stands there.
    """

    number: int
    name: str
    heads: int = 1
    note: str = ""


@dataclass(frozen=True)
class SignedSheet:
    """A sign-up as it was pasted: its title and its lines."""

    title: str
    lines: tuple[SignedLine, ...]


@dataclass(frozen=True)
class Signer:
    """A member with all names a line can mean.

    Attributes:
        id: The membership.
        names: Card, nickname and aliases.
        number: Enrolment number, None without one.
    """

    id: int
    names: tuple[str, ...]
    number: int | None = None


@dataclass(frozen=True)
class Matched:
    """What became of the lines of a sign-up.

    Attributes:
        signed: For each line that is one member's: the line and the membership.
        missing: Memberships that have not signed.
        unknown: Lines nobody answers to.
        unclear: Lines several answer to, with their memberships.
        again: Lines of somebody who signed above already.
    """

    signed: tuple[tuple[SignedLine, int], ...]
    missing: tuple[int, ...]
    unknown: tuple[SignedLine, ...]
    unclear: tuple[tuple[SignedLine, tuple[int, ...]], ...]
    again: tuple[tuple[SignedLine, int], ...]


def read_sheet(text: str) -> SignedSheet:
    """Read a sign-up out of a pasted text: numbered lines below a title.

    A number without a name (the place the next one takes) is left out, as is the example line.

    Raises:
        Refused: ``no_sign_up`` if there is no numbered line; ``sign_up_too_long``.
    """
    head: list[str] = []
    lines: list[SignedLine] = []
    for raw in text.splitlines():
        found = _ITEM.fullmatch(raw)
        if found and (lines or int(found[1]) <= 1):
            if tidy(found[2]):
                lines.append(_line(int(found[1]), tidy(found[2])))
        elif not lines and not _EXAMPLE.match(raw) and tidy(_MARK.sub("", raw)):
            head.append(tidy(_MARK.sub("", raw)))
    if not lines:
        raise Refused("no_sign_up")
    if len(lines) > MOST_LINES:
        raise Refused("sign_up_too_long", most=MOST_LINES)
    return SignedSheet((head[0] if head else "")[:LONGEST_TITLE], tuple(lines))


def match(lines: Sequence[SignedLine], members: Iterable[Signer]) -> Matched:
    """Say who signed and who has not.

    A line means a member by a whole name; else by the parts of a card (``李桂香`` for ``031-教育-李桂香``),
    where only one member has them. What several could mean is unclear and counts for nobody.
    """
    everybody = list(members)
    whole, parts = _named(everybody)
    signed: dict[int, SignedLine] = {}
    unknown: list[SignedLine] = []
    unclear: list[tuple[SignedLine, tuple[int, ...]]] = []
    again: list[tuple[SignedLine, int]] = []
    for line in lines:
        found = whole.get(_key(line.name)) or _by_parts(line.name, parts)
        if not found:
            unknown.append(line)
        elif len(found) > 1:
            unclear.append((line, tuple(sorted(found))))
        elif (who := next(iter(found))) in signed:
            again.append((line, who))
        else:
            signed[who] = line
    maybe = {who for _line, several in unclear for who in several}
    missing = tuple(one.id for one in everybody if one.id not in signed and one.id not in maybe)
    pairs = tuple((line, who) for who, line in signed.items())
    return Matched(pairs, missing, tuple(unknown), tuple(unclear), tuple(again))


Names = dict[str, set[int]]


def _named(members: Iterable[Signer]) -> tuple[Names, Names]:
    whole: Names = defaultdict(set)
    parts: Names = defaultdict(set)
    for one in members:
        for name in filter(None, one.names):
            whole[_key(name)].add(one.id)
            for part in _PARTS.split(_key(name)):
                if part and not part.isdecimal():
                    parts[part].add(one.id)
        if one.number is not None:
            whole[str(one.number)].add(one.id)
            whole[f"{one.number:03d}"].add(one.id)
    return whole, parts


def _by_parts(name: str, parts: Names) -> set[int]:
    words = [part for part in _PARTS.split(_key(name)) if part and not part.isdecimal()]
    sets = [parts[word] for word in words if word in parts]
    return set.intersection(*sets) if sets and len(sets) == len(words) else set()


def _line(number: int, text: str) -> SignedLine:
    """Take the heads from the end of a line; what a name cannot do without stays the name."""
    for pattern, more in ((_PLUS, 1), (_HEADS, 0)):
        found = pattern.search(text)
        name = text[: found.start()].strip(" ,，、") if found else ""
        if found and name:
            return SignedLine(number, name, min(max(int(found[1]) + more, 1), MOST_HEADS))
    return SignedLine(number, text)


def _key(name: str) -> str:
    return fold(tidy(name)) or name
