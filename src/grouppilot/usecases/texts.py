"""Texts to paste for what is due: filled in, copied, remembered; one group at a time or the whole day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.due import Due, DueKey, due_id
from grouppilot.domain.pools import preview
from grouppilot.domain.recurrence import rule_to
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import fits, in_language, language_of, length, length_limit, render
from grouppilot.store import text_queries
from grouppilot.store.checklists import Draft
from grouppilot.store.groups import Group
from grouppilot.store.scripts import TextUse
from grouppilot.usecases.due_rows import DueRow, rows_in
from grouppilot.usecases.filling import Occasion, values_for
from grouppilot.usecases.planning import Plan, due_or_settled
from grouppilot.usecases.workspace import Workspace

LONGEST_TEXT = 8000
MOST_BEFORE = 5
"""Values of a variable that are offered again."""


@dataclass(frozen=True)
class Wording:
    """The text of one due item, ready to copy.

    Attributes:
        text: With its variables filled in; unknown ones are still visible as ``{name}``.
        source: As the script (or the owner's draft) has it.
        unknown: Names of the variables nothing is known of.
        values: What the owner filled in for this one.
        before: What was filled in on days before, for each variable to be filled in by hand, newest first.
        variants: Ids and sources of the script's texts to choose from; ``text_id`` is the one shown.
        pool: The next unused text of a pool; ``fresh`` of its texts this group has not had yet.
        rewritten: The owner rewrote the text for this time only.
        length: Of ``text``, in UTF-16 units; ``limit`` is what ``platform`` takes in one message.
    """

    text: str
    source: str
    unknown: tuple[str, ...]
    values: Mapping[str, str]
    before: Mapping[str, tuple[str, ...]]
    variants: tuple[tuple[int, str], ...]
    text_id: int | None
    pool: bool
    fresh: int
    rewritten: bool
    length: int
    limit: int
    platform: str
    fits: bool


@dataclass(frozen=True)
class Detail:
    """One due item with everything the right-hand side shows."""

    row: DueRow
    when: Mapping[str, Any]
    wording: Wording | None


def detail(ws: Workspace, key: DueKey) -> Detail:
    """Return one due item with its text.

    Raises:
        Refused: ``not_due``.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), key.day, key.day, item_id=key.item_id)
        due = _find(session, plan, key)
        row = next(row for row in rows_in(session, plan, key.day, ws.now()) if row.key == key)
        return Detail(row, rule_to(due.version.rule), _wording(session, plan, due))


def run(ws: Workspace, item_id: int, day: date) -> tuple[Detail, ...]:
    """Return a broadcast run: one item for each of its groups on a day, in the order of the groups."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), day, day, item_id=item_id)
        found = {due.key: due for due in due_or_settled(session, plan, day) if due.item_id == item_id}
        rows = [row for row in rows_in(session, plan, day, ws.now()) if row.key in found]
        return tuple(
            Detail(
                row,
                rule_to(found[row.key].version.rule),
                _wording(session, plan, found[row.key]),
            )
            for row in rows
        )


def take(ws: Workspace, key: DueKey) -> str:
    """Return the text of a due item for the clipboard, and remember that the group was given it.

    Args:
        ws: The workspace.
        key: The due item.

    Raises:
        Refused: ``not_due`` or ``no_text``.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), key.day, key.day, item_id=key.item_id)
        wording = _wording(session, plan, _find(session, plan, key))
        known = text_queries.use_for(session, *key)
    if wording is None:
        raise Refused("no_text", id=due_id(*key))
    if ws.writable and wording.text_id is not None and (known is None or known.text_id != wording.text_id):
        _remember(ws, key, wording.text_id)
    return wording.text


def copy_day(ws: Workspace, day: date | None = None, group_id: int | None = None) -> str:
    """Return all open texts of a day as one, for the phone; what is copied is not marked as used."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), day, day)
        day = day or plan.today
        open_keys = {row.key: row for row in rows_in(session, plan, day, ws.now()) if row.state == "open"}
        dues = [due for due in due_or_settled(session, plan, day) if due.key in open_keys]
        chosen = [due for due in dues if group_id in (None, due.group_id)]
        return "\n\n".join(_paragraph(session, plan, due, open_keys[due.key]) for due in chosen)


def write_draft(
    ws: Workspace,
    key: DueKey,
    *,
    values: Mapping[str, str] | None = None,
    text: str | None = None,
    text_id: int | None = None,
    by: object = None,
) -> None:
    """Keep what the owner fills in, rewrites or chooses for one due item.

    Args:
        ws: The workspace.
        key: The due item.
        values: Values of variables; replaces those kept before.
        text: Another text for this time only; empty goes back to the script's.
        text_id: Another text of the script.
        by: Whoever asks.

    Raises:
        Refused: ``not_due``, ``text_too_long``, or ``text_unknown`` where its script has no such text.
    """
    if text is not None and len(text) > LONGEST_TEXT:
        raise Refused("text_too_long", limit=LONGEST_TEXT)
    with ws.write("draft", by=by, answers=True) as session:
        due = _find(session, Plan.load(session, ws.now(), key.day, key.day, item_id=key.item_id), key)
        if text_id is not None and text_id not in _text_ids(session, due):
            raise Refused("text_unknown", id=text_id)
        draft = text_queries.draft_for(session, *key)
        if draft is None:
            draft = Draft(item_id=key.item_id, group_id=key.group_id, due=key.day, values={})
            session.add(draft)
        if values is not None:
            draft.values = {name: value for name, value in values.items() if value}
        if text is not None:
            draft.text = text
        if text_id is not None:
            draft.text_id, draft.text = text_id, ""


def _find(session: Session, plan: Plan, key: DueKey) -> Due:
    for due in due_or_settled(session, plan, key.day):
        if due.key == key:
            return due
    raise Refused("not_due", id=due_id(*key))


def _text_ids(session: Session, due: Due) -> list[int]:
    script_id = due.version.text_id
    if script_id is None:
        return []
    return [number for number, _ in _variants(session, script_id, due.group_id)]


def _variants(session: Session, script_id: int, group_id: int | None) -> list[tuple[int, str]]:
    """Return the texts that a group may get: those in its language, where the script has any."""
    group = session.get(Group, group_id) if group_id is not None else None
    found = text_queries.spoken(session, [script_id]).get(script_id, [])
    return [(each.id, each.text) for each in in_language(found, group.language if group else "")]


def _wording(session: Session, plan: Plan, due: Due) -> Wording | None:
    draft = text_queries.draft_for(session, *due.key)
    script_id = due.version.text_id
    script = text_queries.script_of(session, script_id) if script_id is not None else None
    if script is None and not (draft and draft.text):
        return None
    variants = _variants(session, script.id, due.group_id) if script else []
    used = text_queries.uses(session, script.id, due.group_id) if script else []
    text_id = _chosen(session, plan, due, variants, used, pool=bool(script and script.pool))
    source = draft.text if draft and draft.text else dict(variants).get(text_id or 0, "")
    own = {name: str(value) for name, value in (draft.values if draft else {}).items()}
    filled = render(source, values_for(session, plan, _occasion(due, source)) | own)
    platform = _platform(session, due.group_id)
    return Wording(
        text=filled.text,
        source=source,
        unknown=filled.unknown,
        values=own,
        before=_before(session, due, {*filled.unknown, *own}),
        variants=tuple(variants),
        text_id=text_id,
        pool=bool(script and script.pool),
        fresh=len({text for text, _ in variants} - {text for text, _ in used}),
        rewritten=bool(draft and draft.text),
        length=length(filled.text),
        limit=length_limit(platform),
        platform=platform,
        fits=fits(filled.text, platform),
    )


def _before(session: Session, due: Due, names: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {name: {} for name in sorted(names)}
    if not found:
        return {}
    for values in text_queries.filled_before(session, *due.key):
        for name in names & set(values):
            found[name].setdefault(str(values[name]))
    return {name: tuple(texts)[:MOST_BEFORE] for name, texts in found.items() if texts}


def _chosen(
    session: Session, plan: Plan, due: Due, variants: list[Any], used: list[Any], *, pool: bool
) -> int | None:
    ids = [text_id for text_id, _ in variants]
    draft, taken = text_queries.draft_for(session, *due.key), text_queries.use_for(session, *due.key)
    if draft is not None and draft.text_id in ids:
        return draft.text_id
    if taken is not None and taken.text_id in ids:
        return taken.text_id
    if pool:
        return preview(ids, used, _uses_before(plan, due))
    # Neighbours in a run get different wordings, and so does a group on the next day.
    return ids[(_place(plan, due) + due.day.toordinal()) % len(ids)] if ids else None


def _place(plan: Plan, due: Due) -> int:
    groups = plan.audience.get(due.item_id) or plan.groups
    return sum(group < (due.group_id or 0) for group in groups)


def _uses_before(plan: Plan, due: Due) -> int:
    """Count how often the pool will be asked before a day to come, as far as a fortnight."""
    days = range(plan.today.toordinal(), min(due.day.toordinal(), plan.today.toordinal() + 14))
    return sum(any(each[:2] == due.key[:2] for each in _keys(plan, date.fromordinal(day))) for day in days)


def _keys(plan: Plan, day: date) -> list[DueKey]:
    return [due.key for due in plan.due(day)]


def _occasion(due: Due, text: str) -> Occasion:
    return Occasion(due.group_id, due.day, due.version.minute, language_of(text))


def _platform(session: Session, group_id: int | None) -> str:
    group = session.get(Group, group_id) if group_id is not None else None
    return group.platform if group else "other"


def _remember(ws: Workspace, key: DueKey, text_id: int) -> None:
    with ws.keep("text.take", "text_use") as session:
        known = text_queries.use_for(session, *key)
        if known is None:
            known = TextUse(item_id=key.item_id, group_id=key.group_id, due=key.day)
            session.add(known)
        known.text_id, known.at = text_id, ws.now()


def _paragraph(session: Session, plan: Plan, due: Due, row: DueRow) -> str:
    minute = row.minute
    time = "" if minute is None else f"{minute // 60:02}:{minute % 60:02} "
    head = f"▪ {time}{row.title}" + (f" · {row.group}" if row.group else "")
    wording = _wording(session, plan, due)
    return head if wording is None else f"{head}\n{wording.text}"
