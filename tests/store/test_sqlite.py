"""How the file is opened: durable to write, untouched to read, and with words for what the disk does."""

import os
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from grouppilot.domain.refusals import Refused
from grouppilot.store.sqlite import begin_write, files_of, open_engine, worded


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_it_is_a_current_sqlite_in_wal_and_full(engine: Engine) -> None:
    with engine.connect() as connection:
        version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar_one())
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)
    assert pragma(engine, "journal_mode") == "wal"
    assert pragma(engine, "synchronous") == 2
    assert pragma(engine, "foreign_keys") == 1


def test_a_reader_cannot_write_and_leaves_no_byte_behind(database: Path) -> None:
    before = database.read_bytes(), sorted(database.parent.iterdir())
    reader = open_engine(database, writable=False)
    with reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM role").scalar()
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("DELETE FROM role")
    reader.dispose()
    assert (database.read_bytes(), sorted(database.parent.iterdir())) == before


def test_a_reader_sees_a_consistent_state_while_another_writes(database: Path, engine: Engine) -> None:
    reader = open_engine(database, writable=False)
    with reader.connect() as reading, begin_write(engine) as writing:
        count = "SELECT count(*) FROM setting"
        before = reading.exec_driver_sql(count).scalar()
        with writing.begin():
            writing.exec_driver_sql("INSERT INTO setting VALUES ('owner', '\"林溪\"')")
        assert reading.exec_driver_sql(count).scalar() == before
        reading.rollback()
        assert reading.exec_driver_sql(count).scalar() == before + 1
    reader.dispose()


def test_a_reader_leaves_the_log_of_a_program_that_died_as_it_is(database: Path, engine: Engine) -> None:
    with begin_write(engine) as writing:
        with writing.begin():
            writing.exec_driver_sql("INSERT INTO setting VALUES ('owner', '1')")
        dead = database.parent / "dead"
        dead.mkdir()
        for path in files_of(database)[:2]:
            (dead / path.name).write_bytes(path.read_bytes())
    copy = dead / database.name
    before = copy.read_bytes(), files_of(copy)[1].read_bytes()
    reader = open_engine(copy, writable=False)
    with reader.connect() as reading:
        query = "SELECT value FROM setting WHERE key = 'owner'"
        assert reading.exec_driver_sql(query).scalar() == 1
    reader.dispose()
    assert (copy.read_bytes(), files_of(copy)[1].read_bytes()) == before


@pytest.mark.parametrize("name", ["a b#?%41.db", "群.db", "it's.db"])
def test_any_name_of_a_file_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    for writable in (True, False):
        engine = open_engine(tmp_path / name, writable=writable)
        pragma(engine, "user_version")
        engine.dispose()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_full_disk_is_a_refusal_and_the_next_write_works(database: Path, engine: Engine) -> None:
    with begin_write(engine) as writing:
        pages = writing.exec_driver_sql("PRAGMA page_count").scalar()
        writing.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        writing.rollback()
        insert = "INSERT INTO setting VALUES ('large', zeroblob(400000))"
        with pytest.raises(Refused, match="disk_full"), worded(database), writing.begin():
            writing.exec_driver_sql(insert)
        writing.exec_driver_sql("PRAGMA max_page_count=100000")
        writing.rollback()
        with writing.begin():
            assert writing.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 2
            writing.exec_driver_sql("INSERT INTO setting VALUES ('owner', '1')")


def test_damage_and_a_folder_in_the_place_of_the_file_are_refusals(tmp_path: Path) -> None:
    (tmp_path / "damaged").write_bytes(b"no database" * 1000)
    (tmp_path / "folder").mkdir()
    for name in ("damaged", "folder"):
        engine = open_engine(tmp_path / name, writable=False)
        with pytest.raises(Refused) as refusal, worded(tmp_path / name), engine.connect():
            pass
        assert (refusal.value.code, refusal.value.facts["path"]) == ("not_a_workspace", str(tmp_path / name))
        engine.dispose()


def test_a_mistake_of_ours_stays_a_fault(database: Path, engine: Engine) -> None:
    with pytest.raises(DBAPIError, match="no such table"), worded(database), engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_a_full_disk_can_still_be_read_from(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("grouppilot.store.sqlite.is_full", lambda _folder: True)
    reader = open_engine(database, writable=False)
    with reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM role").scalar()
        assert list(database.parent.iterdir()) == [database]
    reader.dispose()


def test_a_file_that_cannot_be_opened_is_told_by_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "missing" / "grouppilot.db"
    engine = open_engine(path)
    with pytest.raises(Refused) as refusal, worded(path), engine.connect():
        pass
    assert (refusal.value.code, refusal.value.facts["path"]) == ("folder_not_writable", str(path.parent))
    monkeypatch.setattr("grouppilot.store.sqlite.is_full", lambda _folder: True)
    with pytest.raises(Refused, match="disk_full"), worded(path), engine.connect():
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_the_file_is_no_workspace(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    engine = open_engine(tmp_path / "pipe", writable=False)
    with pytest.raises(Refused, match="not_a_workspace"), worded(tmp_path / "pipe"), engine.connect():
        pass
