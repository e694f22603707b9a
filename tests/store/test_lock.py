"""One instance a workspace: who has the lock, and what a crash leaves behind."""

import subprocess
import sys
from pathlib import Path

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.store.lock import WorkspaceLock

HOLD = """
import sys
from pathlib import Path
from grouppilot.store.lock import WorkspaceLock
lock = WorkspaceLock(Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_one_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first, second = WorkspaceLock(tmp_path), WorkspaceLock(tmp_path)
    first.take()
    with pytest.raises(Refused, match="workspace_in_use"):
        second.take()
    first.release()
    first.release()
    second.take()
    second.release()


def test_another_program_is_refused_and_the_lock_of_a_dead_one_is_taken_over(tmp_path: Path) -> None:
    lock = WorkspaceLock(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(Refused, match="workspace_in_use"):
            lock.take()
        holder.kill()
        holder.wait()
    assert (tmp_path / "workspace.lock").exists()
    lock.take()
    lock.release()


@pytest.mark.parametrize("left", ["", "cut o"])
def test_a_lock_that_names_nobody_is_taken_over(tmp_path: Path, left: str) -> None:
    (tmp_path / "workspace.lock").write_text(left)
    lock = WorkspaceLock(tmp_path)
    lock.take()
    with pytest.raises(Refused, match="workspace_in_use"):
        WorkspaceLock(tmp_path).take()
    lock.release()


def test_a_lock_of_another_computer_is_named(tmp_path: Path) -> None:
    left = tmp_path / "workspace.lock"
    left.write_text("4242\ngrouppilot\nMias-Laptop\n0123456789abcdef\n89ab-cdef\n")
    with pytest.raises(Refused) as refusal:
        WorkspaceLock(tmp_path).take()
    assert refusal.value.code == "workspace_elsewhere"
    assert refusal.value.facts["host"] == "Mias-Laptop"
    assert Path(str(refusal.value.facts["path"])) == left
    left.unlink()
    lock = WorkspaceLock(tmp_path)
    lock.take()
    lock.release()


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        WorkspaceLock(tmp_path / "missing").take()
    assert refusal.value.code == "folder_not_writable"
    assert Path(str(refusal.value.facts["path"])) == tmp_path / "missing"
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_told_from_a_closed_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("grouppilot.store.lock.is_full", lambda _folder: True)
    with pytest.raises(Refused, match="disk_full"):
        WorkspaceLock(tmp_path / "missing").take()
