"""What the library asks of scripts: their texts, where they are used, and which came from a pack."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import Ritual, RitualStep
from grouppilot.store.scripts import Script, ScriptText, TextUse


def all_scripts(session: Session) -> list[Script]:
    """Return every script by category and title."""
    return list(session.scalars(select(Script).order_by(Script.category, Script.title, Script.id)))


def all_texts(session: Session) -> dict[int, list[str]]:
    """Return the texts of every script in their order."""
    query = select(ScriptText.script_id, ScriptText.text).order_by(ScriptText.position, ScriptText.id)
    found: dict[int, list[str]] = {}
    for script_id, text in session.execute(query):
        found.setdefault(script_id, []).append(text)
    return found


def texts_of(session: Session, script_id: int) -> list[ScriptText]:
    """Return the texts of one script in their order."""
    query = select(ScriptText).where(ScriptText.script_id == script_id)
    return list(session.scalars(query.order_by(ScriptText.position, ScriptText.id)))


def users(session: Session, day: date) -> list[tuple[int, int, str]]:
    """Return (script id, item id, title) for each item that uses a script as its version of a day says.

    Deleted and ended items are left out; an item that starts later counts with its first version.
    """
    latest = (
        select(func.max(SopVersion.valid_from))
        .where(SopVersion.item_id == SopItem.id, SopVersion.valid_from <= day)
        .correlate(SopItem)
        .scalar_subquery()
    )
    first = (
        select(func.min(SopVersion.valid_from))
        .where(SopVersion.item_id == SopItem.id)
        .correlate(SopItem)
        .scalar_subquery()
    )
    query = (
        select(SopVersion.script_id, SopItem.id, SopVersion.title)
        .join(SopItem, SopItem.id == SopVersion.item_id)
        .where(SopItem.deleted.is_(False), SopVersion.status != "ended", SopVersion.script_id.is_not(None))
        .where(SopVersion.valid_from == func.coalesce(latest, first))
        .order_by(SopItem.position, SopItem.id)
    )
    return [(script or 0, item, title) for script, item, title in session.execute(query)]


def of_group(session: Session, group_id: int, day: date) -> set[int]:
    """Return the scripts that are posted in a group: by its items, or by its ritual."""
    for_it = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    items = select(SopItem.id).where(or_(SopItem.audience == "all", SopItem.id.in_(for_it)))
    its_items = set(session.scalars(items))
    steps = (
        select(RitualStep.script_id)
        .join(Group, Group.ritual_id == RitualStep.ritual_id)
        .where(Group.id == group_id, RitualStep.deleted.is_(False), RitualStep.script_id.is_not(None))
    )
    posted = {script for script, item, _ in users(session, day) if item in its_items}
    return posted | {script for script in session.scalars(steps) if script is not None}


def step_users(session: Session) -> list[tuple[int, str, str]]:
    """Return (script id, name of the ritual, title of the step) for each step that says a script."""
    query = (
        select(RitualStep.script_id, Ritual.name, RitualStep.title)
        .join(Ritual, Ritual.id == RitualStep.ritual_id)
        .where(RitualStep.script_id.is_not(None), RitualStep.deleted.is_(False), Ritual.deleted.is_(False))
        .order_by(Ritual.name, RitualStep.offset, RitualStep.id)
    )
    return [(script or 0, ritual, step) for script, ritual, step in session.execute(query)]


def languages(session: Session) -> dict[int, set[str]]:
    """Return the languages of the texts of every script."""
    language = func.coalesce(func.nullif(ScriptText.language, ""), Script.language)
    query = select(Script.id, language).join(ScriptText, ScriptText.script_id == Script.id).distinct()
    found: dict[int, set[str]] = {}
    for script_id, tongue in session.execute(query):
        found.setdefault(script_id, set()).add(tongue)
    return found


def last_uses(session: Session, script_id: int) -> list[tuple[int | None, date]]:
    """Return (group id, day) of the last time each group got a text of a script."""
    query = (
        select(TextUse.group_id, func.max(TextUse.due))
        .join(ScriptText, ScriptText.id == TextUse.text_id)
        .where(ScriptText.script_id == script_id)
        .group_by(TextUse.group_id)
    )
    return [(group_id, day) for group_id, day in session.execute(query)]


def from_pack(session: Session, pack: str, key: str, language: str) -> Script | None:
    """Return the script that a pack brought."""
    query = select(Script).where(Script.pack == pack, Script.pack_key == key, Script.language == language)
    return session.scalars(query.order_by(Script.id).limit(1)).first()


def has_from_pack(session: Session, pack: str, language: str) -> bool:
    """Tell whether a pack has brought any script in a language that is still there."""
    query = select(Script.id).where(Script.pack == pack, Script.language == language)
    return session.scalar(query.limit(1)) is not None


def same_words(
    session: Session, title: str, language: str, pool: bool, texts: Iterable[str]
) -> Script | None:
    """Return a script that says exactly this already."""
    wanted = list(texts)
    query = select(Script).where(Script.title == title, Script.language == language, Script.pool.is_(pool))
    rows = session.scalars(query.order_by(Script.id))
    return next((row for row in rows if [t.text for t in texts_of(session, row.id)] == wanted), None)


def delete_script(session: Session, script_id: int) -> None:
    """Delete a script with its texts; items that used it go on without."""
    session.execute(delete(Script).where(Script.id == script_id))
