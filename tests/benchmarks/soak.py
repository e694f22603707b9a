"""Uses the real window without a pause, and watches whether it grows: ``make soak`` runs ten minutes."""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024 if hasattr(os, "sysconf") else 4


def resident() -> float:
    """Return the memory this process holds, in MB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * PAGE_KB / 1024 if told.is_file() else 0.0


def handles() -> int:
    """Return how many files this process has open; 0 where the system does not tell."""
    told = Path("/proc/self/fd")
    return len(list(told.iterdir())) if told.is_dir() else 0


def main(minutes: float) -> int:
    """Visit pages and groups, tick, undo and redo at random; fails on a fault or on steady growth."""
    from grouppilot.app.clock import clock
    from grouppilot.app.paths import Paths
    from grouppilot.app.start import Start, application
    from grouppilot.ui.context import VERBS
    from grouppilot.ui.prefs import Preferences
    from grouppilot.usecases import checklists
    from grouppilot.usecases.sample import write_sample

    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        write_sample(home / "workspace", clock())
        app, faults = application(), []
        paths = Paths(home / "data", home / "config", home / "cache", home / "logs")
        start = Start(app, paths, Preferences(home / "p.json", language="en"), clock(), home / "workspace")
        start.faults.happened.connect(faults.append)
        start.faults.install()
        start.begin()
        wait(app, lambda: start.context is not None)
        ws, sidebar = start.opened.workspace, start.window.desk.sidebar
        groups = [None, *(key for key in sidebar.scopes() if key is not None)]
        rng, steps, marks = random.Random(7), 0, []
        ends = time.monotonic() + minutes * 60
        while time.monotonic() < ends and not faults:
            match rng.randrange(5):
                case 0:
                    sidebar.verb_row(rng.choice(VERBS)).click()
                case 1:
                    sidebar.scope_row(rng.choice(groups)).click()
                case 2:
                    row = rng.choice(checklists.day_view(ws).rows)
                    (checklists.untick if row.state != "open" else checklists.tick)(ws, row.key)
                case 3:
                    ws.undo()
                case 4:
                    ws.redo()
            app.processEvents()
            steps += 1
            if steps % 500 == 0:
                marks.append(resident())
                print(f"{steps} steps, {marks[-1]:.0f} MB, {handles()} files open", flush=True)
        start.window.close()
        start.faults.remove()
    grown = marks[-1] - marks[len(marks) // 2] if len(marks) > 3 else 0.0
    print(f"{steps} steps in {minutes:g} min, {len(faults)} faults, {grown:+.1f} MB in the second half")
    return int(bool(faults) or grown > 20)


def wait(app: object, until: object, seconds: float = 30) -> None:
    """Let the window work until something holds."""
    ends = time.monotonic() + seconds
    while not until() and time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]) if sys.argv[1:] else 10))
