"""Members: found by any of their names, put in order, shown with what they carry today."""

from datetime import date

import pytest

from grouppilot.usecases import groups, member_edits, member_roles, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", seats=500))


@pytest.fixture
def four(workspace: Workspace, camp: int) -> dict[str, int]:
    """林溪 hosts, 周周 is a moderator, Mia a KOL; Jo left."""
    role = {one.key: one.id for one in members.roles(workspace)}
    tier = {one.key: one.id for one in members.tiers(workspace)}
    forms = {
        "lin": MemberForm(
            camp,
            "林溪",
            "007-设计-林溪",
            7,
            tier=tier["advanced"],
            roles=(role["host"],),
            tags=("VIP", "live"),
        ),
        "zhou": MemberForm(
            camp,
            "周周",
            "012-教育-周周",
            12,
            tier=tier["advanced"],
            roles=(role["moderator"],),
            inviter="林溪",
        ),
        "mia": MemberForm(
            camp, "Mia", "031-电商-Mia", 31, roles=(role["kol"],), tags=("live",), joined=date(2026, 3, 14)
        ),
        "jo": MemberForm(camp, "Jo", "063-医疗-Jo", 63, tier=tier["basic"], region="上海"),
    }
    found = {key: member_edits.add(workspace, form) for key, form in forms.items()}
    member_edits.set_status(workspace, [found["jo"]], "left")
    return found


def shown(workspace: Workspace, wanted: Filter, sort: str = "number", descending: bool = False) -> list[str]:
    ids = members.ids(workspace, wanted, sort, descending=descending)
    return [row.nickname for row in members.rows(workspace, ids)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["林溪", "周周", "Mia", "Jo"]),
        ("lx", ["林溪"]),
        ("LINXI", ["林溪"]),
        ("溪", ["林溪"]),
        ("dianshang", ["Mia"]),
        ("yl-j", ["Jo"]),
        ("31", ["Mia"]),
        ("031", ["Mia"]),
        ("vip", ["林溪"]),
        ("live mia", ["Mia"]),
        ("live jo", []),
        ("100%", []),
        ("_", []),
    ],
)
def test_a_search_finds_names_pinyin_numbers_and_tags(
    workspace: Workspace, four: dict[str, int], text: str, names: list[str]
) -> None:
    assert shown(workspace, Filter(text)) == names


def test_filters_ask_for_all_that_is_chosen(workspace: Workspace, camp: int, four: dict[str, int]) -> None:
    role = {one.key: one.id for one in members.roles(workspace)}
    tier = {one.key: one.id for one in members.tiers(workspace)}
    staff = frozenset({role["host"], role["moderator"]})
    assert shown(workspace, Filter(roles=staff)) == ["林溪", "周周"]
    assert shown(workspace, Filter(roles=staff, tags=frozenset({"VIP"}))) == ["林溪"]
    assert shown(workspace, Filter(tiers=frozenset({tier["basic"]}))) == ["Jo"]
    assert shown(workspace, Filter(tiers=frozenset({0}))) == ["Mia"]
    assert shown(workspace, Filter(statuses=frozenset({"left"}))) == ["Jo"]
    assert shown(workspace, Filter(group_id=camp + 1)) == []
    assert shown(workspace, Filter(tags=frozenset({"vi"}))) == []


@pytest.mark.parametrize(
    ("sort", "descending", "names"),
    [
        ("number", True, ["Jo", "Mia", "周周", "林溪"]),
        ("nickname", False, ["Jo", "Mia", "周周", "林溪"]),
        ("role", False, ["林溪", "周周", "Mia", "Jo"]),
        ("tier", True, ["林溪", "周周", "Jo", "Mia"]),
        ("joined", False, ["Mia", "林溪", "周周", "Jo"]),
        ("region", False, ["Jo", "林溪", "周周", "Mia"]),
        ("region", True, ["Jo", "林溪", "周周", "Mia"]),
        ("inviter", False, ["周周", "林溪", "Mia", "Jo"]),
    ],
)
def test_every_column_sorts_with_empty_cells_last(
    workspace: Workspace, four: dict[str, int], sort: str, descending: bool, names: list[str]
) -> None:
    assert shown(workspace, Filter(), sort, descending) == names


def test_chinese_names_stand_among_the_others_by_pinyin(workspace: Workspace, camp: int) -> None:
    for name in ("周周", "Bob", "阿土", "曾静", "mia"):
        member_edits.add(workspace, MemberForm(camp, name))
    assert shown(workspace, Filter(), "name") == ["阿土", "Bob", "mia", "曾静", "周周"]


def test_a_row_shows_the_person_the_roles_and_who_invited(workspace: Workspace, four: dict[str, int]) -> None:
    row = members.row(workspace, four["zhou"])
    assert (row.name, row.number, row.inviter) == ("012-教育-周周", 12, "007-设计-林溪")
    assert [role.key for role in row.roles] == ["moderator"]
    assert row.tier is not None
    assert row.tier.key == "advanced"


def test_counts_tell_members_and_seats(workspace: Workspace, camp: int, four: dict[str, int]) -> None:
    counts = members.counts(workspace, camp)
    assert (counts.active, counts.left, counts.total, counts.seats) == (3, 1, 4, 500)
    assert counts.group == "晨读打卡营 03"
    assert members.counts(workspace).seats is None


def test_detail_tells_the_history_latest_first(workspace: Workspace, four: dict[str, int], clock) -> None:
    role = {one.key: one.id for one in members.roles(workspace)}
    clock.set("2026-06-20T10:00+08:00")
    member_edits.end_role(workspace, [four["mia"]], role["kol"])
    member_edits.set_status(workspace, [four["mia"]], "removed")
    events = members.detail(workspace, four["mia"]).events
    told = [(event.day, event.code) for event in events]
    joined, ended = date(2026, 3, 14), date(2026, 6, 20)
    assert told == [(ended, "removed"), (ended, "role_ended"), (joined, "joined"), (joined, "role")]


def test_detail_tells_the_other_groups_of_the_person(workspace: Workspace, four: dict[str, int]) -> None:
    other = groups.add(workspace, GroupForm("Slow Cooking Circle"))
    person = members.row(workspace, four["mia"]).person_id
    assert [one.nickname for one in members.people(workspace, "mia", other)] == ["Mia"]
    member_edits.add(workspace, MemberForm(other, person_id=person))
    assert members.people(workspace, "mia", other) == []
    found = members.detail(workspace, four["mia"])
    assert [one.group for one in found.groups] == ["晨读打卡营 03", "Slow Cooking Circle"]


def test_tags_in_use_come_with_their_number(workspace: Workspace, four: dict[str, int]) -> None:
    assert members.tags(workspace) == [("live", 2), ("VIP", 1)]


def test_own_roles_stand_after_the_others(workspace: Workspace, four: dict[str, int]) -> None:
    own = member_roles.add_role(workspace, "财务", staff=True)
    member_edits.give_role(workspace, [four["lin"]], own)
    last = members.roles(workspace)[-1]
    assert (last.name, last.staff) == ("财务", True)
    member_roles.edit_role(workspace, own, name="会计", staff=False, duties="Keeps the books")
    assert members.row(workspace, four["lin"]).roles[-1].name == "会计"
