"""What all charts share: their paper, their axes, and the spots that tell something under the mouse."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from grouppilot.assets import resource
from grouppilot.render.fonts import register_matplotlib

DPI = 100
"""Pixels of the design to an inch; a screen of scale 1.5 draws with 150."""

TEXT, SMALL = 12, 11
"""Pixels of labels."""


@dataclass(frozen=True)
class Paper:
    """What a chart is drawn on.

    Attributes:
        width, height: Pixels of the design.
        colors: ``#RRGGBB`` by role, as the themes have them.
        kinds: The same by content kind.
    """

    width: int
    height: int
    colors: Mapping[str, str]
    kinds: Mapping[str, str] = field(default_factory=dict)

    def color(self, role: str) -> str:
        """Return the colour of a role or a content kind; KeyError for an unknown one."""
        return self.colors[role] if role in self.colors else self.kinds[role]


@cache
def _theme(name: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    table = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    return table["colors"], table["kinds"]


def paper(width: int, height: int, theme: str = "light") -> Paper:
    """Return paper of a size, in pixels of the design, in the colours of a theme."""
    colors, kinds = _theme(theme)
    return Paper(width, height, colors, kinds)


@dataclass(frozen=True)
class Spot:
    """A place on a chart that tells something.

    Attributes:
        box: Left, top, right and bottom as shares of the figure, 0 to 1 from its upper left corner.
        place: Which of the figures given it is about: their place, or a pair of places.
    """

    box: tuple[float, float, float, float]
    place: Any


@dataclass(frozen=True)
class Chart:
    """A drawing with what can be read from it.

    Attributes:
        figure: Draw it with any back end, at any resolution.
        spots: In the order of the figures given.
    """

    figure: Figure
    spots: Sequence[Spot] = ()

    def at(self, x: float, y: float) -> Spot | None:
        """Return the spot at a point, given as shares of the figure from its upper left corner."""
        found = (
            spot for spot in self.spots if spot.box[0] <= x < spot.box[2] and spot.box[1] <= y < spot.box[3]
        )
        return next(found, None)


def sheet(on: Paper) -> Figure:
    """Return an empty figure as wide and high as its paper."""
    register_matplotlib()
    return Figure(figsize=(on.width / DPI, on.height / DPI), dpi=DPI, facecolor=on.color("panel"))


def axes(figure: Figure, on: Paper, left: int, top: int, right: int, bottom: int) -> Axes:
    """Return axes that leave margins in pixels; without a frame, with pale lines across."""
    wide, high = on.width, on.height
    box = (left / wide, bottom / high, (wide - left - right) / wide, (high - top - bottom) / high)
    found = figure.add_axes(box)
    found.set_facecolor(on.color("panel"))
    for side in found.spines.values():
        side.set_visible(False)
    found.tick_params(length=0, labelsize=points(SMALL), labelcolor=on.color("ink3"), pad=6)
    return found


def points(pixels: float) -> float:
    """Return pixels of the design as the points in which matplotlib sets type."""
    return pixels * 72 / DPI


def box_of(
    part: Axes, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    """Return an area of some axes, given in their data's units, as the box of a spot."""
    place = part.get_position()
    (first, last), (low, high) = part.get_xlim(), part.get_ylim()

    def share(x: float, y: float) -> tuple[float, float]:
        across, up = (x - first) / (last - first), (y - low) / (high - low)
        return float(place.x0 + across * place.width), float(1 - place.y0 - up * place.height)

    (one, upper), (other, lower) = share(left, top), share(right, bottom)
    return min(one, other), min(upper, lower), max(one, other), max(upper, lower)


def blend(on: Paper, role: str, share: float) -> tuple[float, float, float]:
    """Return a colour between that of the panel (share 0) and that of a role (share 1)."""
    low, high = (_channels(on.color(name)) for name in ("panel", role))
    red, green, blue = (a + (b - a) * share for a, b in zip(low, high, strict=True))
    return red, green, blue


def readable(on: Paper, ground: tuple[float, float, float]) -> str:
    """Return the ink that is read best on a ground: by contrast, as WCAG 2 counts it."""
    inks = (on.color("ink1"), on.color("on_accent"), on.color("panel"))
    return max(inks, key=lambda ink: _contrast(_channels(ink), ground))


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: tuple[float, float, float]) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
