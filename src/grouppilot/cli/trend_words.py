"""English words of trends and states, for the command line and the pictures it draws."""

from datetime import date

from grouppilot.domain.health import Health
from grouppilot.usecases.trend_charts import Words

STATES = {
    "thriving": "thriving",
    "steady": "steady",
    "cooling": "cooling",
    "silent": "silent",
    "dying": "dying: wake it, merge it or close it",
    "unknown": "not known yet: import a chat",
}

BECAUSE = {
    "silence": "days without a word: {value:.0f}",
    "posts": "{value:.0%} answered the last posts",
    "response": "the response is {value:.0%} of what it was",
    "newcomers": "{value:.0%} of the newcomers were answered",
    "dependence": "one person takes part in {value:.0%} of the answers",
    "roles": "roles missing: {value:.0f}",
    "plan": "days planned ahead: {value:.0f}",
    "routine": "{value:.0%} of the routine was done",
}

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MARKS = {"routine": "{which} new items", "rules": "new rules", "stage": "{which}"}


def because(health: Health) -> str:
    """Say what a state follows from."""
    found = [one for one in health.components if one.level in ("warn", "bad") and one.value is not None]
    return "; ".join(BECAUSE[one.code].format(value=one.value) for one in found)


def _day(day: date, month: bool) -> str:
    return _MONTHS[day.month - 1] if month else f"{day.day} {_MONTHS[day.month - 1]}"


WORDS = Words(
    day=_day,
    mark=lambda code, which: _MARKS[code].format(which=which),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    kinds=lambda kind: kind.capitalize(),
    few="too few",
)
