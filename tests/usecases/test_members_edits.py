"""Members edited: what a field may hold, what history keeps, and that one Undo takes each step back."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, member_edits, member_roles, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


@pytest.fixture
def mia(workspace: Workspace, camp: int) -> int:
    return member_edits.add(workspace, MemberForm(camp, "Mia", joined=date(2026, 3, 14)))


def role_ids(workspace: Workspace) -> dict[str, int]:
    return {one.key: one.id for one in members.roles(workspace)}


def carried(workspace: Workspace, member: int) -> list[str]:
    return [role.key for role in members.row(workspace, member).roles]


def refusal(call: object, *args: object, **facts: object) -> Refused:
    with pytest.raises(Refused) as refused:
        call(*args, **facts)  # type: ignore[operator]
    return refused.value


def test_numbers_count_up_and_are_never_given_twice(workspace: Workspace, camp: int, mia: int) -> None:
    assert members.row(workspace, mia).number == 1
    second = member_edits.add(workspace, MemberForm(camp, "Jo"))
    assert members.row(workspace, second).number == 2
    workspace.undo()
    third = member_edits.add(workspace, MemberForm(camp, "Leo"))
    assert members.row(workspace, third).number == 3
    member_edits.edit(workspace, third, "number", 40)
    assert member_edits.next_number(workspace, camp) == 41


def test_a_number_belongs_to_one_member_of_a_group(workspace: Workspace, camp: int, mia: int) -> None:
    jo = member_edits.add(workspace, MemberForm(camp, "Jo"))
    said = refusal(member_edits.edit, workspace, jo, "number", 1)
    assert (said.code, said.facts) == ("number_taken", {"number": 1, "name": "Mia"})
    elsewhere = groups.add(workspace, GroupForm("Other"))
    member_edits.add(workspace, MemberForm(elsewhere, "Ann", number=1))


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("nickname", "  ", "name_missing"),
        ("card", "x" * 201, "field_too_long"),
        ("left", date(2026, 3, 13), "left_before_joined"),
        ("tags", ["x" * 500, "y" * 501], "tags_too_long"),
        ("status", "asleep", "unknown_status"),
        ("shoe size", "44", "unknown_field"),
    ],
)
def test_a_field_that_makes_no_sense_is_refused(
    workspace: Workspace, mia: int, field: str, value: object, code: str
) -> None:
    before = members.row(workspace, mia)
    assert refusal(member_edits.edit, workspace, mia, field, value).code == code
    assert members.row(workspace, mia) == before


def test_a_renamed_member_is_found_by_the_new_name(workspace: Workspace, mia: int) -> None:
    member_edits.edit(workspace, mia, "card", "031-电商-米娅")
    assert list(members.ids(workspace, Filter("my"))) == [mia]
    workspace.undo()
    assert list(members.ids(workspace, Filter("my"))) == []


def test_region_belongs_to_the_person_in_every_group(workspace: Workspace, mia: int) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    person = members.row(workspace, mia).person_id
    twin = member_edits.add(workspace, MemberForm(other, person_id=person))
    member_edits.edit(workspace, mia, "region", "上海")
    assert members.row(workspace, twin).region == "上海"
    said = refusal(member_edits.add, workspace, MemberForm(other, person_id=person))
    assert (said.code, said.facts["name"]) == ("already_member", "Mia")


def test_several_roles_at_once_and_their_history(workspace: Workspace, mia: int, clock) -> None:
    role = role_ids(workspace)
    member_edits.give_role(workspace, [mia], role["kol"])
    member_edits.give_role(workspace, [mia], role["host"])
    assert carried(workspace, mia) == ["host", "kol"]
    clock.set("2026-07-01T10:00+08:00")
    member_edits.edit(workspace, mia, "role", [role["kol"]])
    assert carried(workspace, mia) == ["kol"]
    told = {(event.day, event.code) for event in members.detail(workspace, mia).events}
    assert {(date(2026, 6, 11), "role"), (date(2026, 7, 1), "role_ended")} <= told


def test_a_role_taken_back_the_same_day_leaves_no_trace(workspace: Workspace, mia: int) -> None:
    role = role_ids(workspace)
    member_edits.give_role(workspace, [mia], role["kol"])
    member_edits.end_role(workspace, [mia], role["kol"])
    assert [event.code for event in members.detail(workspace, mia).events] == ["joined"]


def test_a_tier_follows_another(workspace: Workspace, mia: int, clock) -> None:
    basic, advanced = (one.id for one in members.tiers(workspace)[1:])
    member_edits.set_tier(workspace, [mia], basic)
    clock.set("2026-07-01T10:00+08:00")
    member_edits.set_tier(workspace, [mia], advanced)
    events = [event for event in members.detail(workspace, mia).events if event.what]
    assert [(event.day, event.what.key) for event in events] == [
        (date(2026, 7, 1), "advanced"),
        (date(2026, 6, 11), "basic"),
    ]


def test_leaving_ends_the_stay_and_coming_back_opens_another(workspace: Workspace, mia: int, clock) -> None:
    member_edits.give_role(workspace, [mia], role_ids(workspace)["kol"])
    clock.set("2026-07-01T10:00+08:00")
    member_edits.set_status(workspace, [mia], "left")
    assert members.row(workspace, mia).left == date(2026, 7, 1)
    assert carried(workspace, mia) == []
    clock.set("2026-08-01T10:00+08:00")
    member_edits.set_status(workspace, [mia], "active")
    row = members.row(workspace, mia)
    assert (row.status, row.joined, row.left) == ("active", date(2026, 8, 1), None)
    stays = [event.code for event in members.detail(workspace, mia).events if not event.what]
    assert stays == ["joined", "left", "joined"]


def test_many_are_edited_in_one_step(workspace: Workspace, camp: int, mia: int) -> None:
    jo = member_edits.add(workspace, MemberForm(camp, "Jo", tags=("vip",)))
    both = [mia, jo]
    assert member_edits.add_tag(workspace, both, "paid; 2026") == 2
    assert members.row(workspace, jo).tags == ("vip", "paid 2026")
    step = workspace.undo()
    assert step is not None
    assert (step.code, step.facts) == ("member.bulk", {"field": "tags", "count": 2})
    assert members.row(workspace, jo).tags == ("vip",)
    member_edits.remove_tag(workspace, both, "vip")
    assert members.tags(workspace) == []
    member_edits.edit_many(workspace, both, "region", "杭州")
    assert {row.region for row in members.rows(workspace, both)} == {"杭州"}
    assert refusal(member_edits.edit_many, workspace, both, "number", 3).code == "one_at_a_time"


def test_a_deleted_member_comes_back_whole(workspace: Workspace, camp: int, mia: int) -> None:
    member_edits.give_role(workspace, [mia], role_ids(workspace)["kol"])
    jo = member_edits.add(workspace, MemberForm(camp, "Jo", inviter="Mia"))
    before = members.detail(workspace, mia)
    assert member_edits.delete(workspace, [mia]) == 1
    assert refusal(members.detail, workspace, mia).code == "member_gone"
    assert members.row(workspace, jo).inviter == "Mia"
    workspace.undo()
    assert members.detail(workspace, mia) == before


def test_own_roles_have_names_of_their_own(workspace: Workspace) -> None:
    own = member_roles.add_role(workspace, "财务")
    assert refusal(member_roles.add_role, workspace, " 财务 ").code == "role_exists"
    assert refusal(member_roles.add_role, workspace, " ").code == "role_name_missing"
    kept = members.roles(workspace)[0].id
    assert refusal(member_roles.delete_role, workspace, kept).code == "role_built_in"
    member_roles.delete_role(workspace, own)
    assert own not in {role.id for role in members.roles(workspace)}


def test_what_cannot_be_shown_is_not_kept(workspace: Workspace) -> None:
    camp = groups.add(workspace, GroupForm("Camp"))
    member = member_edits.add(workspace, MemberForm(camp, "Mia"))
    member_edits.edit(workspace, member, "card", "a\x00b\x07c 👩‍👧")
    assert members.row(workspace, member).card == "abc 👩‍👧"
