"""Rituals: how newcomers become members, step by step; the owner's own, and those of packs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from grouppilot.domain.onboarding import FINISH_DAYS, LAPSE_DAYS, PROOFS
from grouppilot.domain.pack_rituals import MOST_CHARS, MOST_OFFSET, MOST_STEPS
from grouppilot.domain.packs import LANGUAGES
from grouppilot.domain.refusals import Refused
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import Ritual, RitualStep
from grouppilot.store.scripts import Script
from grouppilot.usecases import groups, settings
from grouppilot.usecases.wordings import keep_wordings
from grouppilot.usecases.workspace import Workspace

NAME_CHARS = 200
TEXT_CHARS = 8000
INTRODUCTION = 50  # characters of an introduction whose step names no length

READS = ("ritual", "ritual_step", "script", "script_text", "chat_group")
"""The tables whose changes concern a list of rituals."""


@dataclass(frozen=True)
class StepForm:
    """Everything a step says, as its editor shows it.

    Attributes:
        offset: Day after joining on which it is due.
        proof: One of ``domain.onboarding.PROOFS``.
        chars: Least length of an introduction; None for any other proof.
        texts: Wordings of the text to paste; empty for none.
    """

    title: str
    offset: int = 0
    required: bool = True
    proof: str = "none"
    chars: int | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class StepRow:
    """A step as a list shows it; ``script_id`` is the script its texts are kept in."""

    id: int
    form: StepForm
    script_id: int | None = None


@dataclass(frozen=True)
class RitualRow:
    """A ritual with its steps; ``groups`` are (id, name) of those that go by it."""

    id: int
    name: str
    language: str
    pack: str
    finish_days: int
    lapse_days: int
    steps: tuple[StepRow, ...]
    groups: tuple[tuple[int, str], ...] = ()


def listed(ws: Workspace) -> list[RitualRow]:
    """Return every ritual in the owner's order."""
    with ws.read() as session:
        return _rows(session, queries.rituals(session))


def row_of(ws: Workspace, ritual_id: int) -> RitualRow:
    """Return one ritual.

    Raises:
        Refused: ``ritual_unknown``.
    """
    with ws.read() as session:
        return _rows(session, [alive(session, ritual_id)])[0]


def of_group(ws: Workspace, group_id: int) -> RitualRow | None:
    """Return the ritual a group goes by; None without one.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        found = ritual_of(session, groups.alive(session, group_id))
        return None if found is None else _rows(session, [found])[0]


def add(
    ws: Workspace, name: str, steps: Sequence[StepForm] = (), *, language: str = "en", by: object = None
) -> int:
    """Add a ritual and return its id.

    Raises:
        Refused: ``ritual_name_missing``, ``ritual_bad_value`` and what ``check`` refuses.
    """
    checked = [check(step) for step in steps]
    with ws.write("ritual.add", by=by, name=name.strip()) as session:
        ritual = insert(session, ws, name, language)
        for place, form in enumerate(checked):
            insert_step(session, ws, ritual, form, place)
        return ritual.id


def edit(
    ws: Workspace,
    ritual_id: int,
    *,
    name: str | None = None,
    finish_days: int | None = None,
    lapse_days: int | None = None,
    by: object = None,
) -> None:
    """Change a ritual's name, the days within which newcomers should finish, or those until it lapses.

    Raises:
        Refused: ``ritual_unknown``, ``ritual_name_missing``, ``ritual_bad_value`` with ``field``.
    """
    with ws.write("ritual.edit", by=by, name=_name(ws, ritual_id)) as session:
        ritual = alive(session, ritual_id)
        if name is not None:
            ritual.name = _checked_name(name)
        for field, days in (("finish_days", finish_days), ("lapse_days", lapse_days)):
            if days is not None:
                if not 1 <= days <= MOST_OFFSET:
                    raise Refused("ritual_bad_value", field=field)
                setattr(ritual, field, days)


def delete(ws: Workspace, ritual_id: int, *, by: object = None) -> None:
    """Delete a ritual; groups that went by it go on without one.

    Raises:
        Refused: ``ritual_unknown``.
    """
    with ws.write("ritual.delete", by=by, name=_name(ws, ritual_id)) as session:
        alive(session, ritual_id).deleted = True
        for group_id, _ in queries.groups_using(session).get(ritual_id, ()):
            groups.alive(session, group_id).ritual_id = None


def add_step(ws: Workspace, ritual_id: int, form: StepForm, *, by: object = None) -> int:
    """Add a step at the end of a ritual and return its id.

    Raises:
        Refused: ``ritual_unknown``, ``ritual_full`` with ``most``, and what ``check`` refuses.
    """
    checked = check(form)
    with ws.write("step.add", by=by, title=checked.title) as session:
        ritual = alive(session, ritual_id)
        present = queries.steps(session, [ritual_id]).get(ritual_id, [])
        if len(present) >= MOST_STEPS:
            raise Refused("ritual_full", most=MOST_STEPS)
        place = max((step.position for step in present), default=-1) + 1
        return insert_step(session, ws, ritual, checked, place).id


def edit_step(ws: Workspace, step_id: int, form: StepForm, *, by: object = None) -> None:
    """Change a step, for every group that goes by its ritual; what was marked stays marked.

    Raises:
        Refused: ``step_unknown`` and what ``check`` refuses.
    """
    checked = check(form)
    with ws.write("step.edit", by=by, title=checked.title) as session:
        step = alive_step(session, step_id)
        _fill(step, checked)
        _keep_texts(session, ws, step, checked, session.get_one(Ritual, step.ritual_id).language)


def delete_step(ws: Workspace, step_id: int, *, by: object = None) -> None:
    """Take a step out of its ritual.

    Raises:
        Refused: ``step_unknown``.
    """
    with ws.read() as session:
        title = alive_step(session, step_id).title
    with ws.write("step.delete", by=by, title=title) as session:
        alive_step(session, step_id).deleted = True


def reorder_steps(ws: Workspace, ritual_id: int, ids: Sequence[int], *, by: object = None) -> None:
    """Put the steps of a ritual in this order; those left out keep theirs, behind."""
    with ws.write("step.order", by=by, name=_name(ws, ritual_id)) as session:
        rows = {step.id: step for step in queries.steps(session, [ritual_id]).get(ritual_id, [])}
        wanted = [key for key in ids if key in rows]
        for place, key in enumerate([*wanted, *(key for key in rows if key not in wanted)]):
            if rows[key].position != place:
                rows[key].position = place


def use(ws: Workspace, group_id: int, ritual_id: int | None, *, by: object = None) -> None:
    """Let a group go by a ritual, or by none; what was marked before comes back with its ritual.

    Raises:
        Refused: ``group_unknown``, ``ritual_unknown``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("ritual.use", by=by, group=name) as session:
        group = groups.alive(session, group_id)
        ritual = None if ritual_id is None else alive(session, ritual_id)
        put_to_use(session, ws, group, ritual)


def own_copy(ws: Workspace, group_id: int, *, by: object = None) -> int:
    """Give a group a ritual of its own, a copy of the one it goes by, with all that is marked; return its id.

    Raises:
        Refused: ``group_unknown``, ``ritual_missing`` where it goes by none.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("ritual.copy", by=by, group=name) as session:
        group = groups.alive(session, group_id)
        source = ritual_of(session, group)
        if source is None:
            raise Refused("ritual_missing", group=group.name)
        copy = insert(session, ws, f"{source.name} · {group.name}"[:NAME_CHARS], source.language)
        copy.finish_days, copy.lapse_days = source.finish_days, source.lapse_days
        moved = _copy_steps(session, source, copy)
        for mark in queries.marks_of_group(session, group.id, list(moved)):
            mark.step_id = moved[mark.step_id]
        group.ritual_id = copy.id
        return copy.id


def check(form: StepForm) -> StepForm:
    """Return a step with its words trimmed.

    Raises:
        Refused: ``step_title_missing``; ``text_too_long`` with ``limit``; or
            ``ritual_bad_value`` with ``field``.
    """
    title = " ".join(form.title.split())
    texts = tuple(dict.fromkeys(text.strip() for text in form.texts if text.strip()))
    if not title:
        raise Refused("step_title_missing")
    if any(len(text) > TEXT_CHARS for text in texts):
        raise Refused("text_too_long", limit=TEXT_CHARS)
    good: Mapping[str, bool] = {
        "title": len(title) <= NAME_CHARS,
        "offset": 0 <= form.offset <= MOST_OFFSET,
        "proof": form.proof in PROOFS,
        "chars": form.chars is None or 1 <= form.chars <= MOST_CHARS,
    }
    for field, fits in good.items():
        if not fits:
            raise Refused("ritual_bad_value", field=field)
    chars = (form.chars or INTRODUCTION) if form.proof == "introduction" else None
    return replace(form, title=title, texts=texts, chars=chars)


def insert(session: Session, ws: Workspace, name: str, language: str) -> Ritual:
    """Add a ritual without steps within a session that writes."""
    if language not in LANGUAGES:
        raise Refused("ritual_bad_value", field="language")
    place = queries.last_place(session) + 1
    ritual = Ritual(
        name=_checked_name(name),
        language=language,
        position=place,
        finish_days=FINISH_DAYS,
        lapse_days=LAPSE_DAYS,
        created=ws.now(),
    )
    session.add(ritual)
    session.flush()
    return ritual


def put_to_use(session: Session, ws: Workspace, group: Group, ritual: Ritual | None) -> None:
    """Let a group go by a ritual within a session; its rates count those who join from today."""
    wanted = None if ritual is None else ritual.id
    if group.ritual_id != wanted:
        group.ritual_id = wanted
        group.ritual_since = None if ritual is None else settings.today_in(session, ws)


def alive(session: Session, ritual_id: int) -> Ritual:
    """Return a ritual's row.

    Raises:
        Refused: ``ritual_unknown`` where there is none or it was deleted.
    """
    ritual = session.get(Ritual, ritual_id)
    if ritual is None or ritual.deleted:
        raise Refused("ritual_unknown")
    return ritual


def alive_step(session: Session, step_id: int) -> RitualStep:
    """Return a step's row.

    Raises:
        Refused: ``step_unknown`` where there is none or it was deleted.
    """
    step = session.get(RitualStep, step_id)
    if step is None or step.deleted:
        raise Refused("step_unknown")
    return step


def ritual_of(session: Session, group: Group) -> Ritual | None:
    """Return the ritual a group goes by; None without one."""
    found = None if group.ritual_id is None else session.get(Ritual, group.ritual_id)
    return None if found is None or found.deleted else found


def _rows(session: Session, found: Sequence[Ritual]) -> list[RitualRow]:
    steps = queries.steps(session, [ritual.id for ritual in found])
    scripts = {step.script_id for of_one in steps.values() for step in of_one if step.script_id}
    texts = queries.wordings(session, scripts)
    using = queries.groups_using(session)
    return [
        RitualRow(
            id=ritual.id,
            name=ritual.name,
            language=ritual.language,
            pack=ritual.pack,
            finish_days=ritual.finish_days,
            lapse_days=ritual.lapse_days,
            steps=tuple(_step_row(step, texts) for step in steps.get(ritual.id, ())),
            groups=tuple(using.get(ritual.id, ())),
        )
        for ritual in found
    ]


def _step_row(step: RitualStep, texts: Mapping[int, list[str]]) -> StepRow:
    form = StepForm(
        title=step.title,
        offset=step.offset,
        required=step.required,
        proof=step.proof,
        chars=step.proof_chars,
        texts=tuple(texts.get(step.script_id or 0, ())),
    )
    return StepRow(step.id, form, step.script_id)


def insert_step(session: Session, ws: Workspace, ritual: Ritual, form: StepForm, place: int) -> RitualStep:
    """Add a checked step within a session that writes; see ``add_step``."""
    step = RitualStep(ritual_id=ritual.id, position=place)
    _fill(step, form)
    session.add(step)
    session.flush()
    _keep_texts(session, ws, step, form, ritual.language)
    return step


def _fill(step: RitualStep, form: StepForm) -> None:
    step.title, step.offset, step.required = form.title, form.offset, form.required
    step.proof, step.proof_chars = form.proof, form.chars


def _keep_texts(session: Session, ws: Workspace, step: RitualStep, form: StepForm, language: str) -> None:
    if not form.texts:
        step.script_id = None
        return
    script = queries.script(session, step.script_id)
    if script is None or queries.posted_elsewhere(session, script.id, step.ritual_id):
        script = Script(title=form.title, category="welcome", language=language, created=ws.now())
        session.add(script)
        session.flush()
        step.script_id = script.id
    keep_wordings(session, script.id, form.texts)


def _copy_steps(session: Session, source: Ritual, copy: Ritual) -> dict[int, int]:
    moved = {}
    for step in queries.steps(session, [source.id]).get(source.id, []):
        made = RitualStep(
            ritual_id=copy.id,
            pack_key=step.pack_key,
            title=step.title,
            offset=step.offset,
            required=step.required,
            proof=step.proof,
            proof_chars=step.proof_chars,
            script_id=step.script_id,
            position=step.position,
        )
        session.add(made)
        session.flush()
        moved[step.id] = made.id
    return moved


def _checked_name(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise Refused("ritual_name_missing")
    if len(tidy) > NAME_CHARS:
        raise Refused("ritual_bad_value", field="name")
    return tidy


def _name(ws: Workspace, ritual_id: int) -> str:
    with ws.read() as session:
        return alive(session, ritual_id).name
