"""Queries for the texts of due items: their wordings, which groups had which, and drafts."""

from collections.abc import Collection, Iterator
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.domain.scripts import Spoken
from grouppilot.store.checklists import Draft
from grouppilot.store.scripts import Script, ScriptText, TextUse

MOST_DRAFTS = 100
"""Drafts that are looked through for what was filled in before."""


def script_of(session: Session, script_id: int) -> Script | None:
    """Return a script."""
    return session.get(Script, script_id)


def wordings(session: Session, script_id: int) -> list[tuple[int, str]]:
    """Return the texts of a script in order: id and text."""
    query = select(ScriptText.id, ScriptText.text).where(ScriptText.script_id == script_id)
    rows = session.execute(query.order_by(ScriptText.position, ScriptText.id))
    return [(text_id, text) for text_id, text in rows]


def spoken(session: Session, script_ids: Collection[int]) -> dict[int, list[Spoken]]:
    """Return the texts of scripts in their order, each with its language."""
    language = func.coalesce(func.nullif(ScriptText.language, ""), Script.language)
    query = (
        select(ScriptText.script_id, ScriptText.id, ScriptText.text, language)
        .join(Script, Script.id == ScriptText.script_id)
        .where(ScriptText.script_id.in_(script_ids))
        .order_by(ScriptText.position, ScriptText.id)
    )
    found: dict[int, list[Spoken]] = {}
    for script_id, text_id, text, tongue in session.execute(query):
        found.setdefault(script_id, []).append(Spoken(text_id, text, tongue))
    return found


def uses(session: Session, script_id: int, group_id: int | None) -> list[tuple[int, datetime]]:
    """Return which texts of a script a group was given, and when."""
    query = (
        select(TextUse.text_id, TextUse.at)
        .join(ScriptText, ScriptText.id == TextUse.text_id)
        .where(ScriptText.script_id == script_id, func.coalesce(TextUse.group_id, 0) == (group_id or 0))
    )
    return [(text_id, at) for text_id, at in session.execute(query)]


def use_for(session: Session, item_id: int, group_id: int | None, due: date) -> TextUse | None:
    """Return the text that was taken for one due item."""
    query = select(TextUse).where(
        TextUse.item_id == item_id, func.coalesce(TextUse.group_id, 0) == (group_id or 0), TextUse.due == due
    )
    return session.scalar(query.order_by(TextUse.id.desc()).limit(1))


def use_for_entry(session: Session, entry_id: int, group_id: int | None, due: date) -> TextUse | None:
    """Return the text that was taken for an entry of the calendar on a day."""
    query = select(TextUse).where(
        TextUse.entry_id == entry_id,
        func.coalesce(TextUse.group_id, 0) == (group_id or 0),
        TextUse.due == due,
    )
    return session.scalar(query.order_by(TextUse.id.desc()).limit(1))


def draft_for(session: Session, item_id: int, group_id: int | None, due: date) -> Draft | None:
    """Return what the owner filled in or rewrote for one due item."""
    query = select(Draft).where(
        Draft.item_id == item_id, func.coalesce(Draft.group_id, 0) == (group_id or 0), Draft.due == due
    )
    return session.scalar(query)


def filled_beside(
    session: Session, item_id: int, group_id: int | None, due: date
) -> Iterator[dict[str, str]]:
    """Yield what was filled in by hand for the other groups of the same run, in the order in which it was."""
    query = select(Draft.values).where(Draft.item_id == item_id, Draft.due == due)
    query = query.where(func.coalesce(Draft.group_id, 0) != (group_id or 0))
    yield from session.scalars(query.order_by(Draft.id))


def filled_before(
    session: Session, item_id: int, group_id: int | None, due: date
) -> Iterator[dict[str, str]]:
    """Yield what was filled in by hand for a group before a day: for the same item first, newest first."""
    query = (
        select(Draft.values)
        .where(func.coalesce(Draft.group_id, 0) == (group_id or 0), Draft.due < due)
        .order_by((Draft.item_id == item_id).desc(), Draft.due.desc(), Draft.id.desc())
        .limit(MOST_DRAFTS)
    )
    yield from session.scalars(query)
