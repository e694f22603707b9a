"""Mends what Qt leaves unsaid in a PDF: which text its spaces, emoji and rarest characters stand for.

Qt names the character of a glyph by four hexadecimal digits only, so copying an emoji (U+1F338) or a rare
Chinese character (U+2C35F) out of its PDF gives nothing, and it names the space a tab. The tables that say it
(ToUnicode, ISO 32000-1 section 9.10.3) are written again in an incremental update at the end of the file
(section 7.5.6), so that nothing in the file itself moves.
"""

import re
from bisect import bisect_right

from PySide6.QtGui import QFont, QRawFont, QTextLayout

_FACE = re.compile(
    rb"/Subtype /Type0\s+/BaseFont /(?:[A-Z]+\+)?([^\s/]+).*?/DescendantFonts \[(\d+) 0 R\]", re.S
)
_TABLE = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> (?:\[([^\]]*)\]|<([0-9A-F]{4})>)")
_WIDTHS = re.compile(rb"/W \[(.*?)\n\]\s*>>", re.S)
_WIDTH_GROUP = re.compile(rb"(\d+) \[([^\]]*)\]|(\d+) (\d+) \d+")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
_BLOCK = 100  # entries a block of a ToUnicode table may have


class GlyphLog:
    """Notes, in the order of drawing, glyphs of characters that Qt will not name: outside the text face or
    the first 65,536."""

    def __init__(self, font: QFont) -> None:
        self._text_face = QRawFont.fromFont(font)
        self._plain: dict[str, bool] = {}
        self._seen: set[str] = set()
        self._drawn: dict[str, dict[int, str]] = {}

    def note(self, text: str, font: QFont) -> None:
        """Take note of a text that is being drawn; cheap where all its characters are plain."""
        if text.isascii() or all(map(self._is_plain, text)) or not self._has_new(text):
            return
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
        starts = sorted({start for run in runs for start in run.stringIndexes()})
        units = text.encode("utf-16-le")
        for run in runs:
            face = run.rawFont()
            if not _is_real(face):
                continue
            drawn = self._drawn.setdefault(_face_name(face), {})
            for glyph, start in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
                after = bisect_right(starts, start)
                end = starts[after] if after < len(starts) else len(units) // 2
                cluster = units[start * 2 : end * 2].decode("utf-16-le", errors="ignore")
                said = _said(face, glyph, cluster)
                if len(said) > 1 or said > "\uffff":
                    drawn.setdefault(glyph, said)

    def _has_new(self, text: str) -> bool:
        """Whether a run of such characters, with the one before it, was not laid out yet."""
        runs = set()
        start = -1
        for at, char in enumerate(text + " "):
            if char == " " or self._is_plain(char):
                if start >= 0:
                    runs.add(text[max(0, start - 1) : at])
                start = -1
            elif start < 0:
                start = at
        new = runs - self._seen
        self._seen |= new
        return bool(new)

    def of_face(self, name: str) -> list[str]:
        """Return the texts of the noted glyphs of a face, by its PDF name without marks."""
        return list(self._drawn.get(_letters(name), {}).values())

    def _is_plain(self, char: str) -> bool:
        if char not in self._plain:
            self._plain[char] = (
                char <= "\uffff" and char not in _JOINERS and self._text_face.supportsCharacter(ord(char))
            )
        return self._plain[char]


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _is_real(face: QRawFont) -> bool:
    """Whether a face is more than the boxes Qt draws where no font can shape a script, such as Devanagari.

    Boxes have no tables and no name: asking for it ends the program.
    """
    return face.isValid() and not face.fontTable("head").isEmpty()


def _face_name(face: QRawFont) -> str:
    return _letters(face.familyName() + face.styleName())


def _said(face: QRawFont, glyph: int, cluster: str) -> str:
    """The text of one glyph: a character of its cluster, or all of it where several are drawn as one.

    Unseen characters (joiners, variation selectors) are drawn as the space.
    """
    own = (char for char in " " + cluster if glyph in face.glyphIndexesForString(char))
    return next(own, cluster)


def with_text(pdf: bytes, log: GlyphLog) -> bytes:
    """Return the file with an update in which every glyph says its text.

    A face whose unnamed glyphs are not as many as were noted stays as it is but for its spaces: no text is
    better than a wrong one.
    """
    start = _START.search(pdf)
    if start is None:
        return pdf
    offsets = _offsets(pdf, int(start[1]))
    update: dict[int, bytes] = {}
    for offset in offsets.values():
        font = _object(pdf, offset)
        named = _FACE.search(font)
        table = _TABLE.search(font)
        if named and table:
            number = int(table[1])
            widths = _object(pdf, offsets[int(named[2])])
            known = _known(_object(pdf, offsets[number]))
            _mend(known, _glyph_count(widths), log.of_face(named[1].decode("latin-1")))
            update[number] = _table(known)
    return pdf + _update(pdf, int(start[1]), update) if update else pdf


def _offsets(pdf: bytes, at: int) -> dict[int, int]:
    """Read the cross-reference table: object number → where it begins."""
    lines = pdf[at:].split(b"\n")
    first, count = map(int, lines[1].split())
    return {
        first + index: int(entry[:10])
        for index, entry in enumerate(lines[2 : 2 + count])
        if entry[17:18] == b"n"
    }


def _object(pdf: bytes, offset: int) -> bytes:
    """Fonts and their tables are short; of anything longer the beginning is enough to tell it is none."""
    head = pdf[offset : offset + 200]
    if b"/Type /Font\n" not in head and b"stream\n/CIDInit" not in head:
        return head
    return pdf[offset : pdf.index(b"endobj", offset)]


def _known(table: bytes) -> dict[int, str]:
    """Read which glyph stands for which text; Qt's 0 is no text, and its tab is the space."""
    known: dict[int, str] = {}
    for found in _RANGE.finditer(table):
        codes = found[2].split() if found[2] is not None else [b"<" + found[3] + b">"]
        for at, code in enumerate(codes, start=int(found[1], 16)):
            value = int(code.strip(b"<>"), 16)
            if value:
                known[at] = " " if value == 9 else chr(value)
    return known


def _glyph_count(font: bytes) -> int:
    widths = _WIDTHS.search(font)
    last = 0
    for group in _WIDTH_GROUP.finditer(widths[1] if widths else b""):
        last = max(last, int(group[4]) if group[4] else int(group[1]) + len(group[2].split()) - 1)
    return last + 1


def _mend(known: dict[int, str], count: int, noted: list[str]) -> None:
    unnamed = [glyph for glyph in range(1, count) if glyph not in known]
    if len(unnamed) == len(noted):
        known.update(zip(unnamed, noted, strict=True))


def _table(known: dict[int, str]) -> bytes:
    entries = [
        b"<%04X> <%s>\n" % (glyph, text.encode("utf-16-be").hex().upper().encode())
        for glyph, text in sorted(known.items())
    ]
    blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
    body = b"".join(b"%d beginbfchar\n%sendbfchar\n" % (len(block), b"".join(block)) for block in blocks)
    return _HEAD + body + _TAIL


def _update(pdf: bytes, previous: int, tables: dict[int, bytes]) -> bytes:
    out = bytearray()
    offsets = {}
    for number, table in tables.items():
        offsets[number] = len(pdf) + len(out)
        out += b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, len(table), table)
    at = len(pdf) + len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in sorted(offsets.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, offset)
    trailer = pdf[pdf.rindex(b"trailer") : pdf.rindex(b"startxref")].rstrip()
    out += trailer.removesuffix(b">>") + b"/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (previous, at)
    return bytes(out)
