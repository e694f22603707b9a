"""One group's page: fields kept in place, rest days, and its SOP."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.domain.days import PeakWindow
from grouppilot.ui.context import Context
from grouppilot.ui.groups.one import GroupView
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.items.apply_pack import ApplyPack
from grouppilot.ui.items.editor import ItemEditor
from grouppilot.usecases import groups, packs, rests, sops
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def view(page: GroupsPage, camp: int, context: Context) -> GroupView:
    context.set_scope(camp)
    page.one.overview.fold.open()
    return page.one


def leave(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def titles(view: GroupView) -> list[str]:
    model = view.table.model
    return [model.row(place).title for place in range(model.rowCount())]


def test_the_head_says_what_the_group_is(view: GroupView) -> None:
    assert [chip.text() for chip in view.chips] == ["WeChat", "Learning", "Recruiting · day 0 of 22"]
    assert view.seats.text() == "0 of 500 seats"


def test_a_name_is_kept_when_the_field_is_left(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    view.overview.details.name.setFocus()
    view.overview.details.name.setText("晨读打卡营 04")
    leave(qtbot, view.overview.details.name)
    assert groups.form_of(workspace, camp).name == "晨读打卡营 04"
    assert view.title.text() == "晨读打卡营 04"
    workspace.undo()
    assert view.title.text() == "晨读打卡营 03"


def test_an_empty_name_is_refused_and_put_back(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView, refusals: list[str]
) -> None:
    view.overview.details.name.setFocus()
    view.overview.details.name.setText("  ")
    leave(qtbot, view.overview.details.name)
    assert refusals == ["group_name_missing"]
    assert view.overview.details.name.text() == "晨读打卡营 03"
    assert groups.form_of(workspace, camp).name == "晨读打卡营 03"


def test_a_choice_is_kept_at_once(qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView) -> None:
    box = view.overview.details.choices["kind"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert groups.form_of(workspace, camp).kind == "values"
    assert view.chips[1].text() == "Values"


def test_the_end_can_be_open_and_set_again(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    end = view.overview.details.end
    qtbot.mouseClick(end.clear, Qt.MouseButton.LeftButton)
    assert groups.form_of(workspace, camp).end is None
    qtbot.mouseClick(end.set, Qt.MouseButton.LeftButton)
    assert groups.form_of(workspace, camp).end == date(2026, 6, 11)


def test_an_end_before_the_start_is_refused(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView, refusals: list[str]
) -> None:
    before = groups.form_of(workspace, camp).end
    view.overview.details.end.field.setFocus()
    view.overview.details.end.field.set_day(date(2026, 6, 1))
    leave(qtbot, view.overview.details.end.field)
    view.overview.details.name.setFocus()
    assert refusals == ["group_ends_early"]
    assert groups.form_of(workspace, camp).end == before
    assert view.overview.details.end.day() == before


def test_seats_without_limit(qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView) -> None:
    view.overview.codes.seats.setFocus()
    view.overview.codes.seats.setValue(0)
    leave(qtbot, view.overview.codes.seats)
    assert groups.form_of(workspace, camp).seats is None
    assert view.seats.text().startswith("0 member")


def test_undo_shows_in_the_field_that_still_has_the_keyboard(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    view.overview.codes.seats.setFocus()
    view.overview.codes.seats.setValue(77)
    qtbot.keyClick(view.overview.codes.seats, Qt.Key.Key_Return)
    assert groups.form_of(workspace, camp).seats == 77
    workspace.undo()
    assert view.overview.codes.seats.value() == 500
    leave(qtbot, view.overview.codes.seats)
    assert groups.form_of(workspace, camp).seats == 500


def test_tab_goes_past_a_day_that_is_open(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    groups.edit(workspace, camp, end=None)
    qtbot.waitUntil(view.overview.details.end.set.isVisible)
    view.overview.details.start.clear.setFocus()
    leave(qtbot, view.overview.details.start.clear)
    qtbot.waitUntil(view.overview.details.end.set.hasFocus)


def test_a_note_is_kept_when_it_is_left(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    view.overview.details.note.setFocus()
    view.overview.details.note.setPlainText("家长多，周末安静。\n第二行")
    view.overview.details.name.setFocus()
    qtbot.waitUntil(lambda: groups.form_of(workspace, camp).note == "家长多，周末安静。\n第二行")


def test_own_peak_windows_begin_with_those_of_the_workspace(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView, press: Press
) -> None:
    press(view, "Set its own")
    own = groups.form_of(workspace, camp).peaks
    assert own is not None
    assert own[0] == PeakWindow(480, 600)
    remove = next(
        each for each in view.findChildren(QToolButton) if each.accessibleName() == "Remove window 1"
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert groups.form_of(workspace, camp).peaks == own[1:]
    press(view, "As in Settings")
    assert groups.form_of(workspace, camp).peaks is None


def test_rest_days_are_added_and_removed(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView, press: Press
) -> None:
    card = view.overview.details.rests
    card.first.set_day(date(2026, 10, 1))
    card.last.set_day(date(2026, 10, 7))
    card.note.setText("国庆")
    press(card, "Add")
    (row,) = rests.listed(workspace, camp)
    assert (row.group_id, row.first, row.last, row.note) == (
        camp,
        date(2026, 10, 1),
        date(2026, 10, 7),
        "国庆",
    )
    (remove,) = [
        each for each in card.findChildren(QToolButton) if each.accessibleName().startswith("Remove")
    ]
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert rests.listed(workspace) == []


def test_the_sop_is_paused_ended_and_deleted(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView, press: Press
) -> None:
    view.tabs.choose("sop")
    first = titles(view)[0]
    view.table.view.selectRow(0)
    press(view.table, "Pause")
    assert sops.items(workspace, camp)[0].status == "paused"
    press(view.table, "Resume")
    assert sops.items(workspace, camp)[0].status == "active"
    press(view.table, "End")
    assert sops.items(workspace, camp)[0].status == "ended"
    qtbot.keyClick(view.table.view, Qt.Key.Key_Delete)
    assert first not in titles(view)
    workspace.undo()
    assert titles(view)[0] == first


def test_items_are_put_in_order_by_keys(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    view.tabs.choose("sop")
    before = titles(view)
    view.table.view.selectRow(1)
    view.table.view.setCurrentIndex(view.table.model.index(1, 0))
    qtbot.keyClick(view.table.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(view) == [before[1], before[0], *before[2:]]
    assert [row.title for row in sops.items(workspace, camp)] == titles(view)
    assert [row.title for row in view.table.chosen()] == [before[1]]


def test_a_pack_is_applied_from_the_empty_sop(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, context: Context, press: Press
) -> None:
    group = groups.add(workspace, groups.GroupForm("A", language="zh_CN"))
    context.set_scope(group)
    page.one.tabs.choose("sop")
    press(page.one, "Apply pack…")
    form = sheet(page)
    assert isinstance(form, ApplyPack)
    assert form.packs.language.key() == "zh_CN"
    press(form, "Apply")
    assert len(titles(page.one)) == len(packs.builtin("everyday", "zh_CN").items)


def test_the_timetable_of_the_group_is_asked_of_the_calendar(
    view: GroupView, camp: int, context: Context
) -> None:
    asked: list[object] = []
    context.asked_for.connect(lambda verb, target: asked.append((verb, target)))
    (act,) = [each for each in view.more.actions() if each.text() == "Share timetable…"]
    act.trigger()
    assert asked == [("calendar", {"group": camp, "share": True})]


def test_a_deleted_group_leaves_the_scope(
    qtbot: QtBot, workspace: Workspace, view: GroupView, page: GroupsPage, context: Context
) -> None:
    (act,) = [each for each in view.more.actions() if each.text() == "Delete group"]
    act.trigger()
    assert context.group_id is None
    assert not view.isVisible()
    assert groups.listed(workspace).rows == ()


def test_rest_that_ended_before_it_began_is_refused_beside_it(
    workspace: Workspace, view: GroupView, press: Press
) -> None:
    card = view.overview.details.rests
    card.last.set_day(date(2026, 6, 10))
    press(card, "Add")
    assert card.error.text().startswith("These days end before they start.")
    assert rests.listed(workspace) == []
    card.last.set_day(date(2026, 6, 12))
    press(card, "Add")
    assert not card.error.isVisible()


def test_return_on_an_item_opens_its_editor_and_saving_shows_at_once(
    qtbot: QtBot, page: GroupsPage, view: GroupView
) -> None:
    view.tabs.choose("sop")
    view.table.view.setCurrentIndex(view.table.model.index(0, 0))
    qtbot.keyClick(view.table.view, Qt.Key.Key_Return)
    editor = sheet(page)
    assert isinstance(editor, ItemEditor)
    assert editor.title.text() == titles(view)[0]
    editor.title.setText("物料齐了吗")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert titles(view)[0] == "物料齐了吗"


def test_a_new_item_is_for_this_group(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, camp: int, view: GroupView, press: Press
) -> None:
    press(view, "Item")
    editor = sheet(page)
    assert isinstance(editor, ItemEditor)
    editor.title.setText("巡群")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    view.tabs.choose("sop")
    assert titles(view)[-1] == "巡群"
    assert sops.items(workspace, camp)[-1].group_ids == (camp,)


def test_scrolling_past_a_field_changes_nothing(
    qtbot: QtBot, workspace: Workspace, camp: int, view: GroupView
) -> None:
    before = groups.form_of(workspace, camp)
    view.overview.details.name.setFocus()
    for field in (
        *view.overview.details.choices.values(),
        view.overview.codes.seats,
        view.overview.details.end.field,
    ):
        place = QPointF(field.rect().center())
        wheel = QWheelEvent(
            place,
            QPointF(field.mapToGlobal(place)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(field, wheel)
    view.tabs.setFocus()
    assert groups.form_of(workspace, camp) == before
