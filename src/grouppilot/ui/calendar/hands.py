"""What the keys do on the board."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from grouppilot.ui.calendar import spans
from grouppilot.ui.calendar.asks import Add, Keys, Place, Remove, Resize, Shift
from grouppilot.ui.calendar.spans import LIST, MONTH, WEEKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grouppilot.ui.calendar.board import Board
    from grouppilot.usecases.calendar import Occurrence

SHEETS = ("templates", "save_template", "copy_week")
QUARTER = 15
USUAL = 30
SHIFTS = {
    "day_back": (-1, 0),
    "day_on": (1, 0),
    "week_back": (-7, 0),
    "week_on": (7, 0),
    "hour_back": (0, -60),
    "hour_on": (0, 60),
}
"""Days and minutes by which an action moves what is chosen."""


class Hands(QObject):
    """Carries the keys out.

    Args:
        board: What they work on.
    """

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board, self._choice = board, board.choice
        self._copied: tuple[Occurrence, ...] = ()

    def do(self, name: str) -> None:
        """Do what an action of ``keys.rows`` says."""
        if name in SHIFTS:
            self._shift(*SHIFTS[name])
        elif name in (MONTH, WEEKS, LIST):
            self._board.view_asked.emit(name)
        elif name in SHEETS:
            self._board.sheet_asked.emit(name)
        elif name == "shift":
            self._board.shift_asked.emit()
        else:
            getattr(self, f"_{name}")()

    # Going about.

    def _left(self) -> None:
        self._go_across(-1)

    def _right(self) -> None:
        self._go_across(1)

    def _up(self) -> None:
        self._go_along(-1)

    def _down(self) -> None:
        self._go_along(1)

    def _go_across(self, by: int) -> None:
        if self._in_tray():
            self._go_ideas(by)
            return
        days = self._board.by_day()
        self._arrive(*spans.across(days, self._choice.day, self._choice.current, by))

    def _go_along(self, by: int) -> None:
        if self._in_tray():
            self._go_ideas(by)
            return
        board, days = self._board, self._board.by_day()
        if board.view() == LIST or self._in_day_card():
            self._go_entries(by)
        else:
            further = spans.WEEK if board.view() == MONTH else 0
            self._arrive(*spans.along(days, self._choice.day, self._choice.current, by, further))

    def _go_entries(self, by: int) -> None:
        """Go through the lines of a list."""
        order = self._order()
        if not order:
            return
        place = order.index(self._choice.current) + by if self._choice.current in order else 0
        self._choose(order[min(max(place, 0), len(order) - 1)])

    def _go_ideas(self, by: int) -> None:
        order = self._board.tray.surface.order()
        if order:
            at = order.index(self._choice.current) + by if self._choice.current in order else 0
            self._choice.only(order[min(max(at, 0), len(order) - 1)])

    def _arrive(self, day: date, key: str) -> None:
        self._choice.go(day)
        if key:
            self._choice.only(key)
        else:
            self._choice.clear()
        if day not in self._board.days():
            self._board.left_span.emit(day)

    def _choose(self, key: str) -> None:
        self._choice.only(key)
        entry = self._board.entry(key)
        if entry is not None and entry.day is not None:
            self._choice.go(entry.day)

    def _more_back(self) -> None:
        self._choose_more(-1)

    def _more_on(self) -> None:
        self._choose_more(1)

    def _choose_more(self, by: int) -> None:
        order = self._order()
        if self._choice.current in order:
            place = min(max(order.index(self._choice.current) + by, 0), len(order) - 1)
            self._choice.extend(order, order[place])
        elif order:
            self._choose(order[0 if by > 0 else -1])

    def _all(self) -> None:
        self._choice.set(self._order())

    def _away(self) -> None:
        board = self._board
        gave_up = [surface for surface in board.surfaces() if surface.give_up()]
        if gave_up:
            return
        if board.day_card.isVisible():
            board.day_card.put_away()
        else:
            self._choice.clear()

    # Opening, adding, deleting.

    def _open(self) -> None:
        board = self._board
        if self._choice.current:
            board.opened.emit(self._choice.current)
        elif board.of_day(self._choice.day):
            self._choose(board.of_day(self._choice.day)[0].key)
        else:
            self._new()

    def _new(self) -> None:
        self._board.begin(Add(self._choice.day))

    def _activity(self) -> None:
        self._board.begin(Add(self._choice.day, activity=True))

    def _idea(self) -> None:
        self._board.begin(Add(None))

    def _whole_day(self) -> None:
        if self._board.of_day(self._choice.day):
            self._board.open_day(self._choice.day)

    def _find(self) -> None:
        self._board.view_asked.emit(LIST)
        self._board.list.search.setFocus()
        self._board.list.search.selectAll()

    def _delete(self) -> None:
        if keys := self._keys():
            self._board.asked.emit(Remove(keys))

    # Moving.

    def _step_back(self) -> None:
        self._step(-1)

    def _step_on(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        if self._board.view() == WEEKS:
            self._shift(0, by * QUARTER)
        else:
            self._shift(by * spans.WEEK, 0)

    def _shift(self, days: int, minutes: int) -> None:
        entries = [entry for entry in self._board.chosen() if entry.day is not None]
        if minutes:
            entries = [entry for entry in entries if entry.minute is not None]
        if entries:
            self._board.asked.emit(Shift(tuple(entry.key for entry in entries), days, minutes))

    def _shorter(self) -> None:
        self._stretch(-QUARTER)

    def _longer(self) -> None:
        self._stretch(QUARTER)

    def _stretch(self, by: int) -> None:
        entry = self._board.entry(self._choice.current)
        if entry is not None and entry.minute is not None:
            length = (entry.length or USUAL) + by
            if length >= QUARTER:
                self._board.asked.emit(Resize(entry.key, length))

    def _tray(self) -> None:
        keys = tuple(entry.key for entry in self._board.chosen() if entry.day is not None)
        if keys:
            self._board.asked.emit(Place(keys, None))

    def _give_day(self) -> None:
        keys = tuple(entry.key for entry in self._board.chosen() if entry.day is None)
        if keys:
            self._board.asked.emit(Place(keys, self._choice.day, self._board.last_minute))

    def _copy(self) -> None:
        self._copied = tuple(self._board.chosen())

    def _paste(self) -> None:
        copied, day = self._copied, self._choice.day
        dated = [entry.day for entry in copied if entry.day is not None]
        if dated:
            keys = tuple(entry.key for entry in copied if entry.day is not None)
            self._board.asked.emit(Shift(keys, (day - min(dated)).days, copy=True))
        elif copied:
            keys = tuple(entry.key for entry in copied)
            self._board.asked.emit(Place(keys, day, self._board.last_minute, copy=True))

    def _keys(self) -> Keys:
        return tuple(entry.key for entry in self._board.chosen())

    def _order(self) -> Sequence[str]:
        if self._in_tray():
            return self._board.tray.surface.order()
        if self._in_day_card():
            return self._board.day_card.surface.order()
        entries = self._board.by_day()
        return [entry.key for day in self._board.days() for entry in entries.get(day, ())]

    def _in_tray(self) -> bool:
        return self._board.tray.surface.hasFocus()

    def _in_day_card(self) -> bool:
        return self._board.day_card.surface.hasFocus()
