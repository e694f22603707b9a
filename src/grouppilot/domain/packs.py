"""Packs: ready-made routines as plain values, checked to the last field.

A pack may come from anybody, so nothing of it is believed: `pack_from` either returns a pack every
other floor can rely on, or refuses with the place and the reason.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from grouppilot.domain.calendars import WorkingDays
from grouppilot.domain.pack_reader import LABEL_CHARS, TITLE_CHARS, Reader, bad, line_or_text
from grouppilot.domain.pack_rituals import MOST_RITUALS, PackRitual, ritual_to, rituals_from
from grouppilot.domain.pack_rules import MOST_RULES, PackRule
from grouppilot.domain.pack_rules import rule_from as pack_rule_from
from grouppilot.domain.pack_rules import rule_to as pack_rule_to
from grouppilot.domain.recurrence import LifeSpan, Rule, falls_on, rule_from
from grouppilot.domain.refusals import Refused

FORMAT = 1
LANGUAGES = ("en", "zh_CN")
CATEGORIES = (
    "greeting", "welcome", "question", "useful", "lesson", "activity",
    "reminder", "sale", "care", "review", "report", "rules", "other",
)  # fmt: skip
KINDS = ("product", "education", "service", "networking", "learning", "values", "interest")
LIVES = ("temporary", "long")
RHYTHMS = ("daily", "weekly", "events", "notices")
STAGES = ("preparing", "recruiting", "running", "closing", "archived")

SUMMARY_CHARS = 300
TEXT_CHARS = 2000
MOST_ITEMS = 200
MOST_TEXTS = 400
MOST_FIGURES = 3
MOST_MINUTES = 600
MOST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class PackGroup:
    """What a group started from the pack gets; `days` is its length from the start day, 0 = open end."""

    kind: str
    life: str
    rhythm: str
    days: int
    stage: str


@dataclass(frozen=True, slots=True)
class PackItem:
    """One routine of a pack.

    `time` is in minutes since midnight, `when` the recurrence as its plain table (see `rule`),
    `figures` the labels of what is to be noted, `stages` the stages it is limited to (none = all).
    """

    key: str
    title: str
    when: Mapping[str, Any]
    minutes: int
    time: int | None = None
    must: bool = False
    figures: tuple[str, ...] = ()
    of_members: bool = False
    stages: tuple[str, ...] = ()
    role: str | None = None
    text: str | None = None

    @property
    def rule(self) -> Rule:
        """The recurrence of this item."""
        return rule_from(self.when)


@dataclass(frozen=True, slots=True)
class PackText:
    """A script with its variants, or a pool whose texts are used one after the other."""

    key: str
    title: str
    category: str
    texts: tuple[str, ...]
    pool: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """A routine to start groups from, in one language."""

    id: str
    language: str
    name: str
    summary: str
    group: PackGroup
    items: tuple[PackItem, ...]
    texts: tuple[PackText, ...]
    rules: tuple[PackRule, ...] = ()
    ritual: tuple[PackRitual, ...] = ()

    def text(self, key: str) -> PackText:
        """Return the text an item refers to."""
        return next(text for text in self.texts if text.key == key)


def pack_from(table: Mapping[str, Any]) -> Pack:
    """Return the pack a parsed file describes.

    Args:
        table: What a TOML reader made of the file.

    Raises:
        Refused: ``bad_pack`` with `where` (e.g. ``"items[3].time"``, counted from 0) and `reason`, one of
            missing, unknown_key, wrong_type, empty, too_long, too_many, out_of_range, bad_character, bad_key,
            bad_choice, bad_time, bad_rule, duplicate_key, unknown_text, no_figure, newer_format; of a ritual
            also bad_format and no_introduction.
    """
    top = Reader(table, "")
    if top.number("format", 1, 10**6) != FORMAT:
        raise bad("format", "newer_format")
    pack = Pack(
        id=top.key("id"),
        language=top.choice("language", LANGUAGES),
        name=top.line("name", TITLE_CHARS),
        summary=top.line("summary", SUMMARY_CHARS),
        group=_group_from(top.table("group")),
        items=tuple(_item_from(reader) for reader in top.tables("items", MOST_ITEMS)),
        texts=tuple(_text_from(reader) for reader in top.tables("texts", MOST_TEXTS)),
        ritual=rituals_from(top.tables("ritual", MOST_RITUALS)),
        rules=tuple(pack_rule_from(reader) for reader in top.tables("rules", MOST_RULES)),
    )
    top.finish()
    _check_keys(pack)
    return pack


def pack_to(pack: Pack) -> dict[str, Any]:
    """Return the table of `pack`, ready for a TOML writer; `pack_from` makes the same pack of it."""
    group = pack.group
    return {
        "format": FORMAT,
        "id": pack.id,
        "language": pack.language,
        "name": pack.name,
        "summary": pack.summary,
        "group": {
            "kind": group.kind,
            "life": group.life,
            "rhythm": group.rhythm,
            "days": group.days,
            "stage": group.stage,
        },
        "items": [_item_to(item) for item in pack.items],
        "texts": [_text_to(text) for text in pack.texts],
        **({"rules": [pack_rule_to(rule) for rule in pack.rules]} if pack.rules else {}),
        **({"ritual": [ritual_to(each) for each in pack.ritual]} if pack.ritual else {}),
    }


class Timed(Protocol):
    """What takes an owner's minutes on the days of a rule."""

    @property
    def rule(self) -> Rule:
        """The days it falls on."""

    @property
    def minutes(self) -> int:
        """How long it takes each time."""


@dataclass(frozen=True, slots=True)
class DayLoad:
    """Minutes of work per day; loads of several groups add up with ``+``."""

    by_day: Mapping[date, int] = field(default_factory=dict)

    @property
    def average(self) -> float:
        """Mean minutes over all days, 0.0 without days."""
        return sum(self.by_day.values()) / len(self.by_day) if self.by_day else 0.0

    @property
    def busiest(self) -> int:
        """Minutes of the fullest day."""
        return max(self.by_day.values(), default=0)

    @property
    def busiest_day(self) -> date | None:
        """The first of the fullest days."""
        return min(self.by_day, key=lambda day: (-self.by_day[day], day), default=None)

    def __add__(self, other: "DayLoad") -> "DayLoad":
        days = sorted({*self.by_day, *other.by_day})
        return DayLoad({day: self.by_day.get(day, 0) + other.by_day.get(day, 0) for day in days})


def minutes_a_day(
    items: Iterable[Timed], life: LifeSpan, calendar: WorkingDays, days: Iterable[date]
) -> DayLoad:
    """Return how many minutes `items` take on each of `days` in one group.

    Args:
        items: Pack items, or anything else with a rule and minutes.
        life: Start and end of the group.
        calendar: Working days of the owner's region.
        days: The days to look at; they all count for the average.
    """
    rules = [(item.rule, item.minutes) for item in items]
    return DayLoad(
        {day: sum(minutes for rule, minutes in rules if falls_on(rule, day, life, calendar)) for day in days}
    )


def _group_from(reader: Reader) -> PackGroup:
    group = PackGroup(
        kind=reader.choice("kind", KINDS),
        life=reader.choice("life", LIVES),
        rhythm=reader.choice("rhythm", RHYTHMS),
        days=reader.number("days", 0, MOST_DAYS),
        stage=reader.choice("stage", STAGES),
    )
    reader.finish()
    return group


def _item_from(reader: Reader) -> PackItem:
    item = PackItem(
        key=reader.key("key"),
        title=reader.line("title", TITLE_CHARS),
        when=_when_from(reader),
        minutes=reader.number("minutes", 0, MOST_MINUTES),
        time=reader.time("time"),
        must=reader.flag("must"),
        figures=reader.lines("figures", MOST_FIGURES),
        of_members=reader.flag("of_members"),
        stages=_stages_from(reader),
        role=reader.line("role", LABEL_CHARS) if reader.has("role") else None,
        text=reader.key("text") if reader.has("text") else None,
    )
    reader.finish()
    if item.of_members and not item.figures:
        raise bad(reader.at("of_members"), "no_figure")
    return item


def _when_from(reader: Reader) -> dict[str, Any]:
    table = reader.take("when")
    if not isinstance(table, Mapping):
        raise bad(reader.at("when"), "wrong_type")
    try:
        rule_from(table)
    except Refused as refusal:
        raise bad(reader.at("when"), "bad_rule") from refusal
    return dict(table)


def _stages_from(reader: Reader) -> tuple[str, ...]:
    stages = reader.lines("stages", len(STAGES))
    if not set(stages) <= set(STAGES):
        raise bad(reader.at("stages"), "bad_choice")
    return stages


def _text_from(reader: Reader) -> PackText:
    entries = reader.listed("texts", MOST_TEXTS)
    if not entries:
        raise bad(reader.at("texts"), "empty")
    text = PackText(
        key=reader.key("key"),
        title=reader.line("title", TITLE_CHARS),
        category=reader.choice("category", CATEGORIES),
        texts=tuple(line_or_text(entry, where, TEXT_CHARS, lines=True) for entry, where in entries),
        pool=reader.flag("pool"),
    )
    reader.finish()
    return text


def _check_keys(pack: Pack) -> None:
    """Refuse keys used twice and references to texts the pack does not have."""
    for name, parts in (("items", pack.items), ("texts", pack.texts), ("rules", pack.rules)):
        keys = [part.key for part in parts]
        for place, key in enumerate(keys):
            if key in keys[:place]:
                raise bad(f"{name}[{place}].key", "duplicate_key")
    known = {text.key for text in pack.texts}
    for place, item in enumerate(pack.items):
        if item.text is not None and item.text not in known:
            raise bad(f"items[{place}].text", "unknown_text")
    for place, ritual in enumerate(pack.ritual):
        for number, step in enumerate(ritual.steps):
            if step.text is not None and step.text not in known:
                raise bad(f"ritual[{place}].steps[{number}].text", "unknown_text")


def _item_to(item: PackItem) -> dict[str, Any]:
    clock = None if item.time is None else f"{item.time // 60:02}:{item.time % 60:02}"
    fields = {
        "key": item.key,
        "title": item.title,
        "time": clock,
        "when": dict(item.when),
        "must": item.must or None,
        "minutes": item.minutes,
        "figures": list(item.figures) or None,
        "of_members": item.of_members or None,
        "stages": list(item.stages) or None,
        "role": item.role,
        "text": item.text,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _text_to(text: PackText) -> dict[str, Any]:
    head = {"key": text.key, "title": text.title, "category": text.category}
    return {**head, **({"pool": True} if text.pool else {}), "texts": list(text.texts)}
