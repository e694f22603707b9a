"""Statements of the undo log run together: to the same end, in far fewer statements."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event
from tests.store.conftest import content_of

from grouppilot.store import sqlite_undo_batches
from grouppilot.store.sqlite import begin_write, open_engine

MEMBERS = 600
PERSON = "INSERT INTO person (id, uid, name, region, trade, phone, note, created) VALUES"
SPELL = "INSERT INTO membership_spell (id, membership_id, way, leaving) VALUES"


@pytest.fixture
def connection(database: Path) -> Iterator[Connection]:
    engine = open_engine(database)
    with begin_write(engine) as connection, connection.begin():
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        yield connection
    engine.dispose()


@pytest.fixture
def people(connection: Connection) -> list[int]:
    ids = list(range(1, MEMBERS + 1))
    for number in ids:
        connection.exec_driver_sql(f"{PERSON} ({number}, 'p{number}', 'old', '', '', '', '', '2026')")
    return ids


def ran(connection: Connection, statements: list[str]) -> int:
    """Run statements together; returns in how many."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    sqlite_undo_batches.run(connection, statements)
    event.remove(connection, "before_cursor_execute", note)
    return len(seen)


def names(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("SELECT name FROM person ORDER BY id").scalars())


def test_rows_that_change_and_go_by_turns_take_a_few_statements(
    connection: Connection, people: list[int]
) -> None:
    turns = [
        statement
        for number in people
        for statement in (
            f'UPDATE person SET ("name") = (\'é ) WHERE "id"={number}\') WHERE "id"={number}',
            f"UPDATE person SET (\"name\",\"phone\") = ('it''s, ?','') WHERE \"id\"={number}",
            f'INSERT INTO rest_range ("id", "first", "last", "note") VALUES ({number}, 1, 2, \'\')',
            f'DELETE FROM rest_range WHERE "id"={number}',
        )
    ]
    assert ran(connection, turns) < 12
    assert names(connection) == ["it's, ?"] * MEMBERS
    assert not content_of(connection)["rest_range"]


def test_a_row_that_goes_and_comes_back_keeps_that_order(connection: Connection, people: list[int]) -> None:
    back = (
        """INSERT INTO person ("id", "uid", "name", "region", "trade", "phone", "note", "created") VALUES """
    )
    changes = [
        'DELETE FROM person WHERE "id"=1',
        back + "(1, 'p1', 'back', '', '', '', '', '2026')",
        """UPDATE person SET ("name") = ('once') WHERE "id"=2""",
        """UPDATE person SET ("name") = ('twice') WHERE "id"=2""",
        'DELETE FROM person WHERE "id"=2',
        back + "(2, 'p2', 'two', '', '', '', '', '2026')",
        """UPDATE person SET ("name") = ('last') WHERE "id"=2""",
    ]
    ran(connection, changes)
    assert names(connection)[:2] == ["back", "last"]


def test_where_another_order_meets_a_constraint_the_given_one_is_kept(
    connection: Connection, people: list[int]
) -> None:
    changes = [
        """UPDATE person SET ("uid") = ('other') WHERE "id"=3""",
        """UPDATE person SET ("uid","name") = ('t','one') WHERE "id"=1""",
        """UPDATE person SET ("uid") = ('p1') WHERE "id"=2""",
        """UPDATE person SET ("uid") = ('p2') WHERE "id"=1""",
    ]
    ran(connection, changes)
    found = connection.exec_driver_sql("SELECT uid, name FROM person WHERE id < 4 ORDER BY id").all()
    assert [tuple(row) for row in found] == [("p2", "one"), ("p1", "old"), ("other", "old")]


def test_what_is_of_no_known_form_runs_in_its_place(connection: Connection) -> None:
    changes = [
        "INSERT INTO setting (\"key\", \"value\") VALUES ('a', '1')",
        """UPDATE setting SET ("value") = ('2') WHERE "key"='a'""",
    ]
    assert ran(connection, changes) == 2
    assert connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'a'").scalar() == 2
