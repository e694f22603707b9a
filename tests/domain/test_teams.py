"""Study teams: of one size, alike, and each with at most one captain."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.teams import Candidate, deal, teams_for

PEOPLE = st.lists(
    st.tuples(st.sampled_from(["passer", "basic", "advanced", ""]), st.booleans()), max_size=60
).map(lambda drawn: [Candidate(n, kind, captain) for n, (kind, captain) in enumerate(drawn)])


def test_seven_people_in_three_teams_around_their_captains() -> None:
    people = [Candidate(n, "basic" if n % 2 else "passer", captain=n in (5, 6)) for n in range(7)]
    teams = deal(people, 3)
    assert [team.captain for team in teams] == [5, 6, None]
    assert [team.members[0] for team in teams[:2]] == [5, 6]
    assert sorted(len(team.members) for team in teams) == [2, 2, 3]


def test_more_captains_than_teams_are_members_like_others() -> None:
    teams = deal([Candidate(n, captain=True) for n in range(5)], 2)
    assert [team.captain for team in teams] == [0, 1]
    assert sorted(len(team.members) for team in teams) == [2, 3]


def test_teams_of_about_a_size() -> None:
    assert [teams_for(people, 8) for people in (0, 1, 8, 9, 112)] == [1, 1, 1, 2, 14]


@given(PEOPLE, st.integers(1, 12))
def test_everybody_is_in_one_team_and_teams_are_even(people: list[Candidate], count: int) -> None:
    teams = deal(people, count)
    assert sorted(one for team in teams for one in team.members) == [one.id for one in people]
    sizes = [len(team.members) for team in teams]
    assert max(sizes) - min(sizes) <= 1
    captains = {one.id for one in people if one.captain}
    led = [team.captain for team in teams if team.captain is not None]
    assert len(led) == len(set(led)) == min(count, len(captains))
    assert all(team.captain in team.members for team in teams if team.captain is not None)


@given(PEOPLE, st.integers(1, 12))
def test_each_kind_is_spread(people: list[Candidate], count: int) -> None:
    teams = deal(people, count)
    kind_of = {one.id: one.kind for one in people}
    for kind in set(kind_of.values()):
        with_captains = [sum(kind_of[one] == kind for one in team.members) for team in teams]
        without = [
            sum(kind_of[one] == kind and one != team.captain for one in team.members) for team in teams
        ]
        assert max(without) - min(without) <= 1
        assert max(with_captains) - min(with_captains) <= 2


@given(PEOPLE, st.integers(1, 12))
def test_the_same_people_come_into_the_same_teams(people: list[Candidate], count: int) -> None:
    assert deal(people, count) == deal(list(people), count)
    sizes = Counter(len(team.members) for team in deal(people, count))
    assert sum(size * teams for size, teams in sizes.items()) == len(people)
