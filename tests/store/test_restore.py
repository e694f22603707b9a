"""A backup takes the place of the file, and at no moment is there neither."""

from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.store.test_backups import made

from grouppilot.domain.refusals import Refused
from grouppilot.store import restore
from grouppilot.store.backups import Backup
from grouppilot.store.sqlite import begin_write, files_of, open_engine


def owner(database: Path) -> str | None:
    engine = open_engine(database, writable=False)
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'owner'").scalar()
    engine.dispose()
    return None if found is None else str(found)


def write_owner(engine: Engine, name: str) -> None:
    with begin_write(engine) as connection, connection.begin():
        connection.exec_driver_sql("INSERT OR REPLACE INTO setting VALUES ('owner', ?)", (name,))


@pytest.fixture
def backup(engine: Engine, folder: Path) -> Backup:
    """A copy in which the owner is Lin; in the file it is Chen by now."""
    write_owner(engine, "Lin")
    backup = made(engine, folder)
    write_owner(engine, "Chen")
    engine.dispose()
    return backup


def test_the_old_file_lies_aside(backup: Backup, database: Path) -> None:
    before = database.read_bytes()
    restore.replace_with(backup, database)
    assert owner(database) == "Lin"
    aside = database.with_name(database.name + ".before-restore")
    assert aside.read_bytes() == before
    assert not database.with_name(database.name + ".restoring").exists()


def test_a_left_over_log_moves_along_and_is_not_read_into_the_restored_file(
    backup: Backup, database: Path
) -> None:
    engine = open_engine(database)
    with begin_write(engine) as connection, connection.begin():
        connection.exec_driver_sql("INSERT OR REPLACE INTO setting VALUES ('owner', 'of a log')")
    log = files_of(database)[1]
    left_over = log.read_bytes()
    engine.dispose()
    log.write_bytes(left_over)
    restore.replace_with(backup, database)
    assert owner(database) == "Lin"
    assert log.with_name(log.name.replace(".db", ".db.before-restore")).read_bytes() == left_over


def test_a_second_restore_replaces_what_lay_aside(backup: Backup, database: Path) -> None:
    restore.replace_with(backup, database)
    files_of(database)[1].with_name("grouppilot.db.before-restore-wal").write_bytes(b"of another")
    restore.replace_with(backup, database)
    assert owner(database) == "Lin"
    assert not list(database.parent.glob("*-wal"))


def test_a_damaged_or_newer_copy_is_refused_and_the_file_untouched(backup: Backup, database: Path) -> None:
    before = database.read_bytes()
    newer = Backup(backup.path, backup.at, backup.reason, "0999", backup.digest, backup.size)
    with pytest.raises(Refused, match="schema_newer"):
        restore.replace_with(newer, database)
    with backup.path.open("r+b") as file:
        file.seek(5000)
        file.write(b"damage")
    with pytest.raises(Refused, match="backup_damaged"):
        restore.replace_with(backup, database)
    assert database.read_bytes() == before
    assert not list(database.parent.glob("*.restoring"))


@pytest.mark.parametrize("step", range(2))
def test_when_a_file_cannot_be_moved_the_old_one_comes_back(
    backup: Backup, database: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    moves = []
    true_replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        moves.append(path)
        if len(moves) == step + 1:
            raise OSError(13, "Permission denied")
        return true_replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Refused, match="restore_failed"):
        restore.replace_with(backup, database)
    monkeypatch.undo()
    assert owner(database) == "Chen"
    assert not list(database.parent.glob("*.restoring"))


def test_a_power_cut_between_the_moves_is_mended_at_the_next_start(backup: Backup, database: Path) -> None:
    restore.prepare(backup, database)
    for path in files_of(database):
        if path.exists():
            path.replace(path.with_name(path.name.replace(".db", ".db.before-restore")))
    restore.put_back(database)
    assert owner(database) == "Chen"
    restore.put_back(database)
    assert owner(database) == "Chen"
    assert not list(database.parent.glob("*.restoring"))


def test_a_restore_of_no_use_is_taken_back(backup: Backup, database: Path) -> None:
    restore.replace_with(backup, database)
    restore.take_back(database)
    assert owner(database) == "Chen"


def test_who_reads_meanwhile_keeps_what_he_opened(backup: Backup, database: Path) -> None:
    reader = open_engine(database, writable=False)
    query = "SELECT value FROM setting WHERE key = 'owner'"
    with reader.connect() as reading:
        assert reading.exec_driver_sql(query).scalar() == "Chen"
        restore.replace_with(backup, database)
        assert owner(database) == "Lin"
        assert reading.exec_driver_sql(query).scalar() == "Chen"
    reader.dispose()
    assert owner(database) == "Lin"


def test_it_works_where_the_file_is_gone_or_beyond_opening(backup: Backup, database: Path) -> None:
    database.write_bytes(b"\0" * 100)
    restore.replace_with(backup, database)
    assert owner(database) == "Lin"
    database.unlink()
    restore.replace_with(backup, database)
    assert owner(database) == "Lin"
