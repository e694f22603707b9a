"""The charts of trends: figures put on paper, in the words of whoever asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.domain.entries import KINDS
from grouppilot.domain.measures import NONE, Rate
from grouppilot.render.charts import bars, lines, maps
from grouppilot.render.charts.bars import Bar
from grouppilot.render.charts.frame import Chart, Paper
from grouppilot.render.charts.lines import Line
from grouppilot.usecases.trend_views import DayRow, Trend

COLORS = ("accent", "beneficial", "professional", "fun", "useful", "resonant")
"""Of groups laid over one another, in their order."""

PARTS = {"builder": "professional", "active": "useful", "watching": "ink3"}

TICKS = 6
"""About how many days are named below a chart."""


@dataclass(frozen=True)
class Words:
    """What charts say.

    Attributes:
        day: Names a day below a chart, given whether a month is enough.
        mark: Words what was changed, given its code, and its stage or number.
        weekdays: Short names, Monday first.
        kinds: By content kind; ``""`` for what has none.
        few: Stands for a rate over too few cases.
        first_weekday: At the top of the map of hours, Monday 0.
    """

    day: Callable[[date, bool], str]
    mark: Callable[[str, str], str]
    weekdays: Sequence[str]
    kinds: Callable[[str], str]
    few: str
    first_weekday: int = 0


def participation(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw speakers a day and messages a speaker, with what the owner changed."""
    found = [
        Line("accent", [row.speakers for row in trend.days]),
        Line("beneficial", [_a_speaker(row) for row in trend.days], dashed=True),
    ]
    return _over_days(trend, on, words, found)


def overlaid(trends: Sequence[Trend], on: Paper, words: Words) -> Chart:
    """Draw the speakers of several groups over one another; all of the same span."""
    found = [
        Line(COLORS[place % len(COLORS)], [row.speakers for row in trend.days], dashed=place >= len(COLORS))
        for place, trend in enumerate(trends)
    ]
    return _over_days(trends[0], on, words, found)


def check_ins(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw how many checked in each day."""
    return _over_days(trend, on, words, [Line("professional", [row.check_ins for row in trend.days])])


def hours(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw when members speak."""
    return maps.hours(on, trend.hours, words.weekdays, words.first_weekday)


def parts(trend: Trend, on: Paper) -> Chart:
    """Draw who builds, who takes part and who watches."""
    found = trend.structure
    shares = {part: found.share(part) or 0.0 for part in PARTS}
    return bars.parts(on, [Bar(part, shares[part], f"{shares[part]:.0%}", PARTS[part]) for part in PARTS])


def cohorts(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw who is still there of those who joined together; rates over too few are left out."""
    told = trend.told_cohorts
    steps = max((len(rates) for _, rates in told), default=0)
    rows = [
        (words.day(day, trend.monthly), [rate.value if rate.enough else None for rate in rates])
        for day, rates in told
    ]
    return maps.cohorts(on, rows, [str(step) for step in range(steps)])


def growth(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw who came and who went."""
    steps = trend.steps
    ticks = [(place, words.day(steps[place].first, trend.monthly)) for place in _spread(len(steps))]
    return bars.growth(on, [step.joins for step in steps], [step.leaves for step in steps], ticks)


def content(trend: Trend, on: Paper, words: Words) -> Chart:
    """Draw the response to each kind of content, the highest first."""
    found = {str(kind): rate for kind, rate in trend.by("kind").items()}
    order = sorted(KINDS, key=lambda kind: -(_value(found.get(kind, NONE)) or 0))
    return bars.ranked(on, [_bar(words.kinds(kind), found.get(kind, NONE), kind, words) for kind in order])


def leaders(trend: Trend, on: Paper) -> Chart:
    """Draw who wrote most."""
    found = [Bar(_short(one.name), one.messages, str(one.messages)) for one in trend.leaders]
    return bars.ranked(on, found)


def ticks(days: Sequence[date], words: Words) -> list[tuple[int, str]]:
    """Return which days are named below a chart: the first of months, or some days of a short span."""
    firsts = [place for place, day in enumerate(days) if day.day == 1]
    if len(firsts) > 1:
        every = -(-len(firsts) // TICKS)
        return [(place, words.day(days[place], True)) for place in firsts[::every]]
    return [(place, words.day(days[place], False)) for place in _spread(len(days))]


def _over_days(trend: Trend, on: Paper, words: Words, found: Sequence[Line]) -> Chart:
    days = [row.day for row in trend.days]
    marks: dict[date, list[str]] = {}
    for day, code, told in trend.marks:
        marks.setdefault(day, []).append(words.mark(code, told))
    return lines.lines(
        on,
        found,
        ticks(days, words),
        [((day - trend.first) // timedelta(days=1), ", ".join(told)) for day, told in marks.items()],
        unfinished=trend.last == trend.today,
    )


def _a_speaker(row: DayRow) -> float | None:
    return row.messages / row.speakers if row.speakers and row.messages is not None else None


def _bar(name: str, rate: Rate, color: str, words: Words) -> Bar:
    value = _value(rate)
    return Bar(name, value, words.few if value is None else f"{value:.0%}", color)


def _value(rate: Rate) -> float | None:
    return rate.value if rate.enough else None


def _spread(number: int) -> range:
    return range(0, number, max(1, -(-number // TICKS)))


def _short(name: str, most: int = 9) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"
