"""A page of today over a filled workspace."""

from collections.abc import Iterator

import pytest
from tests.conftest import Clock
from tests.ui.today import scene

from grouppilot.ui.context import Context
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.today.page import TodayPage
from grouppilot.usecases import settling
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def context(qapp, workspace: Workspace) -> Iterator[Context]:
    theme.apply(qapp, theme.load("light"))
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    made.close()
    jobs.close()


@pytest.fixture
def items(workspace: Workspace, clock: Clock) -> dict[str, int]:
    """Items by title; they began on Wednesday, so that there is something overdue."""
    clock.set("2026-06-10T09:00+08:00")
    made = scene.add_items(workspace, scene.add_groups(workspace))
    clock.set("2026-06-11T12:40+08:00")
    settling.settle(workspace)
    return made


@pytest.fixture
def page(qtbot, context: Context, items: dict[str, int]) -> TodayPage:
    """The page on Thursday noon, drawn and at rest."""
    made = TodayPage(context)
    made.resize(1056, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.list.setFocus()
    qtbot.waitUntil(lambda: made.detail.row() is not None)
    return made
