"""Looks for the signs in many texts at once: each sign takes one pass, and few texts a closer look."""

import re
from collections.abc import Sequence

from grouppilot.domain.chat_texts import LINK, Words, announces, asks, flags_of, is_chain
from grouppilot.domain.chats import Flag

_LINK, _QUESTION, _CHECK_IN = int(Flag.LINK), int(Flag.QUESTION), int(Flag.CHECK_IN)
_CHAIN, _ANNOUNCEMENT = int(Flag.CHAIN), int(Flag.ANNOUNCEMENT)
_NUMBERED = re.compile(r"\n[^\S\n]*\d{1,4}[^\S\n]*[.．、:：)）]")
_SEPARATOR = "\x1e"
_SHORTEST = 4


class Finder:
    """Finds what texts earn.

    Args:
        words: What marks a check-in.
    """

    def __init__(self, words: Words) -> None:
        self._check_in = words.pattern()
        self._probes = tuple(dict.fromkeys(probe for word in words.literals() for probe in _probes(word)))

    def flags_of(self, text: str) -> int:
        """Return the `Flag`s of one text."""
        return flags_of(text, self._check_in)

    def flags(self, texts: Sequence[str]) -> list[int]:
        """Return the `Flag`s of each text."""
        flags = [0] * len(texts)
        joined = _SEPARATOR.join(texts)
        for place in _having(("://", "www."), texts, joined):
            flags[place] = _LINK if LINK.search(texts[place]) else 0
        _mark_questions(flags, texts, joined)
        search = self._check_in.search
        for place in _having(self._probes, texts, joined):
            if search(texts[place]):
                flags[place] |= _CHECK_IN
        for place in _having(("@", "公告"), texts, joined):
            flags[place] |= _ANNOUNCEMENT if announces(texts[place]) else 0
        for place in _having(("\n",), texts, joined):
            if _NUMBERED.search(texts[place]) and is_chain(texts[place]):
                flags[place] |= _CHAIN
        return flags


def _mark_questions(flags: list[int], texts: Sequence[str], joined: str) -> None:
    for place in _having(("?", "？"), texts, joined):
        if not flags[place] or asks(LINK.sub(" ", texts[place])):
            flags[place] |= _QUESTION
    for place in _having(("吗", "嗎"), texts, joined):
        flags[place] |= _QUESTION if asks(LINK.sub(" ", texts[place])) else 0


def _probes(word: str) -> tuple[str, ...]:
    """Return pieces of a word of which a text has one if it has the word, in any usual case."""
    if word.lower() == word.upper():
        return (word,)
    if len(word) >= _SHORTEST:
        rest = word[1:4].lower()
        return rest, rest.upper(), rest.title()
    return word.lower(), word.upper(), word.title()


def _having(signs: Sequence[str], texts: Sequence[str], joined: str) -> list[int]:
    """Return which texts have one of some signs; all of them joined tell which signs need no look."""
    there = [sign for sign in signs if sign in joined]
    if not there:
        return []
    if len(there) == 1:
        (sign,) = there
        return [place for place, text in enumerate(texts) if sign in text]
    if len(there) == 2:
        one, two = there
        return [place for place, text in enumerate(texts) if one in text or two in text]
    if len(there) == 3:
        one, two, three = there
        return [place for place, text in enumerate(texts) if one in text or two in text or three in text]
    return [place for place, text in enumerate(texts) if any(sign in text for sign in there)]
