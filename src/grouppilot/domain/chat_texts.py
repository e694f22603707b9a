"""What is found in a message's text before it is dropped: check-ins, links, questions, chain sign-ups."""

import re
from dataclasses import dataclass

from grouppilot.domain.chats import Flag
from grouppilot.domain.refusals import Refused
from grouppilot.domain.sign_ups import SignedSheet, read_sheet

CHECK_IN_WORDS = ("打卡", "check-in", "check in", "checkin", "#day")
"""What marks a check-in where the owner set no words; ``#day`` wants a number behind it."""

MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of direction, which chat apps put around what they write themselves."""

MARKED = frozenset(MARKS)
_AROUND = MARKS + " \t\r\n\xa0\u3000"
LINK = re.compile(r"(?:https?://|\bwww\.)\S+", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"^\s*(?:【?群公告】?|\[群公告\])|@(?:所有人|全体成员|everyone\b|here\b|all\b)", re.IGNORECASE
)
_NUMBERED = re.compile(r"^[^\S\n]*\d{1,4}[^\S\n]*[.．、:：)）][^\S\n]*\S", re.MULTILINE)
_CHAIN = re.compile(r"接龙|接龍")
_ASKING = ("?", "？")
_ASKED = re.compile(r"(?:吗|嗎)[\s。.~～!！]*$")
_FEWEST_SIGNED = 2


@dataclass(frozen=True)
class Words:
    """What marks a check-in in one group.

    Attributes:
        check_in: Words and phrases, matched whatever their case; ``#day`` is followed by a number.
    """

    check_in: tuple[str, ...] = CHECK_IN_WORDS

    def literals(self) -> tuple[str, ...]:
        """Return the words in lower case: a text without any of them is no check-in."""
        return tuple(word.lower() for word in self.check_in if word.strip())

    def pattern(self) -> re.Pattern[str]:
        """Return what is searched for in a text."""
        parts = [
            rf"{re.escape(word)}\s?\d" if word == "#day" else re.escape(word) for word in self.literals()
        ]
        return re.compile("|".join(parts) or r"(?!)", re.IGNORECASE)


def flags_of(text: str, check_in: re.Pattern[str]) -> int:
    """Return the `Flag`s that a text earns.

    Args:
        text: What somebody wrote.
        check_in: From `Words.pattern`.
    """
    flags = 0
    bare = text
    if "://" in text or "www." in text:
        bare = LINK.sub(" ", text)
        flags |= Flag.LINK if bare != text else 0
    if asks(bare):
        flags |= Flag.QUESTION
    if check_in.search(text):
        flags |= Flag.CHECK_IN
    if announces(text):
        flags |= Flag.ANNOUNCEMENT
    if is_chain(text):
        flags |= Flag.CHAIN
    return int(flags)


def announces(text: str) -> bool:
    """Return whether a text is an announcement, or calls everybody."""
    return ("@" in text or "公告" in text) and _ANNOUNCED.search(text) is not None


def asks(text: str) -> bool:
    """Return whether a text without its links asks something."""
    return any(mark in text for mark in _ASKING) or (text[-4:] != "" and bool(_ASKED.search(text[-4:])))


def is_chain(text: str) -> bool:
    """Return whether a text is a chain sign-up: several numbered lines below a title, or called one."""
    if "\n" not in text:
        return False
    numbered = len(_NUMBERED.findall(text))
    return numbered >= _FEWEST_SIGNED + 1 or (numbered > 0 and bool(_CHAIN.search(text)))


def signed(text: str) -> SignedSheet | None:
    """Return the title and the lines of a chain sign-up; None if it has none."""
    try:
        return read_sheet(text)
    except Refused:
        return None


def bare(text: str) -> str:
    """Return a text without marks of direction and blanks around it, as it is counted and digested."""
    return text.strip().strip(_AROUND)
