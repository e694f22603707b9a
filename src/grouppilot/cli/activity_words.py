"""The command line's words for activities and draws, in English."""

REFUSALS = {
    "draw_empty": "Nobody is on the list. Nothing was drawn.",
    "draw_too_long": "A list has {most} lines at most. Nothing was drawn.",
    "draw_line_too_long": "A line has {most} characters at most, “{line}” has more. Nothing was drawn.",
    "draw_seed_missing": "A draw needs a seed: one line of text. Nothing was drawn.",
    "draw_seed_too_long": "A seed has {most} characters at most. Nothing was drawn.",
    "draw_bad_number": "One winner at least can be drawn, and {most} at most. Nothing was drawn.",
}
