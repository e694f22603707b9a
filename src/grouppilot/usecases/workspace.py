"""One opened workspace: its file, its clock, and the only way to read and write it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.store import backups, migrate, sqlite_hiding, sqlite_undo, sqlite_undo_triggers
from grouppilot.store.base import Base
from grouppilot.store.gate import WriteGate
from grouppilot.store.migrations import HEAD
from grouppilot.store.place import Place
from grouppilot.store.sqlite import begin_write, open_engine, worded
from grouppilot.usecases.changes import Changes, Listeners
from grouppilot.usecases.memory import Memory
from grouppilot.usecases.replaying import ANSWERS, Progress, Replayed, Replays

DATABASE = "grouppilot.db"


@dataclass(frozen=True)
class Step:
    """An action that can be undone or done again: its code and facts, worded where it is shown."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


Beside = Callable[[Step, Callable[[Progress | None], Step]], object]


class Workspace:
    """A folder with one SQLite file, opened to read, and to write where the lock is held.

    Every read happens in ``read``, every change in ``write``: one use case, one transaction, one notice.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], *, writable: bool) -> None:
        self.folder = folder
        self.now = now
        self.writable = writable
        self.listeners = Listeners()
        self.memory = Memory(self.listeners, keeps=writable)
        # Called before a write that could change them: settles the days that ended. Told whether that write
        # lets the window's go first.
        self.before_write: Callable[[Workspace, bool], None] | None = None
        self._gate = WriteGate()
        self._engine = open_engine(folder / DATABASE, writable=writable)
        self._writer: Connection | None = None
        self._replays = Replays(self._engine, self._transaction, self._settle)
        self._whole = False  # whether every change is logged, and not those of answers alone
        self._place: Place | None = None
        self._rescued: backups.Backup | None = None

    @property
    def engine(self) -> Engine:
        """The engine of the file, for backups and migrations."""
        return self._engine

    @contextmanager
    def read(self, *, hidden: bool = False) -> Iterator[Session]:
        """Give a session on one consistent state of the file; what it changes is thrown away.

        Args:
            hidden: Read also what a long action has written that is not whole yet.
        """
        with worded(self.folder / DATABASE), Session(self._engine, autoflush=False) as session:
            if not hidden:
                sqlite_hiding.hide(session.connection())
            yield session

    @contextmanager
    def write(
        self,
        action: str,
        *,
        by: object = None,
        background: bool = False,
        answers: bool = False,
        past: bool = True,
        begins: bool = False,
        **facts: object,
    ) -> Iterator[Session]:
        """Give a session whose changes are committed together, can be undone as one, and are told to all.

        Args:
            action: Code of what is done, which the undo menu words.
            by: Whoever asks; comes back in the notice.
            background: Let the window's writes go first.
            answers: Only ``replaying.ANSWERS`` are written, before which no days need be settled.
            past: Whether it could change what was due on days that ended; they are settled before it then.
            begins: It is the first of many transactions, so nothing is told; see ``store.long_actions``.
            **facts: What the wording needs; JSON values.

        Raises:
            Refused: ``read_only`` where another program holds the workspace; ``file_gone`` or
                ``file_replaced`` where its file was taken away; ``undo_running`` where an undo under way
                changes the same tables; ``disk_full`` or another of ``store.sqlite.worded``. Nothing was
                changed then, as after any other exception.
            RuntimeError: Within another write of the same thread, or ``answers`` are not all that is written.
        """
        self._writing()
        if past and not answers:
            self._settle(background)
        with self._transaction(background, answers=answers) as writer:
            state = sqlite_undo.WRITING if begins else ""
            number = sqlite_undo.begin(writer, action, facts, self.now(), state)
            with Session(writer, join_transaction_mode="rollback_only") as session:
                if answers:
                    event.listen(session, "before_flush", _check_answers)
                yield session
                session.flush()
            tables = sqlite_undo.end(writer, number, begins=begins)
            self._replays.check(tables)
        if tables and not begins:
            self.listeners.tell(Changes(action, tables, by))

    @contextmanager
    def write_more(self, action: int) -> Iterator[Session]:
        """Give a session for one more transaction of an action that ``write`` began; nothing is told.

        Args:
            action: From ``long_actions.current``. The window's writes go first.

        Raises:
            Refused, RuntimeError: As ``write``.
        """
        self._settle(background=True)
        with self._transaction(background=True) as writer:
            sqlite_undo.resume(writer, action)
            with Session(writer, join_transaction_mode="rollback_only") as session:
                yield session
                session.flush()
            sqlite_undo.pause(writer)

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

    def undo(
        self, *, by: object = None, progress: Progress | None = None, beside: Beside | None = None
    ) -> Step | None:
        """Take the last action back.

        A long one is taken back in many transactions; after a crash in between, the next start goes on.

        Args:
            by: Whoever asks.
            progress: Told of changes done and in all while a long one is taken back.
            beside: Given a long one that has been begun, and what does the rest of it on any thread.

        Returns:
            What was taken back; None where there is nothing left to undo, and where the rest is done beside.

        Raises:
            Refused: As ``write``; ``undo_running`` while another one is under way, ``step_unfinished``
                while one of many transactions is being written.
        """
        return self._replay("undo", by, progress, beside)

    def redo(
        self, *, by: object = None, progress: Progress | None = None, beside: Beside | None = None
    ) -> Step | None:
        """Do the action again that was undone last, as ``undo`` takes it back."""
        return self._replay("redo", by, progress, beside)

    def cut_off(self) -> bool:
        """Tell whether there is an action that is not whole: another program is at it, or it crashed."""
        with self._engine.connect() as connection:
            return sqlite_undo.in_state(connection, *sqlite_undo.HALF) is not None

    def go_on(self) -> None:
        """Go on with what a crash cut off while it was undone or redone."""
        self._replays.go_on()

    def steps(self) -> tuple[Step | None, Step | None]:
        """Return what undo and redo would do now: first of all bring one to its end that was cut off."""
        with self._engine.connect() as connection:
            half = sqlite_undo.in_state(connection, sqlite_undo.UNDOING, sqlite_undo.REDOING)
            undo, redo = sqlite_undo.next_undo(connection), sqlite_undo.next_redo(connection)
        return _step(half or undo), _step(half or redo)

    def start_writing(self) -> None:
        """Set up the one connection that writes, for answers at first. Called once the schema is current."""
        with worded(self.folder / DATABASE):
            self._writer = begin_write(self._engine)
        with self._transaction(answers=True) as writer:
            sqlite_undo_triggers.install(writer, [Base.metadata.tables[name] for name in sorted(ANSWERS)])
        self._place = Place(self._engine)

    def get_whole(self) -> None:
        """Get ready for any write, which takes a moment; the first that is no answer does it at the latest.

        Raises:
            Refused: As ``write``.
        """
        for table in () if self._whole else _logged_tables():
            with self._transaction(background=True, answers=True) as writer:  # a tick waits for one at most
                sqlite_undo_triggers.install(writer, [table])
        with self._transaction(background=True):
            pass

    def forget_steps(self) -> None:
        """Empty the undo log, whose statements fit the file as it was before a restore."""
        with self._transaction() as writer:
            sqlite_undo.forget_all(writer)

    def back_up(self, reason: str) -> backups.Backup:
        """Make a verified copy now, and let the oldest go.

        Raises:
            Refused: ``backup_failed``; older copies are all kept then.
        """
        made = self._copy(self.folder / backups.FOLDER, reason)
        backups.prune(self.folder, spare=made)
        return made

    def lost(self) -> str | None:
        """Tell whether the file was taken away under this workspace: the code of the refusal, else None."""
        found = None if self._place is None else self._place.lost()
        if found is None:
            self._rescued = None
        return found

    def rescue(self) -> backups.Backup:
        """Make a copy of a file that was taken away, unless there is one: nothing was written since.

        Raises:
            Refused: ``backup_failed``.
        """
        if self._rescued is None:
            self._rescued = self.back_up("rescue")
        return self._rescued

    def save_copy(self, folder: Path) -> backups.Backup:
        """Make a verified copy in any folder.

        Raises:
            Refused: ``backup_failed``.
        """
        return self._copy(folder, "rescue")

    def close(self) -> None:
        """Close the file; safe to call twice. The workspace cannot be used afterwards.

        A file that was taken away ends with this, so it is copied to the backups first.
        """
        if self.lost():
            with suppress(Refused):
                self.rescue()
        with self._gate.enter():  # a write that is under way ends first
            self._place = None
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

    def _copy(self, target: Path, reason: str) -> backups.Backup:
        at = self.now()
        if self.lost():  # no connection can be opened to it any more
            with self._gate.enter():
                return backups.copy_to(self._writing(), target, reason=reason, at=at, revision=HEAD)
        revision = migrate.revision_of(self._engine) or HEAD
        return backups.copy_to(self._engine, target, reason=reason, at=at, revision=revision)

    @contextmanager
    def _transaction(self, background: bool = False, *, answers: bool = False) -> Iterator[Connection]:
        tables = () if answers or self._whole else _logged_tables()
        with self._gate.enter(background=background), worded(self.folder / DATABASE):
            writer = self._writing()
            if self._place is not None:
                self._place.check()
            if tables:
                with writer.begin():  # what a transaction sets up goes when it is rolled back
                    sqlite_undo_triggers.install(writer, tables)
                self._whole = True
            with writer.begin():
                yield writer

    def _replay(self, what: str, by: object, progress: Progress | None, beside: Beside | None) -> Step | None:
        self._writing()
        found = self._replays.start(undone=what == "undo")
        if found is None:
            return None
        if isinstance(found, Replayed):
            return self._told(what, found, by)
        long = found

        def rest(progress: Progress | None = None) -> Step:
            return self._told(what, self._replays.finish(long, progress), by)

        if beside is None:
            return rest(progress)
        beside(Step(long.code, dict(long.facts)), rest)
        return None

    def _told(self, what: str, done: Replayed, by: object) -> Step:
        self.listeners.tell(Changes(what, done.tables, by))
        return Step(done.code, dict(done.facts))


def _logged_tables() -> tuple[Any, ...]:
    """Return every table whose changes are logged, which takes all rows to be known."""
    from grouppilot.store.rows import logged_tables  # half of what opening a workspace would take

    return tuple(logged_tables())


def _check_answers(session: Session, *_given: object) -> None:
    """Refuse to write what is no answer: nobody may have seen to its being logged yet."""
    changed = {each.__tablename__ for each in (*session.new, *session.dirty, *session.deleted)}
    if changed - ANSWERS:
        raise RuntimeError(f"not an answer: {sorted(changed - ANSWERS)}")


def _step(row: Any) -> Step | None:
    return None if row is None else Step(row.code, dict(row.facts))
