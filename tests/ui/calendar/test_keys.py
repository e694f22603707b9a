"""Everything by keys: going about, moving, copying, adding, deleting, and undo."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.calendar.conftest import june

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def press(page, key: Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, held)
        QApplication.processEvents()


def chosen(page) -> list[str]:
    return [each.title for each in page.board.chosen()]


def choose(page, entry) -> None:
    page.board.choice.only(entry.key)
    if entry.day is not None:
        page.board.choice.go(entry.day)


def test_arrows_go_through_days_and_the_entries_of_a_day(page):
    assert page.board.choice.day == june(11)
    press(page, Key.Key_Right)
    assert chosen(page) == ["Shelf talk"]
    press(page, Key.Key_Down)
    assert chosen(page) == ["Flash sale"]
    press(page, Key.Key_Down)
    assert (page.board.choice.day, chosen(page)) == (june(19), [])
    press(page, Key.Key_Up)
    assert chosen(page) == ["Flash sale"]
    press(page, Key.Key_Left)
    assert chosen(page) == ["Lunch lesson"]


def test_beyond_the_last_week_the_next_month_comes(page):
    page.board.choice.go(date(2026, 7, 5))
    press(page, Key.Key_Right)
    assert page.head.title() == "July 2026"
    assert page.board.choice.day == date(2026, 7, 6)


@pytest.mark.parametrize(
    ("key", "held", "day", "minute"),
    [
        (Key.Key_Left, ALT, june(11), 1200),
        (Key.Key_Right, ALT, june(13), 1200),
        (Key.Key_Up, ALT, june(5), 1200),
        (Key.Key_Down, ALT, june(19), 1200),
        (Key.Key_Right, CTRL, june(19), 1200),
        (Key.Key_Up, CTRL, june(12), 1140),
        (Key.Key_Down, CTRL, june(12), 1260),
    ],
)
def test_with_alt_or_ctrl_they_move_the_entry(page, entry, workspace, key, held, day, minute):
    choose(page, entry("Flash sale"))
    press(page, key, held)
    moved = entry("Flash sale")
    assert (moved.day, moved.minute) == (day, minute)
    assert chosen(page) == ["Flash sale"]
    workspace.undo()
    assert (entry("Flash sale").day, entry("Flash sale").minute) == (june(12), 1200)


def test_by_hours_alt_moves_by_quarters_and_with_shift_makes_longer(page, entry):
    press(page, Key.Key_W)
    choose(page, entry("Flash sale"))
    press(page, Key.Key_Down, ALT)
    assert entry("Flash sale").minute == 1215
    press(page, Key.Key_Down, ALT | SHIFT)
    assert entry("Flash sale").length == 75


def test_several_are_chosen_and_shifted_together(page, entry):
    choose(page, entry("Lunch lesson"))
    press(page, Key.Key_Down, SHIFT, times=2)
    assert chosen(page) == ["Lunch lesson", "Shelf talk", "Flash sale"]
    press(page, Key.Key_Right, ALT)
    assert [entry(title).day for title in ("Lunch lesson", "Flash sale")] == [june(12), june(13)]
    assert set(chosen(page)) == {"Lunch lesson", "Shelf talk", "Flash sale"}


def test_s_asks_for_a_number_of_days_and_may_step_over_holidays(page, entry):
    choose(page, entry("Flash sale"))
    press(page, Key.Key_S)
    assert page.side.several.shift.days.hasFocus()
    page.side.several.shift.skip.setChecked(True)
    page.side.several.shift.days.setValue(7)
    QTest.keyClick(page.side.several.shift.days, Key.Key_Return)
    # From Friday 12 June seven days on, and over the Dragon Boat Festival from 19 to 21 June.
    assert entry("Flash sale").day == june(22)


def test_return_goes_to_the_details_and_esc_chooses_nothing(page, entry):
    choose(page, entry("Flash sale"))
    press(page, Key.Key_Return)
    assert page.side.entry.title.hasFocus()
    page.board.surface().setFocus()
    press(page, Key.Key_Escape)
    assert chosen(page) == []


def test_n_adds_on_the_chosen_day_and_i_notes_an_idea(page, entry):
    page.board.choice.go(june(25))
    press(page, Key.Key_N)
    QTest.keyClicks(page.board.quick.field, "Night market")
    press(page, Key.Key_Return)
    assert (entry("Night market").day, entry("Night market").minute) == (june(25), 1230)
    press(page, Key.Key_I)
    QTest.keyClicks(page.board.quick.field, "Picnic")
    press(page, Key.Key_Return)
    assert (entry("Picnic").day, entry("Picnic").state) == (None, "idea")


def test_delete_deletes_and_undo_brings_it_back(page, entry, workspace):
    choose(page, entry("Flash sale"))
    press(page, Key.Key_Delete)
    assert "Flash sale" not in [each.title for each in page.board.shown.entries]
    workspace.undo()
    assert entry("Flash sale").day == june(12)


def test_copied_and_pasted_on_another_day(page, entry):
    choose(page, entry("Lunch lesson"))
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_C, CTRL)
    page.board.choice.clear()
    page.board.choice.go(june(25))
    press(page, Key.Key_V, CTRL)
    assert entry("Lunch lesson", june(25)).minute == 720
    assert entry("Shelf talk", june(26))
    assert entry("Lunch lesson", june(11))


def test_to_the_ideas_and_back_to_the_chosen_day(page, entry):
    choose(page, entry("Flash sale"))
    press(page, Key.Key_T)
    assert entry("Flash sale").day is None
    page.board.choice.go(june(25))
    page.board.tray.surface.setFocus()
    page.board.choice.only(entry("Soups").key)
    press(page, Key.Key_D)
    assert (entry("Soups").day, entry("Soups").minute) == (june(25), 1230)


def test_ideas_are_gone_through_by_arrows(page):
    page.board.tray.surface.setFocus()
    press(page, Key.Key_Right)
    first = chosen(page)
    press(page, Key.Key_Right)
    assert {*first, *chosen(page)} == {"Soups", "Guess the price"}


def test_space_opens_all_of_the_day(page):
    page.board.choice.go(june(12))
    press(page, Key.Key_Space)
    assert page.board.day_card.day == june(12)
    press(page, Key.Key_Down)
    press(page, Key.Key_Down)
    assert chosen(page) == ["Flash sale"]


def test_m_w_and_l_choose_the_view_and_the_machine_remembers_it(page, context):
    for key, view in ((Key.Key_W, "week"), (Key.Key_L, "list"), (Key.Key_M, "month")):
        press(page, key)
        assert page.board.view() == page.head.views.key() == view
        assert context.remembered("calendar.view") == view


def test_page_keys_turn_and_home_comes_back(page):
    press(page, Key.Key_PageDown)
    assert page.head.title() == "July 2026"
    press(page, Key.Key_PageUp, times=2)
    assert page.head.title() == "May 2026"
    press(page, Key.Key_Home)
    assert (page.head.title(), page.board.choice.day) == ("June 2026", june(11))


def test_f1_lists_all_of_them(page):
    surface = page.board.surface()
    names = {action.objectName() for action in surface.actions()}
    assert {"calendar.day_on", "calendar.delete", "calendar.shift", "calendar.paste"} <= names
    assert all(action.text() and action.shortcuts() for action in surface.actions())


def test_a_screen_reader_hears_where_the_keyboard_stands(page, entry):
    choose(page, entry("Flash sale"))
    assert (
        page.board.surface()
        .accessibleDescription()
        .startswith("Friday, 12 June, 20:00–21:00, Flash sale, Beneficial, Ready")
    )
