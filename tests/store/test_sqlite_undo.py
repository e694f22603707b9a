"""Undo and redo: any sequence of changes taken back and done again leaves the same rows at each step."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from tests.store.conftest import Content, content_of

from grouppilot.store import sqlite_undo, sqlite_undo_triggers
from grouppilot.store.rows import logged_tables
from grouppilot.store.sqlite import begin_write, open_engine
from grouppilot.usecases.workspace import DATABASE

AT = datetime(2026, 6, 11, 4, 40, tzinfo=UTC)
GROUP = (
    "INSERT INTO chat_group (uid, name, folded, platform, account, kind, life, stage, rhythm, language,"
    " note, position, deleted, created, peaks, seats)"
    " VALUES (lower(hex(randomblob(8))), ?, '', 'qq', '', 'interest', 'long', 'running', 'daily', 'en',"
    " ?, 0, 0, '2026', ?, ?)"
)
ITEM = (
    "INSERT INTO sop_item (uid, audience, position, pack, pack_key, home_group_id, deleted, created)"
    " VALUES (lower(hex(randomblob(8))), 'groups', 0, '', '', ?, 0, '2026-06-01')"
)
TICK = (
    "INSERT INTO tick (item_id, group_id, due, state, figures, reason, note, at, at_offset)"
    " VALUES (?, ?, ?, 'done', ?, '', ?, '2026', 0)"
)
PERSON = (
    "INSERT INTO person (uid, name, region, trade, phone, note, created)"
    " VALUES (lower(hex(randomblob(8))), '', '', '', '', '', '2026')"
)
MEMBER = (
    "INSERT INTO membership (uid, group_id, person_id, inviter_id, card, nickname, platform_id, status, tags,"
    " inviter_name, note, custom1, custom2, custom3, folded, sort_key, created)"
    " SELECT lower(hex(randomblob(8))), {group}, {person}, {inviter}, ?, '', '', 'active', '',"
    " '', '', '', '', '', '', '', '2026' WHERE {group} IS NOT NULL"
)
INVITED = "UPDATE membership SET inviter_id = "
HARD_TEXTS = (
    "it's",
    '"',
    "100 %",
    "?",
    ":name",
    "two\nlines",
    "a\0b",
    "👨‍👩‍👧",
    "＝1+1",
    "\\",
    "--",
    "';--",
    "\u202e",
)
JSONS = ("null", "{}", '{"答": [1, 2.5, "\'"]}', "[[480, 600]]")


class Log:
    """The connection that writes, with what the owner does on it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        with connection.begin():
            sqlite_undo_triggers.install(connection, logged_tables())

    def run(self, statement: str, *values: Any) -> int:
        return int(self.connection.exec_driver_sql(statement, values).lastrowid or 0)

    @contextmanager
    def action(self, code: str = "edit") -> Iterator[None]:
        with self.connection.begin():
            number = sqlite_undo.begin(self.connection, code, {}, AT)
            yield
            sqlite_undo.end(self.connection, number)

    @contextmanager
    def unlogged(self) -> Iterator[None]:
        with self.connection.begin():
            yield

    def undo(self, at_once: int = 0) -> str | None:
        return self._replay(at_once, undone=True)

    def redo(self, at_once: int = 0) -> str | None:
        return self._replay(at_once, undone=False)

    def content(self) -> Content:
        with self.connection.begin():
            return content_of(self.connection)

    def count(self, table: str) -> int:
        with self.connection.begin():
            return int(self.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())

    def _replay(self, at_once: int, *, undone: bool) -> str | None:
        pick = sqlite_undo.next_undo if undone else sqlite_undo.next_redo
        with self.connection.begin():
            action = pick(self.connection)
            if action is None:
                return None
            if not at_once:
                sqlite_undo.replay(self.connection, action.id, undone=undone)
                return str(action.code)
            sqlite_undo.start_replay(self.connection, action.id, undone=undone)
        last = at_once
        while last >= at_once:
            with self.connection.begin():
                last = sqlite_undo.replay_piece(self.connection, action.id, at_once)
        return str(action.code)


@contextmanager
def log_of(database: str | Path) -> Iterator[Log]:
    engine = open_engine(Path(database))
    with begin_write(engine) as connection:
        yield Log(connection)
    engine.dispose()


@pytest.fixture
def log(database: Path) -> Iterator[Log]:
    with log_of(database) as log:
        yield log


def nth(table: str, place: int) -> str:
    return f"(SELECT id FROM {table} ORDER BY id LIMIT 1 OFFSET {place})"


def add_to_audience(log: Log, item: int, group: int) -> None:
    item_id, group_id = nth("sop_item", item), nth("chat_group", group)
    log.run(
        f"INSERT INTO sop_audience (item_id, group_id) SELECT {item_id}, {group_id}"
        f" WHERE {item_id} IS NOT NULL AND {group_id} IS NOT NULL"
    )


def tick(log: Log, item: int, group: int, *values: Any) -> None:
    item_id, group_id = nth("sop_item", item), nth("chat_group", group)
    row = f"SELECT {item_id}, {group_id}, ?, 'done', ?, '', ?, '2026', 0 WHERE {item_id} IS NOT NULL"
    log.run(TICK[: TICK.index("VALUES")] + row + " ON CONFLICT DO NOTHING", *values)


def add_member(log: Log, group: int, inviter: int, card: str) -> None:
    person = log.run(PERSON)
    places = {"group": nth("chat_group", group), "inviter": nth("membership", inviter)}
    log.run(MEMBER.format(person=person, **places), card)


def update(log: Log, table: str, place: int, assignment: str, *values: Any) -> None:
    log.run(f"UPDATE {table} SET {assignment} WHERE id = {nth(table, place)}", *values)


def put(log: Log, key: str, value: str) -> None:
    said = (key, json.dumps(value))
    log.run("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", *said)


def delete(log: Log, table: str, place: int) -> None:
    log.run(f"DELETE FROM {table} WHERE id = {nth(table, place)}")


place = st.integers(0, 5)  # which of the rows there are
whole = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1))
texts = st.one_of(st.sampled_from(HARD_TEXTS), st.text(st.characters(codec="utf-8"), max_size=8))
days = st.sampled_from(["2026-06-09", "2026-06-10", "2026-06-11"])
jsons = st.sampled_from(JSONS)
calls = st.one_of(
    st.tuples(st.just(Log.run), st.just(GROUP), texts, texts, jsons, whole),
    st.tuples(st.just(Log.run), place.map(lambda n: ITEM.replace("?", nth("chat_group", n)))),
    st.tuples(st.just(add_to_audience), place, place),
    st.tuples(st.just(tick), place, place, days, jsons, texts),
    st.tuples(st.just(update), st.just("chat_group"), place, st.just("name = ?, seats = ?"), texts, whole),
    st.tuples(st.just(update), st.just("tick"), place, st.just("figures = ?"), st.floats().map(repr)),
    st.tuples(st.just(delete), st.sampled_from(["chat_group", "sop_item", "tick", "person"]), place),
    st.tuples(st.just(add_member), place, place, texts),
    st.tuples(st.just(Log.run), place.map(lambda n: INVITED + nth("membership", n))),
    st.tuples(st.just(Log.run), st.just("DELETE FROM tick WHERE due = ?"), days),
    st.tuples(st.just(Log.run), st.just("DELETE FROM chat_group")),
    st.tuples(st.just(Log.run), st.just("UPDATE chat_group SET note = ?"), texts),
    st.tuples(st.just(Log.run), st.just("UPDATE tick SET note = ?, reason = ?"), texts, texts),
    st.tuples(st.just(put), texts, texts),
)


@settings(max_examples=40)
@given(actions=st.lists(st.lists(calls, max_size=5), max_size=8), at_once=st.integers(0, 3))
def test_any_actions_are_taken_back_and_done_again_step_by_step(
    template: Path, actions: list[list[tuple[Any, ...]]], at_once: int
) -> None:
    with TemporaryDirectory() as folder, log_of(shutil.copy(template / DATABASE, folder)) as log:
        states = [log.content()]
        for action in actions:
            with log.action():
                for call, *values in action:
                    call(log, *values)
            if log.count("undo_action") == len(states):  # it changed something
                states.append(log.content())
        for state in reversed(states[:-1]):
            assert log.undo(at_once)
            assert log.content() == state
        assert log.undo() is None
        for state in states[1:]:
            assert log.redo(at_once)
            assert log.content() == state
        assert log.redo() is None


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_text_comes_back_to_the_last_character(log: Log, text: str) -> None:
    with log.action():
        group = log.run(GROUP, text, text, "null", 2**63 - 1)
    before = log.content()
    with log.action():
        log.run("UPDATE chat_group SET name = '', note = ''")
    with log.action():
        log.run("DELETE FROM chat_group WHERE id = ?", group)
    log.undo()
    log.undo()
    assert log.content() == before


def test_a_figure_comes_back_to_the_last_bit(log: Log) -> None:
    with log.action():
        log.run("INSERT INTO setting VALUES ('share', ?)", 0.1 + 0.2)
    with log.action():
        log.run("DELETE FROM setting")
    log.undo()
    with log.unlogged():
        query = "SELECT value FROM setting WHERE key = 'share'"
        assert log.connection.exec_driver_sql(query).scalar() == 0.1 + 0.2


def test_a_deleted_parent_comes_back_with_all_that_hung_on_it(log: Log) -> None:
    with log.action():
        group = log.run(GROUP, "Camp", "", "null", None)
        item = log.run(ITEM, group)
        log.run(TICK, item, group, "2026-06-11", "{}", "")
    full = log.content()
    with log.action():
        log.run("DELETE FROM chat_group")
    assert (log.count("sop_item"), log.count("tick")) == (0, 0)
    log.undo()
    assert log.content() == full


def test_an_action_that_changed_nothing_leaves_nothing_and_keeps_redo(log: Log) -> None:
    with log.action("first"):
        log.run(GROUP, "Camp", "", "null", None)
    log.undo()
    with log.action("empty"):
        log.run("DELETE FROM chat_group")
        log.run("UPDATE role SET position = position")
    assert log.count("undo_action") == 1
    assert log.redo() == "first"


def test_a_new_action_forgets_what_could_be_redone(log: Log) -> None:
    for name in ("one", "two"):
        with log.action(name):
            log.run(GROUP, name, "", "null", None)
    log.undo()
    with log.action("three"):
        log.run(GROUP, "three", "", "null", None)
    assert log.redo() is None
    assert [log.undo(), log.undo(), log.undo()] == ["three", "one", None]


def test_the_last_hundred_actions_are_kept(log: Log) -> None:
    for number in range(103):
        with log.action(str(number)):
            log.run("INSERT INTO setting VALUES (?, 1)", str(number))
    taken_back = list(iter(log.undo, None))
    assert taken_back == [str(number) for number in range(102, 2, -1)]
    assert log.count("undo_change") == 100
    assert len(list(iter(log.redo, None))) == 100


def test_what_is_written_outside_an_action_is_not_logged(log: Log) -> None:
    with log.unlogged():
        log.run(GROUP, "Camp", "", "null", None)
    assert log.undo() is None


def test_a_failed_action_leaves_no_trace_and_the_next_one_works(log: Log) -> None:
    before = log.content()

    def half_done() -> None:
        with log.action():
            log.run(GROUP, "Camp", "", "null", None)
            log.run(TICK, 99, None, "2026-06-11", "{}", "")

    with pytest.raises(IntegrityError):
        half_done()
    assert log.content() == before
    assert (log.count("undo_action"), log.count("undo_change")) == (0, 0)
    with log.action("next"):
        log.run(GROUP, "Camp", "", "null", None)
    assert log.undo() == "next"
    assert log.content() == before


def test_undo_works_across_a_restart(database: Path) -> None:
    with log_of(database) as log:
        before = log.content()
        with log.action():
            log.run(GROUP, "Camp", "", "null", None)
        after = log.content()
    for _ in range(2):
        with log_of(database) as log:
            assert log.undo()
            assert log.content() == before
            assert log.redo()
            assert log.content() == after


def test_numbers_are_never_given_again(log: Log) -> None:
    with log.action():
        first = log.run(GROUP, "Camp", "", "null", None)
    log.undo()
    with log.action():
        assert log.run(GROUP, "Another", "", "null", None) > first


def test_what_was_cut_off_is_brought_to_its_end_before_an_upgrade(log: Log) -> None:
    before = log.content()
    with log.action():
        for number in range(9):
            log.run(GROUP, str(number), "", "null", None)
    with log.unlogged():
        action = sqlite_undo.next_undo(log.connection)
        assert action is not None
        sqlite_undo.start_replay(log.connection, action.id, undone=True)
    with log.unlogged():
        assert sqlite_undo.replay_piece(log.connection, action.id, 4) == 4
    assert log.count("chat_group") == 5
    with log.unlogged():
        written = sqlite_undo.begin(log.connection, "import", {}, AT, sqlite_undo.WRITING)
        log.run(GROUP, "half", "", "null", None)
        sqlite_undo.end(log.connection, written, begins=True)
    with log.unlogged():
        sqlite_undo.mend(log.connection)
    assert log.content() == before
    assert (log.undo(), log.redo()) == (None, None)
