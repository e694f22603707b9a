"""The texts of packs as scripts, which all groups of a pack share."""

from sqlalchemy.orm import Session

from grouppilot.domain.packs import Pack, PackText
from grouppilot.domain.scripts import language_apart
from grouppilot.store import script_queries
from grouppilot.store.scripts import Script, ScriptText
from grouppilot.usecases.workspace import Workspace


def script_for(session: Session, ws: Workspace, pack: Pack, text: PackText) -> int:
    """Return the script of a pack's text, written where neither the pack nor anybody brought it before."""
    found = script_queries.from_pack(session, pack.id, text.key, pack.language)
    found = found or script_queries.same_words(session, text.title, pack.language, text.pool, text.texts)
    return _write(session, ws, pack, text) if found is None else found.id


def _write(session: Session, ws: Workspace, pack: Pack, text: PackText) -> int:
    script = Script(
        title=text.title,
        category=text.category,
        language=pack.language,
        pool=text.pool,
        pack=pack.id,
        pack_key=text.key,
        created=ws.now(),
    )
    session.add(script)
    session.flush()
    for place, words in enumerate(text.texts):
        apart = language_apart(words, pack.language)
        session.add(ScriptText(script_id=script.id, position=place, text=words, language=apart))
    return script.id
