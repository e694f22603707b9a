"""Rosters compared and sign-ups matched on the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import groups, member_edits
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write

Run = Callable[..., Result]


@pytest.fixture
def run(folder: Path, clock: Any) -> Run:
    """Carry out a command line on a workspace with a group 晨读 of three."""
    found = open_to_write(folder, clock)
    group = groups.add(found.workspace, groups.GroupForm("晨读", language="zh_CN"))
    for name in ("001-设计-林溪", "002-餐饮-老陈", "003-教育-苏苏"):
        member_edits.add(found.workspace, MemberForm(group, card=name))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, lines: str | None = None) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host), input=lines)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return carry_out


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def put(text: str) -> Path:
        path = tmp_path / "list.txt"
        path.write_text(text, "utf-8")
        return path

    return put


def answer(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_comparing_tells_joined_gone_and_renamed(run: Run, write: Callable[[str], Path]) -> None:
    path = write("001-设计-林溪\n002-物流-老陈\nZoe")
    found = answer(run("roster", "compare", path, "--group", "晨读", "--json"))
    assert [each["name"] for each in found["joined"]] == ["002-物流-老陈", "Zoe"]
    assert [each["name"] for each in found["gone"]] == ["002-餐饮-老陈", "003-教育-苏苏"]
    assert [(each["name"], each["to"], each["certain"]) for each in found["renamed"]] == [
        ("002-餐饮-老陈", "002-物流-老陈", False)
    ]


def test_comparing_changes_nothing_unless_told_to(run: Run, write: Callable[[str], Path]) -> None:
    path = write("001-设计-林溪\n002-餐饮-老陈\nZoe")
    run("roster", "compare", path, "--group", "晨读")
    assert "Zoe" in run("roster", "compare", path, "--group", "晨读", "--apply").stdout
    again = answer(run("roster", "compare", path, "--group", "晨读", "--json"))
    assert again["joined"] == again["gone"] == again["renamed"] == []
    assert "compare the roster of “晨读”" in run("undo").stdout
    assert len(answer(run("roster", "compare", path, "--group", "晨读", "--json"))["joined"]) == 1


def test_a_sign_up_is_matched_and_kept(run: Run, write: Callable[[str], Path]) -> None:
    path = write("#接龙\n周六读书会\n1. 林溪 +1\n2. 路人甲")
    found = answer(run("signup", path, "--group", "晨读", "--keep", "--json"))
    assert (found["title"], found["heads"]) == ("周六读书会", 3)
    assert [each["member_name"] for each in found["signed"]] == ["001-设计-林溪"]
    assert [each["name"] for each in found["missing"]] == ["002-餐饮-老陈", "003-教育-苏苏"]
    assert [each["name"] for each in found["unknown"]] == ["路人甲"]
    assert "keep the sign-up “周六读书会”" in run("undo").stdout


def test_a_sign_up_can_be_piped_in(run: Run) -> None:
    found = answer(run("signup", "-", "--group", "晨读", "--json", lines="#接龙\n1. 林溪"))
    assert [each["member_name"] for each in found["signed"]] == ["001-设计-林溪"]


def test_a_roster_can_be_piped_in(run: Run) -> None:
    lines = "001-设计-林溪\n004-物流-小周\n"
    found = answer(run("roster", "compare", "-", "--group", "晨读", "--json", lines=lines))
    assert [each["name"] for each in found["joined"]] == ["004-物流-小周"]
    taken = answer(run("roster", "import", "-", "--group", "晨读", "--json", lines=lines))
    assert (taken["new"], taken["unchanged"]) == (1, 1)


@pytest.mark.parametrize("verb", [("roster", "compare"), ("signup",)])
def test_what_cannot_be_read_is_refused(run: Run, tmp_path: Path, verb: tuple[str, ...]) -> None:
    (tmp_path / "zeros").write_bytes(b"\0" * 100)
    for path in (tmp_path / "zeros", tmp_path / "missing.txt", tmp_path):
        result = run(*verb, path, "--group", "晨读")
        assert result.exit_code == 1
        assert result.stderr.strip()
