"""Duplicates and merges on the command line, and once as a program of its own."""

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
from grouppilot.usecases import groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write

Run = Callable[..., Result]


@pytest.fixture
def filled(folder: Path, clock: Any) -> Path:
    """A workspace in which Mia (1) is on file again as M. (2); Jo (3) is somebody else."""
    opened = open_to_write(folder, clock)
    for group, name in (("晨读营", "Mia"), ("Cooks", "M.")):
        number = groups.add(opened.workspace, GroupForm(group))
        member_edits.add(opened.workspace, MemberForm(number, name, platform_id="wxid_1"))
    member_edits.add(opened.workspace, MemberForm(1, "Jo"))
    groups.add(opened.workspace, GroupForm("Lonely"))
    opened.close()
    return folder


@pytest.fixture
def run(filled: Path, clock: Any) -> Run:
    host = Host(clock, home=lambda: filled, window=lambda _where: 0, tour=lambda *_facts: 1)

    def carry_out(*arguments: object) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return carry_out


def answer(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_duplicates_are_a_list_with_both_sides_and_the_reason(run: Run) -> None:
    (found,) = answer(run("duplicates", "--json"))
    assert found["left"] == {"id": 1, "name": "Mia", "groups": [{"id": 1, "name": "晨读营"}]}
    assert found["right"] == {"id": 2, "name": "M.", "groups": [{"id": 2, "name": "Cooks"}]}
    assert (found["reason"], found["reasons"], found["against"]) == ("same platform ID", ["platform_id"], [])
    assert 0.9 < found["score"] < 1
    assert "same platform ID" in run("duplicates").stdout
    assert len(answer(run("duplicates", "--group", "Cooks", "--json"))) == 1
    assert answer(run("duplicates", "--group", "Lonely", "--json")) == []
    assert "Nobody among 3 people" in run("duplicates", "--group", "Lonely").stdout
    assert run("duplicates", "--group", "None").exit_code == 1


def test_people_are_merged_parted_and_undone(run: Run) -> None:
    assert answer(run("person", "merge", 1, 2, "--json")) == {"merge": 1, "kept": 1, "gone": 2}
    assert answer(run("duplicates", "--json")) == []
    assert "take the merge" not in run("undo").stdout
    assert len(answer(run("duplicates", "--json"))) == 1
    assert "person part 1" in run("person", "merge", 1, 2).stdout
    assert answer(run("person", "part", 1, "--json")) == {"kept": 1, "gone": 2, "missed": 0}
    assert answer(run("duplicates", "--json")) == []  # the owner parted them: they are two


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("person", "merge", 1, 1), "one person already"),
        (("person", "merge", 1, 99), "not in the file"),
        (("person", "part", 1), "no such merge"),
    ],
)
def test_refusals_are_sentences(run: Run, arguments: tuple[object, ...], says: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert says in result.stderr


def test_as_a_program(filled: Path) -> None:
    command = [sys.executable, "-m", "grouppilot", "duplicates", "--json", "--workspace", str(filled)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "GROUPPILOT_NOW": "2026-06-11T12:40"}
    done = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=True)
    (found,) = json.loads(done.stdout)
    assert (found["left"]["id"], found["right"]["id"]) == (1, 2)
