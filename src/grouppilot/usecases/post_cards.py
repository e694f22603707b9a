"""Pictures to post: in whose look they are, what fills them in, and the files they become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grouppilot.domain.post_cards import MOST_NAMES, Named, PostCard, day_of, days_word, word
from grouppilot.domain.refusals import Refused
from grouppilot.store.brands import Brand
from grouppilot.usecases import activities, draws, groups, members, settings
from grouppilot.usecases import ledger as ledgers
from grouppilot.usecases.workspace import Workspace

if TYPE_CHECKING:
    from grouppilot.render.cards import Look

LEDGERS = ledgers.KINDS
MEMBERS = "members"
RANKED = 30
"""Places that a ranking begins with."""

STEADY = 0.8
"""Share of the days that honours somebody as long as it is open who completes."""


@dataclass(frozen=True)
class Face:
    """In whose look pictures are: a group's, or the owner's where it is for none."""

    group: str
    language: str
    brand: str = ""


@dataclass(frozen=True)
class DrawnList:
    """A draw whose winners can stand on a picture."""

    id: int
    title: str
    seed: str


def face(ws: Workspace, group_id: int | None, language: str = "en") -> Face:
    """Return in whose look pictures are.

    Args:
        ws: The workspace.
        group_id: The group; None for the owner.
        language: Where there is no group.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        if group_id is None:
            return Face(settings.load(session).owner, language)
        row = groups.alive(session, group_id)
        brand = None if row.brand_id is None else session.get(Brand, row.brand_id)
        return Face(row.name, row.language, "" if brand is None else brand.name)


def started(ws: Workspace, kind: str, found: Face) -> PostCard:
    """Return what a picture of a kind says before anything is filled in."""
    language = found.language
    text = {
        "honours": word("honours_text", language),
        "certificate": word("body", language, group=found.group),
        "winners": word("winners_text", language),
    }
    with ws.read() as session:
        today, owner = settings.today_in(session, ws), settings.load(session).owner
    by = owner if kind == "certificate" else ""
    return PostCard(kind, word(kind, language), text.get(kind, ""), (), by, day_of(today, language))


def from_ledger(ws: Workspace, group_id: int, source: str, kind: str) -> list[Named]:
    """Return who stands on a picture by the check-ins (``checkin``) or the homework (``homework``).

    The ranking names all who are marked, by days; the other pictures those who complete, or have kept up
    so far where that is still open.

    Raises:
        Refused: ``group_unknown``.
    """
    language = face(ws, group_id).language
    rows = [row for row in ledgers.ledger(ws, group_id, source).rows if row.standing.done]
    rows.sort(key=lambda row: (-row.standing.done, -row.standing.streak, row.name))
    if kind == "ranking":
        return [Named(row.name, days_word(row.standing.done, language)) for row in rows[:RANKED]]
    kept = [row for row in rows if row.completes or row.goal or _steady(row)]
    return [Named(row.name, _streak(row, language) if kind == "honours" else "") for row in kept]


def _steady(row: ledgers.LedgerRow) -> bool:
    return row.completes is None and (row.standing.share or 0) >= STEADY


def _streak(row: ledgers.LedgerRow, language: str) -> str:
    if row.standing.streak > 1:
        return word("streak", language, n=row.standing.streak)
    return days_word(row.standing.done, language)


def from_members(ws: Workspace, ids: Sequence[int]) -> list[Named]:
    """Return members by name, in the order given."""
    rows = {row.id: row for row in members.rows(ws, list(ids)[:MOST_NAMES])}
    return [Named(rows[number].name) for number in ids if number in rows]


def of_group(ws: Workspace, group_id: int) -> list[Named]:
    """Return the active members of a group, by their numbers."""
    wanted = members.Filter(group_id=group_id, statuses=frozenset({"active"}))
    return from_members(ws, members.ids(ws, wanted, "number"))


def drawn(ws: Workspace, group_id: int | None) -> list[DrawnList]:
    """Return the draws that have winners, of a group or all, the latest first."""
    return [
        DrawnList(row.id, activity.title, row.seed)
        for activity in activities.listed(ws, group_id)
        for row in draws.listed(ws, activity.id)
        if row.winners
    ]


def from_draw(ws: Workspace, draw_id: int) -> list[Named]:
    """Return who won what, the greatest prize first.

    Raises:
        Refused: ``draw_unknown``.
    """
    return [Named(row.name, row.prize) for row in draws.of(ws, draw_id).winners]


def seed_line(seed: str, language: str) -> str:
    """Return the line that says how to repeat a draw; empty without a seed."""
    return word("seed", language, seed=seed) if seed else ""


def look_of(found: Face) -> Look:
    """Return the look of pictures; a QGuiApplication must exist where one is painted."""
    from grouppilot.render.cards import Look

    return Look(found.group, found.language, found.brand)


def write(card: PostCard, found: Face, path: Path) -> list[Path]:
    """Write a picture as PNG; more than one as ``name.png``, ``name-2.png`` and so on. Returns the files.

    Raises:
        Refused: ``post_card_empty`` where nothing is on it, and what ``files.atomic`` refuses.
    """
    from grouppilot.files.atomic import write_whole
    from grouppilot.render.post_cards import post_pictures
    from grouppilot.render.sheets import png

    images = post_pictures(card, look_of(found))
    if not images:
        raise Refused("post_card_empty")
    names = [path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, len(images) + 1))]
    for name, image in zip(names, images, strict=True):
        write_whole(name, png(image))
    return names
