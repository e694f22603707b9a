"""The words of a plan that is imported: what becomes of its rows, and why."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.domain.plan_intake import Note, RowPlan
from grouppilot.ui.words.counting import labelled, listed, several
from grouppilot.ui.words.series import series_text

STATES = {
    "new": QT_TRANSLATE_NOOP("PlanIntake", "New"),
    "changed": QT_TRANSLATE_NOOP("PlanIntake", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("PlanIntake", "Unchanged"),
    "clashing": QT_TRANSLATE_NOOP("PlanIntake", "Clashes"),
    "wrong": QT_TRANSLATE_NOOP("PlanIntake", "Not taken"),
}
FIELDS = {
    "title": QT_TRANSLATE_NOOP("PlanIntake", "title"),
    "day": QT_TRANSLATE_NOOP("PlanIntake", "day"),
    "minute": QT_TRANSLATE_NOOP("PlanIntake", "time"),
    "time": QT_TRANSLATE_NOOP("PlanIntake", "time"),
    "length": QT_TRANSLATE_NOOP("PlanIntake", "length"),
    "groups": QT_TRANSLATE_NOOP("PlanIntake", "groups"),
    "kind": QT_TRANSLATE_NOOP("PlanIntake", "kind"),
    "format": QT_TRANSLATE_NOOP("PlanIntake", "format"),
    "origin": QT_TRANSLATE_NOOP("PlanIntake", "origin"),
    "state": QT_TRANSLATE_NOOP("PlanIntake", "state"),
    "channels": QT_TRANSLATE_NOOP("PlanIntake", "channels"),
    "reply": QT_TRANSLATE_NOOP("PlanIntake", "what a reply gets"),
    "reply_cost": QT_TRANSLATE_NOOP("PlanIntake", "what a reply costs"),
    "responsible": QT_TRANSLATE_NOOP("PlanIntake", "responsible"),
    "text": QT_TRANSLATE_NOOP("PlanIntake", "text"),
    "note": QT_TRANSLATE_NOOP("PlanIntake", "note"),
    "rule": QT_TRANSLATE_NOOP("PlanIntake", "how it recurs"),
    "repeats": QT_TRANSLATE_NOOP("PlanIntake", "how it recurs"),
    "working": QT_TRANSLATE_NOOP("PlanIntake", "working days only"),
    "timetable": QT_TRANSLATE_NOOP("PlanIntake", "on the timetable"),
}
NOTES = {
    "bad_day": QT_TRANSLATE_NOOP("PlanIntake", "“{text}” is no day"),
    "bad_property": QT_TRANSLATE_NOOP("PlanIntake", "{text} cannot be read"),
    "bad_rule": QT_TRANSLATE_NOOP("PlanIntake", "cannot recur here like this: {text}"),
    "bad_series": QT_TRANSLATE_NOOP("PlanIntake", "how it recurs is not understood"),
    "bad_time": QT_TRANSLATE_NOOP("PlanIntake", "“{text}” is no time of day"),
    "cancelled": QT_TRANSLATE_NOOP("PlanIntake", "was cancelled"),
    "cut": QT_TRANSLATE_NOOP("PlanIntake", "{field}: too long, cut off"),
    "day_left_out": QT_TRANSLATE_NOOP("PlanIntake", "its series does not fall on that day any more"),
    "entry_bad_value": QT_TRANSLATE_NOOP("PlanIntake", "{field}: not possible like this"),
    "entry_too_long": QT_TRANSLATE_NOOP("PlanIntake", "{field}: too long"),
    "group_unknown": QT_TRANSLATE_NOOP("PlanIntake", "no group “{text}”"),
    "no_start": QT_TRANSLATE_NOOP("PlanIntake", "does not say when it begins"),
    "recurs_here": QT_TRANSLATE_NOOP("PlanIntake", "recurs in the calendar and not in the file"),
    "series_never": QT_TRANSLATE_NOOP("PlanIntake", "never falls on any day"),
    "series_over": QT_TRANSLATE_NOOP("PlanIntake", "its series is over"),
    "title_missing": QT_TRANSLATE_NOOP("PlanIntake", "no title"),
    "twice": QT_TRANSLATE_NOOP("PlanIntake", "the file has it twice"),
    "value_unknown": QT_TRANSLATE_NOOP("PlanIntake", "{field} “{text}” is not known, left out"),
    "was_posted": QT_TRANSLATE_NOOP("PlanIntake", "was posted already"),
    "written_out": QT_TRANSLATE_NOOP("PlanIntake", "one of {text} single entries, as its hour varies here"),
    "zone_unknown": QT_TRANSLATE_NOOP("PlanIntake", "zone “{text}” is not known, taken as your own time"),
}


def state_word(state: str) -> str:
    """Return the word for what becomes of a row, e.g. ``"New"``."""
    return _said(STATES[state])


def note_words(note: Note) -> str:
    """Word something about a row."""
    found = NOTES.get(note.code)
    template = note.code.replace("_", " ") if found is None else _said(found)
    return template.replace("{field}", _said(FIELDS.get(note.field, note.field))).replace("{text}", note.text)


def fate_words(plan: RowPlan) -> str:
    """Word what becomes of a row, and why, with what is odd about it."""
    reasons = [note_words(note) for note in (plan.wrong, *plan.row.notes) if note is not None]
    if plan.row.said.get("rule") and plan.wrong is None:
        reasons.insert(0, series_text(plan.row.said["rule"]))
    if plan.clash:
        clash = QCoreApplication.translate("PlanIntake", "“{title}” is in that hour")
        reasons.insert(0, clash.replace("{title}", plan.clash))
    if plan.state == "changed":
        names = [_said(FIELDS.get(name, name)) for name in plan.changed]
        if plan.skipped:
            names.append(QCoreApplication.translate("PlanIntake", "days left out"))
        reasons.insert(0, listed(dict.fromkeys(names)))
    return labelled(state_word(plan.state), several(reasons))


def _said(source: str) -> str:
    return QCoreApplication.translate("PlanIntake", source) if source else ""
