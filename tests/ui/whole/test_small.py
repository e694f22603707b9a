"""The smallest window shows all of every page, in both languages, and its toast hides no answer."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget
from tests.ui.whole.conftest import Whole
from tests.ui.whole.fitting import squeezed

from grouppilot.ui.context import VERBS
from grouppilot.ui.shell.window import LEAST

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small(whole: Whole) -> Whole:
    """The window at its smallest."""
    whole.window.resize(LEAST)
    whole.rest()
    assert whole.window.size() == LEAST
    return whole


def too_large(page: QWidget) -> bool:
    hint = page.minimumSizeHint()
    return hint.width() > page.width() or hint.height() > page.height()


@pytest.mark.parametrize("place", [0, 1], ids=["all groups", "one group"])
def test_every_page_and_tab_fits(small: Whole, qtbot, place: int) -> None:
    small.scope(place)
    wrong = []
    for verb in VERBS:
        page = small.go(verb)
        wrong += [f"{verb}: {each}" for each in squeezed(small.desk)]
        for bar in [each for each in page.findChildren(QTabBar) if each.isVisible()]:
            for tab in range(bar.count()):
                qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(tab).center())
                small.rest()
                wrong += [f"{verb}, {bar.tabText(tab)}: {each}" for each in squeezed(small.desk)]
        assert not too_large(page), (verb, page.minimumSizeHint())
    assert wrong == []


@pytest.mark.parametrize("place", [0, 1], ids=["all groups", "one group"])
def test_the_weekly_review_fits(small: Whole, place: int) -> None:
    small.scope(place)
    page = small.go("groups")
    page.show_target({"tab": "diary", "review": small.workspace.now().date()})
    small.rest()
    assert squeezed(small.desk) == []
    assert not too_large(page)


def test_what_is_done_to_many_members_fits(small: Whole) -> None:
    page = small.go("members")
    page.model.mark_all(True)
    small.rest()
    assert page.bulk.isVisible()
    assert squeezed(small.desk) == []


def test_everything_about_each_line_of_today_fits(small: Whole) -> None:
    page = small.go("today")
    wrong = []
    for line in page.list.lines():
        if not line.chosen:
            continue
        page.list.choose(line.id)
        small.rest()
        wrong += squeezed(small.desk)
        if line.state == "open":
            page.column.ask_reason()
            small.rest()
            wrong += squeezed(small.desk)
    assert wrong == []


@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_a_toast_never_covers_the_buttons_that_catch_up(whole: Whole, qtbot, size: tuple[int, int]) -> None:
    whole.window.resize(*size)
    page = whole.go("today")
    left = len([line for line in page.list.lines() if line.kind == "missed"])
    assert left > 1
    for _ in range(left - 1):
        page.list.choose_next_open()
        whole.rest()
        buttons = [each for each in page.missed.findChildren(QAbstractButton) if each.isVisible()]
        qtbot.mouseClick(buttons[0], LEFT)
        whole.rest()
        toast = whole.session.toast
        assert toast.isVisible()
        buttons = [each for each in page.missed.findChildren(QAbstractButton) if each.isVisible()]
        assert not any(over(toast, each) for each in buttons)


def test_a_long_toast_stays_within_the_window(small: Whole) -> None:
    small.go("today")
    small.context.say("Skipped: " + "a very long title " * 12, undoable=True)
    small.rest()
    toast = small.session.toast
    assert small.desk.rect().contains(toast.geometry())
    assert squeezed(toast) == []


def over(one: QWidget, other: QWidget) -> bool:
    corner = other.mapTo(one.parentWidget(), other.rect().topLeft())
    return one.geometry().intersects(QRect(corner, other.size()))
