"""Writes a pack into a group: its items, with scripts that all groups of the pack share."""

from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.packs import Pack, PackItem
from grouppilot.domain.recurrence import rule_to
from grouppilot.store import pack_queries, script_queries
from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.usecases import rule_sets
from grouppilot.usecases.pack_saving import own_id
from grouppilot.usecases.pack_scripts import script_for
from grouppilot.usecases.ritual_packs import insert_from_pack
from grouppilot.usecases.workspace import Workspace

Said = tuple[str, int | None, tuple[tuple[str, str], ...]]


def new_items(session: Session, pack: Pack, group: Group) -> list[PackItem]:
    """Return the items of a pack that a group neither has nor had.

    An item the pack brought before is never new, whatever became of it; nor is one that was saved from this
    very group, or that another pack or the owner brought in the same words, time and recurrence.
    """
    known = pack_queries.brought_by(session, pack.id, group.id)
    if pack.id == own_id(group.uid):
        for uid, key in pack_queries.own_keys(session, group.id):
            known |= {own_id(uid), key}
    said = {_said(*row) for row in pack_queries.ever_said(session, group.id)}
    return [
        item
        for item in pack.items
        if item.key not in known and _said(item.title, item.time, rule_to(item.rule)) not in said
    ]


def write(session: Session, ws: Workspace, pack: Pack, group: Group, today: date) -> int:
    """Write what a pack brings a group within a session that writes; returns how many items are new."""
    first = not script_queries.has_from_pack(session, pack.id, pack.language)
    insert_from_pack(session, ws, pack, group)
    rule_sets.insert_from_pack(session, ws, pack, group, today)
    items = new_items(session, pack, group)
    scripts: dict[str, int] = {}
    position = pack_queries.last_position(session) + 1
    for place, item in enumerate(items, position):
        if item.text is not None and item.text not in scripts:
            scripts[item.text] = script_for(session, ws, pack, pack.text(item.text))
        script = None if item.text is None else scripts[item.text]
        _write_item(session, pack.id, item, group.id, script, place, today)
    if first and items:
        _bring_the_rest(session, ws, pack)
    return len(items)


def _bring_the_rest(session: Session, ws: Workspace, pack: Pack) -> None:
    """Bring the texts that nothing posts by itself into the library, such as a certificate."""
    posted = {item.text for item in pack.items}
    posted |= {step.text for ritual in pack.ritual for step in ritual.steps}
    for text in pack.texts:
        if text.key not in posted:
            script_for(session, ws, pack, text)


def _said(title: str, minute: int | None, rule: dict[str, object]) -> Said:
    return title, minute, tuple(sorted((key, repr(value)) for key, value in rule.items()))


def _write_item(
    session: Session,
    pack_id: str,
    item: PackItem,
    group_id: int,
    script_id: int | None,
    position: int,
    today: date,
) -> None:
    row = SopItem(
        audience="groups",
        position=position,
        pack=pack_id,
        pack_key=item.key,
        home_group_id=group_id,
        created=today,
    )
    session.add(row)
    session.flush()
    session.add(SopAudience(item_id=row.id, group_id=group_id))
    session.add(_version(row.id, item, script_id, today))


def _version(item_id: int, item: PackItem, script_id: int | None, today: date) -> SopVersion:
    return SopVersion(
        item_id=item_id,
        valid_from=today,
        title=item.title,
        minute=item.time,
        rule=rule_to(item.rule),
        must=item.must,
        minutes=item.minutes,
        figures=list(item.figures),
        of_members=item.of_members,
        stages=list(item.stages),
        script_id=script_id,
        role=item.role or "",
    )
