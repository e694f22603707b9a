"""Words that depend on where one is: on the platform of the group in scope, and on the language."""

from PySide6.QtCore import Qt
from tests.ui.whole.conftest import Whole

from grouppilot.usecases import groups

HORIZONTAL = Qt.Orientation.Horizontal


def test_a_group_card_is_called_as_on_the_group_s_platform(whole: Whole, qtbot, language: str) -> None:
    rows = {row.platform: row.id for row in groups.scope(whole.workspace)}
    page = whole.go("members")
    words = {}
    for platform in ("wechat", "qq"):
        qtbot.mouseClick(whole.desk.sidebar.scope_row(rows[platform]), Qt.MouseButton.LeftButton)
        whole.rest()
        place = page.model.columns().index("card")
        heading = page.model.headerData(place, HORIZONTAL)
        assert page.detail.lines["card"].accessibleName() == heading
        assert heading in [action.text() for action in page.columns.menu().actions()]
        words[platform] = heading
    chinese = {"wechat": "群昵称", "qq": "群名片"}
    assert words == (chinese if language == "zh_CN" else dict.fromkeys(chinese, "Group card"))


def test_the_country_of_the_holidays_is_named_in_the_language_of_the_window(whole: Whole, language) -> None:
    page = whole.go("settings")
    shown = page.day.region.currentText()
    assert shown == ("中国（CN）" if language == "zh_CN" else "China (CN)")
