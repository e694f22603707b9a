"""The sentence for each refusal: what happened, what was kept, what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.domain.refusals import Refused
from grouppilot.ui.words import activity_words, chats, diaries, onboarding, planning, reality, ruling

# Facts of a refusal stand in the sentence as {name}.
_SENTENCES = {
    "workspace_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "This workspace is open in another window. Nothing was changed; use that window."
    ),
    "workspace_elsewhere": QT_TRANSLATE_NOOP(
        "Refusals",
        "The computer {host} has this workspace open. Nothing was changed; close it there. "
        "If it is not open there any more, delete {path} and try again.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Refusals",
        "This workspace is open for reading only, so nothing was changed. Close the other program first.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Refusals", "The folder {path} cannot be written to. Nothing was changed; choose another folder."
    ),
    "not_a_folder": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is a file, no folder. It was left as it is; choose a folder."
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is not an empty folder. Nothing was changed; choose an empty one."
    ),
    "no_workspace_here": QT_TRANSLATE_NOOP(
        "Refusals", "There is no workspace in {path}, but other files. Nothing was written there."
    ),
    "not_a_workspace": QT_TRANSLATE_NOOP(
        "Refusals",
        "{path} is damaged or no workspace. It was left as it is; restore a backup or choose another folder.",
    ),
    "workspace_not_readable": QT_TRANSLATE_NOOP(
        "Refusals", "You have no right to read {path}. It was left as it is; choose another folder."
    ),
    "schema_newer": QT_TRANSLATE_NOOP(
        "Refusals",
        "This workspace was written by a newer GroupPilot. It was left as it is; update the program.",
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The backup could not be made ({reason}). Older backups are all kept; free some space and try again.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "This backup is damaged, so it was not used. Your data is as before; choose another backup.",
    ),
    "restore_failed": QT_TRANSLATE_NOOP(
        "Refusals", "The backup could not be put in place ({reason}). Your data is as before."
    ),
    "workspace_missing": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file {path} is gone or empty, but there are backups of it. Nothing was changed; restore one.",
    ),
    "file_gone": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file {path} was deleted or moved away while it was open, so nothing was changed. "
        "All it held is still here: put it back or save a copy.",
    ),
    "file_replaced": QT_TRANSLATE_NOOP(
        "Refusals",
        "Another file took the place of {path} while it was open, so nothing was changed. "
        "All it held is still here: save a copy, then open what is there now.",
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Refusals",
        "A fault kept {path} from being opened. It was left as it is; restore a backup or try again.",
    ),
    "move_target_taken": QT_TRANSLATE_NOOP(
        "Refusals",
        "{path} is not an empty folder of its own. Nothing was moved; choose an empty folder elsewhere.",
    ),
    "move_failed": QT_TRANSLATE_NOOP(
        "Refusals", "The workspace could not be moved ({reason}). It is where it was, and nothing is lost."
    ),
    "title_empty": QT_TRANSLATE_NOOP("Refusals", "An item needs a title. Nothing was saved."),
    "title_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A title can have {limit} characters at most. Nothing was saved; shorten it."
    ),
    "bad_audience": QT_TRANSLATE_NOOP("Refusals", "Choose for whom the item is. Nothing was saved."),
    "no_group": QT_TRANSLATE_NOOP(
        "Refusals", "Choose at least one group, all groups, or no group. Nothing was saved."
    ),
    "bad_rule": QT_TRANSLATE_NOOP(
        "Refusals", "This falls on no day: choose days that there are. Nothing was saved."
    ),
    "bad_minutes": QT_TRANSLATE_NOOP("Refusals", "An item can take 600 minutes at most. Nothing was saved."),
    "bad_figures": QT_TRANSLATE_NOOP(
        "Refusals", "An item can ask for three figures at most, each with another name. Nothing was saved."
    ),
    "item_unknown": QT_TRANSLATE_NOOP("Refusals", "This item is not there any more. Nothing was changed."),
    "not_due": QT_TRANSLATE_NOOP("Refusals", "This is not due on that day any more. Nothing was changed."),
    "day_not_come": QT_TRANSLATE_NOOP(
        "Refusals", "This day has not come yet: it can be skipped, but not ticked. Nothing was changed."
    ),
    "not_ticked": QT_TRANSLATE_NOOP("Refusals", "This was not ticked, so there was nothing to take back."),
    "bad_figure": QT_TRANSLATE_NOOP(
        "Refusals", "{value} cannot be a figure here. Nothing was changed; enter a number from 0 up."
    ),
    "unknown_figure": QT_TRANSLATE_NOOP(
        "Refusals", "The item does not ask for “{label}” any more. Nothing was changed."
    ),
    "bad_due_id": QT_TRANSLATE_NOOP("Refusals", "{id} names nothing that is due. Nothing was changed."),
    "bad_time": QT_TRANSLATE_NOOP(
        "Refusals", "A time of day lies between 00:00 and 23:59. Nothing was saved."
    ),
    "bad_setting": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is not possible here. What was set before is kept."
    ),
    "bad_peak_window": QT_TRANSLATE_NOOP(
        "Refusals", "A peak window needs an end of its own. Nothing was changed; choose another end."
    ),
    "no_text": QT_TRANSLATE_NOOP("Refusals", "This item has no text to copy."),
    "nothing_missed": QT_TRANSLATE_NOOP(
        "Refusals", "Nothing is missed here any more, so nothing was changed."
    ),
    "bad_status": QT_TRANSLATE_NOOP(
        "Refusals", "An item can be active, paused or ended, not {status}. Nothing was changed."
    ),
    "group_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There is no group {name}. Nothing was changed; choose one from the list."
    ),
    "group_ambiguous": QT_TRANSLATE_NOOP(
        "Refusals", "Several groups are called {name}. Nothing was changed; use a number instead: {ids}."
    ),
    "group_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A group needs a name. Nothing was changed; give it one."
    ),
    "group_ends_early": QT_TRANSLATE_NOOP(
        "Refusals", "A group cannot end before it starts. Nothing was changed; choose a later end."
    ),
    "group_bad_value": QT_TRANSLATE_NOOP("Refusals", "This is not possible here. Nothing was changed."),
    "rest_backwards": QT_TRANSLATE_NOOP(
        "Refusals", "These days end before they start. Nothing was changed; choose a later last day."
    ),
    "rest_over": QT_TRANSLATE_NOOP(
        "Refusals", "These days are over, and what is over stays as it was. Choose a last day from today on."
    ),
    "rest_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A rest can last {most} days at most. Nothing was changed."
    ),
    "rest_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "These days of rest are gone already. Nothing was changed."
    ),
    "script_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This script is gone. Nothing was changed; Undo may bring it back."
    ),
    "script_title_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A script needs a title. Nothing was changed; give it one."
    ),
    "script_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "This is too long or not possible here. Nothing was changed."
    ),
    "text_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This text is gone. Nothing was changed; Undo may bring it back."
    ),
    "text_empty": QT_TRANSLATE_NOOP("Refusals", "A text cannot be empty. Nothing was changed."),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A text can have {limit} characters at most. Nothing was changed; shorten it."
    ),
    "text_twice": QT_TRANSLATE_NOOP(
        "Refusals", "The script has this text already, so it was not added again."
    ),
    "text_last": QT_TRANSLATE_NOOP(
        "Refusals", "This is the only text of the script. Nothing was deleted; delete the script instead."
    ),
    "pack_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no ready-made pack {id}. Nothing was changed."),
    "pack_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A pack needs a name. Nothing was saved; give it one."
    ),
    "pack_without_items": QT_TRANSLATE_NOOP(
        "Refusals", "{group} has no items that run, so there is nothing to save as a pack."
    ),
    "pack_text_too_long": QT_TRANSLATE_NOOP(
        "Refusals",
        "A text of {title} is longer than the {most} characters a pack can hold, so nothing was saved.",
    ),
    "pack_not_written": QT_TRANSLATE_NOOP(
        "Refusals", "{path} could not be written ({reason}). Nothing was lost; choose another place."
    ),
    "pack_too_large": QT_TRANSLATE_NOOP("Refusals", "{path} is too large to be a pack. Nothing was changed."),
    "not_a_pack": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is not a pack: {reason}. Nothing was changed; choose another file."
    ),
    "bad_pack": QT_TRANSLATE_NOOP(
        "Refusals", "This pack cannot be used: {where}, {reason}. Nothing was changed."
    ),
    "number_taken": QT_TRANSLATE_NOOP(
        "Refusals", "Number {number} belongs to {name} already. Nothing was changed; choose another number."
    ),
    "number_not_whole": QT_TRANSLATE_NOOP(
        "Refusals", "“{number}” is no number that a member can have. Nothing was changed; use a whole number."
    ),
    "field_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "This text is longer than {most} characters. Nothing was changed; shorten it."
    ),
    "tags_too_long": QT_TRANSLATE_NOOP(
        "Refusals",
        "These tags take more than {most} characters together. Nothing was changed; use fewer ones.",
    ),
    "tag_missing": QT_TRANSLATE_NOOP("Refusals", "A tag needs a word. Nothing was changed."),
    "name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A member needs a group card or a nickname. Nothing was changed; enter one of them."
    ),
    "left_before_joined": QT_TRANSLATE_NOOP(
        "Refusals",
        "The day of leaving lies before the day of joining. Nothing was changed; correct one of them.",
    ),
    "unknown_field": QT_TRANSLATE_NOOP("Refusals", "Members have no field “{field}”. Nothing was changed."),
    "unknown_status": QT_TRANSLATE_NOOP(
        "Refusals", "“{status}” is no status of a member. Nothing was changed."
    ),
    "one_at_a_time": QT_TRANSLATE_NOOP(
        "Refusals", "A number or name belongs to one member alone. Nothing was changed; edit them one by one."
    ),
    "member_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This member is not in the file any more. Nothing was changed; Undo may bring them back."
    ),
    "person_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This person is not in the file any more. Nothing was changed."
    ),
    "already_member": QT_TRANSLATE_NOOP("Refusals", "{name} is in this group already. Nothing was added."),
    "role_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A role or tier needs a name. Nothing was changed; enter one."
    ),
    "role_exists": QT_TRANSLATE_NOOP(
        "Refusals", "There is “{name}” already. Nothing was changed; choose another name."
    ),
    "role_gone": QT_TRANSLATE_NOOP("Refusals", "This role is not in the file any more. Nothing was changed."),
    "tier_gone": QT_TRANSLATE_NOOP("Refusals", "This tier is not in the file any more."),
    "tier_built_in": QT_TRANSLATE_NOOP("Refusals", "This tier comes with the program and stays."),
    "holding_gone": QT_TRANSLATE_NOOP("Refusals", "This entry is not in the file any more."),
    "holding_backwards": QT_TRANSLATE_NOOP("Refusals", "It would end before it begins. Nothing was changed."),
    "shifts_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Somebody without any hours carries no role. Choose some hours, or end the role."
    ),
    "bad_shift": QT_TRANSLATE_NOOP("Refusals", "These hours do not exist. Nothing was changed."),
    "bad_birthday": QT_TRANSLATE_NOOP("Refusals", "This day does not exist. The birthday is as it was."),
    "bad_closeness": QT_TRANSLATE_NOOP("Refusals", "Nobody can be “{closeness}”. Nothing was changed."),
    "bad_interval": QT_TRANSLATE_NOOP("Refusals", "An interval lasts 1 to {most} days. Nothing was changed."),
    "contact_gone": QT_TRANSLATE_NOOP("Refusals", "This contact is not in the file any more."),
    "same_person": QT_TRANSLATE_NOOP("Refusals", "This is one person already."),
    "search_failed": QT_TRANSLATE_NOOP("Refusals", "The search broke off. Nothing was changed; try again."),
    "merge_gone": QT_TRANSLATE_NOOP("Refusals", "There is no such merge any more. Nothing was changed."),
    "merge_parted": QT_TRANSLATE_NOOP("Refusals", "This merge was taken back already."),
    "merge_newer_first": QT_TRANSLATE_NOOP(
        "Refusals", "A later merge with {name} changed the same things. Take that one back first."
    ),
    "role_built_in": QT_TRANSLATE_NOOP(
        "Refusals", "This role comes with the program and stays. Give it another name, or leave it unused."
    ),
    "no_name_column": QT_TRANSLATE_NOOP(
        "Refusals",
        "No column of this table names the members. Choose which column is the group card or the nickname.",
    ),
    "step_unfinished": QT_TRANSLATE_NOOP(
        "Refusals",
        "A roster is still being taken in. Undo works again when it is done. If none is, start GroupPilot "
        "again: it first takes back what one that was cut off had written.",
    ),
    "undo_running": QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing was changed, as many members are just being undone or redone. Try again in a moment.",
    ),
    "export_format_unknown": QT_TRANSLATE_NOOP(
        "Refusals",
        "A roster is written as CSV, XLSX or PDF, not as “{suffix}”. Nothing was written; choose one.",
    ),
    "export_no_columns": QT_TRANSLATE_NOOP(
        "Refusals", "A roster needs at least one column. Nothing was written; choose some."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Refusals", "{path} is not there any more. Nothing was imported."),
    "text_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is larger than {most} MB. Nothing was read; copy fewer lines."
    ),
    "not_a_text": QT_TRANSLATE_NOOP("Refusals", "{path} is not a text file. Nothing was read."),
    "not_readable": QT_TRANSLATE_NOOP(
        "Refusals", "{path} cannot be read ({detail}). Nothing was imported; check who may open it."
    ),
    "table_empty": QT_TRANSLATE_NOOP(
        "Refusals", "There is nothing in this file. Nothing was imported; choose another one."
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "This table is too large to take in. Nothing was imported; split it into smaller files."
    ),
    "table_locked": QT_TRANSLATE_NOOP(
        "Refusals", "This file is protected by a password. Nothing was imported; save a copy without one."
    ),
    "table_unreadable": QT_TRANSLATE_NOOP(
        "Refusals",
        "This file is damaged or not what its name says. Nothing was imported; save it again as XLSX.",
    ),
    "table_too_slow": QT_TRANSLATE_NOOP(
        "Refusals", "Reading this file took too long. Nothing was imported; save it as CSV and try again."
    ),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Refusals", "This file is no table. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file."
    ),
    "text_has_nul": QT_TRANSLATE_NOOP(
        "Refusals", "This file is no text. Nothing was imported; choose a CSV, TSV, XLSX, XLS or ODS file."
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "Refusals",
        "This table has more than 1,000 columns. Nothing was imported; keep only those about members.",
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Refusals",
        "A cell holds more text than a spreadsheet keeps. Nothing was changed; shorten it.",
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "Refusals",
        "A quotation mark in this file is never closed. Nothing was imported; save the file again.",
    ),
    "sheet_missing": QT_TRANSLATE_NOOP(
        "Refusals", "This file has no such sheet. Nothing was imported; choose another one."
    ),
    "encoding_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This encoding is not known. Nothing was imported; choose another one."
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Refusals",
        "A spreadsheet holds {most} rows, this roster has {rows}. Nothing was written; choose CSV.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "Refusals", "The disk did not take what was to be written ({reason}). Nothing was changed; try again."
    ),
    "import_half": QT_TRANSLATE_NOOP(
        "Refusals",
        "The import stopped half-way, as the disk took no more. Free some space and start GroupPilot again: "
        "it first takes back what was written.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Refusals",
        "There is no space left for {path}. An old file is as it was; free some space and try again.",
    ),
    "not_writable": QT_TRANSLATE_NOOP(
        "Refusals", "{path} cannot be written. The old file, if any, is as it was; choose another folder."
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is open in another program. It is as it was; close it there and try again."
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The folder of {path} is not there. Nothing was written; choose another one."
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "Refusals", "{path} is a folder. Nothing was written; choose a name for the file."
    ),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "This file name is too long. Nothing was written; choose a shorter one."
    ),
    "not_written": QT_TRANSLATE_NOOP(
        "Refusals", "{path} could not be written ({detail}). The old file, if any, is as it was."
    ),
    "positioning_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "This is too long or not possible here. Nothing was changed."
    ),
    "brand_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A brand needs a name. Nothing was changed; give it one."
    ),
    "brand_exists": QT_TRANSLATE_NOOP(
        "Refusals", "There is a brand {name} already. Nothing was changed; choose it from the list."
    ),
    "brand_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This brand is gone. Nothing was changed; Undo may bring it back."
    ),
    "brand_bad_fact": QT_TRANSLATE_NOOP("Refusals", "A brand has no fact “{key}”. Nothing was changed."),
    "estimate_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "A figure of the estimate is not possible. Nothing was kept; enter numbers from 0 up."
    ),
    "estimate_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This estimate is gone. Nothing was changed; Undo may bring it back."
    ),
    "check_up_bad_answer": QT_TRANSLATE_NOOP(
        "Refusals", "“{question}” cannot be answered like this. Nothing was kept."
    ),
    "account_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "An account needs a name. Nothing was changed; give it one."
    ),
    "account_exists": QT_TRANSLATE_NOOP(
        "Refusals", "There is an account {name} on this platform already. Nothing was changed."
    ),
    "account_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "This is too long or not possible for an account. Nothing was changed."
    ),
    "account_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This account is gone. Nothing was changed; Undo may bring it back."
    ),
    "ladder_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A ladder needs a name. Nothing was changed; give it one."
    ),
    "ladder_exists": QT_TRANSLATE_NOOP(
        "Refusals", "There is a ladder {name} already. Nothing was changed; choose another name."
    ),
    "ladder_bad_rung": QT_TRANSLATE_NOOP("Refusals", "A ladder has no rung “{rung}”. Nothing was changed."),
    "ladder_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This ladder is gone. Nothing was changed; Undo may bring it back."
    ),
    "move_same_group": QT_TRANSLATE_NOOP(
        "Refusals", "Members cannot move from a group to itself. Nothing was planned; choose another group."
    ),
    "move_nobody": QT_TRANSLATE_NOOP(
        "Refusals",
        "None of them is to be moved: they are there, planned for, or were removed from it before.",
    ),
    "move_gone": QT_TRANSLATE_NOOP(
        "Refusals", "These moves are done or dropped already. Nothing was changed."
    ),
    **chats.SENTENCES,
    **diaries.SENTENCES,
    **onboarding.SENTENCES,
    **activity_words.SENTENCES,
    **planning.SENTENCES,
    **reality.SENTENCES,
    **ruling.SENTENCES,
}


# What stands for {reason} where it is one of these codes; another reason is shown as it is.
_REASONS = {
    "unreadable": QT_TRANSLATE_NOOP("Refusals", "it cannot be read"),
    "not_text": QT_TRANSLATE_NOOP("Refusals", "it holds no text"),
    "not_toml": QT_TRANSLATE_NOOP("Refusals", "it is damaged or of another kind"),
    "other_file": QT_TRANSLATE_NOOP("Refusals", "it was made for something else"),
    "missing": QT_TRANSLATE_NOOP("Refusals", "something is missing"),
    "unknown_key": QT_TRANSLATE_NOOP("Refusals", "this is not known"),
    "wrong_type": QT_TRANSLATE_NOOP("Refusals", "this has the wrong form"),
    "empty": QT_TRANSLATE_NOOP("Refusals", "this is empty"),
    "too_long": QT_TRANSLATE_NOOP("Refusals", "this is too long"),
    "too_many": QT_TRANSLATE_NOOP("Refusals", "these are too many"),
    "out_of_range": QT_TRANSLATE_NOOP("Refusals", "this number is too small or too large"),
    "bad_character": QT_TRANSLATE_NOOP("Refusals", "it holds an unreadable character"),
    "bad_key": QT_TRANSLATE_NOOP("Refusals", "this name has wrong characters"),
    "bad_choice": QT_TRANSLATE_NOOP("Refusals", "this is none of the possible values"),
    "bad_time": QT_TRANSLATE_NOOP("Refusals", "this is no time of day"),
    "bad_rule": QT_TRANSLATE_NOOP("Refusals", "these days cannot be understood"),
    "duplicate_key": QT_TRANSLATE_NOOP("Refusals", "this name is there twice"),
    "unknown_text": QT_TRANSLATE_NOOP("Refusals", "it names a text that is missing"),
    "no_figure": QT_TRANSLATE_NOOP("Refusals", "it needs a figure"),
    "newer_format": QT_TRANSLATE_NOOP("Refusals", "it was made by a newer GroupPilot"),
    **onboarding.REASONS,
}


def sentence(refusal: Refused) -> str:
    """Word a refusal; one without words of its own still names its code, so that it can be looked up."""
    source = _SENTENCES.get(refusal.code)
    if source is None:
        text = QCoreApplication.translate("Refusals", "This was refused ({code}). Nothing was changed.")
        return text.format(code=refusal.code)
    return QCoreApplication.translate("Refusals", source).format(**_worded(refusal.facts))


def _worded(facts: Mapping[str, object]) -> dict[str, object]:
    reason = _REASONS.get(str(facts.get("reason")))
    words = {} if reason is None else {"reason": QCoreApplication.translate("Refusals", reason)}
    return {**facts, **words}
