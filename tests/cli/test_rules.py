"""Rules, violations and follow-ups on the command line."""

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
from grouppilot.usecases import groups, member_edits, rule_edits
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write

Run = Callable[..., Result]


@pytest.fixture
def run(folder: Path, clock: Any) -> Run:
    """Carry out a command line on a workspace with two groups, rules and members."""
    opened = open_to_write(folder, clock)
    workspace = opened.workspace
    group = groups.add(workspace, groups.GroupForm("晨读营", "qq", language="zh_CN"))
    groups.add(workspace, groups.GroupForm("Cooks", "whatsapp"))
    rule_edits.add(workspace, group, "do", "先看置顶。")
    rule_edits.add(workspace, group, "dont", "不发广告。", "第三次移出群聊。")
    for name in ("小鹿", "阿土", "阿土"):
        member_edits.add(workspace, MemberForm(group, name))
    opened.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_facts: 1)

    def carry_out(*arguments: object) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return carry_out


def answer(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (1, "")
    return result.stderr


def test_the_rules_are_written_ready_to_post(run: Run) -> None:
    shown = run("rules", "show", "--group", "晨读营")
    assert shown.exit_code == 0
    assert shown.stdout.splitlines()[0] == "【晨读营】群规"
    assert "2. 【禁止】不发广告。\n   → 第三次移出群聊。" in shown.stdout
    found = answer(run("rules", "show", "--group", "1", "--json"))
    assert [(rule["number"], rule["kind"], rule["since"]) for rule in found["rules"]] == [
        (1, "do", "2026-06-11"),
        (2, "dont", "2026-06-11"),
    ]
    assert found["messages"] == [found["text"]]
    assert answer(run("rules", "show", "--group", "1", "--date", "2026-06-10", "--json"))["rules"] == []
    assert "has no rules" in run("rules", "show", "--group", "Cooks").stdout


def test_a_violation_is_noted_and_the_step_proposed(run: Run) -> None:
    steps = [
        answer(
            run("violation", "add", "--group", 1, "--member", "小鹿", "--rule", 2, "--date", day, "--json")
        )
        for day in ("2026-06-05", "2026-06-01", "2026-06-03")
    ]
    assert [(step["step"], step["counting"]) for step in steps] == [("remind", 1), ("warn", 2), ("mute", 3)]
    assert (steps[0]["name"], steps[0]["rule_text"], steps[0]["date"]) == ("小鹿", "不发广告。", "2026-06-05")
    assert "已被禁言 3 天" in steps[2]["text"]
    said = run("violation", "add", "--group", "晨读营", "--member", 1, "--rule", "广告", "--note", "又来了")
    assert said.stdout.startswith("小鹿, rule “不发广告。”: remove\n\n小鹿 已被移出晨读营。")
    assert "note a violation of 小鹿" in run("undo").stdout


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"--member": "谁"}, "Nobody in this group"),
        ({"--member": "阿土"}, "Several members are called “阿土”. Name one by id: #2, #3"),
        ({"--rule": "7"}, "No rule of this group is “7”"),
        ({"--rule": "。"}, "Several rules fit “。”: 1, 2"),
        ({"--group": "Nobody"}, "There is no group"),
        ({"--date": "2026-06-12"}, "2026-06-12 has not come yet"),
    ],
)
def test_who_or_what_is_not_known_is_refused(run: Run, changed: dict[str, str], words: str) -> None:
    given = {"--group": "晨读营", "--member": "小鹿", "--rule": "2", **changed}
    line = [part for pair in given.items() for part in pair]
    assert words in refused(run("violation", "add", *line, "--json"))
    assert (
        answer(run("violation", "add", "--group", 1, "--member", 1, "--rule", 1, "--json"))["counting"] == 1
    )


def test_follow_ups_are_noted_listed_and_done(run: Run) -> None:
    made = answer(
        run("followup", "add", "寄书", "--group", 1, "--until", "2026-06-10", "--member", "小鹿", "--json")
    )
    assert (made["person"], made["late"], made["done"]) == ("小鹿", True, None)
    assert answer(run("followup", "list", "--json")) == [made]
    assert "寄书" in run("followup", "list", "--group", "晨读营").stdout
    assert "follow-up until 2026-06-10: 寄书" in run("agenda").stdout
    assert run("followup", "done", made["id"]).exit_code == 0
    assert "Nothing is open" in run("followup", "list").stdout
    assert [row["done"] for row in answer(run("followup", "list", "--all", "--json"))] == ["2026-06-11"]
    assert "no such follow-up" in refused(run("followup", "done", 99))
    assert "Say what was promised" in refused(
        run("followup", "add", " ", "--group", 1, "--until", "2026-06-12")
    )


def test_a_violation_is_noted_from_a_shell_that_knows_no_chinese(run: Run, folder: Path) -> None:
    environment = {
        **os.environ,
        "GROUPPILOT_NOW": "2026-06-11T12:40",
        "PYTHONIOENCODING": "ascii",
        "LC_ALL": "C",
    }
    start = "from grouppilot.app.entry import main; raise SystemExit(main())"
    line = ["violation", "add", "--group", "1", "--member", "1", "--rule", "2", "--json", "--workspace"]
    done = [
        subprocess.run(
            [sys.executable, "-c", start, *line, str(folder)],
            capture_output=True,
            env=environment,
            timeout=60,
            check=True,
        )
        for _ in range(2)
    ]
    assert [json.loads(each.stdout.decode("utf-8"))["step"] for each in done] == ["remind", "warn"]
