"""Two memberships in one group become one: stays, roles, tiers, and everything that points at them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.folding import fold
from grouppilot.domain.joining import Stay, joined, joined_by_kind, without_overlap
from grouppilot.domain.merging import BOTH, OF_MEMBER, RIGHT, notes
from grouppilot.store import merge_rows as rows
from grouppilot.store.ledgers import Pair
from grouppilot.store.members import Membership, RoleHolding, Spell, TierHolding
from grouppilot.store.people import Alias

SOURCE = "merge"
LONGEST, LONGEST_FOLDED = 200, 600
DEALT_WITH = frozenset(
    {"membership_spell.membership_id", "role_holding.membership_id", "tier_holding.membership_id"}
)
_PLAIN = frozenset(OF_MEMBER) - {"tier", "tags", "note"}


def of_people(session: Session, people: Collection[int]) -> list[Membership]:
    """Return every membership of some people, in groups that were deleted too."""
    query = select(Membership).where(Membership.person_id.in_(people)).order_by(Membership.id)
    return list(session.scalars(query))


def pairs(session: Session, kept_id: int, gone_id: int) -> list[tuple[Membership, Membership]]:
    """Return the memberships of two people in the same groups."""
    mine = {one.group_id: one for one in of_people(session, (kept_id,))}
    return [(mine[one.group_id], one) for one in of_people(session, (gone_id,)) if one.group_id in mine]


def is_number_of_other(session: Session, member: Membership) -> bool:
    """Tell whether somebody else of the group has a member's number."""
    query = select(Membership.id).where(Membership.group_id == member.group_id, Membership.id != member.id)
    return session.scalar(query.where(Membership.number == member.number).limit(1)) is not None


def join(session: Session, mine: Membership, theirs: Membership, takes: Mapping[str, str]) -> None:
    """Make one membership of two in the same group; the other is left bare, to be deleted.

    Args:
        session: To write in.
        mine: The one that stays.
        theirs: The other.
        takes: For a field's key, which value wins.
    """
    names = [theirs.card, theirs.nickname, theirs.platform_id, mine.card, mine.nickname, mine.platform_id]
    _take_fields(mine, theirs, takes)
    _join_stays(session, mine, theirs)
    _join_roles(session, mine.id, theirs.id)
    _join_tiers(session, mine.id, theirs.id, theirs_win=takes.get(f"{mine.group_id}.tier") == RIGHT)
    session.flush()
    rows.repoint(session, rows.MEMBERSHIP, theirs.id, mine.id, but=DEALT_WITH)
    session.expire_all()
    _mend_links(session, mine)
    _keep_names(session, mine, names)
    session.flush()


def _take_fields(mine: Membership, theirs: Membership, takes: Mapping[str, str]) -> None:
    for field in sorted(_PLAIN):
        if takes.get(f"{mine.group_id}.{field}") == RIGHT:
            setattr(mine, field, getattr(theirs, field))
    tags, note = (takes.get(f"{mine.group_id}.{field}") for field in ("tags", "note"))
    if tags == RIGHT:
        mine.tags = theirs.tags
    elif tags == BOTH:
        mine.tags = tagging.pack([*tagging.unpack(mine.tags), *tagging.unpack(theirs.tags)])
    if note == RIGHT:
        mine.note = theirs.note
    elif note == BOTH:
        mine.note = notes(mine.note, theirs.note)
    reached = [day for day in (mine.goal_reached, theirs.goal_reached) if day is not None]
    mine.goal_reached = min(reached, default=None)
    if mine.inviter_id is None and not mine.inviter_name:
        mine.inviter_id, mine.inviter_name = theirs.inviter_id, theirs.inviter_name


def _join_stays(session: Session, mine: Membership, theirs: Membership) -> None:
    spells = _all(session, Spell, mine.id) + _all(session, Spell, theirs.id)
    by_id = {one.id: one for one in spells}
    made = joined(_stay_of(one) for one in spells) if spells else []
    for stay in made:
        row = by_id.pop(stay.key)
        row.membership_id, row.joined, row.left = mine.id, stay.since, None if stay.open else stay.until
        row.leaving = "" if stay.open else stay.leaving
    _forget(session, by_id)
    if made:
        last = made[-1]
        mine.joined, mine.left = last.since, None if last.open else last.until
        mine.status = "active" if last.open else last.leaving or "left"


def _stay_of(spell: Spell) -> Stay:
    lasts = spell.left is None and not spell.leaving
    return Stay(spell.joined, spell.left, lasts, spell.id, leaving=spell.leaving)


def _join_roles(session: Session, mine: int, theirs: int) -> None:
    held = _all(session, RoleHolding, mine) + _all(session, RoleHolding, theirs)
    by_id = {one.id: one for one in held}
    for stay in joined_by_kind(_carried(one, one.role_id) for one in held):
        _put(by_id.pop(stay.key), mine, stay)
    _forget(session, by_id)


def _join_tiers(session: Session, mine: int, theirs: int, *, theirs_win: bool) -> None:
    own, other = _all(session, TierHolding, mine), _all(session, TierHolding, theirs)
    winners, losers = (other, own) if theirs_win else (own, other)
    kept = [_carried(one, one.tier_id) for one in winners]
    left = without_overlap(kept, [_carried(one, one.tier_id) for one in losers])
    by_id = {one.id: one for one in (*own, *other)}
    for stay in (*kept, *left):
        _put(by_id.pop(stay.key), mine, stay)
    _forget(session, by_id)


def _carried(held: RoleHolding | TierHolding, what: int) -> Stay:
    return Stay(held.since, held.until, held.until is None, held.id, what)


def _put(held: Any, member_id: int, stay: Stay) -> None:
    held.membership_id, held.since, held.until = member_id, stay.since, None if stay.open else stay.until


def _all(session: Session, kind: Any, member_id: int) -> list[Any]:
    return list(session.scalars(select(kind).where(kind.membership_id == member_id).order_by(kind.id)))


def _forget(session: Session, gone: Mapping[int, Any]) -> None:
    for row in gone.values():
        session.delete(row)


def _mend_links(session: Session, mine: Membership) -> None:
    """Nobody invites themselves, and nobody is paired with themselves."""
    if mine.inviter_id == mine.id:
        mine.inviter_id = None
    for spell in _all(session, Spell, mine.id):
        if spell.inviter_id == mine.id:
            spell.inviter_id = None
    session.flush()
    session.execute(delete(Pair).where(Pair.one_id == Pair.two_id, Pair.one_id == mine.id))


def _keep_names(session: Session, mine: Membership, names: Sequence[str]) -> None:
    """Keep the names that the membership no longer has, as others still write them."""
    known = {fold(name) for name in (mine.card, mine.nickname, mine.platform_id)}
    known |= set(session.scalars(select(Alias.folded).where(Alias.membership_id == mine.id)))
    for name in names:
        folded = fold(name)
        if folded and folded not in known:
            known.add(folded)
            row = Alias(membership_id=mine.id, name=name[:LONGEST], folded=folded[:LONGEST_FOLDED])
            row.source = SOURCE
            session.add(row)
