"""One opened workspace: its file, its clock, and the only way to read and write it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

import grouppilot.store.rows  # noqa: F401 - every row must be known before the first query
from grouppilot.domain.refusals import Refused
from grouppilot.store import backups, migrate, sqlite_undo
from grouppilot.store.gate import WriteGate
from grouppilot.store.migrations import HEAD
from grouppilot.store.sqlite import begin_write, open_engine, worded
from grouppilot.usecases.changes import Changes, Listeners

DATABASE = "grouppilot.db"
ANSWERS = frozenset({"tick", "due_draft"})
"""Tables of what the owner answers: they change nothing of what was due."""


@dataclass(frozen=True)
class Step:
    """An action that can be undone or done again: its code and facts, worded where it is shown."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


class Workspace:
    """A folder with one SQLite file, opened to read, and to write where the lock is held.

    Every read happens in ``read``, every change in ``write``: one use case, one transaction, one notice.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], *, writable: bool) -> None:
        self.folder = folder
        self.now = now
        self.writable = writable
        self.listeners = Listeners()
        # Called before a write that could change them: settles the days that ended. Told whether that write
        # lets the window's go first.
        self.before_write: Callable[[Workspace, bool], None] | None = None
        self._gate = WriteGate()
        self._engine = open_engine(folder / DATABASE, writable=writable)
        self._writer: Connection | None = None

    @property
    def engine(self) -> Engine:
        """The engine of the file, for backups and migrations."""
        return self._engine

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on one consistent state of the file; what it changes is thrown away."""
        with worded(self.folder / DATABASE), Session(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(
        self,
        action: str,
        *,
        by: object = None,
        background: bool = False,
        answers: bool = False,
        **facts: object,
    ) -> Iterator[Session]:
        """Give a session whose changes are committed together, can be undone as one, and are told to all.

        Args:
            action: Code of what is done, which the undo menu words.
            by: Whoever asks; comes back in the notice.
            background: Let the window's writes go first.
            answers: Only ``ANSWERS`` are written: this need not wait until the days that ended are settled.
            **facts: What the wording needs; JSON values.

        Raises:
            Refused: ``read_only`` where another program holds the workspace; ``disk_full`` or another of
                ``store.sqlite.worded``. Nothing was changed then, as after any other exception.
            RuntimeError: Within another write of the same thread.
        """
        self._writing()
        if not answers:
            self._settle(background)
        with self._transaction(background) as writer:
            number = sqlite_undo.begin(writer, action, facts, self.now())
            with Session(writer, join_transaction_mode="rollback_only") as session:
                yield session
                session.flush()
            tables = sqlite_undo.end(writer, number)
        if tables:
            self.listeners.tell(Changes(action, tables, by))

    @contextmanager
    def keep(
        self, action: str, *tables: str, background: bool = False, settled: bool = False
    ) -> Iterator[Session]:
        """Give a session for what is no action of the owner (settled days, holidays): nothing to undo.

        Args:
            action: Code of what is done, for the notice.
            *tables: What it changes, for the notice; without any there is none.
            background: Let the window's writes go first.
            settled: Settle the days that ended first, since what is kept could change them.

        Raises:
            Refused, RuntimeError: As ``write``.
        """
        if settled:
            self._settle(background)
        with (
            self._transaction(background) as writer,
            Session(writer, join_transaction_mode="rollback_only") as session,
        ):
            yield session
            session.flush()
        if tables:
            self.listeners.tell(Changes(action, {table: frozenset() for table in tables}))

    def undo(self, *, by: object = None) -> Step | None:
        """Take the last action back; None where there is nothing left to undo."""
        return self._replay(sqlite_undo.next_undo, undone=True, by=by)

    def redo(self, *, by: object = None) -> Step | None:
        """Do the action again that was undone last; None where there is none."""
        return self._replay(sqlite_undo.next_redo, undone=False, by=by)

    def steps(self) -> tuple[Step | None, Step | None]:
        """Return what undo and redo would do now."""
        with self._engine.connect() as connection:
            undo, redo = sqlite_undo.next_undo(connection), sqlite_undo.next_redo(connection)
        return _step(undo), _step(redo)

    def start_writing(self) -> None:
        """Set up the one connection that writes. Called once the schema is current."""
        with worded(self.folder / DATABASE):
            self._writer = begin_write(self._engine)
        with self._transaction() as writer:
            sqlite_undo.install(writer)

    def forget_steps(self) -> None:
        """Empty the undo log, whose statements fit the file as it was before a restore."""
        with self._transaction() as writer:
            sqlite_undo.forget_all(writer)

    def back_up(self, reason: str) -> backups.Backup:
        """Make a verified copy now, and let the oldest go.

        Raises:
            Refused: ``backup_failed``; older copies are all kept then.
        """
        revision = migrate.revision_of(self._engine) or HEAD
        made = backups.make(self._engine, self.folder, reason=reason, at=self.now(), revision=revision)
        backups.prune(self.folder, spare=made)
        return made

    def close(self) -> None:
        """Close the file; safe to call twice. The workspace cannot be used afterwards."""
        with self._gate.enter():  # a write that is under way ends first
            if self._writer is not None:
                self._writer.close()
                self._writer = None
            self._engine.dispose()

    def _writing(self) -> Connection:
        if self._writer is None:
            raise Refused("read_only")
        return self._writer

    def _settle(self, background: bool = False) -> None:
        if self.before_write is not None:
            self.before_write(self, background)

    @contextmanager
    def _transaction(self, background: bool = False) -> Iterator[Connection]:
        with self._gate.enter(background=background), worded(self.folder / DATABASE):
            writer = self._writing()
            with writer.begin():
                yield writer

    def _replay(self, pick: Callable[[Connection], Any], *, undone: bool, by: object) -> Step | None:
        self._settle_for(pick)
        with self._transaction() as writer:
            action = pick(writer)
            if action is None:
                return None
            sqlite_undo.replay(writer, action.id, undone=undone)
            tables = sqlite_undo.touched(writer, action.id)
        self.listeners.tell(Changes("undo" if undone else "redo", tables, by))
        return _step(action)

    def _settle_for(self, pick: Callable[[Connection], Any]) -> None:
        with self._transaction() as writer:
            action = pick(writer)
            waits = action is not None and not sqlite_undo.touched(writer, action.id).keys() <= ANSWERS
        if waits:
            self._settle()


def _step(row: Any) -> Step | None:
    return None if row is None else Step(row.code, dict(row.facts))
