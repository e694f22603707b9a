"""How a day looks in month and week: its number, what it is called, and its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from grouppilot.ui.calendar.paint import elided
from grouppilot.ui.kit.theme import color, text_font, text_metrics
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import long_day
from grouppilot.ui.words.holidays import holiday_name

if TYPE_CHECKING:
    from datetime import date

    from grouppilot.usecases.calendar import DayMark

NUMBER = 12
SMALL = 11
HATCH = 8
GAP = 0.6
"""How strong a day without anything planned is tinted."""

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_day_ground(painter: QPainter, cell: QRectF, mark: DayMark | None) -> None:
    """Draw what a day stands on: grey where nobody works, hatched in rest, tinted in a gap."""
    if mark is None:
        return
    if is_off(mark):
        painter.fillRect(cell, color("window"))
    if mark.gap:
        painter.setOpacity(GAP)
        painter.fillRect(cell, color("warn_tint"))
        painter.setOpacity(1)
    if mark.resting:
        _hatch(painter, cell)


def paint_day_head(
    painter: QPainter, room: QRectF, day: date, mark: DayMark | None, *, today: bool, here: bool
) -> None:
    """Draw the number of a day and, in small, what it is called.

    Args:
        painter: Where to draw.
        room: The line that it has.
        day: The day.
        mark: What it is.
        today: Whether it is the owner's day.
        here: Whether it belongs to the month that is shown.
    """
    number = str(day.day)
    wide = text_metrics(NUMBER, bold=today).horizontalAdvance(number)
    painter.setFont(text_font(NUMBER, bold=today))
    if today:
        pill = QRectF(room.left() - 1, room.top() + 1, wide + 12, room.height() - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.restore()
        painter.setPen(color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, number)
        wide = pill.width()
    else:
        off = not here or (mark is not None and is_off(mark))
        painter.setPen(color("ink3" if off else "ink1"))
        painter.drawText(room.adjusted(2, 0, 0, 0), LEFT, number)
    name = "" if mark is None else day_name(mark)
    if name:
        rest = room.adjusted(wide + 8, 0, 0, 0)
        painter.setFont(text_font(SMALL))
        painter.setPen(color("ink2"))
        painter.drawText(rest, LEFT, elided(name, round(rest.width()), SMALL))


def is_off(mark: DayMark) -> bool:
    """Tell whether nobody works on a day: a weekend that is not swapped, or a holiday."""
    return not mark.working


def day_name(mark: DayMark) -> str:
    """Return what a day is called in small; empty for an ordinary one."""
    if mark.holiday:
        return holiday_name(mark.holiday)
    if mark.swapped:
        return QCoreApplication.translate("Calendar", "work", "a day at the weekend that is worked")
    if mark.resting:
        return QCoreApplication.translate("Calendar", "rest", "a day of a rest range")
    return ""


def day_hint(day: date, mark: DayMark | None) -> str:
    """Say in full what a day is, for its tooltip."""
    translate = QCoreApplication.translate
    parts = [long_day(day, day)]
    if mark is not None and mark.holiday:
        parts.append(holiday_name(mark.holiday))
    if mark is not None and mark.swapped:
        parts.append(translate("Calendar", "worked in exchange for a holiday"))
    if mark is not None and mark.resting:
        parts.append(translate("Calendar", "a day of rest"))
    if mark is not None and mark.gap:
        parts.append(translate("Calendar", "nothing planned for this group"))
    return listed(parts)


def _hatch(painter: QPainter, cell: QRectF) -> None:
    painter.save()
    painter.setClipRect(cell)
    painter.setPen(QPen(color("line"), 1))
    at = cell.left() - cell.height()
    while at < cell.right():
        painter.drawLine(QPointF(at, cell.bottom()), QPointF(at + cell.height(), cell.top()))
        at += HATCH
    painter.restore()
