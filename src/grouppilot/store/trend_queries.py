"""What trends are counted from beside the sums of chats: stays, posts and answers, check-ins, changes."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from grouppilot.domain.chats import Flag
from grouppilot.store import chat_queries
from grouppilot.store.chats import ChatDay, ChatMessage, HandFigure
from grouppilot.store.checklists import SopItem
from grouppilot.store.entries import Entry, Publication
from grouppilot.store.groups import Group
from grouppilot.store.ledgers import LedgerMark
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Role, RoleHolding, Spell
from grouppilot.store.positioning import StageChange
from grouppilot.store.rules import RuleSetUse

DAY = 24 * 3600
WARM_UP = "warmup"
_FLAGS = 256
"""By which a message's flags are multiplied in ``what``."""


def left_out(session: Session, groups: Collection[int], today: date) -> set[int]:
    """Return the memberships of staff and warm-up members, who count in no rate."""
    query = select(RoleHolding.membership_id).join(Role, Role.id == RoleHolding.role_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.where(or_(Role.staff, Role.key == WARM_UP), holds(RoleHolding, today))
    return set(session.scalars(query.where(Membership.group_id.in_(groups))))


def stays(session: Session, groups: Collection[int]) -> Sequence[Any]:
    """Return every stay whose first day is known: membership_id, joined, left, group_id, inviter_id."""
    columns = (Spell.membership_id, Spell.joined, Spell.left, Membership.group_id)
    inviter = func.coalesce(Spell.inviter_id, Membership.inviter_id).label("inviter_id")
    query = select(*columns, inviter).join(Membership, Membership.id == Spell.membership_id)
    return session.execute(query.where(Membership.group_id.in_(groups), Spell.joined.is_not(None))).all()


def members(session: Session, groups: Collection[int]) -> Sequence[Any]:
    """Return who is there now: id, group_id, joined, card, nickname."""
    columns = (Membership.id, Membership.group_id, Membership.joined, Membership.card, Membership.nickname)
    query = select(*columns).where(Membership.group_id.in_(groups), Membership.status == "active")
    return session.execute(query).all()


def names(session: Session, ids: Collection[int]) -> dict[int, str]:
    """Return what a few members are called: their card, else their nickname."""
    query = select(Membership.id, Membership.card, Membership.nickname).where(Membership.id.in_(ids))
    return {row.id: row.card or row.nickname for row in session.execute(query)}


def posts(session: Session, groups: Collection[int], first: Any, last: Any) -> Sequence[Any]:
    """Return what was posted between two instants: id, entry_id, group_id, at, title, kind, format, channels.

    One that was posted in no group, to members one by one say, is not among them.
    """
    columns = (Publication.id, Publication.entry_id, Publication.group_id, Publication.at)
    about = (Entry.title, Entry.kind, Entry.format, Entry.channels)
    query = select(*columns, *about).join(Entry, Entry.id == Publication.entry_id)
    query = query.where(Publication.state == "published", Publication.group_id.in_(groups))
    return session.execute(query.where(Publication.at.between(first, last)).order_by(Publication.at)).all()


def answers(session: Session, group_id: int, times: Sequence[int]) -> Sequence[Any]:
    """Return who spoke within 24 hours after each of some moments: place of the moment, sender_id.

    Args:
        session: To read in.
        group_id: The group.
        times: UTC seconds.
    """
    found: list[Any] = []
    spoke = select(ChatMessage.sender_id).where(chat_queries.shown(session), ChatMessage.group_id == group_id)
    for place, at in enumerate(times):
        rows = session.scalars(
            spoke.where(ChatMessage.at > at, ChatMessage.at <= at + DAY).group_by(ChatMessage.sender_id)
        )
        found += [(place, sender) for sender in rows]
    return found


def questions(session: Session, group_id: int, since: int, until: int) -> Sequence[Any]:
    """Return the questions between two moments and when each was answered: at, sender_id, answered.

    ``answered`` is the first message of somebody else within 24 hours, or of whoever answers it by name; as
    in ``domain.replying``. None where there is none.

    Args:
        session: To read in.
        group_id: The group.
        since, until: UTC seconds.
    """
    later = aliased(ChatMessage)
    first = (
        select(func.min(later.at))
        .where(
            later.group_id == ChatMessage.group_id,
            later.at > ChatMessage.at,
            later.at <= ChatMessage.at + DAY,
            later.sender_id != ChatMessage.sender_id,
            or_(later.reply_to.is_(None), later.reply_to == ChatMessage.sender_id),
            chat_queries.shown(session, later),
        )
        .scalar_subquery()
    )
    query = select(ChatMessage.at, ChatMessage.sender_id, first.label("answered")).where(
        ChatMessage.group_id == group_id,
        ChatMessage.at.between(since, until),
        ChatMessage.what.op("&")(int(Flag.QUESTION) * _FLAGS) != 0,
        chat_queries.shown(session),
    )
    return session.execute(query.order_by(ChatMessage.at)).all()


def links(session: Session, groups: Collection[int], since: int, until: int) -> Sequence[Any]:
    """Return who answered whom how often, where the chat app says so: sender_id, reply_to, times."""
    query = select(ChatMessage.sender_id, ChatMessage.reply_to, func.count().label("times")).where(
        ChatMessage.group_id.in_(groups),
        ChatMessage.at.between(since, until),
        ChatMessage.reply_to.is_not(None),
        chat_queries.shown(session),
    )
    return session.execute(query.group_by(ChatMessage.sender_id, ChatMessage.reply_to)).all()


def check_ins(session: Session, groups: Collection[int], first: date, last: date) -> Sequence[Any]:
    """Return who checked in on which day: membership_id, day."""
    query = select(LedgerMark.membership_id, LedgerMark.day).join(
        Membership, Membership.id == LedgerMark.membership_id
    )
    query = query.where(LedgerMark.kind == "checkin", LedgerMark.day.between(first, last))
    return session.execute(query.where(Membership.group_id.in_(groups))).all()


def last_spoke(session: Session, groups: Collection[int]) -> dict[int, int]:
    """Return the last day, by number, on which each sender in groups spoke."""
    query = select(ChatDay.sender_id, func.max(ChatDay.day)).where(ChatDay.group_id.in_(groups))
    query = query.where(chat_queries.shown(session, ChatDay)).group_by(ChatDay.sender_id)
    return {sender: day for sender, day in session.execute(query)}


def first_words(session: Session, group_id: int, senders: Collection[int]) -> dict[int, int]:
    """Return the UTC seconds of the first message of a few senders of a group."""
    query = select(ChatDay.sender_id, func.min(ChatDay.day)).where(
        ChatDay.group_id == group_id, ChatDay.sender_id.in_(senders), chat_queries.shown(session, ChatDay)
    )
    found: dict[int, int] = {}
    for sender, day in session.execute(query.group_by(ChatDay.sender_id)):
        near = ((day - 1) * DAY, (day + 2) * DAY)  # a day of the owner's lies within these of UTC
        first = select(func.min(ChatMessage.at)).where(
            ChatMessage.group_id == group_id,
            ChatMessage.at.between(*near),
            ChatMessage.sender_id == sender,
            chat_queries.shown(session),
        )
        at = session.scalar(first)
        if at is not None:
            found[sender] = at
    return found


def is_answered(session: Session, group_id: int, at: int, sender: int) -> bool:
    """Return whether somebody else spoke within 24 hours of a message, or answered it by name."""
    query = select(ChatMessage.at).where(
        ChatMessage.group_id == group_id,
        ChatMessage.at > at,
        ChatMessage.at <= at + DAY,
        ChatMessage.sender_id != sender,
        or_(ChatMessage.reply_to.is_(None), ChatMessage.reply_to == sender),
        chat_queries.shown(session),
    )
    return session.scalar(query.limit(1)) is not None


def by_hand(session: Session, groups: Collection[int], first: date, last: date) -> Sequence[Any]:
    """Return the owner's own figures: group_id, day, what, value, source."""
    columns = (HandFigure.group_id, HandFigure.day, HandFigure.what, HandFigure.value, HandFigure.source)
    query = select(*columns).where(HandFigure.group_id.in_(groups), HandFigure.day.between(first, last))
    return session.execute(query.order_by(HandFigure.day)).all()


def living(session: Session) -> list[int]:
    """Return the groups that are neither deleted nor archived, in the owner's order."""
    query = select(Group.id).where(and_(Group.deleted.is_(False), Group.stage != "archived"))
    return list(session.scalars(query.order_by(Group.position, Group.id)))


Change = tuple[date, str, str]


def changed(session: Session, groups: Collection[int], first: date, last: date) -> list[Change]:
    """Return what the owner changed between two days: the day, what it was, and its stage or number.

    What is one of ``stage`` (with the stage), ``routine`` (with how many items were begun) and ``rules``.
    """
    stages = select(StageChange.day, StageChange.stage).where(
        StageChange.group_id.in_(groups), StageChange.day.between(first, last)
    )
    begun = select(SopItem.created, func.count()).where(
        or_(SopItem.home_group_id.in_(groups), SopItem.home_group_id.is_(None)),
        SopItem.created.between(first, last),
        SopItem.deleted.is_(False),
    )
    rules = select(RuleSetUse.since).where(
        RuleSetUse.group_id.in_(groups), RuleSetUse.since.between(first, last)
    )
    found = [(day, "stage", stage) for day, stage in session.execute(stages)]
    found += [(day, "routine", str(n)) for day, n in session.execute(begun.group_by(SopItem.created))]
    found += [(day, "rules", "") for day in session.scalars(rules.distinct())]
    return sorted(set(found))
