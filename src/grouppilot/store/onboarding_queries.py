"""What onboarding asks of the file: rituals, newcomers with their marks, teams and ceremonies."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from typing import Any

from sqlalchemy import CTE, Date, Integer, Row, String, and_, column, exists, func, not_, select, values
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches, holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier, TierHolding
from grouppilot.store.onboarding import Ceremony, CeremonyTask, Ritual, RitualStep, StepMark, Team, TeamPlace
from grouppilot.store.scripts import Script, ScriptText

PROVED = "proved"
"""A mark that only notes the day on which a proof was first there; without the proof it says nothing."""

_SHOWN = (
    Membership.id,
    Membership.group_id,
    Membership.number,
    Membership.card,
    Membership.nickname,
    Membership.status,
    Membership.joined,
    Membership.person_id,
)


def rituals(session: Session) -> list[Ritual]:
    """Return every ritual in the owner's order."""
    query = select(Ritual).where(Ritual.deleted.is_(False))
    return list(session.scalars(query.order_by(Ritual.position, Ritual.id)))


def last_place(session: Session) -> int:
    """Return the place of the last ritual, -1 without any."""
    return session.scalar(select(func.coalesce(func.max(Ritual.position), -1))) or 0


def from_pack(session: Session, pack: str, key: str, language: str) -> Ritual | None:
    """Return the ritual that a pack brought, unless it was deleted."""
    query = select(Ritual).where(Ritual.pack == pack, Ritual.pack_key == key, Ritual.language == language)
    return session.scalars(query.where(Ritual.deleted.is_(False)).order_by(Ritual.id).limit(1)).first()


def steps(session: Session, ritual_ids: Iterable[int]) -> dict[int, list[RitualStep]]:
    """Return the steps of rituals in their order."""
    query = select(RitualStep).where(RitualStep.ritual_id.in_(list(ritual_ids)))
    query = query.where(RitualStep.deleted.is_(False)).order_by(RitualStep.position, RitualStep.id)
    found: dict[int, list[RitualStep]] = {}
    for step in session.scalars(query):
        found.setdefault(step.ritual_id, []).append(step)
    return found


def wordings(session: Session, script_ids: Collection[int]) -> dict[int, list[str]]:
    """Return the texts of scripts in their order."""
    query = select(ScriptText.script_id, ScriptText.text).where(ScriptText.script_id.in_(script_ids))
    found: dict[int, list[str]] = {}
    for script_id, text in session.execute(query.order_by(ScriptText.position, ScriptText.id)):
        found.setdefault(script_id, []).append(text)
    return found


def posted_elsewhere(session: Session, script_id: int, ritual_id: int) -> bool:
    """Tell whether another ritual posts a script, too, so that it must not be rewritten for this one."""
    query = select(RitualStep.id).join(Ritual, Ritual.id == RitualStep.ritual_id)
    query = query.where(RitualStep.script_id == script_id, RitualStep.ritual_id != ritual_id)
    alive = query.where(RitualStep.deleted.is_(False), Ritual.deleted.is_(False))
    return session.scalar(alive.limit(1)) is not None


def groups_using(session: Session) -> dict[int, list[tuple[int, str]]]:
    """Return (id, name) of the groups that go by each ritual."""
    query = select(Group.ritual_id, Group.id, Group.name)
    query = query.where(Group.ritual_id.is_not(None), Group.deleted.is_(False))
    found: dict[int, list[tuple[int, str]]] = {}
    for ritual_id, group_id, name in session.execute(query.order_by(Group.position, Group.id)):
        found.setdefault(ritual_id or 0, []).append((group_id, name))
    return found


def with_ritual(
    session: Session, group_id: int | None = None, among: Collection[int] | None = None
) -> list[Row[Any]]:
    """Return ``Group`` and ``Ritual`` of the groups that welcome newcomers by one; archived ones do not.

    Args:
        session: To read in.
        group_id: Only this group, archived or not.
        among: Only some of the groups that run.
    """
    query = select(Group, Ritual).join(Ritual, Ritual.id == Group.ritual_id)
    query = query.where(Group.deleted.is_(False), Ritual.deleted.is_(False))
    if group_id is None:
        query = query.where(Group.stage != "archived").order_by(Group.position, Group.id)
        query = query if among is None else query.where(Group.id.in_(among))
    else:
        query = query.where(Group.id == group_id)
    return list(session.execute(query))


def with_card_format(session: Session) -> list[Group]:
    """Return the groups whose cards have a format."""
    return list(session.scalars(select(Group).where(Group.card_format != "", Group.deleted.is_(False))))


def unnumbered(session: Session, group_id: int) -> int:
    """Return how many active members of a group have no number."""
    query = select(func.count()).select_from(Membership).where(Membership.group_id == group_id)
    return session.scalar(query.where(Membership.status == "active", Membership.number.is_(None))) or 0


def staff(today: date) -> Any:
    """Return the query for the memberships that are left out of every rate."""
    query = select(RoleHolding.membership_id).join(Role, Role.id == RoleHolding.role_id)
    return query.where(Role.staff, holds(RoleHolding, today))


def staff_among(session: Session, ids: Sequence[int], today: date) -> set[int]:
    """Return who of a few members is left out of every rate."""
    wanted = staff(today)
    found: set[int] = set()
    for batch in batches(ids):
        found.update(session.scalars(wanted.where(RoleHolding.membership_id.in_(batch))))
    return found


def joined_since(
    session: Session, group_ids: Collection[int], since: date, today: date, *, past: bool = False
) -> list[Row[Any]]:
    """Return who joined groups since a day, staff left out, the longest member first.

    Args:
        session: To read in.
        group_ids: The groups.
        since: First day.
        today: The day on which roles are carried.
        past: With those who left or were removed.
    """
    statuses = ("active", "left", "removed") if past else ("active",)
    query = select(*_SHOWN).where(
        Membership.group_id.in_(group_ids),
        Membership.status.in_(statuses),
        Membership.joined >= since,
        Membership.id.not_in(staff(today)),
    )
    return list(session.execute(query.order_by(Membership.joined, Membership.id)))


@dataclass(frozen=True)
class Span:
    """Who is to do a step: those who joined a group of a ritual from a day to another.

    Attributes:
        proof: What shows that it was done, beside a mark.
    """

    step_id: int
    ritual_id: int
    proof: str
    first: date
    last: date


def undone(
    session: Session, spans: Sequence[Span], today: date, group_id: int | None = None
) -> list[Row[Any]]:
    """Return who has not done a step, staff left out: group_id, id, step_id, joined, number, card.

    Neither marked nor proved by a number or a team; whether a card proves it is left to whoever asks.
    All in one statement, as there may be tens of thousands of newcomers.

    Args:
        session: To read in.
        spans: Steps with the days on which those joined who are to do them.
        today: The day on which roles are carried.
        group_id: Only of this group; an archived one has no newcomers.
    """
    step = _spans(spans)
    member, group, mark, place = (kind.__table__.c for kind in (Membership, Group, StepMark, TeamPlace))
    marked = exists().where(
        mark.membership_id == member.id,
        mark.step_id == step.c.step_id,
        mark.joined == member.joined,
        mark.state != PROVED,
    )
    numbered = and_(step.c.proof == "number", member.number.is_not(None))
    placed = and_(step.c.proof == "team", exists().where(place.membership_id == member.id))
    columns = (member.group_id, member.id, step.c.step_id, member.joined, member.number, member.card)
    query = (
        select(*columns)
        .select_from(step.join(Group.__table__, group.ritual_id == step.c.ritual_id))
        .join(Membership.__table__, member.group_id == group.id)
        .where(member.status == "active", member.joined.between(step.c.first, step.c.last))
        .where(group.deleted.is_(False), group.stage != "archived")
        .where(not_(marked), not_(numbered), not_(placed))
        .where(member.id.not_in(staff(today)))
    )
    if group_id is not None:
        query = query.where(group.id == group_id)
    return list(session.connection().execute(query))


def _spans(spans: Sequence[Span]) -> CTE:
    """Return the spans as a table of a statement."""
    columns = (
        column("step_id", Integer),
        column("ritual_id", Integer),
        column("proof", String),
        column("first", Date),
        column("last", Date),
    )
    return values(*columns, name="given").data([astuple(each) for each in spans]).cte("span")


def active(session: Session, group_id: int) -> list[Row[Any]]:
    """Return the active members of a group with what is known of the person, by their numbers."""
    query = select(*_SHOWN, Person.name, Person.trade, Person.region)
    query = query.join(Person, Person.id == Membership.person_id)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    return list(
        session.execute(query.order_by(Membership.number.is_(None), Membership.number, Membership.id))
    )


def shown(session: Session, ids: Sequence[int]) -> list[Row[Any]]:
    """Return a few members with what is known of the person, in no order."""
    query = select(*_SHOWN, Person.name, Person.trade, Person.region)
    query = query.join(Person, Person.id == Membership.person_id)
    found: list[Row[Any]] = []
    for batch in batches(ids):
        found += session.execute(query.where(Membership.id.in_(batch)))
    return found


def marks_since(session: Session, group_ids: Collection[int], since: date) -> list[Row[Any]]:
    """Return the marks of the present stays of those who joined groups since a day."""
    mark = StepMark.__table__.c
    return _of_present_stays(
        session,
        (mark.membership_id, mark.step_id, mark.state, mark.day, mark.chars, mark.note),
        group_ids,
        since,
    )


def states_since(session: Session, group_ids: Collection[int], since: date) -> list[tuple[int, int, str]]:
    """Return member, step and state of the same marks: a third of the price, for all groups at once."""
    mark = StepMark.__table__.c
    columns = mark.membership_id, mark.step_id, mark.state
    return [(row[0], row[1], row[2]) for row in _of_present_stays(session, columns, group_ids, since)]


def _of_present_stays(
    session: Session, columns: Sequence[Any], group_ids: Collection[int], since: date
) -> list[Any]:
    # By the tables' own columns, past the ORM: there may be tens of thousands.
    mark, member = StepMark.__table__, Membership.__table__
    query = select(*columns).select_from(member.join(mark, mark.c.membership_id == member.c.id))
    query = query.where(member.c.group_id.in_(group_ids), member.c.joined >= since)
    return list(session.connection().execute(query.where(mark.c.joined == member.c.joined)))


def marks_on(session: Session, ids: Sequence[int]) -> list[StepMark]:
    """Return the marks of a few members, of their present stays."""
    query = select(StepMark).join(Membership, Membership.id == StepMark.membership_id)
    query = query.where(StepMark.joined == Membership.joined)
    return [
        mark
        for batch in batches(ids)
        for mark in session.scalars(query.where(StepMark.membership_id.in_(batch)))
    ]


def marks_of_group(session: Session, group_id: int, step_ids: Collection[int]) -> list[StepMark]:
    """Return all marks on steps by members of a group, past stays included."""
    query = select(StepMark).join(Membership, Membership.id == StepMark.membership_id)
    query = query.where(Membership.group_id == group_id, StepMark.step_id.in_(step_ids))
    return list(session.scalars(query))


def teams(session: Session, group_id: int) -> list[Team]:
    """Return the teams of a group in their order."""
    query = select(Team).where(Team.group_id == group_id).order_by(Team.position, Team.id)
    return list(session.scalars(query))


def places(session: Session, group_ids: Collection[int]) -> dict[int, int]:
    """Return the team of each member of groups who is in one."""
    query = select(TeamPlace.membership_id, TeamPlace.team_id).join(Team, Team.id == TeamPlace.team_id)
    query = query.where(Team.group_id.in_(group_ids))
    return {member: team for member, team in session.execute(query)}


def place_rows(session: Session, ids: Sequence[int]) -> dict[int, TeamPlace]:
    """Return the places of a few members."""
    query = select(TeamPlace)
    return {
        row.membership_id: row
        for batch in batches(ids)
        for row in session.scalars(query.where(TeamPlace.membership_id.in_(batch)))
    }


def tier_names(session: Session, group_id: int, today: date) -> dict[int, tuple[str, str]]:
    """Return key and name of the tier each member of a group is in."""
    query = select(TierHolding.membership_id, Tier.key, Tier.name).join(Tier, Tier.id == TierHolding.tier_id)
    query = query.join(Membership, Membership.id == TierHolding.membership_id)
    query = query.where(Membership.group_id == group_id, holds(TierHolding, today))
    return {member: (key, name) for member, key, name in session.execute(query)}


def holders_of(session: Session, group_id: int, role_id: int, today: date) -> list[int]:
    """Return the active members of a group who carry a role, the longest holder first."""
    query = select(Membership.id).join(RoleHolding, RoleHolding.membership_id == Membership.id)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    query = query.where(RoleHolding.role_id == role_id, holds(RoleHolding, today))
    return list(session.scalars(query.order_by(RoleHolding.since, RoleHolding.id)))


def ceremonies(session: Session, group_id: int | None = None) -> list[Ceremony]:
    """Return the ceremonies of a group, or of all that run."""
    query = select(Ceremony).join(Group, Group.id == Ceremony.group_id).where(Group.deleted.is_(False))
    if group_id is None:
        query = query.where(Group.stage != "archived").order_by(Group.position, Group.id, Ceremony.id)
    else:
        query = query.where(Ceremony.group_id == group_id)
    return list(session.scalars(query))


def tasks(session: Session, ceremony_ids: Iterable[int]) -> dict[int, list[CeremonyTask]]:
    """Return the checklists of ceremonies in their order."""
    query = select(CeremonyTask).where(CeremonyTask.ceremony_id.in_(list(ceremony_ids)))
    found: dict[int, list[CeremonyTask]] = {}
    for task in session.scalars(query.order_by(CeremonyTask.position, CeremonyTask.id)):
        found.setdefault(task.ceremony_id, []).append(task)
    return found


def script(session: Session, script_id: int | None) -> Script | None:
    """Return a script, None where there is none."""
    return None if script_id is None else session.get(Script, script_id)
