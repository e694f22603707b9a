"""The weekly review by mouse and keyboard: read back, decided, copied, of one group and of all."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import Clock
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.diary.evening import EveningSheet
from grouppilot.ui.groups.diary.tab import DiaryTab
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.review.decisions import DecisionLine
from grouppilot.ui.groups.review.view import ReviewView
from grouppilot.usecases import (
    calendar,
    checklists,
    decisions,
    diaries,
    entry_results,
    member_edits,
    publishing,
    settling,
    sops,
)
from grouppilot.usecases import groups as group_cases
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.entry_results import Result
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
LEFT = Qt.MouseButton.LeftButton
TODAY, TUESDAY, LAST_WEEK = date(2026, 6, 11), date(2026, 6, 9), date(2026, 6, 3)


@pytest.fixture(autouse=True)
def _weeks_begin_on_monday() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return group_cases.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN"))


@pytest.fixture
def cooks(workspace: Workspace) -> int:
    return group_cases.add(workspace, GroupForm("Cooks"))


@pytest.fixture
def written(workspace: Workspace, camp: int, cooks: int) -> None:
    diaries.write(workspace, camp, TUESDAY, worked="接龙 41 人", mood="lively")
    diaries.write(workspace, cooks, TUESDAY, problem="Two recipes at once", mood="cold")
    diaries.write(workspace, None, TODAY, idea="Ask at eight")
    decisions.add(workspace, camp, "点评前公布标准", LAST_WEEK, who="Su", until=date(2026, 6, 10))


@pytest.fixture
def tab(page: GroupsPage, camp: int, written: None, context: Context) -> DiaryTab:
    context.set_scope(camp)
    page.show_target({"tab": "diary", "review": TODAY})
    made = page.one.tab("diary")
    assert isinstance(made, DiaryTab)
    return made


@pytest.fixture
def week(tab: DiaryTab) -> ReviewView:
    return tab.week


def words(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible() and each.text()]


def line(week: ReviewView, what: str) -> DecisionLine:
    return next(each for each in week.decisions.lines.values() if each.what.text() == what)


def test_the_week_reads_back_day_by_day(week: ReviewView) -> None:
    assert week.title.text() == "8 Jun – 14 Jun"
    assert week.running.isVisible()
    rows = week.diary.list.told.rows
    assert [each.name for each in rows] == [
        "Mon 8 Jun: not written",
        "Tue 9 Jun",
        "Wed 10 Jun: not written",
        "Today, Thu 11 Jun: not written",
    ]
    assert (rows[1].chip, rows[1].texts) == ("Lively", ("Worked: 接龙 41 人",))
    assert week.diary.list.height() > 100
    assert week.members.texts()["members"] == "not known"
    assert "Nothing was posted in this week." in words(week.posts)
    assert not week.groups.isVisible()


def test_the_weeks_before_are_a_click_away(qtbot: QtBot, week: ReviewView) -> None:
    assert not week.next.isEnabled()
    assert not week.today.isEnabled()
    qtbot.mouseClick(week.back, LEFT)
    assert week.title.text() == "1 Jun – 7 Jun"
    assert not week.running.isVisible()
    assert len(week.diary.list.told.rows) == 7
    qtbot.mouseClick(week.next, LEFT)
    qtbot.mouseClick(week.back, LEFT)
    qtbot.mouseClick(week.today, LEFT)
    assert week.title.text() == "8 Jun – 14 Jun"
    week.diary.list.setFocus()
    qtbot.keyClick(week.diary.list, Qt.Key.Key_PageUp)
    qtbot.keyClick(week.diary.list, Qt.Key.Key_PageUp)
    assert week.title.text() == "25 May – 31 May"
    qtbot.keyClick(week.diary.list, Qt.Key.Key_PageDown)
    assert week.title.text() == "1 Jun – 7 Jun"
    qtbot.keyClick(week.diary.list, Qt.Key.Key_Home)
    qtbot.keyClick(week.diary.list, Qt.Key.Key_PageDown)
    assert week.title.text() == "8 Jun – 14 Jun"


def test_a_day_is_opened_where_it_is_written(qtbot: QtBot, week: ReviewView, tab: DiaryTab) -> None:
    week.diary.list.setFocus()
    qtbot.keyClick(week.diary.list, Qt.Key.Key_Return)
    assert tab.switch.key() == "days"
    assert tab.days.editor.fields["worked"].hasFocus()
    qtbot.keyClicks(tab.days.editor.fields["worked"], "Poll")
    qtbot.mouseClick(tab.days.editor.moods.buttons["lively"], LEFT)
    row = diaries.of_day(tab.context.workspace, tab.context.group_id, date(2026, 6, 8))
    assert (row.worked, row.mood) == ("Poll", "lively")


def test_a_decision_is_added_edited_ticked_and_taken_back(
    qtbot: QtBot, week: ReviewView, workspace: Workspace, camp: int, press: Press
) -> None:
    qtbot.keyClicks(week.decisions.new.field, "Fewer links")
    qtbot.keyClick(week.decisions.new.field, Qt.Key.Key_Return)
    made = line(week, "Fewer links")
    qtbot.mouseClick(made.edit, LEFT)
    made.fields.who.setFocus()
    qtbot.keyClicks(made.fields.who, "Ben")
    qtbot.keyClick(made.fields.who, Qt.Key.Key_Return)
    press(made, "No day")
    row = next(each for each in decisions.listed(workspace, camp) if each.what == "Fewer links")
    assert (row.who, row.until, row.decided, row.group_id) == ("Ben", TODAY, TODAY, camp)
    assert made.about.text() == "Ben · until Thu 11 Jun"
    qtbot.mouseClick(made.box, LEFT)
    assert made.box.state() == "done"
    assert made.about.text() == "Ben · done Thu 11 Jun"
    qtbot.mouseClick(made.box, LEFT)
    assert made.box.state() == "open"
    workspace.undo()
    qtbot.waitUntil(lambda: made.box.state() == "done")
    qtbot.mouseClick(made.fields.delete, LEFT)
    assert "Fewer links" not in words(week.decisions)
    workspace.undo()
    qtbot.waitUntil(lambda: "Fewer links" in words(week.decisions))


def test_what_was_open_before_stands_first_and_says_that_it_is_late(
    qtbot: QtBot, week: ReviewView, workspace: Workspace
) -> None:
    old = line(week, "点评前公布标准")
    assert old.about.text() == "Su · until Wed 10 Jun"
    assert old.about.property("role") == "error"
    assert "OPEN FROM BEFORE" in words(week.decisions)
    qtbot.mouseClick(old.box, LEFT)
    qtbot.mouseClick(week.back, LEFT)  # the week in which it was decided
    assert "OPEN FROM BEFORE" not in words(week.decisions)
    assert line(week, "点评前公布标准").box.state() == "done"


def test_a_line_of_the_agenda_leads_to_its_decision(
    page: GroupsPage, tab: DiaryTab, workspace: Workspace, context: Context
) -> None:
    made = decisions.add(workspace, None, "Ask at eight", LAST_WEEK)
    page.show_target({"group": None, "tab": "diary", "review": LAST_WEEK, "decision": made})
    assert context.group_id is None
    assert page.review.isChecked()
    assert page.week.title.text() == "1 Jun – 7 Jun"
    assert line(page.week, "Ask at eight").box.hasFocus()


def test_figures_of_routine_content_and_members(
    qtbot: QtBot, week: ReviewView, workspace: Workspace, camp: int, clock: Clock
) -> None:
    sops.add(workspace, ItemForm("Greet", group_ids=(camp,), must=True))
    (row,) = checklists.day_view(workspace).rows
    checklists.tick(workspace, row.key)
    for title, kind in (("投票", "fun"), ("菜谱", "useful")):
        form = EntryForm(title, TODAY, 600, kind=kind, groups=(camp,), state="ready")
        key = str(calendar.add(workspace, form))
        publishing.publish(workspace, key, [camp])
    entry_results.write(workspace, key, camp, Result(reached=90, responded=12))
    member_edits.add(workspace, MemberForm(camp, "青禾", joined=TUESDAY))
    clock.set("2026-06-13T09:00+08:00")
    settling.settle(workspace)
    week.refresh()
    assert "1 done, 1 missed" in words(week.routine)
    assert week.posts.rows() == [
        ["Posted", "Reached", "Responded", "Converted"],
        ["1", "90", "12", "—"],
        ["1", "—", "—", "—"],
        ["2", "90*", "12*", "—"],
    ]
    assert week.members.texts() == {
        "members": "1",
        "joins": "+1",
        "leaves": "0",
        "finished": "not known",
    }


def test_the_review_is_copied_in_the_language_of_the_group(qtbot: QtBot, week: ReviewView) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(week.copy, LEFT)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("【周复盘】晨读打卡营 03\n6月8日至6月14日（本周未结束）")
    assert "点评前公布标准（Su，6月10日前）" in text


def test_all_groups_stand_side_by_side(
    qtbot: QtBot, page: GroupsPage, written: None, context: Context, cooks: int
) -> None:
    qtbot.mouseClick(page.review, LEFT)
    assert page.week.isVisible()
    model = page.week.groups.model
    rows = [
        [model.text(row, each) for each in ("group", "mood", "posted")] for row in range(model.rowCount())
    ]
    assert rows == [
        ["晨读打卡营 03", "—, Lively, —, —, —, —, —", "0"],
        ["Cooks", "—, Cold, —, —, —, —, —", "0"],
    ]
    assert [(each.over, each.name) for each in page.week.diary.list.told.rows] == [
        ("Tue 9 Jun", "晨读打卡营 03"),
        ("", "Cooks"),
        ("Today, Thu 11 Jun", "The day as a whole"),
    ]
    asked: list[dict[str, object]] = []
    context.asked_for.connect(lambda _verb, target: asked.append(target))
    view = page.week.groups.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(model.index(1, 0)).center())
    assert asked == [{"group": cooks, "tab": "diary", "review": TODAY}]
    page.show_target(asked[0])
    assert context.group_id == cooks
    context.set_scope(None)
    assert page.week.isVisible()
    qtbot.mouseClick(page.ladder, LEFT)
    assert not page.week.isVisible()
    assert not page.review.isChecked()
    qtbot.mouseClick(page.ladder, LEFT)
    assert page.view.isVisible()


def test_a_day_of_all_groups_is_opened_where_it_is_written(
    qtbot: QtBot, page: GroupsPage, written: None, context: Context, cooks: int
) -> None:
    qtbot.mouseClick(page.review, LEFT)
    asked: list[dict[str, object]] = []
    context.asked_for.connect(lambda _verb, target: asked.append(target))
    days = page.week.diary.list
    of_cooks = days.visualRect(days.told.index(1))
    qtbot.mouseClick(days.viewport(), LEFT, pos=of_cooks.center())
    assert asked == [{"group": cooks, "tab": "diary", "day": TUESDAY}]
    days.setFocus()
    qtbot.keyClick(days, Qt.Key.Key_End)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert isinstance(sheet(page.window()), EveningSheet)


def test_a_change_elsewhere_is_shown_at_once(
    qtbot: QtBot, page: GroupsPage, written: None, workspace: Workspace
) -> None:
    qtbot.mouseClick(page.review, LEFT)
    decisions.add(workspace, None, "Ask at eight")
    qtbot.waitUntil(lambda: "Ask at eight" in words(page.week.decisions))


def test_long_texts_are_told_in_full_and_the_keyboard_brings_them_into_sight(
    qtbot: QtBot, page: GroupsPage, workspace: Workspace, camp: int
) -> None:
    for day in range(8, 12):
        text = "Ein Donaudampfschifffahrtsgesellschaftskapitän schreibt 长长的一段话。" * 12
        diaries.write(workspace, camp, date(2026, 6, day), worked=text)
    qtbot.mouseClick(page.review, LEFT)
    days = page.week.diary.list
    wide = days.height()
    page.resize(900, 760)
    qtbot.waitUntil(lambda: days.height() > wide)
    days.setFocus()
    for _ in range(3):
        qtbot.keyClick(days, Qt.Key.Key_Down)
    last = days.visualRect(days.currentIndex())
    assert days.viewport().mapTo(page, last.center()).y() < page.height()
