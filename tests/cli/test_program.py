"""The program as it is started from a shell, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from grouppilot.app.clock import clock
from grouppilot.usecases.opening import open_to_write

Program = Callable[..., "subprocess.CompletedProcess[bytes]"]
START = "from grouppilot.app.entry import main; raise SystemExit(main())"
LATE = "2026-06-14T23:50"  # a Sunday


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A machine whose terminal knows no Chinese."""
    own = {"GROUPPILOT_NOW": LATE, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    return {**os.environ, **own, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}


@pytest.fixture
def program(environment: dict[str, str]) -> Program:
    def start(*arguments: object, status: int = 0, **more: str) -> "subprocess.CompletedProcess[bytes]":
        line = [sys.executable, "-c", START, *map(str, arguments)]
        done = subprocess.run(line, capture_output=True, env={**environment, **more}, timeout=60, check=False)
        assert done.returncode == status, done.stderr.decode()
        assert b"Traceback" not in done.stderr
        return done

    return start


def test_the_sample_is_written_looked_at_and_ticked_late_at_night(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "样本"
    program("demo", folder)
    assert b"not an empty folder" in program("demo", folder, status=1).stderr
    rows = json.loads(program("today", "--json", GROUPPILOT_WORKSPACE=str(folder)).stdout.decode("utf-8"))
    still_open = [row for row in rows if row["state"] == "open"]
    assert len(still_open) >= 5
    assert {row["date"] for row in rows} == {"2026-06-14"}
    assert any("群" in (row["group"] or "") for row in rows)
    program("tick", still_open[0]["id"], "--workspace", folder)
    states = {
        row["id"]: row["state"]
        for row in json.loads(program("--workspace", folder, "today", "--json").stdout)
    }
    assert states[still_open[0]["id"]] == "done"


def test_a_window_keeps_others_from_writing_but_not_from_reading(
    program: Program, tmp_path: Path, environment: dict[str, str]
) -> None:
    folder = tmp_path / "workspace"
    window = open_to_write(folder, clock(environment))
    refused = program("--workspace", folder, "group", "add", "--name", "晨读", "--platform", "qq", status=1)
    assert b"open in a window" in refused.stderr
    assert program("--workspace", folder, "group", "list", "--json").stdout == b"[]\n"
    window.close()
    program("--workspace", folder, "group", "add", "--name", "晨读", "--platform", "qq")
    assert "晨读" in program("--workspace", folder, "group", "list").stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="its arguments are always text")
def test_arguments_that_are_no_text_are_not_understood(environment: dict[str, str], tmp_path: Path) -> None:
    line = [sys.executable, "-c", START, "--workspace", str(tmp_path), "group", "add", "--name", b"\xd6\xd0"]
    done = subprocess.run([*line, "--platform", "qq"], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"UTF-8" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no shell pipes to break")
def test_a_reader_that_goes_away_is_no_fault(environment: dict[str, str], tmp_path: Path) -> None:
    line = [sys.executable, "-c", START, "--workspace", str(tmp_path / "workspace"), "pack", "list", "--json"]
    pipe = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    assert pipe.stdout is not None
    pipe.stdout.close()
    assert pipe.stderr is not None
    said = pipe.stderr.read()
    pipe.stderr.close()
    pipe.wait(30)
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_output_that_cannot_be_written_is_said(environment: dict[str, str], tmp_path: Path) -> None:
    line = [sys.executable, "-c", START, "--workspace", str(tmp_path / "workspace"), "pack", "list", "--json"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 1
    assert b"could not be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_timetable_is_painted_without_a_screen(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "样本"
    program("demo", folder)
    for suffix, magic in (
        (".png", b"\x89PNG"),
        (".pdf", b"%PDF"),
        (".ics", b"BEGIN:VCALENDAR"),
        (".xlsx", b"PK"),
    ):
        path = tmp_path / f"课表{suffix}"
        done = program(
            *(
                "calendar",
                "export",
                "--to",
                path,
                "--group",
                "晨读打卡营 03",
                "--json",
                "--workspace",
                folder,
            ),
            QT_QPA_PLATFORM="",
        )
        assert json.loads(done.stdout.decode("utf-8"))["entries"] > 5
        assert path.read_bytes().startswith(magic)


def test_a_calendar_of_another_program_is_taken_in_from_a_shell(program: Program, tmp_path: Path) -> None:
    """The file is read by a process that this one starts."""
    folder, file = tmp_path / "样本", tmp_path / "plan.ics"
    program("demo", folder)
    event = "BEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20260616T123000Z\r\nSUMMARY:周二分享\r\nEND:VEVENT\r\n"
    file.write_text(f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n", encoding="utf-8")
    asked = ("calendar", "import", file, "--workspace", folder, "--json")
    looked = json.loads(program(*asked, "--dry-run").stdout.decode("utf-8"))
    assert (looked["new"], looked["rows"][0]["title"]) == (1, "周二分享")
    assert json.loads(program(*asked).stdout)["new"] == 1
    assert json.loads(program(*asked).stdout)["unchanged"] == 1
