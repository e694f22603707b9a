"""How the benchmarks measure: a figure beside its floor, taken in the same run, printed as a ratio."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any

RUNS = 7


@dataclass(frozen=True)
class Result:
    """One figure in milliseconds, its floor, and the ratio that is allowed (and the one aimed at).

    Attributes:
        within: Milliseconds aimed at besides, whatever the floor; the row tells whether they are kept.
    """

    name: str
    value: float
    floor: float
    most: float
    aim: float | None = None
    within: float | None = None

    @property
    def ratio(self) -> float:
        """How many floors the figure takes."""
        return self.value / self.floor

    def line(self) -> str:
        """A row of the table of results."""
        kept = "yes" if self.ratio <= self.most else "NO"
        aim = "" if self.aim is None else f" (aim {self.aim:g})"
        if self.within is not None:
            kept += f", {'within' if self.value <= self.within else 'NOT within'} {self.within:g} ms"
        figures = f"{self.value:.1f} | {self.floor:.1f} | {self.ratio:.2f} | {self.most:g}{aim}"
        return f"| {self.name} | {figures} | {kept} |"


def timed(call: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Return how long each of several calls took, in milliseconds."""
    found = []
    for _ in range(runs):
        start = perf_counter()
        call()
        found.append((perf_counter() - start) * 1000)
    return found


def middle(call: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median time of a call, in milliseconds."""
    return median(timed(call, runs))


def child(code: str, *arguments: str, environment: dict[str, str] | None = None) -> dict[str, Any]:
    """Run Python code in a fresh interpreter, offscreen, and return the JSON of its last line."""
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | (environment or {})
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=given, check=False, timeout=120)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def machine() -> str:
    """Say on what the figures were taken."""
    cores = os.cpu_count()
    return f"{platform.system()} {platform.machine()}, {cores} cores, CPython {platform.python_version()}"
