"""Files that are written whole or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from grouppilot.domain.refusals import Refused

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "not_writable",
    errno.EPERM: "not_writable",
    errno.EROFS: "not_writable",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.EISDIR: "not_a_file",
    errno.ENAMETOOLONG: "name_too_long",
}
_SHARING = {5, 32, 33}  # Windows: somebody, mostly a spreadsheet program, has the file open


@contextlib.contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Give a new path beside ``path`` to write to; once the block ends well, it takes the place of ``path``.

    Whatever goes wrong, the old file stays as it was and nothing is left beside it. A link keeps pointing
    where it points.

    Raises:
        Refused: ``disk_full``, ``not_writable``, ``file_in_use``, ``folder_missing``, ``not_a_file``,
            ``name_too_long`` or ``not_written``, each with the ``path`` and the system's ``detail``.
    """
    with _refusing(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        temporary = target.with_name(f".gp-{secrets.token_hex(6)}.tmp")
        try:
            yield temporary
            _sync(temporary)
            if target.exists():
                temporary.chmod(target.stat().st_mode)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        with contextlib.suppress(OSError):  # not every system lets a folder be opened
            _sync(target.parent)


@contextlib.contextmanager
def atomic_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for bytes that takes the place of ``path`` once the block ends well; see `atomic_path`."""
    with atomic_path(path) as temporary, temporary.open("xb") as file:
        yield file
        file.flush()


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whole or not at all.

    Raises:
        Refused: As `atomic_path` does.
    """
    with atomic_path(path) as temporary, temporary.open("xb", buffering=0) as file:
        view = memoryview(data)
        while view:
            written = file.write(view)
            if not written:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            view = view[written:]


@contextlib.contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "not_written")
        if getattr(error, "winerror", None) in _SHARING:
            code = "file_in_use"
        raise Refused(code, path=str(path), detail=error.strerror or str(error)) from error


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
