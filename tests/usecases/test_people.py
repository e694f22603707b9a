"""A person over all groups: tags, note, keeping in touch, birthdays, and the history of all of it."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.birthdays import Birthday
from grouppilot.domain.refusals import Refused
from grouppilot.store.ladders import Move
from grouppilot.usecases import agenda, groups, member_edits, members, people
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


@pytest.fixture
def mia(workspace: Workspace, camp: int) -> int:
    return member_edits.add(workspace, MemberForm(camp, "Mia", joined=date(2026, 3, 14)))


@pytest.fixture
def person(workspace: Workspace, mia: int) -> int:
    return members.row(workspace, mia).person_id


def kinds(ws: Workspace) -> list[str]:
    return [line.kind for line in agenda.agenda(ws) if line.kind in ("keep_in_touch", "birthday")]


def test_tags_and_note_belong_to_the_person(workspace: Workspace, person: int) -> None:
    people.edit(workspace, person, "tags", ["co-builder", "vip"])
    people.edit(workspace, person, "note", "Likes tea")
    found = people.view(workspace, person)
    assert (found.tags, found.note) == (("co-builder", "vip"), "Likes tea")
    workspace.undo()
    assert people.view(workspace, person).note == ""
    with pytest.raises(Refused, match="unknown_field"):
        people.edit(workspace, person, "shoe size", 38)
    with pytest.raises(Refused, match="person_gone"):
        people.edit(workspace, 999, "note", "")


def test_core_people_are_due_every_week(workspace: Workspace, clock, person: int) -> None:
    assert people.kept(workspace) == []
    people.edit(workspace, person, "closeness", "core")
    (row,) = people.kept(workspace)
    assert (row.name, row.every, row.due, row.late, row.groups) == (
        "Mia",
        7,
        TODAY,
        False,
        ("晨读打卡营 03",),
    )
    assert kinds(workspace) == ["keep_in_touch"]
    assert people.wrote(workspace, [person]) == 1
    assert people.wrote(workspace, [person], note="Asked about the book") == 0
    assert kinds(workspace) == []
    clock.set("2026-06-19T12:00+08:00")
    (row,) = people.kept(workspace)
    assert (row.due, row.late) == (date(2026, 6, 18), True)
    (line,) = [line for line in agenda.agenda(workspace) if line.kind == "keep_in_touch"]
    assert (line.count, line.facts["names"], line.late) == (1, ["Mia"], True)


def test_an_own_interval_goes_before_that_of_the_closeness(workspace: Workspace, person: int) -> None:
    people.edit(workspace, person, "keep_days", 14)
    found = people.view(workspace, person)
    assert (found.closeness, found.every) == ("regular", 14)
    people.edit(workspace, person, "closeness", "")
    assert people.view(workspace, person).every is None
    for field, value, code in (("keep_days", 0, "bad_interval"), ("closeness", "best", "bad_closeness")):
        with pytest.raises(Refused, match=code):
            people.edit(workspace, person, field, value)


def test_birthdays_by_the_sun_stand_on_the_agenda_a_week_ahead(
    workspace: Workspace, clock, person: int
) -> None:
    people.edit(workspace, person, "birthday", Birthday(6, 15, 1990))
    found = people.view(workspace, person)
    assert (found.birthday_next, found.turns) == (date(2026, 6, 15), 36)
    (row,) = people.birthdays(workspace)
    assert (row.day, row.turns, row.groups) == (date(2026, 6, 15), 36, ("晨读打卡营 03",))
    (line,) = [line for line in agenda.agenda(workspace) if line.kind == "birthday"]
    assert line.due == date(2026, 6, 15)
    clock.set("2026-06-15T12:00+08:00")
    (line,) = [line for line in agenda.agenda(workspace) if line.kind == "birthday"]
    agenda.do(workspace, line)
    assert kinds(workspace) == []
    people.edit(workspace, person, "birthday", None)
    assert people.view(workspace, person).birthday is None
    with pytest.raises(Refused, match="bad_birthday"):
        people.edit(workspace, person, "birthday", Birthday(2, 30))


def test_birthdays_by_the_moon_move_through_the_year(workspace: Workspace, clock, person: int) -> None:
    people.edit(workspace, person, "birthday", Birthday(5, 5, 1990, lunar=True))
    assert people.view(workspace, person).birthday_next == date(2026, 6, 19)
    assert [row.day for row in people.birthdays(workspace, days=8)] == [date(2026, 6, 19)]
    assert people.birthdays(workspace, days=7) == []
    clock.set("2027-06-01T12:00+08:00")
    assert people.view(workspace, person).birthday_next == date(2027, 6, 9)


def test_the_history_tells_of_all_groups(workspace: Workspace, clock, mia: int, person: int) -> None:
    other = groups.add(workspace, GroupForm("Slow Cooking Circle"))
    member_edits.add(workspace, MemberForm(other, person_id=person))
    ann = member_edits.add(workspace, MemberForm(other, "Ann", number=79))
    member_edits.edit(workspace, ann, "inviter", "Mia")
    people.wrote(workspace, [person], note="Hello")
    with workspace.write("test") as session:
        session.add(
            Move(person_id=person, to_group_id=other, planned=TODAY, ended=TODAY, state="done", reason="")
        )
    told = {(one.code, one.group, one.text) for one in members.detail(workspace, mia).events}
    assert ("joined", "晨读打卡营 03", "") in told
    assert ("joined", "Slow Cooking Circle", "") in told
    assert ("invited", "Slow Cooking Circle", "079 Ann") in told
    assert ("moved", "Slow Cooking Circle", "") in told
    (contact,) = [one for one in members.detail(workspace, mia).events if one.code == "contact"]
    people.forget_contact(workspace, contact.ref)
    assert "contact" not in [one.code for one in members.detail(workspace, mia).events]
    with pytest.raises(Refused, match="contact_gone"):
        people.forget_contact(workspace, contact.ref)


def test_the_most_urgent_stand_first(workspace: Workspace, clock, camp: int, person: int) -> None:
    ann = members.row(workspace, member_edits.add(workspace, MemberForm(camp, "Ann"))).person_id
    people.edit(workspace, person, "closeness", "regular")
    people.edit(workspace, ann, "closeness", "core")
    people.wrote(workspace, [person, ann])
    assert [(row.name, row.due) for row in people.kept(workspace)] == [
        ("Ann", TODAY + timedelta(days=7)),
        ("Mia", TODAY + timedelta(days=30)),
    ]
