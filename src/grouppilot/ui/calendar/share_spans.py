"""The days of which a timetable is shared most often."""

from datetime import date

from grouppilot.domain.days import shifted
from grouppilot.ui.calendar import spans

THIS_WEEK, NEXT_WEEK, MONTH, OWN = "this_week", "next_week", "month", "own"
SPANS = (THIS_WEEK, NEXT_WEEK, MONTH, OWN)


def span_of(key: str, today: date) -> tuple[date, date]:
    """Return the first and last day of one of ``SPANS``; an own one begins as this week."""
    if key == MONTH:
        first = today.replace(day=1)
        return first, shifted(spans.month_step(first, 1), -1)
    first = shifted(spans.week_start(today), spans.WEEK if key == NEXT_WEEK else 0)
    return first, shifted(first, spans.WEEK - 1)
