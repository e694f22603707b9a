"""Two parts and the handle between them, moved as a hand moves it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from grouppilot.ui.kit.split import Parting, Split

PARTING = Parting(narrow=400, beside=0.5, above=0.6)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., Split]:
    def make(kept: object = None, keep: Callable[[dict[str, float]], object] | None = None) -> Split:
        made = Split(PARTING, kept, keep)
        made.hold(QLabel("list"), QLabel("details"))
        made.resize(816, 500)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def drag(split: Split, by: QPoint) -> None:
    handle = split.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=start)
    QTest.mouseMove(handle, start + by)
    QTest.mouseRelease(handle, LEFT, pos=start + by)


def test_a_place_chosen_by_hand_is_remembered(qtbot: QtBot, make: Callable[..., Split]) -> None:
    kept: list[dict[str, float]] = []
    split = make(keep=kept.append)
    assert split.sizes() == [400, 400]
    drag(split, QPoint(120, 0))
    moved = split.sizes()
    assert moved[0] > 500
    qtbot.waitUntil(lambda: len(kept) == 1)
    assert make(kept[0]).sizes() == moved


def test_the_second_part_goes_below_where_it_is_narrow(make: Callable[..., Split]) -> None:
    split = make({"beside": 0.7})
    split.resize(390, 516)
    assert split.orientation() == Qt.Orientation.Vertical
    assert split.sizes() == [300, 200]
    split.resize(816, 516)
    assert split.sizes()[0] == 560


@pytest.mark.parametrize("kept", [None, 5, [], {"beside": "wide"}, {"beside": 7}, {"beside": None}])
def test_what_makes_no_sense_is_passed_over(make: Callable[..., Split], kept: object) -> None:
    assert make(kept).sizes() == [400, 400]
