"""Groups in sight: all of them, and one."""

from datetime import date, timedelta

import pytest
from tests.conftest import Clock

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    checklists,
    follow_ups,
    group_cards,
    group_copies,
    group_overview,
    groups,
    ladders,
    member_edits,
    packs,
    positioning,
    sops,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return packs.start_group(workspace, packs.builtin("camp21", "zh_CN"), "晨读打卡营 03")


def test_the_most_urgent_need_comes_first(workspace: Workspace, camp: int) -> None:
    groups.edit(workspace, camp, qr_until=TODAY - timedelta(days=1))
    (card,) = group_cards.cards(workspace).cards
    assert card.needs[0].kind == "qr_renew"
    assert all(line.standing for line in card.needs if line.due is None)
    assert group_cards.card(workspace, camp) == card


def test_what_never_ends_comes_after_what_is_done_once(workspace: Workspace, camp: int) -> None:
    member_edits.add(workspace, MemberForm(camp, nickname="青禾", joined=TODAY - timedelta(days=5)))
    follow_ups.add(workspace, camp, "补发录音", TODAY - timedelta(days=1))
    (card,) = group_cards.cards(workspace).cards
    assert [(line.kind, line.late) for line in card.needs[:2]] == [("follow_up", True), ("onboarding", True)]


def test_the_last_sign_of_life_is_the_latest_that_is_known(
    workspace: Workspace, camp: int, clock: Clock
) -> None:
    assert group_cards.card(workspace, camp).last is None
    member_edits.add(workspace, MemberForm(camp, nickname="青禾", joined=date(2026, 6, 2)))
    assert group_cards.card(workspace, camp).quiet_days == 9
    item = sops.add(workspace, ItemForm("巡群", group_ids=(camp,)))
    checklists.tick(workspace, DueKey(item, camp, TODAY))
    clock.set("2026-06-14T09:00+08:00")
    card = group_cards.card(workspace, camp)
    assert (card.last, card.quiet_days) == (TODAY, 3)
    assert group_cards.cards(workspace).cards[0].last == TODAY


def test_an_overview_knows_what_opens_and_what_closes(workspace: Workspace, camp: int) -> None:
    found = group_overview.overview(workspace, camp)
    parts = {
        part: [item.title for item in found.items if item.part == part] for part in ("opening", "closing")
    }
    assert len(parts["opening"]) >= 4
    assert "结营" in "".join(parts["closing"])
    opening = next(item for item in found.items if item.part == "opening" and item.day == TODAY)
    assert opening.state == "open"
    checklists.tick(workspace, DueKey(opening.item_id, camp, TODAY))
    again = group_overview.overview(workspace, camp)
    assert next(item for item in again.items if item.item_id == opening.item_id).state == "done"


def test_stages_are_kept_with_their_days(workspace: Workspace, camp: int, clock: Clock) -> None:
    clock.set("2026-06-12T09:00+08:00")
    groups.edit(workspace, camp, stage="running")
    groups.edit(workspace, camp, stage="recruiting")
    groups.edit(workspace, camp, stage="running")
    found = group_overview.overview(workspace, camp)
    assert [(each.stage, each.day.day) for each in found.stages] == [("recruiting", 11), ("running", 12)]
    assert found.since() == date(2026, 6, 12)
    workspace.undo()
    workspace.undo()
    workspace.undo()
    assert [each.stage for each in group_overview.overview(workspace, camp).stages] == ["recruiting"]


def test_an_overview_shows_the_ladder(workspace: Workspace, camp: int) -> None:
    ladder = ladders.add(workspace, "晨读", group_id=camp, rung="camp")
    found = group_overview.overview(workspace, camp)
    assert found.ladder is not None
    assert (found.ladder.id, found.rung, found.ladders) == (ladder, "camp", ((ladder, "晨读"),))


def test_a_group_like_another_has_its_routine_and_a_life_of_its_own(workspace: Workspace, camp: int) -> None:
    ladders.add(workspace, "晨读", group_id=camp, rung="camp")
    positioning.answer(workspace, camp, "why", "一起读完")
    positioning.answer(workspace, camp, "goal_day", date(2026, 7, 2))
    shared = sops.add(workspace, ItemForm("巡群", group_ids=(camp, groups.add(workspace, GroupForm("B")))))
    assert group_copies.suggested_name(workspace, camp) == "晨读打卡营 04"
    made = group_copies.copy(workspace, camp, "晨读打卡营 04", date(2026, 7, 6))
    form = groups.form_of(workspace, made)
    assert (form.start, form.end, form.stage, form.kind) == (
        date(2026, 7, 6),
        date(2026, 7, 28),
        "preparing",
        "learning",
    )
    mine, other = sops.items(workspace, made), sops.items(workspace, camp)
    assert sorted(row.title for row in mine) == sorted(row.title for row in other)
    assert {row.item_id for row in mine} & {row.item_id for row in other} == {shared}
    view = positioning.view(workspace, made)
    assert (view.answer("why"), view.answer("goal_day")) == ("一起读完", None)
    assert group_overview.overview(workspace, made).rung == "camp"
    assert packs.apply(workspace, packs.builtin("camp21", "zh_CN"), made).added == 0
    for _ in range(2):
        workspace.undo()
    assert [row.name for row in groups.scope(workspace)] == ["晨读打卡营 03", "B"]


def test_the_next_name_goes_by_the_standard(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("林溪-高层-2"))
    groups.add(workspace, GroupForm("林溪-高层-09"))
    positioning.answer(workspace, group, "pattern", "林溪-{tier}-{number}")
    positioning.answer(workspace, group, "tier", "高层")
    assert group_copies.suggested_name(workspace, group) == "林溪-高层-10"


def test_a_group_that_is_not_there_is_refused(workspace: Workspace) -> None:
    for call in (group_cards.card, group_overview.overview, group_copies.suggested_name):
        with pytest.raises(Refused) as refused:
            call(workspace, 99)
        assert refused.value.code == "group_unknown"
