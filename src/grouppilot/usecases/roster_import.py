"""Takes a roster in: one undo step, written in pieces so small that no tick waits for it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

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
from grouppilot.usecases.roster_rows import Keys, Prepared, Writer, prepare
from grouppilot.usecases.rosters import Columns, Spoken
from grouppilot.usecases.workspace import Workspace

NEW_AT_ONCE = 100
CHANGED_AT_ONCE = 15
TAKEN_BACK_AT_ONCE = 1000
TABLES = (*members.READS, "chat_group", "setting")


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
        Refused: As ``rosters.dry_run`` and ``groups.add`` do; ``import_undone`` if undone while it ran;
            ``import_half`` where it stopped and could not be taken back before the next start.
        Cancelled: If the owner stopped it; nothing is left of it then.
    """
    number = group if isinstance(group, int) else None
    plan = rosters.dry_run(ws, source, number, columns=columns, date_order=date_order, spoken=spoken)
    chosen = source.columns if columns is None else columns
    work = _Import(ws, plan, group, watch or Watch(), by)
    try:
        work.run(lambda session: rosters.remember(session, source, chosen))
    except BaseException:
        _leave_nothing(work)
        raise
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
        self._pieces = 0
        self.group_id = group if isinstance(group, int) else 0
        self._inviters: dict[int, str] = {}

    def counts(self) -> dict[str, int]:
        """Return the figures of the plan, rows that were overtaken by another edit counted as doubtful."""
        found = self._plan.counts()
        found["changed"] -= self._collided
        found["doubtful"] += self._collided
        return found

    def run(self, remember: Callable[[Session], None]) -> None:
        wanted = [row for row in self._plan.rows if row.state in ("new", "changed")]
        facts: dict[str, Any] = {"count": len(wanted), "group": self._name(), undo_joining.UNFINISHED: True}
        now = self._ws.now()
        with self._ws.read() as session:
            today = settings.today_in(session, self._ws)
        pieces = ([prepare(row, now) for row in piece] for piece in _pieces(wanted))
        first = next(pieces, [])
        done = 0
        with self._ws.write("roster.import", by=self._by, background=True, **facts) as session:
            self._first = undo_joining.current(session)
            if isinstance(self._group, GroupForm):
                self.group_id = groups.insert(session, self._ws, self._group)
            remember(session)
            writer = Writer(today, self.group_id, Keys(session, wanted))
            done += self._write(session, writer=writer, piece=first)
        for piece in pieces:
            self._watch.look(done, len(wanted))
            done += self._in_piece(partial(self._write, writer=writer, piece=piece))
        self._watch.look(done, len(wanted))
        self._bind_inviters()
        with self._ws.keep("roster.finish", background=True) as session:
            undo_joining.finish(session, self._first)
        if self._pieces:
            told = {table: frozenset[str]() for table in TABLES}
            self._ws.listeners.tell(Changes("roster.import", told, self._by))

    def _name(self) -> str:
        if isinstance(self._group, GroupForm):
            return self._group.name
        return members.counts(self._ws, self._group).group

    def _write(self, session: Session, *, writer: Writer, piece: Sequence[Prepared]) -> int:
        self._inviters |= writer.add(session, [row for row in piece if row.plan.state == "new"])
        for row in piece:
            if row.plan.state == "changed" and not writer.change(session, row.plan):
                self._collided += 1
        return len(piece)

    def _in_piece(self, write: Callable[[Session], int]) -> int:
        with self._ws.write("roster.import", by=self._by, background=True) as session:
            done = write(session)
            if not undo_joining.join(session, self._first):
                self._first = 0  # the owner undid it meanwhile: what was written is gone already
                raise Refused("import_undone")
        self._pieces += 1
        return done

    def _bind_inviters(self) -> None:
        """Bind inviters last: one may stand further down in the file than whom they invited."""
        named = {name for name in self._inviters.values() if name}
        if not named:
            return
        with self._ws.read() as session:
            who = queries.members_by_name(session, self.group_id, named)
        bound = [(one, who[name]) for one, name in self._inviters.items() if who.get(name, one) != one]
        pairs = iter(bound)
        while piece := list(islice(pairs, NEW_AT_ONCE)):
            self._in_piece(partial(_bind, pairs=piece))

    def take_back(self) -> None:
        """Leave nothing of an import that stopped half-way."""
        if self._first:
            unfinished.take_back(self._ws, self._first, *TABLES, at_once=TAKEN_BACK_AT_ONCE)


def _pieces(rows: Sequence[RowPlan]) -> Iterator[Sequence[RowPlan]]:
    """Cut the rows into pieces that take about as long: changing a member costs more than adding one."""
    piece: list[RowPlan] = []
    cost = 0.0
    for row in rows:
        piece.append(row)
        cost += 1 / (NEW_AT_ONCE if row.state == "new" else CHANGED_AT_ONCE)
        if cost >= 1:
            yield piece
            piece, cost = [], 0.0
    if piece:
        yield piece


def _bind(session: Session, pairs: Sequence[tuple[int, int]]) -> int:
    bound = dict(pairs)
    session.execute(update(Membership), [{"id": one, "inviter_id": who} for one, who in bound.items()])
    for spell in session.query(Spell).where(Spell.membership_id.in_(bound)):
        spell.inviter_id = bound[spell.membership_id]
    return len(bound)
