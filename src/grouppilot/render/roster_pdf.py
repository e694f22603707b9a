"""Paints a roster as PDF: A4 pages with a header, the columns' names repeated, text that can be copied."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from grouppilot.domain.roster_sheet import Out, RosterSheet
from grouppilot.domain.watching import Watch
from grouppilot.render.fonts import register_qt
from grouppilot.render.roster_pdf_text import GlyphLog, with_text

_POINTS = 72.0  # the unit here: 1 point = 1/72 inch
_MARGIN = 34.0
_PORTRAIT = 595.0 - 2 * _MARGIN
_PAD = 4.0
_SIZES = (9.0, 8.0, 7.0, 6.0)
_MOST_LINES = 3
_SAMPLE = 400
_NARROWEST = 26.0
_INK = QColor("#1B2428")
_PALE = QColor("#4F5C63")
_LINE = QColor("#C9D0D5")
_BAND = QColor("#EEF1F2")

PageWords = Callable[[int, int], str]
"""Words "page x of y" in the owner's language."""


@dataclass(frozen=True)
class _Layout:
    """What all pages share: lengths in points."""

    font: QFont
    bold: QFont
    metrics: QFontMetricsF
    widths: tuple[float, ...]
    landscape: bool

    @property
    def line(self) -> float:
        return self.metrics.lineSpacing()


def roster_pdf(sheet: RosterSheet, page_words: PageWords, watch: Watch | None = None) -> bytes:
    """Paint a roster; a QGuiApplication must exist.

    Long cells wrap to three lines, then end in …; tables too wide for a page turn it, then shrink the text
    from 9 to 6 points.

    Args:
        sheet: What to paint, in words.
        page_words: Words the page's number and how many there are.
        watch: For progress and to stop.

    Returns:
        The file, to be written with `files.atomic.write_whole`.

    Raises:
        Cancelled: If the owner stopped it.
    """
    watch = watch or Watch()
    texts = [[_words(cell) for cell in row] for row in sheet.rows]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(int(_POINTS) * 10)
    layout = _layout(sheet, texts)
    _set_page(writer, sheet, layout)
    painter = QPainter(writer)
    log = GlyphLog(layout.font)
    try:
        painter.scale(10, 10)
        _Pages(writer, painter, sheet, layout, page_words, log).paint(texts, watch)
    finally:
        painter.end()
    return with_text(bytes(buffer.data().data()), log)


def _words(cell: Out) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else " ".join(str(cell).split())


def _set_page(writer: QPdfWriter, sheet: RosterSheet, layout: _Layout) -> None:
    writer.setTitle(f"{sheet.group} · {sheet.title}")
    turned = QPageLayout.Orientation.Landscape if layout.landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Point)
    )


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(register_qt())
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _layout(sheet: RosterSheet, texts: Sequence[Sequence[str]]) -> _Layout:
    """Choose the page's direction, the size of the text, and the columns' widths."""
    for size in _SIZES:
        font, bold = _font(size), _font(size, bold=True)
        metrics = QFontMetricsF(font)
        wishes = _wishes(sheet, texts, metrics, QFontMetricsF(bold))
        landscape = sum(wishes) > _PORTRAIT
        room = 842.0 - 2 * _MARGIN if landscape else _PORTRAIT
        if sum(wishes) <= room or size == _SIZES[-1]:
            break
    return _Layout(font, bold, metrics, _fitted(wishes, room), landscape)


def _wishes(
    sheet: RosterSheet, texts: Sequence[Sequence[str]], plain: QFontMetricsF, bold: QFontMetricsF
) -> list[float]:
    """The width at which nineteen in twenty cells of a column need one line, at most 160 points."""
    step = max(1, len(texts) // _SAMPLE)
    found = []
    for at, column in enumerate(sheet.columns):
        widths = sorted(plain.horizontalAdvance(row[at][:80]) for row in texts[::step])
        common = widths[int((len(widths) - 1) * 0.95)] if widths else 0.0
        wish = max(min(common, 160.0), min(bold.horizontalAdvance(column.header), 90.0))
        found.append(max(wish + 2 * _PAD + 1, _NARROWEST))
    return found


def _fitted(wishes: Sequence[float], room: float) -> tuple[float, ...]:
    """Shrink wide columns to what is left for them, narrow ones not; spread what is over."""
    total = sum(wishes)
    if not wishes:
        return ()
    if total <= room:
        spare = (room - total) / total
        return tuple(wish * (1 + spare) for wish in wishes)
    fair = room / len(wishes)
    small = sum(wish for wish in wishes if wish <= fair)
    wide = sum(wish for wish in wishes if wish > fair)
    return tuple(wish if wish <= fair else wish * (room - small) / wide for wish in wishes)


class _Pages:
    """Paints page after page."""

    def __init__(
        self,
        writer: QPdfWriter,
        painter: QPainter,
        sheet: RosterSheet,
        layout: _Layout,
        page_words: PageWords,
        log: GlyphLog,
    ) -> None:
        self.writer = writer
        self.painter = painter
        self.sheet = sheet
        self.layout = layout
        self.page_words = page_words
        self.log = log
        self.ascent = layout.metrics.ascent()
        area = writer.pageLayout().paintRect(QPageLayout.Unit.Point)
        self.width, self.height = area.width(), area.height()
        self.rules: list[QLineF] = []
        self.wrapped: dict[tuple[str, int], list[str]] = {}

    def paint(self, texts: Sequence[Sequence[str]], watch: Watch) -> None:
        """Cut the rows into pages first, so that each page knows how many there are, then paint them."""
        pages = self._cut(texts)
        done = 0
        for number, page in enumerate(pages, start=1):
            watch.look(done, len(texts))
            if number > 1:
                self.writer.newPage()
            y = self._head(self.page_words(number, len(pages)))
            self.painter.setFont(self.layout.font)
            self.painter.setPen(_INK)
            for row in page:
                y = self._row(y, [self._lines(text, column) for column, text in enumerate(row)])
            self._rule()
            done += len(page)
        watch.look(len(texts), len(texts))

    def _cut(self, texts: Sequence[Sequence[str]]) -> list[list[Sequence[str]]]:
        top = 40.0 + self.layout.line + 2 * _PAD
        pages: list[list[Sequence[str]]] = [[]]
        y = top
        for row in texts:
            height = self._height([self._lines(text, column) for column, text in enumerate(row)])
            if y + height > self.height and pages[-1]:
                pages.append([])
                y = top
            pages[-1].append(row)
            y += height
        return pages

    def _height(self, cells: Sequence[Sequence[str]]) -> float:
        return max(map(len, cells), default=1) * self.layout.line + _PAD

    def _lines(self, text: str, column: int) -> list[str]:
        """Cut a cell into lines that fit its column; most fit on one, and many say the same."""
        room = self.layout.widths[column] - 2 * _PAD
        key = (text, column)
        if key not in self.wrapped:
            if len(self.wrapped) > 50_000:
                self.wrapped.clear()
            self.wrapped[key] = _wrap(text, room, self.layout.metrics)
        return self.wrapped[key]

    def _head(self, page: str) -> float:
        """Paint title, group, day and page number, and the columns' names; return where the rows begin."""
        sheet, painter = self.sheet, self.painter
        title = _font(14, bold=True)
        self._text(
            0, 13, title, _elided(sheet.group or sheet.title, self.width * 0.7, QFontMetricsF(title)), _INK
        )
        small = _font(9)
        metrics = QFontMetricsF(small)
        second = f"{sheet.title} · {sheet.date.isoformat()}" if sheet.group else sheet.date.isoformat()
        self._text(0, 29, small, second, _PALE)
        self._text(self.width - metrics.horizontalAdvance(page), 29, small, page, _PALE)
        height = self.layout.line + 2 * _PAD
        painter.fillRect(QRectF(0, 38, self.width, height), _BAND)
        bold = QFontMetricsF(self.layout.bold)
        x = 0.0
        for column, width in zip(sheet.columns, self.layout.widths, strict=True):
            header = _elided(column.header, width - 2 * _PAD, bold)
            self._text(x + _PAD, 38 + _PAD + bold.ascent(), self.layout.bold, header, _INK)
            x += width
        return 40.0 + height

    def _row(self, y: float, cells: Sequence[Sequence[str]]) -> float:
        layout = self.layout
        x = 0.0
        for column, lines, width in zip(self.sheet.columns, cells, layout.widths, strict=True):
            for number, line in enumerate(lines):
                at = x + _PAD
                if column.kind == "int" and line:
                    at = x + width - _PAD - layout.metrics.horizontalAdvance(line)
                self._draw(at, y + self.ascent + number * layout.line, line, layout.font)
            x += width
        bottom = y + self._height(cells)
        self.rules.append(QLineF(0, bottom - _PAD / 2, self.width, bottom - _PAD / 2))
        return bottom

    def _rule(self) -> None:
        """Draw the lines below a page's rows at once."""
        self.painter.setPen(QPen(_LINE, 0.5))
        self.painter.drawLines(self.rules)
        self.rules.clear()

    def _text(self, x: float, baseline: float, font: QFont, text: str, color: QColor) -> None:
        self.painter.setFont(font)
        self.painter.setPen(color)
        self._draw(x, baseline, text, font)

    def _draw(self, x: float, baseline: float, text: str, font: QFont) -> None:
        if text:
            self.log.note(text, font)
            self.painter.drawText(QPointF(x, baseline), text)


def _elided(text: str, room: float, metrics: QFontMetricsF) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _wrap(text: str, room: float, metrics: QFontMetricsF) -> list[str]:
    """Break at spaces where there are some, else between any characters; the last line may end in …."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < _MOST_LINES - 1 and metrics.horizontalAdvance(rest) > room:
        end = _fitting(rest, room, metrics)
        space = rest.rfind(" ", 1, end + 1)
        cut = space if space > 0 else end
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest or not lines:
        lines.append(_elided(rest, room, metrics) if lines else rest)
    return lines


def _fitting(text: str, room: float, metrics: QFontMetricsF) -> int:
    """Return how many characters fit, at least one, by halving."""
    low, high = 1, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    return low
