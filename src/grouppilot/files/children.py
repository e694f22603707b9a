"""Processes that read one file each: a file that kills its reader does not kill the app."""

import contextlib
import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled

_PATIENCE = 0.05


def ask(
    main: Callable[[Connection, Any], None],
    order: object,
    seconds: float,
    cancelled: Callable[[], bool] | None = None,
) -> Any:
    """Let a process of its own do something, and return what it answers.

    Args:
        main: What it runs: a function of a module that calls `serve`.
        order: What to do; a value that can be pickled, and so must be the answer.
        seconds: How long it may take.
        cancelled: Asked twenty times a second.

    Raises:
        Refused: What the process refused; ``table_unreadable`` if it died, ``table_too_slow`` if it had to
            be ended.
        Cancelled: If the owner stopped it.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=main, args=(sending, order), daemon=True)
    with receiving:
        with sending:
            process.start()
        try:
            said, answer = _wait(receiving, time.monotonic() + seconds, cancelled)
        finally:
            _end(process)
    if said is not None:
        raise Refused(said, **answer)  # as the process says it
    return answer


def serve(sending: Connection, memory_bytes: int, work: Callable[[], object]) -> None:
    """Do the work of such a process and send what comes of it, or the code and facts of a refusal.

    Args:
        sending: Where to.
        memory_bytes: What the process may use, where the system can limit it.
        work: What it does.
    """
    _mute()
    _limit_memory(memory_bytes)
    try:
        sending.send((None, work()))
    except Refused as refused:
        sending.send((refused.code, refused.facts))
    except MemoryError:
        sending.send(("table_too_large", {}))
    finally:
        sending.close()


def _mute() -> None:
    """What a dying library prints is for nobody."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the sizes were checked before
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _wait(
    receiving: Connection, deadline: float, cancelled: Callable[[], bool] | None
) -> tuple[str | None, Any]:
    # Asked before the first wait, too: a child that answers at once must not decide it.
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled
        if time.monotonic() >= deadline:
            raise Refused("table_too_slow")
        if receiving.poll(_PATIENCE):
            break
    try:
        answer: tuple[str | None, Any] = receiving.recv()
    except (EOFError, OSError) as error:
        raise Refused("table_unreadable", detail="died") from error
    return answer


def _end(process: SpawnProcess) -> None:
    process.kill()
    process.join()
    process.close()
