"""Trends, states and silent members on the command line."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tests.usecases.chat_rows import Line, at, write_chat

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.cli.trend_words import BECAUSE, STATES
from grouppilot.domain import health
from grouppilot.usecases import groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write


@pytest.fixture
def run(folder: Path, clock: Any) -> Any:
    """Carry out a command line on a workspace whose group 晨读 has a chat of nine days."""
    found = open_to_write(folder, clock)
    ws = found.workspace
    group = groups.add(ws, GroupForm("晨读", stage="running", rhythm="daily", start=date(2026, 5, 1)))
    groups.add(ws, GroupForm("Quiet club", stage="running"))
    ids = {
        name: member_edits.add(ws, MemberForm(group, nickname=name, joined=date(2026, 5, 4)))
        for name in ("林溪", "Bo", "Cy")
    }
    member_edits.add(ws, MemberForm(group, nickname="New", joined=date(2026, 6, 9)))
    lines = [Line("林溪", at(f"2026-06-0{day}T09:00")) for day in range(1, 8)]
    write_chat(ws, group, [*lines, Line("Bo", at("2026-06-02T09:10"))], ids)
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


def test_days_without_data_are_null(run: Any) -> None:
    told = json.loads(
        run("trends", "--group", "晨读", "--from", "2026-06-01", "--to", "2026-06-11", "--json").stdout
    )
    rows = {row["day"]: row["speakers"] for row in told["days"]}
    assert rows["2026-06-02"] == 2
    assert rows["2026-06-03"] == 1
    assert rows["2026-06-11"] is None
    assert told["measures"]["speakers"] == 2
    assert told["measures"]["members"] == 4
    assert told["known"] is True
    assert told["structure"] == {"builder": 0, "active": 2, "watching": 2}


def test_the_chart_is_written_whole(run: Any, tmp_path: Path) -> None:
    for end, head in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")):
        path = tmp_path / f"a{end}"
        said = run("trends", "--group", "晨读", "--to", path).stdout
        assert str(path) in said
        assert path.read_bytes().startswith(head)


def test_a_day_that_is_none_is_told(run: Any) -> None:
    assert "no date" in run("trends", "--to", "soon.jpg", status=2).output
    assert "nobody" not in run("trends", "--group", "none", status=1).output


def test_people_are_told_in_columns(run: Any) -> None:
    said = run("trends", "--group", "晨读").stdout
    assert "Speakers a day" in said
    assert "No chat tells" in run("trends", "--group", "Quiet club").stdout


def test_each_group_has_a_state_and_what_it_follows_from(run: Any) -> None:
    first, second = json.loads(run("health", "--json").stdout)
    assert (first["group"], first["state"], first["because"]) == ("晨读", "cooling", ["silence"])
    silence = next(one for one in first["components"] if one["what"] == "silence")
    assert (silence["value"], silence["level"], silence["next_step"]) == (4, "warn", "ask")
    assert second["state"] == "unknown"
    said = run("health").stdout
    assert "days without a word: 4" in said
    assert "not known yet" in said


def test_every_state_and_component_has_words() -> None:
    assert set(STATES) == set(health.STATES)
    assert set(BECAUSE) == set(health.STEPS)


def test_silent_members_are_those_without_a_word_newcomers_left_out(run: Any) -> None:
    told = json.loads(run("silent", "--group", "晨读", "--days", "8", "--json").stdout)
    assert [(one["name"], one["last"]) for one in told["members"]] == [("Cy", None), ("Bo", "2026-06-02")]
    assert (told["known_from"], told["known_to"], told["left_out"]) == ("2026-06-01", "2026-06-07", 1)
    assert "Cy" in run("silent", "--group", "晨读").stdout
    assert "No chat of this group" in run("silent", "--group", "Quiet club").stdout
