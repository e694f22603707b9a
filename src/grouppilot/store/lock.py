"""One instance a workspace: the lock file that the writer holds as long as it has the file open."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from grouppilot.domain.refusals import Refused
from grouppilot.store.room import is_full


class WorkspaceLock:
    """The right to write in one workspace folder.

    A lock left behind by a crash or a power cut is taken over, as its process is gone.
    """

    def __init__(self, folder: Path) -> None:
        self._file = QLockFile(str(folder / "workspace.lock"))
        self._file.setStaleLockTime(0)

    def take(self, *, wait_ms: int = 0) -> None:
        """Take the lock.

        Raises:
            Refused: ``workspace_in_use`` (another program has it), ``workspace_elsewhere`` (a program on
                another computer has it, or had when that crashed), ``folder_not_writable`` or ``disk_full``.
        """
        if self._file.tryLock(wait_ms):
            return
        folder = str(Path(self._file.fileName()).parent)
        if self._file.error() != QLockFile.LockError.LockFailedError:
            raise Refused("disk_full" if is_full(Path(folder)) else "folder_not_writable", path=folder)
        holder, host, _ = self._file.getLockInfo()
        if not holder:
            self._take_nameless()
        elif host != QSysInfo.machineHostName():
            raise Refused("workspace_elsewhere", host=host, path=self._file.fileName())
        else:
            raise Refused("workspace_in_use")

    def _take_nameless(self) -> None:
        """Take over a lock that names nobody, as a power cut leaves it, unless a program still holds it."""
        if not (self._file.removeStaleLockFile() and self._file.tryLock(0)):
            raise Refused("workspace_in_use")

    def renew(self) -> None:
        """Take the lock anew where its file went with the folder.

        Raises:
            Refused: As ``take``; the lock is lost then.
        """
        if not Path(self._file.fileName()).exists():
            self.release()
            self.take()

    def release(self) -> None:
        """Give the lock back; safe to call twice."""
        self._file.unlock()
