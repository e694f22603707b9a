"""Tiers of a group: suggestions with reasons, up at once, down at a review, put away for a while."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.tier_steps import Evidence
from grouppilot.store.groups import Group
from grouppilot.store.ledgers import LedgerMark, SignUp, SignUpLine
from grouppilot.store.onboarding import Ritual, RitualStep, StepMark
from grouppilot.usecases import groups, member_edits, members, tiers
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
EARLY = date(2026, 3, 1)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


@pytest.fixture
def tier(workspace: Workspace) -> dict[str, int]:
    return {one.key: one.id for one in members.tiers(workspace)}


@pytest.fixture
def three(workspace: Workspace, camp: int, tier: dict[str, int]) -> dict[str, int]:
    """林溪 hosts; Mia checked in on 6 of 8 days, 大鹏 on none."""
    role = next(one.id for one in members.roles(workspace) if one.key == "host")
    forms = {
        "lin": MemberForm(camp, "林溪", joined=EARLY, roles=(role,), tier=tier["basic"]),
        "mia": MemberForm(camp, "Mia", joined=EARLY, tier=tier["basic"]),
        "peng": MemberForm(camp, "大鹏", joined=EARLY, tier=tier["basic"]),
    }
    found = {key: member_edits.add(workspace, form) for key, form in forms.items()}
    check_in(workspace, {found["lin"]: range(8), found["mia"]: range(6)})
    return found


def check_in(ws: Workspace, marks: dict[int, range], kind: str = "checkin") -> None:
    with ws.write("test") as session:
        for member, days in marks.items():
            for ago in days:
                day = TODAY - timedelta(days=ago)
                session.add(LedgerMark(membership_id=member, kind=kind, day=day, state="done", source="tick"))


def test_who_checks_in_is_one_step_from_advanced(
    workspace: Workspace, camp: int, three: dict[str, int], tier: dict[str, int]
) -> None:
    found = tiers.of_group(workspace, camp)
    (one,) = found.suggestions
    assert (one.member_id, one.up, one.after.id) == (three["mia"], True, tier["advanced"])
    assert one.reasons == (Evidence("checkin", 6, 8),)
    assert [row.members for row in found.tiers] == [0, 3, 0]


def test_accepted_is_moved_today_and_undone_whole(
    workspace: Workspace, camp: int, three: dict[str, int], tier: dict[str, int]
) -> None:
    assert tiers.accept(workspace, [(three["mia"], tier["advanced"]), (three["peng"], tier["advanced"])]) == 2
    assert [row.members for row in tiers.of_group(workspace, camp).tiers] == [0, 1, 2]
    assert tiers.of_group(workspace, camp).suggestions == ()
    workspace.undo()
    assert [row.members for row in tiers.of_group(workspace, camp).tiers] == [0, 3, 0]
    with pytest.raises(Refused, match="tier_gone"):
        tiers.accept(workspace, [(three["mia"], 999)])
    with pytest.raises(Refused, match="member_gone"):
        tiers.accept(workspace, [(999, tier["basic"])])


def test_put_away_it_comes_again_after_a_month(
    workspace: Workspace, clock, camp: int, three: dict[str, int], tier: dict[str, int]
) -> None:
    tiers.dismiss(workspace, [(three["mia"], tier["advanced"])])
    assert tiers.of_group(workspace, camp).suggestions == ()
    clock.set("2026-07-12T12:00+08:00")
    assert [one.member_id for one in tiers.of_group(workspace, camp).suggestions] == [three["mia"]]
    tiers.dismiss(workspace, [(three["mia"], tier["advanced"])])
    assert tiers.of_group(workspace, camp).suggestions == ()


def test_down_only_at_a_review(workspace: Workspace, clock, camp: int, three: dict[str, int]) -> None:
    def down() -> list[int]:
        return [one.member_id for one in tiers.of_group(workspace, camp).suggestions if not one.up]

    assert down() == []
    tiers.set_review(workspace, camp, TODAY + timedelta(days=1), 60)
    assert down() == []
    held = tiers.of_group(workspace, camp, review=True).suggestions
    assert [one.member_id for one in held if not one.up] == [three["peng"]]
    clock.set("2026-06-12T12:00+08:00")
    assert tiers.of_group(workspace, camp).due
    assert down() == [three["peng"]]
    assert tiers.end_review(workspace, camp) == date(2026, 8, 11)
    assert down() == []
    with pytest.raises(Refused, match="bad_interval"):
        tiers.set_review(workspace, camp, None, 0)


def test_homework_sign_ups_invitations_and_onboarding_count(
    workspace: Workspace, camp: int, three: dict[str, int], tier: dict[str, int]
) -> None:
    peng = three["peng"]
    check_in(workspace, {peng: range(4)}, "homework")
    with workspace.write("test") as session:
        for ago in range(4):
            sign_up = SignUp(
                group_id=camp, title="聚会", day=TODAY - timedelta(days=ago), created=workspace.now()
            )
            session.add(sign_up)
            session.flush()
            if ago < 2:
                session.add(SignUpLine(sign_up_id=sign_up.id, name="大鹏", membership_id=peng))
        ritual = Ritual(name="入群", created=workspace.now())
        session.add(ritual)
        session.flush()
        first = RitualStep(ritual_id=ritual.id, title="编号")
        session.add_all([first, RitualStep(ritual_id=ritual.id, title="破冰", required=False)])
        session.flush()
        session.get_one(Group, camp).ritual_id = ritual.id
        session.add(StepMark(membership_id=peng, step_id=first.id, joined=EARLY, day=TODAY))
    member_edits.edit(workspace, three["mia"], "inviter", "大鹏")
    member_edits.edit(workspace, three["lin"], "inviter", "大鹏")
    found = {one.member_id: one for one in tiers.of_group(workspace, camp).suggestions}
    assert [one.kind for one in found[peng].reasons] == ["homework", "invited", "onboarded", "signup"]


def test_days_before_joining_are_not_asked(workspace: Workspace, camp: int, three: dict[str, int]) -> None:
    new = member_edits.add(workspace, MemberForm(camp, "Ann", joined=TODAY - timedelta(days=3)))
    check_in(workspace, {new: range(3)})
    found = {one.member_id: one for one in tiers.of_group(workspace, camp).suggestions}
    assert found[new].reasons == (Evidence("checkin", 3, 4),)
    assert found[new].before is None
    assert found[new].after.key == "passer"
