"""What one card of the trends shows: a chart in words, figures and what is behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grouppilot.ui.trends.drawing import Draw

Target = tuple[str, dict[str, object]]
"""A verb and what to show on its page."""


def _nothing(_place: Any) -> Target | None:
    return None


@dataclass(frozen=True)
class Panel:
    """A chart with its words.

    Attributes:
        draw: Draws it on paper, on a thread; None where too little is known, and ``note`` says so.
        numbers: Its figures as a table, names of the columns first.
        tell: Says what a spot tells.
        opens: What is behind a spot.
        legend: Colour roles and what they stand for.
        aside: At the right of the title.
        note: Below the chart.
        stretches: Whether a stretch of it can be looked at closer.
    """

    draw: Draw | None
    numbers: Sequence[Sequence[str]]
    tell: Callable[[Any], str] = str
    opens: Callable[[Any], Target | None] = _nothing
    legend: Sequence[tuple[str, str]] = ()
    aside: str = ""
    note: str = ""
    stretches: bool = False
