"""The right column: the chosen line with all that can be done with it, and the weeks behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.looking import Looking
from grouppilot.ui.today.answers import Answers, next_open
from grouppilot.ui.today.detail import DetailCard
from grouppilot.ui.today.lines import Line
from grouppilot.ui.today.missed_card import MissedCard
from grouppilot.ui.today.steady import SteadyCard
from grouppilot.usecases import checklists, texts
from grouppilot.usecases.checklists import DayView
from grouppilot.usecases.due_rows import DueRow

if TYPE_CHECKING:
    from grouppilot.ui.today.needs import NeedsCard
    from grouppilot.ui.today.pack_row import PackRow
    from grouppilot.usecases.agenda_line import AgendaLine
    from grouppilot.usecases.workspace import Workspace

NEEDS_AFTER = 40
"""Milliseconds: what is beside the checklist waits until the checklist is drawn."""

ANSWERED_AFTER = 1500
"""The same after an answer: most likely another one follows, which must not wait."""

Agenda = tuple[int | None, "list[AgendaLine]"]
"""What needs the owner, and in which group (None: in all of them)."""

Chosen = Callable[[], tuple[Line | None, DayView | None]]


class Side(QWidget):
    """Shows the chosen line right after the list is drawn, and answers it through the use cases.

    Signals:
        left: The keyboard goes back to the list.
        edit_asked(item_id): The item's editor was asked for.
        needs_built(card): The card of what needs the owner is there.

    Args:
        context: Of the window.
        answers: What carries the answers out.
        chosen: Tells the chosen line and the day shown.
        parent: Its owner.
    """

    left = Signal()
    edit_asked = Signal(int)
    needs_built = Signal(object)

    def __init__(
        self, context: Context, answers: Answers, chosen: Chosen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._answers, self._chosen = context, answers, chosen
        self._at: dict[str, str] = {}
        self._asked = ""  # the row that was to go on with something to fill in
        self._stale = True
        self.detail = DetailCard(self)
        self.missed = MissedCard(self)
        self.steady = SteadyCard(self)
        self._needs: NeedsCard | None = None
        self._pack: PackRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for each in (self.detail, self.missed, self.steady):
            column.addWidget(each)
        column.addStretch(1)
        self.detail.hide()
        self.missed.hide()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._needs_later = QTimer(self, singleShot=True, interval=NEEDS_AFTER)
        needs = Looking(context.jobs, self._reads_needs, self._show_needs, self)
        self._needs_later.timeout.connect(needs.ask)
        self._connect()

    def look(self, *, anew: bool) -> None:
        """Show the chosen line as soon as the list is drawn.

        Args:
            anew: Its text may be another; without it only its state is shown.
        """
        self._stale = self._stale or anew
        self._later.start()

    @property
    def needs(self) -> NeedsCard:
        """What needs the owner beside the checklist; built when it is first looked at, after the start."""
        if self._needs is None:
            from grouppilot.ui.today.needs import NeedsCard

            self._needs = NeedsCard(self._context)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.indexOf(self.steady), self._needs)
            self.needs_built.emit(self._needs)
        return self._needs

    def look_at_needs(self, after: int = NEEDS_AFTER) -> None:
        """Show what else needs the owner, once nothing more has been asked for so many milliseconds."""
        self._needs_later.start(after)

    def wait_for_needs(self) -> None:
        """Put a look at what else needs the owner off, where one is due: answers come first."""
        if self._needs_later.isActive():
            self._needs_later.start(ANSWERED_AFTER)

    def look_now(self) -> None:
        """Show the chosen line now, for what is asked of it next."""
        if self._later.isActive():
            self._later.stop()
            self._show()

    def put_at_hand(self, line_id: str, row_id: str) -> None:
        """Let a group of a run be the one at hand."""
        self._at[line_id] = row_id
        self.look(anew=True)

    def copy(self, line: Line) -> None:
        """Copy the text of the chosen line; of a run, that of the group at hand."""
        self.look_now()
        row = self.detail.row()
        if row is None or not line.rows:
            return
        if line.copies:
            self._answers.copy(row)
        else:
            self._context.say(self.tr("This item has no text to copy"))

    def toggle(self, rows: tuple[DueRow, ...]) -> None:
        """Tick rows or open them again; one that asks for a figure gets the keyboard into its field."""
        one = rows[0]
        asks = len(rows) == 1 and one.figures and not one.values and one.state in ("open", "missed")
        if self._answers.toggle(rows) and asks:
            self.look_now()
            self.detail.figures.focus_first()

    def answer_missed(self, state: str, reason: str = "") -> None:
        """Answer the chosen catch-up line."""
        line, _ = self._chosen()
        if line is not None and line.missed is not None:
            self._answers.answer_missed(line.missed, state, reason)
            self.left.emit()

    def ask_reason(self) -> None:
        """Ask why the chosen line is skipped."""
        self.look_now()
        line, _ = self._chosen()
        if line is None or line.state in ("done", "skipped"):
            return
        card = self.missed if line.missed is not None else self.detail
        card.ask_reason(checklists.recent_reasons(self._context.workspace))

    def go_to(self, part: str) -> QWidget:
        """Put the keyboard into a part (figure, note, or open: the next step) and return its card."""
        self.look_now()
        card = self.missed if self.missed.isVisible() else self.detail
        if part == "open":
            card.first_button().setFocus()
        elif card is self.detail and part == "figure":
            self.detail.figures.focus_first()
        elif card is self.detail:
            self.detail.note.setFocus()
        return card

    def _connect(self) -> None:
        card, answers = self.detail, self._answers
        card.copy_asked.connect(lambda: answers.copy(self._row()))
        card.next_asked.connect(self._copy_and_next)
        card.edit_asked.connect(lambda: self.edit_asked.emit(self._row().item_id))
        card.done_asked.connect(lambda: self.toggle((self._row(),)))
        card.skipped.connect(self._skip)
        card.figure_lost.connect(self._refuse_figure)
        card.figures_entered.connect(lambda values: answers.figures(self._row(), values))
        card.noted.connect(lambda text: answers.note(self._row(), text))
        card.group_picked.connect(self._pick_group)
        card.group_toggled.connect(lambda row: answers.toggle((row,)))
        card.text.filled.connect(lambda values: answers.fill(self._row(), values))
        card.text.chosen.connect(lambda text_id: answers.choose_text(self._row(), text_id))
        card.text.rewritten.connect(lambda text: answers.rewrite(self._row(), text))
        self.missed.answered.connect(self.answer_missed)
        for each in (card.skip_asked, self.missed.skip_asked):
            each.connect(self.ask_reason)
        for done in (card.figures.finished, card.note.returnPressed, card.skip_bar.closed):
            done.connect(self.left)
        self.missed.skip_bar.closed.connect(self.left)

    def _refuse_figure(self, name: str, text: str) -> None:
        self._context.refused.emit(Refused("bad_figure", label=name, value=text))

    def _row(self) -> DueRow:
        row = self.detail.row()
        assert row is not None  # the card's buttons are there only while it shows one
        return row

    def _reads_needs(self) -> Callable[[Token], Agenda] | None:
        """Return what reads what else needs the owner; on another day than today there is nothing."""
        _, view = self._chosen()
        if not self.isVisible() or view is None:
            return None
        ws, group_id = self._context.workspace, self._context.group_id
        if view.day != view.today:
            self.needs.show_lines([])
            return None
        return lambda _token: (group_id, _agenda(ws, group_id))

    def _show_needs(self, found: Agenda) -> None:
        (group_id, lines), (_, view) = found, self._chosen()
        if group_id == self._context.group_id and view is not None and view.day == view.today:
            self.needs.show_lines(lines)

    def _show(self) -> None:
        if not self.isVisible():
            return  # nobody looks; the page asks again when it is shown
        line, view = self._chosen()
        self.missed.setVisible(line is not None and line.missed is not None)
        if line is None or view is None or not line.rows:
            self.detail.hide()
            if line is not None and line.missed is not None:
                self.missed.show_missed(line.missed)
            return
        if not self._stale and self.detail.update_rows(line.rows):
            return
        try:
            self._show_rows(line, view)
            self._stale = False
        except Refused:  # it went away in the meantime; the notice of that is on its way
            self.detail.hide()

    def _show_rows(self, line: Line, view: DayView) -> None:
        ws, future = self._context.workspace, view.day > view.today
        if line.kind == "run":
            run = texts.run(ws, line.rows[0].item_id, view.day)
            if self._at.get(line.id) not in {each.row.id for each in run}:
                first = next((each.row for each in run if each.row.state == "open"), run[0].row)
                self._at[line.id] = first.id
            self.detail.show_run(run, self._at[line.id], future)
        else:
            self.detail.show_detail(texts.detail(ws, line.rows[0].key), future)
        self.detail.show()
        self._show_pack()

    def _show_pack(self) -> None:
        row = self._row()
        if row.entry is None:
            if self._pack is not None:
                self._pack.hide()
            return
        self.pack.show_row(row)
        self.pack.show()

    @property
    def pack(self) -> PackRow:
        """What an entry of the calendar brings along; built for the first one that is looked at."""
        if self._pack is None:
            from grouppilot.ui.today.pack_row import PackRow

            self._pack = PackRow(self._context)
            self.detail.put_pack(self._pack)
        return self._pack

    def _copy_and_next(self) -> None:
        self.look_now()  # what was filled in a moment ago counts
        row, (line, _) = self._row(), self._chosen()
        if line is None or self._asks_first(row) or not self._answers.copy(row, quiet=True):
            return
        following = next_open(line.rows, row)
        if not self._answers.toggle((row,)):
            return
        if following is None:
            self._context.say(self.tr("Text copied for {group}, the last group").format(group=row.group))
            return
        self.put_at_hand(line.id, following.id)
        said = self.tr("Text copied for {group}. Next: {next}")
        self._context.say(said.format(group=row.group, next=following.group))
        self.detail.pause.begin()

    def _asks_first(self, row: DueRow) -> bool:
        """Ask once for what is still to be filled in before it goes to the next group as it is."""
        open_ = self.detail.text.unknown()
        if not open_ or self._asked == row.id:
            return False
        self._asked = row.id
        field = self.detail.text.unknown_field(open_[0])
        if field is not None:
            field.setFocus()
        said = self.tr("Still to fill in: {names}. Press again to copy it as it is.")
        self._context.say(said.format(names=" ".join("{" + name + "}" for name in open_)))
        return True

    def _pick_group(self, row: DueRow | None) -> None:
        line, _ = self._chosen()
        if row is not None and line is not None:
            self.put_at_hand(line.id, row.id)

    def _skip(self, reason: str) -> None:
        if self._answers.skip((self._row(),), reason):
            self.detail.close_reason()
            self.left.emit()


def _agenda(ws: Workspace, group_id: int | None) -> list[AgendaLine]:
    from grouppilot.usecases.agenda import agenda  # with nearly all there is: on the thread that asks it

    return agenda(ws, group_id)
