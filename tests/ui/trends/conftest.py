"""The page of trends in a window of its own, over a group of six that talked for eleven days."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from tests.usecases.chat_rows import Line, at, write_chat

from grouppilot.domain.chats import Flag
from grouppilot.ui.context import Context
from grouppilot.ui.trends.page import TrendsPage
from grouppilot.usecases import groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

NAMES = ("Ann", "Bo", "Cy", "Di", "Ed", "Flo")


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp", start=date(2026, 5, 1), stage="running"))


@pytest.fixture
def members(workspace: Workspace, group: int) -> dict[str, int]:
    """Six members since May."""
    forms = {name: MemberForm(group, nickname=name, joined=date(2026, 5, 4)) for name in NAMES}
    return {name: member_edits.add(workspace, form) for name, form in forms.items()}


@pytest.fixture
def chat(workspace: Workspace, group: int, members: dict[str, int]) -> None:
    """From 1 to 10 June Ann, Bo and Cy spoke, Ann twice; Cy asked something on each day."""
    lines = [
        Line(name, at(f"2026-06-{day:02d}T{12 + place}:00"), Flag.QUESTION if name == "Cy" else 0)
        for day in range(1, 11)
        for place, name in enumerate(("Cy", "Ann", "Bo", "Ann"))
    ]
    write_chat(workspace, group, lines, members)


@pytest.fixture
def settle(qtbot: QtBot, context: Context) -> Callable[[TrendsPage], None]:
    """Wait until nothing is read and nothing is drawn any more."""

    def wait(page: TrendsPage) -> None:
        qtbot.waitUntil(lambda: page.is_drawn() and not context.jobs.busy(), timeout=60_000)

    return wait


@pytest.fixture
def page(
    qtbot: QtBot, context: Context, group: int, settle: Callable[[TrendsPage], None]
) -> Callable[[], TrendsPage]:
    """Open the page with the group in scope."""

    held = []

    def open_page() -> TrendsPage:
        context.set_scope(group)
        made = TrendsPage(context)
        made.resize(1056, 800)
        qtbot.addWidget(made)
        held.append(made)
        made.show()
        settle(made)
        return made

    return open_page
