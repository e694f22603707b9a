"""Programmes: entries by their days before and after a day 0, as they stand in files and in the workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from grouppilot.domain import series
from grouppilot.domain.entries import CHANNELS, FORMATS, KINDS, ORIGINS, PARTS
from grouppilot.domain.pack_reader import Reader, bad, line_or_text, readable
from grouppilot.domain.refusals import Refused

FORMAT = 1
"""Number of the way in which a file says a programme; a reader refuses a higher one."""

NAME_CHARS, ABOUT_CHARS = 60, 200
MOST_STEPS, MOST_DAYS, FARTHEST = 400, 400, 3700
WEEK = 7
USUAL_MINUTE = 20 * 60
_TEXTS = {"reply": 400, "reply_cost": 60, "responsible": 200, "text": 8000, "note": 2000}
_NUMBER = 2**53


@dataclass(frozen=True)
class Step:
    """One entry of a programme; what is not told here is as with ``usecases.calendar_forms.EntryForm``.

    Attributes:
        days: On which days, counted from day 0.
        minute: Time of day in minutes; None for all day.
        title: ``{n}`` in it counts the days.
        length: In minutes; 0 where it is not said.
        pack: Parts of the material pack it needs; None for what its format usually does.
        rule: RRULE by which it recurs, as it stood where day 0 was on the programme's weekday; or empty.
        script: Number of its script in the workspace; files have none.
    """

    days: tuple[int, ...]
    minute: int | None
    title: str
    kind: str
    format: str
    length: int = 0
    text: str = ""
    pack: tuple[str, ...] | None = None
    origin: str = "own"
    reply: str = ""
    reply_cost: str = ""
    channels: tuple[str, ...] = ("group",)
    role: str = ""
    responsible: str = ""
    note: str = ""
    timetable: bool = True
    rule: str = ""
    working: bool = False
    script: int | None = None


@dataclass(frozen=True)
class Programme:
    """A set of entries laid out from one day.

    Attributes:
        key: Its own word, or the number under which the workspace keeps it.
        about: A sentence on it; may be empty.
        weekly: It makes sense again every week.
        weekday: Of day 0, 0 for Monday; None where any day will do.
        own: The workspace keeps it; it can be renamed and deleted.
    """

    key: str
    name: str
    about: str
    weekly: bool
    steps: tuple[Step, ...]
    weekday: int | None = None
    own: bool = False

    def first_day(self, today: date) -> date:
        """Return the first day 0 from which nothing would fall before today, on the programme's weekday."""
        earliest = min((number for step in self.steps for number in step.days), default=0)
        day = today + timedelta(max(-earliest, 0))
        if self.weekday is None:
            return day
        return day + timedelta((self.weekday - day.weekday()) % WEEK)

    def rule_on(self, step: Step, day: date, number: int) -> str:
        """Return the rule of a step whose day of this number falls on a day: its weekdays move along."""
        if not step.rule or self.weekday is None:
            return step.rule
        rule = series.parse(step.rule)
        by = (day.weekday() - self.weekday - number) % WEEK
        return series.to_text(series.moved(rule, day - timedelta(by), by) if rule.freq == "WEEKLY" else rule)


def tidied(step: Step) -> Step:
    """Return a step without the characters that would be refused when it is read again."""
    texts: dict[str, Any] = {name: readable(getattr(step, name), lines=True) for name in _TEXTS}
    title = readable(step.title) or "…"
    return replace(step, title=title, role=readable(step.role), **texts)


def runs_weekly(steps: tuple[Step, ...]) -> bool:
    """Tell whether steps fit into a week and none of them recurs, so that they make sense every week."""
    days = [number for step in steps for number in step.days]
    return bool(days) and max(days) - min(days) < WEEK and not any(step.rule for step in steps)


def tables_to(programme: Programme) -> dict[str, Any]:
    """Return a programme as a file says it; ``programme_from`` reads it back."""
    steps = [step_to(replace(step, script=None)) for step in programme.steps]
    told: dict[str, Any] = {"name": programme.name, "about": programme.about, "weekly": programme.weekly}
    told = {name: value for name, value in told.items() if value}
    if programme.weekday is not None:
        told["weekday"] = series.WEEKDAYS[programme.weekday]
    return {"format": FORMAT, "programme": [{**told, "entry": steps}]}


def programme_from(table: Mapping[str, Any]) -> Programme:
    """Return the programme of a file, which may come from anybody.

    Raises:
        Refused: ``bad_pack`` with ``where`` and ``reason``, as for packs.
    """
    top = Reader(table, "")
    if top.number("format", 1, 10**6) != FORMAT:
        raise bad("format", "newer_format")
    found = top.tables("programme", 1)
    if not found:
        raise bad("programme", "missing")
    top.finish()
    reader = found[0]
    if reader.has("key"):  # those that ship have one
        reader.take("key")
    steps = tuple(step_from(each) for each in reader.tables("entry", MOST_STEPS))
    if not steps:
        raise bad(reader.at("entry"), "missing")
    weekday = reader.choice("weekday", series.WEEKDAYS) if reader.has("weekday") else ""
    made = Programme(
        "",
        reader.line("name", NAME_CHARS),
        reader.line("about", ABOUT_CHARS) if reader.has("about") else "",
        reader.flag("weekly"),
        steps,
        series.WEEKDAYS.index(weekday) if weekday else None,
    )
    reader.finish()
    return made


def step_to(step: Step) -> dict[str, Any]:
    """Return a step as files and the workspace keep it: what is as usual is left out."""
    told: dict[str, Any] = {"days": list(step.days), "title": step.title}
    if step.minute is not None:
        told["time"] = "{:02}:{:02}".format(*divmod(step.minute, 60))
    usual = Step((), None, "", "", "")
    for name, key in (("length", "minutes"), ("rule", "repeat"), *((name, name) for name in _PLAIN)):
        value = getattr(step, name)
        if value != getattr(usual, name):
            told[key] = list(value) if isinstance(value, tuple) else value
    return told


_PLAIN = (
    *("kind", "format", "text", "pack", "origin", "reply", "reply_cost", "channels", "role", "responsible"),
    *("note", "timetable", "working", "script"),
)


def step_from(reader: Reader, *, numbers: bool = False) -> Step:
    """Return a step.

    Args:
        reader: Of its table.
        numbers: Whether it may name a script by its number, as only the workspace itself may.

    Raises:
        Refused: ``bad_pack``.
    """
    texts = {name: _text(reader, name, most) for name, most in _TEXTS.items() if reader.has(name)}
    made = Step(
        days=_days(reader),
        minute=reader.time("time"),
        title=reader.line("title", 200),
        kind=reader.choice("kind", KINDS) if reader.has("kind") else "",
        format=reader.choice("format", FORMATS) if reader.has("format") else "",
        length=reader.number("minutes", 0, 7 * 1440) if reader.has("minutes") else 0,
        pack=_among(reader, "pack", PARTS),
        origin=reader.choice("origin", ORIGINS) if reader.has("origin") else "own",
        channels=_among(reader, "channels", CHANNELS) or ("group",),
        role=reader.line("role", 40) if reader.has("role") else "",
        timetable=reader.flag("timetable") if reader.has("timetable") else True,
        rule=_rule(reader),
        working=reader.flag("working"),
        script=reader.number("script", 1, _NUMBER) if numbers and reader.has("script") else None,
        **texts,
    )
    reader.finish()
    return made


def _days(reader: Reader) -> tuple[int, ...]:
    found = []
    for value, where in reader.listed("days", MOST_DAYS):
        if type(value) is not int:
            raise bad(where, "wrong_type")
        if not -FARTHEST <= value <= FARTHEST:
            raise bad(where, "out_of_range")
        found.append(value)
    if not found:
        raise bad(reader.at("days"), "missing")
    return tuple(found)


def _among(reader: Reader, name: str, allowed: tuple[str, ...]) -> tuple[str, ...] | None:
    if not reader.has(name):
        return None
    found = reader.lines(name, len(allowed))
    if not set(found) <= set(allowed):
        raise bad(reader.at(name), "bad_choice")
    return found


def _text(reader: Reader, name: str, most: int) -> str:
    return line_or_text(reader.take(name), reader.at(name), most, lines=True)


def _rule(reader: Reader) -> str:
    if not reader.has("repeat"):
        return ""
    text = reader.line("repeat", 400)
    try:
        return series.to_text(series.parse(text))
    except Refused as refusal:
        raise bad(reader.at("repeat"), "bad_choice") from refusal
