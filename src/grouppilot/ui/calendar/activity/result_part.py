"""What came of an activity, held against its aim and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.money_line import FigureLine
from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptText
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.ui.words import activities as words
from grouppilot.ui.words.counting import labelled
from grouppilot.usecases import activities

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView

WIDEST = 520


class ResultPart(ActivityPart):
    """Target and result, the rate, the costs, and what to learn from it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.aim = label("", "muted", wrap=True)
        self.big = label("", "title")
        self.bar = ProgressLine(self.tr("Share of the target"))
        self.rate = label("", "muted", wrap=True)
        self.cost = label("", "muted", wrap=True)
        self.reached = FigureLine("")
        self.counted = label("", "caption", wrap=True)
        self.note = KeptText(self.tr("What to do again, and what better"))
        figures, notes = FieldForm(), FieldForm()
        figures.add("reached", self.tr("Reached"), self.reached)
        notes.add("note", self.tr("What to learn from it"), TextGround(self.note))
        self.note.setAccessibleName(self.tr("What to learn from it"))
        card = Card(margin=16, spacing=10)
        card.setMaximumWidth(WIDEST)
        for each in (self.aim, self.big, self.bar, self.rate, self.cost, figures, self.counted, notes):
            card.body.addWidget(each)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 16, 0, 16)
        column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller(holder))
        self.reached.given.connect(lambda value: self._edit("reached", value))
        self.note.kept.connect(lambda text: self._edit("note", text))

    def refresh(self, view: ActivityView) -> None:
        """Show the result; what is being written is left alone."""
        target = "–" if view.target is None else QLocale().toString(view.target)
        aimed = labelled(words.target_name(view.aim), target)
        self.aim.setText(f"{words.said(words.AIMS[view.aim])} · {aimed}" if view.aim else aimed)
        self.big.setText(words.result_of(view) or self.tr("Not known yet"))
        rate = view.outcome.rate
        self.bar.setVisible(rate is not None)
        self.rate.setVisible(rate is not None)
        if rate is not None:
            self.bar.set_share(min(rate, 1.0), "ok" if rate >= 1 else "accent")
            self.rate.setText(self.tr("{share} of the target").format(share=f"{rate:.0%}"))
        spent = labelled(self.tr("Spent"), words.money(view.sums.spent))
        each = labelled(words.each_name(view.aim), words.money(view.outcome.each))
        self.cost.setText(f"{spent} · {each}")
        self.reached.show_figure(view.reached)
        known = view.counted is not None
        self.reached.setPlaceholderText(QLocale().toString(view.counted) if known else "–")
        self.counted.setVisible(known)
        told = self.tr("Empty takes what is counted: {count}.")
        self.counted.setText(told.format(count=QLocale().toString(view.counted or 0)))
        self.note.set_text(view.note)

    def _edit(self, field: str, value: object) -> None:
        view, ws = self.view, self.context.workspace
        if view is not None and not self.context.try_to(
            lambda: activities.edit(ws, view.id, by=self, **{field: value})
        ):
            self.refresh(view)
