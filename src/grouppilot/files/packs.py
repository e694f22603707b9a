"""Pack files: those that ship with the program, and those owners open and save."""

import errno
import os
import re
import secrets
import tomllib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import tomli_w

from grouppilot.assets import resource
from grouppilot.domain.packs import LANGUAGES, Pack, pack_from, pack_to
from grouppilot.domain.refusals import Refused

BUILTIN = ("everyday", "camp21", "shop-high", "shop-middle", "shop-low", "flash7", "kol-fans")
MOST_BYTES = 1_000_000

# tomllib takes minutes over a key of many thousand dotted parts; a pack has no key of more than two.
_ENDLESS_KEY = re.compile(r"""(?<![^\s.])(?:(?:"[^"\n]*+"|'[^'\n]*+'|[^\s.]++)[ \t]*+\.[ \t]*+){200}""")


def builtin_packs(language: str) -> list[Pack]:
    """Return the packs that ship with the program, in the order they are offered.

    Args:
        language: ``"en"`` or ``"zh_CN"``; the packs of any other are the English ones.
    """
    return list(_builtin_packs(language if language in LANGUAGES else "en"))


@cache
def _builtin_packs(language: str) -> tuple[Pack, ...]:
    return tuple(read_pack(resource("packs", f"{pack_id}.{language}.toml")) for pack_id in BUILTIN)


def read_pack(path: Path) -> Pack:
    """Return the pack in the file at `path`, whoever wrote it.

    Raises:
        Refused: ``not_a_pack`` (reason: unreadable, not_text, not_toml, other_file), ``pack_too_large``
            (most, in bytes), or ``bad_pack`` as from `pack_from`; each with `path`.
    """
    table = read_table(path)
    try:
        return pack_from(table)
    except Refused as refusal:
        raise Refused(refusal.code, **{**refusal.facts, "path": path}) from None


def write_pack(pack: Pack, path: Path) -> None:
    """Write `pack` to `path`, whole or not at all: what was there stays until the new file is on disk.

    Raises:
        Refused: ``pack_not_written`` with `path` and `reason`, the system's error name such as ``"ENOSPC"``.
    """
    content = tomli_w.dumps(pack_to(pack)).encode("utf-8")
    part = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        reason = errno.errorcode.get(error.errno or 0, "EIO")
        raise Refused("pack_not_written", path=path, reason=reason) from error


def read_table(path: Path) -> dict[str, Any]:
    """Return the table of a TOML file that says its format, whoever wrote it.

    Raises:
        Refused: ``not_a_pack`` or ``pack_too_large``, as `read_pack` does.
    """
    return _table(_bytes(path), path)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():  # reading a pipe or a device would wait for ever
            raise _not_a_pack(path, "unreadable")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise _not_a_pack(path, "unreadable") from error
    if len(content) > MOST_BYTES:
        raise Refused("pack_too_large", path=path, most=MOST_BYTES)
    return content


def _table(content: bytes, path: Path) -> dict[str, Any]:
    try:
        text = content.decode("utf-8-sig")  # Notepad puts a mark in front
    except UnicodeDecodeError as error:
        raise _not_a_pack(path, "not_text") from error
    if _ENDLESS_KEY.search(text):
        raise _not_a_pack(path, "not_toml")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: bad TOML, or a number of thousands of digits
        raise _not_a_pack(path, "not_toml") from error
    if "format" not in table:
        raise _not_a_pack(path, "other_file")
    return table


def _not_a_pack(path: Path, reason: str) -> Refused:
    return Refused("not_a_pack", path=path, reason=reason)
