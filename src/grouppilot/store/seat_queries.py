"""Who sits in several groups of one ladder."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.ladders import Ladder
from grouppilot.store.members import Membership, Person


def several(session: Session, group_id: int | None = None) -> list[Any]:
    """Return the active memberships of everybody who has several on one ladder, by person and group.

    Each row has person_id, person (the name), ladder_id, ladder, member_id, group_id, group, rung, joined,
    and the names in the group. With a group only people who are active in it.
    """
    on = (Membership.status == "active", Group.ladder_id.is_not(None), Group.deleted.is_(False))
    twice = select(Membership.person_id, Group.ladder_id).join(Group, Group.id == Membership.group_id)
    twice = twice.where(*on, Group.stage != "archived").group_by(Membership.person_id, Group.ladder_id)
    found = twice.having(func.count() > 1).subquery()
    query = select(
        Membership.person_id,
        Person.name.label("person"),
        Group.ladder_id,
        Ladder.name.label("ladder"),
        Membership.id.label("member_id"),
        Membership.group_id,
        Group.name.label("group"),
        Group.rung,
        Membership.joined,
        Membership.card,
        Membership.nickname,
    )
    query = query.select_from(found).join(Membership, Membership.person_id == found.c.person_id)
    query = query.join(Group, (Group.id == Membership.group_id) & (Group.ladder_id == found.c.ladder_id))
    query = query.join(Ladder, Ladder.id == Group.ladder_id)
    query = query.join(Person, Person.id == Membership.person_id)
    query = query.where(*on, Group.stage != "archived")
    if group_id is not None:
        here = select(Membership.person_id).where(
            Membership.group_id == group_id, Membership.status == "active"
        )
        ladder = select(Group.ladder_id).where(Group.id == group_id).scalar_subquery()
        query = query.where(Membership.person_id.in_(here), Group.ladder_id == ladder)
    return list(session.execute(query.order_by(Person.name, Person.id, Group.ladder_id, Group.position)))
