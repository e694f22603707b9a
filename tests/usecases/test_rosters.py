"""Rosters in: real files are counted, taken in and taken back; columns are remembered; doubt is left out."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.usecases import groups, member_edits, members, roster_import, rosters
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.opening import open_to_read
from grouppilot.usecases.rosters import REMEMBERED
from grouppilot.usecases.workspace import Workspace

FILES = Path(__file__).parents[1] / "data" / "rosters"
ADDED = ("person", "membership", "membership_spell", "role_holding", "chat_group", "role", "stage_change")
INDEX: dict[str, int] = json.loads((FILES / "INDEX.json").read_text("utf-8"))
LOGS = {"undo_action", "undo_change", "number_counter", "sqlite_sequence", "holiday", "holiday_year"}


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


def content(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the file, apart from the undo log, numbers and columns, which never go back."""
    with workspace.read(hidden=True) as session:
        names = [
            row[0] for row in session.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        ]
        rows = {name: session.execute(text(f'SELECT * FROM "{name}"')) for name in names if name not in LOGS}
        return {
            name: sorted((tuple(row) for row in found if REMEMBERED not in row), key=repr)
            for name, found in rows.items()
        }


def take_in(workspace: Workspace, roster: Path | str, group: int, **facts: object) -> dict[str, int]:
    source = rosters.open_source(workspace, roster)
    return dict(roster_import.take_in(workspace, source, group, **facts).counts)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "people"), INDEX.items())
def test_real_files_are_taken_in_and_back(workspace: Workspace, camp: int, name: str, people: int) -> None:
    before = content(workspace)
    counts = take_in(workspace, FILES / name, camp)
    assert (counts["new"], counts["wrong"]) == (people, 0)
    assert members.counts(workspace, camp).total == people
    again = take_in(workspace, FILES / name, camp)
    assert (again["new"], again["changed"]) == (0, 0)
    workspace.undo()
    assert content(workspace) == before


def test_the_dry_run_says_what_the_import_does(workspace: Workspace, camp: int) -> None:
    source = rosters.open_source(workspace, FILES / "excel-gbk.csv")
    told = rosters.dry_run(workspace, source, camp).counts()
    assert members.counts(workspace, camp).total == 0
    assert dict(roster_import.take_in(workspace, source, camp).counts) == told


def test_a_roster_can_bring_its_own_group(workspace: Workspace) -> None:
    before = content(workspace)
    source = rosters.open_source(workspace, "昵称,编号\n林溪,7\n周周,12")
    done = roster_import.take_in(workspace, source, GroupForm("New camp"))
    assert members.counts(workspace, done.group_id).active == 2
    workspace.undo()
    assert content(workspace) == before


def test_known_members_are_changed_and_doubtful_rows_left_out(workspace: Workspace, camp: int) -> None:
    mia = member_edits.add(workspace, MemberForm(camp, "Mia", number=31, region="上海"))
    member_edits.add(workspace, MemberForm(camp, "Jo", number=63))
    roster = (
        "Number,Nickname,City,Role,Tags,Joined,Left\n"
        "31,Mia,杭州,KOL; 财务,vip; paid,2026-03-14,\n"
        "63,Jo,,,,,\n"
        "63,Ann,,,,,\n"
        "80,Leo,,,,2026-06-10,2026-06-09\n"
        "81,Kiki,,,,2026-04-02,2026-06-01\n"
    )
    counts = take_in(workspace, roster, camp)
    assert counts == {"new": 1, "changed": 1, "unchanged": 1, "doubtful": 1, "wrong": 1}
    row = members.row(workspace, mia)
    assert (row.region, row.tags, str(row.joined)) == ("杭州", ("vip", "paid"), "2026-03-14")
    assert [role.key or role.name for role in row.roles] == ["kol", "财务"]
    (kiki,) = members.rows(workspace, members.ids(workspace, Filter("kiki")))
    assert (kiki.status, kiki.number) == ("left", 81)
    assert member_edits.next_number(workspace, camp) == 82


def test_an_inviter_may_stand_below_whom_they_invited(workspace: Workspace, camp: int) -> None:
    take_in(workspace, "昵称,群昵称,邀请人\n周周,012-周周,林溪\n林溪,007-林溪,", camp)
    (row,) = members.rows(workspace, members.ids(workspace, Filter("zhouzhou")))
    assert row.inviter == "007-林溪"


def test_somebody_known_elsewhere_by_id_is_the_same_person(workspace: Workspace, camp: int) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    mia = member_edits.add(workspace, MemberForm(other, "Mia", platform_id="wxid_mia"))
    take_in(workspace, "昵称,wxid,城市\n米娅,wxid_mia,上海\nJo,wxid_jo,北京", camp)
    assert {one.group for one in members.detail(workspace, mia).groups} == {"Other", "晨读打卡营 03"}
    assert members.row(workspace, mia).region == "上海"


def test_a_roster_taken_in_twice_changes_nothing_the_second_time(workspace: Workspace, camp: int) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    member_edits.add(workspace, MemberForm(other, "Mia", platform_id="wxid_mia", region="北京"))
    roster = "昵称,wxid,城市,状态,退群时间\n米娅,wxid_mia,上海,,\nJo,wxid_jo,,在群,2026-03-01\n"
    assert take_in(workspace, roster, camp)["new"] == 2
    before = content(workspace)
    assert take_in(workspace, roster, camp)["unchanged"] == 2
    assert content(workspace) == before


def test_a_row_of_too_long_tags_keeps_no_other_out(workspace: Workspace, camp: int) -> None:
    counts = take_in(workspace, f"昵称,标签\nMia,{'x' * 200}\nJo,vip\n", camp)
    assert (counts["new"], counts["wrong"]) == (1, 1)


def test_rows_of_other_groups_are_left_out(workspace: Workspace, camp: int) -> None:
    roster = "群,昵称,编号\n晨读打卡营 03,林溪,1\nOther,Mia,1"
    source = rosters.open_source(workspace, roster)
    plan = rosters.dry_run(workspace, source, camp)
    assert [(row.state, row.reason) for row in plan.rows] == [("new", ""), ("doubtful", "other_group")]


def test_columns_are_remembered_for_files_with_the_same_header(workspace: Workspace, camp: int) -> None:
    roster = "称谓,备注,数字\nMia,hello,31"
    source = rosters.open_source(workspace, roster)
    roster_import.take_in(workspace, source, camp, columns={0: "nickname", 1: "card", 2: "number"})
    again = rosters.open_source(workspace, "称谓,备注,数字\nJo,hi,63")
    assert again.columns == {0: "nickname", 1: "card", 2: "number"}
    other = rosters.open_source(workspace, "昵称,备注\nJo,hi")
    assert other.columns[1] == "note"


def test_a_file_without_names_is_refused(workspace: Workspace, camp: int) -> None:
    source = rosters.open_source(workspace, "City,Phone\nBerlin,030\nParis,01")
    with pytest.raises(Refused) as refused:
        rosters.dry_run(workspace, source, camp)
    assert refused.value.code == "no_name_column"


@pytest.fixture
def long_roster() -> str:
    return "Nickname,Number,Invited by\n" + "".join(f"Member {n},{n},Member 1\n" for n in range(1, 1001))


def test_a_long_import_in_pieces_is_one_step(workspace: Workspace, camp: int, long_roster: str) -> None:
    before = content(workspace)
    told: list[int] = []
    watch = Watch(progress=lambda done, total: told.append(done))
    assert take_in(workspace, long_roster, camp, watch=watch)["new"] == 1000
    assert told == sorted(told)
    assert len(told) > 3
    step, _ = workspace.steps()
    assert step is not None
    assert (step.code, step.facts["count"]) == ("roster.import", 1000)
    workspace.undo()
    assert content(workspace) == before
    workspace.redo()
    assert members.counts(workspace, camp).total == 1000


def test_a_cancelled_import_leaves_nothing(workspace: Workspace, camp: int, long_roster: str) -> None:
    before = content(workspace)
    asked: Iterator[bool] = iter([False, False, True])
    with pytest.raises(Cancelled):
        take_in(workspace, long_roster, camp, watch=Watch(cancelled=lambda: next(asked)))
    assert content(workspace) == before
    step, _ = workspace.steps()
    assert step is not None
    assert step.code == "group.add"


def during(call: Callable[[], object]) -> Watch:
    """Do something once, in the middle of an import."""
    once = iter([call])
    return Watch(progress=lambda done, _total: done > 300 and (later := next(once, None)) and later())


def test_while_an_import_runs_nothing_can_be_undone(
    workspace: Workspace, camp: int, long_roster: str
) -> None:
    def undo() -> None:
        with pytest.raises(Refused) as refused:
            workspace.undo()
        assert refused.value.code == "step_unfinished"

    assert take_in(workspace, long_roster, camp, watch=during(undo))["new"] == 1000


def test_nobody_reads_an_import_before_it_is_whole(workspace: Workspace, clock: Clock) -> None:
    mia = member_edits.add(workspace, MemberForm(groups.add(workspace, GroupForm("Camp")), "Mia"))
    seen: list[object] = []

    def look(_done: int, _total: int) -> None:
        other = open_to_read(workspace.folder, clock)
        for ws in (workspace, other):
            seen.append((members.ids(ws, Filter()), len(groups.scope(ws)), len(members.roles(ws))))
            with ws.read() as session:
                counts = [session.scalar(text(f"SELECT count(*) FROM {table}")) for table in ADDED]
            seen.append(counts)
        other.close()

    look(0, 0)
    roster = "Nickname,Role\n" + "".join(f"Member {n},财务\n" for n in range(1, 501))
    source = rosters.open_source(workspace, roster)
    taken: list[Changes] = []
    workspace.listeners.subscribe(taken.append)
    done = roster_import.take_in(workspace, source, GroupForm("New camp"), watch=Watch(progress=look))
    assert [change.action for change in taken] == ["roster.import"]
    assert len(seen) > 20
    assert all(seen[at] == seen[at % 2] for at in range(len(seen)))
    assert mia in members.ids(workspace, Filter())
    assert members.counts(workspace, done.group_id).active == 500
    assert "财务" in [role.name for role in members.roles(workspace)]


def test_a_hundred_other_actions_leave_the_step_of_an_import(
    workspace: Workspace, camp: int, long_roster: str
) -> None:
    def act() -> None:
        for number in range(110):
            groups.edit(workspace, camp, name=f"Camp {number}")

    before = content(workspace)
    take_in(workspace, long_roster, camp, watch=during(act))
    step, _ = workspace.steps()
    assert step is not None
    assert step.code == "roster.import"
    workspace.undo()
    assert content(workspace)["membership"] == before["membership"] == []


def test_an_import_with_nothing_new_is_no_step(workspace: Workspace, camp: int) -> None:
    member_edits.add(workspace, MemberForm(camp, "Mia"))
    roster, columns = "称谓,杂项\nMia,31", {0: "nickname", 1: None}
    assert take_in(workspace, roster, camp, columns=columns)["unchanged"] == 1
    step, _ = workspace.steps()
    assert step is not None
    assert step.code == "member.add"
    assert rosters.open_source(workspace, roster).columns == columns


def test_a_row_that_another_edit_overtook_is_left_out_and_the_others_are_changed(
    workspace: Workspace, camp: int
) -> None:
    mia, jo = (member_edits.add(workspace, MemberForm(camp, name)) for name in ("Mia", "Jo"))
    member_edits.edit_many(workspace, [mia, jo], "note", "kept")
    calls = iter([lambda: member_edits.add(workspace, MemberForm(camp, "Ann", number=70))])

    def overtake(_done: int, _total: int) -> None:
        for call in calls:
            call()

    for member in (mia, jo):
        member_edits.edit(workspace, member, "number", None)
    roster = "Nickname,Number,City\nMia,70,杭州\nJo,71,上海\n"
    counts = take_in(workspace, roster, camp, watch=Watch(progress=overtake))
    assert (counts["changed"], counts["doubtful"]) == (1, 1)
    rows = [members.row(workspace, one) for one in (mia, jo)]
    assert [(row.number, row.region, row.note) for row in rows] == [(None, "", "kept"), (71, "上海", "kept")]
    workspace.undo()
    assert [(row.number, row.region) for row in members.rows(workspace, [mia, jo])] == [(None, "")] * 2
