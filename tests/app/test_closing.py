"""The window may be closed at any moment: the program ends with it, and the workspace is free again."""

import os
import subprocess
import sys

import pytest

from grouppilot.usecases.opening import open_to_write

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from grouppilot.app import start as program
class Closed(program.Start):
    def begin(self):
        moment = self.window.painted if sys.argv[2] == "painted" else self.ready
        moment.connect(lambda: QTimer.singleShot(int(sys.argv[3]), self.window.close))
        super().begin()
program.Start = Closed
print("ended", program.run(program.Path(sys.argv[1])))
"""


@pytest.mark.parametrize("moment", [("painted", 0), ("painted", 150), ("ready", 0), ("ready", 420)])
def test_closing_ends_the_program(folder, clock, tmp_path, moment):
    open_to_write(folder, clock).close()
    homes = {f"XDG_{kind}_HOME": str(tmp_path / "home") for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    environ = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, str(folder), *map(str, moment)]
    ended = subprocess.run(command, capture_output=True, text=True, env=environ, timeout=180, check=False)
    assert (ended.stdout.strip(), ended.returncode) == ("ended 0", 0), ended.stderr
    open_to_write(folder, clock).close()
