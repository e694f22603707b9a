"""Entries of the calendar on Today: with text and material, posted by a tick, edited on the calendar."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from tests.ui.today.test_page import choose, clipboard, line, press, state

from grouppilot.ui.members.run_sheet import RunSheet
from grouppilot.usecases import calendar, checklists, groups, materials, member_edits, person_runs, publishing
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.member_edits import MemberForm

TODAY = date(2026, 6, 11)


@pytest.fixture
def camp(workspace) -> int:
    return groups.listed(workspace).rows[0].id


@pytest.fixture
def sale(workspace, camp, tmp_path: Path) -> str:
    """A flash sale this evening, with two pictures and a link."""
    form = EntryForm("Flash sale", TODAY, 1200, groups=(camp,), kind="beneficial", format="flash_sale")
    key = str(calendar.add(workspace, form))
    calendar.edit(workspace, key, text="Tonight in {group}!", reply="a coupon", channels=("group", "private"))
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(name.encode())
    materials.add_files(workspace, key, [tmp_path / "a.png", tmp_path / "b.png"])
    materials.add_link(workspace, key, "https://example.org/sale")
    return key


def test_an_entry_stands_among_the_items_with_its_format_and_what_is_missing(qtbot, sale, page):
    found = line(page, "Flash sale")
    assert found.time == "20:00"
    assert [text for text, _ in found.chips] == ["Flash sale", "video, pictures missing"]
    choose(qtbot, page, "Flash sale")
    assert page.detail.about.text() == "晨读打卡营 03 • Beneficial • Flash sale • Group, Private 1:1 • 20:00"
    assert page.detail.text.field.toPlainText() == "Tonight in 晨读打卡营 03!"
    assert page.column.pack.reply.text() == "For a reply: a coupon"
    choose(qtbot, page, "Welcome newcomers")
    assert not page.column.pack.isVisible()


def test_a_tick_posts_it_and_says_when(qtbot, sale, page, workspace):
    choose(qtbot, page, "Flash sale")
    assert page.detail.done_button.accessibleName() == "Posted"
    press(qtbot, page, Qt.Key.Key_Space)
    assert state(page, "Flash sale") == "done"
    assert publishing.postings(workspace, sale)[0].state == "published"
    choose(qtbot, page, "Flash sale")
    qtbot.waitUntil(lambda: page.detail.state.text() == "Posted: 12:40, on time")
    qtbot.mouseClick(page.detail.done_button, Qt.MouseButton.LeftButton)
    assert state(page, "Flash sale") == "open"


def test_a_day_of_a_series_is_ticked_and_stays_chosen(qtbot, workspace, camp, page):
    form = EntryForm("Talk", TODAY, 1210, groups=(camp,), rule="FREQ=DAILY", text="Hi")
    calendar.add(workspace, form)
    choose(qtbot, page, "Talk")
    before = page.list.line().id
    press(qtbot, page, Qt.Key.Key_Space)
    assert state(page, "Talk") == "done"
    assert line(page, "Talk").id == before


def test_its_pictures_link_and_folder_are_at_hand(qtbot, sale, page, monkeypatch):
    choose(qtbot, page, "Flash sale")
    pack = page.column.pack
    qtbot.mouseClick(pack.copy_button, Qt.MouseButton.LeftButton)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()).name for url in urls] == ["01 a.png", "02 b.png"]
    qtbot.mouseClick(pack.link_button, Qt.MouseButton.LeftButton)
    assert clipboard() == "https://example.org/sale"
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(pack.open_button, Qt.MouseButton.LeftButton)
    assert Path(opened[0].toLocalFile()).name == "Flash sale"


def test_a_private_one_opens_as_a_person_run_and_goes_on_with_it(qtbot, sale, page, workspace, camp, context):
    ids = [member_edits.add(workspace, MemberForm(camp, nickname=name)) for name in ("林溪", "Ada")]
    asked = []
    context.asked_for.connect(lambda verb, target: asked.append((verb, target)))
    choose(qtbot, page, "Flash sale")
    qtbot.mouseClick(page.column.pack.run_button, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(RunSheet)
    assert (sheet.title.text(), sheet.text.toPlainText()) == ("Flash sale", "Tonight in {group}!")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    run = person_runs.listed(workspace)[0]
    assert (run.title, run.total, run.group_id) == ("Flash sale", len(ids), camp)
    qtbot.mouseClick(page.column.pack.run_button, Qt.MouseButton.LeftButton)
    assert asked == [("members", {"tab": "runs", "run": run.id})] * 2


def test_edit_shows_it_on_the_calendar(qtbot, sale, page, context):
    asked = []
    context.asked_for.connect(lambda verb, target: asked.append((verb, target)))
    choose(qtbot, page, "Flash sale")
    qtbot.mouseClick(page.detail.edit_button, Qt.MouseButton.LeftButton)
    assert asked == [("calendar", {"entry": sale, "day": TODAY})]


def test_one_for_several_groups_is_a_run(qtbot, workspace, page):
    ids = [row.id for row in groups.listed(workspace).rows[:3]]
    form = EntryForm("Talk", TODAY, 1210, groups=tuple(ids), text="Hi {group}")
    calendar.add(workspace, form)
    choose(qtbot, page, "Talk")
    assert ("0 of 3 groups", "neutral") in line(page, "Talk").chips
    for number in range(3):
        qtbot.waitUntil(lambda at=ids[number]: page.detail.row().group_id == at)
        qtbot.mouseClick(page.detail.next_button, Qt.MouseButton.LeftButton)
    assert state(page, "Talk") == "done"
    assert clipboard() == "Hi 品牌会员-高层-01"


def test_what_was_not_posted_yesterday_is_caught_up_on_or_shown(qtbot, workspace, camp, page, context):
    key = str(calendar.add(workspace, EntryForm("Talk", date(2026, 6, 10), 600, groups=(camp,))))
    asked = []
    context.asked_for.connect(lambda verb, target: asked.append((verb, target)))
    assert "Talk" in [each.title for each in checklists.missed(workspace)]
    choose(qtbot, page, "Talk")
    press(qtbot, page, Qt.Key.Key_E)
    assert asked == [("calendar", {"entry": key, "day": date(2026, 6, 10)})]
    press(qtbot, page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not any(each.title == "Talk" for each in page.list.lines()))
    assert publishing.postings(workspace, key)[0].state == "published"
