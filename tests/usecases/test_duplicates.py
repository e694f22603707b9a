"""Suggestions of duplicates over a real file, in this process and beside it."""

from datetime import date

import pytest
from sqlalchemy import insert

from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.store.members import Membership, Person
from grouppilot.usecases import duplicates, groups, member_edits, members, merging, people
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


@pytest.fixture
def other(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("品牌会员-高层-01"))


def person(ws: Workspace, form: MemberForm) -> int:
    return members.row(ws, member_edits.add(ws, form)).person_id


def pairs(ws: Workspace) -> list[tuple[int, int]]:
    return [(one.left, one.right) for one in duplicates.search(ws).pairs]


def test_reasons_come_from_all_groups(workspace: Workspace, camp: int, other: int) -> None:
    mia = person(workspace, MemberForm(camp, "Mia", "031-电商-Mia", trade="电商", platform_id="wxid_1"))
    account = person(workspace, MemberForm(other, "M.", platform_id="wxid_1"))
    lin = person(workspace, MemberForm(camp, "林溪", region="上海", phone="138 0013 8000"))
    phone = person(workspace, MemberForm(other, "Linxi", phone="+86 13800138000"))
    core = person(workspace, MemberForm(other, "电商人", "上海-电商-Mia", trade="电商"))
    found = {(one.left, one.right): one for one in duplicates.search(workspace).pairs}
    assert set(found) == {(mia, account), (lin, phone), (mia, core)}
    assert found[mia, account].reasons == ("platform_id",)
    assert found[lin, phone].reasons == ("phone",)
    assert set(found[mia, core].reasons) == {"name", "trade"}
    rows = duplicates.rows(workspace, duplicates.search(workspace).pairs)
    assert (rows[0].left.name, rows[0].right.name) == ("Mia", "M.")
    assert rows[0].left.groups == ("晨读打卡营 03",)
    assert duplicates.search(workspace).people == 5


def test_told_apart_merged_or_parted_they_are_suggested_no_more(
    workspace: Workspace, camp: int, other: int
) -> None:
    one = person(workspace, MemberForm(camp, "Mia", platform_id="wxid_1"))
    two = person(workspace, MemberForm(other, "Mia", platform_id="wxid_1"))
    found = duplicates.search(workspace).pairs
    duplicates.dismiss(workspace, [(two, one)])
    assert pairs(workspace) == []
    assert duplicates.remaining(workspace, found) == []
    workspace.undo()
    assert duplicates.remaining(workspace, found) == list(found)
    made = merging.merge(workspace, one, two)
    assert duplicates.rows(workspace, found) == []
    assert duplicates.remaining(workspace, found) == []
    merging.part(workspace, made)
    assert pairs(workspace) == []


def test_groups_that_were_deleted_tell_nothing(workspace: Workspace, camp: int, other: int) -> None:
    person(workspace, MemberForm(camp, "Mia", platform_id="wxid_1"))
    person(workspace, MemberForm(other, "Mia", platform_id="wxid_1"))
    groups.delete(workspace, other)
    assert pairs(workspace) == []


def test_a_birthday_counts_only_with_its_year(workspace: Workspace, camp: int, other: int) -> None:
    from grouppilot.domain.birthdays import Birthday

    one = person(workspace, MemberForm(camp, "林溪"))
    two = person(workspace, MemberForm(other, "林溪"))
    for each in (one, two):
        people.edit(workspace, each, "birthday", Birthday(6, 11))
    assert pairs(workspace) == []
    for each in (one, two):
        people.edit(workspace, each, "birthday", Birthday(6, 11, 1990))
    assert pairs(workspace) == [(one, two)]


def crowd(ws: Workspace, group: int, count: int) -> None:
    now = ws.now()
    with ws.keep("fill", "person", "membership") as session:
        session.execute(
            insert(Person),
            [{"id": n, "uid": f"p{n}", "name": f"Name {n}", "created": now} for n in range(1, count + 1)],
        )
        session.execute(
            insert(Membership),
            [
                {
                    "id": n, "uid": f"m{n}", "group_id": group, "person_id": n, "nickname": f"Name {n}",
                    "platform_id": f"id{n % (count - 2)}", "created": now, "joined": date(2026, 1, 1),
                }
                for n in range(1, count + 1)
            ],
        )  # fmt: skip


def test_many_people_are_compared_in_a_process_of_their_own(workspace: Workspace, camp: int) -> None:
    crowd(workspace, camp, duplicates.BESIDE + 10)
    told: list[tuple[int, int]] = []
    found = duplicates.search(workspace, Watch(lambda done, total: told.append((done, total))))
    assert {(one.left, one.right) for one in found.pairs} == {(1, 3009), (2, 3010)}
    assert found.people == duplicates.BESIDE + 10
    assert told[-1] == (1000, 1000)
    assert told == sorted(told)


def test_the_process_is_stopped(workspace: Workspace, camp: int) -> None:
    crowd(workspace, camp, duplicates.BESIDE + 10)
    with pytest.raises(Cancelled):
        duplicates.search(workspace, Watch(cancelled=lambda: True))
    assert members.counts(workspace, camp).active == duplicates.BESIDE + 10
