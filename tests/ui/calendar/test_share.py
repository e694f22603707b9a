"""The sheet that shares the timetable: what is chosen, what is shown, what is copied and written."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.calendar.conftest import june
from tests.ui.finding import sheet

from grouppilot.ui.calendar.page import CalendarPage
from grouppilot.ui.calendar.share_sheet import ShareSheet
from grouppilot.ui.calendar.share_spans import SPANS, span_of
from grouppilot.ui.context import Context
from grouppilot.usecases import calendar, groups
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
Press = Callable[[QWidget, str], None]
Opened = Callable[..., ShareSheet]


@pytest.fixture
def shop(workspace: Workspace) -> int:
    """A second group, in Chinese, with one thing planned."""
    number = groups.add(workspace, GroupForm("新品体验群", "discord", language="zh_CN"))
    calendar.add(workspace, EntryForm("体验任务", june(11), 600, groups=(number,), kind="fun"))
    return number


@pytest.fixture
def opened(page: CalendarPage, qtbot: QtBot) -> Callable[..., ShareSheet]:
    """Choose an entry of the menu of the button, and return the sheet that opens."""

    def choose(which: int = 0) -> ShareSheet:
        page.head.share_button.menu().actions()[which].trigger()
        found = sheet(page)
        assert isinstance(found, ShareSheet)
        qtbot.waitUntil(found.isActiveWindow)
        return found

    return choose


def tick(view: QListWidget, row: int) -> None:
    """Click the box before a line of a list."""
    view.scrollToItem(view.item(row))
    option = QStyleOptionViewItem()
    option.rect = view.visualItemRect(view.item(row))
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box: QRect = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    QTest.mouseClick(view.viewport(), LEFT, pos=box.center())


def segment(view: QWidget, text: str) -> None:
    (found,) = [each for each in view.findChildren(QPushButton) if each.text() == text]
    QTest.mouseClick(found, LEFT)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_this_week_is_copied_as_text(opened: Opened, page: CalendarPage, press: Press) -> None:
    shown = opened()
    assert shown.days.days() == (june(8), june(14))
    press(shown, "Copy as text")
    assert clipboard() == (
        "Slow Cooking Circle · This week\n8–14 June\n\n"
        "Monday 8 June\n08:30 Week plan\n\n"
        "Tuesday 9 June\n20:30–21:15 Lens talk\n\n"
        "Thursday 11 June\n12:00–13:00 Lunch lesson\n\n"
        "Friday 12 June\nAll day Shelf talk\n20:00–21:00 Flash sale\n\n"
        "See you in the group"
    )
    assert page.context.group_id is None


def test_the_picture_is_shown_and_copied(opened: Opened, page: CalendarPage, press: Press) -> None:
    shown = opened()
    (image,) = shown.preview.pictures.images()
    assert image.width() == 1260
    assert "Lens talk" in shown.preview.pictures.accessibleDescription()
    press(shown, "Copy picture")
    assert QGuiApplication.clipboard().image().size() == image.size()


@pytest.mark.parametrize(
    ("which", "days"),
    [
        (0, (june(8), june(14))),
        (1, (june(15), june(21))),
        (2, (june(1), june(30))),
        (3, (june(8), june(14))),
    ],
)
def test_the_menu_opens_it_with_these_days(
    opened: Opened, page: CalendarPage, which: int, days: tuple[object, ...]
) -> None:
    shown = opened(which)
    assert shown.days.days() == days
    assert shown.days.spans.key() == SPANS[which]


def test_other_days_are_chosen_by_a_click_or_typed(opened: Opened, page: CalendarPage) -> None:
    shown = opened()
    segment(shown.days.spans, "Next week")
    assert shown.days.days() == (june(15), june(21))
    assert [day.day for day in june_days(shown)] == [15]
    shown.days.first.set_day(june(22))
    assert shown.days.spans.key() == "own"
    assert shown.days.days() == (june(22), june(22))
    shown.days.last.set_day(june(1))
    assert shown.days.days() == (june(1), june(1))


def june_days(shown: ShareSheet) -> list[object]:
    lines = shown.preview.text.toPlainText().splitlines()
    return [june(int(line.split()[1])) for line in lines if line.endswith(" June") and line[0].isalpha()]


def test_a_december_has_its_last_day() -> None:
    assert span_of("month", june(11).replace(month=12)) == (
        june(1).replace(month=12),
        june(1).replace(month=12, day=31),
    )


def test_the_group_in_scope_is_ticked_and_others_can_be(
    opened: Opened, page: CalendarPage, shop: int, context: Context, press: Press
) -> None:
    context.set_scope(shop)
    shown = opened()
    assert shown.groups.groups() == (shop,)
    press(shown, "Copy as text")
    assert clipboard().startswith("【新品体验群】本周安排\n6月8日–14日")
    tick(shown.groups.list, 0)
    assert shown.groups.is_every()
    press(shown, "Copy as text")
    assert clipboard().startswith("Slow Cooking Circle, 新品体验群 · This week")
    assert "10:00 体验任务 (新品体验群)" in clipboard()
    QTest.keyClick(shown.groups.every, Qt.Key.Key_Space)
    assert shown.groups.groups() == ()
    assert shown.preview.empty.isVisible()
    assert not shown.copy_text.isEnabled()
    assert not shown.save.isEnabled()


def test_a_double_click_ticks_a_group_alone(opened: Opened, page: CalendarPage, shop: int) -> None:
    shown = opened()
    view = shown.groups.list
    place = view.visualItemRect(view.item(1)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert shown.groups.groups() == (shop,)
    assert shown.preview.text.toPlainText().startswith("【新品体验群】")


def test_the_line_below_is_kept_for_the_group_and_undone(
    opened: Opened, page: CalendarPage, workspace: Workspace, press: Press, qtbot: QtBot
) -> None:
    shown = opened()
    shown.foot.setFocus()
    shown.foot.selectAll()
    qtbot.keyClicks(shown.foot, "Q&A at noon")
    press(shown, "Copy as text")
    assert clipboard().endswith("\n\nQ&A at noon")
    shown.close()
    assert opened().foot.text() == "Q&A at noon"
    workspace.undo()
    sheet(page).close()
    assert opened().foot.text() == "See you in the group"


def test_what_members_do_not_see_is_counted(opened: Opened, page: CalendarPage, workspace: Workspace) -> None:
    calendar.add(workspace, EntryForm("Maybe", june(11), 600, groups=(1,), state="idea"))
    shown = opened()
    assert shown.hidden.isVisible()
    assert shown.hidden.text().startswith("1 left out")
    assert "Maybe" not in shown.preview.text.toPlainText()


def test_days_without_anything_say_so(opened: Opened, page: CalendarPage) -> None:
    shown = opened()
    shown.days.first.set_day(june(20))
    shown.days.last.set_day(june(20))
    assert shown.preview.empty.isVisible()
    assert not shown.copy_picture.isEnabled()


def test_a_text_too_long_for_one_message_is_copied_part_by_part(
    opened: Opened, page: CalendarPage, workspace: Workspace, shop: int, context: Context, press: Press
) -> None:
    for minute in range(60):
        calendar.add(workspace, EntryForm(f"{minute} " + "字" * 60, june(11), minute, groups=(shop,)))
    context.set_scope(shop)
    shown = opened()
    segment(shown.preview.views, "Text")
    assert "in 4 parts" in shown.preview.caption.text()
    press(shown, "Copy as text 1/4")
    first = clipboard()
    press(shown, "Copy as text 2/4")
    assert clipboard() != first
    assert max(len(first), len(clipboard())) <= 2000


@pytest.mark.parametrize("which", range(5))
def test_it_is_written_as_each_kind_of_file(
    qtbot: QtBot, opened: Opened, page: CalendarPage, context: Context, tmp_path: Path, which: int
) -> None:
    shown = opened()
    shown.save.menu().actions()[which].trigger()
    asked = shown.findChild(QFileDialog)
    suffix = (".png", ".pdf", ".ics", ".xlsx", ".csv")[which]
    assert asked.selectedFiles()[0].endswith(f"Slow Cooking Circle 2026-06-08{suffix}")
    path = tmp_path / f"plan{suffix}"
    asked.fileSelected.emit(str(path))
    asked.close()
    qtbot.waitUntil(lambda: shown.folder.isVisible())
    magic = (b"\x89PNG", b"%PDF", b"BEGIN:VCALENDAR", b"PK", b"\xef\xbb\xbf")[which]
    assert path.read_bytes().startswith(magic)
    assert shown.done_text.text() == f"5 entries written to plan{suffix}"
    assert context.remembered("calendar.share_folder") == str(tmp_path)


def test_files_for_the_owner_have_the_notes(
    qtbot: QtBot, opened: Opened, page: CalendarPage, workspace: Workspace, tmp_path: Path
) -> None:
    calendar.add(workspace, EntryForm("Hidden", june(11), 600, groups=(1,), timetable=False, note="only me"))
    shown = opened()
    QTest.keyClick(shown.private, Qt.Key.Key_Space)
    shown.write(tmp_path / "plan.xlsx")
    qtbot.waitUntil(lambda: shown.folder.isVisible())
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "plan.xlsx").active.values for cell in row]
    assert "only me" in cells


def test_a_folder_that_is_gone_is_a_sentence(
    qtbot: QtBot, opened: Opened, page: CalendarPage, tmp_path: Path
) -> None:
    shown = opened()
    shown.write(tmp_path / "gone" / "plan.csv")
    qtbot.waitUntil(lambda: shown.problem.isVisible())
    assert shown.save.isEnabled()


def test_it_fits_the_smallest_window(opened: Opened, page: CalendarPage) -> None:
    shown = opened()
    assert shown.width() <= 900
    assert shown.height() <= 600
    assert shown.minimumSizeHint().height() <= 500


def test_another_page_can_ask_for_it(page: CalendarPage) -> None:
    page.show_target({"share": True})
    assert isinstance(sheet(page), ShareSheet)


def test_pictures_are_drawn_in_all_the_room_there_is(opened: Opened, page: CalendarPage) -> None:
    shown = opened()
    seen: QImage = shown.preview.pictures.grab().toImage()
    colours = {
        seen.pixelColor(x, y).name() for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3)
    }
    assert len(colours) > 10
