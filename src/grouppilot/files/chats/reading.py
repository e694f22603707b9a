"""Reads chats in a process of their own, part by part, with progress and a way to stop."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled
from grouppilot.files.chats import child
from grouppilot.files.chats.child import Order, Outcome, Progress
from grouppilot.files.chats.sink import Part

PATIENCE = 0.05


def read_chat(
    order: Order,
    take: Callable[[Part], None],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Outcome:
    """Read one source.

    Args:
        order: What to read.
        take: Gets each part, in the order of the source; the process waits while it works.
        progress: Told bytes done and bytes in all, ten times a second at most.
        cancelled: Asked with each part, and twenty times a second while there is none.

    Raises:
        Refused: As `child.read_here`; ``chat_unreadable`` if the process died.
        Cancelled: If the owner stopped it.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=child.main, args=(sending, order), daemon=True)
    with receiving:
        with sending:
            process.start()
        try:
            while True:
                told = _next(receiving, cancelled)
                if isinstance(told, Part):
                    take(told)
                elif isinstance(told, Progress):
                    if progress is not None:
                        progress(told.done, told.total)
                elif isinstance(told, Outcome):
                    return told
                else:
                    raise Refused(told[0], **told[1])
        finally:
            _end(process)


def _next(receiving: Connection, cancelled: Callable[[], bool] | None) -> Any:
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled
        if receiving.poll(PATIENCE):
            break
    try:
        return receiving.recv()
    except (EOFError, OSError) as error:
        raise Refused("chat_unreadable") from error


def _end(process: SpawnProcess) -> None:
    process.kill()
    process.join()
    process.close()
