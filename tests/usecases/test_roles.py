"""Roles of a group: duties, who carries them when, gaps, own roles and tiers, the hand-over text."""

from datetime import date

import pytest

from grouppilot.domain.coverage import Gap
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, handover, member_edits, member_roles, members, role_gaps, roles, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.roles import GroupRole
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
EVENINGS = frozenset((day, "evening") for day in range(7))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN"))


@pytest.fixture
def zhou(workspace: Workspace, camp: int) -> int:
    return member_edits.add(workspace, MemberForm(camp, "周周", joined=date(2026, 3, 1)))


def role(ws: Workspace, camp: int, key: str) -> GroupRole:
    return next(one for one in roles.of_group(ws, camp).roles if one.key == key)


def test_a_new_group_lacks_host_moderator_and_kol(workspace: Workspace, camp: int) -> None:
    found = roles.of_group(workspace, camp)
    assert found.gaps == (Gap("host"), Gap("moderator"), Gap("kol"))
    assert found.roles[0].key == "owner"
    assert "群" in found.roles[0].usual


def test_somebody_carries_a_role_from_today_and_no_longer_from_another_day(
    workspace: Workspace, clock, camp: int, zhou: int
) -> None:
    host = role(workspace, camp, "host").id
    roles.carry(workspace, zhou, host)
    (carrier,) = role(workspace, camp, "host").carriers
    assert (carrier.name, carrier.since, carrier.shifts) == ("周周", TODAY, None)
    clock.set("2026-07-01T12:00+08:00")
    roles.end(workspace, carrier.holding_id)
    assert role(workspace, camp, "host").carriers == ()
    (past,) = role(workspace, camp, "host").past
    assert (past.since, past.until) == (TODAY, date(2026, 7, 1))
    workspace.undo()
    assert role(workspace, camp, "host").carriers


def test_hours_leave_gaps(workspace: Workspace, camp: int, zhou: int) -> None:
    for key in ("host", "moderator", "kol"):
        roles.carry(workspace, zhou, role(workspace, camp, key).id)
    assert roles.of_group(workspace, camp).gaps == ()
    (carrier,) = role(workspace, camp, "moderator").carriers
    roles.edit(workspace, carrier.holding_id, EVENINGS, carrier.since, None)
    assert roles.of_group(workspace, camp).gaps == (Gap("moderator", "morning"), Gap("moderator", "noon"))
    workspace.undo()
    assert roles.of_group(workspace, camp).gaps == ()
    workspace.redo()
    assert role(workspace, camp, "moderator").carriers[0].shifts == EVENINGS


def test_gaps_of_all_groups_at_once(workspace: Workspace, camp: int, zhou: int) -> None:
    other = groups.add(workspace, GroupForm("Slow Cooking Circle"))
    roles.carry(workspace, zhou, role(workspace, camp, "host").id)
    with workspace.read() as session:
        found = role_gaps.of_groups(session, TODAY)
    assert [gap.role for gap in found[camp]] == ["moderator", "kol"]
    assert [gap.role for gap in found[other]] == ["host", "moderator", "kol"]
    groups.archive(workspace, other)
    with workspace.read() as session:
        assert other not in role_gaps.of_groups(session, TODAY)


def test_days_can_be_mended_and_an_entry_forgotten(workspace: Workspace, camp: int, zhou: int) -> None:
    roles.carry(workspace, zhou, role(workspace, camp, "kol").id)
    (carrier,) = role(workspace, camp, "kol").carriers
    with pytest.raises(Refused, match="holding_backwards"):
        roles.edit(workspace, carrier.holding_id, None, TODAY, date(2026, 6, 1))
    roles.edit(workspace, carrier.holding_id, None, date(2026, 3, 2), date(2026, 5, 1))
    assert role(workspace, camp, "kol").past[0].until == date(2026, 5, 1)
    roles.forget(workspace, carrier.holding_id)
    assert role(workspace, camp, "kol").past == ()
    with pytest.raises(Refused, match="holding_gone"):
        roles.end(workspace, carrier.holding_id)


def test_who_left_carries_nothing(workspace: Workspace, camp: int, zhou: int) -> None:
    roles.carry(workspace, zhou, role(workspace, camp, "host").id)
    member_edits.set_status(workspace, [zhou], "left")
    assert role(workspace, camp, "host").carriers == ()
    assert Gap("host") in roles.of_group(workspace, camp).gaps


def test_only_those_without_the_role_are_offered(workspace: Workspace, camp: int, zhou: int) -> None:
    host = role(workspace, camp, "host").id
    assert [row.id for row in roles.candidates(workspace, camp, host, "zz")] == [zhou]
    roles.carry(workspace, zhou, host)
    assert roles.candidates(workspace, camp, host) == []


def test_own_roles_are_added_renamed_ordered_and_deleted(workspace: Workspace, camp: int) -> None:
    own = member_roles.add_role(workspace, "Gardener", duties="Waters the plants")
    member_roles.edit_role(workspace, own, name="Head gardener", staff=True, duties="")
    found = roles.of_group(workspace, camp).roles
    assert (found[-1].name, found[-1].staff, found[-1].usual) == ("Head gardener", True, "")
    member_roles.reorder_roles(workspace, [own, *(one.id for one in found if one.id != own)])
    assert roles.of_group(workspace, camp).roles[0].id == own
    member_roles.delete_role(workspace, own)
    assert own not in [one.id for one in roles.of_group(workspace, camp).roles]
    workspace.undo()
    assert roles.of_group(workspace, camp).roles[0].id == own
    with pytest.raises(Refused, match="role_built_in"):
        member_roles.delete_role(workspace, found[0].id)


def test_tiers_have_benefits_and_price(workspace: Workspace, camp: int, zhou: int) -> None:
    basic = next(tier for tier in members.tiers(workspace) if tier.key == "basic")
    member_roles.edit_tier(workspace, basic.id, name="铜卡", benefits="每月一课", price="99 元/年")
    own = member_roles.add_tier(workspace, "金卡")
    with pytest.raises(Refused, match="role_exists"):
        member_roles.edit_tier(workspace, own, name="铜卡")
    member_edits.set_tier(workspace, [zhou], own)
    member_roles.delete_tier(workspace, own)
    assert members.row(workspace, zhou).tier is None
    workspace.undo()
    tier = members.row(workspace, zhou).tier
    assert tier is not None
    assert tier.name == "金卡"
    ids = [one.id for one in members.tiers(workspace)]
    member_roles.reorder_tiers(workspace, ids[::-1])
    assert [one.id for one in members.tiers(workspace)] == ids[::-1]
    with pytest.raises(Refused, match="tier_built_in"):
        member_roles.delete_tier(workspace, basic.id)
    with pytest.raises(Refused, match="tier_gone"):
        member_roles.edit_tier(workspace, 999, name="x")


def test_a_hand_over_names_duties_routines_and_what_is_open(
    workspace: Workspace, camp: int, zhou: int
) -> None:
    form = ItemForm("早安问题", group_ids=(camp,), minute=510, role="host")
    sops.add(workspace, form)
    sops.add(workspace, ItemForm("统计打卡", group_ids=(camp,), role="statistics"))
    host = role(workspace, camp, "host")
    roles.carry(workspace, zhou, host.id)
    found = handover.text(workspace, camp, host.id)
    assert found.startswith("交接：主持人 · 晨读打卡营 03\n目前由：周周\n")
    assert host.usual.splitlines()[0] in found
    assert found.count("08:30 早安问题") == 2
    assert "统计打卡" not in found
    member_roles.edit_role(workspace, host.id, name="领读人", staff=True, duties="只做一件事")
    assert "交接：领读人" in handover.text(workspace, camp, host.id)
    assert "- 只做一件事" in handover.text(workspace, camp, host.id)
    with pytest.raises(Refused, match="role_gone"):
        handover.text(workspace, camp, 999)
