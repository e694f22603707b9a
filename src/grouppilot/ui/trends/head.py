"""The head of the trends: whose they are, of which days, and the ways to other days."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.trends.spans import OWN, Span, own
from grouppilot.ui.words.days import span_text


class TrendsHead(QWidget):
    """The title, the choice of days, and two fields for days of one's own.

    Signals:
        chosen(Span): Other days were chosen.
        back_asked: The days from before a stretch of the chart was looked at closer.
    """

    chosen = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = label("", "muted")
        self.spans = Segmented()
        self.spans.setAccessibleName(self.tr("Days"))
        for key, words in (
            ("7d", self.tr("7 d")),
            ("30d", self.tr("30 d")),
            ("90d", self.tr("90 d")),
            ("year", self.tr("Year")),
            (OWN, self.tr("Own…")),
        ):
            self.spans.add(key, words)
        self.first, self.last = DateField(), DateField()
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.back = button(self.tr("Back"), "flat", icon="undo")
        self.back.setToolTip(self.tr("Back to the days before (Esc)"))
        self.back.hide()
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self._lay_out()
        self.spans.chosen.connect(self._choose)
        for field in (self.first, self.last):
            field.editingFinished.connect(self._tell_own)
            field.picked.connect(self._tell_own)
        self.back.clicked.connect(self.back_asked)

    def show_span(self, about: str, span: Span, today: date) -> None:
        """Say whose trends they are, and of which days.

        Args:
            about: What is in scope.
            span: The days that are chosen.
            today: The owner's day.
        """
        first, last = span.days(today)
        days = span_text(first, last, today)
        words = self.tr("{scope} · {days}").format(scope=about, days=days) if about else days
        self._about.setText(words)
        self.spans.choose(span.key)
        self._own.setVisible(span.key == OWN)
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.set_day(first)
            self.last.set_day(last)

    def about(self) -> str:
        """Return whose trends are shown and of which days, in words."""
        return self._about.text()

    def _choose(self, key: str) -> None:
        if key == OWN:
            self._own.show()
            self.first.setFocus()
            self._tell_own()
        else:
            self.chosen.emit(Span(key))

    def _tell_own(self) -> None:
        self.chosen.emit(own(self.first.day(), self.last.day()))

    def _lay_out(self) -> None:
        words, choice, self._own = QWidget(), QWidget(), QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Trends"), "title"))
        row.addWidget(self._about)
        right = QHBoxLayout(choice)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.back)
        right.addWidget(self.spans)
        right.addLayout(self.acts)
        fields = QHBoxLayout(self._own)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        for each in (label(self.tr("From"), "muted"), self.first, label(self.tr("to"), "muted"), self.last):
            fields.addWidget(each)
        fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QWidget()
        flow = FlowLayout(line, spacing=12, last_right=True)
        flow.addWidget(words)
        flow.addWidget(choice)
        column.addWidget(line)
        column.addWidget(self._own)
