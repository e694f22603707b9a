"""Words of activities and draws: their refusals."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "draw_empty": QT_TRANSLATE_NOOP(
        "Refusals", "Nobody is on this list, so there is nobody to draw. Put somebody on it first."
    ),
    "draw_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A list for a draw has {most} lines at most. Nothing was kept; shorten it."
    ),
    "draw_line_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A line can have {most} characters at most, and “{line}” has more. Nothing was kept."
    ),
    "draw_seed_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A draw needs a seed: any line of text that everybody sees before. Nothing was kept."
    ),
    "draw_seed_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A seed can have {most} characters at most. Nothing was kept; shorten it."
    ),
    "draw_bad_number": QT_TRANSLATE_NOOP(
        "Refusals", "At least one winner is drawn, and {most} at most. Nothing was kept."
    ),
}
