"""Work that takes longer than a blink, done beside the window and answered on its thread."""

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from grouppilot.domain.watching import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class Token:
    """What work holds of its job: it reports how far it is and hears that it shall stop."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._stop = threading.Event()
        self._report = report

    @property
    def cancelled(self) -> bool:
        """Whether the job shall stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Say how far it is (``total`` 0 when unknown).

        Raises:
            Cancelled: If the job shall stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)


class Job(QObject):
    """One piece of work under way. Its signals are sent on the window's thread.

    Attributes:
        token: What its work holds of it.
        withdraw: Takes it back as long as its turn has not come.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(
        self, parent: QObject, work: Callable[[Token], Any], report: Callable[["Job", int, int], None]
    ) -> None:
        super().__init__(parent)
        self.token = Token(lambda done, total: report(self, done, total))
        # Held here until its end is told: what it refers to, a page perhaps, must not go on a thread.
        self.work = work
        self.withdraw: Callable[[], object] = lambda: None

    def cancel(self) -> None:
        """Ask it to stop; ``cancelled`` follows unless it had ended. One that waits for its turn ends now."""
        self.token.cancel()
        self.withdraw()


class Jobs(QObject):
    """Runs work on two threads. It lives as long as the application; pages come and go.

    ``failed`` also tells of every error, for one place that shows them.
    """

    failed = Signal(object)
    _happened = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._threads, self._closed = threads, False
        self._running: dict[Job, QObject | None] = {}
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # 5 ms that the first window need not wait for

        return ThreadPoolExecutor(self._threads, thread_name_prefix="job")

    def run(
        self,
        work: Callable[[Token], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Start work and return its job. Once closed nothing is started any more, and nothing told.

        Args:
            work: Called on a thread with the job's token; it must not touch widgets.
            done: Called with what it returned, on the window's thread.
            failed: Called with its error, instead of the signal of this object.
            owner: The page that asks; once it is deleted nothing is told and the work is asked to stop.
        """
        job = Job(self, work, self._report)
        if self._closed:  # a page that is about to go with its workspace
            return job
        if done:
            job.finished.connect(done)
        if failed:
            job.failed.connect(failed)
        self._running[job] = owner
        if owner:
            owner.destroyed.connect(job.cancel)
        turn = self._pool.submit(self._work, job, failed is not None)

        def withdraw() -> None:
            if turn.cancel():
                self._happened.emit(job, "cancelled", None)

        job.withdraw = withdraw
        return job

    def busy(self) -> bool:
        """Return whether work is under way."""
        return bool(self._running)

    def close(self) -> None:
        """Ask everything to stop and wait for it; call it before the application ends."""
        self._closed = True
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _report(self, job: Job, done: int, total: int) -> None:
        self._happened.emit(job, "progressed", (done, total))

    def _work(self, job: Job, handled: bool) -> None:
        try:
            result = job.work(job.token)
        except Cancelled:
            self._happened.emit(job, "cancelled", None)
        except Exception as error:  # whatever it is, the window must hear of it
            self._happened.emit(job, "handled" if handled else "failed", error)
        else:
            self._happened.emit(job, "finished", result)

    def _tell(self, job: Job, what: str, value: Any) -> None:
        if job not in self._running:  # taken back twice
            return
        owner = self._running[job]
        heard = owner is None or shiboken6.isValid(owner)
        if what == "progressed":
            if heard:
                job.progressed.emit(*value)
            return
        del self._running[job]
        if heard:
            self._answer(job, what, value)
        job.deleteLater()

    def _answer(self, job: Job, what: str, value: Any) -> None:
        if what == "finished":
            job.finished.emit(value)
        elif what == "cancelled":
            job.cancelled.emit()
        else:
            job.failed.emit(value)
            if what == "failed":
                self.failed.emit(value)
        job.ended.emit()
