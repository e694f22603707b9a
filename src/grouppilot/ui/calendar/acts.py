"""Carries out what was asked of entries: through the use cases, in one step each, and says what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from grouppilot.domain.content_mix import WEEK
from grouppilot.domain.days import shifted
from grouppilot.ui.calendar.asks import Add, Change, Place, Remove, Resize, Share, Shift
from grouppilot.ui.context import Context
from grouppilot.ui.words.counting import listed
from grouppilot.usecases import activities, calendar
from grouppilot.usecases.calendar import EntryForm, Scope

if TYPE_CHECKING:
    from grouppilot.ui.calendar.board import Board


class Acts(QObject):
    """Answers the board.

    Signals:
        done(keys): Entries were changed, and have these keys by now.
        activity_added(key): An activity was begun.

    Args:
        context: Of the window.
        board: What asks.
    """

    done = Signal(object)
    activity_added = Signal(str)

    def __init__(self, context: Context, board: Board) -> None:
        super().__init__(board)
        self._context, self._board = context, board
        self._waiting: Callable[[Scope], object] | None = None
        board.series.answered.connect(self._answer)
        board.series.closed.connect(self._forget)

    def ask(self, change: Change) -> None:
        """Carry a change out; of an entry that repeats, once it is said how much of it is meant."""
        recurring = [key for key in change.keys if (entry := self._board.entry(key)) and entry.series]
        if recurring and not getattr(change, "copy", False):
            entry = self._board.entry(recurring[0])
            self.ask_scope(entry.title if entry else "", change, lambda scope: self._do(change, scope))
        else:
            self._do(change, "one")

    def ask_scope(
        self, title: str, change: object, then: Callable[[Scope], object], *, one: bool = True
    ) -> None:
        """Ask how much of an entry that repeats is meant, and then go on.

        Args:
            title: The entry's.
            change: What is to happen to it.
            then: Called with the answer; not at all without one.
            one: Whether a single day of it may be meant.
        """
        self._waiting = then
        self._board.series.ask(title, change, one=one)

    def add(self, add: Add, title: str) -> None:
        """Add an entry under a title."""
        group_id = self._context.group_id
        form = EntryForm(
            title=title,
            day=add.day,
            minute=add.minute,
            groups=() if group_id is None else (group_id,),
            state="idea" if add.day is None else "draft",
        )
        made: list[str] = []
        ws = self._context.workspace
        plan = activities.plan if add.activity else calendar.add
        if self._context.try_to(lambda: made.append(str(plan(ws, form, by=self)))):
            self.done.emit((made[0],))
            self._context.say(self.tr("Added “{title}”").format(title=title), undoable=True)
            if add.activity:
                self.activity_added.emit(made[0])

    def copy_week(self, group_id: int, last: date) -> None:
        """Copy what a group has in the week that ends with a day to the week after it."""
        ws, made = self._context.workspace, []
        week = calendar.occurrences(ws, shifted(last, 1 - WEEK), last, group_id)
        keys = [entry.key for entry in week]
        if self._context.try_to(
            lambda: made.extend(calendar.copy(ws, keys, WEEK, groups=(group_id,), by=self))
        ):
            self.done.emit(tuple(made))
            self._context.say(self.tr("%n entry(s) copied", "", len(made)), undoable=True)

    def _do(self, change: Change, scope: Scope) -> None:
        keys: list[str] = []
        stages: list[int] = [0]

        def carry() -> None:
            if isinstance(change, Shift | Place):
                stages[0] = activities.along(self._context.workspace, change.keys)
            keys.extend(self._carried(change, scope))

        if self._context.try_to(carry):
            said = self._said(change)
            self.done.emit(tuple(keys))
            if stages[0]:
                said = listed((said, self.tr("%n stage(s) with it", "", stages[0])))
            self._context.say(said, undoable=True)

    def _carried(self, change: Change, scope: Scope) -> list[str]:
        ws = self._context.workspace
        if isinstance(change, Resize):
            return [calendar.resize(ws, change.key, change.length, scope=scope, by=self)]
        if isinstance(change, Remove):
            calendar.delete(ws, change.keys, scope=scope, by=self)
            return []
        if isinstance(change, Share):
            return calendar.copy(ws, change.keys, groups=(change.group_id,), by=self)
        given: dict[str, Any] = {"by": self}
        if isinstance(change, Place):
            given["to"] = (change.day, change.minute)
        else:
            given |= {"days": change.days, "minutes": change.minutes, "over_holidays": change.over_holidays}
        if change.copy:
            return calendar.copy(ws, change.keys, **given)
        return calendar.move(ws, change.keys, scope=scope, **given)

    def _said(self, change: Change) -> str:
        count = len(change.keys)
        entry = self._board.entry(change.keys[0])
        title = entry.title if entry is not None else ""
        if isinstance(change, Remove):
            return self.tr("%n entry(s) deleted", "", count)
        if isinstance(change, Resize):
            return self.tr("“{title}”: {minutes} min").format(title=title, minutes=change.length)
        if change.copy:
            return self.tr("%n entry(s) copied", "", count)
        if isinstance(change, Place) and change.day is None:
            return self.tr("%n entry(s) put among the ideas", "", count)
        return self.tr("%n entry(s) moved", "", count)

    def _answer(self, scope: Scope) -> None:
        then, self._waiting = self._waiting, None
        self._board.surface().setFocus()
        if then is not None:
            then(scope)

    def _forget(self) -> None:
        self._waiting = None
        self._board.surface().setFocus()
