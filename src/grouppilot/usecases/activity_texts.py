"""What is known of an activity, for the texts of its entry and its stages."""

from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.day_words import date_words, family
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Activity
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group
from grouppilot.usecases.activity_stages import language_of
from grouppilot.usecases.filling import listed_names

_JOINT = {"zh": "，", "en": ", "}
_ONLINE = {"zh": "线上", "en": "online"}


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


def _when(entry: Entry, language: str) -> str:
    if entry.day is None:
        return ""
    day: date = entry.day
    words = date_words(day, language)
    return words if entry.minute is None else f"{words} {entry.minute // 60:02}:{entry.minute % 60:02}"


def _place(activity: Activity, spoken: str) -> str:
    return _JOINT[spoken].join(part for part in (activity.address, activity.way) if part)
