"""The command line's words for the content calendar, in English."""

REFUSALS = {
    "entry_unknown": "This entry is gone, or it does not fall on that day.",
    "entry_title_missing": "An entry needs a title. Nothing was kept.",
    "entry_bad_value": "{field} cannot be like this. Nothing was kept.",
    "entry_too_long": "{field} can have {most} characters at most. Nothing was kept.",
    "entry_posted": "It was posted already, so its day, time and groups stay. Copy it instead.",
    "day_out_of_range": "Entries are planned for days between 1970 and 2199. Nothing was kept.",
    "bad_series": "The rule of the series is not understood at {part}. Nothing was kept.",
    "series_never": "By this rule it never falls on any day. Nothing was kept.",
    "series_scope": "How it recurs belongs to the whole series: change this and following ones, or all.",
    "series_over": "No day of this series is left from today on, and what is past stays.",
    "series_cannot_move": "This series cannot be moved as a whole. Move this day only, or change its rule.",
    "programme_unknown": "There is no such programme.",
    "programme_once": "This programme is laid out once; it does not recur for so many weeks.",
    "week_empty": "There is nothing in this week to copy.",
    "advice_unknown": "There is no such advice.",
    "not_published": "It was not marked as posted or left out.",
    "result_bad": "A figure of a result is a whole number. Nothing was kept.",
    "material_unreadable": "{path} cannot be read. Nothing was added.",
    "material_too_large": "{path} is larger than 4 GB. Nothing was added.",
    "material_too_many": "An entry has {most} materials at most. Nothing was added.",
    "material_unknown": "This material is gone.",
    "material_none": "This entry has no file to show.",
    "bad_link": "A link begins with https:// or http://. Nothing was added.",
}

ACTIONS = {
    "entry.add": "plan “{title}”",
    "entry.edit": "edit an entry",
    "entry.move": "move entries",
    "entry.copy": "copy entries",
    "entry.resize": "change how long an entry takes",
    "entry.delete": "delete entries",
    "programme.lay": "lay out “{name}”",
    "advice.mute": "mute advice",
    "advice.hear": "hear advice again",
    "entry.publish": "mark “{title}” as posted",
    "entry.skip": "leave out “{title}”",
    "entry.unpublish": "take back that “{title}” was posted",
    "entry.result": "note what came of “{title}”",
    "material.add": "add materials",
    "material.edit": "edit materials",
    "material.delete": "take materials out",
}

AGENDA = {
    "plan_short": "only {count} days are planned ahead in “{group}”",
    "entry_material": "“{title}” on {due} lacks {parts}",
    "entry_result": "{count} posted in “{group}” wait for their results, “{title}” last",
}
