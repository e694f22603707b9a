"""The usual stages of an activity, which ship beside the code."""

import tomllib
from dataclasses import dataclass
from functools import cache

from grouppilot.assets import resource
from grouppilot.domain.packs import LANGUAGES


@dataclass(frozen=True)
class UsualStage:
    """A stage as it is laid out.

    Attributes:
        step: One of ``domain.activities.STEPS``.
        days: From the day of the activity.
        minute: Time of day in minutes.
        title: ``{title}`` in it is the activity's.
    """

    step: str
    days: int
    minute: int
    title: str
    kind: str
    text: str


@cache
def usual_stages(language: str) -> tuple[UsualStage, ...]:
    """Return the usual stages in a language, English where it has none."""
    known = language if language in LANGUAGES else "en"
    with resource("activities", f"{known}.toml").open("rb") as file:
        tables = tomllib.load(file)["stage"]
    return tuple(
        UsualStage(
            each["step"], each["days"], _minute(each["time"]), each["title"], each["kind"], each["text"]
        )
        for each in tables
    )


def _minute(text: str) -> int:
    hour, minute = map(int, text.split(":"))
    return hour * 60 + minute
