import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from grouppilot.ui.calendar.activity.money_line import MoneyLine


@pytest.fixture
def line(qtbot: QtBot) -> MoneyLine:
    made = MoneyLine("Worth each")
    qtbot.addWidget(made)
    made.show()
    made.show_figure(1200)
    return made


def written(qtbot: QtBot, line: MoneyLine, text: str) -> list[object]:
    heard: list[object] = []
    line.given.connect(heard.append)
    line.selectAll()
    line.insert(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    return heard


@pytest.mark.parametrize(
    ("text", "cents"), [("9.5", 950), ("１２", 1200), ("0.05", 5), ("7", 700), ("", None)]
)
def test_a_sum_is_kept_in_hundredths(qtbot: QtBot, line: MoneyLine, text: str, cents: int | None) -> None:
    assert written(qtbot, line, text) == ([] if cents == 1200 else [cents])


@pytest.mark.parametrize("text", ["inf", "nan", "1e400", "ten", "1.2.3", "_1"])
def test_what_is_no_sum_comes_back(qtbot: QtBot, line: MoneyLine, text: str) -> None:
    assert written(qtbot, line, text) == []
    assert line.text() == "12"
