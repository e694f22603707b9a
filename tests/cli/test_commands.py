"""Every verb in this process: what it answers, what it refuses, and with which status."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import groups, sops
from grouppilot.usecases.backups import listed
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.sops import ItemForm

Run = Callable[..., Result]
ITEM = "1.1.2026-06-11"
DIARY = "2.0.2026-06-11"


@pytest.fixture
def opened() -> list[object]:
    """What the command line asked its host to open."""
    return []


@pytest.fixture
def run(folder: Path, clock: Any, opened: list[object]) -> Run:
    """Carry out a command line on a fresh workspace."""

    def tour(out: Path, lang: str | None, theme: str | None) -> int:
        opened.append((out.name, lang, theme))
        return 1

    host = Host(clock, home=lambda: folder, window=lambda where: opened.append(where) or 0, tour=tour)

    def carry_out(*arguments: object) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return carry_out


@pytest.fixture
def routine(folder: Path, clock: Any) -> None:
    """A group 晨读 with an item a day that asks for two figures, and a diary that belongs to no group."""
    found = open_to_write(folder, clock)
    group = groups.add(found.workspace, groups.GroupForm("晨读", "wechat", language="zh_CN"))
    figures = ("打卡人数", "返图数")
    sops.add(found.workspace, ItemForm("记打卡", group_ids=(group,), minute=1350, must=True, figures=figures))
    sops.add(found.workspace, ItemForm("Diary", audience="owner"))
    found.close()


def answer(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def states(run: Run, *more: str) -> dict[str, str]:
    return {row["id"]: row["state"] for row in answer(run("today", "--json", *more))}


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.mark.usefixtures("routine")
def test_today_lists_one_object_an_item_and_group(run: Run) -> None:
    first, second = answer(run("today", "--json"))
    assert first == {
        "id": ITEM,
        "item": 1,
        "group": "晨读",
        "group_id": 1,
        "title": "记打卡",
        "date": "2026-06-11",
        "time": "22:30",
        "slot": "evening",
        "state": "open",
        "late": False,
        "must": True,
        "minutes": 5,
        "figures": {"打卡人数": None, "返图数": None},
        "members": None,
        "reason": "",
        "note": "",
        "has_text": False,
    }
    assert (second["id"], second["group"], second["group_id"], second["time"]) == (DIARY, None, None, None)


@pytest.mark.usefixtures("routine")
def test_today_of_another_day_or_of_one_group(run: Run) -> None:
    assert list(states(run, "--date", "2026-06-12")) == ["1.1.2026-06-12", "2.0.2026-06-12"]
    assert list(states(run, "--group", "晨读")) == [ITEM]
    assert list(states(run, "--group", "1")) == [ITEM]
    assert states(run, "--date", "2020-01-01") == {}
    assert "晨社" in refused(run("today", "--group", "晨社"))


@pytest.mark.usefixtures("routine")
def test_the_answers_to_an_item(run: Run) -> None:
    assert run("tick", ITEM, "--date", "2026-06-11").exit_code == 0
    assert states(run)[ITEM] == "done"
    assert run("tick", ITEM, "--figure", "86", "--figure", "返图数=4", "--note", "好").exit_code == 0
    row = answer(run("today", "--json"))[0]
    assert (row["figures"], row["note"]) == ({"打卡人数": 86, "返图数": 4}, "好")
    assert run("untick", ITEM).exit_code == 0
    assert run("tick", DIARY, "--skip", "travelling").exit_code == 0
    assert states(run) == {ITEM: "open", DIARY: "skipped"}
    assert answer(run("today", "--json"))[1]["reason"] == "travelling"


@pytest.mark.usefixtures("routine")
@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["tick", "nonsense"], "nonsense"),
        (["tick", "9.1.2026-06-11"], "not due"),
        (["tick", "1.1.2026-06-10"], "not due"),
        (["tick", "1.1.2026-06-12"], "ahead"),
        (["tick", ITEM, "--date", "2026-06-12"], "2026-06-12"),
        (["tick", ITEM, "--figure", "-1"], "-1"),
        (["tick", ITEM, "--figure", "nan"], "nan"),
        (["tick", ITEM, "--figure", "1e12"], "at most 999,999,999,999"),
        (["tick", ITEM, "--figure", "1e300"], "1e+300"),
        (["tick", ITEM, "--figure", "orders=3"], "orders"),
        (["tick", ITEM, *["--figure", "1"] * 3], "2 figure(s)"),
        (["tick", DIARY, "--figure", "1"], "figure"),
        (["tick", "1.1.9999-12-31"], "no id"),
        (["untick", "1.1.0001-01-01"], "no id"),
        (["tick", "1.\x1b[2J\n1"], "1. [2J 1” is no id"),
        (["untick", ITEM], "no answer"),
        (["untick", ITEM, "--date", "2026-06-01"], "2026-06-01"),
        (["redo"], "nothing"),
        (["pack", "apply", "nope", "--group", "1"], "nope"),
        (["pack", "apply", "everyday", "--group", "2"], "2"),
        (["group", "add", "--name", " ", "--platform", "qq"], "name"),
        (["group", "add", "--name", "x" * 201, "--platform", "qq"], "at most 200 characters"),
    ],
)
def test_what_is_refused_says_why_and_changes_nothing(run: Run, arguments: list[str], word: str) -> None:
    before = run("today", "--json").stdout
    assert word in refused(run(*arguments))
    assert run("today", "--json").stdout == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["nope"],
        ["today", "--date", "2026-02-30"],
        ["today", "--date", "11.6.2026"],
        ["today", "--date", "20260611"],
        ["today", "--date", "9999-12-31"],
        ["today", "--missed", "--date", "2026-06-11"],
        ["tick"],
        ["tick", ITEM, "--figure", "many"],
        ["tick", ITEM, "--skip", " "],
        ["tick", ITEM, "--skip", "ill", "--figure", "3"],
        ["tick", ITEM, "--skip", "x" * 401],
        ["tick", ITEM, "--note", "x" * 2001],
        ["group", "add", "--name", "晨读"],
        ["group", "add", "--name", "晨读", "--platform", "pigeon"],
        ["group", "add", "--name", "晨读", "--platform", "qq", "--start", "tomorrow"],
        ["pack", "apply", "everyday"],
        ["today", "--workspace", ""],
        ["today", "--workspace", "~nobody-of-this-name/x"],
        ["demo"],
        ["tour", "--out", "x", "--theme", "pink"],
    ],
)
def test_what_cannot_be_understood_ends_with_two(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage" in result.stderr


def test_a_day_out_of_reach_is_told_from_no_day(run: Run) -> None:
    assert "years 1970 to 2999" in run("today", "--date", "9999-12-31").stderr
    assert "no date" in run("today", "--date", "9999-12-32").stderr


def test_groups_are_added_and_listed(run: Run) -> None:
    assert "no groups" in run("group", "list").stdout
    first = answer(
        run("group", "add", "--name", "同城·杭州", "--platform", "QQ", "--start", "2026-06-01", "--json")
    )
    assert (first["platform"], first["language"], first["start"]) == ("qq", "zh_CN", "2026-06-01")
    assert run("group", "add", "--name", "Slow Cooking", "--platform", "whatsapp").stdout.startswith(
        "Added group 2"
    )
    listed = answer(run("group", "list", "--json"))
    assert [(row["id"], row["name"], row["language"]) for row in listed] == [
        (1, "同城·杭州", "zh_CN"),
        (2, "Slow Cooking", "en"),
    ]
    assert "0 of 500 members" in run("group", "list").stdout


def test_a_name_cannot_move_the_cursor_of_a_terminal(run: Run) -> None:
    added = run("group", "add", "--name", "晨\x1b[2J读\n", "--platform", "qq").stdout
    assert added == "Added group 1: 晨 [2J读\n"
    assert "\x1b" not in run("group", "list").stdout + run("undo").stdout
    assert run("group", "add", "--name", "\u202eabc", "--platform", "qq").stdout == "Added group 2:  abc\n"


def test_a_name_that_fits_two_groups_is_refused_with_their_ids(run: Run) -> None:
    for _ in range(2):
        run("group", "add", "--name", "Twins", "--platform", "line")
    message = refused(run("pack", "apply", "everyday", "--group", "Twins"))
    assert "1" in message
    assert "2" in message
    assert run("pack", "apply", "everyday", "--group", "2").exit_code == 0


def test_a_pack_fills_the_day_in_the_language_of_its_group_and_only_once(run: Run) -> None:
    ids = {pack["id"]: pack["name"] for pack in answer(run("pack", "list", "--json"))}
    assert len(ids) == 7
    assert "日常社群" in run("pack", "list", "--language", "zh_CN").stdout
    run("group", "add", "--name", "早安", "--platform", "wechat")
    added = answer(run("pack", "apply", "everyday", "--group", "早安", "--json"))
    assert added["added"] > 10
    titles = [row["title"] for row in answer(run("today", "--json"))]
    assert "欢迎新人" in titles
    assert answer(run("pack", "apply", "everyday", "--group", "1", "--json"))["added"] == 0
    assert [row["title"] for row in answer(run("today", "--json"))] == titles


@pytest.mark.usefixtures("routine")
def test_missed_runs_are_one_line_a_routine(run: Run, clock: Any) -> None:
    assert answer(run("today", "--missed", "--json")) == []
    clock.set("2026-06-14T09:00+08:00")
    before = answer(run("today", "--missed", "--json"))
    assert run("tick", "1.1.2026-06-14").exit_code == 0
    assert answer(run("today", "--missed", "--json")) == before
    first, second = answer(run("today", "--missed", "--json"))
    assert (first["title"], first["group"], first["missed"], first["must"]) == ("记打卡", "晨读", 3, True)
    assert first["dates"] == ["2026-06-11", "2026-06-12", "2026-06-13"]
    assert (second["title"], second["group"], second["ids"][0]) == ("Diary", None, DIARY)
    assert "2026-06-11 … 2026-06-13" in run("today", "--missed").stdout
    assert "2 to catch up on" in run("today").stdout
    assert run("tick", first["ids"][0]).exit_code == 0
    assert answer(run("today", "--missed", "--json", "--group", "1"))[0]["missed"] == 2


@pytest.mark.usefixtures("routine")
def test_undo_and_redo_name_what_they_did(run: Run) -> None:
    run("tick", ITEM)
    assert run("undo").stdout == "Undone: tick “记打卡”\n"
    assert states(run)[ITEM] == "open"
    assert run("redo").stdout == "Done again: tick “记打卡”\n"
    assert states(run)[ITEM] == "done"


@pytest.mark.usefixtures("routine")
def test_the_first_change_of_a_day_makes_its_backup(run: Run, folder: Path, clock: Any) -> None:
    run("today")
    assert listed(folder) == []
    run("tick", ITEM)
    run("undo")
    assert [copy.reason for copy in listed(folder)] == ["daily"]
    clock.set("2026-06-12T12:40+08:00")
    run("tick", "1.1.2026-06-12")
    assert len(listed(folder)) == 2


@pytest.mark.usefixtures("routine")
def test_a_backup_that_fails_keeps_nobody_from_ticking(run: Run, folder: Path) -> None:
    (folder / "backups").write_text("in the way")
    result = run("tick", ITEM)
    assert (result.exit_code, result.stdout) == (0, f"Done: {ITEM}\n")
    assert "backup" in result.stderr


@pytest.mark.usefixtures("routine")
def test_today_reads_well_without_json_too(run: Run) -> None:
    run("tick", ITEM, "--figure", "86")
    lines = run("today").stdout.splitlines()
    assert lines[0] == "Thursday 2026-06-11: 1 of 2 done, 5 min left, 1-day streak"
    assert lines[1].split() == ["[x]", "22:30", "记打卡", "*", "晨读", "打卡人数", "86", ITEM]
    assert lines[2].split() == ["[", "]", "--:--", "Diary", "-", DIARY]
    assert run("today", "--date", "2020-01-01").stdout.splitlines()[1] == "Nothing is due."


@pytest.mark.usefixtures("routine")
def test_writing_is_refused_while_a_window_has_the_workspace_and_reading_is_not(
    run: Run, folder: Path, clock: Any
) -> None:
    window = open_to_write(folder, clock)
    assert "open" in refused(run("tick", ITEM))
    assert "open" in refused(run("undo"))
    assert states(run)[ITEM] == "open"
    assert len(answer(run("group", "list", "--json"))) == 1
    window.close()
    assert run("tick", ITEM).exit_code == 0


@pytest.mark.usefixtures("routine")
def test_the_last_workspace_named_is_meant(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "new" / "deeper"
    assert states(run, "--workspace", str(other)) == {}
    assert (other / "grouppilot.db").is_file()
    assert (
        answer(run("--workspace", tmp_path / "third", "group", "--workspace", other, "list", "--json")) == []
    )
    assert not (tmp_path / "third").exists()
    assert len(states(run)) == 2


def test_a_folder_of_other_files_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "plan.txt").write_text("mine")
    told = run("today", "--workspace", tmp_path / "docs")
    assert told.exit_code == 1
    assert "no workspace" in told.stderr
    assert [each.name for each in (tmp_path / "docs").iterdir()] == ["plan.txt"]


def test_a_file_in_the_place_of_the_workspace_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert "is a file, no folder" in refused(run("--workspace", tmp_path / "file", "today"))
    assert (tmp_path / "file").read_text() == "mine"


def test_without_a_verb_the_window_opens_and_the_tour_gets_its_choices(
    run: Run, opened: list[object], tmp_path: Path
) -> None:
    assert run().exit_code == 0
    assert run("--workspace", tmp_path).exit_code == 0
    assert run("tour", "--out", tmp_path / "out", "--lang", "zh_CN", "--theme", "dark").exit_code == 1
    assert opened == [None, tmp_path, ("out", "zh_CN", "dark")]


def test_demo_refuses_a_folder_with_something_in_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    assert str(tmp_path) in refused(run("demo", tmp_path))


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.startswith("GroupPilot ")
    for verb in ("", "today", "tick", "group", "pack", "demo", "tour"):
        assert "--workspace" in run(*verb.split(), "--help").stdout


def test_a_roster_goes_in_once_and_comes_out_as_it_was(run: Run, tmp_path: Path) -> None:
    run("group", "add", "--name", "晨读", "--platform", "wechat")
    source, copy = tmp_path / "名单.csv", tmp_path / "copy.csv"
    source.write_text(
        "编号,群昵称,角色,入群时间,手机\n1,001-电商-Mia,主持人,2026-03-14,1\n2,=SUM(A1),,2026-04-02,\n,,,,\n"
    )
    tried = answer(run("roster", "import", source, "--group", "晨读", "--dry-run", "--json"))
    assert tried == {"new": 2, "changed": 0, "unchanged": 0, "doubtful": 0, "wrong": 0}
    assert answer(run("group", "list", "--json"))[0]["members"] == 0
    assert answer(run("roster", "import", source, "--group", "1", "--json")) == tried
    assert "roster" in run("undo").stdout
    assert answer(run("group", "list", "--json"))[0]["members"] == 0
    run("redo")
    assert answer(run("group", "list", "--json"))[0]["members"] == 2
    assert "2 members" in run("roster", "export", "--group", "1", "--to", copy).stdout
    written = copy.read_bytes().decode("utf-8-sig")
    assert written.splitlines()[1].startswith("1,001-电商-Mia,,,Host,,2026-03-14")
    assert ",手机" not in written
    assert "Phone" not in written
    again = answer(run("roster", "import", copy, "--group", "1", "--json"))
    assert again == {"new": 0, "changed": 0, "unchanged": 2, "doubtful": 0, "wrong": 0}


def test_every_group_at_once_and_with_what_is_private(run: Run, tmp_path: Path) -> None:
    names, copy = tmp_path / "names.txt", tmp_path / "all.xlsx"
    names.write_text("Mia\nLeo\nMia\n")
    for group in ("晨读", "Evening"):
        run("group", "add", "--name", group, "--platform", "line")
        result = run("roster", "import", names, "--group", group)
        assert "doubtful" in result.stdout
    assert run("roster", "export", "--to", copy, "--private", "--active").exit_code == 0
    assert copy.stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["import", "nowhere.csv", "--group", "1"], "nowhere.csv"),
        (["import", "empty.csv", "--group", "1"], "no rows"),
        (["import", "zeros.csv", "--group", "1"], "NUL"),
        (["import", "names.txt", "--group", "9"], "9"),
        (["export", "--to", "roster.doc"], ".doc"),
        (["export", "--to", "missing/roster.csv"], "missing"),
        (["export", "--to", "folder.csv"], "folder"),
    ],
)
def test_rosters_that_are_refused_say_why(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], word: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "empty.csv").touch()
    (tmp_path / "zeros.csv").write_bytes(b"name\n\0\0\n")
    (tmp_path / "names.txt").write_text("Mia\n")
    run("group", "add", "--name", "晨读", "--platform", "line")
    assert word in refused(run("roster", *arguments))
