"""Walks through a large JSON text piece by piece, so that only some of its values are in memory."""

import json
import re
from collections.abc import Iterator
from json.scanner import make_scanner
from typing import Any

from grouppilot.files.chats.opened import widened

_BLANK = re.compile(r"[\s,:]*")
_ESCAPED = re.compile(r"(?<!\\)((?:\\\\)*)\\x([0-9A-Fa-f]{2})")
_LARGEST = 64 << 20


class CutOff(Exception):  # noqa: N818 - it says where the text ends, not that something failed
    """The text ends in the middle of a value, or is no JSON from here on."""


class Scanner:
    """A place in a JSON text.

    Args:
        blocks: The text, in pieces of any size, as `Opened.narrow` gives it.
    """

    def __init__(self, blocks: Iterator[str]) -> None:
        self._blocks = blocks
        self._scan = make_scanner(json.JSONDecoder(strict=False))  # type: ignore[arg-type]
        self.text = ""
        self.at = 0

    def more(self) -> bool:
        """Read on; what is behind the place is forgotten. Returns whether there was more."""
        block = next(self._blocks, None)
        while block is not None and block.endswith("\\"):  # never within an escape
            rest = next(self._blocks, None)
            if rest is None:
                break
            block += rest
        if block is None:
            return False
        if "\\x" in block:  # a control character, as one program writes it
            block = _ESCAPED.sub(r"\1\\u00\2", block)
        self.text, self.at = self.rest() + block, 0
        return True

    def rest(self) -> str:
        """Return what was read and is ahead of the place."""
        return self.text[self.at :] if self.at else self.text

    def peek(self) -> str:
        """Return the next character that is no blank, comma or colon, ``""`` at the end."""
        while True:
            self.at = self._skip(self.at)
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""

    def _skip(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        return found.end() if found else at

    def step(self) -> None:
        """Go over one character, such as a bracket."""
        self.at += 1

    def value(self) -> Any:
        """Return the value here and go behind it.

        Raises:
            CutOff: If it does not end, or is none.
        """
        self.peek()
        while True:
            try:
                found, end = self._scan(self.text, self.at)
            except RecursionError as error:
                raise CutOff from error
            except (StopIteration, ValueError) as error:
                if len(self.text) - self.at > _LARGEST or not self.more():
                    raise CutOff from error
                continue
            if end < len(self.text):
                return self._behind(found, end)
            if not self.more():  # a number may go on; at the end of all it does not
                return self._behind(found, len(self.text))

    def members(self) -> Iterator[str]:
        """Go into the object here and yield its keys; the caller takes each value before the next key.

        Raises:
            CutOff: If there is no object.
        """
        if self.peek() != "{":
            raise CutOff
        self.step()
        while (char := self.peek()) != "}":
            if char != '"':
                raise CutOff
            yield str(self.value())
            if not self.peek():
                raise CutOff
        self.step()

    def ready(self) -> Any:
        """Return the next value of an array if it is wholly there, else None; go behind it.

        Raises:
            CutOff: If it is no value.
        """
        try:
            found, end = self._scan(self.text, self.at)
        except (StopIteration, ValueError):
            return None
        except RecursionError as error:
            raise CutOff from error
        return None if end >= len(self.text) else self._behind(found, end)

    def _behind(self, found: Any, end: int) -> Any:
        """Go behind a value; what has more than ASCII in it is read anew as what it is."""
        piece = self.text[self.at : end]
        self.at = end
        return found if piece.isascii() else self._scan(widened(piece), 0)[0]
