from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from grouppilot.ui.kit.columns import SPACING, Columns

LINES = [f"{number:03d}-设计-林溪 × {number + 1:03d}-零售-Mia" for number in range(1, 60, 2)]


def test_a_wider_place_takes_fewer_rows(qtbot: QtBot) -> None:
    columns = Columns(LINES, "Pairs")
    qtbot.addWidget(columns)
    heights = [columns.heightForWidth(width) for width in (250, 600, 1000)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > 2 * heights[1] > 0


def test_every_line_is_told_to_those_who_do_not_see_them(qtbot: QtBot) -> None:
    columns = Columns(LINES, "Pairs")
    qtbot.addWidget(columns)
    assert columns.lines() == tuple(LINES)
    assert columns.accessibleName() == "Pairs"
    assert columns.accessibleDescription().splitlines() == LINES


def test_the_last_row_is_drawn_within_its_height(qtbot: QtBot) -> None:
    columns = Columns(LINES, "Pairs")
    qtbot.addWidget(columns)
    columns.resize(500, columns.heightForWidth(500))
    image = QImage(columns.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    columns.render(image)
    foot = {image.pixel(x, y) for x in range(500) for y in range(image.height() - 14, image.height())}
    assert len(foot) > 1
    more = columns.heightForWidth(500) - columns.fontMetrics().height()
    assert more % (columns.fontMetrics().height() + SPACING) == 0


def test_no_lines_take_no_room(qtbot: QtBot) -> None:
    columns = Columns((), "Pairs")
    qtbot.addWidget(columns)
    assert columns.heightForWidth(300) == 0
