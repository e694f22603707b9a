"""A table of 100,000 members: opened, and searched letter by letter."""

import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QTableView
from sqlalchemy import insert

from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.usecases import members
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.workspace import Workspace
from tests.benchmarks.measure import RUNS, Result, middle

MEMBERS = 100_000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
GIVEN = "溪月明华小梅建国晓雯子涵雨桐浩然欣怡俊杰思敏"
TYPED = ("l", "li", "lin", "lx", "王", "031", "nobody at all")


class Empty(QAbstractTableModel):
    """As many rows as members, with nothing in them: what any table must cost."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else MEMBERS

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def data(self, _index: QModelIndex, _role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None


class Painted(QObject):
    """Watches whether a table has painted its rows, and can be scrolled to the last of them."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self.at = view, 0.0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._reaches_all():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # comes once it is painted
        return False

    def customEvent(self, _event: QEvent) -> None:
        self.at = self.at or perf_counter()

    def _reaches_all(self) -> bool:
        bar, rows = self._view.verticalScrollBar(), self._view.model().rowCount()
        return rows == MEMBERS and bar.maximum() > (MEMBERS - 100) * self._view.rowHeight(0)


def results() -> list[Result]:
    """Return the time to open the table and to answer a keystroke, beside their floors."""
    from grouppilot.app.clock import clock
    from grouppilot.app.start import application
    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.jobs import Jobs
    from grouppilot.ui.kit.theme import ThemeHub
    from grouppilot.ui.members.page import MembersPage
    from grouppilot.usecases.opening import open_to_write

    app = application()
    ThemeHub(app, "light")
    with tempfile.TemporaryDirectory() as name:
        opened = open_to_write(Path(name), clock())
        fill(opened.workspace)
        jobs = Jobs()
        context = Context(opened.workspace, jobs)

        def open_empty() -> float:
            start = perf_counter()
            view = QTableView()
            view.setModel(Empty(view))
            view.resize(1056, 800)
            view.show()
            app.processEvents()
            view.deleteLater()
            return (perf_counter() - start) * 1000

        def open_page() -> tuple[float, float]:
            start = perf_counter()
            page = MembersPage(context)
            seen = Painted(page.table)
            page.resize(1056, 800)
            page.show()
            while not seen.at:
                app.processEvents()
            page.complete()
            app.processEvents()
            whole = perf_counter() - start
            page.hide()
            page.deleteLater()
            return (seen.at - start) * 1000, whole * 1000

        open_page()
        # In turns, so that a busy moment of the machine weighs on both.
        times = [(open_empty(), *open_page()) for _ in range(RUNS)]
        floor, painted, whole = (median(each) for each in zip(*times, strict=True))
        against = "against an empty table"
        found = [
            Result(f"members: 100,000 open, rows painted and all in reach, {against}", painted, floor, 5.0),
            Result(f"members: the same with the details of one beside it, {against}", whole, floor, 10.0),
            _searching(opened.workspace),
        ]
        jobs.close()
        context.close()
        opened.close()
    return found


def fill(workspace: Workspace) -> None:
    """Give the workspace one group of 100,000 members, in plain SQL."""
    at, rows = workspace.now(), []
    for number in range(1, MEMBERS + 1):
        name = (
            SURNAMES[number % len(SURNAMES)]
            + GIVEN[number // 7 % len(GIVEN)]
            + GIVEN[number // 91 % len(GIVEN)]
        )
        card = f"{number:03}-电商-{name}"
        row = {"id": number, "uid": f"m{number}", "group_id": 1, "person_id": number, "number": number}
        keys = {"card": card, "folded": folded_names(card), "sort_key": sort_key(name), "status": "active"}
        rows.append(row | keys | {"tags": "", "created": at})
    with workspace.keep("fill", "membership") as session:
        session.add(Group(id=1, name="One", created=at))
        session.flush()
        people = [{"id": row["id"], "uid": f"p{row['id']}", "name": "", "created": at} for row in rows]
        session.execute(insert(Person), people)
        session.execute(insert(Membership), rows)


def _searching(workspace: Workspace) -> Result:
    """Answer what is typed, against the same LIKE over the same column in plain SQLite."""

    def search(text: str) -> float:
        return middle(lambda: members.ids(workspace, members.Filter(text=text)))

    def bare(text: str) -> float:
        with workspace.read() as session:
            driver = session.connection().connection.driver_connection
            query = "SELECT id FROM membership WHERE folded LIKE ?"
            return middle(lambda: driver.execute(query, (f"%{text}%",)).fetchall())

    worst = max(TYPED, key=lambda text: search(text) / bare(text))
    name = f"members: a keystroke among 100,000 ({worst!r} is the worst), against the bare LIKE"
    return Result(name, search(worst), bare(worst), 5.0)
