"""Bars: who builds and who watches, what came and went, what was answered most."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.ticker import MaxNLocator

from grouppilot.render.charts.frame import (
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

NARROW = 0.05
"""Share of a bar below which a part has no room for its label."""


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        name: Beside it.
        value: How long it is; None where there are too few cases to tell, and ``told`` says so.
        told: At its end.
        color: Role or content kind of its colour.
    """

    name: str
    value: float | None
    told: str
    color: str = "accent"


def parts(on: Paper, found: Sequence[Bar]) -> Chart:
    """Draw the parts of a whole beside one another; a part too narrow for its label has none.

    Args:
        on: The paper.
        found: The parts; ``name`` is not drawn.

    Returns:
        A chart with a spot for each part, whose place is its place.
    """
    figure = sheet(on)
    part = axes(figure, on, 0, 0, 0, 0)
    whole = sum(bar.value or 0 for bar in found) or 1
    part.set_xlim(0, 1)
    part.set_ylim(0, 1)
    part.set_axis_off()
    at, spots = 0.0, []
    for place, bar in enumerate(found):
        share = (bar.value or 0) / whole
        part.barh(0.5, share, height=1, left=at, color=on.color(bar.color), linewidth=0)
        if share >= NARROW:
            ink = readable(on, blend(on, bar.color, 1))
            part.text(
                at + share / 2, 0.5, bar.told, ha="center", va="center", fontsize=points(TEXT), color=ink
            )
        spots.append(Spot(box_of(part, at, 1, at + share, 0), place))
        at += share
    return Chart(figure, spots)


def ranked(on: Paper, found: Sequence[Bar]) -> Chart:
    """Draw bars below one another, each with its name at the left and what is told at its end.

    Args:
        on: The paper.
        found: From the top down.

    Returns:
        A chart with a spot for each bar, as wide as the paper, whose place is its place.
    """
    figure = sheet(on)
    part = axes(figure, on, 112, 4, 64, 4)
    longest = max((bar.value or 0 for bar in found), default=0) or 1
    part.set_xlim(0, longest)
    part.set_ylim(max(len(found), 1) - 0.5, -0.5)
    spots = []
    for place, bar in enumerate(found):
        part.barh(place, longest, height=0.5, color=on.color("line"), alpha=0.6, linewidth=0)
        part.barh(place, bar.value or 0, height=0.5, color=on.color(bar.color), linewidth=0)
        part.annotate(
            bar.told,
            (1, place),
            xycoords=("axes fraction", "data"),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=points(SMALL),
            color=on.color("ink2"),
        )
        _, top, _, bottom = box_of(part, 0, place - 0.5, longest, place + 0.5)
        spots.append(Spot((0.0, top, 1.0, bottom), place))
    part.set_yticks(range(len(found)), [bar.name for bar in found])
    part.set_xticks([])
    part.tick_params(labelcolor=on.color("ink2"))
    return Chart(figure, spots)


def growth(
    on: Paper, joins: Sequence[int | None], leaves: Sequence[int | None], ticks: Sequence[tuple[int, str]]
) -> Chart:
    """Draw joins above and leaves below a line, one pair of bars a step.

    Args:
        on: The paper.
        joins, leaves: How many in each step, as many of each; None where it is not known.
        ticks: Places that are named below, and their names.

    Returns:
        A chart with a spot for each step, whose place is its place.
    """
    figure = sheet(on)
    part = axes(figure, on, 44, 10, 12, 26)
    places = range(len(joins))
    part.bar(places, [count or 0 for count in joins], width=0.7, color=on.color("accent"), linewidth=0)
    down = [-(count or 0) for count in leaves]
    part.bar(places, down, width=0.7, color=on.color("beneficial"), linewidth=0)
    part.axhline(0, color=on.color("ink3"), linewidth=0.8)
    part.set_xlim(-0.5, max(len(joins), 1) - 0.5)
    highest = max((count or 0 for count in joins), default=0)
    part.set_ylim(min(down, default=0) * 1.1 - 0.5, highest * 1.1 + 0.5)
    part.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    part.yaxis.set_major_formatter(lambda value, _place: f"{abs(value):.0f}")
    part.grid(axis="y", color=on.color("line"), linewidth=0.8)
    part.set_axisbelow(True)
    part.set_xticks([place for place, _ in ticks], [name for _, name in ticks])
    low, high = part.get_ylim()
    spots = [Spot(box_of(part, place - 0.5, high, place + 0.5, low), place) for place in places]
    return Chart(figure, spots)
