"""Every page and tab among 200 groups and 100,000 people: from asking for it to painted and filled.

The floor is its bare query and one drawing: each different statement that it sends, once, over the plain
driver, with all rows fetched, and the longest of these lists in a bare table over the whole window, painted.
A statement sent again for each of many rows counts once, so that it shows.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QTableView

from grouppilot.app.clock import clock
from tests.benchmarks import crowd
from tests.benchmarks.measure import Result
from tests.benchmarks.window import Sight, opened, work

MOST, AIM_MS = 5.0, 300
RUNS = 5
LAST_WEEK = clock()().date() - timedelta(days=7)  # a whole week, whatever day it is
GROUP = 1
"""The group in scope: a camp of 968 members with check-ins, teams and pairs."""

Statement = tuple[str, Any]


@dataclass(frozen=True)
class Stop:
    """Something to open: what it is called, its page, and what of it."""

    name: str
    verb: str
    target: dict[str, object] = field(default_factory=dict)


def _tabs(page: str, verb: str, **keys: str) -> tuple[Stop, ...]:
    return tuple(Stop(f"{page}: {name}", verb, {"tab": key}) for key, name in keys.items())


def _parts(tab: str, **keys: str) -> tuple[Stop, ...]:
    return tuple(Stop(f"group: {name}", "groups", {"tab": tab, "part": key}) for key, name in keys.items())


OF_ALL = (
    Stop("today", "today"),
    Stop("groups: table", "groups"),
    Stop("groups: ladders", "groups", {"ladder": True}),
    Stop("groups: weekly review", "groups", {"review": LAST_WEEK}),
    Stop("members", "members"),
    *_tabs("members", "members", runs="private runs", keep="keep in touch", several="in several groups"),
    Stop("calendar", "calendar"),
    Stop("library: packs", "library"),
    *_tabs("library", "library", scripts="scripts", kit="starter kit", shelves="shelves", sops="SOPs"),
    *_tabs("library", "library", rituals="rituals", rules="rule sets"),
)
OF_ONE = (
    Stop("settings", "settings"),
    Stop("today of one group", "today"),
    Stop("group: overview", "groups"),
    Stop("group: positioning", "groups", {"tab": "positioning"}),
    *_parts("rules", rules="rules", violations="violations", follow_ups="follow-ups", incidents="incidents"),
    *_parts("onboarding", newcomers="newcomers", cards="cards", teams="teams", ceremonies="ceremonies"),
    *_parts("checkins", checkin="check-ins", homework="homework", signups="sign-ups", pairs="pairs"),
    Stop("group: SOP", "groups", {"tab": "sop"}),
    *_parts("roles", roles="roles", tiers="tiers"),
    Stop("group: diary", "groups", {"tab": "diary"}),
    Stop("group: week", "groups", {"tab": "diary", "review": LAST_WEEK}),
    Stop("members of one group", "members"),
    Stop("calendar of one group", "calendar"),
)
TYPED = ("lx", "wang", "青")


def results() -> Iterator[Result]:
    """Yield a row for each page and tab, and for the search over everything."""
    folder = crowd.folder()
    with opened(folder) as start:
        while start.context.jobs.busy():
            work(0.1)
        walk = Walk(start, folder / "grouppilot.db")
        walk.go()  # loads the modules, and tells the statements
        for _ in range(RUNS):
            walk.go()
    for name, times in walk.times.items():
        yield _result(name, times[1:], walk.floors[name][1:], walk.counts[name])


def _result(name: str, times: Sequence[float], floors: Sequence[float], counts: tuple[int, int]) -> Result:
    sent, different = counts
    told = f"{different} statements" if sent == different else f"{different} statements, sent {sent} times"
    what = f"200 groups: {name}, painted and filled, against its bare query in a bare table ({told})"
    return Result(what, median(times), median(floors), MOST, within=AIM_MS)


class Rows(QAbstractTableModel):
    """What a query brought, as it is."""

    def __init__(self, rows: Sequence[Sequence[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = role == Qt.ItemDataRole.DisplayRole
        return str(self._rows[index.row()][index.column()])[:40] if wanted else None


class Walk:
    """Goes through all that can be opened, again and again, each time in a window built anew.

    Attributes:
        times, floors: Milliseconds of each round, by what was opened.
        counts: Statements that were sent, and different ones among them.
    """

    def __init__(self, start: Any, path: Path) -> None:
        from sqlalchemy import event
        from sqlcipher3 import dbapi2

        self.times: dict[str, list[float]] = {}
        self.floors: dict[str, list[float]] = {}
        self.counts: dict[str, tuple[int, int]] = {}
        self._start, self._sight = start, Sight(start.window)
        self._bare: dict[str, list[Statement]] = {}
        self._sent: list[Statement] | None = None
        self._driver: sqlite3.Connection = dbapi2.connect(path.as_uri() + "?mode=ro", uri=True)
        self._driver.execute("PRAGMA cache_size=-16000")  # as the program has it
        event.listen(start.context.workspace.engine, "after_cursor_execute", self._note)

    def go(self) -> None:
        """Open everything once."""
        self._renew("settings", None)
        for stop in OF_ALL:
            self._open(stop)
        self._search()
        self._renew("library", GROUP)
        for stop in OF_ONE:
            self._open(stop)

    def _renew(self, verb: str, group_id: int | None) -> None:
        """Build the window anew, at a page and with a scope from which all others are opened."""
        self._desk.sidebar.scope_row(group_id).click()
        self._desk.sidebar.verb_row(verb).click()
        self._sight.until_still(self._busy)
        self._start.choose_language("en")
        self._sight.until_still(self._busy)

    def _open(self, stop: Stop) -> None:
        def ask() -> None:
            self._start.context.asked_for.emit(stop.verb, stop.target)

        self._measure(stop.name, ask)

    def _search(self) -> None:
        from PySide6.QtWidgets import QApplication, QLineEdit

        self._start.window.activateWindow()
        self._measure("search: opened", self._start.session.ask)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        for text in TYPED:
            field.clear()
            self._sight.until_still(self._busy)
            self._measure(f"search: {text!r} typed", lambda text=text: field.insert(text))
        field.window().setFocus()
        self._sight.until_still(self._busy)

    def _measure(self, name: str, ask: Any) -> None:
        first = name not in self._bare
        self._sent = [] if first else None
        began = perf_counter()
        ask()
        ended = self._sight.until_still(self._busy)
        assert ended, f"{name} was never painted"
        self.times.setdefault(name, []).append((ended - began) * 1000)
        if self._sent is not None:
            self._bare[name] = list({text: (text, values) for text, values in self._sent}.values())
            self.counts[name] = len(self._sent), len(self._bare[name])
            self._sent = None
        self.floors.setdefault(name, []).append(self._bare_floor(self._bare[name]))

    def _bare_floor(self, statements: Sequence[Statement]) -> float:
        began = perf_counter()
        found = [self._driver.execute(text, values).fetchall() for text, values in statements]
        asked = perf_counter() - began
        return (asked + self._drawn(max(found, key=len, default=[]))) * 1000

    def _drawn(self, rows: Sequence[Sequence[Any]]) -> float:
        """Return how long it takes to show rows in a bare table over the whole window, in seconds."""
        window = self._start.window
        began = perf_counter()
        table = QTableView(window)
        table.setModel(Rows(rows, table))
        table.setGeometry(window.rect())
        table.show()
        ended = self._sight.until_still(self._busy)
        assert ended, "the bare table was never painted"
        table.hide()
        table.deleteLater()
        self._sight.until_still(self._busy)
        return ended - began

    def _note(self, _connection: Any, _cursor: Any, text: str, values: Any, *_more: Any) -> None:
        if self._sent is not None and text.startswith(("SELECT", "WITH")):
            self._sent.append((text, values))

    def _busy(self) -> bool:
        return bool(self._start.context.jobs.busy())

    @property
    def _desk(self) -> Any:
        return self._start.window.desk
