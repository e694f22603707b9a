"""The command line's words, in English: a sentence for each refusal, a name for each action."""

import string
from collections.abc import Mapping
from typing import Any

from grouppilot.cli import (
    activity_words,
    calendar_words,
    chat_words,
    diary_words,
    group_words,
    onboarding_words,
    reality_words,
    rule_words,
)
from grouppilot.cli.output import one_line
from grouppilot.domain.refusals import Refused
from grouppilot.usecases.agenda_line import AgendaLine

# Facts of a refusal stand in the sentence as {name}.
_REFUSALS = {
    # The workspace
    "workspace_in_use": "This workspace is open in a window or another command. Nothing was changed.",
    "workspace_elsewhere": "The computer {host} has this workspace open. Nothing was changed; close it there."
    " If it is not open there any more, delete {path}.",
    "read_only": "This workspace is open for reading only. Nothing was changed.",
    "folder_not_writable": "The folder {path} cannot be written to. Nothing was changed; choose another one.",
    "not_a_folder": "{path} is a file, no folder. It was left as it is; name a folder.",
    "folder_not_empty": "{path} is not an empty folder. Nothing was changed; name a new one.",
    "no_workspace_here": "There is no workspace in {path}, but other files. Nothing was written there.",
    "not_a_workspace": "{path} is damaged or no workspace. It was left as it is.",
    "workspace_not_readable": "You have no right to read {path}. It was left as it is.",
    "schema_newer": "A newer GroupPilot wrote this workspace. It was left as it is; update the program.",
    "disk_failed": "The disk did not take what was to be written ({reason}). Nothing was changed.",
    "workspace_missing": "The file {path} is gone or empty, but there are backups of it; restore one.",
    "file_gone": "The file {path} was deleted or moved away meanwhile. Nothing was changed.",
    "file_replaced": "Another file took the place of {path} meanwhile. Nothing was changed; try again.",
    "backup_damaged": "The backup {path} is damaged and was not used. The data is as before.",
    "restore_failed": "The backup could not be put in place ({reason}). The data is as before.",
    "cannot_open": "A fault kept {path} from being opened. It was left as it is.",
    "move_target_taken": "{path} is not an empty folder of its own. Nothing was moved.",
    "move_failed": "The workspace could not be moved ({reason}). It is where it was.",
    "backup_failed": "The backup could not be made ({reason}), so nothing was changed. Free some space.",
    # The checklist
    "bad_due_id": "“{id}” is no id from `grouppilot today --json`.",
    "not_due": "{id} is not due on that day. `grouppilot today` shows what is.",
    "not_ticked": "{id} has no answer to take back.",
    "day_not_come": "{id} lies ahead: it can be ticked when its day has come.",
    "date_disagrees": "--date says {date}, but {id} is due on {due}. Nothing was changed.",
    "bad_figure": "{value} is no figure to note: it must be 0 or more and at most 999,999,999,999.",
    "unknown_figure": "This item does not ask for “{label}”.",
    "no_figure": "{id} does not ask for a figure.",
    "too_many_figures": "{id} asks for {asked} figure(s), and {given} were given.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "nothing_missed": "Nothing is missed here any more.",
    "no_text": "{id} has no text.",
    "item_unknown": "There is no item {id}.",
    "bad_rule": "These days ({kind}, {field}) cannot be understood. Nothing was changed.",
    "bad_status": "An item can be active, paused or ended, not {status}.",
    "title_empty": "An item needs a title.",
    "title_too_long": "A title has at most {limit} characters.",
    "bad_audience": "An item is for groups, for all groups or for the owner.",
    "no_group": "Name at least one group for this item.",
    "bad_time": "A time of day lies between 00:00 and 23:59.",
    "bad_minutes": "An item takes 0 to 600 minutes.",
    "bad_figures": "An item asks for three figures at most, each with another name.",
    "rest_backwards": "These days end before they start. Nothing was changed.",
    "rest_over": "These days are over, and what is over stays as it was.",
    "rest_too_long": "A rest lasts {most} days at most.",
    "rest_unknown": "These days of rest are gone already.",
    # Settings
    "bad_setting": "“{value}” cannot be kept as {key}. Nothing was changed.",
    "bad_peak_window": "A peak window cannot begin and end at the same time. Nothing was changed.",
    # Texts
    "script_unknown": "This script is gone.",
    "script_title_missing": "A script needs a title.",
    "script_bad_value": "The {field} given does not fit. Nothing was changed.",
    "text_unknown": "This text is gone.",
    "text_empty": "A text cannot be empty.",
    "text_too_long": "A text has at most {limit} characters. Nothing was changed.",
    "text_twice": "The script has this text already.",
    "text_last": "This is the only text of the script; delete the script instead.",
    # Members
    "member_gone": "This member is not in the file any more.",
    "person_gone": "This person is not in the file any more.",
    "already_member": "{name} is in this group already.",
    "name_missing": "A member needs a group card or a nickname.",
    "number_taken": "Number {number} belongs to {name} already. Nothing was changed.",
    "number_not_whole": "“{number}” is no number that a member can have.",
    "field_too_long": "The {field} has at most {most} characters. Nothing was changed.",
    "left_before_joined": "The day of leaving lies before the day of joining. Nothing was changed.",
    "unknown_field": "Members have no field “{field}”.",
    "unknown_status": "“{status}” is no status of a member.",
    "one_at_a_time": "The {field} belongs to one member alone; edit them one by one.",
    "tag_missing": "A tag needs a word.",
    "tags_too_long": "These tags take more than {most} characters together.",
    "role_name_missing": "A role or tier needs a name.",
    "role_exists": "There is “{name}” already. Nothing was changed.",
    "role_gone": "This role is not in the file any more.",
    "tier_gone": "This tier is not in the file any more.",
    "tier_built_in": "This tier comes with the program and stays.",
    "holding_gone": "This entry is not in the file any more.",
    "holding_backwards": "It would end before it begins. Nothing was changed.",
    "shifts_missing": "Somebody without any hours carries no role. Nothing was changed.",
    "bad_shift": "These hours do not exist. Nothing was changed.",
    "bad_birthday": "This day does not exist. The birthday is as it was.",
    "bad_closeness": "Nobody can be “{closeness}”. Nothing was changed.",
    "bad_interval": "An interval lasts 1 to {most} days. Nothing was changed.",
    "contact_gone": "This contact is not in the file any more.",
    "same_person": "This is one person already. Nothing was changed.",
    "search_failed": "The search broke off. Nothing was changed; try again.",
    "merge_gone": "There is no such merge. Nothing was changed.",
    "merge_parted": "This merge was taken back already.",
    "merge_newer_first": "A later merge with {name} changed the same things. Take that one back first.",
    "role_built_in": "This role comes with the program and stays.",
    # Groups and packs
    "group_unknown": "There is no group “{name}”. `grouppilot group list` shows them.",
    "group_ambiguous": "Several groups are called “{name}”. Name one by its id: {ids}.",
    "group_name_missing": "A group needs a name.",
    "group_bad_value": "The {field} given does not fit. Nothing was changed.",
    "group_ends_early": "The group would end before it starts. Nothing was changed.",
    "pack_unknown": "There is no pack “{id}”. `grouppilot pack list` shows them.",
    "not_a_pack": "{path} is no pack ({reason}).",
    "pack_too_large": "{path} is too large for a pack.",
    "pack_name_missing": "A pack needs a name.",
    "pack_without_items": "{group} has no items that run, so there is nothing to save.",
    "pack_text_too_long": "A text of {title} is longer than {most} characters. Nothing was saved.",
    "pack_not_written": "{path} could not be written ({reason}).",
    "bad_pack": "{path} is no pack that can be used: {where} ({reason}).",
    # Rosters in
    "file_missing": "There is no file {path}.",
    "not_readable": "{path} cannot be read.",
    "text_too_large": "{path} is larger than {most} MB. Copy fewer lines into a file and try again.",
    "not_a_text": "{path} is not a text file. Nothing was read.",
    "not_a_table": "This file is no table ({kind}). Rosters come as CSV, TSV, XLSX, XLS or ODS.",
    "table_empty": "There are no rows in this file.",
    "table_locked": "This file is protected by a password. Save it without one first.",
    "table_too_large": "This file is too large.",
    "table_too_slow": "Reading this file took too long. Nothing was changed.",
    "table_unreadable": "This file is damaged and cannot be read. Nothing was changed.",
    "text_has_nul": "This file is no text: it holds NUL characters.",
    "too_many_columns": "{columns} columns are too many; a roster has at most 1,000.",
    "too_many_rows": "{rows} rows are too many for one import.",
    "cell_too_long": "A cell of this file is too long. Nothing was read.",
    "open_quote": "A quote that opens in line {line} never closes.",
    "encoding_unknown": "The encoding {encoding} is not known.",
    "group_gone": "This group is no more.",
    "step_unfinished": "A roster is still being taken in. Undo works again when it is done.",
    "undo_running": "Nothing was changed, as a long action is being undone or redone. Try again in a moment.",
    "no_name_column": "No column of this file can be a name.",
    "sheet_missing": "There is no sheet {sheet} in this file.",
    # Rosters out
    "export_format_unknown": "A roster is written as .csv, .xlsx or .pdf, not as “{suffix}”.",
    "export_no_columns": "There is no column to write.",
    "import_half": "The import stopped half-way, as the disk took no more. Free some space; the next change"
    " to this workspace first takes back what was written.",
    "disk_full": "There is no room for {path}. What was there is as before; free some space.",
    "not_writable": "{path} cannot be written to. What was there is as before.",
    "file_in_use": "Another program has {path} open. Close it there first.",
    "folder_missing": "There is no folder for {path}.",
    "not_a_file": "{path} is a folder, not a file.",
    "name_too_long": "{path} has too long a name.",
    "not_written": "{path} could not be written ({detail}). What was there is as before.",
    # Positioning, brands, ladders, accounts
    "positioning_bad_value": "The answer {field} is too long or not possible. Nothing was changed.",
    "brand_name_missing": "A brand needs a name.",
    "brand_exists": "There is a brand “{name}” already. Nothing was changed.",
    "brand_gone": "This brand is gone.",
    "brand_bad_fact": "A brand has no fact “{key}”.",
    "estimate_bad_value": "A figure of the estimate is not possible. Nothing was kept.",
    "estimate_gone": "This estimate is gone.",
    "check_up_bad_answer": "“{question}” cannot be answered like this. Nothing was kept.",
    "account_name_missing": "An account needs a name.",
    "account_exists": "There is an account “{name}” on this platform already. Nothing was changed.",
    "account_bad_value": "The {field} of the account does not fit. Nothing was changed.",
    "account_gone": "This account is gone.",
    "ladder_name_missing": "A ladder needs a name.",
    "ladder_exists": "There is a ladder “{name}” already. Nothing was changed.",
    "ladder_bad_rung": "A ladder has no rung “{rung}”.",
    "ladder_gone": "This ladder is gone.",
    "move_same_group": "Members cannot move from a group to itself. Nothing was planned.",
    "move_nobody": "None of them is to be moved: they are there, planned, or were removed from it once.",
    "move_gone": "These moves are done or dropped already.",
    **activity_words.REFUSALS,
    **calendar_words.REFUSALS,
    **diary_words.REFUSALS,
    **onboarding_words.REFUSALS,
    **chat_words.REFUSALS,
    **reality_words.REFUSALS,
    **rule_words.REFUSALS,
}

_ACTIONS = {
    **chat_words.ACTIONS,
    "tick": "tick “{title}”",
    "untick": "take back the tick of “{title}”",
    "skip": "skip “{title}”",
    "missed.answer": "answer missed days",
    "draft": "edit a text",
    "settings.change": "change settings",
    "group.add": "add group “{group}”",
    "group.start": "start group “{group}” from {pack}",
    "group.edit": "edit group “{group}”",
    "group.archive": "archive group “{group}”",
    "group.delete": "delete group “{group}”",
    "group.order": "put groups in order",
    "pack.apply": "apply {pack} to “{group}”",
    "roster.import": "import a roster into “{group}”",
    "rest.add": "add rest days",
    "rest.delete": "delete rest days",
    "item.add": "add item “{title}”",
    "item.edit": "edit item “{title}”",
    "item.status": "pause or resume items",
    "item.delete": "delete items",
    "item.order": "put items in order",
    "member.add": "add a member",
    "member.edit": "edit a member",
    "member.bulk": "edit members",
    "member.delete": "delete members",
    "role.add": "add role “{name}”",
    "role.edit": "edit a role",
    "role.delete": "delete a role",
    "role.order": "put roles in order",
    "role.carry": "give a role",
    "role.hours": "set hours and days of a role",
    "role.end": "end a role",
    "role.forget": "forget an entry of a role",
    "tier.add": "add tier “{name}”",
    "tier.edit": "edit a tier",
    "tier.delete": "delete a tier",
    "tier.order": "put tiers in order",
    "tier.move": "move members to another tier",
    "tier.dismiss": "put suggestions away",
    "tier.review": "set the review of tiers",
    "person.edit": "edit a person",
    "person.merge": "merge {gone} into {kept}",
    "person.part": "take the merge of {gone} and {kept} back",
    "contact.add": "note that {name} was written to",
    "contact.delete": "delete a contact",
    "duplicate.dismiss": "tell two people apart",
    "seats.dismiss": "leave seats as they are",
    "seats.leave": "leave a group",
    "positioning.edit": "edit the positioning of “{group}”",
    "brand.add": "add brand “{name}”",
    "brand.edit": "edit a brand",
    "brand.choose": "choose a brand for “{group}”",
    "brand.delete": "delete a brand",
    "estimate.make": "estimate “{group}”",
    "estimate.compare": "note what came of an estimate",
    "estimate.delete": "delete an estimate",
    "check_up": "check up on “{group}”",
    "account.add": "add account “{name}”",
    "account.edit": "edit account “{name}”",
    "account.delete": "delete account “{name}”",
    "ladder.add": "add ladder “{name}”",
    "ladder.edit": "rename a ladder",
    "ladder.delete": "delete a ladder",
    "ladder.place": "put “{group}” on a ladder",
    "move.plan": "plan moves to “{group}”",
    "move.finish": "mark moves as done",
    "move.drop": "drop moves",
    "group.copy": "start “{group}” like another group",
    **onboarding_words.ACTIONS,
    **activity_words.ACTIONS,
    **calendar_words.ACTIONS,
    **diary_words.ACTIONS,
    **reality_words.ACTIONS,
    **rule_words.ACTIONS,
}

# What needs the owner, by kind; facts, count and due stand as {name}.
AGENDA: dict[str, str] = {
    **group_words.AGENDA,
    "health": "“{group}” is {state}",
    **activity_words.AGENDA,
    **calendar_words.AGENDA,
    **diary_words.AGENDA,
    **onboarding_words.AGENDA,
    **reality_words.AGENDA,
    "keep_in_touch": "keep in touch: {count} people are waiting ({names}, …)",
    "birthday": "birthday of {name} on {due}",
    "offer_ends": "offer “{title}” ends on {due}",
    **rule_words.AGENDA,
}

HEADERS = {
    "group": "Group",
    "number": "Number",
    "card": "Group card",
    "nickname": "Nickname",
    "platform_id": "Platform ID",
    "role": "Role",
    "tier": "Tier",
    "joined": "Joined",
    "inviter": "Invited by",
    "tags": "Tags",
    "region": "Region",
    "trade": "Trade",
    "phone": "Phone",
    "status": "Status",
    "note": "Note",
    "left": "Left",
}
"""Headers of a roster's columns, as importing knows them."""

_NAMES = {
    "platform.wechat": "WeChat",
    "platform.qq": "QQ",
    "platform.whatsapp": "WhatsApp",
    "platform.line": "LINE",
    "role.administrator": "Administrator",
    "role.kol": "KOL",
    "role.service": "Customer service",
    "role.activity": "Activity officer",
    "role.sharing": "Sharing officer",
    "role.warmup": "Warm-up",
    "role.seed": "Seed user",
    "tier.passer": "Passer-by",
}


def sentence(refusal: Refused) -> str:
    """Word a refusal; one without words of its own still names its code, so that it can be looked up."""
    template = _REFUSALS.get(refusal.code)
    if template is None:
        return f"This was refused ({refusal.code}). Nothing was changed."
    return _fill(template, refusal.facts)


def action(code: str, facts: Mapping[str, Any]) -> str:
    """Name an action of the owner, for undo and redo."""
    return _fill(_ACTIONS.get(code, code), facts)


def agenda_line(line: AgendaLine) -> str:
    """Word a line of the agenda; its kind where there are no words for it."""
    template = AGENDA.get(line.kind, line.kind)
    return _fill(template, {"count": line.count, "due": line.due, **line.facts})


def name_of(family: str, key: str) -> str:
    """Return the word for a role, tier or status, as importing knows it."""
    return _NAMES.get(f"{family}.{key}", key.capitalize())


def _fill(template: str, facts: Mapping[str, Any]) -> str:
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    return template.format(**{name: one_line(_listed(facts.get(name, "?"))) for name in names})


def _listed(fact: Any) -> str:
    return ", ".join(map(str, fact)) if isinstance(fact, list | tuple) else str(fact)
