"""The programmes that ship beside the code, and the files in which owners give theirs to one another."""

import tomllib
from functools import cache
from pathlib import Path

import tomli_w

from grouppilot.assets import resource
from grouppilot.domain.pack_reader import Reader
from grouppilot.domain.packs import LANGUAGES
from grouppilot.domain.programmes import Programme, programme_from, step_from, tables_to
from grouppilot.domain.refusals import Refused
from grouppilot.domain.series import WEEKDAYS
from grouppilot.files.atomic import write_whole
from grouppilot.files.packs import read_table


@cache
def programmes(language: str) -> tuple[Programme, ...]:
    """Return the programmes that ship in a language, English where it has none."""
    known = language if language in LANGUAGES else "en"
    with resource("programmes", f"{known}.toml").open("rb") as file:
        tables = tomllib.load(file)["programme"]
    return tuple(
        Programme(
            each["key"],
            each["name"],
            each["about"],
            each.get("weekly", False),
            tuple(step_from(Reader(entry, each["key"])) for entry in each["entry"]),
            WEEKDAYS.index(each["weekday"]) if "weekday" in each else None,
        )
        for each in tables
    )


def read_programme(path: Path) -> Programme:
    """Return the programme in a file, whoever wrote it.

    Raises:
        Refused: ``not_a_programme`` or ``bad_programme`` (with ``where`` and ``reason``), each with ``path``.
    """
    try:
        table = read_table(path)
    except Refused as refusal:
        raise Refused("not_a_programme", path=path) from refusal
    if "programme" not in table:
        raise Refused("not_a_programme", path=path)
    try:
        return programme_from(table)
    except Refused as refusal:
        where, reason = refusal.facts["where"], refusal.facts["reason"]
        raise Refused("bad_programme", path=path, where=where, reason=reason) from refusal


def write_programme(programme: Programme, path: Path) -> None:
    """Write a programme to a file, whole or not at all.

    Raises:
        Refused: As ``atomic.atomic_path``.
    """
    write_whole(path, tomli_w.dumps(tables_to(programme)).encode())
