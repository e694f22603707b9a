"""What rules ask of the file: sets, who goes by which, wordings, and what was broken how often."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.members import Membership
from grouppilot.store.rules import Rule, RuleSet, RuleSetUse, RuleVersion, Violation


def uses_of(session: Session, group_id: int) -> list[RuleSetUse]:
    """Return every stretch in which a group went by a rule set, earliest first."""
    query = select(RuleSetUse).where(RuleSetUse.group_id == group_id)
    return list(session.scalars(query.order_by(RuleSetUse.since, RuleSetUse.id)))


def rules_of(session: Session, rule_set_id: int) -> list[Rule]:
    """Return the rules of a set in their order, deleted ones too."""
    query = select(Rule).where(Rule.rule_set_id == rule_set_id)
    return list(session.scalars(query.order_by(Rule.position, Rule.id)))


def versions_of(session: Session, rule_set_id: int) -> list[RuleVersion]:
    """Return every version of every rule of a set."""
    query = select(RuleVersion).join(Rule, Rule.id == RuleVersion.rule_id)
    return list(session.scalars(query.where(Rule.rule_set_id == rule_set_id).order_by(RuleVersion.id)))


def versions_of_rule(session: Session, rule_id: int) -> list[RuleVersion]:
    """Return the versions of one rule, earliest first."""
    query = select(RuleVersion).where(RuleVersion.rule_id == rule_id)
    return list(session.scalars(query.order_by(RuleVersion.valid_from)))


def all_versions(session: Session) -> list[tuple[RuleVersion, int]]:
    """Return every version of every rule that is not deleted, each with the number of its set."""
    query = select(RuleVersion, Rule.rule_set_id).join(Rule, Rule.id == RuleVersion.rule_id)
    query = query.join(RuleSet, RuleSet.id == Rule.rule_set_id)
    query = query.where(Rule.deleted.is_(False), RuleSet.deleted.is_(False))
    return [(row[0], row[1]) for row in session.execute(query.order_by(Rule.position, Rule.id))]


def sets(session: Session) -> list[RuleSet]:
    """Return the rule sets in the owner's order."""
    query = select(RuleSet).where(RuleSet.deleted.is_(False))
    return list(session.scalars(query.order_by(RuleSet.position, RuleSet.id)))


def set_from_pack(session: Session, pack: str, key: str, language: str) -> RuleSet | None:
    """Return the rule set that a pack brought and its groups share."""
    query = select(RuleSet).where(RuleSet.pack == pack, RuleSet.pack_key == key, RuleSet.deleted.is_(False))
    return session.scalars(query.where(RuleSet.language == language).order_by(RuleSet.id).limit(1)).first()


def packs_used(session: Session, group_id: int) -> set[str]:
    """Return the packs whose rules a group goes by or ever went by."""
    query = select(RuleSet.pack).join(RuleSetUse, RuleSetUse.rule_set_id == RuleSet.id)
    return set(session.scalars(query.where(RuleSetUse.group_id == group_id, RuleSet.pack != "")))


def users(session: Session, day: date, rule_set_id: int | None = None) -> dict[int, list[tuple[int, str]]]:
    """Return (id, name) of the groups that go by each rule set, or by one, on a day, in the owner's order."""
    query = select(RuleSetUse.rule_set_id, Group.id, Group.name).join(Group, Group.id == RuleSetUse.group_id)
    query = query.where(RuleSetUse.since <= day, or_(RuleSetUse.until.is_(None), RuleSetUse.until > day))
    query = query.where(Group.deleted.is_(False)).order_by(Group.position, Group.id)
    if rule_set_id is not None:
        query = query.where(RuleSetUse.rule_set_id == rule_set_id)
    found: dict[int, list[tuple[int, str]]] = {}
    for rule_set, group_id, name in session.execute(query):
        found.setdefault(rule_set, []).append((group_id, name))
    return found


def last_rule_position(session: Session, rule_set_id: int) -> int:
    """Return the highest place of a set, -1 without rules."""
    last = session.scalar(select(func.max(Rule.position)).where(Rule.rule_set_id == rule_set_id))
    return -1 if last is None else last


def last_set_position(session: Session) -> int:
    """Return the highest place of all sets, -1 without any."""
    last = session.scalar(select(func.max(RuleSet.position)))
    return -1 if last is None else last


def broken(session: Session, group_id: int) -> dict[int, int]:
    """Return how often each rule was broken in a group; what was taken back does not count."""
    query = select(Violation.rule_id, func.count()).join(Membership, Membership.id == Violation.membership_id)
    query = query.where(Membership.group_id == group_id, Violation.appealed.is_(None))
    rows = session.execute(query.where(Violation.rule_id.is_not(None)).group_by(Violation.rule_id))
    return {rule: count for rule, count in rows if rule is not None}
