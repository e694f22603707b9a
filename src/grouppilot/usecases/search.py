"""The search over everything: people, groups and items by their names, pinyin and initials included; rules
by their words, violations that wait by who broke them, what is planned and scripts by their titles, diaries
and decisions by what was written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from grouppilot.domain.folding import fold
from grouppilot.domain.rules import in_force
from grouppilot.store import diary_queries, entry_queries, rule_queries
from grouppilot.store.checklists import SopItem, SopVersion
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Violation
from grouppilot.store.scripts import Script
from grouppilot.usecases import settings
from grouppilot.usecases.naming import folded_names, terms
from grouppilot.usecases.rules import wording_of
from grouppilot.usecases.workspace import Workspace

ENOUGH = 8  # hits of a kind
LEAST = 2  # letters, before texts are looked through
SEEN = 200  # of a kind that are looked at to find the nearest
Text = InstrumentedAttribute[str]


@dataclass(frozen=True)
class Hit:
    """One thing that was found.

    Attributes:
        kind: ``member``, ``group``, ``item``, ``rule``, ``violation``, ``entry``, ``script``,
            ``diary`` or ``decision``.
        id: Number of the membership, group, item, rule, violation, entry, script, diary or decision.
        title: Its name or words; of a violation, who.
        detail: Where it belongs, e.g. the name of a member's group; may be empty.
        group_id: The group it belongs to; None for items of several groups or none. Of a rule that several
            groups share, the first of them.
        day: Of an entry, when it is planned; None in the tray of ideas. The day of a diary, and one of the
            week in which something was decided.
    """

    kind: str
    id: int
    title: str
    detail: str = ""
    group_id: int | None = None
    day: date | None = None


def find(ws: Workspace, text: str, limit: int = ENOUGH) -> list[Hit]:
    """Find groups, people and items by a part of a name; ``lx`` finds 林溪.

    Args:
        ws: The workspace.
        text: What to look for; nothing is found for an empty one.
        limit: How many of each kind at most.

    Returns:
        Groups, people, items, entries, scripts, rules, violations, diaries and decisions. What is found by
        its name comes before what is found by a tag or an account: within a kind, and of the kinds
        themselves.
    """
    wanted = fold(text)
    if not wanted:
        return []
    with ws.read() as session:
        kinds = [
            _nearest(_groups(session, wanted, SEEN), wanted, limit),
            _nearest(_members(session, wanted, SEEN), wanted, limit),
            _nearest(_items(session, wanted, limit), wanted, limit),
            _entries(session, wanted, settings.today_in(session, ws))[:limit],
            list(_scripts(session, wanted, limit)),
            list(islice(_rules(session, wanted, settings.today_in(session, ws)), limit)),
            list(islice(_violations(session, wanted), limit)),
            list(_diaries(session, text, limit)),
            list(_decisions(session, wanted, limit)),
        ]
    kinds.sort(key=lambda hits: not any(_by_name(hit, wanted) for hit in hits))
    return [hit for hits in kinds for hit in hits]


def matches(text: str, names: Iterable[str]) -> list[int]:
    """Return the places of the names that a search finds, in their order; all for an empty search.

    Args:
        text: What to look for.
        names: A few names, e.g. of actions; a table's names are found by their stored keys.
    """
    wanted = fold(text)
    # Pinyin is worth its loading only where letters are looked for.
    key = folded_names if wanted.isascii() else fold
    return [place for place, name in enumerate(names) if not wanted or wanted in key(name)]


def _nearest(hits: Iterable[Hit], wanted: str, limit: int) -> list[Hit]:
    return sorted(hits, key=lambda hit: not _by_name(hit, wanted))[:limit]


def _by_name(hit: Hit, wanted: str) -> bool:
    return bool(matches(wanted, [hit.title]))


def _groups(session: Session, wanted: str, limit: int) -> Iterable[Hit]:
    query = select(Group.id, Group.name).where(Group.deleted.is_(False), _has(Group.folded, wanted))
    query = query.order_by(_starts(Group.folded, wanted).desc(), Group.stage == "archived", Group.position)
    for key, name in session.execute(query.limit(limit)):
        yield Hit("group", key, name, group_id=key)


def _members(session: Session, wanted: str, limit: int) -> Iterable[Hit]:
    query = _membership_names().where(_has(Membership.folded, wanted))
    order = (_starts(Membership.folded, wanted).desc(), Membership.status != "active", Membership.sort_key)
    for key, card, nickname, name, group, group_id in session.execute(query.order_by(*order).limit(limit)):
        yield Hit("member", key, card or name or nickname, group, group_id)


def _membership_names() -> Select[int, str, str, str, str, int]:
    query = select(
        Membership.id, Membership.card, Membership.nickname, Person.name, Group.name, Membership.group_id
    )
    query = query.join(Person, Person.id == Membership.person_id)
    return query.join(Group, Group.id == Membership.group_id).where(Group.deleted.is_(False))


def _items(session: Session, wanted: str, limit: int) -> Iterable[Hit]:
    # Items are a few hundred at most and have no stored key: their titles are folded here.
    other = aliased(SopVersion)
    newest = select(func.max(other.valid_from)).where(other.item_id == SopItem.id)
    query = select(SopItem.id, SopVersion.title, SopItem.home_group_id, Group.name)
    query = query.join(SopVersion, SopVersion.item_id == SopItem.id)
    query = query.outerjoin(Group, Group.id == SopItem.home_group_id)
    query = query.where(SopItem.deleted.is_(False), SopVersion.valid_from == newest.scalar_subquery())
    rows = session.execute(query.order_by(SopItem.position, SopItem.id)).all()
    for place in matches(wanted, [row.title for row in rows])[:limit]:
        key, title, group_id, group = rows[place]
        yield Hit("item", key, title, group or "", group_id)


def _scripts(session: Session, wanted: str, limit: int) -> Iterable[Hit]:
    # A few hundred at most, as items are.
    rows = session.execute(select(Script.id, Script.title).order_by(Script.title, Script.id)).all()
    for place in matches(wanted, [row.title for row in rows])[:limit]:
        yield Hit("script", rows[place].id, rows[place].title)


def _entries(session: Session, wanted: str, today: date) -> list[Hit]:
    # Those nearest to today first.
    query = select(Entry.id, Entry.title, Entry.day).where(Entry.state != "skipped")
    query = query.where(_has(Entry.folded, wanted))
    rows = session.execute(query.order_by(Entry.day.desc(), Entry.id.desc()).limit(SEEN)).all()
    rows = sorted(rows, key=lambda row: abs((row.day - today).days) if row.day else 0)
    groups = entry_queries.groups_of(session, entry_queries.numbered(row.id for row in rows))
    return [Hit("entry", row.id, row.title, "", _only(groups.get(row.id, [])), row.day) for row in rows]


def _only(groups: Sequence[int]) -> int | None:
    return groups[0] if len(groups) == 1 else None


def _rules(session: Session, wanted: str, today: date) -> Iterable[Hit]:
    users = rule_queries.users(session, today)
    versions = [(row, home) for row, home in rule_queries.all_versions(session) if home in users]
    homes = {row.rule_id: home for row, home in versions}
    for key, wording in in_force((wording_of(row) for row, _ in versions), today).items():
        if wanted in fold(f"{wording.text} {wording.consequence}"):
            group_id, group = users[homes[key]][0]
            yield Hit("rule", key, wording.text, group, group_id)


def _violations(session: Session, wanted: str) -> Iterable[Hit]:
    query = select(Violation.id, Violation.rule_text, Membership.card, Membership.nickname, Person.name)
    query = query.add_columns(Membership.group_id, Group.name.label("group_name"))
    query = query.join(Membership, Membership.id == Violation.membership_id)
    query = query.join(Person, Person.id == Membership.person_id)
    query = query.join(Group, Group.id == Membership.group_id).where(Group.deleted.is_(False))
    query = query.where(Violation.step == "", Violation.appealed.is_(None), _has(Membership.folded, wanted))
    for row in session.execute(query.order_by(Violation.day.desc(), Violation.id.desc())):
        title = f"{row.nickname or row.name or row.card}: {row.rule_text}"
        yield Hit("violation", row.id, title, row.group_name, row.group_id)


def _diaries(session: Session, text: str, limit: int) -> Iterable[Hit]:
    wanted = terms(text)
    if len("".join(wanted)) < LEAST:  # a letter is in every diary
        return
    for row, group in diary_queries.diaries(session, terms=wanted, most=limit):
        said = " · ".join(" ".join(each.split()) for each in (row.worked, row.problem, row.idea) if each)
        yield Hit("diary", row.id, said, group or "", row.group_id, row.day)


def _decisions(session: Session, wanted: str, limit: int) -> Iterable[Hit]:
    # A few hundred at most, as items are.
    rows = [*diary_queries.decisions(session)] if len(wanted) >= LEAST else []
    for place in matches(wanted, [row.what for row, _group in rows])[:limit]:
        row, group = rows[place]
        yield Hit("decision", row.id, row.what, group or "", row.group_id, row.decided)


def _has(column: Text, wanted: str) -> ColumnElement[bool]:
    return column.contains(wanted, autoescape=True)


def _starts(column: Text, wanted: str) -> ColumnElement[bool]:
    return column.startswith(wanted, autoescape=True)
