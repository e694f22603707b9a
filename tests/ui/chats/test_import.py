"""A chat is looked at, its names are decided about, and it is taken in by a click."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.chats.conftest import DAY, TALK
from tests.usecases.chats import kept, whatsapp

from grouppilot.domain.watching import Cancelled
from grouppilot.files.chats.child import Order, Outcome, read_here
from grouppilot.files.chats.sink import Part
from grouppilot.ui.chats.sheet import ChatImportSheet
from grouppilot.ui.context import Context
from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import chat_sources, groups, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., ChatImportSheet]


def cells(found: ChatImportSheet, name: str) -> list[str]:
    rows = found.look.rows
    (row,) = [at for at in range(rows.rowCount()) if rows.index(at, 0).data() == name]
    return [rows.index(row, column).data() for column in range(rows.columnCount())]


def choose(found: ChatImportSheet, name: str) -> None:
    """Click the row of a name."""
    rows, table = found.look.rows, found.look.table
    (row,) = [at for at in range(rows.rowCount()) if rows.index(at, 0).data() == name]
    table.scrollTo(rows.index(row, 0))
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(rows.index(row, 0)).center())


def answers(found: ChatImportSheet) -> list[str]:
    return [each.text() for each in found.look.who.buttons.values()]


def answer(found: ChatImportSheet, text: str) -> None:
    """Click an answer of the card."""
    (fits,) = [each for each in found.look.who.buttons.values() if each.text() == text]
    QTest.mouseClick(fits, LEFT)


def take_in(found: ChatImportSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(found.accepted):
        QTest.mouseClick(found.go, LEFT)


def drop(found: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    given = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(found, QDragEnterEvent(QPoint(9, 9), *given))
    QApplication.sendEvent(found, QDropEvent(QPointF(9, 9), *given))


def test_a_look_says_what_a_chat_would_bring(opened: Open, chat: Path, workspace: Workspace) -> None:
    found = opened([chat])
    figures = found.look.figures
    shown = (figures.messages, figures.known, figures.moves, figures.checks, figures.covers)
    assert [each.value.text() for each in shown] == ["5", "0", "1 · 0", "1", "2 Mar – 22 Mar"]
    assert found.options.format.currentText() == "WhatsApp"
    assert cells(found, "Ann") == ["Ann", "001-Ann", "name", "2", "known"]
    assert cells(found, "Mia")[1:] == [
        "002-Mia, 003-Mia",
        "several members bear this name",
        "1",
        "which one?",
    ]
    assert cells(found, "Zoe")[1:] == ["–", "joined 2 Mar 2026 by link", "1", "new"]
    assert found.go.text() == "Import 5 message(s)"
    assert kept(workspace) == []


def test_a_chat_is_imported_by_a_click_and_undone(
    opened: Open, chat: Path, workspace: Workspace, context: Context, qtbot: QtBot
) -> None:
    said: list[tuple[str, bool]] = []
    context.said.connect(lambda text, undoable: said.append((text, undoable)))
    take_in(opened([chat]), qtbot)
    assert (len(kept(workspace)), said) == (5, [("5 message(s) imported", True)])
    workspace.undo()
    assert kept(workspace) == []


def test_doubtful_names_are_bound_and_new_ones_added_before_the_import(
    opened: Open, chat: Path, workspace: Workspace, group: int, qtbot: QtBot
) -> None:
    found = opened([chat])
    choose(found, "Mia")
    assert answers(found) == [
        "002-Mia",
        "003-Mia",
        "A new member",
        "No member: a bot or a guest",
        "Decide later",
    ]
    answer(found, "003-Mia")
    assert cells(found, "Mia")[1:] == ["003-Mia", "several members bear this name", "1", "bound"]
    QTest.mouseClick(found.look.add_all, LEFT, pos=QPoint(8, found.look.add_all.height() // 2))
    choose(found, "Max")
    answer(found, "No member: a bot or a guest")
    assert [cells(found, name)[4] for name in ("Zoe", "Max")] == ["is added", "left out"]
    take_in(found, qtbot)
    rows = [members.row(workspace, one) for one in members.ids(workspace, members.Filter(group_id=group))]
    assert sorted(row.nickname for row in rows) == ["Ann", "Mia", "Mia", "Zoe"]
    (zoe,) = [row for row in rows if row.nickname == "Zoe"]
    assert str(zoe.joined) == "2026-03-02"


def test_an_overlap_adds_only_what_is_new(opened: Open, chat: Path, qtbot: QtBot) -> None:
    take_in(opened([chat]), qtbot)
    chat.write_text(whatsapp([*TALK, (21 * DAY, "Ann", "bye")]), encoding="utf-8")
    found = opened([chat])
    assert (found.look.figures.messages.value.text(), found.look.figures.known.value.text()) == ("1", "5")
    assert found.go.text() == "Import 1 message(s)"


def test_a_pasted_text_is_read_as_it_is_typed(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    assert not found.go.isEnabled()
    QTest.mouseClick(found.paste_button, LEFT)
    found.paste.setPlainText(whatsapp(TALK))
    qtbot.waitUntil(found.go.isEnabled)
    assert found.go.text() == "Import 5 message(s)"


def test_what_is_no_chat_is_refused_in_a_sentence(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "shopping.txt"
    path.write_text("milk\nbread\n", encoding="utf-8")
    found = opened([path])
    assert found.problem.text().startswith("No chat was found in this.")
    assert not found.go.isEnabled()


@pytest.mark.parametrize(("days", "asked"), [(0, True), (20, False)])
def test_the_order_of_dates_is_asked_only_where_it_cannot_be_told(
    opened: Open, tmp_path: Path, days: int, asked: bool
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(whatsapp([(0, "Ann", "a"), (days * DAY, "Ann", "b")]), encoding="utf-8")
    found = opened([path])
    assert found.options.order.isVisible() is asked


def test_the_zone_is_asked_once_a_source(opened: Open, chat: Path, qtbot: QtBot) -> None:
    found = opened([chat])
    assert found.options.zone.isVisible()
    take_in(found, qtbot)
    chat.write_text(whatsapp([*TALK, (21 * DAY, "Ann", "bye")]), encoding="utf-8")
    assert not opened([chat]).options.zone.isVisible()


def test_without_a_scope_the_group_is_asked_for(
    opened: Open, chat: Path, workspace: Workspace, group: int, qtbot: QtBot
) -> None:
    groups.add(workspace, GroupForm("Friends", platform="whatsapp"))
    found = opened([chat.rename(chat.with_name("chat.txt"))], None)
    assert not found.go.isEnabled()
    found.options.group.setFocus()
    QTest.keyClicks(found.options.group, "Fam")
    QTest.keyClick(found.options.group, Qt.Key.Key_Return)
    found.options.group.activated.emit(found.options.group.currentIndex())
    qtbot.waitUntil(found.go.isEnabled)
    assert found.options.group_id() == group


def test_a_chat_that_bears_the_name_of_a_group_is_of_that_group(
    opened: Open, chat: Path, workspace: Workspace, group: int, qtbot: QtBot
) -> None:
    groups.add(workspace, GroupForm("Friends", platform="whatsapp"))
    found = opened([chat], None)
    qtbot.waitUntil(found.go.isEnabled)
    assert found.options.group_id() == group


def test_files_of_a_folder_come_one_after_the_other(
    opened: Open, tmp_path: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    folder = tmp_path / "chats"
    folder.mkdir()
    for place, name in enumerate(("a.txt", "b.txt")):
        text = whatsapp([(20 * DAY + place, "Ann", name), (place, "Ann", name)])
        (folder / name).write_text(text, encoding="utf-8")
    found = opened()
    drop(found, folder)
    qtbot.waitUntil(found.go.isEnabled)
    assert found.path.text() == "a.txt · 1 more"
    QTest.mouseClick(found.go, LEFT)
    qtbot.waitUntil(lambda: found.path.text() == "b.txt" and found.go.isEnabled())
    take_in(found, qtbot)
    assert len(kept(workspace)) == 4


def test_an_import_that_is_cancelled_leaves_nothing(
    opened: Open, chat: Path, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = opened([chat])
    under_way, go_on = Event(), Event()

    def read(
        order: Order, take: Callable[[Part], None], _progress: object, cancelled: Callable[[], bool]
    ) -> Outcome:
        outcome = read_here(order, lambda told: take(told) if isinstance(told, Part) else None)
        under_way.set()
        go_on.wait()
        if cancelled():
            raise Cancelled
        return outcome

    monkeypatch.setattr(chat_sources, "read_chat", read)
    QTest.mouseClick(found.go, LEFT)
    assert under_way.wait()
    QTest.keyClick(found, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(found.problem.isVisible)
    assert found.problem.text() == "Stopped. Nothing was imported."
    assert (kept(workspace), found.go.isEnabled()) == ([], True)


def test_a_chat_dropped_on_the_members_opens_this_sheet(
    qtbot: QtBot, context: Context, chat: Path, group: int
) -> None:
    context.set_scope(group)
    page = MembersPage(context)
    qtbot.addWidget(page)
    page.show()
    drop(page, chat)
    found = page.findChild(ChatImportSheet)
    assert found is not None
    qtbot.waitUntil(found.go.isEnabled)
    assert found.path.text() == chat.name
