"""A calendar of 50,000 entries over five years: a month opened and turned, and an entry dragged about."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

from sqlalchemy import insert

from grouppilot.store.entries import Entry, EntryGroup
from grouppilot.store.groups import Group
from grouppilot.usecases.workspace import Workspace
from tests.benchmarks.measure import RUNS, Result, middle

ENTRIES = 50_000
YEARS = 5
GROUPS = 12
KINDS = ("beneficial", "useful", "fun", "professional", "resonant", "")
STATES = ("idea", "draft", "ready", "published", "reviewed")
FRAME_MS = 1000 / 60
MOVES = 300

BARE = """
SELECT entry.id, day, minute, length, title, kind, format, state, pack, script_id, text,
       group_concat(entry_group.group_id)
FROM entry LEFT JOIN entry_group ON entry_group.entry_id = entry.id
WHERE day BETWEEN ? AND ? AND +rule = '' AND state <> 'skipped'
GROUP BY entry.id ORDER BY day, minute, title
"""
"""What a month must ask at the least: its entries with their groups, in order (the plus: by their days)."""


def results() -> list[Result]:
    """Return how long a month takes to open and to turn, beside its bare query, and a frame of a drag."""
    with tempfile.TemporaryDirectory() as name, _page(Path(name)) as page:
        first, last = page.board.month.days()[0], page.board.month.days()[-1]
        bare = _bare(page.context.workspace, first, last)
        opened, turned = _opening(page), _turning(page)
        frame = _dragging(page)
    what = f"{ENTRIES:,} entries over {YEARS} years"
    return [
        Result(f"calendar: a month opens, of {what}, against its bare query", opened, bare, 5.0),
        Result(f"calendar: a month turns, of {what}, against its bare query", turned, bare, 5.0),
        Result("calendar: a month turns, against 100 ms", turned, 100, 1.0),
        Result(
            f"calendar: a drag, work for a move at the 99th percentile of {MOVES}, against a frame",
            frame,
            FRAME_MS,
            1.0,
        ),
    ]


def fill(workspace: Workspace, today: date) -> None:
    """Plan 50,000 entries for a dozen groups, in plain SQL."""
    at, days = workspace.now(), YEARS * 365
    begin = today - timedelta(days=days // 2)
    rows = [
        {
            "id": number,
            "uid": f"e{number}",
            "title": f"{number % 97} 号分享：{('早安', 'Recipe', '答疑', 'Live talk')[number % 4]} {number}",
            "day": begin + timedelta(days=number * days // ENTRIES),
            "minute": None if number % 11 == 0 else 480 + number * 37 % 840 // 5 * 5,
            "length": number % 4 * 15,
            "kind": KINDS[number % len(KINDS)],
            "state": STATES[number % len(STATES)],
            "pack": ["text", "link", "video", "picture"] if number % 3 else ["text"],
            "text": "" if number % 2 else "text",
            "channels": ["group"],
            "created": at,
        }
        for number in range(1, ENTRIES + 1)
    ]
    named = [
        {"entry_id": row["id"], "group_id": group + 1}
        for row in rows
        for group in {row["id"] % GROUPS, row["id"] // 7 % GROUPS}
    ]
    with workspace.keep("fill", "entry") as session:
        session.add_all(
            Group(id=number + 1, name=f"Group {number + 1}", created=at) for number in range(GROUPS)
        )
        session.flush()
        session.execute(insert(Entry), rows)
        session.execute(insert(EntryGroup), named)


def _bare(workspace: Workspace, first: date, last: date) -> float:
    with workspace.read() as session:
        driver = session.connection().connection.driver_connection
        span = (first.isoformat(), last.isoformat())
        assert len(driver.execute(BARE, span).fetchall()) > 800
        return middle(lambda: driver.execute(BARE, span).fetchall(), 5 * RUNS)


def _opening(page: Any) -> float:
    """Return how long it takes until a page that was hidden has read its month anew and drawn it."""

    def reopen() -> float:
        page.hide()
        _work()
        page._stale = True
        start = perf_counter()
        page.show()
        page.repaint()
        return (perf_counter() - start) * 1000

    return median(reopen() for _ in range(RUNS))


def _turning(page: Any) -> float:
    def turn(by: int) -> float:
        start = perf_counter()
        page.step(by)
        page.board.month.repaint()
        taken = (perf_counter() - start) * 1000
        _work()
        return taken

    return median(turn(by) for by in [1, 1, 1, -1, -1, -1] * 3)


def _dragging(page: Any) -> float:
    """Return what a move of the mouse costs with an entry under it, until it is drawn."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    app, month = QApplication.instance(), page.board.month
    start = month.spots()[0].rect.center().toPoint()
    QTest.mousePress(month, Qt.MouseButton.LeftButton, pos=start)
    times = []
    for move in range(MOVES):
        place = QPoint(40 + move * 613 % (month.width() - 80), 60 + move * 229 % (month.height() - 80))
        begin = process_time()  # nothing is waited for: what other programs do does not count
        QTest.mouseMove(month, place)
        app.processEvents()
        times.append((process_time() - begin) * 1000)
    assert page.board.drag.active()
    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, pos=start)
    return quantiles(times, n=100)[98]


@contextmanager
def _page(folder: Path) -> Iterator[Any]:
    from grouppilot.app.clock import clock
    from grouppilot.app.start import application
    from grouppilot.ui.calendar.page import CalendarPage
    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.jobs import Jobs
    from grouppilot.ui.kit.theme import ThemeHub
    from grouppilot.usecases import settings
    from grouppilot.usecases.opening import open_to_write

    app = application()
    ThemeHub(app, "light")
    opened, jobs = open_to_write(folder / "workspace", clock()), Jobs()
    fill(opened.workspace, settings.today(opened.workspace))
    context = Context(opened.workspace, jobs)
    page = CalendarPage(context)
    page.resize(1056, 800)
    page.show()
    page.activateWindow()
    _work()
    page.board.month.setFocus()
    yield page
    page.close()
    jobs.close()
    context.close()
    opened.close()


def _work() -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(5):
        QApplication.processEvents()
