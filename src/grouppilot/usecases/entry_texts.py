"""Texts of the entries that are due: the entry's own wording or its script's, filled in for each group."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.due import DueKey, due_id
from grouppilot.domain.pools import preview
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries, text_queries
from grouppilot.store.entries import Entry, EntryDraft
from grouppilot.store.scripts import TextUse
from grouppilot.usecases import activity_texts, publishing
from grouppilot.usecases.calendar_due import entries_between
from grouppilot.usecases.calendar_series import own_row
from grouppilot.usecases.due_rows import DueRow, Moment, entry_row
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.wording import Choice, Detail, Draft, Wording, of_the_run, worded
from grouppilot.usecases.workspace import Workspace


def detail(ws: Workspace, key: DueKey) -> Detail:
    """Return one entry for one group with its text.

    Raises:
        Refused: ``not_due``.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), key.day, key.day, item_id=key.item_id)
        row = _row(session, ws, plan, key)
        return Detail(row, {}, wording(session, plan, row))


def run(ws: Workspace, item_id: int, day: date) -> tuple[Detail, ...]:
    """Return an entry for each of its groups on a day, in the order of the groups."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), day, day, item_id=item_id)
        rows = [row for row in _rows(session, ws, plan, day) if row.item_id == item_id]
        return tuple(Detail(row, {}, wording(session, plan, row)) for row in rows)


def take(ws: Workspace, key: DueKey) -> str:
    """Return the text of an entry for the clipboard, and remember that the group was given it.

    Raises:
        Refused: ``not_due`` or ``no_text``.
    """
    found = detail(ws, key).wording
    if found is None:
        raise Refused("no_text", id=due_id(*key))
    if ws.writable and found.text_id is not None:
        with ws.keep("text.take", "text_use") as session:
            remember(session, ws, publishing.resolve(session, key).row.id, key, found.text_id)
    return found.text


def remember(session: Session, ws: Workspace, number: int, key: DueKey, text_id: int) -> None:
    """Remember which text of its script an entry gave a group for a day.

    Args:
        session: Of a write.
        ws: The workspace.
        number: Of the row that says what the entry is.
        key: Group and day.
        text_id: The text.
    """
    known = text_queries.use_for_entry(session, number, key.group_id, key.day)
    if known is None:
        known = TextUse(entry_id=number, group_id=key.group_id, due=key.day)
        session.add(known)
    known.text_id, known.at = text_id, ws.now()


def write_draft(
    ws: Workspace,
    key: DueKey,
    *,
    values: Mapping[str, str] | None = None,
    text: str | None = None,
    text_id: int | None = None,
    by: object = None,
) -> None:
    """Keep what the owner fills in, rewrites or chooses of an entry's text for one group.

    Raises:
        Refused: ``not_due``, or ``text_unknown`` where its script has no such text.
    """
    with ws.write("draft", by=by) as session:
        row = own_row(session, ws.now(), publishing.resolve(session, key))
        known = [number for number, _ in Choice.of(session, row.script_id, key.group_id).variants]
        if text_id is not None and text_id not in known:
            raise Refused("text_unknown", id=text_id)
        draft = entry_queries.draft_for(session, row.id, key.group_id)
        if draft is None:
            draft = EntryDraft(entry_id=row.id, group_id=key.group_id, values={})
            session.add(draft)
        if values is not None:
            draft.values = {name: value for name, value in values.items() if value}
        if text is not None:
            draft.text = text
        if text_id is not None:
            draft.text_id, draft.text = text_id, ""


def wording(session: Session, plan: Plan, row: DueRow) -> Wording | None:
    """Return the text of an entry for a group; None where it has none."""
    assert row.entry is not None
    entry = session.get_one(Entry, row.entry.number)
    return wording_of(session, plan, entry, (row.group_id, row.day, row.minute))


def wording_of(
    session: Session, plan: Plan, entry: Entry, when: tuple[int | None, date, int | None]
) -> Wording | None:
    """Return the text of an entry for a group, an owner's day and a time of day; None where it has none."""
    group_id, day, _ = when
    kept = entry_queries.draft_for(session, entry.id, group_id)
    values = of_the_run(entry_queries.filled_beside(session, entry.id, group_id))
    draft = Draft({**values, **kept.values}, kept.text, kept.text_id) if kept else Draft(values)
    choice = Choice.of(session, entry.script_id, group_id)
    own = draft.text or ("" if draft.text_id else entry.text)
    if choice.script is None and not own:
        return None
    text_id = None
    if choice.variants or not own:
        text_id = _chosen(session, plan, (group_id, day), entry, draft, choice)
    source = own or dict(choice.variants).get(text_id or 0, "")
    before = text_queries.filled_before(session, 0, group_id, day)
    known = activity_texts.values(session, entry.id, activity_texts.language_in(session, entry.id, group_id))
    return worded(session, plan, when, source, draft, choice, None if own else text_id, before, known)


def _chosen(
    session: Session,
    plan: Plan,
    where: tuple[int | None, date],
    entry: Entry,
    draft: Draft,
    choice: Choice,
) -> int | None:
    group_id, day = where
    ids = [number for number, _ in choice.variants]
    if draft.text_id in ids:
        return draft.text_id
    for number in filter(None, (entry.id, entry.series_id)):
        taken = text_queries.use_for_entry(session, number, group_id, day)
        if taken is not None and taken.text_id in ids:
            return taken.text_id
    if choice.pool:
        return preview(ids, choice.used, 0)
    # Neighbours in a run get different wordings.
    place = sum(group < (group_id or 0) for group in plan.groups)
    return ids[(place + day.toordinal()) % len(ids)] if ids else None


def _row(session: Session, ws: Workspace, plan: Plan, key: DueKey) -> DueRow:
    for row in _rows(session, ws, plan, key.day):
        if row.key == key:
            return row
    raise Refused("not_due", id=due_id(*key))


def _rows(session: Session, ws: Workspace, plan: Plan, day: date) -> list[DueRow]:
    moment = Moment(ws.now(), plan.settings)
    return [entry_row(each, plan, moment) for each in entries_between(session, plan, day, day)]
