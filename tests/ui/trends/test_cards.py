"""The cards of one group: how it is with the next steps, and who is silent with a run that asks them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.members.run_sheet import RunSheet
from grouppilot.ui.trends.page import TrendsPage
from grouppilot.usecases import person_runs
from grouppilot.usecases.workspace import Workspace

Open = Callable[[], TrendsPage]


def test_health_names_the_state_and_each_part(chat: None, page: Open) -> None:
    card = page().board.health
    assert card.state.text() == "Steady"
    assert card.text("silence") == "Silence: 1 day(s) without a word"
    assert card.text("posts") == "After a post: too few to tell"
    assert not card.wake.isVisible()
    assert not card.step("silence").isVisible()


def test_a_next_step_opens_where_it_is_done(
    qtbot: QtBot, context: Context, chat: None, group: int, page: Open
) -> None:
    card = page().board.health
    assert card.step("roles").isVisible()
    with qtbot.waitSignal(context.asked_for) as asked:
        qtbot.mouseClick(card.step("roles"), Qt.MouseButton.LeftButton)
    assert asked.args == ["groups", {"tab": "roles", "group": group}]


def test_all_groups_have_no_state_together(
    context: Context, chat: None, page: Open, settle: Callable[[TrendsPage], None]
) -> None:
    shown = page()
    context.set_scope(None)
    settle(shown)
    assert not shown.board.health.isVisible()
    assert "Put one group in scope" in shown.board.silent.about()


def test_silent_members_are_written_to_once(
    qtbot: QtBot, context: Context, workspace: Workspace, chat: None, page: Open, members: dict[str, int]
) -> None:
    shown = page()
    card = shown.board.silent
    assert [name.text() for name in card.names if name.isVisible()] == ["Di", "Ed", "Flo"]
    qtbot.mouseClick(card.write, Qt.MouseButton.LeftButton)
    sheet = next(each for each in shown.window().findChildren(QDialog) if isinstance(each, RunSheet))
    sheet.title.setText("Are you well?")
    sheet.text.setPlainText("Hello {nickname}, we miss you.")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    run = person_runs.listed(workspace)[0]
    lines = person_runs.view(workspace, run.id).lines
    assert [line.member_id for line in lines] == [members[name] for name in ("Di", "Ed", "Flo")]
    qtbot.waitUntil(card.write.isHidden)
    assert run.created == date(2026, 6, 11)


def test_a_name_opens_the_member(
    qtbot: QtBot, context: Context, chat: None, members: dict[str, int], page: Open
) -> None:
    card = page().board.silent
    with qtbot.waitSignal(context.asked_for) as asked:
        qtbot.mouseClick(card.names[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["members", {"member": members["Ed"]}]
