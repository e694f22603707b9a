import os
import subprocess
import sys
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from grouppilot.app import entry, paths
from grouppilot.app.clock import clock
from grouppilot.app.logs import FILE, log_to


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [([], None), (["--workspace", "x"], Path("x")), (["--workspace=x"], Path("x"))],
)
def test_without_a_verb_the_window_opens(monkeypatch, arguments, folder):
    monkeypatch.setattr("grouppilot.app.start.run", lambda given: ("window", given))
    assert entry.main(arguments) == ("window", folder)


def test_anything_else_is_a_command(capsys):
    assert entry.main(["--version"]) == 0
    assert "GroupPilot" in capsys.readouterr().out
    assert entry.main(["no-such-verb"]) == 2


@pytest.mark.parametrize("moment", ["noon", "0001-01-01T00:00+14:00", "9999-12-31T23:59", "3000-01-01"])
def test_a_clock_of_no_use_is_not_understood(monkeypatch, capsys, moment):
    monkeypatch.setenv("GROUPPILOT_NOW", moment)
    assert entry.main(["--version"]) == 2
    assert "GROUPPILOT_NOW" in capsys.readouterr().err


def test_commands_load_no_window(tmp_path):
    script = (
        "import sys; from grouppilot.app.entry import main; main(['pack', 'list', '--json']);"
        "print([n for n in ('PySide6.QtWidgets', 'PySide6.QtGui') if n in sys.modules])"
    )
    environ = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, capture_output=True, text=True, env=environ, timeout=180, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"


def test_a_frozen_clock_stands_still():
    now = clock({"GROUPPILOT_NOW": "2026-06-11T12:40:00+08:00"})
    assert now() == now()
    assert now().utcoffset() == timedelta(hours=8)
    assert clock({"GROUPPILOT_NOW": "2026-06-11T12:40"})().utcoffset() is not None
    with pytest.raises(ValueError, match="Invalid isoformat"):
        clock({"GROUPPILOT_NOW": "noon"})


def test_the_usual_clock_is_aware():
    assert clock({})().tzinfo is UTC


def test_a_workspace_is_named_by_option_before_variable(tmp_path):
    assert paths.chosen_workspace(Path("/a"), {"GROUPPILOT_WORKSPACE": "/b"}) == Path("/a")
    assert paths.chosen_workspace(None, {"GROUPPILOT_WORKSPACE": str(tmp_path)}) == tmp_path
    assert paths.chosen_workspace(None, {}) is None
    assert paths.chosen_workspace(Path("a"), {}).is_absolute()


def test_the_owner_s_folder_follows_the_pointer(tmp_path):
    found = paths.Paths(tmp_path, tmp_path, tmp_path, tmp_path)
    assert paths.home(found, "") == tmp_path / "workspace"
    assert paths.home(found, "/elsewhere") == Path("/elsewhere")
    assert found.sample != found.workspace


def test_the_log_is_no_reason_not_to_start(tmp_path):
    (tmp_path / "file").write_text("")
    assert log_to(tmp_path / "file" / "logs") is None


def test_the_log_is_written(tmp_path):
    import logging

    handler = log_to(tmp_path)
    try:
        logging.getLogger("grouppilot").error("it rains")
        assert "it rains" in (tmp_path / FILE).read_text("utf-8")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
