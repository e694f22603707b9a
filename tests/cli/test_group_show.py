"""``group show``: one group in sight, for people and for programs."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import brands, groups, ladders, member_edits, members, packs, positioning
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write


@pytest.fixture
def camp(folder: Path, clock: Any) -> None:
    """A camp with a host, a brand, on a ladder, whose code ran out."""
    opened = open_to_write(folder, clock)
    ws = opened.workspace
    group = packs.start_group(ws, packs.builtin("camp21", "zh_CN"), "晨读打卡营 03")
    host = next(role.id for role in members.roles(ws) if role.key == "host")
    member_edits.add(ws, MemberForm(group, nickname="林溪", roles=(host,)))
    groups.edit(ws, group, qr_until=date(2026, 6, 10))
    ladders.add(ws, "晨读", group_id=group, rung="camp")
    brands.add(ws, "林溪读书", group_id=group)
    positioning.answer(ws, group, "why", "一起读完三本书")
    opened.close()


def run(folder: Path, clock: Any, *arguments: str) -> Result:
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_given: 0)
    return CliRunner().invoke(cli, list(arguments), obj=Session(host))


@pytest.mark.usefixtures("camp")
def test_everything_about_a_group_for_programs(folder: Path, clock: Any) -> None:
    result = run(folder, clock, "group", "show", "--group", "晨读打卡营 03", "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert (found["platform"], found["stage"], found["day"], found["days"]) == ("wechat", "recruiting", 0, 22)
    assert (found["members"], found["seats"], found["seats_level"]) == (1, 500, "free")
    assert found["roles"] == {"host": True, "moderator": False, "kol": False}
    assert (found["sop_share"], found["last_activity"], found["brand"]) == (None, "2026-06-11", "林溪读书")
    assert found["open"] > 0
    assert found["ladder"] == {
        "id": 1,
        "name": "晨读",
        "rung": "camp",
        "rungs": {"free": [], "low": [], "high": [], "camp": ["晨读打卡营 03"]},
    }
    assert found["positioning"] == {
        "questions": 8,
        "answered": 1,
        "suggested": 7,
        "missing": ["goal_day"],
    }
    first = found["needs"][0]
    assert (first["kind"], first["due"], first["late"], first["standing"]) == (
        "qr_renew",
        "2026-06-10",
        True,
        False,
    )
    roles = next(need for need in found["needs"] if need["kind"] == "roles_missing")
    assert roles["text"] == "晨读打卡营 03: nobody has these roles: moderator, kol"


@pytest.mark.usefixtures("camp")
def test_the_same_for_people(folder: Path, clock: Any) -> None:
    said = run(folder, clock, "group", "show", "--group", "1").stdout
    assert said.startswith("晨读打卡营 03\n")
    assert "recruiting, day 0 of 22" in said
    assert "Ladder" in said
    assert "1 of 8 questions answered, 7 more by its pack" in said
    assert "renew the QR code, its last day is 2026-06-10" in said


def test_a_group_that_is_not_there(folder: Path, clock: Any) -> None:
    result = run(folder, clock, "group", "show", "--group", "Nobody", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no group" in result.stderr


@pytest.mark.usefixtures("camp")
def test_as_it_is_started_from_a_shell(folder: Path) -> None:
    start = "from grouppilot.app.entry import main; raise SystemExit(main())"
    line = [
        sys.executable,
        "-c",
        start,
        "group",
        "show",
        "--group",
        "1",
        "--json",
        "--workspace",
        str(folder),
    ]
    environment = {**os.environ, "GROUPPILOT_NOW": "2026-06-11T12:40"}
    done = subprocess.run(line, capture_output=True, env=environment, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["name"] == "晨读打卡营 03"
