"""The five figures at the top: each with how it changed, and how it is counted."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from grouppilot.domain.measures import Rate
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.trends.how import how_words, open_how, title_of
from grouppilot.ui.words.counting import Counting
from grouppilot.usecases.trend_views import Trend

TrendFigures = Counting("TrendFigures")

KEYS = ("response", "speakers", "check_in", "growth", "concentration")
GAP = 12
NARROW = 720
"""Pixels of width below which the cards take two rows."""


@dataclass(frozen=True)
class Figure:
    """A figure in words.

    Attributes:
        value: What it is; a dash where nothing is known.
        note: What it rests on, or why there is none.
        change: How it differs from the days before; empty where that cannot be told.
        tone: Of the change: ``ok``, ``bad`` or ``neutral``.
    """

    value: str
    note: str
    change: str = ""
    tone: str = "neutral"


def figures(trend: Trend) -> dict[str, Figure]:
    """Return the figures of a span by their keys."""
    return {
        "response": _response(trend),
        "speakers": _speakers(trend),
        "check_in": _rate(trend, trend.now.check_in, trend.before.check_in, _no_check_in()),
        "growth": _growth(trend),
        "concentration": _top(trend),
    }


def _response(trend: Trend) -> Figure:
    nothing = QCoreApplication.translate("TrendFigures", "no post of these days with a chat around it")
    return _rate(trend, trend.now.response, trend.before.response, nothing)


def _no_check_in() -> str:
    return QCoreApplication.translate("TrendFigures", "nobody checked in these days")


def _rate(trend: Trend, now: Rate, before: Rate, nothing: str) -> Figure:
    if now.value is None:
        return Figure("–", nothing)
    if not now.enough:
        few = QCoreApplication.translate("TrendFigures", "{hits} of {cases}: too few to tell")
        return Figure("–", few.format(hits=now.hits, cases=now.cases))
    return _shown(trend, f"{now.value:.0%}", now.value, before.value if before.enough else None)


def _speakers(trend: Trend) -> Figure:
    now, before = trend.now, trend.before
    if not now.talk.days:
        return Figure("–", QCoreApplication.translate("TrendFigures", "no chat tells of these days"))
    numbers = QLocale()
    value = QCoreApplication.translate("TrendFigures", "{part} of {all}").format(
        part=numbers.toString(now.talk.week), all=numbers.toString(max(now.members, now.talk.week))
    )
    if not before.talk.days:
        return Figure(value, _nothing_before())
    return _moved(trend, value, now.talk.week - before.talk.week)


def _growth(trend: Trend) -> Figure:
    net = trend.now.growth.net
    return _moved(trend, signed(net), net - trend.before.growth.net)


def _top(trend: Trend) -> Figure:
    now = trend.now.top
    if now is None:
        return Figure("–", QCoreApplication.translate("TrendFigures", "no chat tells of these days"))
    value = QCoreApplication.translate("TrendFigures", "{share} by the top tenth").format(share=f"{now:.0%}")
    return _shown(trend, value, now, trend.before.top, more_is_bad=True)


def _shown(
    trend: Trend, value: str, now: float, before: float | None, *, more_is_bad: bool = False
) -> Figure:
    if before is None:
        return Figure(value, _nothing_before())
    points = round(now * 100) - round(before * 100)
    words = QCoreApplication.translate("TrendFigures", "{n} pts", "points of percent")
    return Figure(
        value, _than(trend), words.format(n=signed(points)), _tone(-points if more_is_bad else points)
    )


def _moved(trend: Trend, value: str, more: int) -> Figure:
    return Figure(value, _than(trend), signed(more), _tone(more))


def _tone(more: float) -> str:
    return "ok" if more > 0 else "bad" if more < 0 else "neutral"


def _than(trend: Trend) -> str:
    return TrendFigures.tr("than the %n day(s) before", "", len(trend.days))


def _nothing_before() -> str:
    return QCoreApplication.translate("TrendFigures", "nothing known before")


def signed(number: int) -> str:
    """Write a number with its sign; 0 as ±0."""
    written = QLocale().toString(abs(number))
    return f"+{written}" if number > 0 else f"−{written}" if number < 0 else f"±{written}"


class FigureCard(Card):
    """One figure."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12, spacing=2)
        self._key = key
        title = title_of(key)
        self.how = icon_button("info", self.tr("How is this counted?"))
        self.how.setAccessibleName(self.tr("{title}: how is this counted?").format(title=title))
        self.how.setToolTip(how_words(key))
        self.how.clicked.connect(lambda: open_how(key, self))
        self.setToolTip(how_words(key))
        self._value = label("–", "title", wrap=True)
        self._value.setAccessibleName(title)
        self._chip, self._note = Chip(""), label("", "caption", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(title, "caption", wrap=True), 1)
        row.addWidget(self.how)
        foot = QWidget()
        flow = FlowLayout(foot, spacing=4)
        flow.addWidget(self._chip)
        flow.addWidget(self._note)
        self.body.addLayout(row)
        self.body.addWidget(self._value)
        self.body.addWidget(foot)
        self.body.addStretch(1)

    def text(self) -> str:
        """Return all it says, as a screen reader would."""
        said = (self._value.text(), self._chip.text(), self._note.text())
        return " ".join(part for part in said if part)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure."""
        self._value.setText(figure.value)
        self._chip.set(figure.change, figure.tone)
        self._chip.setVisible(bool(figure.change))
        self._note.setText(figure.note)
        self._value.setAccessibleDescription(self.text())


class FigureRow(QWidget):
    """The five cards, in one row, or in two where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {key: FigureCard(key) for key in KEYS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        self.fit(NARROW)

    def show_trend(self, trend: Trend) -> None:
        """Show the figures of a span."""
        for key, figure in figures(trend).items():
            self.cards[key].show_figure(figure)

    def fit(self, width: int) -> None:
        """Take one row where that fits into so many pixels, else two."""
        columns = len(KEYS) if width >= NARROW else 3
        if columns == self._columns:
            return
        self._columns = columns
        for place, key in enumerate(KEYS):
            self._grid.addWidget(self.cards[key], place // columns, place % columns)
        for column in range(len(KEYS)):
            self._grid.setColumnStretch(column, int(column < columns))
