"""What every picture to post is made of: a group's look, its type and colours, and blocks across a sheet.

A picture is a list of blocks, each of which knows how tall it is and paints itself. `render.sheets.flow`
deals them out over one or more sheets below their heads; `pictures` and `pdf` paint those. All lengths are in
pixels of the design, in which a phone is 420 wide. A QGuiApplication must exist. A card is made like this::

    look = Look("晨读打卡营 03", "zh_CN")
    blocks = [space(18), paragraph("Well done!", HEADING, PHONE), space(18), rule()]
    images = pictures(flow(lambda number, count: head(look, "6月15日", PHONE), blocks, PHONE), PHONE)
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QRawFont, QTextLayout, QTextOption

from grouppilot.assets import resource
from grouppilot.render.fonts import register_qt
from grouppilot.render.roster_pdf_text import GlyphLog

POINTS = 0.8
"""Points of a PDF for a pixel of the design, so that a page of A4 holds a good week."""


_JOINED = "\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff"
# A character with the unseen ones, skin colours and further characters that make one picture of it.
_CLUSTER = re.compile(rf"(?s:.)(?:[{_JOINED}]|(?<=\u200d)(?s:.))*")


@dataclass(frozen=True)
class Look:
    """How the pictures of a group look: on white, as posted pictures are, whatever the window wears.

    Attributes:
        group: The group's name, or what stands for several.
        language: Of all that stands on the picture.
        brand: Name of the group's brand; empty without one.
    """

    group: str
    language: str = "en"
    brand: str = ""


@dataclass(frozen=True)
class Sheet:
    """What blocks flow down: its width and margins, its least height, and the height at which it is full."""

    width: float
    margin: float
    least: float
    most: float

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin


PHONE = Sheet(420, 28, 720, 3600)
"""A portrait picture that fills a phone; a long one grows to five of them before a second one begins."""

PAGE = Sheet(595 / POINTS, 42 / POINTS, 842 / POINTS, 842 / POINTS)
"""A page of A4."""


@dataclass(frozen=True)
class Style:
    """How a text is set: size in pixels, weight, and colour by its role in the theme."""

    size: int
    bold: bool = False
    color: str = "ink1"


TITLE = Style(26, bold=True)
HEADING = Style(17, bold=True)
TEXT = Style(14, color="ink2")
CAPTION = Style(13, color="ink2")


class Pen:
    """Paints in the design's pixels, in the colours of the light theme, and notes each text for a PDF."""

    def __init__(self, painter: QPainter, sheet: Sheet, log: GlyphLog | None = None) -> None:
        self.painter = painter
        self.sheet = sheet
        self._log = log

    def text(self, x: float, baseline: float, text: str, style: Style) -> None:
        """Write one line from ``x`` on."""
        self.painter.setPen(color(style.color))
        for piece, face in _faces(text, style):
            self.painter.setFont(face)
            if self._log is not None:
                self._log.note(piece, face)
            self.painter.drawText(QPointF(x, baseline), piece)
            x += QFontMetricsF(face).horizontalAdvance(piece)

    def lines(self, x: float, top: float, lines: Sequence[str], style: Style) -> None:
        """Write lines below one another, the first one's top at ``top``."""
        metrics = QFontMetricsF(font(style))
        for number, line in enumerate(lines):
            self.text(x, top + number * metrics.lineSpacing() + metrics.ascent(), line, style)

    def rule(self, y: float, left: float | None = None) -> None:
        """Draw a thin line to the right margin, from the left one or from ``left``."""
        start = self.sheet.margin if left is None else left
        self.painter.fillRect(
            QRectF(start, y, self.sheet.width - self.sheet.margin - start, 1), color("line")
        )

    def bar(self, x: float, top: float, height: float, role: str) -> None:
        """Draw the upright bar that marks a line, in the colour of a kind or role."""
        self.box(QRectF(x, top, 5, height), role, 2.5)

    def box(self, area: QRectF, role: str, radius: float = 10) -> None:
        """Fill an area with round corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color(role))
        self.painter.drawRoundedRect(area, radius, radius)


@dataclass(frozen=True)
class Block:
    """Something across the sheet: how tall it is, and what paints it from a top on.

    Attributes:
        height: In pixels of the design.
        paint: Given the pen and the top.
        anew: Paints it instead where it begins a further sheet, say with a date that stood before it.
    """

    height: float
    paint: Callable[[Pen, float], None]
    anew: Callable[[Pen, float], None] | None = None


@cache
def _theme() -> tuple[Mapping[str, str], Mapping[str, str]]:
    table = json.loads(resource("themes", "light.json").read_text("utf-8"))
    return table["colors"], table["kinds"]


def color(role: str) -> QColor:
    """Return the colour of a role of the light theme or of a kind of content; lines' where it has none."""
    colors, kinds = _theme()
    return QColor(kinds.get(role) or colors.get(role) or colors["line"])


@cache
def font(style: Style) -> QFont:
    """Return the font of a style, of the bundled families; it is shared, so copy it before changing it."""
    made = QFont(register_qt())
    made.setPixelSize(style.size)
    made.setBold(style.bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _faces(text: str, style: Style) -> list[tuple[str, QFont]]:
    """Part a line into what its font has and what another one draws in its place, which is never bold.

    There is no bold emoji: Qt would draw each twice, which blurs it, and doubles it where a PDF is copied.
    """
    if not style.bold or text.isascii():
        return [(text, font(style))] if text else []
    found: list[tuple[str, QFont]] = []
    plain = font(replace(style, bold=False))
    for cluster in _CLUSTER.findall(text):
        face = (
            font(style) if len(cluster) == 1 and _text_face(style).supportsCharacter(ord(cluster)) else plain
        )
        if found and found[-1][1] is face:
            found[-1] = (found[-1][0] + cluster, face)
        else:
            found.append((cluster, face))
    return found


@cache
def _text_face(style: Style) -> QRawFont:
    return QRawFont.fromFont(font(style))


def width_of(text: str, style: Style) -> float:
    """Return how wide one line is."""
    return QFontMetricsF(font(style)).horizontalAdvance(text)


def line_height(style: Style) -> float:
    """Return how tall one of several lines is."""
    return QFontMetricsF(font(style)).lineSpacing()


def wrap(text: str, style: Style, room: float) -> list[str]:
    """Return a text as lines that fit, broken at spaces, between Chinese characters, else anywhere."""
    found: list[str] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph_text in text.splitlines():
        layout = QTextLayout(paragraph_text, font(style))
        layout.setTextOption(option)
        layout.beginLayout()
        units = paragraph_text.encode("utf-16-le")  # Qt counts in them
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start = line.textStart() * 2
            found.append(units[start : start + line.textLength() * 2].decode("utf-16-le").rstrip())
        layout.endLayout()
    return found or [""]


def space(height: float) -> Block:
    """Return an empty block."""
    return Block(height, lambda _pen, _top: None)


def rule(left: float | None = None) -> Block:
    """Return a thin line from margin to margin, or from ``left`` on."""
    return Block(1, lambda pen, top: pen.rule(top, left))


def paragraph(text: str, style: Style, sheet: Sheet, left: float = 0) -> Block:
    """Return a wrapped text, ``left`` of the margin in."""
    lines = wrap(text, style, sheet.room - left)
    at = sheet.margin + left
    return Block(len(lines) * line_height(style), lambda pen, top: pen.lines(at, top, lines, style))


def head(look: Look, above: str, sheet: Sheet) -> list[Block]:
    """Return what stands above every picture of a group: a line of what it is, its name, and a rule.

    Args:
        look: Of the group; its brand stands at the right of the line where there is room.
        above: What the picture is, e.g. the days of a timetable.
        sheet: On which it stands.
    """
    brand = look.brand if look.brand not in (look.group, "") else ""
    beside = width_of(brand, TEXT)
    fits = bool(brand) and width_of(above, TEXT) + 16 + beside <= sheet.room

    line = paragraph(above, TEXT, sheet)

    def caption(pen: Pen, top: float) -> None:
        line.paint(pen, top)
        pen.lines(sheet.width - sheet.margin - beside, top, [brand] if fits else [], TEXT)

    return [
        space(28),
        Block(line.height, caption),
        space(2),
        paragraph(look.group, TITLE, sheet),
        space(18),
        rule(),
    ]
