"""Trends of a group, against what can be counted by hand from the chat that was written."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from tests.usecases.chat_rows import Line, at, write_chat

from grouppilot.domain.chats import Flag
from grouppilot.domain.measures import Rate
from grouppilot.domain.retention import Invited
from grouppilot.store.chats import HandFigure
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.usecases import calendar, groups, ledger, member_edits, publishing, trends
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
FIRST = date(2026, 6, 1)
NAMES = ("Ann", "Bo", "Cy", "Di", "Ed", "Flo")


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp", start=date(2026, 5, 1)))


@pytest.fixture
def members(workspace: Workspace, group: int) -> dict[str, int]:
    """Six members since May; Ann, who joined first, is the owner and brought Bo."""
    found = {}
    for name in NAMES:
        form = MemberForm(group, nickname=name, joined=date(2026, 5, 4))
        found[name] = member_edits.add(workspace, form)
    with workspace.write("test") as session:
        role = session.scalar(select(Role).where(Role.key == "owner"))
        assert role is not None
        session.add(RoleHolding(membership_id=found["Ann"], role_id=role.id))
        brought = session.get(Membership, found["Bo"])
        assert brought is not None
        brought.inviter_id = found["Ann"]
    return found


def said(day: int, *names: str, hour: int = 12) -> list[Line]:
    return [Line(name, at(f"2026-06-{day:02d}T{hour:02d}:{n:02d}")) for n, name in enumerate(names)]


def test_nothing_known_is_no_zero(workspace: Workspace, group: int) -> None:
    found = trends.look(workspace, group, FIRST, TODAY)
    assert not found.known
    assert {row.speakers for row in found.days} == {None}
    assert found.now.messages is None
    assert found.now.top is None
    assert found.kinds == {}


def test_speakers_are_members_without_staff(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    lines = [*said(2, "Ann", "Bo", "Bo", "Cy"), *said(4, "Bo", "Guest"), *said(9, "Cy")]
    write_chat(workspace, group, lines, members)
    found = trends.look(workspace, group, FIRST, TODAY)
    told = {row.day.day: (row.speakers, row.messages) for row in found.days if row.source}
    assert told == {2: (2, 3), 3: (0, 0), 4: (2, 2), 5: (0, 0), 6: (0, 0), 7: (0, 0), 8: (0, 0), 9: (1, 1)}
    assert found.now.talk.whole == 3
    assert found.now.messages == 6
    assert found.now.members == 5
    assert [(leader.name, leader.messages, leader.days) for leader in found.leaders] == [
        ("Bo", 3, 2),
        ("Cy", 2, 2),
        ("Guest", 1, 1),
    ]
    assert found.structure.members == 5


def test_what_is_said_before_the_day_starts_belongs_to_the_day_before(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    night = Line("Bo", at("2026-06-02T17:30"))  # 01:30 in Shanghai
    write_chat(workspace, group, [night, *said(4, "Cy")], members)
    found = trends.look(workspace, group, FIRST, TODAY)
    assert [row.day.day for row in found.days if row.speakers] == [2, 4]
    assert found.hours[2, 1] == 1  # by the clock it was Wednesday


def test_the_owners_own_figures_stand_in_where_no_chat_tells(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    write_chat(workspace, group, [*said(4, "Bo"), *said(5, "Bo")], members)
    with workspace.write("test") as session:
        for day, value in ((3, 7), (4, 99)):
            row = HandFigure(group_id=group, day=date(2026, 6, day), what="speakers", value=value)
            row.written = workspace.now()
            session.add(row)
    found = trends.look(workspace, group, FIRST, TODAY)
    told = {row.day.day: (row.speakers, row.source) for row in found.days if row.source}
    assert told == {3: (7, "hand"), 4: (1, "chat"), 5: (1, "chat")}


def test_the_response_to_a_post_is_who_speaks_within_a_day(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    form = EntryForm("Q&A", day=date(2026, 6, 5), minute=720, kind="useful", groups=(group,))
    entry = calendar.add(workspace, form)
    publishing.publish(workspace, str(entry), at=at("2026-06-05T04:00"))
    lines = [*said(5, "Ann", "Bo", "Cy", "Bo", hour=5), *said(6, "Di", hour=3), *said(8, "Ed")]
    write_chat(workspace, group, [*lines, *said(2, "Ed")], members)
    found = trends.look(workspace, group, FIRST, TODAY)
    assert [(each.title, each.rate) for each in found.answers] == [("Q&A", Rate(3, 5))]
    assert found.by("kind") == {"useful": Rate(3, 5)}
    assert found.by("hour") == {12: Rate(3, 5)}
    assert found.now.response == Rate(3, 5)
    assert found.before.posts == 0


def test_a_post_of_whose_day_the_chat_tells_only_half_is_left_out(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    entry = calendar.add(workspace, EntryForm("Q&A", day=date(2026, 6, 5), minute=720, groups=(group,)))
    publishing.publish(workspace, str(entry), at=at("2026-06-05T04:00"))
    write_chat(workspace, group, [*said(2, "Ed"), *said(5, "Bo", hour=9)], members)
    assert trends.look(workspace, group, FIRST, TODAY).answers == ()


def test_questions_wait_for_somebody_else(workspace: Workspace, group: int, members: dict[str, int]) -> None:
    lines = [
        Line("Bo", at("2026-06-03T08:00"), Flag.QUESTION),
        Line("Bo", at("2026-06-03T08:01")),
        Line("Cy", at("2026-06-03T08:05"), answers="Di"),
        Line("Cy", at("2026-06-03T08:10")),
        Line("Di", at("2026-06-06T08:00"), Flag.QUESTION),
        Line("Ed", at("2026-06-08T08:00"), answers="Di"),
    ]
    write_chat(workspace, group, lines, members)
    found = trends.look(workspace, group, FIRST, TODAY)
    assert (found.asked, found.open) == (2, 1)
    assert found.wait.value == 600
    assert found.hangs == ("Di", 1.0)


def test_check_ins_count_over_the_days_on_which_anybody_did(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    for day, names in ((8, ("Bo", "Cy", "Ann")), (9, ("Bo",))):
        marks = [(members[name], date(2026, 6, day)) for name in names]
        ledger.mark(workspace, group, marks, "done")
    found = trends.look(workspace, group, FIRST, TODAY)
    assert found.now.check_in == Rate(3, 10)
    assert {row.day.day: row.check_ins for row in found.days}[8] == 2


def test_growth_retention_and_invitations_come_from_the_roster(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    member_edits.set_status(workspace, [members["Flo"]], "left")
    found = trends.look(workspace, group, FIRST, TODAY)
    assert (found.now.growth.members, found.now.growth.net) == (5, -1)
    assert found.days[-1].leaves == 1
    assert found.invited == (("Ann", Invited(1, 1)),)
    (cohort,) = found.cohorts.values()
    assert cohort[0] == Rate(5, 5)
    assert sum(step.leaves for step in found.steps) == 1


def test_what_was_changed_is_marked_and_held_against_the_days_before(
    workspace: Workspace, group: int, members: dict[str, int]
) -> None:
    lines = []
    for number in range(50):
        day = date(2026, 4, 20) + timedelta(days=number)
        names = NAMES[1:3] if day < date(2026, 5, 15) else NAMES[1:]
        lines += [Line(name, at(f"{day.isoformat()}T09:0{n}")) for n, name in enumerate(names)]
    write_chat(workspace, group, lines, members)
    groups.edit(workspace, group, stage="running")
    found = trends.look(workspace, group, date(2026, 4, 20), TODAY)
    assert ("stage", "running") in {mark[1:] for mark in found.marks}
    assert found.change is not None
    assert found.change.verdict == "few"  # the change is of today


def test_all_groups_together_add_up(workspace: Workspace, group: int, members: dict[str, int]) -> None:
    other = groups.add(workspace, GroupForm("Club"))
    write_chat(workspace, group, [*said(4, "Bo"), *said(6, "Cy")], members)
    write_chat(workspace, other, [*said(5, "Zoe"), *said(6, "Zoe", "Yan")])
    found = trends.look(workspace, None, FIRST, TODAY)
    told = {row.day.day: row.speakers for row in found.days if row.source}
    assert told == {4: 1, 5: 1, 6: 3}
    assert set(found.groups) == {group, other}


def test_a_span_without_a_day_is_cut_to_today(workspace: Workspace, group: int) -> None:
    found = trends.look(workspace, group, date(2027, 1, 1), date(2027, 2, 1))
    assert (found.first, found.last) == (TODAY, TODAY)
    assert len(found.days) == 1
