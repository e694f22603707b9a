"""The migrations make exactly the schema that the rows describe."""

import re
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from grouppilot.store import migrate
from grouppilot.store.migrations import REVISIONS
from grouppilot.store.rows import Base
from grouppilot.store.sqlite import open_engine


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
                found[name] = (columns, sorted(map(tuple, keys)), "AUTOINCREMENT" in sql)
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
