"""Files of material packs in a workspace: each content once, under its digest, whatever it is called."""

import hashlib
import mimetypes
import os
import re
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from grouppilot.domain.refusals import Refused
from grouppilot.files.atomic import atomic_path

FOLDER = "materials"
LARGEST = 4 * 1024**3
_COMING, _OPEN = "coming", "open"
_CHUNK = 1 << 20
_UNSAFE = re.compile(r'[\s\x00-\x1f<>:"/\\|?*]+')
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Taken:
    """A copy of a file that has not its place yet.

    Attributes:
        path: Where it lies meanwhile.
        digest: SHA-256 of its content, in hex.
        size: In bytes.
        media: MIME type by its name; empty where that tells none.
    """

    path: Path
    name: str
    digest: str
    size: int
    media: str


def take_in(folder: Path, source: Path) -> Taken:
    """Copy a file into a workspace, to be put in its `place` once it is kept what it belongs to.

    Raises:
        Refused: ``material_unreadable`` with ``path``, ``material_too_large`` with ``path`` and ``most``
            (bytes), and as ``files.atomic``.
    """
    try:
        size = source.stat().st_size
        opened = source.open("rb")
    except OSError as error:
        raise Refused("material_unreadable", path=str(source)) from error
    if size > LARGEST:
        opened.close()
        raise Refused("material_too_large", path=str(source), most=LARGEST)
    coming = folder / FOLDER / _COMING / str(os.getpid())
    with suppress(OSError):  # what is wrong is told when the file is written
        coming.mkdir(parents=True, exist_ok=True)
    path = coming / secrets.token_hex(8)
    with opened as file, atomic_path(path) as temporary:
        digest, size = _copied(file, temporary)
    media = mimetypes.guess_type(source.name)[0] or ""
    return Taken(path, source.name, digest, size, media)


def place(folder: Path, taken: Taken) -> None:
    """Put a copy in its place, where the same content may lie already."""
    target = path_of(folder, taken.digest)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        drop(taken)
    else:
        taken.path.replace(target)


def drop(taken: Taken) -> None:
    """Remove a copy that is not needed after all."""
    with suppress(OSError):
        taken.path.unlink(missing_ok=True)


def path_of(folder: Path, digest: str) -> Path:
    """Return where a content lies in a workspace, whether it is there or not."""
    return folder / FOLDER / digest[:2] / digest


def there(folder: Path) -> set[str]:
    """Return the digests of all contents in a workspace."""
    return {path.name for path in (folder / FOLDER).glob("??/*") if _DIGEST.fullmatch(path.name)}


def remove(folder: Path, digest: str) -> None:
    """Remove a content; one that another program holds open stays until the next time."""
    with suppress(OSError):
        path_of(folder, digest).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what programs that have ended left half-made, or laid out to look at."""
    for kind in (_COMING, _OPEN):
        for path in (folder / FOLDER / kind).glob("*"):
            if path.name != str(os.getpid()):
                shutil.rmtree(path, ignore_errors=True)


def lay_out(folder: Path, title: str, files: Iterable[tuple[str, str]]) -> Path:
    """Lay copies of contents out under their names, for another program to open and to drag from.

    Args:
        folder: Of the workspace.
        title: Of the folder they are laid out in.
        files: Name and digest of each; those that are gone are left out.

    Returns:
        That folder.

    Raises:
        Refused: As ``files.atomic``.
    """
    target = folder / FOLDER / _OPEN / str(os.getpid()) / safe_name(title, "entry")
    with suppress(OSError):
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True, exist_ok=True)
    for number, (name, digest) in enumerate(files, 1):
        source = path_of(folder, digest)
        if source.is_file():
            with atomic_path(target / f"{number:02} {safe_name(name, digest[:8])}") as temporary:
                shutil.copyfile(source, temporary)
    return target


def safe_name(name: str, otherwise: str) -> str:
    """Return a name that every system takes for a file."""
    tidy = _UNSAFE.sub(" ", name).strip(" .")
    stem, dot, ending = tidy.rpartition(".")
    if dot and len(ending) <= 10:
        return f"{stem[:60].strip() or otherwise}.{ending}"
    return tidy[:60].strip(" .") or otherwise


def _copied(file: IO[bytes], target: Path) -> tuple[str, int]:
    found, size = hashlib.sha256(), 0
    with target.open("xb") as copy:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            size += len(chunk)
            copy.write(chunk)
        copy.flush()
    return found.hexdigest(), size
