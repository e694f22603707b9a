"""Runs the statements of the undo log many at a time, to the same end as one after another.

Compiling a statement with its triggers and foreign keys takes a hundred times as long as running it, so those
that differ in their values only are compiled once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

AT_ONCE = 500  # rows named in one statement
_GONE = re.compile(r'DELETE FROM (\w+) WHERE "id"=(\d+)')
_BACK = re.compile(r'(INSERT INTO (\w+) \("id"[^)]*\) VALUES )(\((\d+)\b.*\))', re.DOTALL)
_CHANGED = re.compile(r'(UPDATE (\w+) SET \(([^)]*)\) = )\((.*)\) WHERE "id"=(\d+)', re.DOTALL)
_Row = tuple[str, str]


def run(connection: Connection, statements: Sequence[str]) -> None:
    """Run statements that the log's triggers wrote, in this order or in one that comes to the same.

    Foreign keys must be deferred.
    """
    window = _Window()
    for statement in statements:
        if not window.take(statement):
            window.run(connection)
            window = _Window()
            if not window.take(statement):
                connection.exec_driver_sql(statement)
    window.run(connection)


@dataclass
class _Window:
    """Statements in a row that may change places: rows come back, then change, then go.

    Each of them hits its row, as it undoes what was done to it. Only statements that hit the same row could
    find something else there: those stay in their order, or the window ends.
    """

    statements: list[str] = field(default_factory=list)
    back: dict[str, list[str]] = field(default_factory=dict)
    changed: list[dict[str, list[tuple[str, str]]]] = field(default_factory=list)
    gone: dict[str, list[str]] = field(default_factory=dict)
    touched: set[_Row] = field(default_factory=set)
    deleted: set[_Row] = field(default_factory=set)
    layers: dict[_Row, int] = field(default_factory=dict)

    def take(self, statement: str) -> bool:
        """Take a statement in, unless it is none that could change places with those before it."""
        taken = self._take_gone(statement) or self._take_back(statement) or self._take_changed(statement)
        if taken:
            self.statements.append(statement)
        return taken

    def _take_gone(self, statement: str) -> bool:
        found = _GONE.fullmatch(statement)
        if found is None:
            return False
        row = (found[1], found[2])
        self.gone.setdefault(found[1], []).append(found[2])
        self.touched.add(row)
        self.deleted.add(row)
        return True

    def _take_back(self, statement: str) -> bool:
        found = _BACK.fullmatch(statement)
        if found is None or (row := (found[2], found[4])) in self.touched:
            return False
        self.back.setdefault(found[1], []).append(found[3])
        self.touched.add(row)
        return True

    def _take_changed(self, statement: str) -> bool:
        found = _CHANGED.fullmatch(statement)
        if found is None or (row := (found[2], found[5])) in self.deleted:
            return False
        layer = self.layers.get(row, -1) + 1
        if layer == len(self.changed):
            self.changed.append({})
        self.changed[layer].setdefault(found[1], []).append((found[4], found[5]))
        self.layers[row] = layer
        self.touched.add(row)
        return True

    def run(self, connection: Connection) -> None:
        """Run all of it; one after another where an order of ours meets a constraint on the way."""
        if len(self.statements) < 2:
            self._run_in_order(connection)
            return
        try:
            with connection.begin_nested():
                self._run_together(connection)
        except IntegrityError:
            self._run_in_order(connection)

    def _run_in_order(self, connection: Connection) -> None:
        for statement in self.statements:
            connection.exec_driver_sql(statement)

    def _run_together(self, connection: Connection) -> None:
        for shape, rows in self.back.items():
            for batch in _batches(rows):
                connection.exec_driver_sql(shape + ",".join(batch))
        for layer in self.changed:
            for shape, changes in layer.items():
                _change(connection, shape, changes)
        for table, keys in self.gone.items():
            for batch in _batches(keys):
                connection.exec_driver_sql(f'DELETE FROM {table} WHERE "id" IN ({",".join(batch)})')


def _change(connection: Connection, shape: str, changes: Sequence[tuple[str, str]]) -> None:
    # Not one by one with parameters: each keeps copies of the pages it changes until the last has run.
    key = shape.count('","') + 2
    values = ",".join(f"v.column{n}" for n in range(1, key))
    for batch in _batches([f"({old},{row})" for old, row in changes]):
        rows = f"(VALUES {','.join(batch)}) AS v"
        connection.exec_driver_sql(f'{shape}({values}) FROM {rows} WHERE "id" = v.column{key}')


def _batches(rows: Sequence[str]) -> Iterator[Sequence[str]]:
    left = iter(rows)
    while batch := list(islice(left, AT_ONCE)):
        yield batch
