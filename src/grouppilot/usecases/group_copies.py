"""Another group like one there is: the same routine, rules, ritual and positioning, with its own life."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.group_names import Standard, next_name
from grouppilot.store import group_queries, pack_queries, positioning_queries, sop_queries
from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.store.positioning import Positioning
from grouppilot.store.rules import RuleSetUse
from grouppilot.usecases import groups, positioning, settings
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

LIKE = (*("brand_id", "ladder_id", "rung", "ritual_id", "number_format", "card_format", "ledger_rule"),)
"""What a copy has of the group, beside its form."""

OF_ONE_RUN = ("goal_day", "closing")
"""Answers of a positioning that belong to one run of a group alone."""


def suggested_name(ws: Workspace, group_id: int) -> str:
    """Return the name of the next group like this one: by its naming standard, else by its last number."""
    naming = positioning.view(ws, group_id).naming
    with ws.read() as session:
        group = groups.alive(session, group_id)
        names = list(group_queries.names(session).values())
    if naming is not None and naming.fit in ("fits", "nearly"):
        standard: Standard = naming.standard
        return standard.name(standard.next_number(names))
    return next_name(group.name, names)


def copy(ws: Workspace, group_id: int, name: str, start: date | None = None, *, by: object = None) -> int:
    """Start a group like another and return its id. Its members, ticks and history are its own, and empty.

    Items for this group alone are copied; those for several groups are for the new one, too.

    Args:
        ws: The workspace.
        group_id: The group it is to be like.
        name: Of the new group.
        start: Its day 0; today when None. It lasts as long as the other.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, and as ``groups.add``.
    """
    with ws.write("group.copy", by=by, group=name.strip()) as session:
        today = settings.today_in(session, ws)
        source = groups.alive(session, group_id)
        target = groups.alive(session, groups.insert(session, ws, _form(source, name, start or today, today)))
        for column in LIKE:
            setattr(target, column, getattr(source, column))
        target.ritual_since = today if source.ritual_id is not None else None
        _copy_items(session, source.id, target.id, today)
        _copy_rules(session, source.id, target.id, today)
        _copy_answers(session, source.id, target.id)
        return target.id


def _form(source: Group, name: str, start: date, today: date) -> GroupForm:
    lasts = None if source.start is None or source.end is None else source.end - source.start
    return GroupForm(
        name=name,
        platform=source.platform,
        account=source.account,
        kind=source.kind,
        life=source.life,
        stage="running" if source.life == "long" and start <= today else "preparing",
        start=start,
        end=None if lasts is None else start + lasts,
        seats=source.seats,
        seat_warning=source.seat_warning,
        qr_cap=source.qr_cap,
        rhythm=source.rhythm,
        language=source.language,
        peaks=groups.peaks_of(source),
    )


def _copy_items(session: Session, source: int, target: int, today: date) -> None:
    position = pack_queries.last_position(session) + 1
    for item in pack_queries.items_of(session, source):
        version = _holds(session, item.id, today)
        if version is None or version.status == "ended":
            continue
        if len(sop_queries.audience_of(session, item.id)) > 1:
            session.add(SopAudience(item_id=item.id, group_id=target))
            continue
        made = SopItem(
            audience="groups",
            position=position,
            pack=item.pack,
            pack_key=item.pack_key,
            home_group_id=target,
            created=today,
        )
        session.add(made)
        session.flush()
        session.add(SopAudience(item_id=made.id, group_id=target))
        session.add(SopVersion(item_id=made.id, valid_from=today, **_words(version)))
        position += 1


def _holds(session: Session, item_id: int, today: date) -> SopVersion | None:
    query = select(SopVersion).where(SopVersion.item_id == item_id, SopVersion.valid_from <= today)
    return session.scalars(query.order_by(SopVersion.valid_from.desc()).limit(1)).first()


def _words(version: SopVersion) -> dict[str, Any]:
    columns = [c.key for c in SopVersion.__table__.columns if c.key not in ("id", "item_id", "valid_from")]
    return {key: getattr(version, key) for key in columns}


def _copy_rules(session: Session, source: int, target: int, today: date) -> None:
    query = select(RuleSetUse).where(RuleSetUse.group_id == source, RuleSetUse.since <= today)
    for use in session.scalars(query):
        if use.until is None or use.until > today:
            session.add(RuleSetUse(group_id=target, rule_set_id=use.rule_set_id, since=today))


def _copy_answers(session: Session, source: int, target: int) -> None:
    kept = positioning_queries.positioning(session, source)
    if kept is not None:
        answers = {key: value for key, value in kept.answers.items() if key not in OF_ONE_RUN}
        session.add(Positioning(group_id=target, answers=answers))
