"""Rules of a group: what holds today or held on a day, and the announcement that posts it.

A group goes by one rule set at a time, which other groups may share. What is edited holds from today on; what
held on a day that ended stays as it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain import rules as domain
from grouppilot.domain.folding import fold
from grouppilot.domain.messages import Messages
from grouppilot.domain.refusals import Refused
from grouppilot.domain.rule_words import NumberedRule, announcement
from grouppilot.domain.rules import Use, Wording
from grouppilot.store import rule_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.rules import Rule, RuleSet, RuleSetUse, RuleVersion
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace

READS = ("rule_set", "rule_set_use", "rule", "rule_version", "violation", "chat_group")
"""The tables whose changes concern the rules of a group."""


@dataclass(frozen=True)
class RuleRow:
    """A rule as a list shows it.

    Attributes:
        number: Its place in the announcement; None for one that holds no more.
        since: First day of this wording.
        wordings: How many wordings it has had.
        broken: How often it was broken in this group.
    """

    id: int
    number: int | None
    kind: str
    text: str
    consequence: str
    since: date
    wordings: int = 1
    broken: int = 0

    @property
    def numbered(self) -> NumberedRule:
        """The rule as texts name it."""
        return NumberedRule(self.number, self.kind, self.text, self.consequence)


@dataclass(frozen=True)
class SetRow:
    """A rule set: how many rules hold in it today, and which groups go by it (id, name)."""

    id: int
    name: str
    language: str
    rules: int
    groups: tuple[tuple[int, str], ...]
    pack: str = ""


@dataclass(frozen=True)
class RulesView:
    """The rules of a group today.

    Attributes:
        rule_set: What it goes by; None while it has no rules.
        rows: The rules that hold, in their order.
        ended: Those that hold no more.
        posted: The announcement.
    """

    group_id: int
    today: date
    rule_set: SetRow | None
    rows: tuple[RuleRow, ...]
    ended: tuple[RuleRow, ...]
    posted: Messages

    @property
    def shared_with(self) -> tuple[str, ...]:
        """The names of the other groups that go by the same set."""
        known = self.rule_set.groups if self.rule_set else ()
        return tuple(name for group_id, name in known if group_id != self.group_id)


def view(ws: Workspace, group_id: int) -> RulesView:
    """Return the rules of a group as they are today.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        current = current_set(session, group_id, today)
        if current is None:
            return RulesView(group_id, today, None, (), (), _announced(group, ()))
        told = _told(session, current.id)
        rows = _held(told, today, queries.broken(session, group_id))
        return RulesView(
            group_id=group_id,
            today=today,
            rule_set=_set_row(session, current, len(rows), today),
            rows=tuple(rows),
            ended=tuple(_ended(told)),
            posted=_announced(group, rows),
        )


def in_force(ws: Workspace, group_id: int, day: date | None = None) -> list[RuleRow]:
    """Return the rules that held in a group on a day, today unless told otherwise, in their order.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        groups.alive(session, group_id)
        return on_day(session, group_id, day or settings.today_in(session, ws))


def of_set(ws: Workspace, rule_set_id: int) -> list[RuleRow]:
    """Return the rules that hold today in a set, whoever goes by it."""
    with ws.read() as session:
        return _held(_told(session, rule_set_id), settings.today_in(session, ws), {})


def posted(ws: Workspace, group_id: int, day: date | None = None) -> Messages:
    """Return the announcement of the rules that held in a group on a day, in the group's language.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        return _announced(group, on_day(session, group_id, day or settings.today_in(session, ws)))


def history(ws: Workspace, rule_id: int) -> list[Wording]:
    """Return the wordings of a rule, the latest first.

    Raises:
        Refused: ``rule_unknown``.
    """
    with ws.read() as session:
        alive(session, rule_id)
        return [wording_of(each) for each in reversed(queries.versions_of_rule(session, rule_id))]


def find(ws: Workspace, group_id: int, text: str, day: date | None = None) -> int:
    """Return the id of the rule of a group that is meant.

    Args:
        ws: The workspace.
        group_id: The group.
        text: A place in the announcement such as ``"3"``, an id written ``"#12"`` (or plainly, where there is
            no such place), the rule's text, or a part of it that no other rule has.
        day: The day whose rules are meant; today when None.

    Raises:
        Refused: ``group_unknown``; ``rule_not_found`` with ``text``; ``rule_ambiguous`` with ``text`` and the
            ``numbers`` it fits.
    """
    rows = in_force(ws, group_id, day)
    wanted = text.strip()
    digits = wanted.removeprefix("#")
    if digits.isascii() and digits.isdigit():
        by_number = [row.id for row in rows if row.number == int(digits) and not wanted.startswith("#")]
        if by_id := by_number or [row.id for row in rows if row.id == int(digits)]:
            return by_id[0]
    key = fold(wanted)
    fits = [row for row in rows if fold(row.text) == key] or [
        row for row in rows if key and key in fold(row.text)
    ]
    if len(fits) > 1:
        raise Refused("rule_ambiguous", text=wanted, numbers=", ".join(str(row.number) for row in fits))
    if not fits:
        raise Refused("rule_not_found", text=wanted)
    return fits[0].id


def on_day(session: Session, group_id: int, day: date) -> list[RuleRow]:
    """Return the rules that held in a group on a day, within a session; see ``in_force``."""
    rule_set = domain.set_on(map(_use, queries.uses_of(session, group_id)), day)
    if rule_set is None:
        return []
    return _held(_told(session, rule_set), day, queries.broken(session, group_id))


def current_set(session: Session, group_id: int, day: date) -> RuleSet | None:
    """Return the rule set a group goes by on a day."""
    found = domain.set_on(map(_use, queries.uses_of(session, group_id)), day)
    return None if found is None else session.get(RuleSet, found)


def wording_of(version: RuleVersion) -> Wording:
    """Return a kept version as a plain value."""
    said = (version.kind, version.text, version.consequence, version.active)
    return Wording(version.rule_id, version.valid_from, *said)


@dataclass(frozen=True)
class _Told:
    """All that a rule set ever said: its rules in their order, and every version of them."""

    rules: Sequence[Rule]
    versions: Sequence[RuleVersion]


def _told(session: Session, rule_set_id: int) -> _Told:
    return _Told(queries.rules_of(session, rule_set_id), queries.versions_of(session, rule_set_id))


def _set_row(session: Session, row: RuleSet, rules: int, today: date) -> SetRow:
    known = tuple(queries.users(session, today, row.id).get(row.id, ()))
    return SetRow(row.id, row.name, row.language, rules, known, row.pack)


def _held(told: _Told, day: date, broken: Mapping[int, int]) -> list[RuleRow]:
    holding, counts = domain.in_force(map(wording_of, told.versions), day), _counts(told.versions)
    ordered = [rule.id for rule in told.rules if rule.id in holding]
    return [
        _row(holding[rule], place, counts[rule], broken.get(rule, 0)) for place, rule in enumerate(ordered, 1)
    ]


def _announced(group: Group, rows: Sequence[RuleRow]) -> Messages:
    return announcement(group.name, [row.numbered for row in rows], group.language, group.platform)


def _ended(told: _Told) -> list[RuleRow]:
    counts, latest = _counts(told.versions), {}
    for version in sorted(told.versions, key=lambda each: each.valid_from):
        latest[version.rule_id] = wording_of(version)
    rules = [rule for rule in told.rules if not rule.deleted and rule.id in latest]
    return [_row(latest[r.id], None, counts[r.id], 0) for r in rules if not latest[r.id].active]


def _counts(versions: Sequence[RuleVersion]) -> Mapping[int, int]:
    """Return how many wordings each rule has had; ending it is none."""
    found: dict[int, int] = {}
    for version in versions:
        found[version.rule_id] = found.get(version.rule_id, 0) + bool(version.active)
    return found


def _row(wording: Wording, number: int | None, wordings: int, broken: int) -> RuleRow:
    said = (wording.kind, wording.text, wording.consequence)
    return RuleRow(wording.rule, number, *said, wording.since, max(wordings, 1), broken)


def _use(row: RuleSetUse) -> Use:
    return Use(row.rule_set_id, row.since, row.until)


def alive(session: Session, rule_id: int) -> Rule:
    """Return a rule's row; ``rule_unknown`` is raised where there is none or it was deleted."""
    rule = session.get(Rule, rule_id)
    if rule is None or rule.deleted:
        raise Refused("rule_unknown")
    return rule
