"""Questions of a group: how long they wait, how many nobody answers, on whom the answers hang."""

from PySide6.QtWidgets import QGridLayout, QWidget

from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.trends.how import how_words, title_of
from grouppilot.ui.trends.of_people import questions
from grouppilot.usecases.trend_views import Trend


class QuestionsCard(Card):
    """A few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = label("", "muted", wrap=True)
        title = label(title_of("questions"), "heading")
        title.setToolTip(how_words("questions"))
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._cells = [(label("", "muted", wrap=True), label("", wrap=True)) for _ in range(3)]
        for place, (name, value) in enumerate(self._cells):
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(value, place, 1)
        for each in (title, self._lines, self._note):
            self.body.addWidget(each)
        self.body.addStretch(1)

    def show_trend(self, trend: Trend) -> None:
        """Show what is known of one group; several are not taken together."""
        single = len(trend.groups) == 1
        rows = questions(trend) if single and trend.asked else []
        nothing = self.tr("Nobody asked anything in these days, as far as chats tell.")
        self._note.setText(nothing if single else self.tr("Put one group in scope to see its questions."))
        self._note.setVisible(not rows)
        self._lines.setVisible(bool(rows))
        for place, (name, value) in enumerate(self._cells):
            there = place < len(rows)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                name.setText(rows[place][0])
                value.setText(rows[place][1])

    def lines(self) -> list[str]:
        """Return what it says, line by line."""
        return [f"{name.text()}: {value.text()}" for name, value in self._cells if not name.isHidden()]
