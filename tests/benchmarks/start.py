"""Cold start on the sample workspace, against an empty window of the same interpreter."""

import os
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Result, child

FLOOR = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
def idle():
    print(json.dumps({"idle": (time.monotonic() - float(sys.argv[1])) * 1000}))
    app.quit()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, idle))
app.exec()
"""

START = """
import json, sys, time
from pathlib import Path
began, folder, home = float(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
since = lambda: (time.monotonic() - began) * 1000
from PySide6.QtCore import QTimer
from grouppilot.app import paths
from grouppilot.app.clock import clock
from grouppilot.app.start import Start, application
from grouppilot.ui.prefs import Preferences, read
app = application()
places = paths.Paths(home / "data", home / "config", home / "cache", home / "logs")
start = Start(app, places, read(places.preferences), clock(), folder)
found, gaps, last = {}, [0.0], [None]
def beat():
    now = time.perf_counter()
    if last[0] is not None:
        gaps.append((now - last[0]) * 1000)
    last[0] = now
timer = QTimer()
timer.timeout.connect(beat)
def painted():
    found.setdefault("painted", since())
    timer.start(0)
def idle():
    found["ready"] = since()
    heavy = {"matplotlib", "alembic", "openpyxl", "pypinyin", "holidays", "xlsxwriter", "python_calamine"}
    found["heavy"] = sorted(heavy & set(sys.modules))
    found["gap"] = max(gaps)
    print(json.dumps(found), flush=True)
    start.window.close()
start.window.painted.connect(painted)
start.ready.connect(lambda: QTimer.singleShot(0, lambda: QTimer.singleShot(0, idle)))
start.begin()
app.exec()
"""


def results(runs: int = 7) -> list[Result]:
    """Return the start's figures: the shell painted, and Today filled and ready to tick."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _sample(folder / "workspace")
        _start(folder)  # writes the bytecode and warms the disk
        floors = [_child(FLOOR)["idle"] for _ in range(runs)]
        starts = [_start(folder) for _ in range(runs)]
    floor = median(floors)
    heavy = sorted({name for each in starts for name in each["heavy"]})
    print(f"Heavy modules loaded by the time Today is ready: {heavy or 'none'}")
    return [
        Result("start: shell painted, against an empty window", _of(starts, "painted"), floor, 1.5),
        Result("start: Today ready to tick, against an empty window", _of(starts, "ready"), floor, 6.0, 4.5),
        Result("start: longest gap in the event loop, against 50 ms", _of(starts, "gap"), 50, 1.0),
    ]


def _of(starts: list[dict], key: str) -> float:
    return median(each[key] for each in starts)


def _sample(folder: Path) -> None:
    from grouppilot.app.clock import clock
    from grouppilot.usecases.sample import write_sample

    write_sample(folder, clock())


def _start(folder: Path) -> dict:
    return _child(START, str(folder / "workspace"), str(folder / "home"))


def _child(code: str, *arguments: str) -> dict:
    import time

    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a laptop keeps its bytecode
    return child(code, str(time.monotonic()), *arguments)
