"""Figures by hand, for owners who cannot export: one a day, or a grid pasted from a spreadsheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.hand_figures import MOST, WHAT, Grid, meaning, read_grid
from grouppilot.domain.refusals import Refused
from grouppilot.files.tables import read_table
from grouppilot.store.chats import HandFigure
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace

READS = ("hand_figure", "chat_group")
HAND, GRID = "hand", "grid"


@dataclass(frozen=True)
class DayFigures:
    """What was counted by hand of one day.

    Attributes:
        values: One of ``domain.hand_figures.WHAT`` → how many.
        sources: The same → ``hand`` or ``grid``.
    """

    day: date
    values: Mapping[str, int] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Filled:
    """What came of a grid: figures kept that are new or other than before, and the grid itself."""

    changed: int
    grid: Grid


def listed(
    ws: Workspace, group_id: int, first: date | None = None, last: date | None = None
) -> list[DayFigures]:
    """Return the days of which anything was counted by hand, in order.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        groups.alive(session, group_id)
        return rows_in(session, group_id, first, last)


def rows_in(
    session: Session, group_id: int, first: date | None = None, last: date | None = None
) -> list[DayFigures]:
    """Return the same within a session."""
    query = select(HandFigure).where(HandFigure.group_id == group_id).order_by(HandFigure.day)
    if first is not None:
        query = query.where(HandFigure.day >= first)
    if last is not None:
        query = query.where(HandFigure.day <= last)
    found: dict[date, DayFigures] = {}
    for row in session.scalars(query):
        day = found.setdefault(row.day, DayFigures(row.day, {}, {}))
        found[row.day] = DayFigures(
            row.day, {**day.values, row.what: row.value}, {**day.sources, row.what: row.source}
        )
    return list(found.values())


def put(
    ws: Workspace, group_id: int, day: date, figures: Mapping[str, int | None], *, by: object = None
) -> int:
    """Keep figures of one day, as one step of undo; None forgets one.

    Returns:
        How many changed.

    Raises:
        Refused: ``group_unknown``; ``figure_unknown`` with ``what``; ``figure_bad`` with ``what``;
            ``figure_day_ahead`` with ``day``.
    """
    for what, value in figures.items():
        if what not in WHAT:
            raise Refused("figure_unknown", what=what)
        if value is not None and not 0 <= value <= MOST:
            raise Refused("figure_bad", what=what)
    name = groups.form_of(ws, group_id).name
    with ws.write("figures.put", by=by, group=name, day=day.isoformat()) as session:
        groups.alive(session, group_id)
        if day > settings.today_in(session, ws):
            raise Refused("figure_day_ahead", day=day.isoformat())
        return _keep(session, ws, group_id, [(day, *one) for one in figures.items()], HAND)


def preview(ws: Workspace, source: Path | str) -> Grid:
    """Read a grid without keeping it.

    Args:
        ws: The workspace.
        source: A spreadsheet, or cells that were pasted: a row of headers, then a day a row.

    Raises:
        Refused: ``figures_no_columns`` and what reading a table refuses.
    """
    table = read_table(source, score_of=lambda cells: sum(meaning(str(cell)) is not None for cell in cells))
    return read_grid(table.headers, table.rows, table.lines, settings.today(ws))


def fill(ws: Workspace, group_id: int, source: Path | str, *, by: object = None) -> Filled:
    """Keep what a grid tells of a group's days, as one step of undo; its empty cells change nothing.

    Raises:
        Refused: ``group_unknown`` and as ``preview``.
    """
    grid = preview(ws, source)
    name = groups.form_of(ws, group_id).name
    with ws.write("figures.fill", by=by, group=name, count=len(grid.figures)) as session:
        groups.alive(session, group_id)
        return Filled(_keep(session, ws, group_id, grid.figures, GRID), grid)


def _keep(
    session: Session,
    ws: Workspace,
    group_id: int,
    figures: Iterable[tuple[date, str, int | None]],
    source: str,
) -> int:
    query = select(HandFigure).where(HandFigure.group_id == group_id)
    kept = {(row.day, row.what): row for row in session.scalars(query)}
    changed = 0
    for day, what, value in figures:
        row = kept.get((day, what))
        if (None if row is None else row.value) == value:
            continue
        changed += 1
        if value is None and row is not None:
            session.delete(kept.pop((day, what)))
        elif row is not None:
            row.value, row.source, row.written = value or 0, source, ws.now()
        else:
            made = HandFigure(
                group_id=group_id, day=day, what=what, value=value, source=source, written=ws.now()
            )
            session.add(made)
            kept[day, what] = made
    return changed
