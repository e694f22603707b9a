"""Reads a group's routine back as a pack, so that it can start other groups and be shared as a file."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.pack_reader import LABEL_CHARS, TITLE_CHARS
from grouppilot.domain.pack_rules import MOST_RULES, PackRule
from grouppilot.domain.packs import (
    CATEGORIES,
    MOST_DAYS,
    MOST_FIGURES,
    MOST_MINUTES,
    SUMMARY_CHARS,
    TEXT_CHARS,
    Pack,
    PackGroup,
    PackItem,
    PackText,
    pack_from,
    pack_to,
)
from grouppilot.domain.recurrence import Life, Once, rule_from, rule_to
from grouppilot.domain.refusals import Refused
from grouppilot.store import pack_queries, script_queries
from grouppilot.store.checklists import SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.store.rules import Rule
from grouppilot.store.scripts import Script
from grouppilot.usecases import ritual_packs, rules

UID_CHARS = 12
OPENING_STAGES = ("preparing", "recruiting", "running")


@dataclass(frozen=True)
class _Held:
    item: SopItem
    version: SopVersion
    script: Script | None


def pack_of(session: Session, group: Group, name: str, summary: str, today: date) -> Pack:
    """Return the items that a group runs today as a pack of its own, checked like one from a file.

    Raises:
        Refused: ``pack_name_missing``, ``pack_without_items`` with ``group``, ``pack_text_too_long`` with
            ``title`` and ``most``, or ``bad_pack`` where a pack cannot hold what the group has.
    """
    if not _line(name, TITLE_CHARS):
        raise Refused("pack_name_missing")
    held = _held(session, group.id, today)
    if not held:
        raise Refused("pack_without_items", group=group.name)
    scripts = {each.script.id: each.script for each in held if each.script is not None}
    for script_id in ritual_packs.script_ids(session, group):
        scripts[script_id] = session.get_one(Script, script_id)
    keys = _script_keys(scripts.values())
    pack = Pack(
        id=own_id(group.uid),
        language=group.language,
        name=_line(name, TITLE_CHARS),
        summary=_line(summary, SUMMARY_CHARS) or _line(name, TITLE_CHARS),
        group=_pack_group(group),
        items=tuple(_item(each, key, keys, group.start) for each, key in _keyed(held)),
        texts=tuple(_text(session, script, keys[script_id]) for script_id, script in scripts.items()),
        rules=_rules(session, group.id, today),
        ritual=ritual_packs.of_group(session, group, keys, own_id(group.uid)),
    )
    return pack_from(pack_to(pack))


def own_id(uid: str) -> str:
    """Return the id or key of what has no pack's own: made of its uid, so the same whenever it is saved."""
    return f"own-{uid[:UID_CHARS]}"


def _held(session: Session, group_id: int, today: date) -> list[_Held]:
    found = []
    for item in pack_queries.items_of(session, group_id):
        version = _current(pack_queries.versions_of(session, item.id), today)
        if version is not None and version.status == "active":
            script = None if version.script_id is None else session.get(Script, version.script_id)
            found.append(_Held(item, version, script))
    return found


def _current(versions: list[SopVersion], today: date) -> SopVersion | None:
    valid = [version for version in versions if version.valid_from <= today]
    return valid[-1] if valid else next(iter(versions), None)


def _keyed(held: list[_Held]) -> list[tuple[_Held, str]]:
    """Give each item its pack's key where that tells it from the others, else one made of its uid."""
    counts = Counter(each.item.pack_key for each in held)
    return [
        (
            each,
            each.item.pack_key
            if each.item.pack_key and counts[each.item.pack_key] == 1
            else own_id(each.item.uid),
        )
        for each in held
    ]


def _script_keys(scripts: Iterable[Script]) -> dict[int, str]:
    scripts = list(scripts)
    counts = Counter(script.pack_key for script in scripts)
    return {
        script.id: script.pack_key if script.pack_key and counts[script.pack_key] == 1 else own_id(script.uid)
        for script in scripts
    }


def _rules(session: Session, group_id: int, today: date) -> tuple[PackRule, ...]:
    """Return the rules that hold today, each by its pack's key where that tells it from the others."""
    rows = [(row, session.get_one(Rule, row.id)) for row in rules.on_day(session, group_id, today)]
    counts = Counter(rule.pack_key for _, rule in rows)
    return tuple(
        PackRule(
            rule.pack_key if rule.pack_key and counts[rule.pack_key] == 1 else own_id(rule.uid),
            row.kind,
            _line(row.text, TEXT_CHARS),
            _line(row.consequence, TEXT_CHARS),
        )
        for row, rule in rows[:MOST_RULES]
    )


def _pack_group(group: Group) -> PackGroup:
    days = (group.end - group.start).days if group.start and group.end else 0
    return PackGroup(
        kind=group.kind,
        life=group.life,
        rhythm=group.rhythm,
        days=min(days, MOST_DAYS),
        stage=group.stage if group.stage in OPENING_STAGES else "running",
    )


def _item(held: _Held, key: str, scripts: dict[int, str], start: date | None) -> PackItem:
    version = held.version
    figures = [_line(label, LABEL_CHARS) for label in version.figures]
    return PackItem(
        key=key,
        title=_line(version.title, TITLE_CHARS),
        when=_when(version, start),
        minutes=min(version.minutes, MOST_MINUTES),
        time=version.minute,
        must=version.must,
        figures=tuple(label for label in figures if label)[:MOST_FIGURES],
        of_members=version.of_members and bool(figures),
        stages=tuple(version.stages),
        role=_line(version.role, LABEL_CHARS) or None,
        text=None if held.script is None else scripts[held.script.id],
    )


def _when(version: SopVersion, start: date | None) -> dict[str, object]:
    """Return a recurrence that another group can use: a date becomes a day of life, an own start is left."""
    rule = rule_from(version.rule)
    if isinstance(rule, Once) and start is not None:
        day = (rule.day - start).days
        return rule_to(Life(((day, day),)))
    return {name: value for name, value in rule_to(rule).items() if name != "from"}


def _text(session: Session, script: Script, key: str) -> PackText:
    texts = tuple(_clean(row.text) for row in script_queries.texts_of(session, script.id))
    if any(len(text) > TEXT_CHARS for text in texts):
        raise Refused("pack_text_too_long", title=script.title, most=TEXT_CHARS)
    return PackText(
        key=key,
        title=_line(script.title, TITLE_CHARS),
        category=script.category if script.category in CATEGORIES else "other",
        texts=texts,
        pool=script.pool,
    )


def _line(text: str, most: int) -> str:
    return " ".join(_clean(text).split())[:most].strip()


def _clean(text: str) -> str:
    """Leave out the control characters that no pack may hold."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
