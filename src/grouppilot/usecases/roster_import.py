"""Takes a roster in: one undo step, written in pieces so small that no tick waits for it.

What is new stays hidden from readers until the last piece shows all of it. Members who change do so in that
last piece, too; only where they are too many for one, those before it show already while it is written.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import update
from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.domain.rosters import Plan, RowPlan
from grouppilot.domain.watching import Watch
from grouppilot.files.rosters import RosterSource
from grouppilot.store import long_actions
from grouppilot.store import roster_queries as queries
from grouppilot.store.members import Membership, Spell
from grouppilot.usecases import groups, members, rosters, settings, unfinished
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.roster_rows import Keys, Writer, prepare
from grouppilot.usecases.rosters import Columns, Spoken
from grouppilot.usecases.workspace import Workspace

NEW_AT_ONCE = 100
CHANGES_AT_ONCE = 100  # fields of members who are changed
_COSTLY = dict.fromkeys(("number", "joined", "left", "status", "role", "tier", "inviter"), 8)
"""Fields whose change takes as long as that of so many texts, as it looks at more than the member."""
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
        self._new = [row for row in plan.rows if row.state == "new"]
        self._changed = [row for row in plan.rows if row.state == "changed"]
        self._numbers = range(0)

    def counts(self) -> dict[str, int]:
        """Return the figures of the plan, rows that were overtaken by another edit counted as doubtful."""
        found = self._plan.counts()
        found["changed"] -= self._collided
        found["doubtful"] += self._collided
        return found

    def run(self) -> None:
        """Write it all, if there is anything."""
        if not (self._new or self._changed) and isinstance(self._group, int):
            return
        writer = self._begin()
        self._add(writer)
        done = len(self._new)
        *before, last = [*_by_cost(self._changed)] or [[]]
        for piece in before:
            self._look(done)
            with self._ws.write_more(self._first) as session:
                self._change(session, writer, piece)
            done += len(piece)
        self._look(done)
        with self._ws.write_more(self._first) as session:
            self._change(session, writer, last)
            long_actions.finish(session, self._first)
        self._ws.listeners.tell(Changes("roster.import", {table: frozenset() for table in TABLES}, self._by))

    def _look(self, done: int) -> None:
        self._watch.look(done, len(self._new) + len(self._changed))

    def _begin(self) -> Writer:
        """Begin the step, and set aside the numbers of what is new: nobody reads them before the end."""
        wanted = [*self._new, *self._changed]
        facts: dict[str, Any] = {"count": len(wanted), "group": self._name()}
        with self._ws.read() as session:
            today = settings.today_in(session, self._ws)
        with self._ws.write("roster.import", by=self._by, background=True, begins=True, **facts) as session:
            first = long_actions.current(session)
            if isinstance(self._group, GroupForm):
                self.group_id = groups.insert(session, self._ws, self._group)
                long_actions.hide(session, first, "chat_group", range(self.group_id, self.group_id + 1))
            keys = Keys(session, wanted)
            for table, made in keys.made:
                long_actions.hide(session, first, table, range(made, made + 1))
            people = long_actions.reserve(session, first, "person", len(self._new))
            self._numbers = long_actions.reserve(session, first, "membership", len(self._new))
        self._first = first  # only now: what was not written has no number
        return Writer(today, self.group_id, keys, iter(people))

    def _add(self, writer: Writer) -> None:
        """Add the new ones. Who is invited by one further down in the file learns of that in the end."""
        now, inviters = self._ws.now(), self._inviters()
        later = {one: who for one, who in inviters.items() if who > one and who in self._numbers}
        rows = list(zip(self._numbers, self._new, strict=True))
        for piece in _pieces(rows, NEW_AT_ONCE):
            self._look(piece[0][0] - self._numbers[0])
            # Before the gate, so that no tick waits for it.
            prepared = [
                prepare(plan.row, number, None if number in later else inviters.get(number), now)
                for number, plan in piece
            ]
            with self._ws.write_more(self._first) as session:
                writer.add(session, prepared)
        for bound in _pieces(list(later.items()), NEW_AT_ONCE):
            with self._ws.write_more(self._first) as session:
                _bind(session, bound)

    def _inviters(self) -> dict[int, int]:
        """Return who invited whom of the new ones, where one other member alone will go by the name."""
        texts = {
            number: plan.row.text("inviter") for number, plan in zip(self._numbers, self._new, strict=True)
        }
        who: dict[str, set[int]] = {}
        for number, names in self._names().items() if any(texts.values()) else ():
            for name in names:
                who.setdefault(name, set()).add(number)
        found = {number: who.get(name, set()) - {number} for number, name in texts.items() if name}
        return {number: next(iter(others)) for number, others in found.items() if len(others) == 1}

    def _names(self) -> dict[int, tuple[str, str]]:
        """Return the card and nickname that each member of the group will have."""
        with self._ws.read() as session:
            names = queries.names(session, self.group_id)
        for number, plan in zip(self._numbers, self._new, strict=True):
            names[number] = (plan.row.text("card"), plan.row.text("nickname"))
        for plan in self._changed:
            told = {change.field: str(change.new) for change in plan.changes}
            card, nickname = names.get(plan.member or 0, ("", ""))
            names[plan.member or 0] = (told.get("card", card), told.get("nickname", nickname))
        return names

    def _name(self) -> str:
        if isinstance(self._group, GroupForm):
            return self._group.name
        return members.counts(self._ws, self._group).group

    def _change(self, session: Session, writer: Writer, rows: Sequence[RowPlan]) -> None:
        if rows:
            self._collided += writer.change(session, rows)

    def take_back(self) -> None:
        """Leave nothing of an import that stopped half-way."""
        if self._first:
            unfinished.take_back(self._ws, self._first, *TABLES)


def _pieces(rows: Sequence[Row], most: int) -> Iterator[Sequence[Row]]:
    return (rows[start : start + most] for start in range(0, len(rows), most))


def _by_cost(rows: Sequence[RowPlan]) -> Iterator[Sequence[RowPlan]]:
    piece: list[RowPlan] = []
    cost = 0
    for row in rows:
        piece.append(row)
        cost += sum(_COSTLY.get(change.field, 1) for change in row.changes)
        if cost >= CHANGES_AT_ONCE:
            yield piece
            piece, cost = [], 0
    if piece:
        yield piece


def _bind(session: Session, pairs: Sequence[tuple[int, int]]) -> None:
    bound = dict(pairs)
    session.execute(update(Membership), [{"id": one, "inviter_id": who} for one, who in bound.items()])
    for spell in session.query(Spell).where(Spell.membership_id.in_(bound)):
        spell.inviter_id = bound[spell.membership_id]
