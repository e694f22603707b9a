"""What goes wrong outside the program is told as what it is."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grouppilot.cli.context import Host
from grouppilot.cli.main import run
from grouppilot.usecases.workspace import DATABASE


def host(clock: Any, home: Callable[[], Path]) -> Host:
    return Host(clock, home, window=lambda _folder: 0, tour=lambda *_more: 0)


def test_a_system_that_fails_is_not_told_as_lost_output(
    clock: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    def home() -> Path:
        raise PermissionError(errno.EACCES, "Permission denied", "/data/GroupPilot")

    assert run(["today"], host(clock, home)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "The system did not let this be done: /data/GroupPilot: Permission denied.\n"


@pytest.mark.parametrize("arguments", [["pack", "list"], ["today", "--help"], ["--version"]])
def test_lost_output_is_told_as_such(
    clock: Any,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
) -> None:
    import sys

    def write(_text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sys.stdout, "write", write)
    assert run(arguments, host(clock, lambda: folder)) == 1
    assert capsys.readouterr().err == "The output could not be written: No space left on device.\n"


def test_a_file_that_vanishes_meanwhile_is_told_in_a_sentence(
    clock: Any, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = folder / DATABASE

    class Vanishing:
        """A clock that is first read when the workspace is open."""

        def __call__(self) -> object:
            database.unlink(missing_ok=True)
            return clock()

    assert run(["group", "add", "--name", "Camp", "--platform", "qq"], host(Vanishing(), lambda: folder)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"The file {database} was deleted or moved away")
    assert said.err.count("\n") == 1
