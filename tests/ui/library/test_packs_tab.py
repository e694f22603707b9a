"""Packs in the library: chosen, searched, opened from a file, applied, saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.items.apply_pack import ApplyPack
from grouppilot.ui.items.pack_files import SavePack
from grouppilot.ui.items.start_group import StartGroup
from grouppilot.ui.library.page import LibraryPage
from grouppilot.usecases import groups, packs, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


def shown(page: LibraryPage) -> list[str]:
    rows = page.packs.packs.list
    return [rows.item(place).text() for place in range(rows.count()) if not rows.item(place).isHidden()]


def items(page: LibraryPage) -> list[str]:
    rows = page.packs.preview.list
    return [rows.item(place).text() for place in range(rows.count())]


def test_the_seven_packs_are_there_with_what_they_hold(page: LibraryPage) -> None:
    assert len(shown(page)) == 7
    assert page.packs.title.text() == "Everyday community"
    assert items(page)[0] == "every working day · 08:30 — Good morning and the question of the day"
    assert page.packs.preview.minutes.text().startswith("About ")
    assert page.packs.preview.more.text() == "With 7 rule(s) to post. With 5 step(s) for newcomers."


def test_the_texts_of_an_item_are_read_before_the_pack_is_taken(qtbot: QtBot, page: LibraryPage) -> None:
    words = page.packs.preview.words
    first = words.field.toPlainText()
    assert (words.about.text(), first[:12]) == ("Text 1 of 20 of the pool", "Good morning")
    qtbot.mouseClick(words.next, Qt.MouseButton.LeftButton)
    assert words.about.text() == "Text 2 of 20 of the pool"
    qtbot.mouseClick(words.previous, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(words.previous, Qt.MouseButton.LeftButton)
    assert words.about.text() == "Text 20 of 20 of the pool"
    page.packs.preview.list.setFocus()
    qtbot.keyClick(page.packs.preview.list, Qt.Key.Key_Down)
    assert words.about.text() == "Text 1 of 3"
    assert words.field.toPlainText() != first


def test_another_language_offers_the_same_packs(qtbot: QtBot, page: LibraryPage) -> None:
    page.packs.packs.list.setCurrentRow(1)
    page.packs.packs.speak("zh_CN")
    assert shown(page)[:2] == ["日常社群", "21 天打卡营"]
    assert page.packs.title.text() == "21 天打卡营"


def test_a_search_narrows_the_list(qtbot: QtBot, page: LibraryPage) -> None:
    page.packs.packs.search.setText("camp")
    assert "21-day camp" in shown(page)
    assert len(shown(page)) < 7


def test_a_group_is_started_from_the_chosen_pack(page: LibraryPage, press: Press) -> None:
    page.packs.packs.list.setCurrentRow(5)
    press(page, "Start a group…")
    form = sheet(page)
    assert isinstance(form, StartGroup)
    assert form.name.text() == "7-day flash group"


def test_a_pack_is_applied_only_once(workspace: Workspace, page: LibraryPage, press: Press) -> None:
    group = groups.add(workspace, GroupForm("A"))
    press(page, "Apply to a group…")
    form = sheet(page)
    assert isinstance(form, ApplyPack)
    press(form, "Apply")
    count = len(sops.items(workspace, group))
    assert count > 0
    press(page, "Apply to a group…")
    again = sheet(page)
    assert isinstance(again, ApplyPack)
    assert again.preview.minutes.text() == "Adds nothing new"
    again.reject()
    assert len(sops.items(workspace, group)) == count


def test_a_group_is_saved_as_a_pack_and_opened_again(
    workspace: Workspace, camp: int, tmp_path: Path, page: LibraryPage, context: Context, press: Press
) -> None:
    press(page, "Save group as pack…")
    form = sheet(page)
    assert isinstance(form, SavePack)
    assert form.name.text() == "晨读打卡营 03"
    form.name.setText(" ")
    press(form, "Save…")
    assert form.isVisible()
    form.name.setText("晨读打卡营 03")
    form.summary.setText("晨读。")
    path = tmp_path / "camp.toml"
    form.save_to(path)
    assert not form.isVisible()
    page.show_pack(packs.open_file(path))
    assert page.packs.title.text() == "晨读打卡营 03"
    assert shown(page)[0] == "晨读打卡营 03"
    press(page, "Start a group…")
    started = sheet(page)
    assert isinstance(started, StartGroup)
    assert started.name.text() == "晨读打卡营 03"


def test_a_file_that_is_no_pack_is_refused(
    page: LibraryPage, tmp_path: Path, refusals: list[str], press: Press
) -> None:
    path = tmp_path / "no.toml"
    path.write_text("hello = 1")
    press(page, "Open pack…")
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert refusals == ["not_a_pack"]
    assert len(shown(page)) == 7
