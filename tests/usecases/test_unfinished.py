"""An import that is cut off half-way leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

from sqlalchemy import func, select
from tests.conftest import Clock

from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.usecases.opening import open_to_write

CUT_OFF = """
import os, sys
from datetime import datetime
from pathlib import Path
from grouppilot.domain.watching import Watch
from grouppilot.usecases import roster_import, rosters
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_write

def stop(done, total):
    if done >= 300:
        os._exit(9)

if __name__ == "__main__":
    moment = datetime.fromisoformat("2026-06-11T12:40:00+08:00")
    ws = open_to_write(Path(sys.argv[1]), lambda: moment).workspace
    text = "number,card\\n" + "".join(f"{n},member {n}\\n" for n in range(1, 1001))
    source = rosters.open_source(ws, text)
    roster_import.take_in(ws, source, GroupForm("Camp"), watch=Watch(stop))
"""


def test_what_a_crash_cut_off_is_gone_at_the_next_start(folder: Path, clock: Clock, tmp_path: Path) -> None:
    script = tmp_path / "cut_off.py"
    script.write_text(CUT_OFF, encoding="utf-8")
    assert subprocess.run([sys.executable, script, folder], check=False).returncode == 9
    opened = open_to_write(folder, clock)
    with opened.workspace.read() as session:
        counts = [
            session.scalar(select(func.count()).select_from(row)) for row in (Group, Person, Membership)
        ]
    assert counts == [0, 0, 0]
    assert opened.workspace.steps()[0] is None
    opened.close()
