"""What an item will be like before it is saved: the days it falls on, its text with the names filled in."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from grouppilot.domain.recurrence import LifeSpan, anchored, falls_on, rule_from
from grouppilot.domain.scripts import Rendered, language_of, render
from grouppilot.store.groups import Group
from grouppilot.usecases import holidays, settings
from grouppilot.usecases.filling import Occasion, values_in
from grouppilot.usecases.workspace import Workspace

LOOK_DAYS = 400


def next_days(
    ws: Workspace, when: Mapping[str, Any], group_id: int | None = None, most: int = 5
) -> tuple[date, ...]:
    """Return the next days on which a recurrence falls, from today on, rest ranges left aside.

    Args:
        ws: The workspace.
        when: Table of the recurrence.
        group_id: The group whose life counts, None where there is none.
        most: How many days.

    Raises:
        Refused: ``bad_rule``.
    """
    rule = rule_from(when)
    with ws.read() as session:
        kept = settings.load(session)
        today = settings.today_in(session, ws)
        group = session.get(Group, group_id) if group_id is not None else None
        life = LifeSpan(group.start, group.end) if group else LifeSpan()
        last = today + timedelta(days=LOOK_DAYS)
        calendar = holidays.calendar(session, kept.region, today, last)
    rule = anchored(rule, life.start or today)
    found: list[date] = []
    for ahead in range(LOOK_DAYS):
        day = today + timedelta(days=ahead)
        if falls_on(rule, day, life, calendar):
            found.append(day)
        if len(found) == most:
            break
    return tuple(found)


def filled(ws: Workspace, text: str, group_id: int | None = None, minute: int | None = None) -> Rendered:
    """Return a text as it would be posted today in a group."""
    return filled_all(ws, [text], group_id, minute)[0]


def filled_all(
    ws: Workspace, texts: Sequence[str], group_id: int | None = None, minute: int | None = None
) -> list[Rendered]:
    """Return texts as they would be posted today in a group."""
    with ws.read() as session:
        kept, today = settings.load(session), settings.today_in(session, ws)
        values = {
            language: values_in(session, kept.owner, Occasion(group_id, today, minute, language))
            for language in dict.fromkeys(map(language_of, texts))
        }
    return [render(text, values[language_of(text)]) for text in texts]
