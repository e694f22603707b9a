"""The members of a table in order: the first are found at once, all others when one of them is wanted."""

from datetime import date, timedelta

import pytest

from grouppilot.store.members import Membership, Person
from grouppilot.usecases import groups, member_edits, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_listing import FIRST, Listing, listing
from grouppilot.usecases.members import Filter
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.workspace import Workspace

ACTIVE = frozenset({"active"})
MANY = FIRST * 3 + 90


@pytest.fixture
def crowd(workspace: Workspace) -> tuple[int, int]:
    """Two groups with more members than are read at first, some of whom left, and one that is gone."""
    found = tuple(groups.add(workspace, GroupForm(name)) for name in ("One", "Two", "Gone"))
    at = workspace.now()
    with workspace.keep("fill", "membership") as session:
        for number in range(MANY):
            name = f"{['林王陈Mia', 'Jo'][0][number % 3]}{number * 7 % MANY}"
            person = Person(name=name, created=at, region=("", "上海", "杭州")[number % 3])
            session.add(person)
            session.flush()
            member = Membership(
                group_id=found[number % 3],
                person_id=person.id,
                nickname=name,
                number=None if number % 5 == 0 else number,
                status="left" if number % 9 == 0 else "active",
                joined=None if number % 7 == 0 else date(2026, 1, 1) + timedelta(number % 40),
                folded=folded_names(name),
                sort_key=sort_key(name),
                created=at,
            )
            session.add(member)
    groups.delete(workspace, found[2])
    return found[:2]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["name", "number", "joined", "region", "group", "role", "inviter"])
def test_first_and_rest_are_all_in_order(
    workspace: Workspace, crowd: tuple[int, int], sort: str, descending: bool
) -> None:
    for wanted in (Filter(), Filter(statuses=ACTIVE), Filter(group_id=crowd[0], statuses=ACTIVE)):
        found = listing(workspace, wanted, sort, descending=descending)
        first = [found[place] for place in range(min(len(found), FIRST))]
        whole = members.ids(workspace, wanted, sort, descending=descending)
        assert first == list(whole[: len(first)])
        assert list(found) == list(whole)


def test_who_looks_at_the_first_reads_no_more(workspace: Workspace, crowd: tuple[int, int]) -> None:
    found = listing(workspace, Filter(statuses=ACTIVE))
    assert FIRST < len(found) == members.counts(workspace).active
    assert len(found[0:FIRST]) == FIRST
    assert found.index(found[3]) == 3
    assert found[3] in found
    assert not found.is_whole()
    assert found[FIRST] == members.ids(workspace, Filter(statuses=ACTIVE))[FIRST]
    assert found.is_whole()


def test_a_search_finds_all_at_once(workspace: Workspace, crowd: tuple[int, int]) -> None:
    found = listing(workspace, Filter(text="lin"))
    assert found.is_whole()
    assert list(found) == list(members.ids(workspace, Filter(text="lin")))


def test_a_listing_keeps_its_length_when_members_go_meanwhile(
    workspace: Workspace, crowd: tuple[int, int]
) -> None:
    found = listing(workspace, Filter(), "number")
    before = len(found)
    member_edits.delete(workspace, [found[1]])
    assert (len(found), list(found)[-1]) == (before, 0)
    assert members.rows(workspace, list(found)[-2:]) == members.rows(workspace, list(found)[-2:-1])


def test_a_listing_continues_what_was_seen(workspace: Workspace, crowd: tuple[int, int]) -> None:
    wanted = Filter(statuses=ACTIVE)
    before = listing(workspace, wanted)
    assert listing(workspace, wanted).continues(before)
    last = before.whole()[-1]
    member_edits.edit(workspace, last, "nickname", "zzz")
    assert listing(workspace, wanted).continues(before)
    member_edits.edit(workspace, last, "nickname", "0")
    assert not listing(workspace, wanted).continues(before)
    assert not Listing((), 0, None).continues(before)


def test_members_of_groups_that_are_gone_are_not_counted(
    workspace: Workspace, crowd: tuple[int, int]
) -> None:
    both = [members.counts(workspace, group) for group in crowd]
    all_groups = members.counts(workspace)
    assert all_groups.active == sum(each.active for each in both)
    assert all_groups.left == sum(each.left for each in both) > 0
    assert all_groups.total == len(members.ids(workspace, Filter()))
