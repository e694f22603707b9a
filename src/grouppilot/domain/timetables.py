"""The timetable members see: chosen days of the plan with their lines, and the text to paste of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from grouppilot.domain.cells import tidy
from grouppilot.domain.day_words import clock_words, date_words, family, span_words, weekday_words
from grouppilot.domain.messages import Messages, packed
from grouppilot.domain.plan_columns import word_of

WEEK = 7
FOOT_CHARS = 200

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "camp": "Timetable",
        "week": "This week",
        "plan": "What is coming",
        "heading": "{group} · {title}",
        "head": "{span} · {title}",
        "all_day": "All day",
        "date": "{weekday} {date}",
        "line": "{time} {title}",
        "groups": " ({groups})",
        "host": "Host: {host}",
        "meet": "See you in the group",
        "several": "{first} and {n} more groups",
        "comma": ", ",
    },
    "zh": {
        "camp": "课表",
        "week": "本周安排",
        "plan": "近期安排",
        "heading": "【{group}】{title}",
        "head": "{span} {title}",
        "all_day": "全天",
        "date": "{date} {weekday}",
        "line": "{time} {title}",
        "groups": "（{groups}）",
        "host": "主持 {host}",
        "meet": "群里见",
        "several": "{first}等 {n} 个群",
        "comma": "、",
    },
}
_DOT = " · "
_UNSAID = "post"  # a format that tells members nothing


@dataclass(frozen=True, slots=True)
class Planned:
    """One thing on one day that members are to know of; ``minute`` of the day, ``length`` in minutes."""

    day: date
    minute: int | None
    title: str
    length: int = 0
    kind: str = ""
    format: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a timetable: when, what, and what it is in small print.

    Attributes:
        time: ``20:30–21:10``, or the word for all day.
        title: What it is.
        kind: Key of its kind, for its mark.
        small: Its format and its kind, in words.
        groups: Whose it is where several groups share the timetable; empty in that of one.
    """

    time: str
    title: str
    kind: str
    small: tuple[str, ...]
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day that has anything on it."""

    day: date
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Timetable:
    """A timetable in words.

    Attributes:
        group: The group's name, or what stands for several.
        title: What it is called: 课表 in a camp, else what is planned.
        first: First day that was chosen.
        last: Last one.
        days: Those of them with anything on, in their order.
        foot: What is said below; empty for nothing.
        language: In which it is.
    """

    group: str
    title: str
    first: date
    last: date
    days: tuple[Day, ...]
    foot: str
    language: str

    @property
    def head(self) -> str:
        """What stands above the group's name: the days, and what it is called."""
        words = _WORDS[family(self.language)]
        return words["head"].format(span=span_words(self.first, self.last, self.language), title=self.title)

    @property
    def count(self) -> int:
        """How many lines it has."""
        return sum(len(day.lines) for day in self.days)


def timetable(
    planned: Iterable[Planned],
    span: tuple[date, date],
    group: str,
    language: str,
    *,
    camp: bool = False,
    several: bool = False,
    foot: str = "",
) -> Timetable:
    """Set what is planned as a timetable.

    Args:
        planned: What members are to know of.
        span: First and last day that were chosen, inclusive; what lies beyond is left out.
        group: Whose it is.
        language: Of the group.
        camp: It is a camp, whose members know it as 课表.
        several: Several groups share it, so each line says whose it is.
        foot: What is said below.
    """
    first, last = span
    words = _WORDS[family(language)]
    title = "camp" if camp else "week" if (last - first).days < WEEK else "plan"
    shown = sorted((each for each in planned if first <= each.day <= last), key=_order)
    days = (
        Day(day, tuple(_line(each, language, several) for each in lines))
        for day, lines in groupby(shown, key=lambda each: each.day)
    )
    return Timetable(
        tidy(group) or words[title], words[title], first, last, tuple(days), tidy(foot), language
    )


def text(told: Timetable, limit: int) -> Messages:
    """Write a timetable as a text to paste, a day never torn from its date unless it alone is too long.

    Args:
        told: The timetable.
        limit: Longest message of the chat app, in UTF-16 units.
    """
    if not told.days:
        return Messages((), limit)
    words = _WORDS[family(told.language)]
    heading = words["heading"].format(group=told.group, title=told.title)
    blocks = [f"{heading}\n{span_words(told.first, told.last, told.language)}"]
    blocks += ("\n".join(_spoken(day, told.language)) for day in told.days)
    blocks += [told.foot] if told.foot else []
    return Messages(tuple(packed(blocks, limit)), limit)


def usual_foot(host: str, language: str) -> str:
    """Return what stands below a timetable unless its owner says otherwise."""
    words = _WORDS[family(language)]
    said = [words["host"].format(host=host)] if host else []
    return _DOT.join([*said, words["meet"]])


def several_groups(names: Sequence[str], language: str) -> str:
    """Return what stands for several groups above their timetable; two are named, of more the first."""
    words = _WORDS[family(language)]
    if len(names) <= 2:
        return words["comma"].join(names)
    left = len(names) if family(language) == "zh" else len(names) - 1
    return words["several"].format(first=names[0], n=left)


def _order(each: Planned) -> tuple[date, int, str]:
    return each.day, -1 if each.minute is None else each.minute, each.title


def _line(each: Planned, language: str, several: bool) -> Line:
    words = _WORDS[family(language)]
    time = words["all_day"] if each.minute is None else clock_words(each.minute, each.length)
    said = (("format", each.format if each.format != _UNSAID else ""), ("kind", each.kind))
    words_said = tuple(word_of(part, key, language) for part, key in said if key)
    groups = each.groups if several else ()
    return Line(time, tidy(each.title), each.kind, words_said, groups)


def _spoken(day: Day, language: str) -> list[str]:
    words = _WORDS[family(language)]
    date_line = words["date"].format(
        date=date_words(day.day, language), weekday=weekday_words(day.day, language)
    )
    return [date_line, *(_spoken_line(line, words) for line in day.lines)]


def _spoken_line(line: Line, words: Mapping[str, str]) -> str:
    said = words["line"].format(time=line.time, title=line.title)
    return said + words["groups"].format(groups=words["comma"].join(line.groups)) if line.groups else said
