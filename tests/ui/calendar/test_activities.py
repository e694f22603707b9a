"""Activities in the window: begun, laid out, signed up for, come to, drawn, judged, by clicks and keys."""

from hashlib import sha256

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.calendar.conftest import LEFT, june
from tests.ui.calendar.test_details import pick, write
from tests.ui.finding import sheet as sheet_over

from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.usecases import (
    activities,
    activity_people,
    activity_prizes,
    activity_stages,
    calendar,
    draws,
    groups,
    member_edits,
    scripts,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.member_edits import MemberForm

NAMES = ("Ada", "Ben", "Cleo", "Dan")


@pytest.fixture
def party(page, workspace):
    """An activity of the circle on Thursday the 18th, with four members."""
    group = groups.scope(workspace)[0].id
    for number, name in enumerate(NAMES, 1):
        member_edits.add(workspace, MemberForm(group, nickname=name, number=number))
    key = activities.plan(workspace, EntryForm("Soup night", june(18), 1170, groups=(group,)))
    QApplication.processEvents()
    return activities.of(workspace, key)


def open_part(page, party, part: str):
    page.open_activity(party.key, part)
    QApplication.processEvents()
    return page.pane().part(part)


def now(workspace, party):
    return activities.of(workspace, party.key)


def clip() -> str:
    return QGuiApplication.clipboard().text()


def test_an_activity_is_begun_from_the_menu_and_opens(page, workspace):
    page.board.choice.go(june(18))
    page.head.plan_activity.trigger()
    QTest.keyClicks(page.board.quick.field, "Soup night")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    (found,) = activities.listed(workspace)
    assert (found.title, found.day) == ("Soup night", june(18))
    assert page.pane().isVisible()
    assert not page.head.isVisible()
    QTest.keyClick(page.pane(), Qt.Key.Key_Escape)
    assert page.head.isVisible()
    workspace.undo()
    assert activities.listed(workspace) == []


def test_the_key_for_it_is_a(page, workspace):
    QTest.keyClick(page.board.surface(), Qt.Key.Key_A)
    QTest.keyClicks(page.board.quick.field, "Soup night")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    assert [each.title for each in activities.listed(workspace)] == ["Soup night"]


def test_an_entry_becomes_one_from_its_details(page, workspace, entry, qtbot):
    page.board.choice.only(entry("Flash sale").key)
    qtbot.waitUntil(page.side.entry.isVisible)
    QApplication.processEvents()
    QTest.mouseClick(page.side.entry.activity.go, LEFT)
    assert [each.title for each in activities.listed(workspace)] == ["Flash sale"]
    qtbot.waitUntil(lambda: page.pane().isVisible())


def test_its_plan_is_edited_in_place_and_undone(page, party, workspace):
    plan = open_part(page, party, "stages").plan
    assert plan.lacks.isVisible()
    pick(plan.aim, "stick")
    write(plan.target, "12")
    pick(plan.place, "onsite")
    QApplication.processEvents()
    write(plan.address, "Mill Lane 3")
    QTest.mouseClick(plan.deadline.begin, LEFT)
    found = now(workspace, party)
    assert (found.aim, found.target, found.place, found.address) == ("stick", 12, "onsite", "Mill Lane 3")
    assert found.deadline == june(18)
    assert found.lacks == ()
    assert not plan.lacks.isVisible()
    workspace.undo()
    assert now(workspace, party).deadline is None


def test_a_target_that_is_no_number_is_not_taken(page, party, workspace):
    plan = open_part(page, party, "stages").plan
    write(plan.target, "12")
    write(plan.target, "a dozen")
    assert plan.target.text() == "12"
    assert now(workspace, party).target == 12


def test_stages_are_laid_out_edited_copied_and_deleted(page, party, workspace, qtbot):
    part = open_part(page, party, "stages")
    QTest.mouseClick(part.usual, LEFT)
    assert [card.step.currentData() for card in part.cards] == ["announce", "rules", "remind", "result"]
    assert not part.usual.isVisible()
    write(part.cards[0].title, "Soon: soup")
    QTest.mouseClick(part.cards[2].copy, LEFT)
    assert clip().startswith("Tomorrow it is time for Soup night: 18 June 19:30")
    QTest.mouseClick(part.cards[3].delete, LEFT)
    left = activity_stages.listed(workspace, party.id)
    assert [each.title for each in left] == ["Soon: soup", "Rules: Soup night", "Remind: Soup night"]
    QTest.keyClicks(part.name, "Buy leeks")
    QTest.keyClick(part.name, Qt.Key.Key_Return)
    assert [card.title.text() for card in part.cards][-1] == "Buy leeks"
    QTest.mouseClick(part.cards[0].show_it, LEFT)
    assert page.head.isVisible()
    assert page.board.chosen()[0].title == "Soon: soup"


def test_a_text_of_the_library_takes_the_place_of_own_words(page, party, workspace):
    script = scripts.add(workspace, "Come along", ["Come to {activity}!"])
    activity_stages.lay_out(workspace, party.id)
    part = open_part(page, party, "stages")
    pick(part.cards[0].script, str(script))
    stage = activity_stages.listed(workspace, party.id)[0]
    assert (stage.script_id, stage.text) == (script, "")
    QTest.mouseClick(part.cards[0].copy, LEFT)
    assert clip() == "Come to Soup night!"
    workspace.undo()
    assert activity_stages.listed(workspace, party.id)[0].text


def test_a_stage_leads_to_its_activity(page, party, workspace, entry, qtbot):
    activity_stages.lay_out(workspace, party.id)
    page.board.choice.only(entry("Remind: Soup night").key)
    qtbot.waitUntil(page.side.entry.isVisible)
    QApplication.processEvents()
    QTest.mouseClick(page.side.entry.activity.go, LEFT)
    assert page.pane().key() == party.key


def test_the_chain_is_pasted_and_kept_with_the_activity(page, party, workspace, qtbot):
    part = open_part(page, party, "sign_ups")
    sheet = part.ask()
    sheet.text.setPlainText("#接龙\nSoup\n1. Ada\n2. Ben +1\n3. Zoe")
    qtbot.waitUntil(sheet.go.isEnabled)
    QTest.mouseClick(sheet.go, LEFT)
    assert now(workspace, party).signed == 4
    assert part.pane.missing_title.text() == "2 have not signed"
    assert part.pane.title.text() == "Soup night"


def test_who_came_is_ticked_pasted_and_taken_back(page, party, workspace, qtbot):
    group = party.groups[0][0]
    activity_people.keep_sign_up(workspace, party.id, group, "#接龙\n1. Cleo\n2. Zoe")
    part = open_part(page, party, "came")
    qtbot.waitUntil(lambda: part.list.count() == 5)
    assert part.list.item(0).text() == "003 Cleo · signed up"
    part.list.setFocus()
    part.list.setCurrentRow(0)
    QTest.keyClick(part.list, Qt.Key.Key_Space)
    assert now(workspace, party).came == 1
    sheet = part.ask()
    sheet.text.setPlainText("1. Dan\nOld Tom")
    qtbot.waitUntil(sheet.go.isEnabled)
    assert "Old Tom" in sheet.told.text()
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: part.count.text() == "3 came, 2 people had signed up")
    QTest.mouseClick(part.copy_missed, LEFT)
    assert clip() == "Zoe"
    part.search.setText("tom")
    qtbot.waitUntil(lambda: part.list.count() == 1)
    part.list.setCurrentRow(0)
    QTest.keyClick(part.list, Qt.Key.Key_Space)
    assert now(workspace, party).came == 2


def test_all_who_signed_up_came_by_one_click(page, party, workspace, qtbot):
    activity_people.keep_sign_up(workspace, party.id, party.groups[0][0], "#接龙\n1. Cleo\n2. Ben")
    part = open_part(page, party, "came")
    qtbot.waitUntil(part.all.isVisible)
    QTest.mouseClick(part.all, LEFT)
    assert now(workspace, party).came == 2
    workspace.undo()
    assert now(workspace, party).came == 0


def test_prizes_and_costs_are_written_down_and_added_up(page, party, workspace, qtbot):
    part = open_part(page, party, "prizes")
    QTest.keyClicks(part.prizes.name, "Ladle")
    QTest.keyClick(part.prizes.name, Qt.Key.Key_Return)
    _name, number, worth, _given = part.prizes.fields[0]
    write(number, "3")
    write(worth, "4.50")
    QTest.keyClicks(part.costs.name, "Leeks")
    QTest.keyClick(part.costs.name, Qt.Key.Key_Return)
    _name, planned, spent = part.costs.fields[0]
    write(planned, "20")
    write(spent, "18.20")
    assert part.costs.sum.text() == "With the prizes: 33.50 planned, 18.20 spent."
    QTest.keyClicks(part.awards.name, "Ada")
    QTest.mouseClick(part.awards.give, LEFT)
    assert part.costs.sum.text() == "With the prizes: 33.50 planned, 22.70 spent."
    QTest.mouseClick(part.awards.ticks[0], LEFT)
    (award,) = activity_prizes.awards(workspace, party.id)
    assert (award.name, award.prize, award.handed) == ("Ada", "Ladle", june(11))
    workspace.undo()
    assert part.awards.ticks[0].state() == "open"
    write(number, "0")
    assert activity_prizes.prizes(workspace, party.id)[0].number == 3


def test_the_order_of_the_prizes_is_that_of_the_draw(page, party, workspace):
    for name in ("Spoon", "Ladle"):
        activity_prizes.add_prize(workspace, party.id, name)
    part = open_part(page, party, "prizes")
    assert not part.prizes.ups[0].isEnabled()
    QTest.mouseClick(part.prizes.ups[1], LEFT)
    assert [row.name for row in activity_prizes.prizes(workspace, party.id)] == ["Ladle", "Spoon"]
    assert [fields[0].text() for fields in part.prizes.fields] == ["Ladle", "Spoon"]
    workspace.undo()
    assert [row.name for row in activity_prizes.prizes(workspace, party.id)] == ["Spoon", "Ladle"]


def test_ticks_of_prizes_keep_the_keyboard(page, party, workspace):
    for name in ("Ada", "Ben"):
        activity_prizes.give(workspace, party.id, name)
    part = open_part(page, party, "prizes")
    part.awards.ticks[1].setFocus()
    QTest.keyClick(part.awards.ticks[1], Qt.Key.Key_Space)
    assert part.awards.ticks[1].state() == "done"
    assert part.awards.ticks[1].hasFocus()


def test_a_draw_is_frozen_announced_drawn_and_told(page, party, workspace, qtbot):
    activity_prizes.add_prize(workspace, party.id, "Ladle", 2)
    part = open_part(page, party, "draw")
    sheet = part.ask()
    assert sheet.source.currentData() == "members"
    QTest.mouseClick(sheet.none, LEFT)
    sheet.search.setText("dan")
    assert [sheet.members.item(row).isHidden() for row in range(4)] == [True, True, True, False]
    QTest.mouseClick(sheet.every, LEFT)
    sheet.search.clear()
    qtbot.waitUntil(lambda: sheet.told.text().startswith("1 take part"))
    QTest.mouseClick(sheet.every, LEFT)
    sheet.members.item(3).setCheckState(Qt.CheckState.Unchecked)
    sheet.seed.setText("3,412.88")
    qtbot.waitUntil(lambda: sheet.told.text().startswith("3 take part"))
    QTest.mouseClick(sheet.go, LEFT)
    (card,) = part.cards
    QTest.mouseClick(card.before, LEFT)
    assert "3,412.88" in clip()
    QTest.mouseClick(card.list, LEFT)
    assert sha256(clip().encode()).hexdigest() == card.row.digest
    QTest.mouseClick(card.go, LEFT)
    (card,) = part.cards
    order = sorted(NAMES[:3], key=lambda name: sha256(f"3,412.88\n{name}".encode()).hexdigest())
    assert [each.name for each in card.row.winners] == order[:2]
    QTest.mouseClick(card.after, LEFT)
    assert all(name in clip() for name in order[:2])
    assert not card.go.isVisible()
    assert page.pane().part("prizes") is not None
    QTest.mouseClick(card.picture, LEFT)
    made = sheet_over(page)
    assert isinstance(made, PictureSheet)
    assert made.fields.names.toPlainText().splitlines() == [f"{name}, Ladle" for name in order[:2]]
    assert "3,412.88" in made.fields.by.text()


def test_many_prizes_leave_the_sheet_its_size(page, party, workspace):
    for number in range(12):
        activity_prizes.add_prize(workspace, party.id, f"Prize {number}")
    sheet = open_part(page, party, "draw").ask()
    QApplication.processEvents()
    assert len(sheet.numbers) == 12
    assert sheet.height() <= 600
    sheet.reject()


def test_a_list_of_ones_own_comes_from_a_file(page, party, workspace, qtbot, tmp_path):
    path = tmp_path / "names.txt"
    path.write_text("Bo\nMia\nBo\n", "utf-8")
    sheet = open_part(page, party, "draw").ask()
    pick(sheet.source, "pasted")
    sheet.take_file(path)
    qtbot.waitUntil(lambda: "2 take part" in sheet.told.text())
    assert "1 line(s) there twice" in sheet.told.text()
    pick(sheet.mode, "later")
    qtbot.waitUntil(lambda: not sheet.go.isEnabled())
    sheet.hint.setText("the moon")
    qtbot.waitUntil(sheet.go.isEnabled)
    QTest.mouseClick(sheet.go, LEFT)
    (card,) = page.pane().part("draw").cards
    QTest.keyClicks(card.seed, "full")
    QTest.keyClick(card.seed, Qt.Key.Key_Return)
    assert draws.listed(workspace, party.id)[0].seed == "full"


def test_a_draw_that_is_called_off_stays(page, party, workspace, qtbot):
    sheet = open_part(page, party, "draw").ask()
    qtbot.waitUntil(sheet.go.isEnabled)
    QTest.mouseClick(sheet.go, LEFT)
    QTest.mouseClick(page.pane().part("draw").cards[0].off, LEFT)
    assert [card.row.state for card in page.pane().part("draw").cards] == ["called_off"]


def test_the_result_stands_against_the_aim(page, party, workspace):
    activities.edit(workspace, party.id, aim="stick", target=4)
    activity_people.keep_names(workspace, party.id, "Ada\nBen\nCleo")
    part = open_part(page, party, "result")
    assert part.big.text() == "3 of 4"
    assert part.rate.text() == "75% of the target"
    write(part.reached, "4")
    assert part.big.text() == "4 of 4"
    part.note.setFocus()
    part.note.setPlainText("More bread")
    part.reached.setFocus()
    assert now(workspace, party).note == "More bread"


def test_the_list_of_activities_says_what_came_of_them(page, party, workspace, qtbot):
    activities.edit(workspace, party.id, aim="stick", target=4, reached=3)
    calendar.move(workspace, [party.key], 40)
    page.show_view("list")
    QTest.mouseClick(page.head.only_activities, LEFT)
    assert [each.title for each in page.board.shown.entries] == ["Soup night"]
    assert page.head.title() == "Activities"
    assert not page.head.next_button.isEnabled()
    surface = page.board.list.surface
    qtbot.waitUntil(lambda: ("3 of 4", "accent") in surface.chips.get(party.key, ()))
    QTest.mouseClick(page.head.only_activities, LEFT)
    assert len(page.board.shown.entries) > 1
    assert page.head.next_button.isEnabled()


def test_the_head_of_the_list_fits_the_smallest_window(page, party):
    page.show_view("list")
    for _ in range(3):  # first the details go over the board
        page.resize(676, 600)
        QApplication.processEvents()
    assert page.width() == 676
    head = page.head
    for shown in (head.views, head.only_activities, head.more_button, head.add_button):
        assert head.rect().contains(shown.geometry())
    assert head.add_button.y() > head.today_button.y()


def test_stages_that_move_along_are_told(page, party, workspace, entry, qtbot):
    activity_stages.lay_out(workspace, party.id)
    said = []
    page.context.said.connect(lambda text, _undoable: said.append(text))
    page.board.surface().setFocus()
    page.board.choice.only(party.key)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "4 stage(s) with it" in said[0]


def test_a_line_of_the_agenda_opens_the_part_it_is_about(page, party, workspace):
    page.show_target({"entry": party.key, "activity": "prizes"})
    assert page.pane().isVisible()
    assert page.pane().tabs.key() == "prizes"
    page.show_target({"day": june(11)})
    assert page.head.isVisible()


def test_one_that_goes_elsewhere_leaves_the_calendar(page, party, workspace):
    open_part(page, party, "stages")
    calendar.delete(workspace, [party.key])
    QApplication.processEvents()
    assert page.head.isVisible()
    assert not page.pane().isVisible()


@pytest.mark.parametrize("key", ["stages", "sign_ups", "came", "prizes", "draw", "result"])
def test_everything_that_takes_the_keyboard_has_a_name(page, party, workspace, key):
    activity_stages.lay_out(workspace, party.id)
    activity_prizes.add_prize(workspace, party.id, "Ladle")
    activity_prizes.add_cost(workspace, party.id, "Leeks")
    activity_prizes.give(workspace, party.id, "Ada")
    part = open_part(page, party, key)
    taking = [
        widget
        for widget in part.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    named = [widget.accessibleName() or getattr(widget, "text", str)() for widget in taking]
    assert taking
    assert all(named), [type(widget) for widget, name in zip(taking, named, strict=True) if not name]
