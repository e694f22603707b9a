"""Undo and redo: a short action at once, a long one in pieces between which a tick can come."""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from grouppilot.domain.refusals import Refused
from grouppilot.store import sqlite_undo
from grouppilot.store.checklists import Draft, Tick

log = logging.getLogger(__name__)
ANSWERS = frozenset({Tick.__tablename__, Draft.__tablename__})
"""Tables of what the owner answers: they change nothing of what was due."""
AT_ONCE = 150  # changes replayed in one transaction: a tick waits for one of them at most
Progress = Callable[[int, int], None]
"""Told of changes done and in all."""


@dataclass(frozen=True)
class Replayed:
    """An action that was undone or redone: its code and facts, and for each table the keys of its rows.

    The keys of a long action are left out.
    """

    code: str
    facts: Mapping[str, Any]
    tables: Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Long:
    """An action whose replay has begun and is still to be gone on with: its number, code and facts."""

    action: int
    code: str
    facts: Mapping[str, Any]


class Replays:
    """What replays the actions of one workspace, one at a time.

    Args:
        engine: Of the file, to look with.
        transaction: Begins a transaction that writes; told whether the window's writes go first.
        settle: Settles the days that ended.
    """

    def __init__(
        self,
        engine: Engine,
        transaction: Callable[[bool], AbstractContextManager[Connection]],
        settle: Callable[[], None],
    ) -> None:
        self._engine, self._transaction, self._settle = engine, transaction, settle
        self._one = Lock()
        self._half = False  # whether a long action is half replayed
        self._tables: frozenset[str] = frozenset()  # which it touches, once that was looked up

    def check(self, tables: Mapping[str, object]) -> None:
        """Keep a write away from tables in which a long action is half replayed.

        Raises:
            Refused: ``undo_running``.
        """
        if self._half and tables.keys() & (self._tables or tables.keys() - ANSWERS):
            raise Refused("undo_running")

    def start(self, *, undone: bool) -> Replayed | Long | None:
        """Undo, or redo, the next action; of a long one only the beginning: ``finish`` does the rest.

        Raises:
            Refused: ``undo_running`` while another one is under way, ``step_unfinished`` while an action
                of many transactions is being written.
        """
        if not self._one.acquire(blocking=False):
            raise Refused("undo_running")
        found = None
        try:
            found = self._start(undone)
        finally:
            if not isinstance(found, Long):
                self._one.release()
        return found

    def finish(self, long: Long, progress: Progress | None = None) -> Replayed:
        """Replay the rest of a long action; on any thread."""
        try:
            return self._rest(long, progress)
        finally:
            self._one.release()

    def go_on(self) -> None:
        """Replay the rest of what a crash cut off, as far as can be: a file that never opens helps nobody."""
        half = self._cut_off()
        if half is None:
            return
        try:
            self._rest(half[0], None)
        except IntegrityError:
            log.error("The rest of %s cannot be replayed", half[0].code)  # noqa: TRY400 - it holds names
            with self._transaction(False) as writer:
                sqlite_undo.give_up(writer, half[0].action)

    def _start(self, undone: bool) -> Replayed | Long | None:
        half = self._cut_off()
        if half is not None:  # by a full disk
            if half[1] == undone:
                return half[0]
            self._rest(half[0], None)
        pick = sqlite_undo.next_undo if undone else sqlite_undo.next_redo
        while (found := self._look(pick)) is not None:
            action, tables = found
            if tables is None or not tables <= ANSWERS:
                self._settle()
            with self._transaction(False) as writer:
                now = pick(writer)
                if now is None or now.id != action.action:
                    continue  # something else was done meanwhile
                if tables is None:
                    sqlite_undo.start_replay(writer, now.id, undone=undone)
                    self._half, self._tables = True, frozenset()
                    return action
                sqlite_undo.replay(writer, now.id, undone=undone)
                return Replayed(now.code, now.facts, sqlite_undo.touched(writer, now.id))
        return None

    def _rest(self, long: Long, progress: Progress | None) -> Replayed:
        with self._engine.connect() as connection:
            self._tables = sqlite_undo.tables_of(connection, long.action)
            total = sqlite_undo.left(connection, long.action)
        done, last = 0, AT_ONCE
        while last >= AT_ONCE:
            with self._transaction(True) as writer:
                last = sqlite_undo.replay_piece(writer, long.action, AT_ONCE)
            done += last
            if progress is not None:
                progress(done, total)
        self._half = False
        return Replayed(long.code, long.facts, dict.fromkeys(self._tables, frozenset()))

    def _look(self, pick: Callable[[Connection], Any]) -> tuple[Long, frozenset[str] | None] | None:
        """Return the next action, and the tables it touches unless it is long."""
        with self._engine.connect() as connection:
            if sqlite_undo.in_state(connection, sqlite_undo.WRITING):
                raise Refused("step_unfinished")
            row = pick(connection)
            if row is None:
                return None
            found = Long(row.id, row.code, row.facts)
            long = sqlite_undo.is_long(connection, row.id)  # then its tables are looked up beside the window
            return found, None if long else sqlite_undo.tables_of(connection, row.id)

    def _cut_off(self) -> tuple[Long, bool] | None:
        """Return the action that was cut off while it was replayed, and whether it was being undone."""
        with self._engine.connect() as connection:
            row = sqlite_undo.in_state(connection, sqlite_undo.UNDOING, sqlite_undo.REDOING)
        return None if row is None else (Long(row.id, row.code, row.facts), row.state == sqlite_undo.UNDOING)
