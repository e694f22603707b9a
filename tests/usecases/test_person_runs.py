"""A person run: filled in for each, ticked one by one, so many a day."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import accounts, agenda, member_edits, person_runs
from grouppilot.usecases.accounts import AccountForm
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TEXT = "{nickname}你好，今晚 {group} 开营，带上 {what}"


@pytest.fixture
def group(workspace: Workspace) -> int:
    accounts.add(workspace, AccountForm(name="主号", platform="wechat", daily_messages=2))
    return add(workspace, GroupForm("晨读", account="主号", language="zh_CN"))


@pytest.fixture
def members(workspace: Workspace, group: int) -> list[int]:
    return [
        member_edits.add(workspace, MemberForm(group, nickname=name)) for name in ("林溪", "老陈", "苏苏")
    ]


@pytest.fixture
def run(workspace: Workspace, group: int, members: list[int]) -> int:
    return person_runs.start(workspace, members, "开营邀请", TEXT, group_id=group)


def test_each_gets_the_text_with_their_own_name(workspace: Workspace, run: int) -> None:
    found = person_runs.view(workspace, run)
    assert found.lines[0].text == "林溪你好，今晚 晨读 开营，带上 {what}"
    assert found.lines[0].unknown == ("what",)


def test_the_account_allows_two_a_day(workspace: Workspace, run: int) -> None:
    for line in person_runs.view(workspace, run).lines[:2]:
        person_runs.answer(workspace, line.id, "done")
    found = person_runs.view(workspace, run)
    assert (found.cap, found.today, found.left_today) == (2, 2, 0)
    assert (found.row.done, found.row.left, found.row.closed) == (2, 1, None)


def test_with_the_last_line_it_is_closed_and_undo_opens_it(workspace: Workspace, run: int) -> None:
    for line in person_runs.view(workspace, run).lines:
        person_runs.answer(workspace, line.id, "skipped")
    assert person_runs.listed(workspace)[0].closed is not None
    workspace.undo()
    assert person_runs.listed(workspace)[0].closed is None


def test_an_open_run_is_on_the_agenda(workspace: Workspace, group: int, run: int) -> None:
    assert [line.count for line in agenda.agenda(workspace, group) if line.kind == "person_run"] == [3]


def test_a_text_for_one_alone(workspace: Workspace, run: int) -> None:
    line = person_runs.view(workspace, run).lines[1]
    person_runs.rewrite(workspace, line.id, "陈哥，{group}见")
    person_runs.edit(workspace, run, title="邀请", text="{nickname}来吗")
    found = person_runs.view(workspace, run)
    assert [each.text for each in found.lines] == ["林溪来吗", "陈哥，晨读见", "苏苏来吗"]
    person_runs.rewrite(workspace, line.id, "")
    assert person_runs.view(workspace, run).lines[1].text == "老陈来吗"


def test_a_person_in_two_groups_is_written_to_once(
    workspace: Workspace, group: int, members: list[int]
) -> None:
    other = add(workspace, GroupForm("Other"))
    twice = member_edits.add(workspace, MemberForm(other, person_id=1))
    run = person_runs.start(workspace, [*members, twice], "t", "x")
    assert len(person_runs.view(workspace, run).lines) == 3


@pytest.mark.parametrize(
    ("title", "text", "code"), [("", "x", "run_title_missing"), ("t", " ", "run_text_missing")]
)
def test_a_run_needs_a_title_and_a_text(
    workspace: Workspace, members: list[int], title: str, text: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        person_runs.start(workspace, members, title, text)


def test_a_run_is_deleted_and_brought_back(workspace: Workspace, run: int) -> None:
    person_runs.delete(workspace, run)
    assert person_runs.listed(workspace) == []
    workspace.undo()
    assert person_runs.view(workspace, run).row.total == 3
