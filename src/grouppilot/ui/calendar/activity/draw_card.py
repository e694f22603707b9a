"""One draw: its frozen list and seed, its winners, and the texts that let anybody repeat it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.draws import SEED_CHARS
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import activities as words
from grouppilot.ui.words.counting import labelled, listed
from grouppilot.ui.words.days import short_day

if TYPE_CHECKING:
    from grouppilot.usecases.draws import DrawRow

FEW, MOST_SHOWN = 40, 60


class DrawCard(Card):
    """A draw; only what is frozen can still be drawn or called off.

    Signals:
        drawn(seed): It is to be drawn, with the seed of one that comes later.
        called_off: It is not to be drawn.
        pictured: A picture of the winners is to be made.
        copied(what): ``before``, ``after`` or ``list`` is to be copied.
    """

    drawn = Signal(str)
    called_off = Signal()
    pictured = Signal()
    copied = Signal(str)

    def __init__(self, row: DrawRow, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self.row = row
        self.before = button(self.tr("Copy the announcement"), icon="copy")
        self.list = button(self.tr("Copy the list"), icon="copy")
        self.after = button(self.tr("Copy the result"), "primary", icon="copy")
        self.picture = button(self.tr("Picture of the winners…"), icon="image")
        self.off = button(self.tr("Call off"), "flat")
        self.go = button(self.tr("Draw"), "primary", icon="star")
        self.seed = QLineEdit()
        self.seed.setMaxLength(SEED_CHARS)
        self.seed.setPlaceholderText(self.tr("The seed"))
        self.seed.setAccessibleName(self.tr("The seed"))
        self.winners = QVBoxLayout()
        self.winners.setSpacing(4)
        self._lay_out(row)
        self.before.clicked.connect(lambda: self.copied.emit("before"))
        self.list.clicked.connect(lambda: self.copied.emit("list"))
        self.after.clicked.connect(lambda: self.copied.emit("after"))
        self.picture.clicked.connect(self.pictured)
        self.off.clicked.connect(self.called_off)
        self.go.clicked.connect(lambda: self.drawn.emit(self.seed.text()))
        self.seed.returnPressed.connect(self.go.click)

    def _lay_out(self, row: DrawRow) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Chip(words.draw_state(row.state), words.TONES[row.state]))
        head.addWidget(label(self._what(row), "heading", wrap=True), 1)
        self.body.addLayout(head)
        if row.winners:
            self._add_winners(row)
        self.body.addWidget(label(self._who(row), "muted", wrap=True))
        if row.left_out:
            names = listed(words.left_out(*each) for each in row.left_out[:FEW])
            self.body.addWidget(label(labelled(self.tr("Not on the list"), names), "muted", wrap=True))
        self.body.addWidget(_fact(labelled(self.tr("SHA-256 of the list"), row.digest)))
        self.body.addWidget(_fact(self._seed(row)))
        self._add_acts(row)

    def _add_winners(self, row: DrawRow) -> None:
        level = -1
        for each in row.winners[:MOST_SHOWN]:
            if each.level != level and each.prize:
                level = each.level
                self.winners.addWidget(label(each.prize, "caption"))
            place = self.tr("{rank}. {name}").format(rank=each.rank, name=each.name)
            line = label(place, "body")
            line.setToolTip(each.code)
            self.winners.addWidget(line)
        more = len(row.winners) - MOST_SHOWN
        if more > 0:
            self.winners.addWidget(label(self.tr("… and %Ln more", "", more), "muted"))
        self.body.addLayout(self.winners)

    def _add_acts(self, row: DrawRow) -> None:
        acts = QWidget()
        flow = FlowLayout(acts, 8)
        frozen, drawn = row.state == "frozen", row.state == "drawn"
        shown = [(self.after, drawn), (self.picture, drawn), (self.before, True), (self.list, True)]
        for made, wanted in (*shown, (self.seed, frozen and row.mode == "later"), (self.go, frozen)):
            if wanted:
                flow.addWidget(made)
        if frozen:
            flow.addWidget(self.off)
            told = self.tr(
                "A draw cannot be taken back. Whoever wants another one makes one; both stay here."
            )
            self.body.addWidget(label(told, "caption", wrap=True))
        self.body.addWidget(acts)

    def _what(self, row: DrawRow) -> str:
        number = QLocale().toString
        if any(name for name, _number in row.levels):
            each = self.tr("{prize} × {number}")
            return listed(each.format(prize=name or "–", number=number(count)) for name, count in row.levels)
        return self.tr("%Ln winner(s)", "", row.number)

    def _who(self, row: DrawRow) -> str:
        source = words.said(words.SOURCES[row.source])
        count = self.tr("%Ln on the list", "", len(row.lines))
        frozen = self.tr("frozen {day}, {time}").format(
            day=short_day(row.frozen.date()), time=f"{row.frozen:%H:%M}"
        )
        parts = [labelled(source, count), frozen]
        if row.drawn is not None:
            told = self.tr("drawn {day}, {time}")
            parts.append(told.format(day=short_day(row.drawn.date()), time=f"{row.drawn:%H:%M}"))
        if row.again:
            parts.append(self.tr("%Ln line(s) there twice, counted once", "", row.again))
        return listed(parts)

    def _seed(self, row: DrawRow) -> str:
        if row.seed:
            return labelled(self.tr("Seed"), row.seed)
        if row.mode == "sealed":
            return labelled(self.tr("SHA-256 of the secret seed"), row.commit)
        return labelled(self.tr("The seed comes from"), row.hint)


def _fact(text: str) -> QLabel:
    """Return a line that can be selected to be copied."""
    made = label(text, "muted", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
