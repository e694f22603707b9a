"""Figures by hand on the command line."""

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
    found = open_to_write(folder, clock)
    groups.add(found.workspace, groups.GroupForm("Family"))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, given: str = "", status: int = 0) -> Result:
        wanted = [*map(str, arguments), "--group", "Family"]
        result = CliRunner().invoke(cli, wanted, obj=Session(host), input=given)
        assert result.exit_code == status, result.output
        return result

    return carry_out


def test_figures_are_set_filled_and_listed(run: Any) -> None:
    assert run("figures", "list").stdout == "Nothing was counted.\n"
    assert run("figures", "set", "messages=120", "speakers=9").stdout == "2 figures changed\n"
    filled = run("figures", "fill", "-", given="date,messages\n2026-06-10,80\n2026-06-11,120\nlater,3\n")
    assert filled.stdout == "1 of 2 figures changed\n"
    assert filled.stderr == "  line 4: its day cannot be read\n"
    assert json.loads(run("figures", "list", "--json").stdout) == [
        {"day": "2026-06-10", "messages": 80, "sources": {"messages": "grid"}},
        {
            "day": "2026-06-11",
            "messages": 120,
            "speakers": 9,
            "sources": {"messages": "hand", "speakers": "hand"},
        },
    ]


def test_a_slip_is_told(run: Any) -> None:
    assert "'weather=3' is no figure" in run("figures", "set", "weather=3", status=2).output
