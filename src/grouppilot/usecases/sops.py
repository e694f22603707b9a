"""SOP items: what the owner wants done, when, for which groups, with which text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.recurrence import rule_from, rule_to
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import language_of
from grouppilot.store import sop_queries as queries
from grouppilot.store import text_queries
from grouppilot.store.checklists import SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.store.scripts import Script
from grouppilot.usecases.settings import today_in
from grouppilot.usecases.wordings import keep_wordings
from grouppilot.usecases.workspace import Workspace

AUDIENCES = ("owner", "groups", "all")
STATUSES = ("active", "paused", "ended")
MOST_FIGURES = 3
LONGEST_TITLE = 200
LONGEST_TEXT = 8000


@dataclass(frozen=True)
class ItemForm:
    """Everything an item says, as the editor shows it.

    Attributes:
        audience: ``owner`` (no group), ``groups`` (those in ``group_ids``) or ``all`` that run.
        minute: Time of day in minutes since midnight, or None.
        when: Table of the recurrence.
        minutes: How long it takes.
        figures: Labels of up to three figures to note; ``of_members``: the first is read against the members.
        stages: Due only while the group is in one of these; empty for any.
        texts: Wordings of its script, or the texts of its ``pool``; empty for none.
        script_id: The script it uses; None makes a new one of ``texts``.
    """

    title: str
    audience: str = "groups"
    group_ids: tuple[int, ...] = ()
    minute: int | None = None
    when: Mapping[str, Any] = field(default_factory=lambda: {"kind": "daily"})
    must: bool = False
    minutes: int = 5
    figures: tuple[str, ...] = ()
    of_members: bool = False
    stages: tuple[str, ...] = ()
    role: str = ""
    responsible: str = ""
    script_id: int | None = None
    texts: tuple[str, ...] = ()
    pool: bool = False


@dataclass(frozen=True)
class ItemRow:
    """One item as a list shows it."""

    item_id: int
    title: str
    audience: str
    group_ids: tuple[int, ...]
    groups: tuple[str, ...]
    minute: int | None
    when: Mapping[str, Any]
    must: bool
    minutes: int
    figures: tuple[str, ...]
    stages: tuple[str, ...]
    status: str
    has_text: bool
    pack: str
    role: str = ""


def items(ws: Workspace, group_id: int | None = None) -> list[ItemRow]:
    """Return the items in the owner's order; with a group, those that are for it."""
    with ws.read() as session:
        names, audiences = queries.group_names(session), queries.audiences(session, group_id)
        rows = [_item_row(item, audiences, names) for item in queries.listed(session, group_id)]
    alive = (row for row in rows if row.audience != "groups" or row.group_ids)
    return [row for row in alive if group_id is None or row.audience == "all" or group_id in row.group_ids]


def form_of(ws: Workspace, item_id: int) -> ItemForm:
    """Return an item as its editor shows it.

    Raises:
        Refused: ``item_unknown``.
    """
    with ws.read() as session:
        item, version = _newest(session, item_id)
        script = text_queries.script_of(session, version.script_id) if version.script_id else None
        texts = text_queries.wordings(session, script.id) if script else []
        return ItemForm(
            title=version.title,
            audience=item.audience,
            group_ids=tuple(queries.audience_of(session, item_id)),
            minute=version.minute,
            when=version.rule,
            must=version.must,
            minutes=version.minutes,
            figures=tuple(version.figures),
            of_members=version.of_members,
            stages=tuple(version.stages),
            role=version.role,
            responsible=version.responsible,
            script_id=script.id if script else None,
            texts=tuple(text for _, text in texts),
            pool=bool(script and script.pool),
        )


def add(ws: Workspace, form: ItemForm, *, by: object = None) -> int:
    """Add an item that holds from today on.

    Returns:
        The number of the new item.

    Raises:
        Refused: As ``check``.
    """
    checked = check(form)
    with ws.write("item.add", by=by, title=checked.title) as session:
        today = today_in(session, ws)
        _check_groups(session, checked)
        position = queries.last_position(session) + 1
        item = SopItem(audience=checked.audience, position=position, created=today)
        session.add(item)
        session.flush()
        _save_audience(session, item, checked)
        version = SopVersion(item_id=item.id, valid_from=today)
        _fill(version, checked, _save_texts(session, ws, checked))
        session.add(version)
        return item.id


def edit(ws: Workspace, item_id: int, form: ItemForm, *, by: object = None) -> None:
    """Change an item from today on. Days that ended keep the version they had.

    Raises:
        Refused: As ``check``; ``item_unknown``.
    """
    checked = check(form)
    with ws.write("item.edit", by=by, title=checked.title) as session:
        item, newest = _newest(session, item_id)
        _check_groups(session, checked)
        item.audience = checked.audience
        _save_audience(session, item, checked)
        version = _version_from(session, newest, today_in(session, ws))
        _fill(version, checked, _save_texts(session, ws, checked))


def set_status(ws: Workspace, item_ids: Sequence[int], status: str, *, by: object = None) -> None:
    """Pause, end or resume items from today on.

    Raises:
        Refused: ``bad_status``, ``item_unknown``.
    """
    if status not in STATUSES:
        raise Refused("bad_status", status=status)
    with ws.write("item.status", by=by, status=status, count=len(item_ids)) as session:
        today = today_in(session, ws)
        for item_id in item_ids:
            _, newest = _newest(session, item_id)
            if newest.status != status:
                _version_from(session, newest, today).status = status


def delete(ws: Workspace, item_ids: Sequence[int], *, by: object = None) -> None:
    """Remove items from every list. Settled days keep what they say.

    Raises:
        Refused: ``item_unknown``.
    """
    with ws.write("item.delete", by=by, count=len(item_ids)) as session:
        for item_id in item_ids:
            item, _ = _newest(session, item_id)
            item.deleted = True


def reorder(ws: Workspace, item_ids: Sequence[int], *, by: object = None) -> None:
    """Put items in this order among the places they hold together.

    Raises:
        Refused: ``item_unknown``.
    """
    with ws.write("item.order", by=by) as session:
        found = [_newest(session, item_id)[0] for item_id in item_ids]
        places = sorted(item.position for item in found)
        for low in range(1, len(places)):  # items that never had a place of their own share one
            places[low] = max(places[low], places[low - 1] + 1)
        for item, place in zip(found, places, strict=True):
            item.position = place


def check(form: ItemForm) -> ItemForm:
    """Return a form with its words trimmed.

    Raises:
        Refused: ``title_empty``, ``title_too_long``, ``bad_audience``, ``no_group``, ``bad_time``,
            ``bad_minutes``, ``bad_rule``, ``bad_figures``, ``text_too_long``.
    """
    title = form.title.strip()
    figures = tuple(label.strip() for label in form.figures if label.strip())
    texts = tuple(text.strip() for text in form.texts if text.strip())
    refusals = {
        "title_empty": not title,
        "title_too_long": len(title) > LONGEST_TITLE,
        "bad_audience": form.audience not in AUDIENCES,
        "no_group": form.audience == "groups" and not form.group_ids,
        "bad_time": form.minute is not None and not 0 <= form.minute < 1440,
        "bad_minutes": not 0 <= form.minutes <= 600,
        "bad_figures": len(figures) > MOST_FIGURES or len(set(figures)) < len(figures),
        "text_too_long": any(len(text) > LONGEST_TEXT for text in texts),
    }
    for code, refused in refusals.items():
        if refused:
            raise Refused(code, limit=LONGEST_TEXT if code == "text_too_long" else LONGEST_TITLE)
    when = rule_to(rule_from(form.when))
    return replace(form, title=title, figures=figures, texts=texts, when=when)


def _item_row(item: Any, audiences: Mapping[int, Sequence[int]], names: Mapping[int, str]) -> ItemRow:
    group_ids = tuple(audiences.get(item.id, ())) if item.audience == "groups" else ()
    return ItemRow(
        item_id=item.id,
        title=item.title,
        audience=item.audience,
        group_ids=group_ids,
        groups=tuple(names[group] for group in group_ids),
        minute=item.minute,
        when=item.rule,
        must=item.must,
        minutes=item.minutes,
        figures=tuple(item.figures),
        stages=tuple(item.stages),
        status=item.status,
        has_text=item.script_id is not None,
        pack=item.pack,
        role=item.role,
    )


def _newest(session: Session, item_id: int) -> tuple[SopItem, SopVersion]:
    found = queries.newest_versions(session, [item_id])
    if not found:
        raise Refused("item_unknown", id=item_id)
    item, version = found[0]
    return item, version


def _version_from(session: Session, newest: SopVersion, today: date) -> SopVersion:
    """Return the version to write into: the newest if it began today, else a copy that begins today."""
    if newest.valid_from >= today:
        return newest
    columns = [c.key for c in SopVersion.__table__.columns if c.key not in ("id", "valid_from")]
    version = SopVersion(valid_from=today, **{key: getattr(newest, key) for key in columns})
    session.add(version)
    return version


def _fill(version: SopVersion, form: ItemForm, script_id: int | None) -> None:
    version.title = form.title
    version.minute = form.minute
    version.rule = dict(form.when)
    version.must = form.must
    version.minutes = form.minutes
    version.figures = list(form.figures)
    version.of_members = form.of_members and bool(form.figures)
    version.stages = list(form.stages)
    version.role = form.role
    version.responsible = form.responsible.strip()
    version.script_id = script_id


def _check_groups(session: Session, form: ItemForm) -> None:
    if form.audience != "groups":
        return
    names = queries.group_names(session)
    for group_id in form.group_ids:
        if group_id not in names:
            raise Refused("group_unknown", name=f"#{group_id}")


def _save_audience(session: Session, item: SopItem, form: ItemForm) -> None:
    queries.set_audience(session, item.id, form.group_ids if form.audience == "groups" else ())


def _save_texts(session: Session, ws: Workspace, form: ItemForm) -> int | None:
    if not form.texts:
        return None
    script = text_queries.script_of(session, form.script_id) if form.script_id is not None else None
    if script is None:
        language = _language(session, form)
        script = Script(title=form.title, language=language, pool=form.pool, created=ws.now())
        session.add(script)
        session.flush()
    script.pool = form.pool
    keep_wordings(session, script.id, form.texts)
    return script.id


def _language(session: Session, form: ItemForm) -> str:
    group = session.get(Group, form.group_ids[0]) if form.group_ids else None
    return group.language if group else language_of(form.texts[0])
