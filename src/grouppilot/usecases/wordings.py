"""The wordings of a script, written as one list by whoever edits what posts it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.scripts import language_apart
from grouppilot.store.scripts import Script, ScriptText


def keep_wordings(session: Session, script_id: int, texts: Sequence[str]) -> None:
    """Let a script have these texts; those that stay keep their rows, so that their uses stay known."""
    language = session.get_one(Script, script_id).language
    query = select(ScriptText).where(ScriptText.script_id == script_id)
    rows = list(session.scalars(query.order_by(ScriptText.position, ScriptText.id)))
    kept: list[ScriptText] = []
    for place, text in enumerate(texts):
        same = next((row for row in rows if row.text == text and row not in kept), None)
        row = same or ScriptText(script_id=script_id, text=text, language=language_apart(text, language))
        row.position = place
        session.add(row)
        kept.append(row)
    for row in rows:
        if row not in kept:
            session.delete(row)
