"""The page of the calendar over a week that is planned, and hands that drag."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import Clock

from grouppilot.ui.calendar.page import CalendarPage
from grouppilot.ui.context import Context
from grouppilot.usecases import calendar, groups, settings
from grouppilot.usecases.calendar import EntryForm, Occurrence
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
STEPS = 4


def june(day: int) -> date:
    return date(2026, 6, day)


def plan(ws: Workspace) -> None:
    """A group with a few entries in June, a series on Mondays, and two ideas."""
    group = (groups.add(ws, GroupForm("Slow Cooking Circle")),)
    for form in (
        EntryForm("Lens talk", june(9), 1230, 45, group, "professional"),
        EntryForm("Lunch lesson", june(11), 720, 60, group, "useful", state="ready"),
        EntryForm("Flash sale", june(12), 1200, 60, group, "beneficial", state="ready"),
        EntryForm("Shelf talk", june(12), None, 0, group, "fun"),
        EntryForm("Week plan", june(8), 510, 0, group, "useful", rule="FREQ=WEEKLY;BYDAY=MO"),
        EntryForm("Soups", groups=group, kind="useful", state="idea"),
        EntryForm("Guess the price", groups=group, kind="fun", state="idea"),
    ):
        calendar.add(ws, form)


@pytest.fixture(autouse=True)
def _weeks_from_monday() -> Iterator[None]:
    """The locale of these tests, whichever was spoken before."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with what is planned, made once."""
    folder = tmp_path_factory.mktemp("calendar") / "workspace"
    opened = open_to_write(folder, Clock())
    settings.change(opened.workspace, zone="Asia/Shanghai", region="CN")
    plan(opened.workspace)
    opened.workspace.forget_steps()
    opened.close()
    return folder


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> CalendarPage:
    """The page on Thursday 11 June, drawn and at rest."""
    made = CalendarPage(context)
    made.resize(1056, 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.board.surface().setFocus()
    QApplication.processEvents()
    return made


@pytest.fixture
def entry(page: CalendarPage) -> Callable[..., Occurrence]:
    """Return the entry of a title that is on show; the first of several, or the one of a day."""

    def find(title: str, day: date | None = None) -> Occurrence:
        every = (*page.board.shown.entries, *page.board.shown.ideas)
        return next(each for each in every if each.title == title and day in (None, each.day))

    return find


Drag = Callable[..., None]


@pytest.fixture
def drag() -> Drag:
    """Drag from a point of a widget to a point of another, keys held."""

    def go(
        source: QWidget,
        start: QPointF | QPoint,
        target: QWidget,
        end: QPointF | QPoint,
        held: Qt.KeyboardModifier = NONE,
        *,
        release: bool = True,
    ) -> None:
        begin = QPointF(start).toPoint()
        goal = source.mapFromGlobal(target.mapToGlobal(QPointF(end).toPoint()))
        QTest.mousePress(source, LEFT, held, begin)
        for step in range(1, STEPS + 1):
            QTest.mouseMove(source, begin + (goal - begin) * step / STEPS)
            QApplication.processEvents()
        if release:
            QTest.mouseRelease(source, LEFT, held, goal)
            QApplication.processEvents()

    return go
