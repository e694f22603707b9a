"""The process in which many people are compared: it reads the file for itself and disturbs nobody.

On a thread of the program every statement of a tick would wait its turn behind Python's lock.
"""

import multiprocessing
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.usecases.duplicates_search import Found, search_in
from grouppilot.usecases.workspace import Workspace

PATIENCE = 0.05


def search(folder: Path, now: datetime, watch: Watch) -> Found:
    """Search in a process of its own and return what it found.

    Args:
        folder: Of the workspace.
        now: The present moment.
        watch: Told of the progress, and asked whether to stop twenty times a second.

    Raises:
        Cancelled: If the owner stopped it.
        Refused: As reading the file does; ``search_failed`` if the process died.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=main, args=(sending, str(folder), now.isoformat()), daemon=True)
    with receiving:
        with sending:
            process.start()
        try:
            return _wait(receiving, watch)
        finally:
            _end(process)


def main(answer: Connection, folder: str, now: str) -> None:
    """Search and send the progress as (done, total), then the outcome or a refusal as (code, facts)."""
    moment = datetime.fromisoformat(now)
    workspace = Workspace(Path(folder), lambda: moment, writable=False)
    try:
        with workspace.read() as session:
            found = search_in(session, workspace, Watch(lambda done, total: answer.send((done, total))))
        answer.send(found)
    except Refused as refusal:
        answer.send((refusal.code, refusal.facts))
    finally:
        workspace.close()
        answer.close()


def _wait(receiving: Connection, watch: Watch) -> Found:
    done, total = 0, 0
    while True:
        watch.look(done, total)
        if not receiving.poll(PATIENCE):
            continue
        told = _next(receiving)
        if isinstance(told, Found):
            return told
        if isinstance(told[0], str):
            raise Refused(told[0], **told[1])
        done, total = told


def _next(receiving: Connection) -> Any:
    try:
        return receiving.recv()
    except (EOFError, OSError) as error:
        raise Refused("search_failed") from error


def _end(process: SpawnProcess) -> None:
    process.kill()
    process.join()
    process.close()
