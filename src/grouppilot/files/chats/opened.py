"""A chat file that is open: its first lines to recognise it by, its content in pieces to read it."""

import codecs
import io
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import BinaryIO

from grouppilot.files.tables_text import decode

HEAD = 65_536
BLOCK = 1 << 20
LONGEST_LINE = 16 << 20
LONGEST_WHOLE = 64 << 20
_LINES = 400


class Opened:
    """One text to read, whether a file, a part of a ZIP or a paste.

    Args:
        name: The file's name, ``""`` for a paste.
        size: Bytes in all.
        start: Opens it at its beginning, as often as called.
        progress: Told how many bytes were read since the last call.
        encoding: The owner's word on it.
        around: Name of the ZIP it is a part of, ``""`` for none.
        is_sheet: Whether it is a sheet of a spreadsheet, told as CSV.
    """

    def __init__(
        self,
        name: str,
        size: int,
        start: Callable[[], BinaryIO],
        progress: Callable[[int], None] | None = None,
        encoding: str | None = None,
        around: str = "",
        *,
        is_sheet: bool = False,
    ) -> None:
        self.name = name
        self.around = around
        self.size = size
        self.binary = start
        self.notices: dict[str, int] = {}
        self._progress = progress or (lambda _bytes: None)
        self._told = encoding
        self.is_sheet = is_sheet

    @cached_property
    def head(self) -> bytes:
        """The first bytes, `HEAD` at most."""
        with self.binary() as file:
            return file.read(HEAD)

    @cached_property
    def encoding(self) -> str:
        """How the bytes are read: by mark, as UTF-8 where they can be, else by what reads like a language."""
        sample = self.head
        if len(sample) == HEAD and sample.isascii():
            sample = self._first_beyond_ascii()
        if len(sample) >= HEAD:  # not in the middle of a character
            sample = sample[: sample.rfind(b"\n") + 1] or _whole_characters(sample)
        decoded = decode(sample, self._told)
        if "encoding_guessed" in decoded.warnings:
            if _mostly_utf8(sample):
                self._note("bad_bytes")
                return "utf-8"
            self._note("encoding_guessed")
        if decoded.encoding == "utf-16" and not sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
        return decoded.encoding

    @cached_property
    def top(self) -> str:
        """The first characters, with ``\\n`` for every line end."""
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        return _lines_ended(decoder.decode(self.head)).lstrip("\ufeff")

    @cached_property
    def lines(self) -> list[str]:
        """The first lines, the last of them perhaps cut off."""
        return self.top.split("\n", _LINES)[:_LINES]

    def blocks(self, size: int = BLOCK, *, tell: bool = True, raw_ends: bool = False) -> Iterator[str]:
        """Yield the content in pieces of whole lines, each ending with its line end but perhaps the last.

        Args:
            size: About how many bytes a piece has.
            tell: Whether the progress is told.
            raw_ends: Whether line ends stay as they are.
        """
        first = True
        for text in self._decoded(size, tell=tell):
            piece = text if raw_ends else _lines_ended(text)
            yield piece.removeprefix("\ufeff") if first else piece
            first = False

    def narrow(self, size: int = BLOCK) -> Iterator[str]:
        """Yield the content as bytes of UTF-8, each as one character, in which searching is fastest.

        Texts cut out of it are made what they are by `widened`.
        """
        if self.encoding != "utf-8":
            for block in self.blocks(size, raw_ends=True):
                yield block.encode("utf-8", "replace").decode("latin-1")
            return
        with self.binary() as file:
            first = True
            while data := file.read(size):
                self._progress(len(data))
                text = data.decode("latin-1")
                yield text.removeprefix("ï»¿") if first else text
                first = False

    def rows(self) -> Iterator[str]:
        """Yield the lines without their ends."""
        for block in self.blocks():
            yield from block.removesuffix("\n").split("\n")

    def whole(self, *, raw_ends: bool = False) -> str:
        """Return the content at once; for shapes that are copied by hand, the first 64 MB of it."""
        parts, size = [], 0
        for block in self.blocks(raw_ends=raw_ends):
            parts.append(block)
            size += len(block)
            if size > LONGEST_WHOLE:
                self._note("cut_off")
                break
        return "".join(parts)

    def pieces(self, size: int = BLOCK, *, tell: bool = True) -> Iterator[str]:
        """Yield the content in pieces that end anywhere, for formats whose lines may have no end.

        Args:
            size: How many bytes a piece has.
            tell: Whether the progress is told.
        """
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        first = True
        with self.binary() as file:
            while data := file.read(size):
                if tell:
                    self._progress(len(data))
                text = decoder.decode(data)
                yield text.removeprefix("\ufeff") if first else text
                first = False

    def count(self, needle: str, most: int) -> int:
        """Return how often a text stands in the content; counting ends above ``most``."""
        wanted, found, rest = needle.encode(self.encoding, errors="ignore"), 0, b""
        with self.binary() as file:
            while data := file.read(BLOCK * 4):
                found += (rest + data).count(wanted)
                rest = data[-len(wanted) + 1 :] if len(wanted) > 1 else b""
                if found > most:
                    break
        return found

    def _decoded(self, size: int, *, tell: bool) -> Iterator[str]:
        if self.encoding.startswith(("utf-16", "utf-32")):
            yield from self._decoded_wide(size, tell=tell)
            return
        with self.binary() as file:
            rest = b""
            while data := file.read(size):
                if tell:
                    self._progress(len(data))
                cut = data.rfind(b"\n") + 1
                if not cut and len(rest) < LONGEST_LINE:
                    rest += data
                    continue
                yield self._text(rest + data[:cut] if cut else rest + data)
                rest = data[cut:] if cut else b""
            if rest:
                yield self._text(rest)

    def _decoded_wide(self, size: int, *, tell: bool) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        with self.binary() as file:
            rest = ""
            while data := file.read(size):
                if tell:
                    self._progress(len(data))
                text = rest + decoder.decode(data)
                cut = text.rfind("\n") + 1 or (len(text) if len(text) > LONGEST_LINE else 0)
                if cut:
                    yield text[:cut]
                rest = text[cut:]
            if rest:
                yield rest

    def _text(self, data: bytes) -> str:
        try:
            return data.decode(self.encoding)
        except UnicodeDecodeError:
            self._note("bad_bytes")
            return data.decode(self.encoding, errors="replace")

    def _first_beyond_ascii(self) -> bytes:
        with self.binary() as file:
            while data := file.read(BLOCK):
                if not data.isascii():
                    return data
        return b""

    def _note(self, code: str) -> None:
        self.notices[code] = self.notices.get(code, 0) + 1


def widened(text: str) -> str:
    """Return a piece of `Opened.narrow` as the text it is."""
    return text if text.isascii() else text.encode("latin-1", "replace").decode("utf-8", "replace")


def pasted(text: str) -> Opened:
    """Return a pasted text as if it were a file."""
    data = text.encode("utf-8", errors="replace")
    return Opened("", len(data), lambda: io.BytesIO(data), encoding="utf-8")


def _lines_ended(text: str) -> str:
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _whole_characters(data: bytes) -> bytes:
    """Return UTF-8 without the piece of a character at its end; other bytes as they are."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(data)
    except UnicodeDecodeError:
        return data
    return data[: len(data) - len(decoder.getstate()[0])]


def _mostly_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 with a slip or two: nearly all that is not ASCII reads as such."""
    high = len(data) - len(data.decode("ascii", errors="ignore"))
    bad = data.decode("utf-8", errors="replace").count("\ufffd")
    return high > 3 and bad * 20 < high
