"""Texts of an activity to copy: its stages' with what is known of it filled in."""

from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.day_words import date_words, family
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import Rendered, in_language, render
from grouppilot.store import activity_queries as queries
from grouppilot.store import text_queries
from grouppilot.store.activities import Activity
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group
from grouppilot.usecases import settings
from grouppilot.usecases.activity_rows import groups_of
from grouppilot.usecases.activity_stages import language_of
from grouppilot.usecases.calendar_series import find
from grouppilot.usecases.filling import Occasion, listed_names, values_in
from grouppilot.usecases.workspace import Workspace

_JOINT = {"zh": "，", "en": ", "}
_ONLINE = {"zh": "线上", "en": "online"}


def text_of(ws: Workspace, key: str, group_id: int | None = None) -> Rendered:
    """Return the text of an activity or a stage as it is posted, filled in for a group.

    Args:
        ws: The workspace.
        key: Of the entry.
        group_id: The group; None for the first it is for.

    Raises:
        Refused: ``entry_unknown``, ``no_text``.
    """
    with ws.read() as session:
        found = find(session, key)
        groups = [number for number, _name in groups_of(session, found.row.id)]
        group = group_id if group_id is not None else next(iter(groups), None)
        source = found.row.text or _of_script(session, found.row.script_id, group)
        if not source:
            raise Refused("no_text", id=key)
        language = language_in(session, found.row.id, group)
        day = found.day or settings.today_in(session, ws)
        occasion = Occasion(group, day, found.row.minute, language)
        known = values_in(session, settings.load(session).owner, occasion)
        return render(source, known | values(session, found.row.id, language))


def language_in(session: Session, entry_id: int, group_id: int | None) -> str:
    """Return the language in which an entry is posted in a group; in none, that of the first it is for."""
    group = session.get(Group, group_id) if group_id is not None else None
    return language_of(session, entry_id) if group is None else group.language


def values(session: Session, entry_id: int, language: str) -> dict[str, str]:
    """Return the variables that an activity fills in, for its entry and stages; none for other entries."""
    activity = queries.above(session, entry_id)
    if activity is None:
        return {}
    entry, spoken = session.get_one(Entry, activity.entry_id), family(language)
    told = {
        "activity": entry.title,
        "when": _when(entry, language),
        "deadline": "" if activity.deadline is None else date_words(activity.deadline, language),
        "place": _ONLINE[spoken] if activity.place == "online" else _place(activity, spoken),
        "prizes": _JOINT[spoken].join(
            f"{each.name} × {each.number}" for each in queries.prizes(session, activity.id) if each.name
        ),
        "winners": listed_names([each.name for each in queries.awards(session, activity.id)], language),
    }
    return {name: value for name, value in told.items() if value}


def _of_script(session: Session, script_id: int | None, group_id: int | None) -> str:
    if script_id is None:
        return ""
    group = session.get(Group, group_id) if group_id is not None else None
    found = text_queries.spoken(session, [script_id]).get(script_id, [])
    spoken = in_language(found, group.language if group else "")
    return spoken[0].text if spoken else ""


def _when(entry: Entry, language: str) -> str:
    if entry.day is None:
        return ""
    day: date = entry.day
    words = date_words(day, language)
    return words if entry.minute is None else f"{words} {entry.minute // 60:02}:{entry.minute % 60:02}"


def _place(activity: Activity, spoken: str) -> str:
    return _JOINT[spoken].join(part for part in (activity.address, activity.way) if part)
