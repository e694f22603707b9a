"""Activities on the command line, those of the sample."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.domain import draws
from grouppilot.usecases.sample import write_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A sample workspace, written once."""
    from tests.conftest import Clock

    folder = tmp_path_factory.mktemp("sample") / "workspace"
    write_sample(folder, Clock())
    return folder


@pytest.fixture
def run(sample: Any, clock: Any) -> Any:
    host = Host(clock, home=lambda: sample, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


def test_activities_are_listed_with_their_results(run: Any) -> None:
    coming, past = json.loads(run("activity", "list", "--json").stdout)
    assert (coming["date"], coming["reached"], coming["aim"]) == ("2026-06-17", None, "grow")
    assert (past["reached"], past["target"], past["rate"], past["cost_each"]) == (21, 24, 0.875, 11.95)
    text = run("activity", "list", "--group", "晨读打卡营 03").stdout
    assert "21 of 24" in text
    assert "raffle" not in text


def test_one_is_shown_with_a_draw_that_can_be_repeated(run: Any) -> None:
    key = json.loads(run("activity", "list", "--json").stdout)[1]["id"]
    told = json.loads(run("activity", "show", key, "--json").stdout)
    assert [each["step"] for each in told["stages"]] == ["announce", "rules", "remind", "result"]
    (draw,) = told["draws"]
    assert draw["state"] == "drawn"
    codes = [each["code"] for each in draw["winners"]]
    assert codes == [draws.code_of(draw["seed"], each["name"]) for each in draw["winners"]]
    assert codes == sorted(codes)
    text = run("activity", "show", key).stdout
    assert draw["digest"] in text
    assert draw["winners"][0]["name"] in text


def test_an_entry_that_is_none_is_told(run: Any) -> None:
    assert "no such activity" in run("activity", "show", 1, status=1).stderr
