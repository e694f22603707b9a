"""A plan taken in from a file on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import groups
from grouppilot.usecases.opening import open_to_write


@pytest.fixture
def run(folder: Path, clock: Any) -> Any:
    """Carry out a command line on a workspace with a group."""
    found = open_to_write(folder, clock)
    groups.add(found.workspace, groups.GroupForm("晨读"))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.csv"
    path.write_text(
        "标题,日期,时间,类型\n分享,2026-06-12,20:30,干货\n答疑,soon,,\n抽奖,2026-06-13,,奇\n", "utf-8"
    )
    return path


def test_a_dry_run_changes_nothing_and_says_what_would_happen(run: Any, plan: Path) -> None:
    found = json.loads(run("calendar", "import", plan, "--dry-run", "--group", "晨读", "--json").stdout)
    assert (found["new"], found["wrong"], found["unchanged"]) == (2, 1, 0)
    assert found["rows"][0] == {
        "line": 2,
        "state": "new",
        "title": "分享",
        "date": "2026-06-12",
        "time": "20:30",
        "recurs": None,
        "id": None,
        "changes": [],
        "clashes_with": None,
        "wrong": None,
        "notes": [],
    }
    assert run("calendar", "list").stdout == "Nothing is planned.\n"


def test_a_plan_is_taken_in_and_undone(run: Any, plan: Path) -> None:
    said = run("calendar", "import", plan, "--group", "晨读")
    assert "new        2" in said.stdout
    assert "line 3: not taken: this is no day: “soon”" in said.stderr
    assert "line 4: “奇” is no kind that is known, and was left out" in said.stderr
    assert "2026-06-12  20:30  分享  useful  draft  晨读" in run("calendar", "list").stdout
    again = json.loads(run("calendar", "import", plan, "--json").stdout)
    assert (again["new"], again["unchanged"]) == (0, 2)
    assert "import a plan of 2" in run("undo").stdout
    assert run("calendar", "list").stdout == "Nothing is planned.\n"


def test_what_clashes_can_be_left_out(run: Any, plan: Path) -> None:
    run("calendar", "add", "--title", "Poll", "--date", "2026-06-12", "--time", "20:00", "--group", "晨读")
    said = run("calendar", "import", plan, "--group", "晨读", "--skip-clashing")
    assert "line 2: clashes with Poll" in said.stderr
    assert "分享" not in run("calendar", "list").stdout


def test_a_file_that_is_no_plan_is_refused_in_a_sentence(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Colour,Size\nred,5\n", "utf-8")
    assert "No column says what the entries are" in run("calendar", "import", path, status=1).stderr
    assert run("calendar", "import", tmp_path / "gone.ics", status=1).stderr
