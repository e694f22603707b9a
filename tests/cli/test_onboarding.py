"""Newcomers on the command line: looked at, added by name and from pasted lines."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import groups, rituals
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.rituals import StepForm

Run = Callable[..., Result]


@pytest.fixture
def run(folder: Path, clock: Any) -> Run:
    """Carry out a command line on a workspace with a group 晨读 that has a ritual."""
    found = open_to_write(folder, clock)
    group = groups.add(found.workspace, groups.GroupForm("晨读", language="zh_CN"))
    steps = (StepForm("编号", proof="number"), StepForm("欢迎"), StepForm("改名片", 1, proof="card"))
    rituals.use(found.workspace, group, rituals.add(found.workspace, "仪式", steps))
    groups.add(found.workspace, groups.GroupForm("Bare"))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, lines: str | None = None) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host), input=lines)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return carry_out


def answer(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_newcomers_are_added_from_pasted_lines(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text('"小雨"邀请"小鹿、Leo"加入了群聊\n大家好', "utf-8")
    dry = answer(run("newcomer", "add", "--group", "晨读", "--paste", path, "--dry-run", "--json"))
    assert [(row["name"], row["state"], row["added"]) for row in dry["rows"]] == [
        ("小鹿", "new", False),
        ("Leo", "new", False),
    ]
    found = answer(run("newcomer", "add", "--group", "晨读", "--paste", path, "--json"))
    assert found["unread"] == ["大家好"]
    assert found["rows"][0] == {
        "name": "小鹿",
        "state": "new",
        "added": True,
        "id": 1,
        "number": 1,
        "way": "invited",
        "inviter": "小雨",
        "joined": "2026-06-11",
        "removed_from": None,
    }


def test_the_state_of_each_step_is_told(run: Run) -> None:
    run("newcomer", "add", "--group", "晨读", "--name", "Leo", "--joined", "2026-06-09")
    found = answer(run("onboarding", "--group", "晨读", "--json"))
    assert (found["name"], found["ritual"], found["finished"]) == ("晨读", "仪式", None)
    assert [step["title"] for step in found["steps"]] == ["编号", "欢迎", "改名片"]
    (leo,) = found["newcomers"]
    assert (leo["name"], leo["number"], leo["joined"], leo["done"], leo["of"]) == (
        *("Leo", "1", "2026-06-09"),
        *(1, 3),
    )
    assert [(step["state"], step["due"]) for step in leo["steps"]] == [
        ("done", "2026-06-09"),
        ("late", "2026-06-09"),
        ("late", "2026-06-10"),
    ]


def test_people_read_a_table(run: Run) -> None:
    assert run("onboarding", "--group", "晨读").stdout == "There are no newcomers.\n"
    assert "no ritual" in run("onboarding", "--group", "Bare").stdout
    run("newcomer", "add", "--group", "晨读", "--paste", "-", lines="Leo加入了群聊\n")
    assert run("onboarding", "--group", "晨读").stdout.splitlines() == [
        "No.  Newcomer  Joined      编号  欢迎   改名片",
        "1    Leo       2026-06-11  ✓     today  ·",
    ]


def test_who_is_a_member_already_is_left_out(run: Run) -> None:
    run("newcomer", "add", "--group", "晨读", "--name", "Leo")
    again = run("newcomer", "add", "--group", "晨读", "--name", "Leo", "--name", "Ann")
    assert "left out: Leo (is a member)" in again.stderr
    nobody = run("newcomer", "add", "--group", "晨读", "--name", "Leo")
    assert (nobody.exit_code, nobody.stderr) == (1, "Nobody new is named there. Nothing was added.\n")


def test_a_file_that_is_no_text_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "zeros").write_bytes(b"\0" * 100)
    for path in (tmp_path / "zeros", tmp_path / "missing.txt", tmp_path):
        result = run("newcomer", "add", "--group", "晨读", "--paste", path)
        assert result.exit_code == 1
        assert result.stderr.strip()


def test_either_names_or_lines(run: Run) -> None:
    assert run("newcomer", "add", "--group", "晨读").exit_code == 2
    assert run("newcomer", "add", "--group", "nobody", "--name", "A").exit_code == 1
    assert run("newcomer", "add", "--group", "晨读", "--name", "A", "--joined", "2027-01-01").exit_code == 1


def test_in_a_process_of_its_own(tmp_path: Path) -> None:
    own = {
        "GROUPPILOT_NOW": "2026-06-11T12:40",
        "HOME": str(tmp_path),
        "PYTHONIOENCODING": "ascii",
        "LC_ALL": "C",
    }
    start = "from grouppilot.app.entry import main; raise SystemExit(main())"

    def program(*arguments: str, given: bytes = b"") -> bytes:
        line = [sys.executable, "-c", start, *arguments, "--workspace", str(tmp_path / "w")]
        done = subprocess.run(
            line, capture_output=True, env={**os.environ, **own}, input=given, timeout=60, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout

    program("group", "add", "--name", "晨读", "--platform", "wechat")
    program("pack", "apply", "camp21", "--group", "晨读")
    given = '"小雨"邀请"小鹿"加入了群聊'.encode("gb18030")
    (row,) = json.loads(program("newcomer", "add", "--group", "晨读", "--paste", "-", "--json", given=given))[
        "rows"
    ]
    assert (row["name"], row["number"]) == ("小鹿", 1)
