"""Rituals of packs: brought into a workspace, given to groups, and read back when a group is saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from grouppilot.domain.pack_reader import TITLE_CHARS
from grouppilot.domain.pack_rituals import PackRitual, PackStep
from grouppilot.domain.packs import Pack
from grouppilot.domain.refusals import Refused
from grouppilot.files import packs as files
from grouppilot.store import onboarding_queries as queries
from grouppilot.store import pack_queries
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import Ritual, RitualStep
from grouppilot.usecases import groups, rituals
from grouppilot.usecases.pack_scripts import script_for
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class ReadyMade:
    """A ritual that a ready-made pack would bring: the pack's id and name, and the titles of its steps."""

    pack_id: str
    pack: str
    steps: tuple[str, ...]


def ready_made(language: str) -> list[ReadyMade]:
    """Return the rituals of the ready-made packs in a language."""
    return [
        ReadyMade(pack.id, pack.name, tuple(step.title for step in pack.ritual[0].steps))
        for pack in files.builtin_packs(language)
        if pack.ritual
    ]


def use_ready_made(ws: Workspace, group_id: int, pack_id: str, *, by: object = None) -> int:
    """Let a group go by the ritual of a ready-made pack, brought in if it is not there; return its id.

    Raises:
        Refused: ``group_unknown``; ``pack_unknown`` with ``id``.
    """
    form = groups.form_of(ws, group_id)
    found = next((pack for pack in files.builtin_packs(form.language) if pack.id == pack_id), None)
    if found is None or not found.ritual:
        raise Refused("pack_unknown", id=pack_id)
    with ws.write("ritual.use", by=by, group=form.name) as session:
        group = groups.alive(session, group_id)
        return _give(session, ws, found, found.ritual[0], group).id


def begin(ws: Workspace, group_id: int, name: str, *, by: object = None) -> int:
    """Begin a ritual for a group with the three steps that every group needs; return its id.

    They are the required ones of the first ready-made pack, with texts of their own.

    Raises:
        Refused: ``group_unknown``, ``ritual_name_missing``.
    """
    form = groups.form_of(ws, group_id)
    pack = next(pack for pack in files.builtin_packs(form.language) if pack.ritual)
    plain = pack.ritual[0]
    steps = [_form(pack, step) for step in plain.steps if step.required]
    with ws.write("ritual.add", by=by, name=name.strip()) as session:
        group = groups.alive(session, group_id)
        ritual = rituals.insert(session, ws, name, form.language)
        for place, step in enumerate(steps):
            rituals.insert_step(session, ws, ritual, rituals.check(step), place)
        rituals.put_to_use(session, ws, group, ritual)
        group.number_format = group.number_format or plain.number
        group.card_format = group.card_format or plain.card
        return ritual.id


def insert_from_pack(session: Session, ws: Workspace, pack: Pack, group: Group) -> None:
    """Give a group the ritual of a pack that is applied to it, within a session that writes.

    A group that has a ritual keeps it, and one to which the pack was applied before gets none back: applying
    a pack again restores nothing.
    """
    if pack.ritual and group.ritual_id is None and not pack_queries.brought_by(session, pack.id, group.id):
        _give(session, ws, pack, pack.ritual[0], group)


def of_group(session: Session, group: Group, keys: Mapping[int, str], own_id: str) -> tuple[PackRitual, ...]:
    """Return a group's ritual as a pack holds it, alone in a tuple; empty without one.

    Args:
        session: To read in.
        group: The group.
        keys: Keys in the pack of the scripts that go with it, by their ids.
        own_id: Key of a ritual that no pack brought.
    """
    ritual = rituals.ritual_of(session, group)
    steps = [] if ritual is None else queries.steps(session, [ritual.id]).get(ritual.id, [])
    if ritual is None or not steps:
        return ()
    return (
        PackRitual(
            key=ritual.pack_key or own_id,
            name=ritual.name[:TITLE_CHARS].strip(),
            steps=_pack_steps(steps, keys),
            finish_days=ritual.finish_days,
            lapse_days=ritual.lapse_days,
            number=group.number_format,
            card=group.card_format,
        ),
    )


def script_ids(session: Session, group: Group) -> list[int]:
    """Return the scripts that the steps of a group's ritual post, in their order."""
    ritual = rituals.ritual_of(session, group)
    steps = [] if ritual is None else queries.steps(session, [ritual.id]).get(ritual.id, [])
    return list(dict.fromkeys(step.script_id for step in steps if step.script_id is not None))


def _pack_steps(steps: Sequence[RitualStep], keys: Mapping[int, str]) -> tuple[PackStep, ...]:
    found: list[PackStep] = []
    for place, step in enumerate(steps, 1):
        known = step.pack_key and step.pack_key not in {one.key for one in found}
        found.append(
            PackStep(
                key=step.pack_key if known else f"step-{place}-{step.uid[:8]}",
                title=step.title[:TITLE_CHARS].strip(),
                offset=step.offset,
                required=step.required,
                proof=step.proof,
                chars=step.proof_chars,
                text=keys.get(step.script_id or 0),
            )
        )
    return tuple(found)


def _form(pack: Pack, step: PackStep) -> StepForm:
    texts = () if step.text is None else pack.text(step.text).texts
    return StepForm(step.title, step.offset, step.required, step.proof, step.chars, texts)


def _give(session: Session, ws: Workspace, pack: Pack, ritual: PackRitual, group: Group) -> Ritual:
    row = queries.from_pack(session, pack.id, ritual.key, pack.language)
    row = row or _insert(session, ws, pack, ritual)
    rituals.put_to_use(session, ws, group, row)
    group.number_format = group.number_format or ritual.number
    group.card_format = group.card_format or ritual.card
    return row


def _insert(session: Session, ws: Workspace, pack: Pack, ritual: PackRitual) -> Ritual:
    row = rituals.insert(session, ws, ritual.name, pack.language)
    row.pack, row.pack_key = pack.id, ritual.key
    row.finish_days, row.lapse_days = ritual.finish_days, ritual.lapse_days
    for place, step in enumerate(ritual.steps):
        script = None if step.text is None else script_for(session, ws, pack, pack.text(step.text))
        session.add(
            RitualStep(
                ritual_id=row.id,
                pack_key=step.key,
                title=step.title,
                offset=step.offset,
                required=step.required,
                proof=step.proof,
                proof_chars=step.chars,
                script_id=script,
                position=place,
            )
        )
    session.flush()
    return row
