"""What groups need of their owner."""

from datetime import date, timedelta

import pytest
from tests.conftest import Clock

from grouppilot.domain.positioning import QUESTIONS
from grouppilot.usecases import agenda, group_needs, groups, member_edits, members, positioning, roles, tiers
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", stage="recruiting", seats=500))


def kinds(workspace: Workspace, group: int) -> list[str]:
    return [line.kind for line in agenda.told(workspace) if line.group_id == group]


def test_a_new_group_that_recruits_lacks_everything(workspace: Workspace, group: int) -> None:
    assert set(kinds(workspace, group)) == {"qr_missing", "rules_missing", "roles_missing", "positioning"}
    assert agenda.agenda(workspace) == []


def test_who_carries_the_roles_closes_the_gap(workspace: Workspace, group: int) -> None:
    roles = {role.key: role.id for role in members.roles(workspace)}
    wanted = tuple(roles[key] for key in ("host", "moderator"))
    member_edits.add(workspace, MemberForm(group, nickname="林溪", roles=wanted))
    (line,) = [line for line in agenda.told(workspace) if line.kind == "roles_missing"]
    assert (line.facts["roles"], line.standing, dict(line.target)) == (
        ["kol"],
        True,
        {"group": group, "tab": "roles"},
    )


def test_hours_that_no_moderator_covers_are_told(workspace: Workspace, group: int) -> None:
    key = {role.key: role.id for role in members.roles(workspace)}["moderator"]
    member_edits.add(workspace, MemberForm(group, nickname="林溪", roles=(key,)))
    assert "role_hours" not in kinds(workspace, group)
    (held,) = next(role.carriers for role in roles.of_group(workspace, group).roles if role.id == key)
    roles.edit(workspace, held.holding_id, [(day, "noon") for day in range(7)], held.since, None)
    (line,) = [line for line in agenda.told(workspace) if line.kind == "role_hours"]
    assert [(gap.role, gap.slot) for gap in line.facts["gaps"]] == [
        ("moderator", "morning"),
        ("moderator", "evening"),
    ]
    assert (line.standing, dict(line.target)) == (True, {"group": group, "tab": "roles"})


def test_a_quota_is_watched_and_the_day_on_which_the_entry_closes(
    workspace: Workspace, group: int, clock: Clock
) -> None:
    positioning.answer(workspace, group, "quota", 2)
    positioning.answer(workspace, group, "closing", TODAY + timedelta(days=2))
    member_edits.add(workspace, MemberForm(group, nickname="A"))
    assert "quota_full" not in kinds(workspace, group)
    member_edits.add(workspace, MemberForm(group, nickname="B"))
    assert "quota_full" in kinds(workspace, group)
    assert agenda.agenda(workspace) == []
    clock.set("2026-06-12T09:00+08:00")
    (line,) = agenda.agenda(workspace)
    assert (line.kind, line.due, line.late) == ("entry_closes", TODAY + timedelta(days=2), False)
    clock.set("2026-06-14T09:00+08:00")
    assert [line.late for line in agenda.agenda(workspace)] == [True]
    groups.edit(workspace, group, stage="running")
    assert agenda.agenda(workspace) == []


def test_a_review_of_the_tiers_comes_on_its_day(workspace: Workspace, group: int, clock: Clock) -> None:
    tiers.set_review(workspace, group, TODAY + timedelta(days=1), 30)
    assert agenda.agenda(workspace) == []
    clock.set("2026-06-12T09:00+08:00")
    (line,) = agenda.agenda(workspace)
    assert (line.kind, dict(line.target)) == (
        "tier_review",
        {"group": group, "tab": "roles", "part": "tiers"},
    )
    tiers.end_review(workspace, group)
    assert agenda.agenda(workspace) == []


@pytest.mark.parametrize(
    ("days", "on_today", "late"), [(3, False, False), (1, True, False), (0, True, False), (-2, True, True)]
)
def test_a_code_is_renewed_in_time(
    workspace: Workspace, group: int, days: int, on_today: bool, late: bool
) -> None:
    groups.edit(workspace, group, qr_until=TODAY + timedelta(days=days))
    lines = agenda.agenda(workspace, group)
    assert [line.kind for line in lines] == ["qr_renew"] * on_today
    assert [line.late for line in lines] == [late] * on_today


def test_a_renewal_is_ticked_off_for_a_week_and_undone(workspace: Workspace, group: int) -> None:
    groups.edit(workspace, group, qr_until=TODAY)
    (line,) = agenda.agenda(workspace)
    agenda.do(workspace, line)
    assert groups.form_of(workspace, group).qr_until == TODAY + timedelta(days=7)
    assert agenda.agenda(workspace) == []
    workspace.undo()
    assert agenda.agenda(workspace) == [line]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"seats": 3}, "seats_full"),
        ({"seats": 500, "seat_warning": 2}, "seats_near"),
        ({"qr_cap": 3}, "qr_full"),
        ({"qr_cap": 3, "stage": "running", "qr_until": date(2026, 6, 30)}, "qr_full"),
    ],
)
def test_seats_and_codes_are_watched(
    workspace: Workspace, group: int, fields: dict[str, object], kind: str
) -> None:
    for name in "ABC":
        member_edits.add(workspace, MemberForm(group, nickname=name))
    assert kind not in kinds(workspace, group)
    groups.edit(workspace, group, **fields)
    assert kind in kinds(workspace, group)


def test_a_full_code_is_nothing_to_a_group_that_uses_none(workspace: Workspace, group: int) -> None:
    member_edits.add(workspace, MemberForm(group, nickname="A"))
    groups.edit(workspace, group, qr_cap=1, stage="running")
    assert "qr_full" not in kinds(workspace, group)


def test_a_group_past_its_end_is_to_be_closed(workspace: Workspace, group: int, clock: Clock) -> None:
    groups.edit(workspace, group, stage="running", start=TODAY, end=TODAY + timedelta(days=7))
    assert "ended" not in kinds(workspace, group)
    clock.set("2026-06-20T09:00+08:00")
    (line,) = [line for line in agenda.told(workspace) if line.kind == "ended"]
    assert line.facts["days"] == 2
    groups.edit(workspace, group, stage="closing")
    assert kinds(workspace, group) == []


def test_a_whole_positioning_is_no_need(workspace: Workspace, group: int) -> None:
    for key in QUESTIONS:
        positioning.answer(workspace, group, key, "70% of them")
    assert "positioning" in kinds(workspace, group)
    positioning.answer(workspace, group, "goal_day", TODAY)
    assert "positioning" not in kinds(workspace, group)


def test_a_group_put_away_needs_nothing(workspace: Workspace, group: int) -> None:
    groups.archive(workspace, group)
    assert kinds(workspace, group) == []


def test_renewing_gives_a_week_where_codes_lapse_and_where_they_do_not(
    workspace: Workspace, group: int
) -> None:
    groups.edit(workspace, group, platform="telegram")
    assert group_needs.renew_code(workspace, group) == TODAY + timedelta(days=7)
