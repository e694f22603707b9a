"""One piece of work at a time beside a sheet: the latest that was asked for counts, with how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Job, Token

EARLY_MS = 1500
"""Before this nobody can tell how long it takes."""


class Work(QObject):
    """Runs what a sheet asks for.

    Signals:
        began: Something is under way.
        ended: Nothing is under way any more.
        went_on(done, total, seconds): How far it is, and how long it still takes; -1 where nobody can tell.

    Args:
        context: The window's state.
        sheet: Who asks.
    """

    began = Signal()
    ended = Signal()
    went_on = Signal(int, int, int)

    def __init__(self, context: Context, sheet: QObject) -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._job: Job | None = None
        self._since = QElapsedTimer()

    def busy(self) -> bool:
        """Tell whether something is under way."""
        return self._job is not None

    def run(
        self,
        work: Callable[[Token], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        stopped: Callable[[], object] | None = None,
    ) -> None:
        """Do something beside the window, instead of what is under way.

        Args:
            work: Called on a thread.
            done: Called with what it returned.
            failed: Called with its error.
            stopped: Called once it has stopped because it was asked to.
        """
        self.stop()
        self._since.start()
        job = self._context.jobs.run(
            work,
            done=lambda result: self._answer(job, lambda: done(result)),
            failed=lambda error: self._answer(job, lambda: failed(error)),
            owner=self._sheet,
        )
        self._job = job
        job.cancelled.connect(lambda: self._answer(job, stopped or (lambda: None)))
        job.progressed.connect(lambda now, total: self._go_on(job, now, total))
        self.began.emit()

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._job is not None:
            self._job.cancel()

    def _answer(self, job: Job, answer: Callable[[], object]) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit()
            answer()

    def _go_on(self, job: Job, done: int, total: int) -> None:
        if job is not self._job:
            return
        passed, left = self._since.elapsed(), -1
        if passed >= EARLY_MS and 0 < done < total:
            left = round(passed * (total - done) / done / 1000)
        self.went_on.emit(done, total, left)
