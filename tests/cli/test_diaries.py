"""Diaries and the weekly review on the command line, and as a program of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import decisions, groups
from grouppilot.usecases.opening import open_to_write

START = "from grouppilot.app.entry import main; raise SystemExit(main())"


@pytest.fixture
def run(folder: Path, clock: Any) -> Any:
    """Carry out a command line on a workspace with a group 晨读 and a decision."""
    found = open_to_write(folder, clock)
    group = groups.add(found.workspace, groups.GroupForm("晨读", language="zh_CN"))
    decisions.add(found.workspace, group, "Start at seven", who="Su")
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


def test_a_day_is_written_added_to_listed_and_found(run: Any) -> None:
    run("diary", "add", "--group", "晨读", "--worked", "接龙 41 人")
    row = json.loads(run("diary", "add", "--group", "晨读", "--mood", "lively", "--json").stdout)
    assert row == {
        "day": "2026-06-11",
        "group": "晨读",
        "group_id": 1,
        "mood": "lively",
        "worked": "接龙 41 人",
        "problem": "",
        "idea": "",
    }
    run("diary", "add", "--day", "2026-06-10", "--idea", "Rest on Sunday")
    listed = json.loads(run("diary", "list", "--json").stdout)
    assert [(each["day"], each["group"]) for each in listed] == [("2026-06-11", "晨读"), ("2026-06-10", None)]
    assert json.loads(run("diary", "list", "--group", "晨读", "--find", "jl", "--json").stdout) == [row]
    span = ("--from", "2026-06-01", "--to", "2026-06-10")
    assert [each["idea"] for each in json.loads(run("diary", "list", *span, "--json").stdout)] == [
        "Rest on Sunday"
    ]
    assert run("diary", "list", "--find", "nothing").stdout == "Nothing is written.\n"
    assert "all groups" in run("diary", "list").stdout


def test_a_slip_is_said(run: Any) -> None:
    run("diary", "add", "--group", "晨读", status=2)
    run("diary", "add", "--worked", "x", "--group", "Nowhere", status=1)
    run("diary", "list", "--from", "2026-06-10", "--to", "2026-06-01", status=2)
    ahead = run("diary", "add", "--day", "2026-06-12", "--worked", "Soon", status=1)
    assert ahead.stderr == "2026-06-12 has not come yet. Nothing was written.\n"


def test_a_week_is_looked_back_on(run: Any) -> None:
    run("diary", "add", "--group", "晨读", "--worked", "Poll")
    found = json.loads(run("review", "--group", "晨读", "--json").stdout)
    assert (found["first"], found["last"], found["running"]) == ("2026-06-08", "2026-06-14", True)
    assert [each["worked"] for each in found["diary"]] == ["Poll"]
    assert found["figures"] == {"members": None, "joins": None, "leaves": None, "onboarding_finished": None}
    assert found["content"]["published"] == 0
    assert found["content"]["reached"] is None
    assert [(each["what"], each["who"], each["done"]) for each in found["decided"]] == [
        ("Start at seven", "Su", None)
    ]
    later = json.loads(run("review", "--week", "2026-06-20", "--begins", "sunday", "--json").stdout)
    assert (later["first"], later["group"], later["decided"]) == ("2026-06-14", None, [])
    assert [each["what"] for each in later["carried"]] == ["Start at seven"]
    assert run("review").stdout.startswith("Week in review: all groups\n8 June to 14 June, still running\n")


def test_the_program_itself_writes_and_reads_back(folder: Path, clock: Any) -> None:
    found = open_to_write(folder, clock)
    groups.add(found.workspace, groups.GroupForm("Cooks"))
    found.close()

    def program(*arguments: str) -> str:
        command = [sys.executable, "-c", START, *arguments, "--workspace", str(folder), "--json"]
        environment = {**os.environ, "GROUPPILOT_NOW": "2026-06-11T21:00"}
        done = subprocess.run(command, capture_output=True, check=True, env=environment)
        return done.stdout.decode()

    written = json.loads(program("diary", "add", "--group", "Cooks", "--problem", "太安静", "--mood", "cold"))
    assert json.loads(program("diary", "list", "--find", "taianjing")) == [written]
    assert json.loads(program("review", "--group", "Cooks"))["diary"] == [written]
