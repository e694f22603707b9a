"""Rule sets: which one a group goes by, shared by several groups or its own, written or from a pack."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from grouppilot.domain import rules as domain
from grouppilot.domain.cells import tidy
from grouppilot.domain.pack_rules import PackRule
from grouppilot.domain.packs import Pack
from grouppilot.domain.refusals import Refused
from grouppilot.files import packs as pack_files
from grouppilot.store import rule_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership
from grouppilot.store.rules import Rule, RuleSet, RuleSetUse, RuleVersion, Violation
from grouppilot.usecases import groups, rule_edits, rules, settings
from grouppilot.usecases.rules import SetRow
from grouppilot.usecases.workspace import Workspace

NAME_CHARS = 200
SHARED = "rules"
"""Key of the set that the groups of a pack share; a group's own copy has none."""


@dataclass(frozen=True)
class ReadyMade:
    """The rules of a ready-made pack."""

    pack: str
    name: str
    rules: tuple[PackRule, ...]


def listed(ws: Workspace) -> list[SetRow]:
    """Return the rule sets in the owner's order."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        users, counts = queries.users(session, today), _counts(session, today)
        return [
            SetRow(
                row.id, row.name, row.language, counts.get(row.id, 0), tuple(users.get(row.id, ())), row.pack
            )
            for row in queries.sets(session)
        ]


def ready_made(language: str) -> list[ReadyMade]:
    """Return the rules of the ready-made packs in a language, in the order they are offered."""
    return [
        ReadyMade(pack.id, pack.name, pack.rules) for pack in pack_files.builtin_packs(language) if pack.rules
    ]


def use(ws: Workspace, group_id: int, rule_set_id: int | None, *, by: object = None) -> None:
    """Let a group go by another rule set from today on, or by none.

    Raises:
        Refused: ``group_unknown``, ``rule_set_unknown``.
    """
    with ws.write("ruleset.use", by=by) as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        if rule_set_id is not None:
            _alive(session, rule_set_id)
        _switch(session, group.id, rule_set_id, today)


def use_pack(ws: Workspace, group_id: int, pack_id: str, *, by: object = None) -> None:
    """Let a group go by the rules of a ready-made pack in its language, shared with others that do.

    Raises:
        Refused: ``group_unknown``, ``pack_unknown``.
    """
    with ws.write("ruleset.use", by=by) as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        found = [pack for pack in pack_files.builtin_packs(group.language) if pack.id == pack_id]
        if not found or not found[0].rules:
            raise Refused("pack_unknown", id=pack_id)
        _switch(session, group.id, _shared(session, ws, found[0], today).id, today)


def own_copy(ws: Workspace, group_id: int, *, by: object = None) -> int | None:
    """Give a group a copy of the rules it goes by, so that its changes hold for it alone from today on.

    Returns:
        The id of the copy; None where the group has no rules.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.write("ruleset.own", by=by) as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        shared = rules.current_set(session, group_id, today)
        if shared is None:
            return None
        made = RuleSet(
            name=group.name,
            language=shared.language,
            pack=shared.pack,
            position=queries.last_set_position(session) + 1,
            created=ws.now(),
        )
        session.add(made)
        session.flush()
        _copy_rules(session, shared.id, made.id, group_id, today)
        _switch(session, group_id, made.id, today)
        return made.id


def rename(ws: Workspace, rule_set_id: int, name: str, *, by: object = None) -> None:
    """Call a rule set otherwise.

    Raises:
        Refused: ``rule_set_unknown``, ``rule_set_name_missing``, ``rule_too_long`` with ``most``.
    """
    wanted = tidy(name)
    if not wanted:
        raise Refused("rule_set_name_missing")
    if len(wanted) > NAME_CHARS:
        raise Refused("rule_too_long", most=NAME_CHARS)
    with ws.write("ruleset.rename", by=by) as session:
        _alive(session, rule_set_id).name = wanted


def delete(ws: Workspace, rule_set_id: int, *, by: object = None) -> None:
    """Take a rule set out of the list; groups that go by it have no rules from today on.

    What held on days that ended stays known.

    Raises:
        Refused: ``rule_set_unknown``.
    """
    with ws.write("ruleset.delete", by=by) as session:
        today = settings.today_in(session, ws)
        _alive(session, rule_set_id).deleted = True
        for group_id, _name in queries.users(session, today).get(rule_set_id, []):
            _switch(session, group_id, None, today)


def insert_from_pack(session: Session, ws: Workspace, pack: Pack, group: Group, today: date) -> int:
    """Give a group the rules of a pack within a session that writes; returns how many are new to it.

    A group that goes by other rules keeps them. One that has or had the rules of this very pack gets only
    those it never had: none is doubled, and what was edited, ended or deleted stays so.
    """
    new = from_pack(session, pack, group, today)
    if not new:
        return 0
    current = rules.current_set(session, group.id, today)
    if current is not None and current.pack == pack.id:
        for rule in new:
            rule_edits.insert(session, current.id, _said(rule), today, rule.key)
    else:
        _switch(session, group.id, _shared(session, ws, pack, today).id, today)
    return len(new)


def from_pack(session: Session, pack: Pack, group: Group | None, today: date) -> list[PackRule]:
    """Return the rules that a pack would bring a group; all of them where there is no group yet."""
    if group is None:
        return list(pack.rules)
    current = rules.current_set(session, group.id, today)
    if current is not None and current.pack == pack.id:
        known = {rule.pack_key for rule in queries.rules_of(session, current.id)}
        said = {version.text for version in queries.versions_of(session, current.id)}
        return [rule for rule in pack.rules if rule.key not in known and rule.text not in said]
    if pack.id in queries.packs_used(session, group.id) or rules.on_day(session, group.id, today):
        return []
    return list(pack.rules)


def _counts(session: Session, today: date) -> dict[int, int]:
    """Return how many rules hold today in each set."""
    home = {}
    wordings = []
    for version, rule_set in queries.all_versions(session):
        home[version.rule_id] = rule_set
        wordings.append(rules.wording_of(version))
    counts: dict[int, int] = {}
    for rule in domain.in_force(wordings, today):
        counts[home[rule]] = counts.get(home[rule], 0) + 1
    return counts


def _alive(session: Session, rule_set_id: int) -> RuleSet:
    row = session.get(RuleSet, rule_set_id)
    if row is None or row.deleted:
        raise Refused("rule_set_unknown")
    return row


def _switch(session: Session, group_id: int, rule_set_id: int | None, today: date) -> None:
    """End what a group goes by and begin the next; what began today was never gone by."""
    current = [
        each for each in queries.uses_of(session, group_id) if each.until is None or each.until > today
    ]
    if [each.rule_set_id for each in current] == [rule_set_id]:
        return
    for each in current:
        if each.since >= today:
            session.delete(each)
        else:
            each.until = today
    if rule_set_id is not None:
        session.add(RuleSetUse(group_id=group_id, rule_set_id=rule_set_id, since=today))
    session.flush()


def _shared(session: Session, ws: Workspace, pack: Pack, today: date) -> RuleSet:
    """Return the set of a pack that its groups share, made where this is the first."""
    known = queries.set_from_pack(session, pack.id, SHARED, pack.language)
    if known is not None:
        return known
    made = RuleSet(
        name=pack.name,
        language=pack.language,
        pack=pack.id,
        pack_key=SHARED,
        position=queries.last_set_position(session) + 1,
        created=ws.now(),
    )
    session.add(made)
    session.flush()
    for rule in pack.rules:
        rule_edits.insert(session, made.id, _said(rule), today, rule.key)
    return made


def _copy_rules(session: Session, shared: int, own: int, group_id: int, today: date) -> None:
    """Copy every rule with its latest wording; the group's violations go along with their rules."""
    latest: dict[int, RuleVersion] = {}
    for version in sorted(queries.versions_of(session, shared), key=lambda each: each.valid_from):
        latest[version.rule_id] = version
    members = select(Membership.id).where(Membership.group_id == group_id)
    for rule in queries.rules_of(session, shared):
        made = Rule(rule_set_id=own, pack_key=rule.pack_key, position=rule.position, deleted=rule.deleted)
        session.add(made)
        session.flush()
        newest = latest.get(rule.id)
        if newest is not None:
            copied = {name: getattr(newest, name) for name in ("kind", "text", "consequence", "active")}
            session.add(RuleVersion(rule_id=made.id, valid_from=today, **copied))
        moved = update(Violation).where(Violation.rule_id == rule.id, Violation.membership_id.in_(members))
        session.execute(moved.values(rule_id=made.id).execution_options(synchronize_session=False))
    session.flush()


def _said(rule: PackRule) -> tuple[str, str, str]:
    return rule.kind, rule.text, rule.consequence
