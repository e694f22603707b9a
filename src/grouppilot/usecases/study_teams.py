"""Study teams of a group: split evenly, moved by hand, led by captains, written as a list to paste."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import numbers, teams
from grouppilot.domain.refusals import Refused
from grouppilot.domain.teams import Candidate
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import Team, TeamPlace
from grouppilot.usecases import groups, settings
from grouppilot.usecases.filling import listed_names
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.onboarding_proofs import witness
from grouppilot.usecases.onboarding_words import word
from grouppilot.usecases.workspace import Workspace

ALIKE = ("tier", "trade", "")
"""What teams can be made alike in; empty for nothing."""
NAME_CHARS = 200


@dataclass(frozen=True)
class TeamMember:
    """Somebody in a team, or in none: ``tier`` is (key, own name) or None."""

    id: int
    written: str
    name: str
    trade: str
    tier: tuple[str, str] | None


@dataclass(frozen=True)
class TeamRow:
    """A team with its members, the captain first; ``captain_id`` is None without one."""

    id: int
    name: str
    captain_id: int | None
    members: tuple[TeamMember, ...]


@dataclass(frozen=True)
class Teams:
    """The teams of a group, and who is in none; staff and warm-up members are left out of ``unplaced``."""

    teams: tuple[TeamRow, ...] = ()
    unplaced: tuple[TeamMember, ...] = ()


def view(ws: Workspace, group_id: int) -> Teams:
    """Return the teams of a group.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        return _view(session, groups.alive(session, group_id), settings.today_in(session, ws))


def split(
    ws: Workspace,
    group_id: int,
    count: int,
    *,
    alike: str = "",
    captains: Sequence[int] = (),
    by: object = None,
) -> None:
    """Deal the active members of a group into teams; teams that exist keep name and place, members change.

    Staff and warm-up members stay out, but for those who lead a team.

    Args:
        ws: The workspace.
        group_id: The group.
        count: How many teams; those beyond are taken away.
        alike: What teams shall be alike in; one of ``ALIKE``.
        captains: Members who lead a team each, in this order.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``teams_bad_count`` with ``most``, ``nobody_to_split``.
    """
    if not 1 <= count <= teams.MOST_TEAMS or alike not in ALIKE:
        raise Refused("teams_bad_count", most=teams.MOST_TEAMS)
    name = groups.form_of(ws, group_id).name
    with ws.write("teams.split", by=by, group=name, count=count) as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        people = _candidates(session, group, alike, captains, today)
        if not people:
            raise Refused("nobody_to_split", group=group.name)
        rows = _resized(session, group, count)
        for row, dealt in zip(rows, teams.deal(people, count), strict=True):
            row.captain_id = dealt.captain
            session.add_all(TeamPlace(team_id=row.id, membership_id=one) for one in dealt.members)
        session.flush()
        witness(session, [one.id for one in people], "team", today)


def move(ws: Workspace, ids: Sequence[int], team_id: int | None, *, by: object = None) -> None:
    """Put members into a team, or take them out of theirs; a captain who leaves leads it no more.

    Raises:
        Refused: ``team_unknown``.
    """
    with ws.write("teams.move", by=by, count=len(ids)) as session:
        if team_id is not None:
            _team(session, team_id)
        places = queries.place_rows(session, ids)
        for member in ids:
            place = places.get(member)
            if place is not None and place.team_id != team_id:
                _step_down(session, place)
            _put(session, place, member, team_id)
        session.flush()
        witness(session, ids, "team", settings.today_in(session, ws))


def set_captain(ws: Workspace, team_id: int, member_id: int | None, *, by: object = None) -> None:
    """Let a member of a team lead it, or nobody.

    Raises:
        Refused: ``team_unknown``; ``not_in_team`` where the member is in another team or none.
    """
    with ws.write("teams.captain", by=by) as session:
        team = _team(session, team_id)
        if member_id is not None:
            place = queries.place_rows(session, [member_id]).get(member_id)
            if place is None or place.team_id != team_id:
                raise Refused("not_in_team", team=team.name)
        team.captain_id = member_id


def rename(ws: Workspace, team_id: int, name: str, *, by: object = None) -> None:
    """Give a team another name.

    Raises:
        Refused: ``team_unknown``, ``team_name_missing``, ``field_too_long``.
    """
    tidy = " ".join(name.split())
    if not tidy:
        raise Refused("team_name_missing")
    if len(tidy) > NAME_CHARS:
        raise Refused("field_too_long", field="team", most=NAME_CHARS)
    with ws.write("teams.rename", by=by, name=tidy) as session:
        _team(session, team_id).name = tidy


def add(ws: Workspace, group_id: int, *, by: object = None) -> int:
    """Add an empty team to a group and return its id.

    Raises:
        Refused: ``group_unknown``, ``teams_bad_count``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("teams.add", by=by, group=name) as session:
        group = groups.alive(session, group_id)
        rows = queries.teams(session, group_id)
        if len(rows) >= teams.MOST_TEAMS:
            raise Refused("teams_bad_count", most=teams.MOST_TEAMS)
        return _new(session, group, rows).id


def delete(ws: Workspace, team_id: int, *, by: object = None) -> None:
    """Take a team away; its members are in no team then.

    Raises:
        Refused: ``team_unknown``.
    """
    with ws.read() as session:
        name = _team(session, team_id).name
    with ws.write("teams.delete", by=by, name=name) as session:
        session.delete(_team(session, team_id))


def holders(ws: Workspace, group_id: int, role_id: int) -> list[int]:
    """Return the members of a group who carry a role, to be captains."""
    with ws.read() as session:
        return queries.holders_of(session, group_id, role_id, settings.today_in(session, ws))


def list_text(ws: Workspace, group_id: int) -> str:
    """Return the teams with their members as a text to paste, in the group's language.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        found = _view(session, group, settings.today_in(session, ws))
    return "\n\n".join(_paragraph(team, group.language) for team in found.teams)


def _paragraph(team: TeamRow, language: str) -> str:
    captain = next((one.name for one in team.members if one.id == team.captain_id), "")
    head = word("team_head" if captain else "team_bare", language, team=team.name, captain=captain)
    others = [one.name for one in team.members if one.id != team.captain_id]
    return f"{head}\n{listed_names(others, language)}".strip()


def _view(session: Session, group: Group, today: Any) -> Teams:
    tiers = queries.tier_names(session, group.id, today)
    places = queries.places(session, [group.id])
    members = {row.id: _member(group, row, tiers.get(row.id)) for row in queries.active(session, group.id)}
    left_out = set(session.scalars(queries.staff(today)))
    rows = []
    for team in queries.teams(session, group.id):
        found = [one for one in members.values() if places.get(one.id) == team.id]
        found.sort(key=lambda one: one.id != team.captain_id)
        rows.append(TeamRow(team.id, team.name, team.captain_id, tuple(found)))
    unplaced = (one for one in members.values() if one.id not in places and one.id not in left_out)
    return Teams(tuple(rows), tuple(unplaced))


def _member(group: Group, row: Any, tier: tuple[str, str] | None) -> TeamMember:
    written = numbers.written(row.number, group.number_format, group.name)
    return TeamMember(row.id, written, first_name((row.nickname, row.card, row.name)), row.trade, tier)


def _candidates(
    session: Session, group: Group, alike: str, captains: Sequence[int], today: Any
) -> list[Candidate]:
    tiers = queries.tier_names(session, group.id, today) if alike == "tier" else {}
    left_out = set(session.scalars(queries.staff(today))) - set(captains)
    found = {}
    for row in queries.active(session, group.id):
        if row.id not in left_out:
            kind = "|".join(tiers.get(row.id, ())) if alike == "tier" else row.trade if alike else ""
            found[row.id] = Candidate(row.id, kind, row.id in captains)
    first = [found.pop(one) for one in captains if one in found]
    return [*first, *found.values()]


def _resized(session: Session, group: Group, count: int) -> list[Team]:
    """Return so many teams of a group, all of them empty."""
    rows = queries.teams(session, group.id)
    for place in queries.place_rows(session, list(queries.places(session, [group.id]))).values():
        session.delete(place)
    session.flush()  # before their teams, which would take them along
    for row in rows[count:]:
        session.delete(row)
    kept = rows[:count]
    session.flush()
    while len(kept) < count:
        kept.append(_new(session, group, kept))
    return kept


def _new(session: Session, group: Group, rows: Sequence[Team]) -> Team:
    names = {row.name for row in rows}
    free = (word("team", group.language, n=n) for n in range(len(rows) + 1, len(rows) + teams.MOST_TEAMS + 2))
    name = next(name for name in free if name not in names)
    row = Team(group_id=group.id, name=name, position=max((row.position for row in rows), default=-1) + 1)
    session.add(row)
    session.flush()
    return row


def _team(session: Session, team_id: int) -> Team:
    team = session.get(Team, team_id)
    if team is None:
        raise Refused("team_unknown")
    return team


def _step_down(session: Session, place: TeamPlace) -> None:
    team = session.get(Team, place.team_id)
    if team is not None and team.captain_id == place.membership_id:
        team.captain_id = None


def _put(session: Session, place: TeamPlace | None, member: int, team_id: int | None) -> None:
    if place is None and team_id is not None:
        session.add(TeamPlace(team_id=team_id, membership_id=member))
    elif place is not None and team_id is None:
        session.delete(place)
    elif place is not None and team_id is not None:
        place.team_id = team_id
