"""Newcomers from pasted lines: who is new, who came back, who was removed; numbers in joining order."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, member_edits, members, newcomers, numbering, settings
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.newcomers import Newcomer
from grouppilot.usecases.workspace import Workspace

LINES = """"小雨"邀请"小鹿、Oskar"加入了群聊
你邀请"Leo"加入了群聊  撤销
" Rui"通过扫描"小雨"分享的二维码加入群聊
大家好"""


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读", language="zh_CN"))


def numbers(workspace: Workspace, group: int) -> dict[str, int | None]:
    found = members.rows(workspace, members.ids(workspace, Filter(group_id=group)))
    return {row.name: row.number for row in found}


def test_lines_are_read_before_anything_is_done(workspace: Workspace, camp: int) -> None:
    settings.change(workspace, owner="林溪")
    found = newcomers.preview(workspace, camp, LINES)
    assert [(row.name, row.way, row.inviter, row.state) for row in found.rows] == [
        ("小鹿", "invited", "小雨", "new"),
        ("Oskar", "invited", "小雨", "new"),
        ("Leo", "invited", "林溪", "new"),
        ("Rui", "qr", "小雨", "new"),
    ]
    assert found.unread == ("大家好",)
    assert members.counts(workspace, camp).total == 0


def test_newcomers_remember_who_invited_them(workspace: Workspace, camp: int) -> None:
    rain = member_edits.add(workspace, MemberForm(camp, "小雨", joined=date(2026, 6, 1)))
    made = newcomers.add(workspace, camp, newcomers.preview(workspace, camp, LINES).rows)
    deer = members.detail(workspace, made[0])
    assert (deer.row.inviter, deer.row.joined, deer.row.number) == ("小雨", date(2026, 6, 11), 2)
    assert (deer.events[0].way, deer.events[0].inviter) == ("invited", "小雨")
    member_edits.edit(workspace, rain, "nickname", "细雨")
    assert members.row(workspace, made[0]).inviter == "细雨"
    workspace.undo()
    workspace.undo()
    assert members.counts(workspace, camp).total == 1


def test_members_twins_and_returners_are_told_apart(workspace: Workspace, camp: int) -> None:
    member_edits.add(workspace, MemberForm(camp, "Ann"))
    gone = member_edits.add(workspace, MemberForm(camp, "Ｌｅｏ"))
    out = member_edits.add(workspace, MemberForm(camp, "Max"))
    member_edits.set_status(workspace, [gone], "left")
    member_edits.set_status(workspace, [out], "removed")
    found = newcomers.preview(workspace, camp, "ann\nLeo\nMax\nMia\nMia").rows
    assert [(row.state, row.member_id, row.wanted) for row in found] == [
        ("member", 1, False),
        ("returned", gone, True),
        ("removed", out, False),
        ("new", None, True),
        ("twin", None, False),
    ]
    assert newcomers.add(workspace, camp, found[:2]) == [gone]


def test_who_was_removed_elsewhere_is_flagged(workspace: Workspace, camp: int) -> None:
    other = groups.add(workspace, GroupForm("别的群"))
    out = member_edits.add(workspace, MemberForm(other, "广告哥"))
    member_edits.set_status(workspace, [out], "removed")
    (row,) = newcomers.preview(workspace, camp, "广告哥加入了群聊").rows
    assert row.flag is not None
    assert (row.flag.group, row.flag.day) == ("别的群", date(2026, 6, 11))


def test_numbers_follow_the_day_of_joining(workspace: Workspace, camp: int) -> None:
    named = [("C", 11), ("A", 9), ("B", 10)]
    rows = [Newcomer(name, day=date(2026, 6, day)) for name, day in named]
    newcomers.add(workspace, camp, rows)
    assert numbers(workspace, camp) == {"A": 1, "B": 2, "C": 3}


def test_numbers_are_never_given_again(workspace: Workspace, camp: int) -> None:
    newcomers.add(workspace, camp, [Newcomer("A"), Newcomer("B")])
    workspace.undo()
    newcomers.add(workspace, camp, [Newcomer("C")])
    assert numbers(workspace, camp) == {"C": 3}
    member_edits.delete(workspace, members.ids(workspace, Filter(group_id=camp)))
    newcomers.add(workspace, camp, [Newcomer("D")])
    assert numbers(workspace, camp) == {"D": 4}
    workspace.undo()
    workspace.undo()
    newcomers.add(workspace, camp, [Newcomer("E")])
    assert numbers(workspace, camp) == {"C": 3, "E": 5}


def test_everybody_without_a_number_gets_one_in_joining_order(workspace: Workspace, camp: int) -> None:
    made = [
        member_edits.add(workspace, MemberForm(camp, name, joined=date(2026, 5, day)))
        for name, day in (("late", 20), ("early", 2), ("middle", 10))
    ]
    for one in made:
        member_edits.edit(workspace, one, "number", None)
    unknown = member_edits.add(workspace, MemberForm(camp, "unknown"))
    member_edits.edit(workspace, unknown, "number", None)
    member_edits.edit(workspace, unknown, "joined", None)
    assert numbering.give_missing(workspace, camp) == 4
    assert numbers(workspace, camp) == {"early": 5, "middle": 6, "late": 7, "unknown": 8}
    assert numbering.give_missing(workspace, camp) == 0


def test_numbers_stay_unique_when_many_add_at_once(workspace: Workspace, camp: int) -> None:
    def bring(name: str) -> None:
        newcomers.add(workspace, camp, [Newcomer(f"{name}{n}") for n in range(5)])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(bring, "ABCDEFGH"))
    given = sorted(number for number in numbers(workspace, camp).values() if number)
    assert given == list(range(1, 41))


def test_adding_and_undoing_at_once_never_gives_a_number_twice(workspace: Workspace, camp: int) -> None:
    seen: list[int] = []

    def add(name: str) -> None:
        (made,) = newcomers.add(workspace, camp, [Newcomer(name)])
        with workspace.read() as session:
            number = (
                session.connection()
                .exec_driver_sql("SELECT number FROM membership WHERE id = ?", (made,))
                .scalar()
            )
        if number is not None:  # not undone in the meantime
            seen.append(number)

    with ThreadPoolExecutor(4) as pool:
        for n in range(12):
            pool.submit(add, f"m{n}")
            if n % 3 == 2:
                pool.submit(workspace.undo)
    assert len(seen) == len(set(seen))
    kept = [number for number in numbers(workspace, camp).values() if number]
    assert len(kept) == len(set(kept))


def test_nobody_to_add_is_refused(workspace: Workspace, camp: int) -> None:
    member_edits.add(workspace, MemberForm(camp, "Ann"))
    with pytest.raises(Refused) as refused:
        newcomers.add(workspace, camp, newcomers.preview(workspace, camp, "Ann").rows)
    assert refused.value.code == "nobody_to_add"
