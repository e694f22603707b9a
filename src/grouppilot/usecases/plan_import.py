"""Takes a plan in from a file: looked at first, then one undo step, written in pieces no tick waits for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from grouppilot.domain.plan_intake import Plan, RowPlan
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.files.plan_intake import PlanSource, read_plan
from grouppilot.store import long_actions
from grouppilot.usecases import groups as all_groups
from grouppilot.usecases import settings, unfinished
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.plan_matching import plan_in
from grouppilot.usecases.plan_writing import Made, add, change, made_of
from grouppilot.usecases.workspace import Workspace

NEW_AT_ONCE = 100
CHANGED_AT_ONCE = 20
TABLES = ("entry", "entry_group", "material", "publication")
Row = TypeVar("Row")


@dataclass(frozen=True)
class Imported:
    """What became of a plan: rows by their states as they were taken."""

    counts: Mapping[str, int]


def open_plan(
    ws: Workspace,
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PlanSource:
    """Read a plan onto the days and clock of the workspace.

    Args:
        ws: The workspace.
        path: A calendar file, a spreadsheet or a text table.
        sheet, encoding: The owner's word on them; None to find out.
        cancelled: Asked now and then.

    Raises:
        Refused: As ``files.plan_intake.read_plan``.
        Cancelled: If the owner stopped it.
    """
    with ws.read() as session:
        zone, today = settings.load(session).zone, settings.today_in(session, ws)
    return read_plan(path, zone, today, sheet=sheet, encoding=encoding, cancelled=cancelled)


def dry_run(ws: Workspace, source: PlanSource, groups: Sequence[int] = ()) -> Plan:
    """Tell what an import would do, row by row, without doing it.

    Args:
        ws: The workspace.
        source: From ``open_plan``.
        groups: For which entries are made whose rows name no group that is known.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        for number in groups:
            all_groups.alive(session, number)
        return plan_in(session, ws, source.rows, groups)


def take_in(
    ws: Workspace,
    source: PlanSource,
    groups: Sequence[int] = (),
    *,
    clashing: bool = True,
    watch: Watch | None = None,
    by: object = None,
) -> Imported:
    """Import a plan: what is new is added, what differs changed, what cannot be taken left out.

    Args:
        ws: The workspace.
        source, groups: As for ``dry_run``.
        clashing: Add also what is new in an hour in which its group has something.
        watch: Told of rows done; asked whether to stop.
        by: Whoever asks.

    Raises:
        Refused: As ``dry_run`` and any write; ``import_half`` where it stopped and could not be taken back
            before the next start.
        Cancelled: If the owner stopped it; nothing is left of it then.
    """
    plan = dry_run(ws, source, groups)
    taken = ("new", "clashing") if clashing else ("new",)
    work = _Import(ws, plan, taken, watch or Watch(), by)
    try:
        work.run()
    except BaseException:
        _leave_nothing(work)
        raise
    return Imported(work.counts)


def _leave_nothing(work: "_Import") -> None:
    try:
        work.take_back()
    except Refused as refusal:  # the disk that stopped the import stops this, too; the next start goes on
        raise Refused("import_half", reason=refusal.code) from refusal


class _Import:
    """One import under way."""

    def __init__(self, ws: Workspace, plan: Plan, taken: Sequence[str], watch: Watch, by: object) -> None:
        self._ws, self._watch, self._by = ws, watch, by
        self._new = [row for row in plan.rows if row.state in taken]
        changed = [row for row in plan.rows if row.state == "changed"]
        # Single days first: a series that changes from today on has other keys afterwards.
        self._changed = sorted(changed, key=lambda row: row.row.original is None)
        self._first = 0
        self.counts = dict(plan.counts())

    def run(self) -> None:
        """Write it all, if there is anything."""
        if not (self._new or self._changed):
            return
        made = self._begin()
        for at, piece in _pieces(made, NEW_AT_ONCE):
            self._look(min(at, len(self._new)))
            with self._ws.write_more(self._first) as session:
                add(session, piece)
        *before, last = [*_pieces(self._changed, CHANGED_AT_ONCE)] or [(0, [])]
        for at, rows in before:
            self._look(len(self._new) + at)
            with self._ws.write_more(self._first) as session:
                self._change(session, rows)
        self._look(len(self._new) + last[0])
        with self._ws.write_more(self._first) as session:
            self._change(session, last[1])
            long_actions.finish(session, self._first)
        self._ws.listeners.tell(Changes("plan.import", {table: frozenset() for table in TABLES}, self._by))

    def take_back(self) -> None:
        """Leave nothing of an import that stopped half-way."""
        if self._first:
            unfinished.take_back(self._ws, self._first, *TABLES)

    def _look(self, done: int) -> None:
        self._watch.look(done, len(self._new) + len(self._changed))

    def _begin(self) -> list[Made]:
        """Begin the step, and set aside the numbers of what is new: nobody reads them before the end."""
        with self._ws.read() as session:
            made = made_of(session, self._new, self._ws.now())
        count = len(self._new) + len(self._changed)
        with self._ws.write("plan.import", by=self._by, background=True, begins=True, count=count) as session:
            first = long_actions.current(session)
            numbers = long_actions.reserve(session, first, "entry", len(made))
        self._first = first  # only now: what was not written has no number
        for each, number in zip(made, numbers, strict=True):
            each.number = number
        return made

    def _change(self, session: object, rows: Sequence[RowPlan]) -> None:
        for row in rows:
            if not change(session, self._ws, row):  # type: ignore[arg-type]
                self.counts["changed"] -= 1
                self.counts["wrong"] += 1


def _pieces(rows: Sequence[Row], most: int) -> Iterator[tuple[int, Sequence[Row]]]:
    return ((start, rows[start : start + most]) for start in range(0, len(rows), most))
