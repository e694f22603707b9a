import os
import subprocess
import sys

from PySide6.QtNetwork import QLocalServer

from grouppilot.app.single import Doorbell, door_of, ring

RING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from grouppilot.app.single import ring
app = QCoreApplication([])
sys.exit(0 if ring(Path(sys.argv[1])) else 1)
"""


def ring_beside(folder, qtbot):
    """Ring from another program, while the event loop here goes on; returns whether it was heard."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-c", RING, str(folder)], env=environ) as other:
        qtbot.waitUntil(lambda: other.poll() is not None)
        return other.returncode == 0


def test_a_second_start_brings_the_first_window_forward(qtbot, tmp_path):
    bell = Doorbell()
    assert bell.listen(tmp_path)
    with qtbot.waitSignal(bell.rang):
        assert ring_beside(tmp_path, qtbot)
    bell.close()


def test_nobody_answers_for_another_workspace(qtbot, tmp_path):
    bell = Doorbell()
    bell.listen(tmp_path)
    assert not ring(tmp_path / "other")
    bell.close()
    assert not ring(tmp_path)


def test_a_door_left_by_a_crash_is_taken_over(qtbot, tmp_path):
    left = QLocalServer()
    left.listen(door_of(tmp_path))
    bell = Doorbell()
    assert bell.listen(tmp_path)
    assert ring_beside(tmp_path, qtbot)
    bell.close()


def test_a_door_is_named_by_the_folder_however_it_is_written(tmp_path):
    assert door_of(tmp_path / "a" / ".." / "b") == door_of(tmp_path / "b")
    assert door_of(tmp_path / "a") != door_of(tmp_path / "b")
