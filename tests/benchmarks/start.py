"""Cold start on the sample workspace, against an empty window of the same interpreter."""

import os
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Result, child

BEAT_MS = 2
"""How often the event loop is asked; an unbroken beat would take turns from the thread that loads."""

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
import gc, json, sys, time
from pathlib import Path
gc.disable()  # as the entry does
began, folder = float(sys.argv[1]), Path(sys.argv[2])
since = lambda: (time.monotonic() - began) * 1000
from grouppilot.app import start as program
from PySide6.QtCore import QTimer
found, gaps, last = {}, [0.0], [None]
def beat():
    now = time.perf_counter()
    if last[0] is not None:
        gaps.append((now - last[0]) * 1000)
    last[0] = now
timer = QTimer(interval=BEAT_MS)
timer.timeout.connect(beat)
def painted():
    found.setdefault("painted", since())
    from PySide6.QtCore import Qt  # of what measures: no part of what is measured until then
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start()
def idle(start):
    found["ready"] = since()
    heavy = {"matplotlib", "alembic", "openpyxl", "pypinyin", "holidays", "xlsxwriter", "python_calamine"}
    found["heavy"] = sorted(heavy & set(sys.modules))
    found["gap"] = max(gaps)
    print(json.dumps(found), flush=True)
    start.window.close()
class Watched(program.Start):
    def begin(self):
        self.window.painted.connect(painted)
        self.ready.connect(lambda: QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: idle(self))))
        super().begin()
program.Start = Watched
program.run(folder)
""".replace("BEAT_MS", str(BEAT_MS))


def results(runs: int = 7) -> list[Result]:
    """Return the start's figures: the shell painted, and Today filled and ready to tick."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _sample(folder / "workspace")
        _start(folder)  # writes the bytecode and warms the disk
        # In turns, so that a busy moment of the machine weighs on both.
        pairs = [(_child(FLOOR)["idle"], _start(folder)) for _ in range(runs)]
    floors, starts = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
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
    homes = {f"XDG_{kind}_HOME": str(folder / "home") for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    return _child(START, str(folder / "workspace"), environment=homes)


def _child(code: str, *arguments: str, environment: dict[str, str] | None = None) -> dict:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a laptop keeps its bytecode
    return child(code, str(time.monotonic()), *arguments, environment=environment)
