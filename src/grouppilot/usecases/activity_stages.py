"""The stages of an activity: entries of their own, so that the calendar and Today show them on their days."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.activities import STEPS
from grouppilot.domain.entries import in_range
from grouppilot.domain.refusals import Refused
from grouppilot.files.stages import UsualStage, usual_stages
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Activity, ActivityStage
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group
from grouppilot.usecases import settings
from grouppilot.usecases.activity_rows import alive, groups_of, title_of
from grouppilot.usecases.calendar_edits import insert
from grouppilot.usecases.calendar_forms import EntryForm
from grouppilot.usecases.calendar_series import find, key_of
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class Stage:
    """One stage; edited through the calendar by its key.

    Attributes:
        step: One of ``domain.activities.STEPS``, or empty.
        text: Its own wording; empty for that of the script.
        state: As of any entry.
    """

    key: str
    step: str
    title: str
    day: date | None
    minute: int | None
    text: str
    script_id: int | None
    state: str


def listed(ws: Workspace, activity_id: int) -> list[Stage]:
    """Return the stages of an activity by day and time.

    Raises:
        Refused: ``activity_unknown``.
    """
    with ws.read() as session:
        alive(session, activity_id)
        return [
            Stage(
                key_of(row),
                stage.step,
                row.title,
                row.day,
                row.minute,
                row.text,
                row.script_id,
                row.state,
            )
            for stage, row in queries.stages(session, activity_id)
        ]


def add(ws: Workspace, activity_id: int, title: str, step: str = "", *, by: object = None) -> str:
    """Plan one more stage on the day of the activity, for its groups, and return its key.

    Raises:
        Refused: ``activity_unknown``, ``activity_bad_value``, and as ``calendar_forms.check``.
    """
    _checked(step)
    with ws.read() as session:
        name = title_of(session, activity_id)
    with ws.write("activity.stage", by=by, title=name) as session:
        activity = alive(session, activity_id)
        entry = session.get_one(Entry, activity.entry_id)
        form = _form(session, entry, title, entry.day, entry.minute)
        return _insert(session, ws, activity, form, step)


def lay_out(ws: Workspace, activity_id: int, language: str | None = None, *, by: object = None) -> list[str]:
    """Plan the usual stages that an activity has not yet, in one step, and return their keys.

    None is planned for a day that is past; of an activity that is over only its result is still to be told.

    Args:
        ws: The workspace.
        activity_id: The activity.
        language: Of their words; None for that of its first group.
        by: Whoever asks.

    Raises:
        Refused: ``activity_unknown``, ``activity_no_day``.
    """
    with ws.read() as session:
        name = title_of(session, activity_id)
    with ws.write("activity.stages", by=by, title=name) as session:
        activity = alive(session, activity_id)
        entry = session.get_one(Entry, activity.entry_id)
        if entry.day is None:
            raise Refused("activity_no_day")
        there = {stage.step for stage, _entry in queries.stages(session, activity_id)}
        today = settings.today_in(session, ws)
        return [
            _insert(session, ws, activity, _usual(session, entry, day, each), each.step)
            for each in usual_stages(language or language_of(session, entry.id))
            if each.step not in there and (day := _when(each, entry.day, today)) is not None
        ]


def set_step(ws: Workspace, key: str, step: str, *, by: object = None) -> None:
    """Say what a stage is for.

    Raises:
        Refused: ``entry_unknown``, ``activity_bad_value``.
    """
    _checked(step)
    with ws.write("activity.edit", by=by, title="") as session:
        found = queries.stage_of(session, find(session, key).row.id)
        if found is None:
            raise Refused("entry_unknown")
        found.step = step


def language_of(session: Session, entry_id: int) -> str:
    """Return the language of the first group of an entry; English where it has none."""
    first = next((key for key, _name in groups_of(session, entry_id)), None)
    group = session.get(Group, first) if first is not None else None
    return group.language if group is not None else "en"


def _insert(session: Session, ws: Workspace, activity: Activity, form: EntryForm, step: str) -> str:
    row = insert(session, ws, form)
    session.add(ActivityStage(activity_id=activity.id, entry_id=row.id, step=step))
    session.flush()
    return key_of(row)


def _when(each: UsualStage, day: date, today: date) -> date | None:
    """Return the day of a stage: not before today; None for one that has no use any more."""
    planned = in_range(day, each.days)
    if planned >= today or day >= today:
        return max(planned, today)
    return today if each.step == "result" else None


def _usual(session: Session, entry: Entry, day: date, each: UsualStage) -> EntryForm:
    title = each.title.replace("{title}", entry.title)[:200]
    made = _form(session, entry, title, day, each.minute, each.text)
    return replace(made, kind=each.kind)


def _form(
    session: Session, entry: Entry, title: str, day: date | None, minute: int | None, text: str = ""
) -> EntryForm:
    return EntryForm(
        title=title,
        day=day,
        minute=minute,
        groups=tuple(key for key, _name in groups_of(session, entry.id)),
        kind="useful",
        format="post",
        text=text,
        pack=("text",),
        state="idea" if day is None else "draft",
        responsible=entry.responsible,
        timetable=False,  # members are told of the activity, not of each time they are told
    )


def _checked(step: str) -> None:
    if step not in ("", *STEPS):
        raise Refused("activity_bad_value", field="step")
