"""The calendar on the command line: planned, listed, ticked by the ids of today."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import calendar, groups
from grouppilot.usecases.opening import open_to_write


@pytest.fixture
def run(folder: Path, clock: Any) -> Any:
    """Carry out a command line on a workspace with two groups."""
    found = open_to_write(folder, clock)
    for name in ("晨读", "Shop"):
        groups.add(found.workspace, groups.GroupForm(name))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


def test_an_entry_is_planned_and_listed(run: Any) -> None:
    added = run(
        *("calendar", "add", "--title", "镜头分享", "--date", "2026-06-12", "--time", "20:30"),
        *("--minutes", "40", "--group", "晨读", "--group", "Shop", "--kind", "professional"),
        *("--format", "live", "--channel", "group", "--channel", "moments", "--json"),
    )
    row = json.loads(added.stdout)
    assert row == {
        "id": "1",
        "title": "镜头分享",
        "date": "2026-06-12",
        "time": "20:30",
        "minutes": 40,
        "kind": "professional",
        "format": "live",
        "state": "draft",
        "groups": ["晨读", "Shop"],
        "group_ids": [1, 2],
        "recurring": False,
        "missing": ["text", "link", "picture"],
        "advice": 1,
    }
    run("calendar", "add", "--title", "Later", "--date", "2026-07-30")
    listed = run(
        "calendar", "list", "--from", "2026-06-01", "--to", "2026-06-30", "--group", "Shop", "--json"
    )
    assert json.loads(listed.stdout) == [row]
    assert json.loads(run("calendar", "list", "--json").stdout) == [row]
    said = run("calendar", "list").stdout
    assert "2026-06-12  20:30  镜头分享  professional  draft  晨读, Shop  1" in said
    assert run("calendar", "list", "--from", "2026-01-01").stdout == "Nothing is planned.\n"


def test_an_entry_recurs_and_one_without_a_day_is_an_idea(run: Any) -> None:
    made = run(
        *("calendar", "add", "--title", "Talk", "--date", "2026-06-10", "--repeat", "FREQ=WEEKLY;BYDAY=TH"),
        "--json",
    )
    assert json.loads(made.stdout)["id"] == "1.2026-06-11"
    assert "Planned 2 without a day: Idea" in run("calendar", "add", "--title", "Idea").stdout
    listed = run("calendar", "list", "--to", "2026-06-30", "--json").stdout
    assert [each["date"] for each in json.loads(listed)] == ["2026-06-11", "2026-06-18", "2026-06-25"]
    ideas = json.loads(run("calendar", "list", "--undated", "--json").stdout)
    assert [(each["title"], each["state"], each["date"]) for each in ideas] == [("Idea", "idea", None)]


def test_an_entry_of_today_is_ticked_by_its_id_and_undone(run: Any) -> None:
    run(
        "calendar",
        "add",
        "--title",
        "Talk",
        "--date",
        "2026-06-11",
        "--group",
        "Shop",
        "--repeat",
        "FREQ=DAILY",
    )
    today = json.loads(run("today", "--json").stdout)
    assert [(each["id"], each["group"], each["state"], each["entry"]) for each in today] == [
        ("e1.2.2026-06-11", "Shop", "open", "1.2026-06-11")
    ]
    run("tick", today[0]["id"], "--date", "2026-06-11")
    assert json.loads(run("today", "--json").stdout)[0]["state"] == "done"
    listed = json.loads(run("calendar", "list", "--to", "2026-06-11", "--json").stdout)
    assert [(each["id"], each["state"]) for each in listed] == [("1.2026-06-11", "published")]
    run("untick", today[0]["id"])
    run("tick", today[0]["id"], "--skip", "rain")
    assert json.loads(run("today", "--json").stdout)[0]["reason"] == "rain"
    run("undo")
    assert json.loads(run("today", "--json").stdout)[0]["state"] == "open"
    assert "does not ask" in run("tick", today[0]["id"], "--figure", "3", status=1).output
    run("tick", "e9.0.2026-06-11", status=1)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("add",), 2),
        (("add", "--title", "x", "--date", "tomorrow"), 2),
        (("add", "--title", "x", "--time", "25:00"), 2),
        (("add", "--title", "x", "--kind", "sad"), 2),
        (("add", "--title", "x" * 201), 2),
        (("add", "--title", " "), 1),
        (("add", "--title", "x", "--group", "Nobody"), 1),
        (("add", "--title", "x", "--date", "2500-01-01"), 1),
        (("add", "--title", "x", "--date", "2026-06-11", "--repeat", "FREQ=SECONDLY"), 1),
        (("add", "--title", "x", "--repeat", "FREQ=DAILY"), 1),
        (("list", "--from", "2026-06-11", "--to", "2026-06-10"), 2),
        (("list", "--from", "1970-01-01", "--to", "2999-12-31"), 2),
        (("list", "--undated", "--from", "2026-06-11"), 2),
        (("list", "--group", "Nobody"), 1),
    ],
)
def test_what_makes_no_sense_is_refused(run: Any, arguments: tuple[str, ...], status: int) -> None:
    said = run("calendar", *arguments, status=status).output
    assert said
    assert "Traceback" not in said
    assert run("calendar", "list", "--undated").stdout == "Nothing is planned.\n"


def test_far_days_are_listed(run: Any, folder: Path, clock: Any) -> None:
    found = open_to_write(folder, clock)
    calendar.add(found.workspace, calendar.EntryForm("Talk", clock().date(), rule="FREQ=YEARLY"))
    found.close()
    for first in ("1970-01-01", "2199-06-11", "2990-01-01"):
        listed = json.loads(run("calendar", "list", "--from", first, "--json").stdout)
        assert len(listed) == (first == "2199-06-11")


def test_templates_are_listed_and_laid_out_after_a_look(run: Any) -> None:
    rows = json.loads(run("calendar", "templates", "--json").stdout)
    assert next((row["id"], row["entries"], row["own"]) for row in rows) == ("talk", 4, False)
    assert "周四分享" in run("calendar", "templates", "--language", "zh_CN").stdout
    given = ("calendar", "lay-out", "thursday talk", "--from", "2026-06-18", "--group", "Shop")
    looked = run(*given, "--language", "en", "--dry-run", "--json")
    assert json.loads(run("calendar", "list", "--from", "2026-06-16", "--json").stdout) == []
    laid = json.loads(run(*given, "--json").stdout)
    assert laid == json.loads(looked.stdout)
    assert [(row["date"], row["time"], row["title"]) for row in laid] == [
        ("2026-06-16", "12:30", "Announce the talk"),
        ("2026-06-18", "12:15", "Remind of the talk"),
        ("2026-06-18", "20:30", "Talk"),
        ("2026-06-19", "09:00", "Round-up of the talk"),
    ]
    listed = json.loads(run("calendar", "list", "--from", "2026-06-16", "--group", "Shop", "--json").stdout)
    assert [row["title"] for row in listed] == [row["title"] for row in laid]
    said = run(
        "calendar", "lay-out", "talk", "--from", "2026-06-18", "--group", "晨读", "--weeks", "2"
    ).stdout
    assert "Planned 8 entries." in said
    assert "分享预告" not in said.splitlines()[-1]
    assert (
        "no such template"
        in run("calendar", "lay-out", "nonsense", "--from", "2026-06-18", "--group", "Shop", status=1).stderr
    )
    run("undo")
    run("undo")
    assert json.loads(run("calendar", "list", "--from", "2026-06-16", "--json").stdout) == []


def test_the_timetable_leaves_as_a_file(run: Any, tmp_path: Path) -> None:
    for title, more in (("Talk", ()), ("Secret", ("--channel", "private")), ("Maybe", ("--state", "idea"))):
        run(
            "calendar",
            "add",
            "--title",
            title,
            "--date",
            "2026-06-16",
            "--time",
            "20:30",
            "--group",
            "Shop",
            *more,
        )
    span = ("--from", "2026-06-15", "--until", "2026-06-21")
    for suffix in ("ics", "csv", "xlsx"):
        path = tmp_path / f"plan.{suffix}"
        written = json.loads(
            run("calendar", "export", "--to", path, *span, "--group", "Shop", "--json").stdout
        )
        assert written == {
            "files": [str(path)],
            "from": "2026-06-15",
            "until": "2026-06-21",
            "entries": 1,
            "left_out": 2,
        }
    assert "Talk" in (tmp_path / "plan.csv").read_text("utf-8-sig")
    said = run("calendar", "export", "--to", tmp_path / "all.csv", "--private", "--language", "zh_CN").stdout
    assert "3 entries from 2026-06-11 to 2026-07-08 are in" in said
    assert "标题" in (tmp_path / "all.csv").read_text("utf-8-sig")


def test_a_timetable_that_cannot_be_written_is_refused(run: Any, tmp_path: Path) -> None:
    empty = run("calendar", "export", "--to", tmp_path / "plan.ics", status=1)
    assert "nothing to show to members" in empty.stderr
    unknown = run("calendar", "export", "--to", tmp_path / "plan.doc", status=1)
    assert "not as “.doc”" in unknown.stderr
    wrong = run(
        *(
            "calendar",
            "export",
            "--to",
            tmp_path / "plan.ics",
            "--from",
            "2026-06-20",
            "--until",
            "2026-06-19",
        ),
        status=2,
    )
    assert "--until lies before --from" in wrong.stderr
    assert not list(tmp_path.glob("plan.*"))
