"""How many newcomers finish in time: a bar a step, and where they stop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from grouppilot.ui.groups.onboarding.words import Onboarding, stop_text
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.usecases.onboarding import Board

WEAK = 0.6
"""Below this share it is worth looking where newcomers stop."""


class FinishCard(Card):
    """Shows the finish of a board."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "heading")
        self.share = label("", "heading")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.share)
        self._bars = QWidget()
        self._grid = QGridLayout(self._bars)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._lines: list[tuple[ElidedLabel, ProgressLine, QLabel]] = []
        self.sentence = label("", "muted", wrap=True)
        self.body.addLayout(head)
        self.body.addWidget(self._bars)
        self.body.addWidget(self.sentence)

    def show_board(self, board: Board) -> None:
        """Show who finished in time and who did not."""
        share = board.finish.share
        self.title.setText(Onboarding.tr("Finish within %n day(s)", "", board.finish_days))
        self.share.setText("" if share is None else f"{share:.0%}")
        self.share.setProperty("tone", "" if share is None or share >= WEAK else "warn")
        self.share.style().unpolish(self.share)
        self.share.style().polish(self.share)
        self._bars.setVisible(share is not None)
        self._fit(len(board.steps))
        for (name, bar, said), step in zip(self._lines, board.steps, strict=True):
            of_step = board.finish.share_of(step.id) or 0.0
            name.setText(step.title)
            bar.setAccessibleName(step.title)
            bar.set_share(of_step)
            said.setText(f"{of_step:.0%}")
        self.sentence.setText(stop_text(board))

    def _fit(self, count: int) -> None:
        while len(self._lines) > count:
            for part in self._lines.pop():
                part.hide()
                part.deleteLater()
        while len(self._lines) < count:
            place = len(self._lines)
            parts = ElidedLabel("", "muted"), ProgressLine(), label("", "muted")
            parts[2].setAlignment(Qt.AlignmentFlag.AlignRight)
            parts[2].setMinimumWidth(38)
            for column, part in enumerate(parts):
                self._grid.addWidget(part, place, column, Qt.AlignmentFlag.AlignVCenter)
                part.show()
            self._lines.append(parts)
