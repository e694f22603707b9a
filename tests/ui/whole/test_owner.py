"""What an owner does now and then, by hand, in the whole window and in both languages."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from tests.ui.whole.conftest import Whole

from grouppilot.ui.members.importing import ImportSheet
from grouppilot.ui.members.words import tier_name
from grouppilot.ui.welcome.page import WelcomePage
from grouppilot.usecases import groups, members, scripts, settings

LEFT = Qt.MouseButton.LeftButton
ROSTER = """编号,群昵称,角色,层级,入群时间
1,001-设计-林溪,主持人,高级会员,2026-06-01
2,002-教育-周周,,,2026-06-02
"""


def shown_sheet() -> QDialog:
    (found,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    return found


def primary(within: QWidget) -> QAbstractButton:
    (found,) = [
        each
        for each in within.findChildren(QAbstractButton)
        if each.property("kind") == "primary" and each.isVisible()
    ]
    return found


def tick(menu: QMenu, place: int) -> None:
    menu.popup(QPoint())
    menu.actions()[place].trigger()
    menu.close()


def test_a_roster_is_taken_in_from_the_welcome(whole: Whole, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-8")
    welcome = WelcomePage(whole.context, whole.program)
    whole.window.fill(welcome)
    whole.rest()
    qtbot.mouseClick(welcome.roster_card, LEFT)
    sheet = shown_sheet()
    assert isinstance(sheet, ImportSheet)
    sheet.read(path)
    qtbot.waitUntil(lambda: bool(sheet.chips[""].isEnabled()), timeout=20_000)
    sheet.group.setCurrentIndex(sheet.group.count() - 1)
    sheet.group.activated.emit(sheet.group.currentIndex())
    assert not sheet.go.isEnabled()  # the new group has no name yet
    sheet.name.insert("晨读打卡营 09")
    qtbot.waitUntil(sheet.go.isEnabled, timeout=20_000)
    before = members.counts(whole.workspace).active
    qtbot.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: members.counts(whole.workspace).active == before + 2, timeout=20_000)


def test_the_details_of_a_member_show_the_tier_that_the_table_shows(whole: Whole) -> None:
    page = whole.go("members")
    row = members.row(whole.workspace, page.current_member())
    assert row.tier is not None
    assert page.detail.tier.currentText() == tier_name(row.tier)
    settings.change(whole.workspace, owner="Lin")  # all is offered anew
    whole.rest()
    assert page.detail.tier.currentText() == tier_name(row.tier)


def test_filters_by_tier_status_and_tag_narrow_the_table_and_are_cleared(whole: Whole, qtbot) -> None:
    page = whole.go("members")
    usual = page.model.rowCount()
    tick(page.filters.tier.menu, 0)
    tick(page.filters.tag.menu, 0)
    whole.rest()
    few = page.model.rowCount()
    assert 0 < few < usual
    tick(page.filters.status.menu, 1)  # those who left, too
    whole.rest()
    assert page.model.rowCount() >= few
    qtbot.mouseClick(page.filters.clear_button, LEFT)
    whole.rest()
    assert page.model.rowCount() > usual


def test_an_own_column_is_named_and_stands_in_the_table(whole: Whole, qtbot) -> None:
    page = whole.go("members")
    menu = page.columns.open_under(page.columns_button)
    menu.actions()[-1].trigger()
    menu.close()
    sheet = shown_sheet()
    sheet.fields[1].setText("已付费用")
    qtbot.mouseClick(primary(sheet), LEFT)
    whole.rest()
    headings = [
        page.model.headerData(place, Qt.Orientation.Horizontal) for place in range(page.model.columnCount())
    ]
    assert headings[-1] == "已付费用"
    assert settings.read(whole.workspace).customs[1] == "已付费用"


def test_the_group_in_scope_is_archived_deleted_and_both_are_undone(whole: Whole, qtbot) -> None:
    place = 3
    group = whole.desk.sidebar.scopes()[place]
    for at in (-2, -1):
        whole.scope(place)
        page = whole.go("groups")
        page.one.more.actions()[at].trigger()
        whole.rest()
        assert whole.context.group_id is None
        qtbot.waitUntil(lambda: group not in whole.desk.sidebar.scopes())
        undo = [each for each in whole.session.toast.findChildren(QAbstractButton) if each.isVisible()]
        qtbot.mouseClick(undo[0], LEFT)
        qtbot.waitUntil(lambda: group in whole.desk.sidebar.scopes())
    assert groups.form_of(whole.workspace, group).stage != "archived"


def test_a_text_is_added_to_a_pool_and_another_rewritten(whole: Whole, qtbot) -> None:
    page = whole.go("library")
    page.tabs.choose("scripts")
    whole.rest()
    tab = page.scripts
    pool = scripts.listed(whole.workspace, pool=True)[0]
    tab.choose(pool.id)
    whole.rest()
    before = len(tab.pane.cards)
    tab.pane.new.setPlainText("今日一问：{topic}")
    qtbot.mouseClick(tab.pane.add, LEFT)
    whole.rest()
    assert len(tab.pane.cards) == before + 1
    card = tab.pane.cards[0]
    card.field.setFocus()
    card.field.setPlainText("改了一句 {group}")
    tab.search.setFocus()
    qtbot.waitUntil(lambda: scripts.detail(whole.workspace, pool.id).texts[0].text == "改了一句 {group}")
