"""The library's scripts: texts to post, in variants or as a pool, and where each is used."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain import scripts as texts_of_domain
from grouppilot.domain.folding import fold
from grouppilot.domain.packs import CATEGORIES, LANGUAGES
from grouppilot.domain.refusals import Refused
from grouppilot.store import group_queries, script_queries
from grouppilot.store.scripts import Script, ScriptText
from grouppilot.usecases import settings
from grouppilot.usecases.naming import terms
from grouppilot.usecases.workspace import Workspace

TEXT_CHARS = 8000
TITLE_CHARS = 200


@dataclass(frozen=True)
class ScriptRow:
    """A script as a list shows it.

    Attributes:
        texts: How many texts it has; ``languages`` are those that they are in, the script's own first.
        items: How many items post it; ``steps``: how many steps of rituals say it.
        shelf: The shelf it stands on, ``kit`` for the starter kit; empty for none.
    """

    id: int
    title: str
    category: str
    language: str
    pool: bool
    texts: int
    items: int
    pack: str
    steps: int = 0
    languages: tuple[str, ...] = ()
    shelf: str = ""


@dataclass(frozen=True)
class TextRow:
    """One text; ``length`` in UTF-16 units, ``variables`` in the order of the alphabet.

    Attributes:
        language: The language it is in, which decides to which groups it goes.
    """

    id: int
    text: str
    length: int
    variables: tuple[str, ...]
    language: str = "en"


@dataclass(frozen=True)
class LastUse:
    """When a group last got a text of a script; the group is empty for items of no group."""

    group_id: int | None
    group: str
    day: date


@dataclass(frozen=True)
class ScriptDetail:
    """A script with its texts, where it is used, and its last use in each group.

    Attributes:
        items: Id and title of each item that posts it.
        steps: Name of the ritual and title of the step, for each step that says it.
    """

    row: ScriptRow
    texts: tuple[TextRow, ...]
    items: tuple[tuple[int, str], ...]
    uses: tuple[LastUse, ...]
    steps: tuple[tuple[str, str], ...] = ()


def listed(
    ws: Workspace,
    *,
    query: str = "",
    category: str | None = None,
    language: str | None = None,
    pool: bool | None = None,
    group_id: int | None = None,
) -> list[ScriptRow]:
    """Return the scripts whose title or texts hold every word of a search, by category and title.

    Args:
        ws: The workspace.
        query: Words to find.
        category: Only scripts of this kind.
        language: Only scripts that have a text in it.
        pool: Only pools, or none of them.
        group_id: Only what this group's items and ritual post.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        its_own = None if group_id is None else script_queries.of_group(session, group_id, today)
        texts = script_queries.all_texts(session)
        users, steps = _users(session, ws), _steps(session)
        tongues = script_queries.languages(session)
        wanted = terms(query)
        return [
            _row(
                script,
                texts=len(texts.get(script.id, ())),
                items=len(users.get(script.id, ())),
                steps=len(steps.get(script.id, ())),
                languages=tongues.get(script.id, set()),
            )
            for script in script_queries.all_scripts(session)
            if category in (None, script.category)
            and (language is None or language in tongues.get(script.id, {script.language}))
            and (its_own is None or script.id in its_own)
            and pool in (None, script.pool)
            and _holds(wanted, script.title, texts.get(script.id, ()))
        ]


def detail(ws: Workspace, script_id: int) -> ScriptDetail:
    """Return one script with all that is known about it.

    Raises:
        Refused: ``script_unknown``.
    """
    with ws.read() as session:
        script = _script(session, script_id)
        rows = script_queries.texts_of(session, script_id)
        texts = tuple(_text_row(row, script.language) for row in rows)
        items = tuple(_users(session, ws).get(script_id, ()))
        names = group_queries.names(session)
        uses = sorted(
            (
                LastUse(group_id, names.get(group_id, "") if group_id else "", day)
                for group_id, day in script_queries.last_uses(session, script_id)
                if group_id is None or group_id in names
            ),
            key=lambda use: (-use.day.toordinal(), use.group),
        )
        steps = tuple(_steps(session).get(script_id, ()))
        row = _row(
            script,
            texts=len(texts),
            items=len(items),
            steps=len(steps),
            languages={text.language for text in texts},
        )
        return ScriptDetail(row, texts, items, tuple(uses), steps)


def add(
    ws: Workspace,
    title: str,
    texts: Sequence[str],
    *,
    category: str = "other",
    language: str = "en",
    pool: bool = False,
    by: object = None,
) -> int:
    """Add a script and return its id.

    Args:
        ws: The workspace.
        title: What it is.
        texts: Its variants, or the texts of its pool; at least one.
        category: One of ``domain.packs.CATEGORIES``.
        language: ``en`` or ``zh_CN``.
        pool: Whether each group gets the next unused text instead of one of the variants.
        by: Whoever asks.

    Raises:
        Refused: ``script_title_missing``, ``script_bad_value`` with ``field``, ``text_empty``,
            ``text_too_long`` with ``limit``, ``text_twice``.
    """
    with ws.write("script.add", by=by, title=title.strip()) as session:
        return insert(session, ws, title, texts, category=category, language=language, pool=pool)


def insert(
    session: Session,
    ws: Workspace,
    title: str,
    texts: Sequence[str],
    *,
    category: str = "other",
    language: str = "en",
    pool: bool = False,
) -> int:
    """Add a script within a session that writes; see ``add``."""
    if not texts:
        raise Refused("text_empty")
    script = Script(title="", created=ws.now())
    _fill(script, title=title, category=category, language=language, pool=pool)
    session.add(script)
    session.flush()
    for text in texts:
        _add_text(session, script.id, text)
    return script.id


def edit(ws: Workspace, script_id: int, *, by: object = None, **changed: object) -> None:
    """Change a script's title, category, language or whether it is a pool.

    Raises:
        Refused: As ``add``; ``script_unknown``.
    """
    with ws.write("script.edit", by=by, title=_title(ws, script_id)) as session:
        _fill(_script(session, script_id), **changed)


def delete(ws: Workspace, script_id: int, *, by: object = None) -> None:
    """Delete a script with its texts; items that posted it stay, without a text."""
    with ws.write("script.delete", by=by, title=_title(ws, script_id)) as session:
        script_queries.delete_script(session, script_id)


def add_text(ws: Workspace, script_id: int, text: str, *, by: object = None) -> int:
    """Add a text at the end of a script and return its id.

    Raises:
        Refused: ``text_empty``, ``text_too_long``, ``text_twice``, ``script_unknown``.
    """
    with ws.write("text.add", by=by, title=_title(ws, script_id)) as session:
        return _add_text(session, script_id, text)


def edit_text(ws: Workspace, text_id: int, text: str, *, by: object = None) -> None:
    """Rewrite one text. What was posted before stays as it was posted.

    Raises:
        Refused: As ``add_text``; ``text_unknown``.
    """
    with ws.read() as session:
        script_id = _text(session, text_id).script_id
    with ws.write("text.edit", by=by, title=_title(ws, script_id)) as session:
        row = _text(session, text_id)
        checked = _checked(session, row.script_id, text, but=text_id)
        if row.text != checked:
            language = _script(session, row.script_id).language
            if row.language == texts_of_domain.language_apart(row.text, language):  # nobody chose another
                row.language = texts_of_domain.language_apart(checked, language)
            row.text = checked


def set_text_language(ws: Workspace, text_id: int, language: str, *, by: object = None) -> None:
    """Say in which language a text is: groups that speak it get it, others only where nothing fits them.

    Raises:
        Refused: ``script_bad_value`` with ``field``; ``text_unknown``.
    """
    if language not in LANGUAGES:
        raise Refused("script_bad_value", field="language")
    with ws.read() as session:
        script_id = _text(session, text_id).script_id
    with ws.write("text.edit", by=by, title=_title(ws, script_id)) as session:
        script = _script(session, script_id)
        _text(session, text_id).language = "" if language == script.language else language


def delete_text(ws: Workspace, text_id: int, *, by: object = None) -> None:
    """Delete one text of a script.

    Raises:
        Refused: ``text_last`` when it is the only one; ``text_unknown``.
    """
    with ws.read() as session:
        script_id = _text(session, text_id).script_id
    with ws.write("text.delete", by=by, title=_title(ws, script_id)) as session:
        if len(script_queries.texts_of(session, script_id)) == 1:
            raise Refused("text_last")
        session.delete(_text(session, text_id))


def reorder_texts(ws: Workspace, script_id: int, ids: Sequence[int], *, by: object = None) -> None:
    """Put the texts of a script in this order; those left out keep theirs, behind."""
    with ws.write("text.order", by=by, title=_title(ws, script_id)) as session:
        rows = {row.id: row for row in script_queries.texts_of(session, script_id)}
        wanted = [key for key in ids if key in rows]
        for place, key in enumerate([*wanted, *(key for key in rows if key not in wanted)]):
            if rows[key].position != place:
                rows[key].position = place


def _users(session: Session, ws: Workspace) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = {}
    for script_id, item_id, title in script_queries.users(session, settings.today_in(session, ws)):
        found.setdefault(script_id, []).append((item_id, title))
    return found


def _steps(session: Session) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for script_id, ritual, step in script_queries.step_users(session):
        found.setdefault(script_id, []).append((ritual, step))
    return found


def _row(script: Script, *, texts: int, items: int, steps: int, languages: Collection[str]) -> ScriptRow:
    return ScriptRow(
        id=script.id,
        title=script.title,
        category=script.category,
        language=script.language,
        pool=script.pool,
        texts=texts,
        items=items,
        pack=script.pack,
        steps=steps,
        shelf=script.shelf,
        languages=tuple(sorted(languages or {script.language}, key=lambda each: each != script.language)),
    )


def _text_row(row: ScriptText, language: str) -> TextRow:
    found = tuple(sorted(texts_of_domain.variables(row.text)))
    return TextRow(row.id, row.text, texts_of_domain.length(row.text), found, row.language or language)


def _holds(wanted: Sequence[str], title: str, texts: Sequence[str]) -> bool:
    if not wanted:
        return True
    whole = fold("\n".join((title, *texts)))
    return all(term in whole for term in wanted)


def _script(session: Session, script_id: int) -> Script:
    row = session.get(Script, script_id)
    if row is None:
        raise Refused("script_unknown")
    return row


def _text(session: Session, text_id: int) -> ScriptText:
    row = session.get(ScriptText, text_id)
    if row is None:
        raise Refused("text_unknown")
    return row


def _title(ws: Workspace, script_id: int) -> str:
    with ws.read() as session:
        return _script(session, script_id).title


def _fill(script: Script, **values: object) -> None:
    good = {
        "title": lambda value: isinstance(value, str) and 0 < len(value.strip()) <= TITLE_CHARS,
        "category": lambda value: value in CATEGORIES,
        "language": lambda value: value in LANGUAGES,
        "pool": lambda value: isinstance(value, bool),
    }
    for name, value in values.items():
        if name == "title" and isinstance(value, str) and not value.strip():
            raise Refused("script_title_missing")
        if name not in good or not good[name](value):
            raise Refused("script_bad_value", field=name)
        setattr(script, name, value.strip() if isinstance(value, str) else value)


def _add_text(session: Session, script_id: int, text: str) -> int:
    script = _script(session, script_id)
    checked = _checked(session, script_id, text)
    places = [row.position for row in script_queries.texts_of(session, script_id)]
    row = ScriptText(
        script_id=script_id,
        position=max(places, default=-1) + 1,
        text=checked,
        language=texts_of_domain.language_apart(checked, script.language),
    )
    session.add(row)
    session.flush()
    return row.id


def _checked(session: Session, script_id: int, text: str, *, but: int | None = None) -> str:
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise Refused("text_empty")
    if len(text) > TEXT_CHARS:
        raise Refused("text_too_long", limit=TEXT_CHARS)
    others = (row for row in script_queries.texts_of(session, script_id) if row.id != but)
    if any(fold(row.text) == fold(text) for row in others):
        raise Refused("text_twice")
    return text
