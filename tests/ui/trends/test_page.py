"""The page of trends: figures with what they rest on, the choice of days, and what is behind a chart."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from grouppilot.ui.chats.sheet import ChatImportSheet
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.trends.chart_view import ChartView
from grouppilot.ui.trends.page import TrendsPage
from grouppilot.usecases import groups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

Open = Callable[[], TrendsPage]


def segment(page: TrendsPage, text: str) -> QPushButton:
    return next(each for each in page.head.spans.findChildren(QPushButton) if each.text() == text)


def click(qtbot: QtBot, view: ChartView, place: object) -> None:
    point = view.rect_of(place).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)


def test_figures_say_what_they_are_and_what_is_not_known(chat: None, page: Open) -> None:
    shown = page()
    assert shown.head.about() == "Camp · 14 Mar – 11 Jun"
    assert shown.board.figures.cards["speakers"].text().startswith("3 of 6")
    assert shown.board.figures.cards["concentration"].text().startswith("50% by the top tenth")
    assert "nobody checked in" in shown.board.figures.cards["check_in"].text()
    assert "no post" in shown.board.figures.cards["response"].text()


def test_days_without_a_chat_are_no_zeros(page: Open, members: dict[str, int]) -> None:
    shown = page()
    assert shown.board.figures.cards["speakers"].text() == "– no chat tells of these days"
    assert not shown.board.charts["participation"].view.isVisible()
    assert shown.board.charts["participation"].note() == "No chat tells of these days."
    assert shown.board.charts["steps"].view.isVisible()


def test_how_a_figure_is_counted_is_said_on_demand(qtbot: QtBot, chat: None, page: Open) -> None:
    shown = page()
    card = shown.board.figures.cards["response"]
    assert "24 hours" in card.how.toolTip()
    qtbot.mouseClick(card.how, Qt.MouseButton.LeftButton)
    sheet = next(each for each in shown.window().findChildren(QDialog) if isinstance(each, Sheet))
    assert sheet.windowTitle() == "Response rate per post"
    sheet.reject()


def test_the_choice_of_days_is_remembered(
    qtbot: QtBot, context: Context, chat: None, page: Open, settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    qtbot.mouseClick(segment(shown, "7 d"), Qt.MouseButton.LeftButton)
    settle(shown)
    assert shown.head.about() == "Camp · 5 Jun – 11 Jun"
    again = page()
    assert again.head.about() == "Camp · 5 Jun – 11 Jun"


def test_own_days_are_typed_and_remembered(
    qtbot: QtBot, context: Context, chat: None, page: Open, settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    assert not shown.head.first.isVisible()
    qtbot.mouseClick(segment(shown, "Own…"), Qt.MouseButton.LeftButton)
    shown.head.first.set_day(date(2026, 6, 2))
    qtbot.keyClick(shown.head.first, Qt.Key.Key_Return)
    settle(shown)
    assert shown.head.about() == "Camp · 2 Jun – 11 Jun"
    assert page().head.about() == "Camp · 2 Jun – 11 Jun"


def test_a_drag_looks_closer_and_escape_goes_back(
    qtbot: QtBot, chat: None, page: Open, settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    view = shown.board.charts["participation"].view
    begin, end = (view.rect_of(place).center().toPoint() for place in (79, 88))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view, begin + QPoint(20, 0))
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    settle(shown)
    assert shown.head.about() == "Camp · 1 Jun – 10 Jun"
    assert shown.head.back.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    settle(shown)
    assert shown.head.about() == "Camp · 14 Mar – 11 Jun"
    assert not shown.head.back.isVisible()


def test_a_click_opens_the_day_and_the_member(
    qtbot: QtBot, context: Context, chat: None, members: dict[str, int], page: Open
) -> None:
    shown = page()
    with qtbot.waitSignal(context.asked_for) as day:
        click(qtbot, shown.board.charts["participation"].view, 88)
    assert day.args == ["today", {"day": date(2026, 6, 10)}]
    with qtbot.waitSignal(context.asked_for) as who:
        click(qtbot, shown.board.charts["leaders"].view, 0)
    assert who.args == ["members", {"member": members["Ann"]}]


def test_the_keyboard_reads_a_chart_spot_by_spot(qtbot: QtBot, chat: None, page: Open) -> None:
    view = page().board.charts["leaders"].view
    assert view.accessibleName() == "Who speaks most"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().splitlines()[:2] == ["Ann", "20 message(s)"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().startswith("Bo")
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.accessibleDescription().startswith("Ann")


def test_numbers_and_picture_are_copied(qtbot: QtBot, context: Context, chat: None, page: Open) -> None:
    card = page().board.charts["participation"]
    by_name = {action.text(): action for action in card.menu.actions()}
    by_name["Copy the numbers"].trigger()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][:3] == ["Day", "Speakers", "Messages"]
    assert rows[-2] == ["2026-06-10", "3", "4", "", "6", "0", "0"]
    assert rows[1][1] == ""
    with qtbot.waitSignal(context.said, timeout=30_000):
        by_name["Copy picture"].trigger()
    assert QGuiApplication.clipboard().image().width() >= 2 * card.view.width()


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_chart_is_saved(
    qtbot: QtBot, context: Context, chat: None, page: Open, tmp_path: Path, kind: str, begins: bytes
) -> None:
    card = page().board.charts["hours"]
    with qtbot.waitSignal(context.said, timeout=30_000):
        card.save(tmp_path / f"chart.{kind}", kind)
    assert (tmp_path / f"chart.{kind}").read_bytes().startswith(begins)


def test_charts_follow_the_theme(
    chat: None, page: Open, dressed: Callable[[str], None], settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    view = shown.board.charts["participation"].view
    light = view.image().pixelColor(0, 0)
    dressed("dark")
    settle(shown)
    assert view.image().pixelColor(0, 0).lightness() < light.lightness()


def test_questions_say_how_long_they_wait(chat: None, page: Open) -> None:
    lines = page().board.questions.lines()
    assert lines == ["Median time to the first answer: 1.0 hours", "Never answered: 0 of 10"]


def test_a_workspace_without_members_says_what_the_page_is_for(
    qtbot: QtBot, context: Context, workspace: Workspace
) -> None:
    groups.add(workspace, GroupForm("Empty"))
    shown = TrendsPage(context)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(shown.empty.isVisible)
    assert not shown.area.isVisible()
    qtbot.mouseClick(shown.begin, Qt.MouseButton.LeftButton)
    sheet = next(each for each in shown.findChildren(QDialog) if isinstance(each, ChatImportSheet))
    assert sheet.isVisible()
    sheet.reject()


def test_it_stands_in_one_column_where_it_is_narrow(
    chat: None, page: Open, settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    one, other = shown.board.charts["participation"], shown.board.charts["hours"]
    assert one.y() == other.y()
    shown.resize(676, 600)
    settle(shown)
    assert one.x() == other.x()
    assert other.y() > one.geometry().bottom()
