"""The roles of one group: what each is for, who carries it when, who did before, and what is not covered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.coverage import Gap, Shift, Shifts, shifts_from, shifts_to
from grouppilot.domain.refusals import Refused
from grouppilot.store import role_queries as queries
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.usecases import groups, member_fields, members, role_duties, role_gaps, settings
from grouppilot.usecases.members import MemberRow
from grouppilot.usecases.workspace import Workspace

READS = ("role", "role_holding", "membership", "person", "chat_group")
"""The tables whose changes concern the roles of a group."""

OFFERED = 30


@dataclass(frozen=True)
class Carrier:
    """Somebody who carries a role in a group, or did.

    Attributes:
        holding_id: Of the entry.
        member_id: Of the membership.
        name: What to call them.
        number: In the group; None without one.
        since, until: Days; None where they are not known, or while it lasts.
        shifts: Hours; None for always.
        present: Whether the member is still in the group.
    """

    holding_id: int
    member_id: int
    name: str
    number: int | None
    since: date | None
    until: date | None
    shifts: Shifts
    present: bool


@dataclass(frozen=True)
class GroupRole:
    """One role as a group sees it.

    Attributes:
        id: Of the role.
        key: Of one of the playbook's, empty for the owner's own.
        name: The owner's name for it, empty for the usual one.
        duties: As the owner wrote them, empty where the usual ones hold.
        usual: The usual duties in the group's language, a line each.
        staff: Whether who carries it is left out of rates.
        carriers: Who carries it today, the longest holder first.
        past: Who did, or will, the latest first.
    """

    id: int
    key: str
    name: str
    duties: str
    usual: str
    staff: bool
    carriers: tuple[Carrier, ...]
    past: tuple[Carrier, ...]


@dataclass(frozen=True)
class GroupRoles:
    """All roles of a group and what they leave open."""

    today: date
    roles: tuple[GroupRole, ...]
    gaps: tuple[Gap, ...]


def of_group(ws: Workspace, group_id: int) -> GroupRoles:
    """Return the roles of a group.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        group = groups.alive(session, group_id)
        held: dict[int, list[Carrier]] = {}
        for holding, member, person in queries.holdings(session, group_id):
            held.setdefault(holding.role_id, []).append(_carrier(holding, member, person.name))
        found = (_role(role, held.get(role.id, []), group.language, today) for role in queries.roles(session))
        return GroupRoles(today, tuple(found), role_gaps.of_groups(session, today, group_id)[group_id])


def candidates(ws: Workspace, group_id: int, role_id: int, text: str = "") -> list[MemberRow]:
    """Return active members of a group who could carry a role, found by name, number or pinyin."""
    wanted = members.Filter(text=text, group_id=group_id, statuses=frozenset({"active"}))
    rows = members.rows(ws, members.ids(ws, wanted, "number")[: OFFERED * 2])
    return [row for row in rows if all(role.id != role_id for role in row.roles)][:OFFERED]


def carry(ws: Workspace, member_id: int, role_id: int, *, by: object = None) -> None:
    """Let a member carry a role from today, at all hours.

    Raises:
        Refused: ``member_gone``, ``role_gone``.
    """
    with ws.write("role.carry", by=by) as session:
        if session.get(Membership, member_id) is None:
            raise Refused("member_gone")
        if session.get(Role, role_id) is None:
            raise Refused("role_gone")
        member_fields.give_role(session, member_id, role_id, settings.today_in(session, ws))


def edit(
    ws: Workspace,
    holding_id: int,
    shifts: Iterable[Shift] | None,
    since: date | None,
    until: date | None,
    *,
    by: object = None,
) -> None:
    """Set at which hours, from when and until when a role is carried.

    Args:
        ws: The workspace.
        holding_id: The entry.
        shifts: Hours; None for always.
        since: First day; None where it is not known.
        until: First day on which it is not carried any more; None while it lasts.
        by: Whoever asks.

    Raises:
        Refused: ``holding_gone``, ``holding_backwards``, ``shifts_missing``, ``bad_shift``.
    """
    kept = shifts_to(shifts)
    if since and until and until < since:
        raise Refused("holding_backwards")
    with ws.write("role.hours", by=by) as session:
        holding = _holding(session, holding_id)
        holding.shifts, holding.since, holding.until = kept, since, until


def end(ws: Workspace, holding_id: int, *, by: object = None) -> None:
    """End a role today; one that began today was never carried.

    Raises:
        Refused: ``holding_gone``.
    """
    with ws.write("role.end", by=by) as session:
        member_fields.end_holding(session, _holding(session, holding_id), settings.today_in(session, ws))


def forget(ws: Workspace, holding_id: int, *, by: object = None) -> None:
    """Take one entry out of the history of a role.

    Raises:
        Refused: ``holding_gone``.
    """
    with ws.write("role.forget", by=by) as session:
        session.delete(_holding(session, holding_id))


def _holding(session: Session, holding_id: int) -> RoleHolding:
    holding = session.get(RoleHolding, holding_id)
    if holding is None:
        raise Refused("holding_gone")
    return holding


def _role(role: Role, held: list[Carrier], language: str, today: date) -> GroupRole:
    now = [one for one in held if one.present and _is_held(one, today)]
    past = [one for one in held if one not in now]
    return GroupRole(
        id=role.id,
        key=role.key,
        name=role.name,
        duties=role.duties,
        usual=role_duties.usual(role.key, language),
        staff=role.staff,
        carriers=tuple(now),
        past=tuple(sorted(past, key=lambda one: one.until or one.since or date.min, reverse=True)),
    )


def _is_held(one: Carrier, today: date) -> bool:
    return (one.since is None or one.since <= today) and (one.until is None or one.until > today)


def _carrier(holding: RoleHolding, member: Any, person: str) -> Carrier:
    return Carrier(
        holding_id=holding.id,
        member_id=member.id,
        name=member.nickname or member.card or person,
        number=member.number,
        since=holding.since,
        until=holding.until,
        shifts=shifts_from(holding.shifts),
        present=member.status == "active",
    )
