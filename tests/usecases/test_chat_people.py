"""Names in chats: bound, asked about, remembered; and what chats tell of members beside what they said."""

from datetime import date
from typing import Any

import pytest
from tests.usecases.chats import counts, in_place, kept, names, qq, rows, whatsapp

from grouppilot.usecases import chat_import, chat_people, groups, ledger, member_edits, members, merging
from grouppilot.usecases.chat_told import Choices
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

MARCH = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def _reading(monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Family", platform="whatsapp"))


def add(ws: Workspace, group: int, nickname: str, **more: Any) -> int:
    return member_edits.add(ws, MemberForm(group, nickname=nickname, joined=date(2026, 1, 1), **more))


def stays(ws: Workspace, member: int) -> list[tuple[Any, ...]]:
    columns = "joined, left, leaving, way, inviter_id"
    return rows(ws, f"SELECT {columns} FROM membership_spell WHERE membership_id = {member} ORDER BY id")


def senders(ws: Workspace) -> dict[str, int]:
    return dict(rows(ws, "SELECT name, id FROM chat_sender"))


def test_known_names_are_bound_and_twins_are_asked_about(workspace: Workspace, group: int) -> None:
    ann = add(workspace, group, "Ann")
    add(workspace, group, "Bob")
    add(workspace, group, "Bob")
    told = chat_import.take_in(
        workspace, whatsapp([(0, "Ann", "a"), (1, "Bob", "b"), (2, "Cat", "c")]), group
    )
    assert names(told) == {"Ann": ("known", "auto"), "Bob": ("doubtful", "several"), "Cat": ("new", "")}
    assert rows(workspace, "SELECT membership_id FROM chat_sender WHERE name = 'Ann'") == [(ann,)]


def test_what_the_owner_says_of_a_name_is_remembered(workspace: Workspace, group: int) -> None:
    ann = add(workspace, group, "Ann")
    chat_import.take_in(workspace, whatsapp([(0, "Annie ☀", "打卡"), (1, "Bot", "b")]), group)
    chat_people.bind(workspace, senders(workspace)["Annie ☀"], ann)
    chat_people.leave_out(workspace, [senders(workspace)["Bot"]])
    told = chat_import.take_in(
        workspace, whatsapp([(0, "Annie ☀", "打卡"), (1, "Bot", "b"), (2, "Bot", "c")]), group
    )
    assert names(told) == {"Annie ☀": ("known", "owner"), "Bot": ("out", "")}
    assert ledger.ledger(workspace, group).rows[0].marks == {MARCH: "done"}
    for _ in range(3):
        workspace.undo()
    assert rows(workspace, "SELECT membership_id FROM chat_sender WHERE name = 'Annie ☀'") == [(None,)]
    assert not ledger.ledger(workspace, group).begun


def test_new_names_become_members_with_the_day_they_came(workspace: Workspace, group: int) -> None:
    add(workspace, group, "Ann")
    said = [(0, "", "Ann added Bob"), (1, "Bob", "hi"), (2, "Cat", "hi")]
    (look,) = chat_import.preview(workspace, whatsapp(said), group)
    told = chat_import.take_in(
        workspace,
        whatsapp(said),
        group,
        choices=Choices(add=frozenset(one.key for one in look.names if one.state == "new")),
    )
    assert told.added_members == 2
    bob, cat = (
        rows(workspace, f"SELECT id FROM membership WHERE nickname = '{one}'")[0][0] for one in ("Bob", "Cat")
    )
    assert stays(workspace, bob)[0][:4] == ("2026-03-02", None, "", "invited")
    assert stays(workspace, cat) == [(None, None, "", "unknown", None)]
    workspace.undo()
    assert members.counts(workspace, group).total == 1
    assert kept(workspace) == []
    workspace.redo()
    assert members.counts(workspace, group).total == 3
    assert [one.state for one in chat_people.listed(workspace, group)] == ["known"] * 3


def test_who_leaves_in_the_chat_leaves_the_roster(workspace: Workspace, group: int) -> None:
    ann, bob = add(workspace, group, "Ann"), add(workspace, group, "Bob")
    told = chat_import.take_in(
        workspace,
        whatsapp([(0, "Ann", "a"), (5, "", "Ann removed Bob"), (9, "", "Ann left"), (2000, "Ann", "b")]),
        group,
    )
    assert stays(workspace, bob)[0][1:3] == ("2026-03-02", "removed")
    assert stays(workspace, ann)[0][1:3] == (None, "")
    assert [(one.member_id, one.code) for one in told.clashes] == [(ann, "wrote_after")]
    workspace.undo()
    assert stays(workspace, bob)[0][1:3] == (None, "")


def test_somebody_who_was_removed_and_shows_up_is_flagged(workspace: Workspace, group: int) -> None:
    bob = add(workspace, group, "Bob")
    member_edits.edit(workspace, bob, "status", "removed")
    (told,) = chat_import.preview(workspace, whatsapp([(0, "Bob", "hi"), (1, "Ann", "hi")]), group)
    assert {one.name: one.flag is not None for one in told.names} == {"Ann": False, "Bob": True}


def test_two_accounts_of_one_name_stay_two(workspace: Workspace, group: int) -> None:
    add(workspace, group, "Li")
    told = chat_import.take_in(workspace, qq([(0, "Li", "10001", "a"), (0, "Li", "10002", "a")]), group)
    assert counts(told) == (2, 2, 0)
    assert names(told) == {"Li": ("doubtful", "twins")}


def test_another_program_tells_of_the_same_members(workspace: Workspace, group: int) -> None:
    add(workspace, group, "Ann")
    add(workspace, group, "Bob")
    chat_import.take_in(workspace, whatsapp([(0, "Ann", "a"), (1, "Bob", "b")]), group)
    told = chat_import.take_in(
        workspace, qq([(0, "Ann", "1", "a!"), (1, "Bob", "2", "b!"), (2, "Bob", "2", "c")]), group
    )
    assert counts(told) == (3, 1, 2)


def test_a_merge_takes_the_names_along_and_parting_gives_them_back(workspace: Workspace, group: int) -> None:
    ann, other = add(workspace, group, "Ann"), add(workspace, group, "Ann 2")
    chat_import.take_in(workspace, whatsapp([(0, "Ann", "a"), (1, "Ann 2", "b")]), group)
    people = [
        rows(workspace, f"SELECT person_id FROM membership WHERE id = {one}")[0][0] for one in (ann, other)
    ]
    merge = merging.merge(workspace, *people)
    bound = "SELECT name, membership_id FROM chat_sender ORDER BY name"
    assert rows(workspace, bound) == [("Ann", ann), ("Ann 2", ann)]
    merging.part(workspace, merge)
    assert rows(workspace, bound) == [("Ann", ann), ("Ann 2", other)]
