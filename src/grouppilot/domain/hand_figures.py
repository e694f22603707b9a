"""Figures that owners count by hand: which there are, and how a grid copied from a spreadsheet is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.cells import Cell, tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_dates import parse_dates

WHAT = ("messages", "speakers", "members", "joins", "leaves", "check_ins")
MOST = 100_000_000

_HEADERS = {
    "messages": ("messages", "message", "posts", "消息", "消息数", "消息量", "发言数", "发言量", "聊天条数"),
    "speakers": ("speakers", "active", "active members", "发言人数", "发言人", "活跃人数", "活跃成员"),
    "members": ("members", "member", "size", "成员", "成员数", "人数", "群人数", "总人数"),
    "joins": ("joins", "joined", "new", "new members", "新增", "进群", "入群", "加入", "新成员"),
    "leaves": ("leaves", "left", "lost", "退群", "离开", "退出", "流失"),
    "check_ins": ("check-ins", "checkins", "check ins", "打卡", "打卡数", "打卡人数"),
    "day": ("day", "date", "日期", "日", "时间", "天"),
}
_MEANING = {fold(word): what for what, words in _HEADERS.items() for word in words}


@dataclass(frozen=True)
class Grid:
    """A grid as it was understood.

    Attributes:
        figures: (day, what, value), in the order of the lines.
        wrong: Lines, from 1, and why: ``bad_date``, ``bad_figure`` or ``day_ahead``.
        unknown: Headers that mean nothing here.
    """

    figures: tuple[tuple[date, str, int], ...]
    wrong: tuple[tuple[int, str], ...]
    unknown: tuple[str, ...]


def meaning(header: str) -> str | None:
    """Return what a header stands for: one of `WHAT`, ``day``, or None."""
    return _MEANING.get(fold(header))


def read_grid(
    headers: Sequence[str], rows: Sequence[Sequence[Cell]], lines: Sequence[int], today: date
) -> Grid:
    """Read a grid with a day a row and a figure a column.

    Args:
        headers: The header row.
        rows: The rows below it.
        lines: The line of each in the source.
        today: The owner's day, beyond which nothing was counted yet.

    Raises:
        Refused: ``figures_no_columns``: no column has days, or none has figures.
    """
    columns = {place: meaning(header) for place, header in enumerate(headers)}
    days = next((place for place, what in columns.items() if what == "day"), None)
    wanted = {place: what for place, what in columns.items() if what in WHAT}
    if days is None or not wanted:
        raise Refused("figures_no_columns")
    found = parse_dates([row[days] for row in rows], today=today).days
    figures: list[tuple[date, str, int]] = []
    wrong: list[tuple[int, str]] = []
    for row, line, day in zip(rows, lines, found, strict=True):
        if day is None or day > today:
            wrong.append((line, "bad_date" if day is None else "day_ahead"))
            continue
        for place, what in wanted.items():
            value = figure_of(row[place])
            if value is None and tidy(str(row[place])):
                wrong.append((line, "bad_figure"))
            elif value is not None and what is not None:
                figures.append((day, what, value))
    unknown = tuple(header for place, header in enumerate(headers) if columns[place] is None and header)
    return Grid(tuple(figures), tuple(wrong), unknown)


def figure_of(cell: Cell) -> int | None:
    """Return the whole number in a cell, with or without marks between thousands; None if it is none."""
    text = tidy(str(cell)).replace(",", "").replace("，", "").removesuffix(".0")
    if not (text.isascii() and text.isdigit()):
        return None
    return int(text) if len(text) <= 9 and int(text) <= MOST else None
