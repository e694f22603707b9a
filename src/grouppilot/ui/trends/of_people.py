"""The cards on who and what: structure, content, who speaks most, questions, invitations."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from grouppilot.domain.entries import KINDS
from grouppilot.domain.measures import NONE
from grouppilot.domain.structure import ARCHETYPES, HEALTHY
from grouppilot.ui.trends import words
from grouppilot.ui.trends.panel import Panel, Target
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.entries import kind_name
from grouppilot.usecases.trend_views import Trend

TrendPeople = Counting("TrendPeople")

PARTS = ("builder", "active", "watching")
ROLES = {"builder": "professional", "active": "useful", "watching": "ink3"}


def structure(trend: Trend) -> Panel:
    """Return who builds, who takes part and who watches."""
    translate, found = QCoreApplication.translate, trend.structure
    names = {
        "builder": TrendPeople.tr("%Ln build(s)", "members who build", found.builder),
        "active": TrendPeople.tr("%Ln active", "members who take part", found.active),
        "watching": TrendPeople.tr("%Ln watching", "members who watch", found.watching),
    }

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.parts(trend, on)

    def tell(place: int) -> str:
        part = PARTS[place]
        pattern = translate("TrendPeople", "{part}: {share}, healthy is {healthy}")
        return pattern.format(
            part=names[part], share=f"{found.share(part) or 0:.0%}", healthy=f"{HEALTHY[part]:.0%}"
        )

    kinds = [words.ARCHETYPES[key](trend.kinds[key]) for key in ARCHETYPES if trend.kinds.get(key)]
    known = trend.known and found.members > 0
    note = listed(kinds) if known else translate("TrendPeople", "No chat tells of these days.")
    return Panel(
        draw if known else None,
        [[name, str(getattr(found, name))] for name in PARTS],
        tell,
        legend=[(ROLES[part], names[part]) for part in PARTS] if known else (),
        aside=translate("TrendPeople", "healthy: 1% · 9% · 90%"),
        note=note,
    )


def content(trend: Trend) -> Panel:
    """Return the response to each kind of content, the highest first."""
    translate = QCoreApplication.translate
    found = {str(kind): rate for kind, rate in trend.by("kind").items()}

    def value(kind: str) -> float:
        rate = found.get(kind, NONE)
        return (rate.value or 0.0) if rate.enough else 0.0

    order = sorted(KINDS, key=lambda kind: -value(kind))

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.content(trend, on, words.chart_words())

    def tell(place: int) -> str:
        kind = order[place]
        posts = sum(1 for each in trend.answers if each.post.kind == kind)
        lines = [kind_name(kind), words.share(found.get(kind, NONE))]
        return "\n".join([*lines, TrendPeople.tr("%Ln post(s)", "", posts)])

    heads = [
        translate("TrendPeople", "Kind"),
        translate("TrendPeople", "Answered"),
        translate("TrendPeople", "Could have"),
        translate("TrendPeople", "Rate"),
    ]
    rows = [
        [kind_name(kind), str(rate.hits), str(rate.cases), f"{rate.value or 0:.3f}" if rate.cases else ""]
        for kind, rate in ((kind, found.get(kind, NONE)) for kind in order)
    ]
    nothing = translate("TrendPeople", "No post of these days has a chat around it yet.")
    return Panel(
        draw if trend.answers else None,
        [heads, *rows],
        tell,
        opens=lambda _place: ("calendar", {}),
        note="" if trend.answers else nothing,
    )


def leaders(trend: Trend) -> Panel:
    """Return who wrote most; a click opens the member."""
    translate = QCoreApplication.translate

    def draw(on: Any) -> Any:
        from grouppilot.usecases import trend_charts

        return trend_charts.leaders(trend, on)

    def tell(place: int) -> str:
        one = trend.leaders[place]
        lines = [one.name, TrendPeople.tr("%Ln message(s)", "", one.messages)]
        lines.append(TrendPeople.tr("on %Ln day(s)", "", one.days))
        if one.got:
            lines.append(TrendPeople.tr("drew %Ln answer(s)", "", one.got))
        if one.who < 0:
            lines.append(translate("TrendPeople", "not known as a member yet"))
        return "\n".join(lines)

    def opens(place: int) -> Target | None:
        who = trend.leaders[place].who
        return ("members", {"member": who}) if who > 0 else None

    heads = [
        translate("TrendPeople", "Member"),
        translate("TrendPeople", "Messages"),
        translate("TrendPeople", "Days"),
        translate("TrendPeople", "Answers drawn"),
    ]
    rows = [[one.name, str(one.messages), str(one.days), str(one.got)] for one in trend.leaders]
    return Panel(
        draw if trend.leaders else None,
        [heads, *rows],
        tell,
        opens,
        note="" if trend.leaders else translate("TrendPeople", "No chat tells of these days."),
    )


def invitations(trend: Trend) -> Panel:
    """Return who brought how many, and how many of those stayed."""
    translate, found = QCoreApplication.translate, trend.invited

    def draw(on: Any) -> Any:
        from grouppilot.render.charts.bars import Bar, ranked

        bars = [Bar(_short(name), each.brought, f"{each.stayed}/{each.brought}") for name, each in found]
        return ranked(on, bars)

    def tell(place: int) -> str:
        name, each = found[place]
        pattern = translate("TrendPeople", "{name} brought {brought}, {stayed} are still here")
        return pattern.format(name=name, brought=each.brought, stayed=each.stayed)

    heads = [
        translate("TrendPeople", "Member"),
        translate("TrendPeople", "Brought"),
        translate("TrendPeople", "Still here"),
    ]
    rows = [[name, str(each.brought), str(each.stayed)] for name, each in found]
    return Panel(
        draw if found else None,
        [heads, *rows],
        tell,
        aside=translate("TrendPeople", "still here / brought") if found else "",
        note="" if found else translate("TrendPeople", "Nobody is noted as having brought anybody."),
    )


def questions(trend: Trend) -> list[tuple[str, str]]:
    """Return what is known of questions as pairs of words: what, and how much."""
    translate, few = QCoreApplication.translate, QCoreApplication.translate("TrendPeople", "too few to tell")
    wait = trend.wait
    waited = words.wait_words(wait.value) if wait.enough and wait.value is not None else few
    rows = [
        (translate("TrendPeople", "Median time to the first answer"), waited),
        (
            translate("TrendPeople", "Never answered"),
            translate("TrendPeople", "{part} of {all}").format(part=trend.open, all=trend.asked),
        ),
    ]
    if trend.hangs is not None:
        name, part = trend.hangs
        pattern = translate("TrendPeople", "{name}, in {share} of them")
        rows.append(
            (translate("TrendPeople", "Most answers hang on"), pattern.format(name=name, share=f"{part:.0%}"))
        )
    return rows


def _short(name: str, most: int = 9) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"
