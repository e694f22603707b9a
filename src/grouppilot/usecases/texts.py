"""Texts to paste for what is due: filled in, copied, remembered; one group at a time or the whole day."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.due import Due, DueKey, due_id
from grouppilot.domain.pools import preview
from grouppilot.domain.recurrence import rule_to
from grouppilot.domain.refusals import Refused
from grouppilot.store import text_queries
from grouppilot.store.checklists import Draft
from grouppilot.store.scripts import TextUse
from grouppilot.usecases import wording as filling
from grouppilot.usecases.due_rows import DueRow, rows_in
from grouppilot.usecases.planning import Plan, due_or_settled
from grouppilot.usecases.wording import LONGEST_TEXT, Detail, Wording
from grouppilot.usecases.workspace import Workspace

__all__ = ["LONGEST_TEXT", "Detail", "Wording", "copy_day", "detail", "run", "take", "write_draft"]


def detail(ws: Workspace, key: DueKey) -> Detail:
    """Return one due item with its text.

    Raises:
        Refused: ``not_due``.
    """
    if key.is_entry:
        from grouppilot.usecases import entry_texts

        return entry_texts.detail(ws, key)
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), key.day, key.day, item_id=key.item_id)
        due = _find(session, plan, key)
        rows = rows_in(session, plan, key.day, ws.now(), entries=False)
        row = next(row for row in rows if row.key == key)
        return Detail(row, rule_to(due.version.rule), _wording(session, plan, due))


def run(ws: Workspace, item_id: int, day: date) -> tuple[Detail, ...]:
    """Return a broadcast run: one item for each of its groups on a day, in the order of the groups."""
    if item_id < 0:
        from grouppilot.usecases import entry_texts

        return entry_texts.run(ws, item_id, day)
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), day, day, item_id=item_id)
        found = {due.key: due for due in due_or_settled(session, plan, day) if due.item_id == item_id}
        rows = [row for row in rows_in(session, plan, day, ws.now(), entries=False) if row.key in found]
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
    if key.is_entry:
        from grouppilot.usecases import entry_texts

        return entry_texts.take(ws, key)
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
        rows = [row for row in rows_in(session, plan, day, ws.now()) if row.state == "open"]
        dues = {due.key: due for due in due_or_settled(session, plan, day)}
        chosen = [row for row in rows if group_id in (None, row.group_id)]
        return "\n\n".join(_paragraph(session, plan, row, dues.get(row.key)) for row in chosen)


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
    if key.is_entry:
        from grouppilot.usecases import entry_texts

        entry_texts.write_draft(ws, key, values=values, text=text, text_id=text_id, by=by)
        return
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
    choice = filling.Choice.of(session, due.version.text_id, due.group_id)
    return [number for number, _ in choice.variants]


def _wording(session: Session, plan: Plan, due: Due) -> Wording | None:
    kept = text_queries.draft_for(session, *due.key)
    values = filling.of_the_run(text_queries.filled_beside(session, *due.key))
    draft = filling.Draft(values)
    if kept is not None:
        draft = filling.Draft({**values, **kept.values}, kept.text, kept.text_id)
    choice = filling.Choice.of(session, due.version.text_id, due.group_id)
    if choice.script is None and not draft.text:
        return None
    text_id = _chosen(session, plan, due, choice, draft)
    source = draft.text or dict(choice.variants).get(text_id or 0, "")
    when = (due.group_id, due.day, due.version.minute)
    before = text_queries.filled_before(session, *due.key)
    return filling.worded(session, plan, when, source, draft, choice, text_id, before)


def _chosen(
    session: Session, plan: Plan, due: Due, choice: filling.Choice, draft: filling.Draft
) -> int | None:
    ids = [text_id for text_id, _ in choice.variants]
    taken = text_queries.use_for(session, *due.key)
    if draft.text_id in ids:
        return draft.text_id
    if taken is not None and taken.text_id in ids:
        return taken.text_id
    if choice.pool:
        return preview(ids, choice.used, _uses_before(plan, due))
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


def _remember(ws: Workspace, key: DueKey, text_id: int) -> None:
    with ws.keep("text.take", "text_use") as session:
        known = text_queries.use_for(session, *key)
        if known is None:
            known = TextUse(item_id=key.item_id, group_id=key.group_id, due=key.day)
            session.add(known)
        known.text_id, known.at = text_id, ws.now()


def _paragraph(session: Session, plan: Plan, row: DueRow, due: Due | None) -> str:
    minute = row.minute
    time = "" if minute is None else f"{minute // 60:02}:{minute % 60:02} "
    head = f"▪ {time}{row.title}" + (f" · {row.group}" if row.group else "")
    wording = _wording(session, plan, due) if due is not None else _of_entry(session, plan, row)
    return head if wording is None else f"{head}\n{wording.text}"


def _of_entry(session: Session, plan: Plan, row: DueRow) -> Wording | None:
    from grouppilot.usecases import entry_texts

    return entry_texts.wording(session, plan, row)
