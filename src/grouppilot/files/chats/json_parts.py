"""Walks through JSON of any size: the entries of its long lists one by one, in the room of a few of them.

Each entry is decoded at once by the standard library's scanner, which is as fast as `json.load` and leaves
nothing behind.
"""

import re
from collections.abc import Iterable, Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any
from weakref import WeakKeyDictionary

from grouppilot.files.chats.opened import Opened

Path = tuple[str, ...]
LONGEST_ENTRY = 64 << 20
BEGIN = object()
"""Stands before each entry of a list on the way to another."""

_BLANK = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*)\\x([0-9a-fA-F]{2})")
_PLAIN = re.compile(r'[^"\\]*')
_DECODE = JSONDecoder(strict=False).raw_decode
_NUMERIC = frozenset("0123456789+-.eE")
_DEEPEST = 50


def walk(file: Opened, lists: Iterable[Path] = (), skip: Iterable[str] = ()) -> Iterator[tuple[Path, Any]]:
    """Yield what stands in a JSON file, in its order.

    Args:
        file: The file.
        lists: Where long lists stand, by the keys that lead to them (``()`` is the file itself); their
            entries are yielded one by one. Of a list on the way to another, each entry begins with `BEGIN`.
        skip: Keys whose values are passed over, however long they are.

    Yields:
        A path and a value: each entry of a list under the path of the list, everything beside it under the
        path of its key.

    Raises:
        EOFError: If the text ends too early or is no JSON from some place on.
    """
    return _Walker(file.pieces(), frozenset(lists), frozenset(skip)).run()


class Glance:
    """What stands at the beginning of a JSON file.

    Attributes:
        keys: The keys of the object it is, as far as they stand in the beginning.
        values: Their values where they are short.
        entry: The first object of its first list called ``messages``, or of the list it is.
    """

    def __init__(self, file: Opened) -> None:
        self.keys: list[str] = []
        self.values: dict[str, Any] = {}
        self.entry: dict[str, Any] = {}
        start = file.top.lstrip()
        if start[:1] in ("{", "["):
            self._look(_Walker(iter([file.top]), frozenset({(), ("messages",)}), frozenset({"avatars"})))

    def _look(self, walker: "_Walker") -> None:
        try:
            for count, (path, value) in enumerate(walker.run()):
                listed = path in ((), ("messages",))
                if listed and not self.entry and isinstance(value, dict):
                    self.entry = value
                if path and path[0] not in self.values:
                    self.values[path[0]] = value
                if count > 200:
                    break
        except EOFError:
            pass
        self.keys = list(walker.keys)


_SEEN: WeakKeyDictionary[Opened, Glance] = WeakKeyDictionary()


def glance(file: Opened) -> Glance:
    """Return what stands at the beginning of a JSON file; nothing for other files."""
    found = _SEEN.get(file)
    if found is None:
        found = _SEEN[file] = Glance(file)
    return found


def is_json(file: Opened) -> bool:
    """Whether a file begins as JSON does: an object or a list."""
    return file.top.lstrip()[:1] in ("{", "[")


class _Walker:
    def __init__(self, pieces: Iterator[str], lists: frozenset[Path], skip: frozenset[str]) -> None:
        self._pieces = pieces
        self._lists = lists
        self._ways = frozenset(path[:end] for path in lists for end in range(len(path)))
        self._skip = skip
        self._text = ""
        self._at = 0
        self._ended = False
        self.keys: dict[str, None] = {}

    def run(self) -> Iterator[tuple[Path, Any]]:
        yield from self._value(())

    def _more(self) -> bool:
        """Put the next piece behind what is left; as much again where an entry is long."""
        if self._ended:
            return False
        left = self._text[self._at :]
        parts, size = [left], 0
        for piece in self._pieces:
            parts.append(piece)
            size += len(piece)
            if size and size >= len(left) // 2:  # a piece may be within one character
                break
        else:
            self._ended = True
        self._text, self._at = "".join(parts), 0
        return size > 0

    def _peek(self) -> str:
        while True:
            found = _BLANK.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                raise EOFError

    def _take(self, mark: str) -> None:
        if self._peek() != mark:
            raise EOFError
        self._at += 1

    def _value(self, path: Path) -> Iterator[tuple[Path, Any]]:
        first = self._peek()
        if first == "[" and path in self._lists:
            yield from self._entries(path)
        elif first == "{" and path in self._ways and len(path) < _DEEPEST:
            yield from self._members(path)
        elif first == "[" and path in self._ways and len(path) < _DEEPEST:
            yield from self._entered(path)
        else:
            yield path, self._decoded()

    def _entered(self, path: Path) -> Iterator[tuple[Path, Any]]:
        """Go through a list on the way to another."""
        self._at += 1
        while self._peek() != "]":
            yield path, BEGIN
            yield from self._value(path)
            self._between("]")
        self._at += 1

    def _entries(self, path: Path) -> Iterator[tuple[Path, Any]]:
        self._at += 1
        while self._peek() != "]":
            yield path, self._decoded()
            self._between("]")
        self._at += 1

    def _members(self, path: Path) -> Iterator[tuple[Path, Any]]:
        self._at += 1
        while self._peek() != "}":
            key = self._decoded()
            if not isinstance(key, str):
                raise EOFError  # noqa: TRY004 - as for all that is no JSON
            if not path:
                self.keys[key] = None
            self._take(":")
            if key in self._skip:
                self._pass()
            else:
                yield from self._value((*path, key))
            self._between("}")
        self._at += 1

    def _between(self, end: str) -> None:
        if self._peek() == ",":
            self._at += 1
        elif self._text[self._at] != end:
            raise EOFError

    def _decoded(self) -> Any:
        self._peek()
        while True:
            try:
                value, end = _DECODE(self._text, self._at)
            except JSONDecodeError as error:
                if not (self._may_go_on(error) and self._more()):
                    self._repair(error)
                continue
            except (RecursionError, ValueError) as error:  # too deep, or a number of thousands of digits
                raise EOFError from error
            if not isinstance(value, dict | list | str) and self._cut(end) and self._more():
                continue
            self._at = end
            return value

    def _cut(self, end: int) -> bool:
        """Whether a number may go on in the next piece."""
        return len(self._text) - end < 4 and _NUMERIC.issuperset(self._text[end:])

    def _may_go_on(self, error: JSONDecodeError) -> bool:
        """Whether the text may only have ended too early."""
        if len(self._text) - self._at > LONGEST_ENTRY:
            return False
        return error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - 8

    def _repair(self, error: JSONDecodeError) -> None:
        """Put right what some programs write for control characters, which is no JSON."""
        left = self._text[self._at :]
        right = _ESCAPE.sub(r"\1\\u00\2", left) if "escape" in error.msg.lower() else left
        if right == left:
            raise EOFError from error
        self._text, self._at = right, 0

    def _pass(self) -> None:
        """Pass over one value without keeping it."""
        depth = 0
        while True:
            mark = self._peek()
            if depth == 0 and mark in ",]}":  # behind a number or a word
                return
            self._at += 1
            if mark == '"':
                self._pass_string()
            depth += (mark in "{[") - (mark in "}]")
            if depth == 0 and mark in '"}]':
                return

    def _pass_string(self) -> None:
        while True:
            found = _PLAIN.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if len(self._text) - self._at < 2 and self._more():
                continue
            if self._at >= len(self._text):
                raise EOFError
            if self._text[self._at] == '"':
                self._at += 1
                return
            self._at += 2


def word(value: object) -> str:
    """Return a text or number of a JSON file as a text that can be kept, ``""`` for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = value if isinstance(value, str) else f"{value:.0f}" if isinstance(value, float) else str(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a character
        return text.encode("utf-8", "replace").decode()
    return text
