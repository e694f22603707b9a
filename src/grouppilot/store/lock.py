"""One instance a workspace: the lock file that the writer holds as long as it has the file open."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from grouppilot.domain.refusals import Refused


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
            Refused: ``workspace_in_use`` (another program has it) or ``folder_not_writable``.
        """
        if self._file.tryLock(wait_ms):
            return
        if self._file.error() == QLockFile.LockError.LockFailedError:
            raise Refused("workspace_in_use")
        raise Refused("folder_not_writable", path=str(Path(self._file.fileName()).parent))

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
