"""The weekly review: what was written, done, posted and counted in a week, and what was decided."""

from datetime import date

import pytest
from sqlalchemy import update
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.store.members import Spell
from grouppilot.usecases import (
    calendar,
    checklists,
    decisions,
    diaries,
    entry_results,
    groups,
    ladder_seats,
    member_edits,
    onboarding_marks,
    publishing,
    review_texts,
    reviews,
    rituals,
    settling,
    sops,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.entry_results import Result
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.reviews import Figures, Review, Routine
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

MONDAY, SUNDAY = date(2026, 6, 8), date(2026, 6, 14)
NEXT_MONDAY = date(2026, 6, 15)


@pytest.fixture
def cooks(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Cooks"))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营", language="zh_CN"))


def go(workspace: Workspace, clock: Clock, day: int, *, tick: bool = False) -> None:
    """Open the workspace on a day of June, and tick all that is due."""
    clock.set(f"2026-06-{day:02}T20:00+08:00")
    settling.settle(workspace)
    if tick:
        for row in checklists.day_view(workspace).rows:
            checklists.tick(workspace, row.key)


def post(workspace: Workspace, title: str, kind: str, *group_ids: int) -> str:
    today = workspace.now().date()
    form = EntryForm(title, today, 600, kind=kind, groups=group_ids, state="ready")
    key = str(calendar.add(workspace, form))
    publishing.publish(workspace, key, list(group_ids))
    return key


def alone(found: Review) -> Figures:
    (row,) = found.groups
    assert row.figures == found.figures
    return row.figures


def test_the_routine_counts_the_days_that_ended(workspace: Workspace, cooks: int, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", group_ids=(cooks,), must=True))
    go(workspace, clock, 11, tick=True)
    go(workspace, clock, 12)
    go(workspace, clock, 13, tick=True)
    found = reviews.review(workspace, cooks)
    assert (found.week.first, found.week.last, found.running) == (MONDAY, SUNDAY, True)
    assert found.routine == Routine(done=1, missed=1)
    assert found.days[date(2026, 6, 11)] == Routine(done=1)
    assert date(2026, 6, 13) not in found.days  # today has not ended
    go(workspace, clock, 15)
    found = reviews.review(workspace, cooks, SUNDAY)
    assert (found.routine, found.running) == (Routine(done=2, missed=2), False)
    assert len(found.days) == 7
    assert found.groups[0].routine == found.routine
    assert reviews.review(workspace, cooks).routine.due == 0


def test_days_that_nobody_settled_yet_count_the_same(workspace: Workspace, cooks: int, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", group_ids=(cooks,), must=True))
    go(workspace, clock, 11, tick=True)
    clock.set("2026-06-15T09:00+08:00")
    unsettled = reviews.review(workspace, cooks, SUNDAY)
    settling.settle(workspace)
    assert reviews.review(workspace, cooks, SUNDAY) == unsettled
    assert unsettled.routine == Routine(done=1, missed=3)


def test_posts_count_once_and_their_results_add_up_as_far_as_known(
    workspace: Workspace, cooks: int, camp: int
) -> None:
    poll = post(workspace, "Poll", "fun", cooks, camp)
    post(workspace, "Recipe", "useful", cooks)
    entry_results.write(workspace, poll, cooks, Result(reached=80, responded=12))
    entry_results.write(workspace, poll, camp, Result(reached=40))
    found = reviews.review(workspace)
    assert (found.posts.published, found.posts.reached.total, found.posts.responded.total) == (2, 120, 12)
    assert found.posts.converted.total is None
    assert [(row.kind, row.published, row.reached.total) for row in found.kinds] == [
        ("useful", 1, None),
        ("fun", 1, 120),
    ]
    assert (found.posts.reached.known, found.posts.reached.asked) == (2, 3)
    of_camp = reviews.review(workspace, camp)
    assert (of_camp.posts.published, of_camp.posts.reached.total) == (1, 40)
    assert [(row.name, row.posts.published) for row in found.groups] == [("Cooks", 2), ("晨读打卡营", 1)]
    assert reviews.review(workspace, cooks, date(2026, 6, 4)).posts.published == 0


def test_members_who_came_and_went(workspace: Workspace, cooks: int, camp: int, clock: Clock) -> None:
    assert alone(reviews.review(workspace, cooks)) == Figures()  # nobody knows who is there
    stays = member_edits.add(workspace, MemberForm(cooks, "Ann", joined=date(2026, 5, 1)))
    leaves = member_edits.add(workspace, MemberForm(cooks, "Ben", joined=date(2026, 6, 9)))
    unknown = member_edits.add(workspace, MemberForm(cooks, "Cem", joined=date(2026, 6, 2)))
    with workspace.write("test") as session:
        session.execute(update(Spell).where(Spell.membership_id == unknown).values(joined=None))
    clock.set("2026-06-12T20:00+08:00")
    ladder_seats.leave(workspace, [leaves])
    assert stays
    assert alone(reviews.review(workspace, cooks)) == Figures(members=2, joins=1, leaves=1)
    assert alone(reviews.review(workspace, cooks, date(2026, 6, 1))) == Figures(members=2, joins=0, leaves=0)
    assert alone(reviews.review(workspace, cooks, NEXT_MONDAY)) == Figures()  # a week to come
    found = reviews.review(workspace)
    assert found.figures == Figures(members=2, joins=1, leaves=1)
    assert [row.figures.members for row in found.groups] == [2, None]


def test_a_newcomer_finishes_on_the_day_of_the_last_required_step(
    workspace: Workspace, cooks: int, clock: Clock
) -> None:
    steps = (StepForm("Card", 1), StepForm("Introduce", 2), StepForm("Game", 3, required=False))
    rituals.use(workspace, cooks, rituals.add(workspace, "Welcome", steps, language="en"))
    ann = member_edits.add(workspace, MemberForm(cooks, "Ann", joined=date(2026, 6, 11)))
    row = rituals.of_group(workspace, cooks)
    assert row is not None
    card, introduce, _game = (step.id for step in row.steps)
    onboarding_marks.mark(workspace, [(ann, card)])
    assert reviews.review(workspace, cooks).figures.finished == 0
    clock.set("2026-06-15T09:00+08:00")
    onboarding_marks.mark(workspace, [(ann, introduce)])
    assert reviews.review(workspace, cooks, MONDAY).figures.finished == 0
    assert reviews.review(workspace, cooks).figures.finished == 1


def test_the_diary_reads_from_the_first_day_on(workspace: Workspace, cooks: int, camp: int) -> None:
    diaries.write(workspace, cooks, date(2026, 6, 11), mood="flat")
    diaries.write(workspace, cooks, date(2026, 6, 9), worked="Poll", mood="lively")
    diaries.write(workspace, camp, date(2026, 6, 10), problem="早读迟到")
    diaries.write(workspace, None, date(2026, 6, 10), idea="Rest")
    diaries.write(workspace, cooks, date(2026, 6, 7), worked="A week before")
    found = reviews.review(workspace)
    assert [(row.day.day, row.group) for row in found.diary] == [
        (9, "Cooks"),
        (10, ""),
        (10, "晨读打卡营"),
        (11, "Cooks"),
    ]
    row = found.groups[0]
    assert (row.written, row.days, row.moods) == (2, 4, ("", "lively", "", "flat", "", "", ""))
    assert [row.worked for row in reviews.review(workspace, cooks, first_weekday=6).diary] == [
        "A week before",
        "Poll",
        "",
    ]


def test_open_decisions_are_carried_into_the_next_week(
    workspace: Workspace, cooks: int, clock: Clock
) -> None:
    decisions.add(workspace, cooks, "Fewer links", MONDAY)
    done = decisions.add(workspace, cooks, "Pin the rules", MONDAY)
    decisions.finish(workspace, done)
    this_week = reviews.review(workspace, cooks)
    assert ([row.what for row in this_week.decided], this_week.carried) == (
        ["Fewer links", "Pin the rules"],
        (),
    )
    clock.set("2026-06-16T09:00+08:00")
    following = reviews.review(workspace, cooks)
    assert ([row.what for row in following.carried], following.decided) == (["Fewer links"], ())
    decisions.finish(workspace, following.carried[0].id)
    assert [row.done for row in reviews.review(workspace, cooks).carried] == [date(2026, 6, 16)]
    clock.set("2026-06-23T09:00+08:00")
    assert reviews.review(workspace, cooks).carried == ()


def test_the_text_to_paste_is_in_the_language_of_the_group(
    workspace: Workspace, camp: int, cooks: int
) -> None:
    diaries.write(workspace, camp, date(2026, 6, 10), worked="接龙 41 人", idea="周末休息", mood="lively")
    decisions.add(workspace, camp, "早读改到 7 点", MONDAY, who="苏苏", until=SUNDAY)
    poll = post(workspace, "投票", "fun", camp)
    entry_results.write(workspace, poll, camp, Result(responded=23))
    assert review_texts.text_of(reviews.review(workspace, camp)) == (
        "【周复盘】晨读打卡营\n"
        "6月8日至6月14日（本周未结束）\n"
        "内容：发布 1 条（趣味 1）；触达 暂无数据，互动 23，转化 暂无数据\n"
        "成员：暂无数据\n\n"
        "群日志\n"
        "6月10日周三 · 活跃\n"
        "  做得好：接龙 41 人\n"
        "  下一步：周末休息\n\n"
        "本周决定\n"
        "- 早读改到 7 点（苏苏，6月14日前）"
    )
    english = review_texts.text_of(reviews.review(workspace, day=date(2026, 6, 4)), "en")
    assert english == (
        "Week in review: all groups\n1 June to 7 June\nContent: nothing posted\nMembers: not known"
    )


def test_a_group_that_is_gone_is_refused_and_archived_ones_are_left_out(
    workspace: Workspace, cooks: int
) -> None:
    post(workspace, "Recipe", "useful", cooks)
    diaries.write(workspace, cooks, date(2026, 6, 11), mood="flat")
    groups.archive(workspace, cooks)
    of_all, of_one = reviews.review(workspace), reviews.review(workspace, cooks)
    assert (of_all.groups, of_all.posts.published, of_all.diary) == ((), 0, ())
    assert (len(of_one.groups), of_one.posts.published, len(of_one.diary)) == (1, 1, 1)
    groups.delete(workspace, cooks)
    assert reviews.review(workspace).posts.published == 0
    with pytest.raises(Refused):
        reviews.review(workspace, cooks)
