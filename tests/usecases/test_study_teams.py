"""Study teams on a real file: dealt evenly, moved, led, copied, undone."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, member_edits, members, study_teams
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读", language="zh_CN"))


@pytest.fixture
def people(workspace: Workspace, camp: int) -> list[int]:
    trades = ("设计", "教育", "设计", "电商", "教育", "设计", "电商")
    return [
        member_edits.add(workspace, MemberForm(camp, f"m{n}", trade=trade))
        for n, trade in enumerate(trades, 1)
    ]


def shape(workspace: Workspace, camp: int) -> list[tuple[str, list[str]]]:
    return [
        (team.name, [one.name for one in team.members]) for team in study_teams.view(workspace, camp).teams
    ]


def test_a_group_is_split_around_its_captains(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 3, alike="trade", captains=[people[3], people[0]])
    found = study_teams.view(workspace, camp)
    assert [team.captain_id for team in found.teams] == [people[3], people[0], None]
    assert sorted(len(team.members) for team in found.teams) == [2, 2, 3]
    assert [team.members[0].id for team in found.teams[:2]] == [people[3], people[0]]
    assert found.unplaced == ()
    workspace.undo()
    assert study_teams.view(workspace, camp).teams == ()
    assert len(study_teams.view(workspace, camp).unplaced) == 7


def test_split_again_teams_keep_their_names(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 3)
    study_teams.rename(workspace, study_teams.view(workspace, camp).teams[0].id, "晨星")
    study_teams.split(workspace, camp, 2)
    assert [name for name, _ in shape(workspace, camp)] == ["晨星", "第2组"]
    study_teams.split(workspace, camp, 4)
    assert [name for name, _ in shape(workspace, camp)] == ["晨星", "第2组", "第3组", "第4组"]
    assert sum(len(names) for _, names in shape(workspace, camp)) == 7


def test_staff_stays_out_but_may_lead(workspace: Workspace, camp: int, people: list[int]) -> None:
    monitor = next(role.id for role in members.roles(workspace) if role.key == "monitor")
    member_edits.give_role(workspace, people[:2], monitor)
    assert study_teams.holders(workspace, camp, monitor) == people[:2]
    study_teams.split(workspace, camp, 1)
    assert len(shape(workspace, camp)[0][1]) == 5
    study_teams.split(workspace, camp, 2, captains=people[:2])
    assert sorted(len(names) for _, names in shape(workspace, camp)) == [3, 4]


def test_members_are_moved_and_captains_step_down(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 2, captains=people[:2])
    first, second = (team.id for team in study_teams.view(workspace, camp).teams)
    study_teams.move(workspace, [people[0]], second)
    found = study_teams.view(workspace, camp)
    assert found.teams[0].captain_id is None
    assert people[0] in [one.id for one in found.teams[1].members]
    study_teams.move(workspace, [people[0]], None)
    assert [one.id for one in study_teams.view(workspace, camp).unplaced] == [people[0]]
    study_teams.move(workspace, [people[0]], first)
    study_teams.set_captain(workspace, first, people[0])
    assert study_teams.view(workspace, camp).teams[0].captain_id == people[0]
    with pytest.raises(Refused) as refused:
        study_teams.set_captain(workspace, second, people[0])
    assert refused.value.code == "not_in_team"


def test_the_list_to_paste(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 2, captains=[people[1]])
    assert study_teams.list_text(
        workspace, camp
    ) == "第1组 · 组长 m2\nm3、m4、m7\n\n第2组\nm1、m5、m6".replace(
        "m3、m4、m7", "、".join(shape(workspace, camp)[0][1][1:])
    ).replace("m1、m5、m6", "、".join(shape(workspace, camp)[1][1]))


def test_a_team_taken_away_frees_its_members(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 1)
    (team,) = study_teams.view(workspace, camp).teams
    extra = study_teams.add(workspace, camp)
    assert [name for name, _ in shape(workspace, camp)] == ["第1组", "第2组"]
    study_teams.delete(workspace, team.id)
    found = study_teams.view(workspace, camp)
    assert ([each.id for each in found.teams], len(found.unplaced)) == ([extra], 7)
    workspace.undo()
    assert len(study_teams.view(workspace, camp).teams[0].members) == 7


def test_who_left_is_in_no_list(workspace: Workspace, camp: int, people: list[int]) -> None:
    study_teams.split(workspace, camp, 1)
    member_edits.set_status(workspace, people[:1], "left")
    assert "m1" not in study_teams.list_text(workspace, camp)


@pytest.mark.parametrize(("count", "code"), [(0, "teams_bad_count"), (100, "teams_bad_count")])
def test_impossible_numbers_are_refused(workspace: Workspace, camp: int, count: int, code: str) -> None:
    with pytest.raises(Refused) as refused:
        study_teams.split(workspace, camp, count)
    assert refused.value.code == code


def test_nobody_cannot_be_split(workspace: Workspace, camp: int) -> None:
    with pytest.raises(Refused) as refused:
        study_teams.split(workspace, camp, 2)
    assert refused.value.code == "nobody_to_split"
