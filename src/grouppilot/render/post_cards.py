"""Paints the pictures to post: quotes, honour lists, certificates, rankings and winners."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPen

from grouppilot.domain.post_cards import Named, PostCard
from grouppilot.render import sheets
from grouppilot.render.cards import (
    CAPTION,
    HEADING,
    PHONE,
    TEXT,
    Block,
    Look,
    Pen,
    Sheet,
    Style,
    color,
    font,
    head,
    line_height,
    paragraph,
    space,
    width_of,
    wrap,
)

SHORT = Sheet(420, 36, 560, 3600)
"""Of a quote: as tall as four to three."""

LIST = Sheet(PHONE.width, PHONE.margin, 480, PHONE.most)
"""Of names below one another: no taller than they need."""

AWARD = Sheet(420, 36, 540, 3600)
"""Of a certificate."""

_BALANCED = 5
_MARK = Style(88, bold=True, color="accent")
_QUOTES = (Style(28, bold=True), Style(22, bold=True), Style(17))
_QUOTE_LENGTHS = (36, 110)
_NAME = Style(15, bold=True)
_BESIDE = Style(13, color="ink2")
_RANK = Style(14, bold=True, color="on_accent")
_RANK_PLAIN = Style(14, color="ink3")
_FIGURE = Style(14, bold=True, color="accent")
_AWARD = Style(30, bold=True, color="accent")
_AWARDED = (Style(34, bold=True), Style(24, bold=True), Style(17, bold=True))
_BODY = Style(16, color="ink2")
_GAP = 8
_ROW = 46


def post_pictures(card: PostCard, look: Look, scale: float = sheets.SCALE) -> list[QImage]:
    """Paint a picture to post in the look of a group; a QGuiApplication must exist.

    Args:
        card: What it says.
        look: Of the group.
        scale: Real pixels for one of the design.

    Returns:
        One picture; several where names would make it too tall, and one for each certificate. None where
        there is nothing to say.
    """
    if card.empty:
        return []
    sheet, painted = _PAINTERS[card.kind](card, look)
    return sheets.pictures(painted, sheet, scale)


def _quote(card: PostCard, look: Look) -> tuple[Sheet, list[list[Block]]]:
    length = sum(2 if each > "\u2e80" else 1 for each in card.text) / 2
    style = _QUOTES[sum(length > most for most in _QUOTE_LENGTHS)]
    text = _lines(_balanced(card.text, style, SHORT.room), style)
    by = [space(20), Block(3, _short_rule), space(12), paragraph(card.by, HEADING, SHORT)] if card.by else []
    said = [_mark(), space(4), text, *by]
    foot = _foot(card, look, SHORT)
    taken = sum(block.height for block in (*said, *foot))
    free = max(SHORT.least - SHORT.margin - taken - 40 - 28, 0)
    return SHORT, [[Block(40, _band), space(free * 0.42), *said, space(28 + free * 0.58), *foot]]


def _band(pen: Pen, top: float) -> None:
    pen.painter.fillRect(QRectF(0, top, pen.sheet.width, 10), color("accent"))


def _mark() -> Block:
    inside = QFontMetricsF(font(_MARK)).tightBoundingRect("“")
    return Block(
        inside.height(),
        lambda pen, top: pen.text(pen.sheet.margin - inside.left(), top - inside.top(), "“", _MARK),
    )


def _short_rule(pen: Pen, top: float) -> None:
    pen.painter.fillRect(QRectF(pen.sheet.margin, top, 40, 3), color("accent"))


def _foot(card: PostCard, look: Look, sheet: Sheet) -> list[Block]:
    """Return whose picture it is, at its foot: the group at the left, the day at the right."""
    day = _fitting(card.day, CAPTION, sheet.room / 2)
    beside = width_of(day, CAPTION)
    group = _fitting(look.group, CAPTION, sheet.room - beside - 16)

    def paint(pen: Pen, top: float) -> None:
        pen.rule(top)
        pen.lines(sheet.margin, top + 12, [group], CAPTION)
        pen.lines(sheet.width - sheet.margin - beside, top + 12, [day], CAPTION)

    return [Block(12 + line_height(CAPTION), paint)]


def _lines(lines: Sequence[str], style: Style) -> Block:
    return Block(
        len(lines) * line_height(style), lambda pen, top: pen.lines(pen.sheet.margin, top, lines, style)
    )


def _balanced(text: str, style: Style, room: float) -> list[str]:
    """Return a text as no more lines than it needs, all about as long; a long one as it comes."""
    lines = wrap(text, style, room)
    if not 1 < len(lines) <= _BALANCED:
        return lines
    narrow, wide = room / 2, room
    while wide - narrow > 2:
        middle = (narrow + wide) / 2
        if len(wrap(text, style, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return wrap(text, style, wide)


def _fitting(text: str, style: Style, room: float) -> str:
    """Return a text cut to a room, with … where something is missing."""
    if width_of(text, style) <= room:
        return text
    while text and width_of(f"{text}…", style) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _listing(
    card: PostCard, look: Look, blocks: Sequence[Block], foot: Sequence[Block] = ()
) -> tuple[Sheet, list[list[Block]]]:
    """Return what stands below the head of the group: a title, and blocks that may need several pictures."""

    above = " · ".join(filter(None, (look.group, card.day)))
    if width_of(above, TEXT) > LIST.room:
        above = look.group

    def top(number: int, count: int) -> list[Block]:
        page = f" · {number}/{count}" if count > 1 else ""
        return [*head(replace(look, group=card.title + page), above, LIST), space(18)]

    return LIST, sheets.flow(top, blocks, LIST, foot)


def _said(card: PostCard) -> list[Block]:
    """Return what is said below, and who says it."""
    found: list[Block] = []
    if card.text:
        found += [space(18), paragraph(card.text, TEXT, PHONE)]
    if card.by:
        found += [space(6), paragraph(card.by, CAPTION, PHONE)]
    return found


def _honours(card: PostCard, look: Look) -> tuple[Sheet, list[list[Block]]]:
    return _listing(card, look, _all_plates(card.names), _said(card))


def _all_plates(names: Sequence[Named]) -> list[Block]:
    """Return a plate for each name, two side by side where several are short enough."""
    half = (PHONE.room - _GAP) / 2
    pairs = all(width_of(each.name, _NAME) <= half - 32 for each in names)
    wide = 2 if pairs and len(names) > 3 else 1
    return [_plates(names[at : at + wide], wide) for at in range(0, len(names), wide)]


def _plates(row: Sequence[Named], wide: int) -> Block:
    """Return names side by side, each on a plate."""
    room = (PHONE.room - _GAP * (wide - 1)) / wide
    names = [wrap(each.name, _NAME, room - 32) for each in row]
    tall = max(len(lines) for lines in names) * line_height(_NAME)
    more = line_height(_BESIDE) if any(each.beside for each in row) else 0
    height = tall + more + 22

    def paint(pen: Pen, top: float) -> None:
        for at, (each, lines) in enumerate(zip(row, names, strict=True)):
            left = PHONE.margin + at * (room + _GAP)
            pen.box(QRectF(left, top, room, height), "accent_tint")
            pen.bar(left + 8, top + 12, height - 24, "accent")
            pen.lines(left + 22, top + 11, lines, _NAME)
            beside = _fitting(each.beside, _BESIDE, room - 32)
            pen.lines(left + 22, top + 11 + len(lines) * line_height(_NAME), [beside], _BESIDE)

    return Block(height + _GAP, paint)


def _ranking(card: PostCard, look: Look) -> tuple[Sheet, list[list[Block]]]:
    most = max((each.value or 0 for each in card.names), default=0)
    ranks = _ranks(card.names)
    blocks = [_ranked(rank, each, most) for rank, each in zip(ranks, card.names, strict=True)]
    return _listing(card, look, blocks, _said(card))


def _ranks(names: Sequence[Named]) -> list[int]:
    """Return the place of each: those with the same figure share one."""
    ranks: list[int] = []
    for at, each in enumerate(names):
        same = at > 0 and each.value is not None and each.value == names[at - 1].value
        ranks.append(ranks[-1] if same else at + 1)
    return ranks


def _ranked(rank: int, each: Named, most: float) -> Block:
    left, right = PHONE.margin + 42, PHONE.width - PHONE.margin
    figure = _fitting(each.beside, _FIGURE, (right - left) / 2)
    beside = width_of(figure, _FIGURE)
    name = _fitting(each.name, _NAME, right - left - beside - 12)
    share = (each.value or 0) / most if most else 0

    def paint(pen: Pen, top: float) -> None:
        _badge(pen, rank, top + 9)
        pen.lines(left, top + 4, [name], _NAME)
        pen.lines(right - beside, top + 4, [figure], _FIGURE)
        if most:
            line = QRectF(left, top + 30, right - left, 5)
            pen.box(line, "track", 2.5)
            line.setWidth(max(line.width() * share, 5))
            pen.box(line, "accent", 2.5)

    return Block(_ROW, paint)


def _badge(pen: Pen, rank: int, top: float) -> None:
    """Draw a place: the first three on a disc."""
    style = _RANK if rank <= 3 else _RANK_PLAIN
    if rank <= 3:
        pen.box(QRectF(pen.sheet.margin, top, 28, 28), "accent", 14)
    text = str(rank)
    middle = pen.sheet.margin + 14 - width_of(text, style) / 2
    pen.lines(middle, top + 14 - line_height(style) / 2, [text], style)


def _winners(card: PostCard, look: Look) -> tuple[Sheet, list[list[Block]]]:
    blocks: list[Block] = []
    for prize, names in _by_prize(card.names).items():
        if prize:
            blocks += [space(6 if not blocks else 12), paragraph(prize, _FIGURE, PHONE), space(8)]
        blocks += _all_plates([Named(each.name) for each in names])
    return _listing(card, look, blocks, _said(card))


def _by_prize(names: Sequence[Named]) -> Mapping[str, list[Named]]:
    found: dict[str, list[Named]] = {}
    for each in names:
        found.setdefault(each.beside, []).append(each)
    return found


def _certificates(card: PostCard, look: Look) -> tuple[Sheet, list[list[Block]]]:
    return AWARD, [_certificate(card, each, look) for each in card.names]


def _certificate(card: PostCard, each: Named, look: Look) -> list[Block]:
    room = AWARD.room - 16
    style = next((style for style in _AWARDED if width_of(each.name, style) <= room), _AWARDED[-1])
    said = [
        _centred(look.brand or look.group, CAPTION, room),
        space(10),
        _centred(card.title, _AWARD, room),
        space(30),
        _centred(each.name, style, room),
        space(10),
        Block(2, _name_rule),
        space(16),
        *([_centred(each.beside, _FIGURE, room), space(6)] if each.beside else []),
        _centred(card.text, _BODY, room),
    ]
    signed = [_signed(card)]
    taken = sum(block.height for block in (*said, *signed))
    free = max(AWARD.least - AWARD.margin - taken, 60)
    height = max(AWARD.least, taken + 60 + AWARD.margin)
    return [
        Block(0, partial(_frame, height)),
        space(free * 0.44),
        *said,
        space(free * 0.56 - 16),
        *signed,
        space(16),
    ]


def _centred(text: str, style: Style, room: float) -> Block:
    lines = _balanced(text, style, room)

    def paint(pen: Pen, top: float) -> None:
        for number, line in enumerate(lines):
            left = (pen.sheet.width - width_of(line, style)) / 2
            pen.lines(left, top + number * line_height(style), [line], style)

    return Block(len(lines) * line_height(style), paint)


def _name_rule(pen: Pen, top: float) -> None:
    pen.painter.fillRect(QRectF(pen.sheet.width / 2 - 90, top, 180, 2), color("accent"))


def _frame(height: float, pen: Pen, _top: float) -> None:
    """Draw the double frame of a certificate."""
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width in ((12.0, 2.0), (18.0, 1.0)):
        pen.painter.setPen(QPen(color("accent"), width))
        area = QRectF(inset, inset, pen.sheet.width - 2 * inset, height - 2 * inset)
        pen.painter.drawRoundedRect(area, 6, 6)


def _signed(card: PostCard) -> Block:
    """Return who signs and when at the left, and a seal at the right."""
    room = SHORT.room - 96

    def paint(pen: Pen, top: float) -> None:
        pen.lines(SHORT.margin + 4, top + 12, [_fitting(card.by, HEADING, room)], HEADING)
        pen.lines(SHORT.margin + 4, top + 38, [card.day], CAPTION)
        _seal(pen, QPointF(SHORT.width - SHORT.margin - 36, top + 34))

    return Block(72, paint)


def _seal(pen: Pen, middle: QPointF) -> None:
    painter = pen.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawEllipse(middle, 32, 32)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("on_accent"), 1.5))
    painter.drawEllipse(middle, 26, 26)
    tick = QPen(color("on_accent"), 5)
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(tick)
    painter.drawPolyline([middle + QPointF(-11, 1), middle + QPointF(-3, 9), middle + QPointF(12, -9)])


_PAINTERS: Mapping[str, Callable[[PostCard, Look], tuple[Sheet, list[list[Block]]]]] = {
    "quote": _quote,
    "honours": _honours,
    "ranking": _ranking,
    "certificate": _certificates,
    "winners": _winners,
}
