"""Rosters on their way out: chosen columns of chosen members, as CSV, XLSX or PDF."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_columns import FIELDS
from grouppilot.domain.roster_sheet import Column, Kind, Out, RosterSheet
from grouppilot.domain.roster_words import join_list
from grouppilot.domain.watching import Watch
from grouppilot.store import member_queries as queries
from grouppilot.usecases import members, settings
from grouppilot.usecases.members import MemberRow, Named
from grouppilot.usecases.workspace import Workspace

FORMATS = (".csv", ".xlsx", ".pdf")
PRIVATE = frozenset({"phone", "note"})
"""What a roster to hand to others leaves out unless asked."""

COLUMNS = ("group", *(name for name in FIELDS if name != "group"))
"""All columns in the order in which they leave."""

_KINDS: Mapping[str, Kind] = {"number": "int", "joined": "date", "left": "date"}


@dataclass(frozen=True)
class ExportWords:
    """The words of the one who exports.

    Attributes:
        title: What stands above the roster, e.g. ``Roster``.
        group: The group's name, or what stands for all groups.
        headers: Header by column; a column without one is left out.
        name_of: Words a role, tier or status: family (``role``, ``tier``, ``status``) and its key.
        page: Words "page 2 of 5" for the PDF.
    """

    title: str
    group: str
    headers: Mapping[str, str]
    name_of: Callable[[str, str], str]
    page: Callable[[int, int], str] = "{} / {}".format


def columns_for(ws: Workspace, group_id: int | None, *, private: bool = False) -> list[str]:
    """Return the columns that usually leave: own ones if named, the group if there are several."""
    customs = settings.read(ws).customs
    unused = {f"custom{n}" for n, name in enumerate(customs, 1) if not name}
    if not private:
        unused |= PRIVATE
    if group_id is not None:
        unused.add("group")
    return [name for name in COLUMNS if name not in unused]


def export(
    ws: Workspace,
    ids: Sequence[int],
    path: Path,
    columns: Sequence[str],
    words: ExportWords,
    watch: Watch | None = None,
) -> int:
    """Write a roster, whole or not at all.

    Args:
        ws: The workspace.
        ids: Memberships in the order in which they are written.
        path: Where to; its suffix says whether as CSV, XLSX or PDF (which needs a QGuiApplication).
        columns: From left to right, by key.
        words: The words for everything.
        watch: Told of progress; asked whether to stop.

    Returns:
        The number of rows.

    Raises:
        Refused: ``export_format_unknown`` with ``suffix``, ``export_no_columns``, and what
            ``files.roster_out`` and ``files.atomic`` refuse.
        Cancelled: If the owner stopped it.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise Refused("export_format_unknown", suffix=path.suffix)
    if not columns:
        raise Refused("export_no_columns")
    total = len(ids)
    watch = watch or Watch()
    sheet = _sheet(ws, ids, columns, words, _part(watch, 0, total))
    _write(path, suffix, sheet, words, _part(watch, total, total))
    return len(sheet.rows)


def _part(watch: Watch, before: int, total: int) -> Watch:
    """Reading the members is the first half of the way, writing them the second."""
    told = watch.progress
    if told is None:
        return watch
    return replace(watch, progress=lambda done, _total: told(before + done, 2 * total))


def _sheet(
    ws: Workspace, ids: Sequence[int], columns: Sequence[str], words: ExportWords, watch: Watch
) -> RosterSheet:
    rows: list[list[Out]] = []
    with ws.read() as session:
        today = settings.today_in(session, ws)
        for batch in queries.batches(ids):
            watch.look(len(rows), len(ids))
            found = members.rows_in(session, batch, today)
            rows += ([_cell(row, name, words) for name in columns] for row in found)
            session.expunge_all()
    heads = [Column(name, words.headers[name], _KINDS.get(name, "text")) for name in columns]
    return RosterSheet(words.title, words.group, today, heads, rows)


def _cell(row: MemberRow, name: str, words: ExportWords) -> Out:
    if name.startswith("custom"):
        return row.customs[int(name[-1]) - 1]
    if name == "role":
        return join_list(_word(role, "role", words) for role in row.roles)
    if name == "tier":
        return _word(row.tier, "tier", words) if row.tier else ""
    if name == "status":
        return words.name_of("status", row.status)
    if name == "tags":
        return join_list(row.tags)
    value: Out = getattr(row, name)
    return value


def _word(what: Named, family: str, words: ExportWords) -> str:
    return what.name or words.name_of(family, what.key)


def _write(path: Path, suffix: str, sheet: RosterSheet, words: ExportWords, watch: Watch) -> None:
    if suffix == ".pdf":
        # Painting needs Qt, which the other formats and the reading commands do without.
        from grouppilot.files.atomic import write_whole
        from grouppilot.render.roster_pdf import roster_pdf

        write_whole(path, roster_pdf(sheet, words.page, watch))
        return
    from grouppilot.files import roster_out

    write = roster_out.write_csv if suffix == ".csv" else roster_out.write_xlsx
    write(path, sheet, watch)
