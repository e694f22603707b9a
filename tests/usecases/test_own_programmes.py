"""Templates of the owner's own: kept from the calendar, laid out again, given to others."""

from datetime import date
from pathlib import Path

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, calendar_templates, groups, own_programmes, scripts
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

MONDAY = date(2026, 6, 15)
LATER = date(2026, 7, 1)  # a Wednesday


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


def laid(ws: Workspace, key: str, day: date) -> list[tuple[str, int | None, str]]:
    return [
        (f"{each.day:%m%d}", each.step.minute, each.title)
        for each in calendar_templates.preview(ws, key, day, "en")
    ]


def test_chosen_entries_become_a_template_with_all_they_say(workspace: Workspace, camp: int) -> None:
    script = scripts.add(workspace, "Welcome", ["Hi {group}"])
    said = {
        "kind": "fun",
        "format": "game",
        "reply": "a coupon",
        "reply_cost": "3",
        "channels": ("group", "moments"),
        "role": "host",
        "responsible": "Zoe",
        "note": "ask first",
        "pack": ("text",),
        "timetable": False,
        "origin": "members",
        "script_id": script,
    }
    first = calendar.add(workspace, EntryForm("Riddle", MONDAY, 600, 20, (camp,), **said))
    second = calendar.add(workspace, EntryForm("Answer", date(2026, 6, 17), groups=(camp,), text="It was…"))
    idea = calendar.add(workspace, EntryForm("Some day", state="idea"))
    key = own_programmes.save(workspace, " Riddle week ", [str(each) for each in (second, first, idea)])
    (own,) = (each for each in calendar_templates.listed(workspace, "en") if each.own)
    assert (own.name, own.weekly, own.weekday) == ("Riddle week", True, 0)
    assert laid(workspace, key, LATER) == [("0701", 600, "Riddle"), ("0703", None, "Answer")]
    made = calendar_templates.lay_out(workspace, key, LATER, [camp], "zh_CN")
    form = calendar.form_of(workspace, made[0])
    assert {name: getattr(form, name) for name in said} == said
    assert (form.day, form.minute, form.length, form.groups, form.state) == (LATER, 600, 20, (camp,), "draft")
    assert calendar.form_of(workspace, made[1]).text == "It was…"


def test_a_script_that_is_gone_is_left_out(workspace: Workspace, camp: int) -> None:
    script = scripts.add(workspace, "Welcome", ["Hi"])
    entry = calendar.add(workspace, EntryForm("Hello", MONDAY, groups=(camp,), script_id=script))
    key = own_programmes.save(workspace, "Hello", [str(entry)])
    calendar.edit(workspace, str(entry), script_id=None)
    scripts.delete(workspace, script)
    (made,) = calendar_templates.lay_out(workspace, key, LATER, [camp], "en")
    assert calendar.form_of(workspace, made).script_id is None


def test_a_series_is_kept_with_its_rule_which_moves_along(workspace: Workspace, camp: int) -> None:
    form = EntryForm("Week plan", MONDAY, 540, groups=(camp,), rule="FREQ=WEEKLY;COUNT=4;BYDAY=MO,FR")
    number = calendar.add(workspace, form)
    key = own_programmes.save(workspace, "Plans", [f"{number}.{MONDAY}"])
    (made,) = calendar_templates.lay_out(workspace, key, LATER, [camp], "en")
    days = [
        each.day.day
        for each in calendar.occurrences(workspace, LATER, date(2026, 7, 31))
        if each.day is not None and made.startswith(f"{each.entry_id}.")
    ]
    assert days == [1, 5, 8, 12]  # Wednesdays and the fourth day after


def test_a_week_becomes_a_template_that_opens_on_its_first_day(workspace: Workspace, camp: int) -> None:
    calendar.add(workspace, EntryForm("Daily", date(2026, 6, 1), 480, groups=(camp,), rule="FREQ=DAILY"))
    calendar.add(workspace, EntryForm("Talk", date(2026, 6, 18), 1230, groups=(camp,)))
    calendar.add(workspace, EntryForm("For nobody", date(2026, 6, 18)))
    key = own_programmes.save_week(workspace, "Our week", date(2026, 6, 17), group_id=camp)
    found = laid(workspace, key, date(2026, 7, 6))
    assert len(found) == 8
    assert ("0709", 1230, "Talk") in found
    made = calendar_templates.lay_out(workspace, key, date(2026, 7, 6), [camp], "en", weeks=2)
    assert len(made) == 8
    workspace.undo()
    workspace.undo()
    assert not [each for each in calendar_templates.listed(workspace, "en") if each.own]


def test_a_template_is_renamed_and_deleted_and_what_was_laid_out_stays(
    workspace: Workspace, camp: int
) -> None:
    entry = calendar.add(workspace, EntryForm("Hello", MONDAY, groups=(camp,)))
    key = own_programmes.save(workspace, "One", [str(entry)])
    calendar_templates.lay_out(workspace, key, LATER, [camp], "en")
    own_programmes.rename(workspace, key, "Another")
    assert calendar_templates.find(workspace, "another", "en").key == key
    own_programmes.delete(workspace, key)
    with pytest.raises(Refused, match="programme_unknown"):
        calendar_templates.lay_out(workspace, key, LATER, [camp], "en")
    assert [each.title for each in calendar.occurrences(workspace, LATER, LATER)] == ["Hello"]


@pytest.mark.parametrize(
    ("name", "keys", "code"),
    [
        (" ", ["1"], "programme_name_missing"),
        ("Ideas", ["2"], "programme_empty"),
        ("Gone", ["99"], "entry_unknown"),
        ("Long", ["1"] * 401, "programme_too_long"),
    ],
)
def test_what_makes_no_template_is_refused(
    workspace: Workspace, name: str, keys: list[str], code: str
) -> None:
    calendar.add(workspace, EntryForm("Hello", MONDAY))
    calendar.add(workspace, EntryForm("Some day", state="idea"))
    with pytest.raises(Refused, match=code):
        own_programmes.save(workspace, name, keys)
    for act in (own_programmes.delete, lambda ws, key: own_programmes.rename(ws, key, "New")):
        with pytest.raises(Refused, match="programme_unknown"):
            act(workspace, "talk")


def test_odd_characters_do_not_lock_the_templates(workspace: Workspace) -> None:
    entry = calendar.add(workspace, EntryForm("A\x01title\x85", MONDAY, text="a\x0bb", note=" "))
    key = own_programmes.save(workspace, "Odd\x01 name", [str(entry)])
    found = calendar_templates.find(workspace, key, "en")
    assert (found.name, found.steps[0].title, found.steps[0].text) == ("Odd name", "A title", "a b")


def test_a_template_is_given_to_another_workspace_with_the_texts_of_its_scripts(
    workspace: Workspace, camp: int, tmp_path: Path
) -> None:
    script = scripts.add(workspace, "Welcome", ["Hi {group}", "Hello"])
    entry = calendar.add(workspace, EntryForm("Hello", MONDAY, 540, groups=(camp,), script_id=script))
    key = own_programmes.save(workspace, "Warm", [str(entry)], about="For cold groups.")
    path = tmp_path / "warm.toml"
    own_programmes.save_file(workspace, key, path, "en")
    taken = calendar_templates.find(workspace, own_programmes.open_file(workspace, path), "en")
    assert (taken.name, taken.about, taken.weekday) == ("Warm", "For cold groups.", 0)
    assert (taken.steps[0].text, taken.steps[0].script) == ("Hi {group}", None)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_those_that_ship_come_back_from_a_file_as_they_are(
    workspace: Workspace, tmp_path: Path, language: str
) -> None:
    for each in calendar_templates.listed(workspace, language):
        path = tmp_path / f"{each.key}.toml"
        own_programmes.save_file(workspace, each.key, path, language)
        taken = calendar_templates.find(workspace, own_programmes.open_file(workspace, path), language)
        assert (taken.name, taken.about, taken.weekly, taken.steps) == (
            *(each.name, each.about, each.weekly),
            each.steps,
        )


ENTRY = "[[programme.entry]]\ndays = [0]\ntitle = 'x'"
NAMED = "format = 1\n[[programme]]\nname = 'x'\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("format = 1", "not_a_programme"),
        ("not toml", "not_a_programme"),
        ("format = 2\nprogramme = []", "bad_programme"),
        ("format = 1\nprogramme = []", "bad_programme"),
        (NAMED, "bad_programme"),
        (NAMED + "[[programme.entry]]\ntitle = 'x'", "bad_programme"),
        (NAMED + ENTRY.replace("0", "99999"), "bad_programme"),
        (NAMED + ENTRY + "\nscript = 3", "bad_programme"),
        (NAMED + ENTRY + "\nrepeat = 'often'", "bad_programme"),
        (NAMED + ENTRY + "\npack = ['money']", "bad_programme"),
    ],
)
def test_files_that_are_no_template_are_refused(
    workspace: Workspace, tmp_path: Path, text: str, code: str
) -> None:
    path = tmp_path / "file.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(Refused, match=code):
        own_programmes.open_file(workspace, path)
    with pytest.raises(Refused, match="not_a_programme"):
        own_programmes.open_file(workspace, tmp_path / "absent.toml")


def test_a_file_of_the_least_there_must_be_is_taken(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    path.write_text(NAMED + ENTRY, "utf-8")
    found = calendar_templates.find(workspace, own_programmes.open_file(workspace, path), "en")
    assert (found.steps[0].days, found.steps[0].minute, found.steps[0].title) == ((0,), None, "x")
