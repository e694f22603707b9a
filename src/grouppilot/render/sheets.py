"""Sheets on which blocks flow: dealt out below their heads, painted as pictures to post or pages of a PDF."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from grouppilot.render.cards import PAGE, POINTS, TEXT, Block, Pen, Sheet, color, font
from grouppilot.render.roster_pdf_text import GlyphLog, with_text

SCALE = 3
"""Real pixels of a picture for one of the design."""

_MOST_PIXELS = 30_000_000  # of one picture; a larger one is painted less fine
_UNITS = 10  # of the PDF for a pixel of the design

Heads = Callable[[int, int], Sequence[Block]]
"""Returns what stands at the top of a sheet, given its number and how many there are."""


def flow(
    heads: Heads, blocks: Sequence[Block], sheet: Sheet, foot: Sequence[Block] = ()
) -> list[list[Block]]:
    """Deal blocks out over sheets, each with its head; none is cut unless it fills a sheet by itself.

    Args:
        heads: The top of each sheet; as tall on the last one as on the first.
        blocks: What flows. Where a sheet ends is a matter of each block's height alone.
        sheet: What they flow down.
        foot: Stands below the last one.

    Returns:
        Sheets of blocks, at least one.
    """
    room = sheet.most - sheet.margin - _height(heads(1, 2))
    every = [*blocks, Block(_height(foot), partial(_stacked, foot))] if foot else list(blocks)
    dealt: list[list[Block]] = [[]]
    taken = 0.0
    for block in every:
        if taken + block.height > room and dealt[-1]:
            dealt.append([])
            taken = 0.0
            block = replace(block, paint=block.anew or block.paint)
        dealt[-1].append(block)
        taken += block.height
    return [[*heads(number, len(dealt)), *part] for number, part in enumerate(dealt, start=1)]


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _stacked(blocks: Sequence[Block], pen: Pen, top: float) -> None:
    for block in blocks:
        block.paint(pen, top)
        top += block.height


def pictures(sheets: Sequence[Sequence[Block]], sheet: Sheet, scale: float = SCALE) -> list[QImage]:
    """Paint each sheet as a picture as tall as what is on it, ``scale`` real pixels for one of the design."""
    return [_picture(blocks, sheet, scale) for blocks in sheets]


def _picture(blocks: Sequence[Block], sheet: Sheet, scale: float) -> QImage:
    height = max(sheet.least, _height(blocks) + sheet.margin)
    scale = min(scale, (_MOST_PIXELS / (sheet.width * height)) ** 0.5)
    image = QImage(round(sheet.width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(color("panel"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        _stacked(blocks, Pen(painter, sheet), 0)
    finally:
        painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def pdf(sheets: Sequence[Sequence[Block]], title: str) -> bytes:
    """Paint sheets that flowed down `PAGE` as a PDF whose text can be copied."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(round(72 * _UNITS / POINTS))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    painter = QPainter(writer)
    log = GlyphLog(font(TEXT))
    try:
        painter.scale(_UNITS, _UNITS)
        for number, blocks in enumerate(sheets):
            if number:
                writer.newPage()
            _stacked(blocks, Pen(painter, PAGE, log), 0)
    finally:
        painter.end()
    return with_text(bytes(buffer.data().data()), log)
