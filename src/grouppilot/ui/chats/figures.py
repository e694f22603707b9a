"""What a chat would bring, in five figures."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.domain.chats import clock
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.days import span_text
from grouppilot.usecases.chat_told import Told

ChatFigures = Counting("ChatFigures")
WIDE = 4, 4, 4, 4, 7


class Figure(Card):
    """A name, a figure, and a line about it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12, spacing=2)
        self._name = name
        self.value, self.note = ElidedLabel("", "title"), ElidedLabel("", "caption")
        for part in (ElidedLabel(name, "caption"), self.value, self.note):
            self.body.addWidget(part)

    def show_figure(self, value: str, note: str) -> None:
        """Show a figure and what it is of."""
        self.value.setText(value)
        self.note.setText(note)
        self.setAccessibleName(" ".join((self._name, value, note)))


class Figures(QWidget):
    """Messages, what is there already, who came and went, check-ins, and the days that are covered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            QCoreApplication.translate("ChatFigures", "Messages"),
            QCoreApplication.translate("ChatFigures", "Already here"),
            QCoreApplication.translate("ChatFigures", "Joined · left"),
            QCoreApplication.translate("ChatFigures", "Check-ins"),
            QCoreApplication.translate("ChatFigures", "Covers"),
        )
        self.messages, self.known, self.moves, self.checks, self.covers = map(Figure, names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        tiles = (self.messages, self.known, self.moves, self.checks, self.covers)
        for tile, wide in zip(tiles, WIDE, strict=True):
            row.addWidget(tile, wide)

    def show_told(self, told: Told, words: tuple[str, ...]) -> None:
        """Show what a chat tells.

        Args:
            told: The chat.
            words: Those that mark a check-in.
        """
        number, figures = QLocale().toString, told.figures
        self.messages.show_figure(
            number(figures.added), ChatFigures.tr("of %Ln in all", "messages", figures.messages)
        )
        nothing = QCoreApplication.translate("ChatFigures", "nothing is added twice")
        self.known.show_figure(number(figures.known), nothing)
        inviters = len({each.by for each in told.trails.values() if each.by})
        found = ChatFigures.tr("%Ln inviters found", "", inviters) if inviters else ""
        self.moves.show_figure(f"{number(figures.joins)} · {number(figures.leaves)}", found)
        keyword = QCoreApplication.translate("ChatFigures", "keyword {words}")
        self.checks.show_figure(number(figures.check_ins), keyword.format(words=" / ".join(words[:2])))
        self.covers.show_figure(_span(told), ChatFigures.tr("%Ln people wrote", "", told.members))


def _span(told: Told) -> str:
    first, last = told.figures.first, told.figures.last
    if first is None or last is None:
        return "–"
    days = clock(first).date(), clock(last).date()
    return span_text(*days, days[0])
