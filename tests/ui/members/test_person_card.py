"""What belongs to a person whatever the group: keeping in touch, birthday, tags, note, history."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from grouppilot.domain.birthdays import Birthday
from grouppilot.ui.members.birthday import BirthdaySheet
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.members.person_card import PersonCard
from grouppilot.usecases import members, people
from grouppilot.usecases.people import PersonView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> PersonCard:
    index = page.model.index(2, 1)
    page.table.setCurrentIndex(index)
    person = members.row(page.context.workspace, four["mia"]).person_id
    qtbot.waitUntil(lambda: page.detail.person.person_id() == person)
    return page.detail.person


def view(page: MembersPage, card: PersonCard) -> PersonView:
    return people.view(page.context.workspace, card.person_id() or 0)


def test_closeness_makes_somebody_due_and_writing_to_them_ends_that(
    qtbot: QtBot, page: MembersPage, card: PersonCard
) -> None:
    card.closeness.setCurrentIndex(card.closeness.findData("core"))
    card.closeness.activated.emit(card.closeness.currentIndex())
    qtbot.waitUntil(lambda: card.told.text() == "never written to · due today")
    assert page.detail.touch.isVisible()
    qtbot.mouseClick(page.detail.wrote, LEFT)
    qtbot.waitUntil(lambda: card.told.text() == "last today · next in 7 day(s)")
    page.context.workspace.undo()
    qtbot.waitUntil(lambda: card.told.text() == "never written to · due today")


def test_an_own_interval(qtbot: QtBot, page: MembersPage, card: PersonCard) -> None:
    assert not card.days.isEnabled()
    card.closeness.setCurrentIndex(card.closeness.findData("regular"))
    card.closeness.activated.emit(card.closeness.currentIndex())
    qtbot.waitUntil(lambda: card.days.isEnabled())
    card.days.setFocus()
    card.days.setValue(14)
    qtbot.keyClick(card.days, Qt.Key.Key_Tab)
    assert view(page, card).keep_days == 14


def test_a_lunar_birthday_is_set_and_forgotten(
    qtbot: QtBot, page: MembersPage, card: PersonCard, press
) -> None:
    qtbot.mouseClick(card.birthday, LEFT)
    sheet = card.findChild(BirthdaySheet)
    press(sheet, "Lunar (China)")
    sheet.month.setCurrentIndex(4)
    sheet.day.setCurrentIndex(4)
    sheet.year.setValue(1990)
    press(sheet, "Save")
    assert view(page, card).birthday == Birthday(5, 5, 1990, True)
    qtbot.waitUntil(lambda: card.birthday.text() == "lunar month 5, day 5, 1990")
    assert card.coming.text() == "in 8 day(s), turns 36"
    sheet = card.ask_birthday()
    assert sheet is not None
    assert sheet.birthday() == Birthday(5, 5, 1990, True)
    press(sheet, "Forget")
    assert view(page, card).birthday is None


def test_a_day_that_does_not_exist_is_refused_in_the_sheet(
    qtbot: QtBot, page: MembersPage, card: PersonCard, press
) -> None:
    sheet = card.ask_birthday()
    assert sheet is not None
    sheet.month.setCurrentIndex(1)
    sheet.day.setCurrentIndex(29)
    press(sheet, "Save")
    assert sheet.problem.isVisible()
    assert view(page, card).birthday is None


def test_tags_and_note_of_the_person(qtbot: QtBot, page: MembersPage, card: PersonCard) -> None:
    qtbot.keyClicks(card.tags.line(), "co-builder")
    qtbot.keyClick(card.tags.line(), Qt.Key.Key_Return)
    card.note.setFocus()
    card.note.setPlainText("Likes tea")
    qtbot.keyClick(card.note, Qt.Key.Key_Tab)
    assert (view(page, card).tags, view(page, card).note) == (("co-builder",), "Likes tea")


def test_the_history_is_one_list(qtbot: QtBot, page: MembersPage, card: PersonCard, four) -> None:
    people.wrote(page.context.workspace, [card.person_id() or 0], note="Hello")
    events = members.detail(page.context.workspace, four["mia"]).events
    assert [(one.day, one.code) for one in events] == [
        (date(2026, 6, 11), "contact"),
        (date(2026, 3, 14), "joined"),
    ]
