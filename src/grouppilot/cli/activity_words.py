"""The command line's words for activities and draws, in English."""

REFUSALS = {
    "draw_empty": "Nobody is on the list. Nothing was drawn.",
    "draw_too_long": "A list has {most} lines at most. Nothing was drawn.",
    "draw_line_too_long": "A line has {most} characters at most, “{line}” has more. Nothing was drawn.",
    "draw_seed_missing": "A draw needs a seed: one line of text. Nothing was drawn.",
    "draw_seed_too_long": "A seed has {most} characters at most. Nothing was drawn.",
    "activity_unknown": "There is no such activity; “activity list” tells those there are.",
    "activity_gone": "This is gone from the activity.",
    "activity_recurs": "An activity takes place once; it and its stages cannot recur. Nothing was kept.",
    "activity_drawn": "Winners were drawn, which stays on record; only the whole entry can be deleted.",
    "activity_stage": "A stage of an activity cannot be an activity itself.",
    "activity_bad_value": "{field} cannot be like this. Nothing was kept.",
    "activity_too_long": "This can have {most} characters at most. Nothing was kept.",
    "activity_too_many": "There can be {most} at most. Nothing was kept.",
    "activity_name_missing": "This needs a name. Nothing was kept.",
    "activity_no_day": "An activity needs a day before stages can be laid out around it.",
    "activity_no_group": "The activity is not for this group. Nothing was kept.",
    "draw_unknown": "This draw is gone.",
    "draw_over": "This draw was drawn or called off already, and stays as it is.",
    "draw_not_drawn": "This draw has no winners yet.",
    "draw_hint_missing": "Say where the seed will come from. Nothing was frozen.",
    "draw_bad_number": "One winner at least can be drawn, and {most} at most. Nothing was drawn.",
}

ACTIONS = {
    "activity.add": "make “{title}” an activity",
    "activity.delete": "let “{title}” be no activity",
    "activity.edit": "edit an activity",
    "activity.stage": "add a stage to “{title}”",
    "activity.stages": "lay out the stages of “{title}”",
    "activity.came": "say who came to “{title}”",
    "activity.cost": "change what “{title}” costs",
    "activity.prize": "change the prizes of “{title}”",
    "activity.give": "change who has a prize: {name}",
    "activity.hand": "say which prizes were handed over",
}

AGENDA = {
    "prize_open": "{count} prizes of “{title}” are not handed over",
    "sign_up_ends": "the sign-up for “{title}” ends on {due}",
}
