"""Takes a roster in: one undo step, written in pieces so small that no tick waits for it.

What is new stays hidden from readers until the last piece shows all of it. Members who change do so in that
last piece, too; only where they are too many for one, those before it show already while it is written.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import update
from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.domain.rosters import Plan, RowPlan
from grouppilot.domain.watching import Watch
from grouppilot.files.rosters import RosterSource
from grouppilot.store import roster_queries as queries
from grouppilot.store import undo_joining
from grouppilot.store.members import Membership, Spell
from grouppilot.usecases import groups, members, rosters, settings, unfinished
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.roster_rows import Keys, Writer, prepare
from grouppilot.usecases.rosters import Columns, Spoken
from grouppilot.usecases.workspace import Workspace

NEW_AT_ONCE = 100
CHANGED_AT_ONCE = 15
TABLES = (*members.READS, "chat_group")
Row = TypeVar("Row")


@dataclass(frozen=True)
class Imported:
    """What became of a roster.

    Attributes:
        group_id: Where it went.
        counts: Rows new, changed, unchanged, doubtful and wrong, as they were taken.
    """

    group_id: int
    counts: Mapping[str, int]


def take_in(
    ws: Workspace,
    source: RosterSource,
    group: int | GroupForm,
    *,
    columns: Columns | None = None,
    date_order: str | None = None,
    spoken: Spoken | None = None,
    watch: Watch | None = None,
    by: object = None,
) -> Imported:
    """Import a roster: new members are added, changed ones changed, doubtful and wrong rows left out.

    Args:
        ws: The workspace.
        source: From ``rosters.open_source``.
        group: The group's id, or a group to make of it.
        columns, date_order, spoken: As for ``rosters.dry_run``.
        watch: Told of rows done; asked whether to stop.
        by: Whoever asks.

    Raises:
        Refused: As ``rosters.dry_run`` and ``groups.add`` do; ``import_half`` where it stopped and could not
            be taken back before the next start.
        Cancelled: If the owner stopped it; nothing is left of it then.
    """
    number = group if isinstance(group, int) else None
    plan = rosters.dry_run(ws, source, number, columns=columns, date_order=date_order, spoken=spoken)
    chosen = source.columns if columns is None else columns
    work = _Import(ws, plan, group, watch or Watch(), by)
    try:
        work.run()
    except BaseException:
        _leave_nothing(work)
        raise
    with ws.keep("roster.columns", background=True) as session:
        rosters.remember(session, source, chosen)
    return Imported(work.group_id, work.counts())


def _leave_nothing(work: "_Import") -> None:
    try:
        work.take_back()
    except Refused as refusal:  # the disk that stopped the import stops this, too; the next start goes on
        raise Refused("import_half", reason=refusal.code) from refusal


class _Import:
    """One import under way."""

    def __init__(self, ws: Workspace, plan: Plan, group: int | GroupForm, watch: Watch, by: object) -> None:
        self._ws, self._plan, self._group, self._watch, self._by = ws, plan, group, watch, by
        self._first = 0
        self._collided = 0
        self.group_id = group if isinstance(group, int) else 0
        self._inviters: dict[int, str] = {}

    def counts(self) -> dict[str, int]:
        """Return the figures of the plan, rows that were overtaken by another edit counted as doubtful."""
        found = self._plan.counts()
        found["changed"] -= self._collided
        found["doubtful"] += self._collided
        return found

    def run(self) -> None:
        """Write it all, if there is anything."""
        new = [row for row in self._plan.rows if row.state == "new"]
        changed = [row for row in self._plan.rows if row.state == "changed"]
        if not (new or changed) and isinstance(self._group, int):
            return
        writer = self._begin(new, changed)
        done, total = 0, len(new) + len(changed)
        now = self._ws.now()
        for piece in _pieces(new, NEW_AT_ONCE):
            self._watch.look(done, total)
            prepared = [prepare(row, now) for row in piece]  # before the gate, so that no tick waits for it
            with self._piece() as session:
                self._inviters |= writer.add(session, prepared)
            done += len(piece)
        self._bind_inviters()
        *before, last = [*_pieces(changed, CHANGED_AT_ONCE)] or [[]]
        for piece in before:
            self._watch.look(done, total)
            with self._piece() as session:
                self._change(session, writer, piece)
            done += len(piece)
        self._watch.look(done, total)
        with self._piece() as session:
            self._change(session, writer, last)
            undo_joining.join(session, self._first)
            undo_joining.finish(session, self._first)
        self._ws.listeners.tell(Changes("roster.import", {table: frozenset() for table in TABLES}, self._by))

    def _begin(self, new: Sequence[RowPlan], changed: Sequence[RowPlan]) -> Writer:
        """Begin the step, and set aside the numbers of what is new: nobody reads them before the end."""
        facts: dict[str, Any] = {"count": len(new) + len(changed), "group": self._name()}
        with self._ws.read() as session:
            today = settings.today_in(session, self._ws)
        with self._ws.write("roster.import", by=self._by, background=True, begins=True, **facts) as session:
            first = undo_joining.current(session)
            if isinstance(self._group, GroupForm):
                self.group_id = groups.insert(session, self._ws, self._group)
                undo_joining.hide(session, first, "chat_group", range(self.group_id, self.group_id + 1))
            keys = Keys(session, [*new, *changed])
            for table, made in keys.made:
                undo_joining.hide(session, first, table, range(made, made + 1))
            people, made_members = (
                undo_joining.reserve(session, first, table, len(new)) for table in ("person", "membership")
            )
        self._first = first  # only now: what was not written has no number
        return Writer(today, self.group_id, keys, iter(made_members), iter(people))

    def _name(self) -> str:
        if isinstance(self._group, GroupForm):
            return self._group.name
        return members.counts(self._ws, self._group).group

    def _change(self, session: Session, writer: Writer, rows: Sequence[RowPlan]) -> None:
        for row in rows:
            if not writer.change(session, row):
                self._collided += 1

    @contextmanager
    def _piece(self) -> Iterator[Session]:
        with self._ws.write("roster.import", by=self._by, background=True) as session:
            yield session
            undo_joining.join(session, self._first)

    def _bind_inviters(self) -> None:
        """Bind inviters last: one may stand further down in the file than whom they invited."""
        named = {name for name in self._inviters.values() if name}
        if not named:
            return
        with self._ws.read(hidden=True) as session:
            who = queries.members_by_name(session, self.group_id, named)
        bound = [(one, who[name]) for one, name in self._inviters.items() if who.get(name, one) != one]
        for piece in _pieces(bound, NEW_AT_ONCE):
            with self._piece() as session:
                _bind(session, piece)

    def take_back(self) -> None:
        """Leave nothing of an import that stopped half-way."""
        if self._first:
            unfinished.take_back(self._ws, self._first, *TABLES)


def _pieces(rows: Sequence[Row], most: int) -> Iterator[Sequence[Row]]:
    return (rows[start : start + most] for start in range(0, len(rows), most))


def _bind(session: Session, pairs: Sequence[tuple[int, int]]) -> None:
    bound = dict(pairs)
    session.execute(update(Membership), [{"id": one, "inviter_id": who} for one, who in bound.items()])
    for spell in session.query(Spell).where(Spell.membership_id.in_(bound)):
        spell.inviter_id = bound[spell.membership_id]
