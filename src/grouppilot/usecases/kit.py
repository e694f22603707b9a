"""The starter kit of nine texts every owner needs, and the shelves of what can be used again."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.assets import resource
from grouppilot.domain.packs import LANGUAGES
from grouppilot.domain.refusals import Refused
from grouppilot.store import script_queries
from grouppilot.store.scripts import Script, ScriptText
from grouppilot.usecases import scripts, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

KIT = (
    *("opening", "contact", "about", "value", "purpose"),
    *("join", "invite", "running", "leaving"),
)
"""The nine texts, in the order in which an owner needs them."""

SHELVES = ("highlight", "proof", "story", "answer", "offer")
"""What a text is kept for; only an offer has a day on which it ends."""

SOON_DAYS = 7
"""Days before its end from which an offer is told of."""


@dataclass(frozen=True)
class KitText:
    """One of the nine: the script that says it, or None with the ``title`` and ``draft`` to begin with."""

    key: str
    title: str
    draft: str
    script_id: int | None


@dataclass(frozen=True)
class ShelfRow:
    """A text on a shelf.

    Attributes:
        text: Its first wording.
        expires: Last day of an offer; None where it has none.
        over: That day is past.
        soon: It ends within ``SOON_DAYS`` days.
    """

    script_id: int
    shelf: str
    title: str
    text: str
    language: str
    expires: date | None
    over: bool
    soon: bool


def kit(ws: Workspace, language: str) -> list[KitText]:
    """Return the nine texts of a language.

    Raises:
        Refused: ``script_bad_value`` with ``field``.
    """
    if language not in LANGUAGES:
        raise Refused("script_bad_value", field="language")
    with ws.read() as session:
        query = select(Script.kit_key, Script.id, Script.title).where(
            Script.shelf == "kit", Script.language == language
        )
        written: dict[str, tuple[int, str]] = {}
        for key, script_id, title in session.execute(query.order_by(Script.id.desc())):
            written[key] = (script_id, title)  # the oldest of several, which is read last
    found = []
    for key in KIT:
        title, draft, _category = drafts(language)[key]
        there = written.get(key)
        found.append(KitText(key, there[1] if there else title, draft, there[0] if there else None))
    return found


def write(ws: Workspace, key: str, language: str, *, text: str | None = None, by: object = None) -> int:
    """Take one of the nine into the library, as it is drafted or in the owner's words; returns the script.

    What is there already is left as it is.

    Raises:
        Refused: ``script_bad_value`` with ``field``.
    """
    there = {each.key: each.script_id for each in kit(ws, language)}
    if key not in there:
        raise Refused("script_bad_value", field="kit_key")
    known = there[key]
    if known is not None:
        return known
    title, draft, category = drafts(language)[key]
    with ws.write("kit.write", by=by, title=title) as session:
        script = Script(
            title=title,
            category=category,
            language=language,
            pool=False,
            shelf="kit",
            kit_key=key,
            created=ws.now(),
        )
        session.add(script)
        session.flush()
        session.add(ScriptText(script_id=script.id, position=0, text=(text or draft).strip()))
        return script.id


def shelf(ws: Workspace, name: str) -> list[ShelfRow]:
    """Return what stands on a shelf: the latest first, offers by their end, those that are over last.

    Raises:
        Refused: ``script_bad_value`` with ``field``.
    """
    if name not in SHELVES:
        raise Refused("script_bad_value", field="shelf")
    with ws.read() as session:
        today = settings.today_in(session, ws)
        rows = session.scalars(select(Script).where(Script.shelf == name).order_by(Script.id.desc())).all()
        texts = script_queries.all_texts(session) if rows else {}
        found = [_shelf_row(row, texts.get(row.id, [""]), today) for row in rows]
    return sorted(found, key=lambda row: (row.over, row.expires or date.max))


def put(
    ws: Workspace, script_ids: Sequence[int], name: str, *, expires: date | None = None, by: object = None
) -> None:
    """Put texts on a shelf, or take them off with an empty name.

    Raises:
        Refused: ``script_bad_value`` with ``field``; ``script_unknown``.
    """
    if name not in ("", *SHELVES):
        raise Refused("script_bad_value", field="shelf")
    with ws.write("shelf.put", by=by, count=len(script_ids)) as session:
        for script_id in script_ids:
            script = _alive(session, script_id)
            script.shelf, script.kit_key = name, ""
            script.expires = expires if name == "offer" else None


def add(
    ws: Workspace,
    name: str,
    title: str,
    text: str,
    *,
    category: str = "other",
    language: str = "en",
    by: object = None,
) -> int:
    """Write a text and put it on a shelf, as one action; returns the script.

    Raises:
        Refused: ``script_bad_value`` with ``field``; as ``scripts.add``.
    """
    if name not in SHELVES:
        raise Refused("script_bad_value", field="shelf")
    with ws.write("shelf.add", by=by, title=title.strip()) as session:
        script_id = scripts.insert(session, ws, title, [text], category=category, language=language)
        _alive(session, script_id).shelf = name
        return script_id


def set_expiry(ws: Workspace, script_id: int, day: date | None, *, by: object = None) -> None:
    """Say on which day an offer ends.

    Raises:
        Refused: ``script_unknown``; ``shelf_no_offer`` for what is no offer.
    """
    with ws.write("shelf.expiry", by=by) as session:
        script = _alive(session, script_id)
        if script.shelf != "offer":
            raise Refused("shelf_no_offer")
        script.expires = day


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell which offers end soon, to be used once more or renewed with the partner: they are of no group."""
    if group_id is not None:
        return
    query = select(Script.id, Script.title, Script.expires).where(Script.shelf == "offer")
    soon = Script.expires.between(today, today + timedelta(days=SOON_DAYS))
    for script_id, title, ends in session.execute(query.where(soon).order_by(Script.expires, Script.id)):
        yield AgendaLine(
            "offer_ends",
            key=f"offer_ends.{script_id}",
            facts={"title": title},
            due=ends,
            verb="library",
            target={"tab": "shelves", "shelf": "offer", "text": script_id},
        )


def _shelf_row(row: Script, texts: Sequence[str], today: date) -> ShelfRow:
    ends = row.expires
    over = ends is not None and ends < today
    return ShelfRow(
        script_id=row.id,
        shelf=row.shelf,
        title=row.title,
        text=texts[0],
        language=row.language,
        expires=ends,
        over=over,
        soon=ends is not None and not over and ends <= today + timedelta(days=SOON_DAYS),
    )


def _alive(session: Session, script_id: int) -> Script:
    row = session.get(Script, script_id)
    if row is None:
        raise Refused("script_unknown")
    return row


@cache
def drafts(language: str) -> dict[str, tuple[str, str, str]]:
    """Return title, text and category of each of the nine as they are drafted."""
    table = tomllib.loads(resource("kit", f"starter.{language}.toml").read_text("utf-8"))
    return {each["key"]: (each["title"], each["text"].strip(), each["category"]) for each in table["texts"]}
