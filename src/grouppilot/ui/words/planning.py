"""Words of the content calendar: its refusals, its actions as undo names them, its lines of the agenda."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.entries import part_name
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

Agenda = Counting("Agenda")

SENTENCES = {
    "entry_unknown": QT_TRANSLATE_NOOP(
        "Refusals",
        "This entry is gone, or no longer on that day. Nothing was changed; Undo may bring it back.",
    ),
    "entry_title_missing": QT_TRANSLATE_NOOP(
        "Refusals", "An entry needs a title. Nothing was changed; give it one."
    ),
    "entry_bad_value": QT_TRANSLATE_NOOP("Refusals", "This is not possible here. Nothing was changed."),
    "entry_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "This can have {most} characters at most. Nothing was changed; shorten it."
    ),
    "entry_posted": QT_TRANSLATE_NOOP(
        "Refusals", "It was posted already, so its day, time and groups stay. Copy it to plan it again."
    ),
    "day_out_of_range": QT_TRANSLATE_NOOP(
        "Refusals", "Entries are planned for days between 1970 and 2199. Nothing was changed."
    ),
    "bad_series": QT_TRANSLATE_NOOP(
        "Refusals", "How it recurs is not understood ({part}). Nothing was changed."
    ),
    "series_never": QT_TRANSLATE_NOOP(
        "Refusals", "Like this it never falls on any day. Nothing was changed; choose other days."
    ),
    "series_scope": QT_TRANSLATE_NOOP(
        "Refusals", "How it recurs belongs to more than one day. Change this and following ones, or all."
    ),
    "series_over": QT_TRANSLATE_NOOP(
        "Refusals", "No day of this series is left from today on, and what is past stays as it was."
    ),
    "series_cannot_move": QT_TRANSLATE_NOOP(
        "Refusals",
        "A series like this cannot be moved as a whole. Move this day only, or change how it recurs.",
    ),
    "programme_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This template is gone. Nothing was planned; Undo may bring it back."
    ),
    "programme_once": QT_TRANSLATE_NOOP(
        "Refusals", "This template does not recur for so many weeks. Nothing was planned; choose fewer."
    ),
    "programme_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A template needs a name. Nothing was kept; give it one."
    ),
    "programme_empty": QT_TRANSLATE_NOOP(
        "Refusals", "Nothing of this has a day, so there is nothing to keep as a template."
    ),
    "programme_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A template holds {most} entries at most. Nothing was kept; choose fewer."
    ),
    "not_a_programme": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is no template of the calendar. Nothing was changed; choose another file."
    ),
    "bad_programme": QT_TRANSLATE_NOOP(
        "Refusals", "This template cannot be used: {where}, {reason}. Nothing was changed."
    ),
    "week_empty": QT_TRANSLATE_NOOP("Refusals", "There is nothing in this week to copy."),
    "advice_unknown": QT_TRANSLATE_NOOP("Refusals", "This advice is not muted any more."),
    "not_published": QT_TRANSLATE_NOOP(
        "Refusals", "It is not marked as posted or left out any more, so nothing was changed."
    ),
    "result_bad": QT_TRANSLATE_NOOP(
        "Refusals", "This is a whole number, or empty where you do not know it. Nothing was kept."
    ),
    "material_unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "{path} cannot be read. Nothing was added; choose another file."
    ),
    "material_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is larger than 4 GB. Nothing was added; choose a smaller file."
    ),
    "material_too_many": QT_TRANSLATE_NOOP(
        "Refusals", "An entry has {most} materials at most. Nothing was added."
    ),
    "material_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This material is gone. Nothing was changed; Undo may bring it back."
    ),
    "material_none": QT_TRANSLATE_NOOP("Refusals", "This entry has no file to show."),
    "timetable_days": QT_TRANSLATE_NOOP(
        "Refusals", "A timetable has {most} days at most, the first one first. Choose other days."
    ),
    "timetable_format": QT_TRANSLATE_NOOP(
        "Refusals",
        "A timetable is written as .ics, .xlsx, .csv, .png or .pdf, not as “{suffix}”. Nothing was written.",
    ),
    "timetable_empty": QT_TRANSLATE_NOOP(
        "Refusals", "On these days there is nothing to show to members. Nothing was written; choose others."
    ),
    "not_a_calendar": QT_TRANSLATE_NOOP(
        "Refusals", "This file is no calendar. Nothing was imported; export it again as .ics."
    ),
    "post_card_empty": QT_TRANSLATE_NOOP(
        "Refusals", "There is nothing on this picture yet. Nothing was written; fill in a name or a text."
    ),
    "plan_empty": QT_TRANSLATE_NOOP(
        "Refusals", "There is no entry in this file. Nothing was imported; choose another one."
    ),
    "plan_no_title": QT_TRANSLATE_NOOP(
        "Refusals",
        "No column of this table says what the entries are. Nothing was imported; "
        "call one “Title”, and others “Date”, “Time” and “Groups”.",
    ),
    "plan_too_many": QT_TRANSLATE_NOOP(
        "Refusals",
        "A plan can have {most} entries at most. Nothing was imported; split it into smaller files.",
    ),
    "plan_line_too_long": QT_TRANSLATE_NOOP(
        "Refusals",
        "Line {line} of this file is far too long to be of a calendar. Nothing was imported.",
    ),
    "bad_link": QT_TRANSLATE_NOOP(
        "Refusals", "A link begins with https:// or http://. Nothing was added; copy all of it."
    ),
}

STEPS = {
    "entry.add": QT_TRANSLATE_NOOP("Steps", "Plan entry"),
    "entry.edit": QT_TRANSLATE_NOOP("Steps", "Edit entry"),
    "entry.move": QT_TRANSLATE_NOOP("Steps", "Move entries"),
    "entry.copy": QT_TRANSLATE_NOOP("Steps", "Copy entries"),
    "entry.resize": QT_TRANSLATE_NOOP("Steps", "Change the length of an entry"),
    "entry.delete": QT_TRANSLATE_NOOP("Steps", "Delete entries"),
    "plan.import": QT_TRANSLATE_NOOP("Steps", "Import a plan"),
    "programme.lay": QT_TRANSLATE_NOOP("Steps", "Lay out a template"),
    "programme.save": QT_TRANSLATE_NOOP("Steps", "Save a template"),
    "programme.add": QT_TRANSLATE_NOOP("Steps", "Take in a template"),
    "programme.edit": QT_TRANSLATE_NOOP("Steps", "Rename a template"),
    "programme.delete": QT_TRANSLATE_NOOP("Steps", "Delete a template"),
    "advice.mute": QT_TRANSLATE_NOOP("Steps", "Mute advice"),
    "advice.hear": QT_TRANSLATE_NOOP("Steps", "Hear advice again"),
    "entry.publish": QT_TRANSLATE_NOOP("Steps", "Mark as posted"),
    "entry.skip": QT_TRANSLATE_NOOP("Steps", "Leave out an entry"),
    "entry.unpublish": QT_TRANSLATE_NOOP("Steps", "Take back that it was posted"),
    "entry.result": QT_TRANSLATE_NOOP("Steps", "Note what came of it"),
    "timetable.foot": QT_TRANSLATE_NOOP("Steps", "Change the line below a timetable"),
    "material.add": QT_TRANSLATE_NOOP("Steps", "Add materials"),
    "material.edit": QT_TRANSLATE_NOOP("Steps", "Edit materials"),
    "material.delete": QT_TRANSLATE_NOOP("Steps", "Take materials out"),
}


def _plan_short(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "plan ahead")
    if not line.count:
        text = QCoreApplication.translate("Agenda", "nothing is planned ahead")
        return Worded(chip, "warn", text, group=line.facts["group"])
    text = Agenda.tr("%n day(s) planned ahead, of the seven there should be", "", line.count)
    brief = Agenda.tr("%n day(s) planned ahead", "", line.count)
    return Worded(chip, "warn", text, group=line.facts["group"], brief=brief)


def _material(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "material missing")
    missing = QCoreApplication.translate("Agenda", "{title} ({day}): {parts} missing")
    day = short_day(line.due) if line.due else ""
    parts = listed(part_name(each) for each in line.facts["parts"])
    text = missing.format(title=line.facts["title"], day=day, parts=parts)
    return Worded(chip, "warn", text, group=line.facts["group"], brief=labelled(chip, line.facts["title"]))


def _result(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "result")
    group = line.facts["group"]
    if line.count == 1:
        asked = QCoreApplication.translate("Agenda", "{title}: what came of it?")
        return Worded(chip, "accent", asked.format(title=line.facts["title"]), group=group)
    return Worded(
        chip, "accent", Agenda.tr("%n posted entries wait for their results", "", line.count), group=group
    )


WORDS = {"plan_short": _plan_short, "entry_material": _material, "entry_result": _result}
