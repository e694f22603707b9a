"""The right column: the chosen entry edited in place, several together, and what lies ahead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.calendar.conftest import LEFT, june

from grouppilot.usecases import advice, calendar, groups, materials, publishing, scripts
from grouppilot.usecases.groups import GroupForm


@pytest.fixture
def card(page, entry, qtbot):
    """The details of the flash sale."""
    page.board.choice.only(entry("Flash sale").key)
    qtbot.waitUntil(page.side.entry.isVisible)
    QApplication.processEvents()
    return page.side.entry


def form(page, entry, title: str = "Flash sale"):
    return calendar.form_of(page.context.workspace, entry(title).key)


def write(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def pick(box, key: str) -> None:
    place = box.findData(key)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_it_says_when_the_entry_is(card):
    assert card.when.text() == "Fri 12 Jun • 20:00–21:00"


def test_a_title_is_kept_when_it_is_left_and_undone_in_one_step(page, card, entry, workspace):
    write(card.title, "Flash sale of fish")
    assert entry("Flash sale of fish").day == june(12)
    workspace.undo()
    assert entry("Flash sale").day == june(12)


def test_kind_format_state_and_length(page, card, entry):
    pick(card.kind, "fun")
    pick(card.format, "flash_sale")
    card.state.findChildren(QAbstractButton)[0].click()
    card.length.setFocus()
    card.length.setValue(30)
    card.title.setFocus()
    kept = form(page, entry)
    assert (kept.kind, kept.format, kept.state, kept.length) == ("fun", "flash_sale", "idea", 30)


def test_the_day_is_taken_away_and_given_again(page, card, entry, qtbot):
    QTest.mouseClick(card.day.clear, LEFT)
    assert entry("Flash sale").day is None
    qtbot.waitUntil(card.day.begin.isVisible)
    assert not card.minute.isVisible()
    QTest.mouseClick(card.day.begin, LEFT)
    assert entry("Flash sale").day == june(11)


def test_a_time_becomes_a_whole_day_and_back(page, card, entry, qtbot):
    QTest.mouseClick(card.minute.clear, LEFT)
    assert entry("Flash sale").minute is None
    qtbot.waitUntil(card.minute.begin.isVisible)
    QTest.mouseClick(card.minute.begin, LEFT)
    assert entry("Flash sale").minute == 1230


def test_what_is_said_now_and_then(page, card, entry):
    card.fold.open()
    QApplication.processEvents()
    write(card.more.reply, "a coupon")
    write(card.more.who, "Zoe")
    card.more.note.setFocus()
    card.more.note.setPlainText("ask first")
    card.title.setFocus()
    QTest.mouseClick(card.more.timetable, LEFT, pos=card.more.timetable.rect().center())
    kept = form(page, entry)
    assert (kept.reply, kept.responsible, kept.note) == ("a coupon", "Zoe", "ask first")


def test_it_repeats_and_ends(page, card, entry):
    card.fold.open()
    pick_text = "Every Friday"
    repeat = card.more.repeat
    place = repeat.choice.findText(pick_text)
    repeat.choice.setCurrentIndex(place)
    repeat.choice.activated.emit(place)
    days = [each.day.day for each in page.board.shown.entries if each.title == "Flash sale"]
    assert days == [12, 19, 26, 3]


def test_several_are_shifted_over_holidays_by_choice(page, entry, qtbot):
    keys = [entry(title).key for title in ("Lunch lesson", "Flash sale")]
    page.board.choice.set(keys)
    several = page.side.several
    qtbot.waitUntil(several.isVisible)
    several.shift.days.setValue(7)
    QTest.mouseClick(several.shift.go, LEFT)
    assert [entry(title).day for title in ("Lunch lesson", "Flash sale")] == [june(18), june(19)]


def test_several_are_copied_a_week_on_put_away_and_deleted(page, entry, qtbot, workspace):
    page.board.choice.set([entry(title).key for title in ("Lunch lesson", "Flash sale")])
    several = page.side.several
    qtbot.waitUntil(several.isVisible)
    QTest.mouseClick(several.copy, LEFT)
    assert entry("Flash sale", june(19)).key in page.board.choice
    QApplication.processEvents()
    QTest.mouseClick(several.tray, LEFT)
    assert [each.title for each in page.board.shown.ideas].count("Flash sale") == 1
    workspace.undo()
    page.board.choice.set([entry(title).key for title in ("Lunch lesson", "Flash sale")])
    QApplication.processEvents()
    QTest.mouseClick(several.delete, LEFT)
    assert not [each for each in page.board.shown.entries if each.day == june(12) and each.minute == 1200]


def test_what_lies_ahead_is_told_and_a_week_is_copied(page, qtbot):
    qtbot.waitUntil(page.side.ahead.isVisible)
    assert page.side.mix.table.rows()["useful"]
    buttons = [each for each in page.side.ahead.findChildren(QAbstractButton) if "→" in each.text()]
    before = len(page.board.shown.entries)
    QTest.mouseClick(buttons[0], LEFT)
    assert len(page.board.shown.entries) > before


def test_what_lacks_material_is_chosen(page, qtbot):
    qtbot.waitUntil(page.side.ahead.isVisible)
    QTest.mouseClick(page.side.ahead.show_lacking, LEFT)
    assert page.board.chosen()
    assert all(each.missing for each in page.board.chosen())


def test_where_it_is_narrow_the_details_lie_over_the_calendar(page, entry, qtbot):
    page.resize(676, 600)
    QApplication.processEvents()
    assert not page.side.isVisible()
    page.board.surface().setFocus()
    page.board.choice.only(entry("Flash sale").key)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_Return)
    assert page.side.entry.isVisible()
    assert page.side.entry.title.hasFocus()
    QTest.keyClick(page.side.entry.title, Qt.Key.Key_Escape)
    assert not page.side.isVisible()
    assert page.board.surface().hasFocus()
    QTest.mouseClick(page.head.details_button, LEFT)
    assert page.side.isVisible()


def test_files_and_links_make_the_pack_whole(page, card, entry, qtbot, tmp_path, workspace):
    assert card.materials.chip_texts() == [
        "text missing",
        "link missing",
        "video missing",
        "pictures missing",
    ]
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    paths = [tmp_path / f"{number}.png" for number in range(2)]
    for path in paths:
        picture.save(str(path))
    page.side.packs.add_files(paths)
    qtbot.waitUntil(lambda: card.materials.list.count() == 2)
    write(card.materials.link, "https://example.com/sale")
    qtbot.waitUntil(lambda: card.materials.list.count() == 3)
    assert card.materials.chip_texts() == ["text missing", "link ✓", "video missing", "pictures 2/6"]
    card.materials.list.setFocus()
    card.materials.list.setCurrentRow(0)
    QTest.keyClick(card.materials.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: card.materials.list.count() == 2)
    workspace.undo()
    qtbot.waitUntil(lambda: card.materials.list.count() == 3)


def test_what_is_no_link_is_refused(page, card, refusals):
    write(card.materials.link, "not a link")
    assert refusals == ["bad_link"]


def test_the_calendar_keeps_its_width_whatever_is_chosen(page, entry, qtbot):
    qtbot.waitUntil(page.side.ahead.isVisible)
    before = page.board.width()
    for titles in (["Flash sale"], ["Flash sale", "Lunch lesson"], []):
        page.board.choice.set([entry(title).key for title in titles])
        QApplication.processEvents()
        page.side.entry.fold.open()
        QApplication.processEvents()
        assert page.board.width() == before


def test_what_was_posted_keeps_its_moment_and_gets_its_result(page, entry, qtbot, workspace):
    page.board.choice.only(entry("Lunch lesson").key)
    part = page.side.entry.postings
    qtbot.waitUntil(part.isVisible)
    QTest.mouseClick(part.rows[0].mark, LEFT)
    assert entry("Lunch lesson").state == "published"
    qtbot.waitUntil(part.rows[0].result.isVisible)
    assert part.rows[0].state.text() == "12:40"
    assert not page.side.entry.day.isEnabled()
    write(part.rows[0].result.fields["responded"], "１８")
    write(part.rows[0].result.note, "ask earlier")
    (posting,) = publishing.postings(workspace, entry("Lunch lesson").key)
    assert (posting.reached, posting.responded, posting.note) == (None, 18, "ask earlier")
    assert entry("Lunch lesson").state == "reviewed"
    QTest.mouseClick(part.rows[0].back, LEFT)
    assert entry("Lunch lesson").state == "ready"


def test_what_is_to_come_is_not_asked_about(page, card):
    assert not card.postings.isVisible()


def test_several_are_copied_for_another_group(page, entry, qtbot, workspace):
    other = groups.add(workspace, GroupForm("Other"))
    page.board.choice.set([entry(title).key for title in ("Lunch lesson", "Flash sale")])
    several = page.side.several
    qtbot.waitUntil(several.isVisible)
    (action,) = [each for each in several.share.menu().actions() if each.text() == "Other"]
    action.trigger()
    copies = [each for each in page.board.shown.entries if each.groups == (other,)]
    assert [(each.title, each.day) for each in copies] == [
        ("Lunch lesson", june(11)),
        ("Flash sale", june(12)),
    ]
    workspace.undo()
    assert not [each for each in page.board.shown.entries if each.groups == (other,)]


def test_advice_says_why_moves_to_a_better_place_and_is_muted(page, card, entry, qtbot, workspace):
    rows = card.advice.rows
    assert entry("Flash sale").advice == len({each.code for each in advice.of(workspace, card.key())}) > 0
    row = next(each for each in rows if "Friday" in each.chip.text())
    QTest.mouseClick(row.move_button, LEFT)
    assert entry("Flash sale").day == june(11)
    workspace.undo()
    page.board.choice.only(entry("Flash sale").key)
    QApplication.processEvents()
    row = next(each for each in card.advice.rows if "Friday" in each.chip.text())
    row.keep_button.menu().actions()[0].trigger()
    QApplication.processEvents()
    assert not [each for each in card.advice.rows if "Friday" in each.chip.text()]
    workspace.undo()
    QApplication.processEvents()
    assert [each for each in card.advice.rows if "Friday" in each.chip.text()]


def test_a_script_of_the_library_is_chosen_looked_at_and_copied(page, card, entry, qtbot, workspace):
    number = scripts.add(workspace, "Sale tonight", ["Tonight in {group}, dear {nickname}"])
    text = card.text
    text.picker.field.setFocus()
    QTest.keyClicks(text.picker.field, "sale")
    qtbot.waitUntil(lambda: text.picker.list.count() > 0)
    QTest.keyClick(text.picker.field, Qt.Key.Key_Return)
    assert form(page, entry).script_id == number
    qtbot.waitUntil(text.script.isVisible)
    assert text.title.text() == "Sale tonight"
    assert text.shown.toPlainText() == "Tonight in Slow Cooking Circle, dear {nickname}"
    assert "{nickname}" in text.said.text()
    QTest.mouseClick(text.copy, LEFT)
    assert QApplication.clipboard().text() == "Tonight in Slow Cooking Circle, dear {nickname}"
    text.own.setFocus()
    text.own.setPlainText("In words of my own")
    card.title.setFocus()
    qtbot.waitUntil(text.hint.isVisible)
    QTest.mouseClick(text.copy, LEFT)
    assert QApplication.clipboard().text() == "In words of my own"
    QTest.mouseClick(text.clear, LEFT)
    assert form(page, entry).script_id is None
    workspace.undo()
    assert form(page, entry).script_id == number


def test_each_group_is_shown_its_own_text_within_its_length(page, card, entry, qtbot, workspace):
    shop = groups.add(workspace, GroupForm("Shop", platform="wechat"))
    other = form(page, entry).groups
    calendar.edit(workspace, entry("Flash sale").key, groups=(*other, shop), text="{group} " + "a" * 7000)
    text = card.text
    qtbot.waitUntil(lambda: text.group.count() == 2)
    place = text.group.findText("Shop")
    text.group.setCurrentIndex(place)
    text.group.activated.emit(place)
    assert text.shown.toPlainText().startswith("Shop ")
    assert "5,000" in text.warning.text()


def test_a_role_or_somebody_by_name_does_it(page, card, entry):
    card.fold.open()
    pick(card.more.role, "host")
    write(card.more.who, "Zoe")
    kept = form(page, entry)
    assert (kept.role, kept.responsible) == ("host", "Zoe")


def test_the_pictures_are_copied_from_the_details(page, card, entry, qtbot, workspace, tmp_path):
    assert not card.materials.pictures.isEnabled()
    picture = tmp_path / "one.png"
    assert QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    materials.add_files(workspace, entry("Flash sale").key, [picture])
    qtbot.waitUntil(card.materials.pictures.isEnabled)
    QTest.mouseClick(card.materials.pictures, LEFT)
    names = [url.toLocalFile() for url in QApplication.clipboard().mimeData().urls()]
    assert [name.endswith(".png") for name in names] == [True]
    QApplication.clipboard().clear()  # a display that is none ends badly with files on it
