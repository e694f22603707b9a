"""The material pack of an entry: files kept in the workspace by their content, and links."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from grouppilot.domain.entries import PARTS
from grouppilot.domain.refusals import Refused
from grouppilot.files import materials as files
from grouppilot.store import entry_queries, material_queries
from grouppilot.store.entries import Entry
from grouppilot.store.materials import Material
from grouppilot.usecases.calendar_series import Found, Scope, begins, find, from_day, key_of, own_row
from grouppilot.usecases.workspace import Workspace

MOST = 60
NAME_CHARS = 400
URL_CHARS = 2000
_LINK = re.compile(r"(?:https?|weixin|#小程序)://\S+")


@dataclass(frozen=True)
class MaterialRow:
    """One file or link of a pack.

    Attributes:
        part: text, link, video or picture.
        path: Where its file lies, None for a link; it has another name there than ``name``.
        there: The file is where it should be.
    """

    id: int
    part: str
    name: str
    path: Path | None
    url: str
    size: int
    media: str
    there: bool


def listed(ws: Workspace, key: str) -> list[MaterialRow]:
    """Return the pack of an entry, part by part in their order.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        rows = entry_queries.materials_of(session, find(session, key).row.id)
        made = [_row(ws, row) for row in rows]
    return sorted(made, key=lambda each: PARTS.index(each.part))


def add_files(
    ws: Workspace,
    key: str,
    paths: Sequence[Path],
    *,
    part: str | None = None,
    scope: Scope = "one",
    by: object = None,
) -> str:
    """Copy files into the workspace and add them to a pack, in one step.

    Args:
        ws: The workspace.
        key: The entry.
        paths: The files.
        part: The part they are; None to go by what each file is.
        scope: Of an entry that recurs: this day only, this and following ones, or all from today on.
        by: Whoever asks.

    Returns:
        The key the entry has afterwards.

    Raises:
        Refused: ``entry_unknown``, ``entry_bad_value``, ``material_too_many`` with ``most``, ``series_over``,
            and as ``files.materials.take_in``; nothing is added then.
    """
    _check_part(part)
    taken: list[files.Taken] = []
    try:
        taken += (files.take_in(ws.folder, path) for path in paths)
        with ws.write("material.add", by=by) as session:
            row, after = _target(session, ws, find(session, key), scope)
            for each in taken:
                files.place(ws.folder, each)
                made = Material(
                    part=part or _part(each.media), name=each.name[:NAME_CHARS], digest=each.digest
                )
                made.size, made.media = each.size, each.media
                _insert(session, row, made)
    finally:
        for each in taken:
            files.drop(each)
    return after


def add_link(
    ws: Workspace, key: str, url: str, name: str = "", *, scope: Scope = "one", by: object = None
) -> str:
    """Add a link to a pack and return the key the entry has afterwards.

    Raises:
        Refused: ``bad_link``, and as ``add_files``.
    """
    url = url.strip()
    if len(url) > URL_CHARS or not _LINK.fullmatch(url):
        raise Refused("bad_link")
    with ws.write("material.add", by=by) as session:
        row, after = _target(session, ws, find(session, key), scope)
        _insert(session, row, Material(part="link", name=name.strip()[:NAME_CHARS], url=url))
    return after


def rename(ws: Workspace, key: str, material_id: int, name: str, *, by: object = None) -> None:
    """Give a file or link of a pack another name.

    Raises:
        Refused: ``entry_unknown``, ``material_unknown``.
    """

    def named(row: Material) -> None:
        row.name = name.strip()[:NAME_CHARS]

    _each(ws, "material.edit", key, [material_id], lambda _session, row: named(row), by)


def put(ws: Workspace, key: str, material_id: int, part: str, *, by: object = None) -> None:
    """Let a file be another part of the pack.

    Raises:
        Refused: ``entry_unknown``, ``material_unknown``, ``entry_bad_value``.
    """
    _check_part(part)

    def moved(session: Session, row: Material) -> None:
        row.position = material_queries.highest(session, row.entry_id, part)
        row.part = part

    _each(ws, "material.edit", key, [material_id], moved, by)


def remove(ws: Workspace, key: str, ids: Sequence[int], *, by: object = None) -> None:
    """Take files and links out of a pack, of one day where the entry recurs.

    Raises:
        Refused: ``entry_unknown``, ``material_unknown``.
    """
    _each(ws, "material.delete", key, ids, lambda session, row: session.delete(row), by)


def reorder(ws: Workspace, key: str, ids: Sequence[int], *, by: object = None) -> None:
    """Put materials of a pack in this order.

    Raises:
        Refused: ``entry_unknown``, ``material_unknown``.
    """
    places = iter(range(len(ids)))

    def placed(_session: Session, row: Material) -> None:
        row.position = next(places)

    _each(ws, "material.edit", key, ids, placed, by)


def lay_out(ws: Workspace, key: str, part: str | None = None) -> Path:
    """Lay the files of a pack out in a folder under their names, to open it beside the chat.

    Args:
        ws: The workspace.
        key: The entry.
        part: Only this part; None for all files.

    Returns:
        The folder; the next program that opens the workspace removes it.

    Raises:
        Refused: ``entry_unknown``, ``material_none`` where there is no file, and as ``files.atomic``.
    """
    with ws.read() as session:
        title = find(session, key).row.title
    rows = [each for each in listed(ws, key) if each.path is not None and part in (None, each.part)]
    if not any(each.there for each in rows):
        raise Refused("material_none")
    return files.lay_out(
        ws.folder, title, ((row.name, row.path.name) for row in rows if row.path is not None)
    )


def purge(ws: Workspace, backups: Iterable[Path]) -> int:
    """Remove the contents that no entry, no step of undo and no backup refers to; return how many.

    Args:
        ws: A workspace open to write.
        backups: Its copies. Nothing is removed as long as one of them cannot be read.
    """
    files.sweep(ws.folder)
    with ws.read(hidden=True) as session:
        spare = files.there(ws.folder) - material_queries.needed(session)
    if not spare:
        return 0
    with suppress(Refused):
        for path in backups:
            spare -= material_queries.needed_by_backup(path)
        return _remove(ws, spare)
    return 0


def _remove(ws: Workspace, spare: set[str]) -> int:
    # Within a write nothing else can come to need them; see `add_files`.
    with ws.keep("purge", background=True) as session:
        spare -= material_queries.needed(session)
        for digest in spare:
            files.remove(ws.folder, digest)
    return len(spare)


def _row(ws: Workspace, row: Material) -> MaterialRow:
    path = files.path_of(ws.folder, row.digest) if row.digest else None
    there = path is None or path.is_file()
    return MaterialRow(row.id, row.part, row.name, path, row.url, row.size, row.media, there)


def _target(session: Session, ws: Workspace, found: Found, scope: Scope) -> tuple[Entry, str]:
    """Return the row whose pack is meant, and the key that the entry has afterwards."""
    if found.series is None or scope == "one":
        row = own_row(session, ws.now(), found)
        return row, key_of(row)
    since = begins(session, ws, found, scope)
    row = from_day(session, ws.now(), found.series, since)
    late = found.origin is not None and found.origin >= since
    number = row.id if late else found.series.id
    return row, f"{number}.{found.origin}"


def _insert(session: Session, row: Entry, made: Material) -> None:
    if len(entry_queries.materials_of(session, row.id)) >= MOST:
        raise Refused("material_too_many", most=MOST)
    made.entry_id = row.id
    made.position = material_queries.highest(session, row.id, made.part)
    session.add(made)
    session.flush()


def _each(
    ws: Workspace,
    action: str,
    key: str,
    ids: Sequence[int],
    do: Callable[[Session, Material], None],
    by: object,
) -> None:
    with ws.write(action, by=by) as session:
        found = find(session, key)
        known = [each.id for each in entry_queries.materials_of(session, found.row.id)]
        if not set(ids) <= set(known):
            raise Refused("material_unknown")
        row = own_row(session, ws.now(), found)  # with the same materials, in the same order
        own = dict(zip(known, entry_queries.materials_of(session, row.id), strict=True))
        for number in ids:
            do(session, own[number])
        session.flush()


def _check_part(part: str | None) -> None:
    if part is not None and part not in PARTS:
        raise Refused("entry_bad_value", field="part")


def _part(media: str) -> str:
    kind = media.partition("/")[0]
    return {"image": "picture", "video": "video"}.get(kind, "text")
