"""Maps of cells: hours of the week, and who is still there of those who joined together."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from matplotlib.transforms import Affine2D

from grouppilot.render.charts.frame import (
    DPI,
    SMALL,
    TEXT,
    Chart,
    Paper,
    Spot,
    axes,
    blend,
    box_of,
    points,
    readable,
    sheet,
)

GAP = 0.07
"""Share of a cell that is left free on each side."""

ROUND = 3
"""Pixels of the design by which a cell's corners are round."""

PALEST = 0.06
"""How much colour a cell without anybody has, so that it differs from one of which nothing is known."""


class _Cell(NamedTuple):
    x: int
    y: int
    color: tuple[float, float, float]
    edge: str = ""


def hours(
    on: Paper, found: Mapping[tuple[int, int], float], weekdays: Sequence[str], first: int = 0
) -> Chart:
    """Draw the map of weekday and hour: the more members speak, the stronger the colour.

    Args:
        on: The paper.
        found: Members who speak on average, by weekday (Monday 0) and hour; days left out are not known.
        weekdays: Names, Monday first.
        first: The weekday at the top.

    Returns:
        A chart with a spot for each cell, whose place is its weekday and hour.
    """
    figure = sheet(on)
    part = axes(figure, on, 44, 4, 8, 26)
    most = max(found.values(), default=0) or 1
    part.set_xlim(0, 24)
    part.set_ylim(7, 0)
    spots, cells = [], []
    for row in range(7):
        weekday = (row + first) % 7
        for hour in range(24):
            value = found.get((weekday, hour))
            share = 0.0 if value is None else PALEST + (1 - PALEST) * value / most
            edge = on.color("line") if value is None else ""
            cells.append(_Cell(hour, row, blend(on, "accent", share), edge))
            spots.append(Spot(box_of(part, hour, row, hour + 1, row + 1), (weekday, hour)))
    _cells(part, cells)
    part.set_yticks([row + 0.5 for row in range(7)], [weekdays[(row + first) % 7] for row in range(7)])
    part.set_xticks([hour + 0.5 for hour in range(0, 24, 3)], [f"{hour:02d}" for hour in range(0, 24, 3)])
    return Chart(figure, spots)


def cohorts(on: Paper, rows: Sequence[tuple[str, Sequence[float | None]]], heads: Sequence[str]) -> Chart:
    """Draw who is still there: a row for those who joined together, a column for each step after it.

    Args:
        on: The paper.
        rows: Name of each cohort, and its rates 0 to 1; None where too few could be there to tell.
        heads: Names of the steps.

    Returns:
        A chart with a spot for each cell that has a rate, whose place is its row and column.
    """
    figure = sheet(on)
    part = axes(figure, on, 64, 24, 8, 4)
    columns = max(len(heads), 1)
    part.set_xlim(0, columns)
    part.set_ylim(max(len(rows), 1), 0)
    spots, cells = [], []
    for row, (_name, rates) in enumerate(rows):
        for column, rate in enumerate(rates[:columns]):
            if rate is None:
                continue
            color = blend(on, "useful", 0.15 + 0.7 * rate)
            cells.append(_Cell(column, row, color))
            part.text(
                *(column + 0.5, row + 0.5, f"{rate * 100:.0f}%"),
                ha="center",
                va="center_baseline",
                fontsize=points(SMALL),
                color=readable(on, color),
            )
            spots.append(Spot(box_of(part, column, row, column + 1, row + 1), (row, column)))
    _cells(part, cells)
    part.set_yticks([row + 0.5 for row in range(len(rows))], [name for name, _ in rows])
    part.set_xticks([column + 0.5 for column in range(len(heads))], heads)
    part.xaxis.tick_top()
    part.tick_params(length=0, labelsize=points(TEXT - 1))
    return Chart(figure, spots)


def _cells(part: Axes, cells: Sequence[_Cell]) -> None:
    """Draw cells with round corners, all in one: one by one they take four times as long."""
    figure, place = part.figure, part.get_position()
    assert isinstance(figure, Figure)
    wide, high = figure.get_size_inches() * DPI
    columns, rows = abs(part.get_xlim()[1]), abs(part.get_ylim()[0])
    width, height = place.width * wide / columns * (1 - 2 * GAP), place.height * high / rows * (1 - 2 * GAP)
    box = FancyBboxPatch(
        (-width / 2, -height / 2),
        width,
        height,
        boxstyle=f"round,pad=0,rounding_size={min(ROUND, width / 4)}",
    )
    found = PathCollection(
        [box.get_path()],
        offsets=[(cell.x + 0.5, cell.y + 0.5) for cell in cells],
        offset_transform=part.transData,
        facecolors=[cell.color for cell in cells],
        edgecolors=[cell.edge or cell.color for cell in cells],
        linewidths=0.6,
    )
    found.set_transform(Affine2D().scale(1 / DPI) + figure.dpi_scale_trans)
    part.add_collection(found, autolim=False)
