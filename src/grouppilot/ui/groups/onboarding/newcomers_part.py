"""The board of newcomers, with the chosen step and the share who finish beside it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.finish_card import FinishCard
from grouppilot.ui.groups.onboarding.step_card import Choice, StepCard
from grouppilot.ui.groups.onboarding.table import BoardTable
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.leading import lead_to
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.usecases import (
    card_checks,
    member_edits,
    onboarding,
    onboarding_marks,
    onboarding_texts,
    settings,
)
from grouppilot.usecases.onboarding import Board

PARTING = Parting(narrow=760, beside=0.7, above=0.6, grows=(1, 0))
SPLIT = "onboarding.split"
LEAST_SIDE = 252


class NewcomersPart(QWidget):
    """Newcomers of one group against the steps of its ritual.

    Signals:
        newcomers_asked: Newcomers are to be added.
        ritual_asked(step): The ritual is to be edited; at a step where it is not 0.
        choice_asked: A ritual is to be chosen.
    """

    newcomers_asked = Signal()
    ritual_asked = Signal(int)
    choice_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._wording: int | None = None
        self.board = Board(settings.today(context.workspace))
        self.table = BoardTable()
        self.step_card = StepCard()
        self.finish_card = FinishCard()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._without_ritual())
        self._pages.addWidget(self._without_newcomers())
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts())
        self._connect()
        lead_to(self, self.table)

    def show_group(self, group_id: int, *, anew: bool) -> None:
        """Show a group's newcomers; ``anew`` puts them in order again."""
        other, self._group_id = group_id != self._group_id, group_id
        self.board = onboarding.board(self._context.workspace, group_id)
        told = self.table.blockSignals(True)  # what is chosen in the end is shown once, below
        self.table.fill(self.board, anew=anew or other)
        self.finish_card.show_board(self.board)
        page = 0 if self.board.ritual_id is None else 2 if self.board.rows else 1
        self._pages.setCurrentIndex(page)
        self._side.setVisible(page > 0)
        if other:
            self._choose_first()
        self.table.blockSignals(told)
        self._wording = None
        self._show_choice()

    def choose(self, member_id: int) -> None:
        """Choose a newcomer."""
        self.table.choose(member_id)

    def _parts(self) -> Split:
        card = Card(margin=0)
        card.body.addWidget(self._pages)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.step_card)
        column.addWidget(self.finish_card)
        column.addStretch(1)
        self._side = scroller(side)
        self._side.setMinimumWidth(LEAST_SIDE)
        kept = self._context.remembered(SPLIT)
        split = Split(PARTING, kept, lambda shares: self._context.remember(SPLIT, shares))
        split.hold(card, self._side)
        return split

    def _without_ritual(self) -> EmptyState:
        choose = button(self.tr("Choose a ritual…"), "primary")
        choose.clicked.connect(self.choice_asked)
        words = self.tr(
            "A ritual turns newcomers into members: a number, a welcome, a card. Three steps are enough."
        )
        return EmptyState("users", words, choose)

    def _without_newcomers(self) -> EmptyState:
        add = button(self.tr("Paste who joined…"), "primary")
        add.clicked.connect(self.newcomers_asked)
        words = self.tr("Here stands who joined in the last days, and which step each has done.")
        return EmptyState("users", words, add)

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.table.marked.connect(self._toggle)
        self.table.skipped.connect(self.step_card.ask_reason)
        self.table.copied.connect(self.step_card.copy)
        self.step_card.copied.connect(self._copy)
        self.step_card.done.connect(self._mark)
        self.step_card.reopened.connect(self._reopen)
        self.step_card.skipped.connect(self._skip)
        self.step_card.worded.connect(self._word)
        self.step_card.introduced.connect(self._introduce)
        self.step_card.renamed.connect(self._rename)
        self.step_card.texts_asked.connect(self._ask_texts)

    def _choose_first(self) -> None:
        """Begin at what is most urgent."""
        for row in self.board.rows[:1]:
            states = [cell.state for cell in row.cells]
            wanted = next((state for state in ("late", "due", "later") if state in states), None)
            place = states.index(wanted) if wanted else 0
            self.table.choose(row.id, self.board.steps[place].id if states else None)

    def _on_chosen(self) -> None:
        self._wording = None
        self._show_choice()

    def _show_choice(self) -> None:
        step, rows = self.table.step(), tuple(self.table.newcomers())
        if step is None or not rows:
            self.step_card.show_choice(None)
            return
        place = [one.id for one in self.board.steps].index(step.id)
        text = onboarding_texts.text_for(
            self._context.workspace, self._group_id, step.id, [row.id for row in rows], self._wording
        )
        words = card_checks.words(self._context.workspace, self._group_id)
        cells = tuple(row.cells[place] for row in rows)
        self.step_card.show_choice(Choice(step, rows, cells, text, words))

    def _open_cells(self) -> list[tuple[int, int]]:
        steps = {step.id: place for place, step in enumerate(self.board.steps)}
        rows = {row.id: row for row in self.board.rows}
        return [
            (member, step)
            for member, step in self.table.cells()
            if rows[member].cells[steps[step]].state not in ("done", "skipped")
        ]

    def _toggle(self) -> None:
        if self._open_cells():
            self._mark()
        elif self.table.cells():
            self._reopen()

    def _mark(self) -> None:
        cells = self._open_cells()
        if cells and self._do(lambda: onboarding_marks.mark(self._context.workspace, cells)):
            self._context.say(self.tr("%n step(s) done", "", len(cells)), undoable=True)

    def _reopen(self) -> None:
        cells = self.table.cells()
        if self._do(lambda: onboarding_marks.unmark(self._context.workspace, cells)):
            self._context.say(self.tr("Open again"), undoable=True)

    def _skip(self, reason: str) -> None:
        cells = self._open_cells()
        if cells and self._do(lambda: onboarding_marks.skip(self._context.workspace, cells, reason)):
            self._context.say(self.tr("%n step(s) skipped", "", len(cells)), undoable=True)
        self.table.setFocus()

    def _introduce(self, text: str) -> None:
        cells = self._open_cells()
        if cells and self._do(lambda: onboarding_marks.introduce(self._context.workspace, cells[0], text)):
            self._context.say(self.tr("Introduction noted"), undoable=True)

    def _rename(self, card: str) -> None:
        (row,) = self.table.newcomers()
        if self._do(lambda: member_edits.edit(self._context.workspace, row.id, "card", card)):
            self._context.say(self.tr("Card of {name} changed").format(name=row.name), undoable=True)
        else:
            self._show_choice()

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._context.say(self.tr("Text copied"))

    def _word(self, place: int) -> None:
        self._wording = place
        self._show_choice()

    def _ask_texts(self) -> None:
        step = self.table.step()
        self.ritual_asked.emit(step.id if step else 0)

    def _do(self, call: Callable[[], object]) -> bool:
        return self._context.try_to(call)
