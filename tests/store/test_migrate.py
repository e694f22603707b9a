"""The migrations make exactly the schema that the rows describe."""

import re
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from grouppilot.domain.refusals import Refused
from grouppilot.store import migrate
from grouppilot.store.migrations import HEAD, REVISIONS
from grouppilot.store.rows import Base
from grouppilot.store.sqlite import APPLICATION_ID, begin_write, open_engine


def schema(engine: Engine) -> dict[str, object]:
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        found: dict[str, object] = {}
        for kind, name, sql in rows.all():
            if name == "alembic_version" or name.startswith("sqlite_"):
                continue
            if kind == "table":
                columns = connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
                keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})").all()
                # Without their numbers: a column that was added later stands at the end.
                found[name] = (
                    {tuple(row)[1:] for row in columns},
                    {tuple(row)[2:] for row in keys},
                    "AUTOINCREMENT" in sql,
                )
            else:
                found[name] = re.sub(r'["\s]+', " ", sql)
        return found


def test_migrated_file_equals_the_rows(tmp_path: Path) -> None:
    migrated, made = open_engine(tmp_path / "a.db"), open_engine(tmp_path / "b.db")
    migrate.upgrade(migrated)
    Base.metadata.create_all(made)
    assert schema(migrated) == schema(made)


def test_known_revisions_are_those_of_the_scripts(tmp_path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(script.revision for script in scripts)[::-1] == REVISIONS


def at_first_revision(path: Path) -> Engine:
    """Make a file as the first release would have left it."""
    engine = open_engine(path)
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with begin_write(engine) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, REVISIONS[0])
        connection.exec_driver_sql("INSERT INTO setting VALUES ('owner', '\"Lin\"')")
        connection.exec_driver_sql("INSERT INTO undo_action VALUES (1, 'tick', '{}', '2026', 0)")
        connection.exec_driver_sql("INSERT INTO undo_change VALUES (1, 1, 'setting', 'x', 'DELETE')")
    return engine


def tables(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema")}


def test_an_upgrade_keeps_the_rows_and_empties_the_undo_log(tmp_path: Path) -> None:
    engine = at_first_revision(tmp_path / "a.db")
    assert migrate.revision_of(engine) == REVISIONS[0]
    migrate.upgrade(engine)
    assert migrate.revision_of(engine) == HEAD
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT value FROM setting").scalar() == '"Lin"'
        assert connection.exec_driver_sql("SELECT count(*) FROM undo_action").scalar() == 0
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_foreign_keys_are_off_while_tables_are_rebuilt(tmp_path: Path) -> None:
    engine = at_first_revision(tmp_path / "a.db")
    seen = set()

    @event.listens_for(engine, "before_cursor_execute")
    def look(_connection: Any, cursor: Any, statement: str, *_rest: object) -> None:
        if "CREATE TABLE" in statement:
            seen.add(cursor.connection.execute("PRAGMA foreign_keys").fetchone()[0])

    migrate.upgrade(engine)
    assert seen == {0}
    engine.dispose()


def test_an_upgrade_that_fails_in_the_middle_leaves_the_file_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    engine = at_first_revision(path)
    with begin_write(engine) as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE settled_due (in_the_way)")  # the last table to be made
    engine.dispose()
    before = path.read_bytes()
    engine = open_engine(path)
    with pytest.raises(OperationalError, match="already exists"):
        migrate.upgrade(engine)
    assert migrate.revision_of(engine) == REVISIONS[0]
    assert "sop_item" not in tables(engine)
    engine.dispose()
    assert path.read_bytes() == before


def test_an_upgrade_that_breaks_a_reference_is_not_kept(tmp_path: Path) -> None:
    engine = at_first_revision(tmp_path / "a.db")
    without_keys = dbapi2.connect(str(tmp_path / "a.db"))
    without_keys.execute("INSERT INTO rest_range VALUES (1, 99, '2026-06-11', '2026-06-12', '')")
    without_keys.commit()
    without_keys.close()
    with pytest.raises(RuntimeError, match="rest_range"):
        migrate.upgrade(engine)
    assert migrate.revision_of(engine) == REVISIONS[0]
    engine.dispose()


def test_a_file_of_another_program_is_no_workspace(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "a.db")
    with begin_write(engine) as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE recipe (name)")
    with pytest.raises(Refused, match="not_a_workspace"):
        migrate.revision_of(engine)
    engine.dispose()


def test_a_revision_from_the_future_is_refused() -> None:
    migrate.check_known(None)
    migrate.check_known(HEAD)
    with pytest.raises(Refused, match="schema_newer"):
        migrate.check_known("0999")
