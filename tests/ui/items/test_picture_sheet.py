"""The sheet that makes a picture to post: filled in, looked at, copied, written."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grouppilot.domain.post_cards import KINDS, Named
from grouppilot.ui.context import Context
from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.usecases import groups, ledger, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 6, 11)
START = TODAY - timedelta(days=4)
Opened = Callable[..., PictureSheet]


@pytest.fixture
def camp(workspace: Workspace) -> int:
    made = groups.add(workspace, GroupForm("晨读营", language="zh_CN", start=START, end=TODAY))
    for name, days in (("林溪", 5), ("老陈", 4), ("苏苏", 0)):
        member = member_edits.add(workspace, MemberForm(made, card=name, joined=START))
        ledger.mark(
            workspace, made, [(member, TODAY - timedelta(days=count)) for count in range(days)], "done"
        )
    return made


@pytest.fixture
def opened(qtbot: QtBot, context: Context, camp: int) -> Opened:
    page = QWidget()
    page.resize(900, 700)
    qtbot.addWidget(page)
    page.show()

    def make(kind: str, **more: object) -> PictureSheet:
        found = PictureSheet(context, page, kind, **more)  # type: ignore[arg-type]
        found.open()
        qtbot.waitExposed(found)
        return found

    return make


def choose(found: PictureSheet, kind: str) -> None:
    """Choose a kind with the keyboard."""
    box = found.fields.kind
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(KINDS.index(kind)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_ranking_is_filled_in_from_the_check_ins(opened: Opened) -> None:
    found = opened("ranking")
    assert found.fields.names.toPlainText() == "林溪, 5 天\n老陈, 4 天"
    assert found.fields.title.text() == "打卡排行榜"
    assert len(found.pictures.images()) == 1
    assert found.copy_button.isEnabled()


def test_a_quote_is_typed_and_copied(opened: Opened, qtbot: QtBot) -> None:
    found = opened("quote")
    assert not found.copy_button.isEnabled()
    assert found.empty.isVisible()
    QTest.keyClicks(found.fields.text, "Slow is fast.")
    qtbot.waitUntil(found.copy_button.isEnabled)
    QTest.mouseClick(found.copy_button, LEFT)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (1260, 1680)


def test_what_was_typed_stays_when_another_kind_is_chosen(opened: Opened, qtbot: QtBot) -> None:
    found = opened("ranking")
    found.fields.title.setFocus()
    found.fields.title.selectAll()
    QTest.keyClicks(found.fields.title, "Top")
    choose(found, "honours")
    assert found.fields.title.text() == "Top"
    assert found.fields.names.toPlainText() == "林溪, 连续 5 天\n老陈, 连续 4 天"
    choose(found, "quote")
    assert not found.fields.names.isVisible()
    assert not found.fields.title.isVisible()


def test_certificates_are_copied_one_after_the_other(opened: Opened, qtbot: QtBot) -> None:
    found = opened("certificate", names=[Named("林溪"), Named("老陈")])
    assert len(found.pictures.images()) == 2
    assert found.copy_button.text() == "Copy picture 1/2"
    QTest.mouseClick(found.copy_button, LEFT)
    first = QGuiApplication.clipboard().image()
    assert found.copy_button.text() == "Copy picture 2/2"
    QTest.mouseClick(found.copy_button, LEFT)
    assert QGuiApplication.clipboard().image() != first
    assert found.copy_button.text() == "Copy picture 1/2"


def test_the_menu_offers_what_the_group_knows(opened: Opened, qtbot: QtBot) -> None:
    found = opened("winners")
    assert found.fields.names.toPlainText() == ""
    menu = found.fields.fill.menu()
    menu.aboutToShow.emit()
    words = [each.text() for each in menu.actions()]
    assert words == ["From the check-ins", "From the homework", "All active members"]
    menu.actions()[2].trigger()
    qtbot.waitUntil(found.copy_button.isEnabled)
    assert len(found.fields.names.toPlainText().splitlines()) == 3


def test_a_picture_is_written_to_a_file(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    found = opened("honours")
    dialog = found.choose_file()
    dialog.fileSelected.emit(str(tmp_path / "光荣榜.png"))
    dialog.close()
    qtbot.waitUntil(found.save.isEnabled)
    assert QImage(str(tmp_path / "光荣榜.png")).width() == 1260


def test_fifty_certificates_show_the_first_of_them(opened: Opened) -> None:
    found = opened("certificate", names=[Named(f"成员{n}") for n in range(50)])
    assert len(found.pictures.images()) == 6
    assert "50" in found.caption.text()
