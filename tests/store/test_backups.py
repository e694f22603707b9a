"""Copies of the workspace file: whole and checked or not at all, and the good ones never pushed out."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from grouppilot.domain.refusals import Refused
from grouppilot.store import backups
from grouppilot.store.backups import Backup
from grouppilot.store.sqlite import begin_write, open_engine

AT = datetime(2026, 6, 11, 4, 40, tzinfo=UTC)


def made(engine: Engine, folder: Path, *, days: int = 0, reason: str = "manual") -> Backup:
    return backups.make(engine, folder, reason=reason, at=AT + timedelta(days), revision="0002")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / backups.FOLDER).iterdir())


def test_its_name_says_when_why_which_schema_and_what_hash(engine: Engine, folder: Path) -> None:
    backup = made(engine, folder)
    assert backup.path.name == f"20260611T044000Z_manual_0002_{backup.digest}.db"
    assert backups.listed(folder) == [backup]
    assert names(folder) == [backup.path.name]  # one file, nothing beside it
    backups.verify(backup)


def test_it_holds_what_is_committed_while_a_write_is_under_way(engine: Engine, folder: Path) -> None:
    with begin_write(engine) as writing, writing.begin():
        writing.exec_driver_sql("INSERT INTO setting VALUES ('owner', '\"half\"')")
        backup = made(engine, folder)
    copy = open_engine(backup.path, writable=False)
    with copy.connect() as connection:
        keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM setting ORDER BY key")]
    copy.dispose()
    assert keys == ["region", "zone"]


def test_the_same_content_twice_in_a_second_is_two_copies(engine: Engine, folder: Path) -> None:
    first, second = made(engine, folder), made(engine, folder)
    assert first.digest == second.digest
    assert len(backups.listed(folder)) == 2


def test_every_flipped_byte_is_found_by_the_hash(engine: Engine, folder: Path) -> None:
    backup = made(engine, folder)
    good = backup.path.read_bytes()
    for place in range(0, len(good), len(good) // 7):
        backup.path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        with pytest.raises(Refused, match="backup_damaged"):
            backups.verify(backup)
    backup.path.write_bytes(good)
    backups.verify(backup)


def test_a_copy_that_is_gone_or_no_database_is_damaged(engine: Engine, folder: Path) -> None:
    backup = made(engine, folder)
    backup.path.unlink()
    with pytest.raises(Refused, match="backup_damaged"):
        backups.verify(backup)


def test_empty_and_foreign_files_are_no_copies(engine: Engine, folder: Path) -> None:
    backup = made(engine, folder)
    place = backup.path.parent
    (place / f"20260612T044000Z_daily_0002_{backup.digest}.db").touch()
    (place / f"20269999T999999Z_daily_0002_{backup.digest}.db").write_bytes(b"no such date")
    (place / "letter.db").write_bytes(b"mine")
    (place / f"20260613T044000Z_daily_0002_{backup.digest}.db").symlink_to(place / "nowhere")
    assert backups.listed(folder) == [backup]
    assert backups.prune(folder, kept=0, cap=0) == []
    assert (place / "letter.db").exists()


def test_fourteen_are_kept(engine: Engine, folder: Path) -> None:
    all_made = [made(engine, folder, days=day) for day in range(17)]
    assert set(backups.prune(folder)) == {each.path for each in all_made[:3]}
    assert backups.listed(folder) == all_made[:2:-1]


def test_the_size_is_capped_but_the_newest_three_stay(engine: Engine, folder: Path) -> None:
    all_made = [made(engine, folder, days=day) for day in range(6)]
    size = all_made[0].size
    backups.prune(folder, cap=5 * size)
    assert backups.listed(folder) == all_made[:0:-1]
    backups.prune(folder, cap=1)
    assert backups.listed(folder) == all_made[:2:-1]


def test_a_copy_just_made_stays_though_a_clock_that_ran_ahead_dated_others_later(
    engine: Engine, folder: Path
) -> None:
    for day in range(100, 116):
        made(engine, folder, days=day)
    new = made(engine, folder)
    backups.prune(folder, spare=new)
    assert len(backups.listed(folder)) == backups.KEPT + 1
    assert backups.listed(folder)[-1] == new


def test_a_damaged_workspace_is_not_copied(database: Path, folder: Path) -> None:
    data = bytearray(database.read_bytes())
    for page in range(8, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 200] = os.urandom(200)
    database.write_bytes(data)
    engine = open_engine(database)
    with pytest.raises(Refused, match="backup_failed"):
        made(engine, folder)
    engine.dispose()
    assert names(folder) == []


def test_a_copy_without_room_leaves_nothing_behind(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = made(engine, folder)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="backup_failed") as refusal:
        made(engine, folder)
    assert "No space left" in str(refusal.value.facts["reason"])
    assert backups.listed(folder) == [good]
    assert names(folder) == [good.path.name]


def test_a_file_in_the_place_of_the_folder_is_a_refusal(engine: Engine, folder: Path) -> None:
    (folder / backups.FOLDER).write_text("mine")
    with pytest.raises(Refused, match="backup_failed"):
        made(engine, folder)
    assert (folder / backups.FOLDER).read_text() == "mine"


def test_what_a_dead_program_left_half_made_is_swept_away(engine: Engine, folder: Path) -> None:
    (folder / backups.FOLDER).mkdir()
    (folder / backups.FOLDER / ".4194305-abc.part").write_bytes(b"half")
    backup = made(engine, folder)
    assert names(folder) == [backup.path.name]
