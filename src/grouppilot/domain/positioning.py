"""What a group is for: the eight questions, whom it suits, what it asks of newcomers, and what is missing.

The questions are 5W1H (why, who, where from, what for, when, how), with *what for* asked twice, once for each
side, and one goal that can be measured and has a day.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.refusals import Refused

QUESTIONS = ("why", "who", "where", "members", "brand", "when", "how", "goal")
AUDIENCE = ("audience", "audience_times", "audience_draws")
THRESHOLD = ("fee", "intro_chars", "invitation", "real_name", "screening", "quota", "closing")
NAMING = ("pattern", "tier", "digits")
FREQUENCIES = ("high", "middle", "low")

_NUMBER = re.compile(
    r"\d|[零〇一二两三四五六七八九十百千万半几]+(?:个|人|名|位|天|日|周|月|年|单|元|块|字|本|次|场|篇|条|份|成|倍|套)"
)


@dataclass(frozen=True)
class Field:
    """What one answer may be: ``text`` (lines), ``line``, ``day``, ``count``, ``flag`` or ``choice``.

    Attributes:
        most: Longest text in characters, or highest number.
        choices: Of a choice.
    """

    kind: Literal["text", "line", "day", "count", "flag", "choice"]
    most: int = 0
    choices: tuple[str, ...] = ()


FIELDS: Mapping[str, Field] = {
    **{key: Field("text", 600) for key in (*QUESTIONS, *AUDIENCE)},
    "goal": Field("line", 200),
    "goal_day": Field("day"),
    "fee": Field("line", 60),
    "intro_chars": Field("count", 5000),
    "invitation": Field("flag"),
    "real_name": Field("flag"),
    "screening": Field("line", 200),
    "quota": Field("count", 1_000_000),
    "closing": Field("day"),
    "pattern": Field("line", 100),
    "tier": Field("line", 40),
    "digits": Field("count", 6),
    "frequency": Field("choice", choices=FREQUENCIES),
}
"""Every answer by its key. Kept as JSON: a day as its ISO text."""


@dataclass(frozen=True)
class Completeness:
    """How much of a positioning is said.

    Attributes:
        answered: How many of the eight questions the owner answered.
        suggested: How many more a pack answered, in words the owner has not looked at yet.
        gaps: What is missing, the dearest first: keys of questions without any answer, ``goal_figure`` where
            the goal has no number, ``goal_day`` where it has no day, ``goal_over`` where that day is over.
    """

    answered: int
    suggested: int
    gaps: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps


def cleaned(key: str, value: Any) -> Any:
    """Return an answer as it is kept: text tidied, a day as ISO text, nothing as None or ``""``.

    Raises:
        Refused: ``positioning_bad_value`` with ``field``.
    """
    field = FIELDS.get(key)
    if field is None:
        raise _bad(key)
    if field.kind in ("text", "line"):
        return _text(key, field, value)
    if value is None or value == "":
        return None
    return _value(key, field, value)


def day_of(answers: Mapping[str, Any], key: str) -> date | None:
    """Return the day that an answer is; None without one."""
    return date.fromisoformat(answers[key]) if answers.get(key) else None


def measurable(goal: str) -> bool:
    """Tell whether a goal says how much, so that it can be reached or missed."""
    return _NUMBER.search(goal) is not None


def completeness(own: Mapping[str, Any], suggested: Mapping[str, Any], today: date) -> Completeness:
    """Tell how much of a positioning is said, and what is missing.

    Args:
        own: The owner's answers; one that was emptied is there, as ``""``.
        suggested: A pack's answers; each holds where the owner gave none.
        today: The owner's day.
    """
    answers = {**suggested, **own}
    gaps = [key for key in QUESTIONS if not answers.get(key)]
    if answers.get("goal"):
        gaps += _goal_gaps(answers, today)
    return Completeness(
        answered=sum(bool(own.get(key)) for key in QUESTIONS),
        suggested=sum(key not in own and bool(suggested.get(key)) for key in QUESTIONS),
        gaps=tuple(gaps),
    )


def _goal_gaps(answers: Mapping[str, Any], today: date) -> list[str]:
    gaps = [] if measurable(str(answers["goal"])) else ["goal_figure"]
    day = day_of(answers, "goal_day")
    if day is None:
        gaps.append("goal_day")
    elif day < today:
        gaps.append("goal_over")
    return gaps


def _text(key: str, field: Field, value: Any) -> str:
    if not isinstance(value, str):
        raise _bad(key)
    text = tidy_lines(value) if field.kind == "text" else tidy(value)
    if len(text) > field.most:
        raise _bad(key)
    return text


def _value(key: str, field: Field, value: Any) -> Any:
    if field.kind == "day" and isinstance(value, date):
        return value.isoformat()
    if field.kind == "flag" and isinstance(value, bool):
        return value or None
    if field.kind == "choice" and value in field.choices:
        return value
    if field.kind == "count" and type(value) is int and 0 <= value <= field.most:
        return value or None
    raise _bad(key)


def _bad(key: str) -> Refused:
    return Refused("positioning_bad_value", field=key)
