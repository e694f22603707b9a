"""The cards that go along days: participation, growth, hours of the week, and who stayed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.domain.retention import month_of, week_of
from grouppilot.ui.trends import words
from grouppilot.ui.trends.panel import Panel, Target
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.trend_views import Trend

TrendCards = Counting("TrendCards")


def participation(trend: Trend) -> Panel:
    """Return speakers a day and messages a speaker, with what the owner changed and what came of it."""
    translate = QCoreApplication.translate

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.participation(trend, on, words.chart_words())

    marks: dict[object, list[str]] = {}
    for day, code, told in trend.marks:
        marks.setdefault(day, []).append(words.mark_words(code, told))

    def tell(place: int) -> str:
        row = trend.days[place]
        return "\n".join([words.day_words(row), *marks.get(row.day, ())])

    def opens(place: int) -> Target:
        return "today", {"day": trend.days[place].day}

    heads = [
        translate("TrendCards", "Day"),
        translate("TrendCards", "Speakers"),
        translate("TrendCards", "Messages"),
        translate("TrendCards", "Check-ins"),
        translate("TrendCards", "Members"),
        translate("TrendCards", "Joined"),
        translate("TrendCards", "Left"),
    ]
    rows = [
        [
            row.day.isoformat(),
            *(_plain(each) for each in (row.speakers, row.messages, row.check_ins, row.members)),
            _plain(row.joins),
            _plain(row.leaves),
        ]
        for row in trend.days
    ]
    return Panel(
        draw if trend.known else None,
        [heads, *rows],
        tell,
        opens,
        legend=(
            ("accent", translate("TrendCards", "speakers a day")),
            ("beneficial", translate("TrendCards", "messages a speaker (dashed)")),
        ),
        note="\n".join(each for each in (_verdict(trend), _covered(trend)) if each),
        stretches=True,
    )


def _plain(value: int | None) -> str:
    return "" if value is None else str(value)


def _verdict(trend: Trend) -> str:
    if trend.change is None or not trend.known:
        return ""
    day = trend.marks[-1][0]
    told = listed(words.mark_words(code, what) for at, code, what in trend.marks if at == day)
    pattern = QCoreApplication.translate("TrendCards", "“{mark}” on {day}", "a change and its day")
    return words.verdict_words(trend.change, pattern.format(mark=told, day=words.day_tick(day, False)))


def _covered(trend: Trend) -> str:
    """Say of how many days something is known, and from where."""
    whole = len(trend.days)
    chat = sum(1 for row in trend.days if row.source == "chat")
    hand = sum(1 for row in trend.days if row.source == "hand")
    if chat + hand == 0:
        return QCoreApplication.translate("TrendCards", "No chat tells of these days.")
    if chat == whole:
        return ""
    parts = []
    if chat:
        parts.append(TrendCards.tr("%n day(s) from chats", "", chat))
    if hand:
        parts.append(TrendCards.tr("%n day(s) noted by hand", "", hand))
    if chat + hand < whole:
        parts.append(TrendCards.tr("%n day(s) not known", "", whole - chat - hand))
    return listed(parts)


def hours(trend: Trend) -> Panel:
    """Return when members speak."""
    translate = QCoreApplication.translate
    names = words.weekdays()

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.hours(trend, on, words.chart_words())

    def slot(place: tuple[int, int]) -> str:
        return f"{names[place[0]]} {place[1]:02d}:00"

    def tell(place: tuple[int, int]) -> str:
        value = trend.hours.get(place)
        if value is None:
            return translate("TrendCards", "{slot}: no data").format(slot=slot(place))
        pattern = translate("TrendCards", "{slot}: {n} members on average")
        return pattern.format(slot=slot(place), n=words.number(value, 1))

    rows = [
        [name, *(words.number(trend.hours.get((day, hour)), 2) for hour in range(24))]
        for day, name in enumerate(names)
    ]
    best = listed(slot(place) for place in trend.best[:1])
    return Panel(
        draw if trend.hours else None,
        [["", *(f"{hour:02d}" for hour in range(24))], *rows],
        tell,
        aside=translate("TrendCards", "best: {slot}").format(slot=best) if best else "",
        note="" if trend.hours else translate("TrendCards", "No chat tells of these days."),
    )


def cohorts(trend: Trend) -> Panel:
    """Return who is still there of those who joined together."""
    translate = QCoreApplication.translate
    found = trend.told_cohorts
    steps = max((len(rates) for _, rates in found), default=0)

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.cohorts(trend, on, words.chart_words())

    def tell(place: tuple[int, int]) -> str:
        day, rates = found[place[0]]
        pattern = translate("TrendCards", "joined in the week of {day}, after {n} weeks: {share}")
        if trend.monthly:
            pattern = translate("TrendCards", "joined in {day}, after {n} months: {share}")
        told = words.share(rates[place[1]])
        return pattern.format(day=words.day_tick(day, trend.monthly), n=place[1], share=told)

    rows = [
        [day.isoformat(), *("" if rate.value is None else f"{rate.value:.3f}" for rate in rates)]
        for day, rates in found
    ]
    enough = bool(found)
    months = translate("TrendCards", "months after joining")
    return Panel(
        draw if enough else None,
        [["", *(str(step) for step in range(steps))], *rows],
        tell,
        aside=months if trend.monthly else translate("TrendCards", "weeks after joining"),
        note="" if enough else translate("TrendCards", "Too few joined together to tell."),
    )


def growth(trend: Trend) -> Panel:
    """Return who came and who went."""
    translate = QCoreApplication.translate
    start = month_of if trend.monthly else week_of
    running = start(trend.today) == start(trend.last)

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.growth(trend, on, words.chart_words())

    def name(place: int) -> str:
        day = trend.steps[place].first
        if trend.monthly:
            return QLocale().toString(QDate(day), "MMMM yyyy")
        return translate("TrendCards", "week of {day}").format(day=short_day(day))

    def tell(place: int) -> str:
        step = trend.steps[place]
        lines = [name(place), translate("TrendCards", "{n} joined").format(n=step.joins)]
        lines.append(translate("TrendCards", "{n} left").format(n=step.leaves))
        if running and place == len(trend.steps) - 1:
            lines.append(translate("TrendCards", "not over yet"))
        return "\n".join(lines)

    heads = ["", translate("TrendCards", "Joined"), translate("TrendCards", "Left")]
    rows = [[step.first.isoformat(), str(step.joins), str(step.leaves)] for step in trend.steps]
    moved = any(step.joins or step.leaves for step in trend.steps)
    return Panel(
        draw if moved else None,
        [heads, *rows],
        tell,
        legend=(
            ("accent", translate("TrendCards", "joined (up)")),
            ("beneficial", translate("TrendCards", "left (down)")),
        ),
        note="" if moved else translate("TrendCards", "Nobody came or went in these days."),
    )
