"""Figures over days: lines with gaps where nothing is known, the owner's marks, and an unfinished end."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from grouppilot.render.charts.frame import SMALL, Chart, Paper, Spot, axes, box_of, points, sheet

HIGHEST = 1.12
"""How much higher than the highest figure the axis reaches, so that marks have room."""

NEAR, ROWS, LONGEST = 0.3, 4, 30
"""Share of the days within which two marks write below one another, in how many rows, with how many letters
at most."""


@dataclass(frozen=True)
class Line:
    """One line.

    Attributes:
        color: Role or content kind of its colour.
        values: A figure for each day; None where nothing is known.
        dashed: Whether it is drawn dashed throughout, to be told apart without its colour.
    """

    color: str
    values: Sequence[float | None]
    dashed: bool = False


def lines(
    on: Paper,
    found: Sequence[Line],
    ticks: Sequence[tuple[int, str]],
    marks: Sequence[tuple[int, str]] = (),
    *,
    unfinished: bool = False,
    percent: bool = False,
) -> Chart:
    """Draw lines over days.

    Args:
        on: The paper.
        found: The lines, all of as many days.
        ticks: Places of days that are named below, and their names.
        marks: Places of days on which something changed, and what.
        unfinished: Whether the last day is not over: what leads to it is dotted.
        percent: Whether figures are shares 0 to 1, shown as percent.

    Returns:
        A chart with a spot for each day, whose place is its place.
    """
    figure = sheet(on)
    part = axes(figure, on, 44, 14, 12, 26)
    days = max((len(line.values) for line in found), default=0)
    for line in found:
        _draw(part, on, line, unfinished)
    _scale(part, on, found, days, percent)
    part.set_xticks([place for place, _ in ticks], [name for _, name in ticks])
    for place, text, row in _rows(marks, days):
        _mark(part, on, place, text, (days, row))
    top, bottom = part.get_ylim()[1], part.get_ylim()[0]
    spots = [Spot(box_of(part, day - 0.5, top, day + 0.5, bottom), day) for day in range(days)]
    return Chart(figure, spots)


def _draw(part: Axes, on: Paper, line: Line, unfinished: bool) -> None:
    color, style = on.color(line.color), (0, (4, 2)) if line.dashed else "-"
    whole = list(line.values)
    if unfinished and len(whole) > 1 and None not in whole[-2:]:
        tail = [None] * (len(whole) - 2) + whole[-2:]
        part.plot(range(len(whole)), _known(tail), color=color, linewidth=1.6, linestyle=(0, (1, 1.5)))
        whole[-1] = None
    part.plot(range(len(whole)), _known(whole), color=color, linewidth=1.8, linestyle=style)
    alone = [
        (place, value) for place, value in enumerate(whole) if value is not None and _is_alone(whole, place)
    ]
    part.plot([place for place, _ in alone], [value for _, value in alone], ".", color=color, markersize=5)


def _known(values: Sequence[float | None]) -> list[float]:
    return [float("nan") if value is None else value for value in values]


def _is_alone(values: Sequence[float | None], place: int) -> bool:
    before = values[place - 1] if place else None
    after = values[place + 1] if place + 1 < len(values) else None
    return before is None and after is None


def _scale(part: Axes, on: Paper, found: Sequence[Line], days: int, percent: bool) -> None:
    highest = max((value for line in found for value in line.values if value is not None), default=0)
    part.set_xlim(-0.5, max(days, 1) - 0.5)
    part.set_ylim(0, (highest or 1) * HIGHEST)
    part.yaxis.set_major_locator(MaxNLocator(4, integer=not percent, steps=[1, 2, 2.5, 5, 10]))
    if percent:
        part.yaxis.set_major_formatter(lambda value, _place: f"{value * 100:.0f}%")
    part.grid(axis="y", color=on.color("line"), linewidth=0.8)
    part.set_axisbelow(True)


def _rows(marks: Sequence[tuple[int, str]], days: int) -> list[tuple[int, str, int]]:
    """Return marks with the row of their words; one that no row has room for keeps its line alone."""
    found: list[tuple[int, str, int]] = []
    latest = [-days] * ROWS
    for place, text in marks:
        row = next((row for row, last in enumerate(latest) if place - last >= days * NEAR), None)
        found.append((place, "" if row is None else text, row or 0))
        if row is not None:
            latest[row] = place
    return found


def _mark(part: Axes, on: Paper, place: int, text: str, where: tuple[int, int]) -> None:
    days, row = where
    part.axvline(place, color=on.color("ink3"), linewidth=1, linestyle=(0, (2, 2)))
    right = place > days * 0.6
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    part.annotate(
        shown,
        (place, 1),
        xycoords=("data", "axes fraction"),
        xytext=(-4 if right else 4, -2 - row * points(SMALL) * 1.4),
        textcoords="offset points",
        ha="right" if right else "left",
        va="top",
        fontsize=points(SMALL),
        color=on.color("ink2"),
    )
