"""The right column: the chosen entry, or what can be done with several, over what is planned ahead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.advice import PLAN_SHORT
from grouppilot.domain.refusals import Refused
from grouppilot.ui.calendar.ahead_card import AheadCard
from grouppilot.ui.calendar.asks import Place
from grouppilot.ui.calendar.entry_card import EntryCard
from grouppilot.ui.calendar.first_card import FirstCard
from grouppilot.ui.calendar.mix_card import MixCard
from grouppilot.ui.calendar.packs import Packs
from grouppilot.ui.calendar.posts import Posts
from grouppilot.ui.calendar.several_card import SeveralCard
from grouppilot.ui.calendar.texts import Texts
from grouppilot.ui.context import Context
from grouppilot.ui.items.role_choices import role_choices
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.looking import Looking
from grouppilot.usecases import activities, advice, calendar, entry_previews, groups, settings
from grouppilot.usecases.calendar import Scope
from grouppilot.usecases.calendar_figures import Figures, figures

if TYPE_CHECKING:
    from datetime import date

    from grouppilot.domain.advice import Advice
    from grouppilot.ui.calendar.acts import Acts
    from grouppilot.ui.calendar.board import Board
    from grouppilot.usecases.calendar import Occurrence

WIDTH = 288
"""Pixels that every card finds enough, so that the board keeps its width whatever is chosen."""

FIGURES_MS = 30
"""What lies ahead waits until the board is drawn."""


class Side(QWidget):
    """Shows what is chosen right after the board is drawn, and keeps what is edited in it.

    Signals:
        left: The keyboard goes back to the board.
        show_asked(keys): Entries are to be shown and chosen.
        sheet_asked(name): One of the sheets of ``sheets.Sheets`` was asked for.
        activity_asked(key): The activity that an entry is, is to be opened.

    Args:
        context: Of the window.
        board: What is chosen on it.
        acts: What carries changes out.
        parent: Its owner.
    """

    left = Signal()
    show_asked = Signal(object)
    sheet_asked = Signal(str)
    activity_asked = Signal(str)

    def __init__(self, context: Context, board: Board, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._board, self._acts = context, board, acts
        self.entry = EntryCard(
            settings.today(context.workspace),
            lambda text: entry_previews.scripts_like(context.workspace, text),
        )
        self.several = SeveralCard()
        self.packs = Packs(context, self.entry.materials, acts)
        self.posts = Posts(context, self.entry.postings)
        self.texts = Texts(context, self.entry.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.first, self.ahead, self.mix = FirstCard(), AheadCard(), MixCard()
        for each in (self.entry, self.several, self.first, self.ahead, self.mix):
            column.addWidget(each)
            each.hide()
        column.addStretch(1)
        self._shifted: tuple[str, ...] = ()  # what is to be shifted by a number of days, few as it may be
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._figures_later = QTimer(self, singleShot=True, interval=FIGURES_MS)
        looking = Looking(context.jobs, self._reads_figures, self._show_figures, self)
        self._figures_later.timeout.connect(looking.ask)
        self._connect()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(WIDTH, 0))

    def look_ahead(self) -> None:
        """Show what lies ahead, in the next pause."""
        self._figures_later.start()

    def look(self) -> None:
        """Show what is chosen as soon as the board is drawn."""
        self._later.start()

    def open(self) -> None:
        """Put the keyboard into the details of the chosen entry."""
        self._later.stop()
        self._show()
        if self.entry.isVisible():
            self.entry.focus_first()

    def ask_days(self) -> None:
        """Ask by how many days what is chosen is to be shifted."""
        chosen = self._board.chosen()
        if chosen:
            self._shifted = tuple(entry.key for entry in chosen)
            self._show_several(chosen)
            self.several.shift.focus()

    def _connect(self) -> None:
        card, several = self.entry, self.several
        card.edited.connect(lambda field, value: self._edit({field: value}))
        card.repeated.connect(lambda rule, working: self._edit({"rule": rule, "working": working}))
        card.placed.connect(self._place)
        card.advice.moved.connect(lambda found: self._place(*found.instead))
        card.advice.muted.connect(self._mute)
        card.advice.listed.connect(lambda: self.sheet_asked.emit("muted"))
        card.activity.made.connect(self._make_activity)
        card.activity.opened.connect(lambda: self.activity_asked.emit(card.key()))
        card.activity.above_asked.connect(self.activity_asked)
        card.delete_asked.connect(lambda: self._board.hands.do("delete"))
        several.asked.connect(self._acts.ask)
        several.template_asked.connect(lambda: self.sheet_asked.emit("save_template"))
        self.first.template_asked.connect(lambda: self.sheet_asked.emit("templates"))
        self.packs.done.connect(self._acts.done)
        self.posts.done.connect(self._acts.done)
        self.first.add_asked.connect(lambda: self._board.hands.do("new"))
        self.first.idea_asked.connect(lambda: self._board.hands.do("idea"))
        self.ahead.copy_asked.connect(lambda group: self._acts.copy_week(group.group_id, group.until))
        self.ahead.show_asked.connect(self.show_asked)
        self.ahead.muted.connect(lambda group_id: self._hush(PLAN_SHORT, None, group_id))
        self.ahead.muted_asked.connect(lambda: self.sheet_asked.emit("muted"))
        for each in (card, several):
            each.closed.connect(self._close)

    def _reads_figures(self) -> Callable[[Token], tuple[int | None, Figures]] | None:
        ws, group_id = self._context.workspace, self._context.group_id
        return (lambda _token: (group_id, figures(ws, group_id))) if self.isVisible() else None

    def _show_figures(self, read: tuple[int | None, Figures]) -> None:
        group_id, found = read
        if group_id != self._context.group_id:
            return  # of a scope looked at before
        shown, mix = self._board.shown, found.mix
        empty = not (shown.entries or shown.ideas or mix.past_count or mix.ahead_count)
        self.first.setVisible(empty)
        for card in (self.ahead, self.mix):
            card.show_figures(found)
            card.setVisible(not empty)

    def _close(self) -> None:
        self._board.choice.clear()
        self.left.emit()

    def _show(self) -> None:
        if not self.isVisible():
            return  # nobody looks; the page asks again when it is shown
        chosen = self._board.chosen()
        asked = self._shifted and self._shifted == tuple(entry.key for entry in chosen)
        self._shifted = self._shifted if asked else ()
        if len(chosen) > 1 or asked:
            self._show_several(chosen)
            return
        self.several.hide()
        if not chosen:
            self.entry.hide()
            return
        try:
            self._show_entry(chosen[0])
        except Refused:  # it went away in the meantime; the notice of that is on its way
            self.entry.hide()

    def _show_several(self, chosen: list[Occurrence]) -> None:
        self.entry.hide()
        self.several.show_entries(chosen, self._named())
        self.several.show()

    def _show_entry(self, entry: Occurrence) -> None:
        ws = self._context.workspace
        form = calendar.form_of(ws, entry.key)
        self.entry.more.offer_people(role_choices(ws, form.role), entry_previews.people(ws, form.groups))
        self.entry.show_entry(entry, form, self._named(), self._board.last_minute)
        self.entry.advice.show_advice(advice.of(ws, entry.key))
        view, above = activities.of(ws, entry.key), activities.above(ws, entry.key)
        self.entry.activity.show_activity(view, above, series=entry.series)
        self.texts.show_entry(entry, form)
        self.packs.show_entry(entry, form)
        self.posts.show_entry(entry, self._board.shown.today)
        self.entry.show()

    def _named(self) -> list[tuple[int, str]]:
        return [(row.id, row.name) for row in groups.scope(self._context.workspace)]

    def _edit(self, changed: dict[str, object]) -> None:
        entry = self._board.entry(self.entry.key())
        if entry is None:
            return
        if entry.series:
            one = "rule" not in changed
            self._acts.ask_scope(entry.title, None, lambda scope: self._keep(entry, scope, changed), one=one)
        else:
            self._keep(entry, "one", changed)

    def _keep(self, entry: Occurrence, scope: Scope, changed: dict[str, object]) -> None:
        ws, keys = self._context.workspace, []
        if self._context.try_to(lambda: keys.append(calendar.edit(ws, entry.key, scope, by=self, **changed))):
            self._acts.done.emit(tuple(keys))
        else:
            self.look()

    def _make_activity(self) -> None:
        ws, key, made = self._context.workspace, self.entry.key(), list[str]()
        if self._context.try_to(lambda: made.append(activities.make(ws, key, by=self))):
            self._acts.done.emit((made[0],))
            self.activity_asked.emit(made[0])

    def _mute(self, found: Advice, where: str) -> None:
        key = found.key if where == "entry" else None
        self._hush(found.code, key, found.group_id if where == "group" else None)

    def _hush(self, code: str, key: str | None, group_id: int | None) -> None:
        ws, context = self._context.workspace, self._context
        if context.try_to(lambda: advice.mute(ws, code, key=key, group_id=group_id, by=self)):
            context.say(self.tr("Advice muted"), undoable=True)

    def _place(self, day: date | None, minute: int | None) -> None:
        self._acts.ask(Place((self.entry.key(),), day, minute))
