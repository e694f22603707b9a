"""The text of an entry as its groups will get it, on whichever day that is."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, entry_previews, groups, member_edits, members, scripts
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

DAY = date(2026, 7, 3)  # a Friday, weeks ahead


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp", platform="wechat"))


def told(ws: Workspace, key: str) -> list[tuple[str, str]]:
    return [(each.group, each.wording.text) for each in entry_previews.texts(ws, key)]


def test_each_group_gets_its_own_words_filled_in_for_the_day(workspace: Workspace, camp: int) -> None:
    shop = groups.add(workspace, GroupForm("晨读", language="zh_CN"))
    script = scripts.add(workspace, "Hello", ["Hi {group}, it is {weekday}"])
    number = calendar.add(workspace, EntryForm("Hello", DAY, 540, groups=(camp, shop), script_id=script))
    assert told(workspace, str(number)) == [
        ("Camp", "Hi Camp, it is Friday"),
        ("晨读", "Hi 晨读, it is 周五"),
    ]
    calendar.edit(workspace, str(number), text="In words of {group}")
    assert told(workspace, str(number))[0] == ("Camp", "In words of Camp")


def test_what_is_unknown_stays_to_be_seen_and_the_limit_is_told(workspace: Workspace, camp: int) -> None:
    number = calendar.add(
        workspace, EntryForm("Hello", DAY, groups=(camp,), text="Dear {nickname} " + "a" * 6000)
    )
    (text,) = entry_previews.texts(workspace, str(number))
    assert text.wording.unknown == ("nickname",)
    assert not text.wording.fits
    assert text.wording.platform == "wechat"


def test_ideas_and_what_is_posted_in_no_group_have_a_text_too(workspace: Workspace) -> None:
    idea = calendar.add(workspace, EntryForm("Idea", state="idea", text="On {weekday}"))
    assert told(workspace, str(idea)) == [("", "On Thursday")]
    assert told(workspace, str(calendar.add(workspace, EntryForm("Nothing", DAY)))) == []


def test_a_day_of_a_series_is_filled_in_for_that_day(workspace: Workspace, camp: int) -> None:
    form = EntryForm("Daily", DAY, groups=(camp,), text="It is {weekday}", rule="FREQ=DAILY")
    number = calendar.add(workspace, form)
    assert told(workspace, f"{number}.2026-07-06") == [("Camp", "It is Monday")]


def test_what_was_copied_of_several_wordings_stays(workspace: Workspace, camp: int) -> None:
    script = scripts.add(workspace, "Hello", ["One", "Two", "Three"])
    number = calendar.add(workspace, EntryForm("Hello", DAY, groups=(camp,), script_id=script))
    first = entry_previews.take(workspace, str(number), camp)
    calendar.move(workspace, [str(number)], 1)
    calendar.move(workspace, [str(number)], -1)
    assert told(workspace, str(number)) == [("Camp", first)]
    with pytest.raises(Refused, match="no_text"):
        entry_previews.take(workspace, str(number), None)


def test_scripts_are_found_by_title_and_pinyin(workspace: Workspace) -> None:
    welcome = scripts.add(workspace, "入群欢迎词", ["你好"], language="zh_CN")
    scripts.add(workspace, "Goodbye", ["Bye"])
    assert entry_previews.scripts_like(workspace, "rqhy") == [(welcome, "入群欢迎词")]
    assert entry_previews.script_title(workspace, welcome) == "入群欢迎词"
    assert entry_previews.script_title(workspace, None) == ""


def test_those_are_offered_who_carry_a_role_or_did_it_before(workspace: Workspace, camp: int) -> None:
    host = member_edits.add(workspace, MemberForm(camp, "Zoe"))
    member_edits.add(workspace, MemberForm(camp, "Nobody"))
    role = next(each for each in members.roles(workspace) if each.key == "host")
    member_edits.give_role(workspace, [host], role.id)
    calendar.add(workspace, EntryForm("Talk", DAY, responsible="Ben"))
    assert entry_previews.people(workspace, [camp]) == ["Zoe", "Ben"]
