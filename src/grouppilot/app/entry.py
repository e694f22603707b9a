"""Where the program starts: the window, or a command without one."""

import gc
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

OPTION = "--workspace"
YEARS = range(1971, 2999)  # of which the days before and after can be told, too


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window, or carry out a command.

    Args:
        arguments: Without the program's name; those it was started with by default.

    Returns:
        The exit status: 0 done, 1 refused, 2 not understood.
    """
    multiprocessing.freeze_support()
    if not _clock_is_told():
        return 2
    given = list(sys.argv[1:] if arguments is None else arguments)
    workspace, rest = _workspace_of(given)
    if not rest:
        gc.disable()  # until the window is filled, see ``run``
        from grouppilot.app.start import run

        return run(workspace)
    from grouppilot.app.host import host
    from grouppilot.cli.main import run as run_command

    return run_command(given, host())


def _clock_is_told() -> bool:
    from grouppilot.app.clock import VARIABLE, clock

    try:
        told = not os.environ.get(VARIABLE) or clock()().year in YEARS
    except (ValueError, OverflowError):
        told = False
    if not told:
        sys.stderr.write(f"{VARIABLE} is no ISO time such as 2026-06-11T12:40:00+08:00.\n")
    return told


def _workspace_of(arguments: list[str]) -> tuple[Path | None, list[str]]:
    if len(arguments) == 2 and arguments[0] == OPTION and arguments[1]:
        return Path(arguments[1]), []
    if len(arguments) == 1 and arguments[0].startswith(f"{OPTION}=") and arguments[0] != f"{OPTION}=":
        return Path(arguments[0].partition("=")[2]), []
    return None, arguments
