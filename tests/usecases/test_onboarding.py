"""Newcomers of a group on a real file: their steps, marks, texts, and what is due today."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    agenda,
    card_checks,
    groups,
    member_edits,
    members,
    newcomers,
    onboarding,
    onboarding_marks,
    onboarding_texts,
    rituals,
    settings,
    study_teams,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.newcomers import Newcomer
from grouppilot.usecases.opening import open_to_read
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.workspace import Workspace

STEPS = (
    StepForm("编号", 0, proof="number"),
    StepForm("欢迎", 0, texts=("欢迎 {names} 来到 {group}！",)),
    StepForm("改群名片", 1, proof="card", texts=("Hi {nickname} 请把群名片改成 {card}，方便大家认识你。",)),
    StepForm("自我介绍", 2, required=False, proof="introduction", chars=20),
    StepForm("分组", 3, required=False, proof="team"),
)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    group = groups.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN", start=date(2026, 6, 1)))
    rituals.use(workspace, group, rituals.add(workspace, "入营仪式", STEPS, language="zh_CN"))
    card_checks.set_format(workspace, group, "编号-行业-昵称")
    return group


def join(workspace: Workspace, group: int, name: str, day: int, **more: Any) -> int:
    return member_edits.add(workspace, MemberForm(group, name, joined=date(2026, 6, day), **more))


def states(workspace: Workspace, group: int) -> dict[str, list[str]]:
    board = onboarding.board(workspace, group)
    return {row.name: [cell.state for cell in row.cells] for row in board.rows}


def step(workspace: Workspace, group: int, place: int) -> int:
    return onboarding.board(workspace, group).steps[place].id


def test_a_group_without_a_ritual_has_no_newcomers(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A"))
    join(workspace, group, "Ann", 10)
    board = onboarding.board(workspace, group)
    assert (board.ritual_id, board.rows, board.steps) == (None, (), ())


def test_steps_are_done_due_late_or_lapsed(workspace: Workspace, camp: int) -> None:
    join(workspace, camp, "Leo", 11)
    join(workspace, camp, "Ann", 10)
    join(workspace, camp, "海生", 4)
    join(workspace, camp, "Rui", 1, card="4-教育-Rui")
    join(workspace, camp, "老周", 1)
    assert states(workspace, camp) == {
        "Leo": ["done", "due", "later", "later", "later"],
        "Ann": ["done", "late", "due", "later", "later"],
        "海生": ["done", "late", "late", "late", "late"],
        "Rui": ["done", "late", "done", "late", "late"],
        "老周": ["done", "late", "late", "late", "late"],
    }
    board = onboarding.board(workspace, camp)
    assert [row.name for row in board.rows] == ["Ann", "海生", "老周", "Rui", "Leo"]
    ann = board.rows[0]
    assert ([cell.due.day for cell in ann.cells], ann.done, ann.of) == ([10, 10, 11, 12, 13], 1, 3)


def test_what_lapsed_stays_for_a_while(workspace: Workspace, camp: int, clock: Any) -> None:
    join(workspace, camp, "Ann", 10)
    clock.set("2026-06-25T12:00+08:00")
    assert states(workspace, camp)["Ann"] == ["done", "lapsed", "lapsed", "lapsed", "lapsed"]
    clock.set("2026-07-09T12:00+08:00")
    assert states(workspace, camp) == {}


def test_staff_is_no_newcomer(workspace: Workspace, camp: int) -> None:
    host = next(role.id for role in members.roles(workspace) if role.key == "host")
    join(workspace, camp, "林溪", 10, roles=(host,))
    assert states(workspace, camp) == {}


def test_marks_in_a_batch_are_one_step_of_undo(workspace: Workspace, camp: int) -> None:
    ids = [join(workspace, camp, name, 10) for name in ("Ann", "Leo", "苏苏")]
    welcome = step(workspace, camp, 1)
    assert onboarding_marks.mark(workspace, [(one, welcome) for one in ids]) == 3
    assert all(found[1] == "done" for found in states(workspace, camp).values())
    assert onboarding_marks.mark(workspace, [(one, welcome) for one in ids]) == 0
    workspace.undo()
    assert all(found[1] == "late" for found in states(workspace, camp).values())
    workspace.redo()
    assert all(found[1] == "done" for found in states(workspace, camp).values())


def test_marks_are_there_after_a_restart(workspace: Workspace, camp: int, clock: Any) -> None:
    leo = join(workspace, camp, "Leo", 11)
    onboarding_marks.mark(workspace, [(leo, step(workspace, camp, 1))])
    onboarding_marks.skip(workspace, [(leo, step(workspace, camp, 4))], "comes alone")
    workspace.close()
    again = open_to_read(workspace.folder, clock)
    (row,) = onboarding.board(again, camp).rows
    again.close()
    assert [cell.state for cell in row.cells] == ["done", "done", "later", "later", "skipped"]
    assert (row.cells[4].note, row.cells[1].day) == ("comes alone", date(2026, 6, 11))


def test_a_mark_can_be_opened_again_but_a_proof_cannot(workspace: Workspace, camp: int) -> None:
    leo = join(workspace, camp, "Leo", 11)
    number, welcome = step(workspace, camp, 0), step(workspace, camp, 1)
    onboarding_marks.skip(workspace, [(leo, welcome)])
    onboarding_marks.unmark(workspace, [(leo, welcome)])
    assert states(workspace, camp)["Leo"][1] == "due"
    with pytest.raises(Refused) as refused:
        onboarding_marks.unmark(workspace, [(leo, number)])
    assert (refused.value.code, refused.value.facts) == ("step_proved", {"title": "编号"})


def test_a_card_in_the_format_proves_the_step(workspace: Workspace, camp: int, clock: Any) -> None:
    leo = join(workspace, camp, "Leo", 9)
    clock.set("2026-06-12T09:00+08:00")
    member_edits.edit(workspace, leo, "card", "１－设计－Leo")
    (row,) = onboarding.board(workspace, camp).rows
    assert (row.cells[2].state, row.cells[2].day, row.cells[2].proved) == ("done", date(2026, 6, 12), True)
    member_edits.edit(workspace, leo, "card", "Leo")
    assert states(workspace, camp)["Leo"][2] == "late"


def test_an_introduction_is_measured_and_not_kept(workspace: Workspace, camp: int) -> None:
    leo = join(workspace, camp, "Leo", 11)
    introduction = step(workspace, camp, 3)
    with pytest.raises(Refused) as refused:
        onboarding_marks.introduce(workspace, (leo, introduction), "大家好，我是 Leo 🌱")
    assert refused.value.facts == {"chars": 12, "least": 20}
    text = "大家好，我是 Leo，在杭州做设计，喜欢清晨读书，也爱跑步。"
    assert onboarding_marks.introduce(workspace, (leo, introduction), text) == 30
    (row,) = onboarding.board(workspace, camp).rows
    assert (row.cells[3].state, row.cells[3].chars) == ("done", 30)


def test_who_comes_back_begins_anew(workspace: Workspace, camp: int, clock: Any) -> None:
    leo = join(workspace, camp, "Leo", 2)
    onboarding_marks.mark(workspace, [(leo, step(workspace, camp, 1))])
    member_edits.set_status(workspace, [leo], "left")
    assert states(workspace, camp) == {}
    clock.set("2026-06-14T09:00+08:00")
    (row,) = newcomers.preview(workspace, camp, "Leo加入了群聊").rows
    assert (row.state, row.member_id) == ("returned", leo)
    assert newcomers.add(workspace, camp, [row]) == [leo]
    assert states(workspace, camp)["Leo"] == ["done", "due", "later", "later", "later"]
    assert members.row(workspace, leo).number == 1


def test_a_number_is_given_by_marking_its_step(workspace: Workspace, camp: int) -> None:
    leo, ann = join(workspace, camp, "Leo", 10), join(workspace, camp, "Ann", 9)
    member_edits.edit(workspace, leo, "number", None)
    member_edits.edit(workspace, ann, "number", None)
    number = step(workspace, camp, 0)
    assert onboarding_marks.mark(workspace, [(leo, number), (ann, number)]) == 2
    assert [members.row(workspace, one).number for one in (ann, leo)] == [3, 4]


def test_one_text_names_five(workspace: Workspace, camp: int) -> None:
    ids = [join(workspace, camp, name, 11) for name in ("Ann", "苏苏", "Leo", "小鹿", "Oskar")]
    found = onboarding_texts.text_for(workspace, camp, step(workspace, camp, 1), ids)
    assert found is not None
    assert found.text == "欢迎 Ann、苏苏、Leo、小鹿、Oskar 来到 晨读打卡营 03！"
    assert (found.unknown, found.fits) == ((), True)


def test_the_text_for_one_names_the_card_as_it_should_be(workspace: Workspace, camp: int) -> None:
    settings.change(workspace, owner="林溪")
    leo = join(workspace, camp, "Leo", 11)
    groups_number = step(workspace, camp, 2)
    found = onboarding_texts.text_for(workspace, camp, groups_number, [leo])
    assert found is not None
    assert found.text == "Hi Leo 请把群名片改成 1-行业-Leo，方便大家认识你。"
    assert onboarding_texts.text_for(workspace, camp, step(workspace, camp, 4), [leo]) is None


def test_the_share_who_finish_counts_those_whose_days_are_over(
    workspace: Workspace, camp: int, clock: Any
) -> None:
    leo, ann = join(workspace, camp, "Leo", 11), join(workspace, camp, "Ann", 11)
    join(workspace, camp, "Old", 5)  # joined before the group had its ritual
    welcome = step(workspace, camp, 1)
    onboarding_marks.mark(workspace, [(leo, welcome), (ann, welcome)])
    member_edits.edit(workspace, leo, "card", "1-设计-Leo")
    assert onboarding.board(workspace, camp).finish.share is None
    clock.set("2026-06-19T09:00+08:00")
    finish = onboarding.board(workspace, camp).finish
    assert (finish.newcomers, finish.finished, finish.stop) == (2, 1, step(workspace, camp, 2))


def test_today_hears_of_newcomers(workspace: Workspace, camp: int) -> None:
    join(workspace, camp, "Leo", 11)
    join(workspace, camp, "海生", 4)
    (line,) = agenda.agenda(workspace)
    assert (line.kind, line.group_id, line.count, line.late) == ("onboarding", camp, 2, True)
    assert line.facts == {"group": "晨读打卡营 03", "newcomers": 2, "steps": 3, "late": 2}
    assert line.target == {"group": camp, "tab": "onboarding"}
    groups.archive(workspace, camp)
    assert agenda.agenda(workspace) == []


def test_progress_and_cards_in_bulk(workspace: Workspace, camp: int) -> None:
    leo, old = (
        join(workspace, camp, "Leo", 11),
        member_edits.add(workspace, MemberForm(camp, "Old", joined=date(2025, 1, 1))),
    )
    right = join(workspace, camp, "Ann", 11, card="3-教育-Ann")
    with workspace.read() as session:
        today = date(2026, 6, 11)
        assert onboarding.progress(session, today) == {leo: (1, 3), right: (2, 3)}
        assert onboarding.progress(session, today, camp) == {leo: (1, 3), right: (2, 3)}
        assert onboarding.card_wrong(session, [leo, old, right]) == {leo, old}


def test_a_team_proves_the_step(workspace: Workspace, camp: int) -> None:
    for name in ("Ann", "Leo"):
        join(workspace, camp, name, 11)
    study_teams.split(workspace, camp, 1)
    assert {found[4] for found in states(workspace, camp).values()} == {"done"}
    workspace.undo()
    assert {found[4] for found in states(workspace, camp).values()} == {"later"}


def test_a_day_to_come_is_refused(workspace: Workspace, camp: int) -> None:
    with pytest.raises(Refused) as refused:
        newcomers.add(workspace, camp, [Newcomer("Leo", day=date(2026, 6, 12))])
    assert refused.value.code == "joined_later"
