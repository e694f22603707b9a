"""What needs the owner beside the checklist, with a feature that tells two lines."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from grouppilot.ui.today.page import TodayPage
from grouppilot.ui.words import agenda as agenda_words
from grouppilot.ui.words.agenda import Worded
from grouppilot.usecases import agenda, rests, texts
from grouppilot.usecases.agenda import AgendaLine
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.workspace import Workspace


class Feature:
    """Tells two lines, one of them late, until they are done."""

    def __init__(self) -> None:
        target = {"tab": "rules"}
        self.lines = [
            AgendaLine("promise", "promise.1", due=date(2026, 6, 12), target=target),
            AgendaLine("promise", "promise.2", due=date(2026, 6, 9), late=True),
            AgendaLine("gap", "gap.1", standing=True),
        ]

    def told(self, _session: Session, _today: date, _group: int | None) -> Iterable[AgendaLine]:
        return tuple(self.lines)

    def do(self, workspace: Workspace, line: AgendaLine, by: object) -> None:
        self.lines.remove(line)
        rests.add(workspace, date(2026, 7, 1), date(2026, 7, 2), by=by)


@pytest.fixture
def feature(monkeypatch: pytest.MonkeyPatch) -> Feature:
    made = Feature()
    monkeypatch.setattr(agenda, "PROVIDERS", (made.told,))
    monkeypatch.setattr(agenda, "DOERS", {"promise": made.do})
    said = {"promise": lambda line: Worded("promised", "bad" if line.late else "warn", line.key)}
    monkeypatch.setattr(agenda_words, "WORDS", said)
    return made


@pytest.fixture
def shown(qtbot: QtBot, feature: Feature, page: TodayPage) -> TodayPage:
    qtbot.waitUntil(lambda: page.column.needs.isVisible())
    return page


def keys(page: TodayPage) -> list[str]:
    return [row.line.key for row in page.column.needs.rows()]


def test_what_is_late_comes_first_and_gaps_are_left_to_the_group(shown: TodayPage) -> None:
    assert keys(shown) == ["promise.2", "promise.1"]


def test_a_click_opens_the_place(qtbot: QtBot, shown: TodayPage) -> None:
    with qtbot.waitSignal(shown.context.asked_for) as asked:
        qtbot.mouseClick(shown.column.needs.rows()[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["groups", {"tab": "rules"}]


def test_the_mark_ticks_it_off(qtbot: QtBot, shown: TodayPage) -> None:
    mark = shown.column.needs.rows()[0].findChild(QToolButton)
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: keys(shown) == ["promise.1"])


def test_space_ticks_it_off_and_the_next_line_has_the_keyboard(qtbot: QtBot, shown: TodayPage) -> None:
    shown.column.needs.rows()[0].setFocus()
    qtbot.keyClick(shown.column.needs.rows()[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: keys(shown) == ["promise.1"])
    qtbot.waitUntil(lambda: shown.column.needs.rows()[0].hasFocus())


def test_another_day_tells_nothing(qtbot: QtBot, shown: TodayPage) -> None:
    shown.step(-1)
    qtbot.waitUntil(lambda: not shown.column.needs.isVisible())


def test_many_lines_fold(qtbot: QtBot, feature: Feature, page: TodayPage) -> None:
    first = feature.lines[0]
    feature.lines = [
        replace(first, key=f"promise.{number}", due=date(2026, 6, 11) + timedelta(number))
        for number in range(9)
    ]
    page.context.workspace.listeners.tell(Changes("follow_up", {"follow_up": frozenset({"1"})}))
    qtbot.waitUntil(lambda: len(keys(page)) == 6)
    qtbot.mouseClick(page.column.needs.more, Qt.MouseButton.LeftButton)
    assert len(keys(page)) == 9
    assert not page.column.needs.more.isVisible()


def long_detail(page: TodayPage, workspace: Workspace) -> None:
    """Let the chosen item have a text that leaves no room below it."""
    line = next(each for each in page.list.lines() if each.title == "Q&A slot, 30 minutes")
    text = "\n".join(f"{number}. {{topic{number}}}" for number in range(1, 21))
    texts.write_draft(workspace, line.rows[0].key, text=text)
    page.list.choose(line.id)


def test_a_bar_tells_of_what_lies_below_the_details(
    qtbot: QtBot, shown: TodayPage, workspace: Workspace
) -> None:
    assert not shown.side.bar.isVisible()
    long_detail(shown, workspace)
    qtbot.waitUntil(shown.side.bar.isVisible)
    assert shown.side.bar.accessibleName() == "Needs you: 2, 1 late"
    qtbot.mouseClick(shown.side.bar, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.side.bar.isVisible())
    qtbot.waitUntil(lambda: shown.column.needs.rows()[0].hasFocus())


def test_the_bar_is_pressed_by_keys_and_goes_with_its_lines(
    qtbot: QtBot, feature: Feature, shown: TodayPage, workspace: Workspace
) -> None:
    with qtbot.waitActive(shown):
        shown.activateWindow()
    long_detail(shown, workspace)
    qtbot.waitUntil(shown.side.bar.isVisible)
    shown.side.bar.setFocus()
    qtbot.keyClick(shown.side.bar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.column.needs.rows()[0].hasFocus())
    shown.side.area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(shown.side.bar.isVisible)
    feature.lines = []
    workspace.listeners.tell(Changes("follow_up", {"follow_up": frozenset({"1"})}))
    qtbot.waitUntil(lambda: not shown.side.bar.isVisible())
