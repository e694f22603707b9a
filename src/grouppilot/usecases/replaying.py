"""Undo and redo: a short action at once, a long one in pieces between which a tick can come."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from grouppilot.domain.refusals import Refused
from grouppilot.store import sqlite_undo

log = logging.getLogger(__name__)
ANSWERS = frozenset({"tick", "due_draft"})
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
class _Found:
    row: Any
    undone: bool
    long: bool
    tables: frozenset[str]


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
        self._half: frozenset[str] = frozenset()  # tables of a long action that is half replayed

    def check(self, tables: Mapping[str, object]) -> None:
        """Keep a write away from tables in which a long action is half replayed.

        Raises:
            Refused: ``undo_running``.
        """
        if self._half & tables.keys():
            raise Refused("undo_running")

    def run(self, *, undone: bool, progress: Progress | None) -> Replayed | None:
        """Undo, or redo, the next action; first of all one that was cut off half-way.

        Raises:
            Refused: ``undo_running`` while another one is under way, ``step_unfinished`` while an action
                of many transactions is being written.
        """
        with self._alone():
            half = self._look(_half)
            if half is not None:
                found = self._rest(half, progress)
                if half.undone == undone:
                    return found
            return self._next(undone, progress)

    def go_on(self) -> None:
        """Replay the rest of what a crash cut off, as far as can be: a file that never opens helps nobody."""
        with self._alone():
            half = self._look(_half)
            if half is None:
                return
            try:
                self._rest(half, None)
            except IntegrityError:
                log.error("The rest of %s cannot be replayed", half.row.code)  # noqa: TRY400 - it holds names
                with self._transaction(False) as writer:
                    sqlite_undo.give_up(writer, half.row.id)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._one.acquire(blocking=False):
            raise Refused("undo_running")
        try:
            yield
        finally:
            self._one.release()

    def _next(self, undone: bool, progress: Progress | None) -> Replayed | None:
        pick = sqlite_undo.next_undo if undone else sqlite_undo.next_redo
        while (found := self._look(pick)) is not None:
            if not found.tables <= ANSWERS:
                self._settle()
            with self._transaction(False) as writer:
                now = pick(writer)
                if now is None or now.id != found.row.id:
                    continue  # something else was done meanwhile
                if not found.long:
                    sqlite_undo.replay(writer, now.id, undone=undone)
                    return Replayed(now.code, now.facts, sqlite_undo.touched(writer, now.id))
                sqlite_undo.start_replay(writer, now.id, undone=undone)
                self._half = found.tables
            return self._rest(found, progress)
        return None

    def _rest(self, found: _Found, progress: Progress | None) -> Replayed:
        action = found.row.id
        with self._engine.connect() as connection:
            total = sqlite_undo.left(connection, action)
        done, last = 0, AT_ONCE
        while last >= AT_ONCE:
            with self._transaction(True) as writer:
                last = sqlite_undo.replay_piece(writer, action, AT_ONCE)
            done += last
            if progress is not None:
                progress(done, total)
        self._half = frozenset()
        return Replayed(found.row.code, found.row.facts, {table: frozenset() for table in found.tables})

    def _look(self, pick: Callable[[Connection], Any]) -> _Found | None:
        with self._engine.connect() as connection:
            if sqlite_undo.in_state(connection, sqlite_undo.WRITING):
                raise Refused("step_unfinished")
            row = pick(connection)
            if row is None:
                return None
            long = sqlite_undo.is_long(connection, row.id)
            undone = row.state == sqlite_undo.UNDOING
            return _Found(row, undone, long, sqlite_undo.tables_of(connection, row.id))


def _half(connection: Connection) -> Any:
    return sqlite_undo.in_state(connection, sqlite_undo.UNDOING, sqlite_undo.REDOING)
