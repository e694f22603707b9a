"""Text copied from the member page of a chat app: names among counts, roles, presence, phones and buttons.

Each app writes its own: a name and below it "online" (Telegram), names under "ONLINE — 14" (Discord),
"~Leo" with a phone number (WhatsApp), names in one line between commas (the head of a WhatsApp group),
"林溪(10001)" (QQ), names after "Members (12)" with the invited below (LINE), "群成员(112)" (WeChat).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.member_page_words import (
    ACCOUNT,
    ACTIVITY,
    BEHIND,
    BOT,
    BUTTON,
    CELL,
    COMMAS,
    COUNTS,
    DIRECTION,
    HEADING,
    IN_FRONT,
    INVITED,
    LEVEL,
    PHONE,
    PRESENCE,
    ROLE,
    SELF,
    TILDE,
    WEAK,
)

LONGEST_NAME = 60
COLUMNS = {0: "nickname", 1: "role", 2: "phone", 3: "platform_id"}
"""What the cells of a row tell."""


@dataclass
class _Entry:
    name: str
    role: str = ""
    phone: str = ""
    account: str = ""
    line: int = 0
    bot: bool = False
    weak: bool = False


@dataclass(frozen=True)
class MemberPage:
    """What a member page says.

    Attributes:
        rows: One a member, as ``COLUMNS`` names the cells; ``lines`` the line each stands in, from 1.
        yourself: It names the reader as "You".
    """

    rows: tuple[tuple[str, str, str, str], ...]
    lines: tuple[int, ...]
    yourself: bool = False


def read_page(text: str) -> MemberPage | None:
    """Read text as it is copied from a member page; None where nothing but names, or no names, are in it."""
    reader = _Reader()
    for line, part in _parts(text):
        reader.take(line, part)
    entries = reader.members()
    too_long = any(len(entry.name) > LONGEST_NAME for entry in entries)
    if not reader.marks or not entries or too_long:
        return None
    return MemberPage(
        tuple((entry.name, entry.role, entry.phone, entry.account) for entry in entries),
        tuple(entry.line for entry in entries),
        reader.yourself,
    )


def _parts(text: str) -> Iterator[tuple[int, str]]:
    lines = text.translate(DIRECTION).splitlines()
    filled = [line for line in lines if line.strip()]
    for number, line in enumerate(lines, 1):
        pieces = COMMAS.split(line.strip())
        # The head of a group names everybody in one line.
        if len(filled) <= 2 and _is_head(pieces) and not _is_count(tidy(line)):
            for piece in pieces:
                yield number, piece
        elif line.strip():
            yield number, line


def _is_head(pieces: Sequence[str]) -> bool:
    """Tell a line of names from a row of a table: as the head of a group it is long, or has marks of one."""
    if len(pieces) < 3 or any(CELL.fullmatch(piece) or _role(piece) for piece in pieces):
        return False
    told = any(fold(piece) in SELF or TILDE.match(piece) or PHONE.fullmatch(piece) for piece in pieces)
    return told or len(pieces) >= 5


class _Reader:
    """Takes line after line; ``marks`` counts what only a member page has."""

    def __init__(self) -> None:
        self.marks, self.yourself = 0, False
        self._entries: list[_Entry] = []
        self._lines: set[int] = set()
        self._invited = False

    def take(self, number: int, line: str) -> None:
        if number in self._lines:  # several names in one line
            self.marks += 1
        self._lines.add(number)
        plain = tidy(line)
        if (_is_count(plain) or HEADING.fullmatch(plain)) and not self._is_role(plain):
            self._invited = bool(INVITED.match(plain))
            self.marks += 1
            return
        if self._is_about_last(plain) or BUTTON.fullmatch(plain):
            self.marks += 1
        elif fold(plain) in SELF:
            self.yourself = True
            self.marks += 1
            self._entries.append(_Entry("", line=number))  # what follows is about the reader
        elif not self._invited:
            self._add(number, line, plain)

    def _is_role(self, plain: str) -> bool:
        """Tell whether a line gives the last member a role, rather than heading those who have it."""
        return bool(self._entries) and _role(plain) != "" and not _is_count(plain)

    def _is_about_last(self, plain: str) -> bool:
        last = next((entry for entry in reversed(self._entries) if not entry.weak), None)
        if BOT.fullmatch(plain) and last is not None:
            last.bot = True
            return True
        role = _role(plain)
        if role and last is not None:
            last.role = last.role or role
            return True
        return bool(PRESENCE.fullmatch(plain) or ACTIVITY.fullmatch(plain))

    def _add(self, number: int, line: str, plain: str) -> None:
        name, role = _without_role(line)
        shorter = LEVEL.sub("", name)
        self.marks += bool(role) + (shorter != name) + bool(TILDE.match(shorter))
        entry = _Entry(tidy(shorter), role, line=number, weak=bool(WEAK.fullmatch(plain)))
        if PHONE.fullmatch(entry.name):
            entry.phone = entry.name
            self.marks += 1
        self._entries.append(entry)

    def members(self) -> list[_Entry]:
        """Return who is there, bots left out, names as they are called."""
        kept = (entry for entry in self._entries if not entry.bot and not (entry.weak and self.marks))
        found = _paired(list(kept))
        self._take_accounts(found)
        for entry in found:
            entry.name = tidy(TILDE.sub("", entry.name, count=1)) if TILDE.match(entry.name) else entry.name
        return [entry for entry in found if entry.name]

    def _take_accounts(self, found: Sequence[_Entry]) -> None:
        """Numbers in brackets are accounts where most have one; else they are part of a name."""
        matches = [(entry, ACCOUNT.fullmatch(entry.name)) for entry in found]
        told = [(entry, match) for entry, match in matches if match]
        if len(told) * 2 > len(found):
            self.marks += 1
            for entry, match in told:
                entry.name, entry.account = match[1], match[2]


def _paired(entries: list[_Entry]) -> list[_Entry]:
    """Make one of a phone number and the name it goes by, whichever of the two an app writes first."""
    ahead = next(
        (one.phone != "" for one, other in pairwise(entries) if _belong(one, other, bool(one.phone))), False
    )
    found: list[_Entry] = []
    at = 0
    while at < len(entries):
        one, other = entries[at], entries[at + 1] if at + 1 < len(entries) else None
        if other is not None and _belong(one, other, ahead):
            named, number = (other, one) if ahead else (one, other)
            found.append(replace(named, phone=number.phone, role=named.role or number.role, line=one.line))
            at += 1
        else:
            found.append(one)
        at += 1
    return found


def _belong(one: _Entry, other: _Entry, number_first: bool) -> bool:
    number, named = (one, other) if number_first else (other, one)
    is_named = bool(TILDE.match(named.name)) and not named.phone
    return bool(number.phone) and number.name == number.phone and is_named and one.line != other.line


def _is_count(plain: str) -> bool:
    if COUNTS[0].fullmatch(plain):
        return True
    return any(match and HEADING.fullmatch(tidy(match[1])) for match in _heads(plain))


def _heads(plain: str) -> Iterable[re.Match[str] | None]:
    return (pattern.fullmatch(plain) for pattern in COUNTS[1:])


def _role(plain: str) -> str:
    bare = plain.strip("()（）[]【】<>《》 ·•👑★⭐")
    return next((role for role, pattern in ROLE.items() if pattern.fullmatch(bare)), "")


def _without_role(line: str) -> tuple[str, str]:
    """Return a name without the role that stands before or behind it, and the role."""
    front = IN_FRONT.fullmatch(line)
    if front:
        return front[2], _role(tidy(front[1]))
    behind = BEHIND.fullmatch(line.rstrip())
    if behind:
        word = next(each for each in behind.groups()[1:] if each)
        return behind[1], _role(tidy(word))
    return line, ""
