"""What a page remembers of itself until the next start."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.whole.conftest import Whole

from grouppilot.ui import prefs

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("verb", ["today", "members"])
def test_the_place_of_the_handle_is_kept_on_this_machine(whole: Whole, qtbot, verb: str) -> None:
    page = whole.go(verb)
    split = page.splitter if verb == "today" else page.split
    handle = split.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=start)
    QTest.mouseMove(handle, start - QPoint(60, 0))
    QTest.mouseRelease(handle, LEFT, pos=start - QPoint(60, 0))
    path = whole.program.prefs.path
    qtbot.waitUntil(lambda: f"{verb}.split" in prefs.read(path).pages)
    share = prefs.read(path).pages[f"{verb}.split"]["beside"]
    assert share == pytest.approx(split.sizes()[0] / sum(split.sizes()), abs=0.001)
