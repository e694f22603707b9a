"""The timetable as a portrait picture for phones, and as a PDF: days at the left, their lines beside."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QImage

from grouppilot.domain.day_words import family, month_words, weekday_words
from grouppilot.domain.timetables import Day, Line, Timetable
from grouppilot.render import sheets
from grouppilot.render.cards import (
    CAPTION,
    HEADING,
    PAGE,
    PHONE,
    TEXT,
    Block,
    Look,
    Pen,
    Sheet,
    head,
    line_height,
    paragraph,
    space,
    wrap,
)

_BAR, _BESIDE = 78, 97  # from the margin to the mark and to the words
_ABOVE = 16
_DOT = " · "


def timetable_pictures(told: Timetable, look: Look, scale: float = sheets.SCALE) -> list[QImage]:
    """Paint a timetable for phones; a QGuiApplication must exist.

    Args:
        told: What is on it.
        look: Of the group.
        scale: Real pixels for one of the design.

    Returns:
        One picture that grows with its lines; several where it would be taller than ``PHONE`` allows.
    """
    return sheets.pictures(_flow(told, look, PHONE), PHONE, scale)


def timetable_pdf(told: Timetable, look: Look) -> bytes:
    """Paint a timetable on pages of A4; its text can be copied. A QGuiApplication must exist."""
    return sheets.pdf(_flow(told, look, PAGE), f"{told.group} · {told.head}")


def _flow(told: Timetable, look: Look, sheet: Sheet) -> list[list[Block]]:
    def top(number: int, count: int) -> list[Block]:
        page = f"{_DOT}{number}/{count}" if count > 1 else ""
        return head(look, told.head + page, sheet)

    months = (told.first.year, told.first.month) != (told.last.year, told.last.month)
    blocks = [block for day in told.days for block in _day(day, told.language, months, sheet)]
    foot = [space(16), paragraph(told.foot, CAPTION, sheet)] if told.foot else []
    return sheets.flow(top, blocks, sheet, foot)


def _day(day: Day, language: str, months: bool, sheet: Sheet) -> Sequence[Block]:
    last, dated = len(day.lines) - 1, _date(day.day, language, months)
    return [_line(line, sheet, dated, begins=at == 0, ends=at == last) for at, line in enumerate(day.lines)]


def _date(day: date, language: str, months: bool) -> tuple[str, str]:
    weekday = weekday_words(day, language, short=True)
    if not months:
        return str(day.day), weekday
    month = month_words(day, language)
    if family(language) == "zh":
        return str(day.day), f"{month} {weekday}"
    return f"{day.day} {month}", weekday


def _line(line: Line, sheet: Sheet, dated: tuple[str, str], *, begins: bool, ends: bool) -> Block:
    """Return one line: its day is told where that begins, and again on a further sheet.

    The rule below it is whole where its day ends, else beside the date.
    """
    title = wrap(line.title, HEADING, sheet.room - _BESIDE)
    small = wrap(_DOT.join((line.time, *line.small)), TEXT, sheet.room - _BESIDE)
    small += wrap(_DOT.join(line.groups), TEXT, sheet.room - _BESIDE) if line.groups else []
    upper, lower = len(title) * line_height(HEADING), len(small) * line_height(TEXT)
    height = _ABOVE + upper + lower + _ABOVE + 1
    left = sheet.margin + _BESIDE

    def paint(pen: Pen, top: float) -> None:
        inner = top + _ABOVE
        pen.bar(sheet.margin + _BAR, inner + 1, upper + lower - 2, line.kind)
        pen.lines(left, inner, title, HEADING)
        pen.lines(left, inner + upper, small, TEXT)
        pen.rule(top + height - 1, None if ends else left)

    def paint_dated(pen: Pen, top: float) -> None:
        pen.lines(sheet.margin, top + _ABOVE, dated[:1], HEADING)
        pen.lines(sheet.margin, top + _ABOVE + line_height(HEADING), dated[1:], CAPTION)
        paint(pen, top)

    return Block(height, paint_dated if begins else paint, paint_dated)
